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

std::string between(std::int64_t low, std::int64_t high)
{
    return "choose a whole number from " + std::to_string(low) + " to " + std::to_string(high);
}

Status checkValue(const Option &option, const std::string &value)
{
    const Error wrong{"no such value of the option " + option.key, value, {}};
    if (option.type == Option::Type::choice) {
        if (std::find(option.choices.begin(), option.choices.end(), value) != option.choices.end())
            return Done{};
        return Error{wrong.what, wrong.on,
                     "there are " + joined(option.choices, [](const auto &name) { return name; })};
    }
    if (option.type == Option::Type::file)
        return Done{}; // only the run can tell whether it is one
    const auto number = toInteger<std::int64_t>(value);
    if (number && *number >= option.minimum && *number <= option.maximum)
        return Done{};
    return Error{wrong.what, wrong.on, between(option.minimum, option.maximum)};
}

/// `owner`: what has these options, for the error.
Status checkOptions(const std::map<std::string, std::string> &given,
                    const std::vector<Option> &options, const std::string &owner)
{
    for (const auto &[key, value] : given) {
        const Option *option = findOption(options, key);
        if (!option)
            return Error{"no such option of " + owner, key,
                         "there are " + joined(options, [](const Option &row) { return row.key; })};
        if (Status checked = checkValue(*option, value); !checked)
            return checked;
    }
    return Done{};
}

Status completeOptions(RunSpec &spec, const Model &model, const Workload &workload)
{
    const std::vector<Option> options = optionsOf(model, workload);
    if (Status checked = checkOptions(spec.options, options, workload.id + " under " + model.id);
        !checked)
        return checked;
    for (const Option &option : options)
        spec.options.try_emplace(option.key, option.defaultValue);
    for (const Option &option : options) {
        if (option.type == Option::Type::file && spec.options[option.key].empty())
            return Error{
                workload.id + " needs a " + option.key, "--set " + option.key + "=PATH", {}};
    }
    return Done{};
}

} // namespace

Status checkWorkers(std::int64_t workers)
{
    if (workers >= 1 && workers <= kMostWorkers)
        return Done{};
    return Error{"no such number of workers", std::to_string(workers), between(1, kMostWorkers)};
}

Status checkSize(const Workload &workload, std::int64_t size)
{
    if (size >= workload.minimumSize && size <= workload.maximumSize)
        return Done{};
    return Error{"no such size of " + workload.id, std::to_string(size),
                 between(workload.minimumSize, workload.maximumSize)};
}

Status checkCommandOptions(const std::map<std::string, std::string> &options)
{
    return checkOptions(options, commandOptions(), "a command");
}

Result<RunSpec> completed(RunSpec spec, double effectiveCores)
{
    const Model *model = findModel(spec.model);
    if (!model)
        return Error{"no such model", spec.model, "there are " + joined(models(), idOf<Model>)};
    const Workload *workload = findWorkload(spec.workload);
    if (!workload)
        return Error{"no such workload", spec.workload,
                     "there are " + joined(workloads(), idOf<Workload>)};

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
