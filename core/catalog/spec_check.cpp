// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/spec_check.h"

#include "catalog/catalog.h"
#include "record/text.h"

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

template <class Rows, class Name>
std::string joined(const Rows &rows, Name nameOf)
{
    std::string names;
    for (const auto &row : rows)
        names += (names.empty() ? "" : ", ") + nameOf(row);
    return names;
}

std::string idOf(const auto &row)
{
    return row.id;
}

Sentence between(std::int64_t low, std::int64_t high)
{
    return sentence(CORELANE_TR("spec-check.between", "choose a whole number from {low} to {high}"),
                    arg<"low">(std::to_string(low)), arg<"high">(std::to_string(high)));
}

Sentence thereAre(std::string names)
{
    return sentence(CORELANE_TR("spec-check.there-are", "there are {names}"),
                    arg<"names">(std::move(names)));
}

Status checkValue(const Option &option, const std::string &value)
{
    const Sentence wrong =
        sentence(CORELANE_TR("spec-check.no-such-value", "no such value of the option {option}"),
                 arg<"option">(option.key));
    if (option.type == Option::Type::choice) {
        if (std::find(option.choices.begin(), option.choices.end(), value) != option.choices.end())
            return Done{};
        return Error{wrong, value,
                     thereAre(joined(option.choices, [](const auto &name) { return name; }))};
    }
    if (option.type == Option::Type::file)
        return Done{}; // only the run can tell whether it is one
    const auto number = toInteger<std::int64_t>(value);
    if (number && *number >= option.minimum && *number <= option.maximum)
        return Done{};
    return Error{wrong, value, between(option.minimum, option.maximum)};
}

/// `owner`: what has these options, for the error.
Status checkOptions(const std::map<std::string, std::string> &given,
                    const std::vector<Option> &options, const Sentence &owner)
{
    for (const auto &[key, value] : given) {
        const Option *option = findOption(options, key);
        if (!option)
            return Error{
                sentence(CORELANE_TR("spec-check.no-such-option", "no such option of {owner}"),
                         arg<"owner">(owner)),
                key, thereAre(joined(options, [](const Option &row) { return row.key; }))};
        if (Status checked = checkValue(*option, value); !checked)
            return checked;
    }
    return Done{};
}

Status completeOptions(RunSpec &spec, const Model &model, const Workload &workload)
{
    const std::vector<Option> options = optionsOf(model, workload);
    if (Status checked =
            checkOptions(spec.options, options,
                         sentence(CORELANE_TR("spec-check.under", "{workload} under {model}"),
                                  arg<"workload">(workload.id), arg<"model">(model.id)));
        !checked)
        return checked;
    for (const Option &option : options)
        spec.options.try_emplace(option.key, option.defaultValue);
    for (const Option &option : options) {
        if (option.type == Option::Type::file && spec.options[option.key].empty())
            return Error{sentence(CORELANE_TR("spec-check.needs", "{workload} needs a {option}"),
                                  arg<"workload">(workload.id), arg<"option">(option.key)),
                         "--set " + option.key + "=PATH",
                         {}};
    }
    return Done{};
}

} // namespace

Status checkWorkers(std::int64_t workers)
{
    if (workers >= 1 && workers <= kMostWorkers)
        return Done{};
    return Error{CORELANE_TR("spec-check.no-such-workers", "no such number of workers"),
                 std::to_string(workers), between(1, kMostWorkers)};
}

Status checkSize(const Workload &workload, std::int64_t size)
{
    if (size >= workload.minimumSize && size <= workload.maximumSize)
        return Done{};
    return Error{sentence(CORELANE_TR("spec-check.no-such-size", "no such size of {workload}"),
                          arg<"workload">(workload.id)),
                 std::to_string(size), between(workload.minimumSize, workload.maximumSize)};
}

Status checkCommandOptions(const std::map<std::string, std::string> &options)
{
    return checkOptions(options, commandOptions(),
                        CORELANE_TR("spec-check.a-command", "a command"));
}

Result<RunSpec> completed(RunSpec spec, double effectiveCores)
{
    const Model *model = findModel(spec.model);
    if (!model)
        return Error{CORELANE_TR("spec-check.no-such-model", "no such model"), spec.model,
                     thereAre(joined(models(), idOf<Model>))};
    const Workload *workload = findWorkload(spec.workload);
    if (!workload)
        return Error{CORELANE_TR("spec-check.no-such-workload", "no such workload"), spec.workload,
                     thereAre(joined(workloads(), idOf<Workload>))};

    if (spec.workers == 0)
        spec.workers = std::max(2, static_cast<int>(std::floor(effectiveCores)));
    if (const Status checked = checkWorkers(spec.workers); !checked)
        return checked.error();
    if (model->traits.sequential)
        spec.workers = 1;

    if (spec.size == 0)
        spec.size = workload->defaultSize(model->runtime);
    if (const Status checked = checkSize(*workload, spec.size); !checked)
        return checked.error();

    if (const Status options = completeOptions(spec, *model, *workload); !options)
        return options.error();
    return spec;
}

} // namespace corelane
