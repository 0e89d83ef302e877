// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"

#include "catalog/option_rows.h"

#include <algorithm>

namespace corelane {
namespace {

template <class Row>
const Row *find(const std::vector<Row> &rows, std::string_view id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        choiceOption("split", CORELANE_TR("option.split", "Split"),
                     CORELANE_TR("option.split.explanation",
                                 "even: each worker one contiguous part; interleaved: chunks dealt "
                                 "out in turn; dynamic: the next free worker takes the next chunk"),
                     "interleaved", {"even", "interleaved", "dynamic"}),
        numberOption("chunks-per-worker",
                     CORELANE_TR("option.chunks-per-worker", "Chunks per worker"),
                     CORELANE_TR("option.chunks-per-worker.explanation",
                                 "how many pieces each worker's share is cut into"),
                     64, 1, 100'000)};
    return options;
}

} // namespace

std::int64_t Workload::defaultSize(RuntimeKind runtime) const
{
    return runtime == RuntimeKind::python ? defaultSizePython : defaultSizeCpp;
}

const Workload *findWorkload(std::string_view id)
{
    return find(workloads(), id);
}

const Model &commandModel()
{
    static const Model model{
        .id = std::string(kCommandModel),
        .runtime = RuntimeKind::command,
        .title = CORELANE_TR("model.command", "Command"),
        .explanation =
            CORELANE_TR("model.command.explanation", "your own command line, measured as it is")};
    return model;
}

const Model *findModel(std::string_view id)
{
    return find(models(), id);
}

std::vector<Option> optionsOf(const Model &model, const Workload &workload)
{
    std::vector<Option> options = workload.options;
    options.insert(options.end(), commonOptions().begin(), commonOptions().end());
    options.insert(options.end(), model.options.begin(), model.options.end());
    options.insert(options.end(), recorderOptions().begin(), recorderOptions().end());
    return options;
}

std::vector<Option> allOptions()
{
    std::vector<Option> options = commonOptions();
    const auto add = [&options](const std::vector<Option> &more) {
        for (const Option &option : more) {
            if (!findOption(options, option.key))
                options.push_back(option);
        }
    };
    for (const Workload &workload : workloads())
        add(workload.options);
    for (const Model &model : models())
        add(model.options);
    add(recorderOptions());
    return options;
}

const Option *findOption(const std::vector<Option> &options, std::string_view key)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [key](const Option &option) { return option.key == key; });
    return found == options.end() ? nullptr : &*found;
}

const std::vector<Option> &recorderOptions()
{
    static const std::vector<Option> options{choiceOption(
        "lanes", CORELANE_TR("option.lanes", "Lanes"),
        CORELANE_TR(
            "option.lanes.explanation",
            "how it is found out where each worker was; auto: from the kernel's context switches, "
            "exactly, where they may be read; sampled: from stamps and /proc, 20 times a second"),
        "auto", {"auto", "sampled"})};
    return options;
}

const std::vector<Option> &commandOptions()
{
    static const std::vector<Option> options = [] {
        std::vector<Option> all = recorderOptions();
        all.push_back(choiceOption(
            std::string(kLeftRunningOption), CORELANE_TR("option.left-running", "Left running"),
            CORELANE_TR("option.left-running.explanation",
                        "what becomes of the processes that the command leaves running: they are "
                        "ended half a second after it, left alone and not measured any more, or "
                        "waited for and measured"),
            "end", {"end", "leave", "wait"}));
        all.push_back(
            choiceOption(std::string(kStampsOption), CORELANE_TR("option.stamps", "Stamps"),
                         CORELANE_TR("option.stamps.explanation",
                                     "whether the command finds the variable CORELANE_EVENT_AREA, "
                                     "through which a program of one's own may stamp its work"),
                         "on", {"on", "off"}));
        all.push_back(choiceOption(
            std::string(kPrintedOption), CORELANE_TR("option.printed", "What it prints"),
            CORELANE_TR("option.printed.explanation",
                        "whether the recording has what the command prints, where that does not go "
                        "to a terminal or file of its own"),
            "kept", {"kept", "left-out"}));
        return all;
    }();
    return options;
}

std::string_view title(RuntimeKind runtime)
{
    switch (runtime) {
    case RuntimeKind::cpp:
        return "C++";
    case RuntimeKind::python:
        return "Python";
    case RuntimeKind::command:
        return "Command";
    }
    return "";
}

std::string sequentialModel(const Model &model)
{
    const auto found = std::find_if(models().begin(), models().end(), [&model](const Model &row) {
        return row.runtime == model.runtime && row.traits.sequential;
    });
    return found == models().end() ? std::string() : found->id;
}

std::optional<std::string> expectedAnswer(const RunSpec &spec)
{
    const Workload *workload = findWorkload(spec.workload);
    if (!workload || !workload->expectedAnswer)
        return std::nullopt;
    return std::to_string(workload->expectedAnswer(spec));
}

} // namespace corelane
