// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/run_title.h"

#include "analysis/figures/run_facts.h"
#include "record/utf8.h"

namespace corelane {
namespace {

/// "3.11.2" -> "3.11": what two runs of one interpreter are told apart by.
std::string shortVersion(const std::string &version)
{
    const std::size_t first = version.find('.');
    return first == std::string::npos ? version : version.substr(0, version.find('.', first + 1));
}

/// Cut between characters where it is long.
std::string shortened(const std::string &text)
{
    constexpr std::size_t kLongest = 40; // bytes
    if (text.size() <= kLongest)
        return text;
    std::size_t end = kLongest - 1;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end; // inside a character of several bytes
    return text.substr(0, end) + "…";
}

} // namespace

std::string runtimeTitle(const Runtime &runtime)
{
    if (runtime.gil == Gil::none)
        return runtime.name == "command" ? "Command" : runtime.name;
    const std::string name = runtime.name == "CPython" ? "Python" : runtime.name;
    return name + " " + shortVersion(runtime.version) + (runtime.gil == Gil::off ? "t" : "");
}

std::string modelTitle(const RunRecord &run)
{
    if (!run.spec.command.empty())
        return run.spec.commandName.empty() ? shortened(commandText(run.spec))
                                            : shortened(visible(run.spec.commandName));
    const std::string &model = run.spec.model;
    const std::size_t dot = model.find('.');
    return runtimeTitle(run.runtime) + " " +
           (dot == std::string::npos ? model : model.substr(dot + 1));
}

std::string runTitle(const RunRecord &run)
{
    const bool hasWorkers = run.spec.workers > 0 && !traitsOf(run).sequential;
    return modelTitle(run) + (hasWorkers ? " ×" + std::to_string(run.spec.workers) : "");
}

Sentence workText(const RunRecord &run)
{
    if (run.spec.workload.empty())
        return {};
    return sentence(CORELANE_TR("provenance.workload", "{workload} {size}"),
                    arg<"workload">(run.spec.workload), arg<"size">(sizeOf(run)));
}

Sentence runAndWork(const RunRecord &run)
{
    const Sentence work = workText(run);
    if (work.empty())
        return verbatim(runTitle(run));
    return sentence(CORELANE_TR("run.and-work", "{run}, {work}"), arg<"run">(runTitle(run)),
                    arg<"work">(work));
}

Sentences provenance(const RunRecord &run)
{
    Sentences facts{verbatim(runTitle(run))};
    if (!run.spec.commandName.empty())
        facts.push_back(verbatim(shortened(commandText(run.spec))));
    if (const auto method = run.spec.options.find("start-method"); method != run.spec.options.end())
        facts.push_back(verbatim(method->second));
    if (const auto split = run.spec.options.find("split");
        split != run.spec.options.end() && run.spec.workers > 1)
        facts.push_back(
            sentence(CORELANE_TR("provenance.split", "split {how}"), arg<"how">(split->second)));
    const Sentences shared = sharedProvenance(run);
    facts.insert(facts.end(), shared.begin(), shared.end());
    return facts;
}

Sentences sharedProvenance(const RunRecord &run)
{
    Sentences facts;
    facts.push_back(workText(run));
    if (run.runtime.gil != Gil::none || run.spec.command.empty())
        facts.push_back(runtimeText(run.runtime));
    facts.push_back(verbatim(run.machine.cpu));
    facts.push_back(effectiveCoresText(run.machine));
    facts.push_back(verbatim(run.machine.kernel));
    if (run.tier)
        facts.push_back(run.sampledProcesses.empty()
                            ? sentence(CORELANE_TR("provenance.lanes", "{tier} lanes"),
                                       arg<"tier">(title(*run.tier)))
                            : sentence(CORELANE_TR("provenance.lanes-mixed", "lanes {tier}"),
                                       arg<"tier">(tierText(run))));
    facts.push_back(verbatim(whenText(run).substr(0, 16))); // to the minute: "2026-11-23 10:42"
    std::erase_if(facts, [](const Sentence &fact) { return fact.empty(); });
    return facts;
}

} // namespace corelane
