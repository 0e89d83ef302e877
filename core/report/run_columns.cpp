// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/run_columns.h"

#include "analysis/figures/accounting.h"
#include "analysis/figures/missing.h"
#include "analysis/figures/run_facts.h"
#include "analysis/figures/run_title.h"
#include "record/text.h"
#include "record/words.h"

#include <cstdint>
#include <iterator>
#include <optional>

namespace corelane {
namespace {

using Run = const RunRecord &;
using Baseline = const RunRecord *;

Sentence numberValue(const std::optional<double> &value, int digits)
{
    return value ? verbatim(Figure::number(*value, digits)) : Sentence{};
}

template <std::int64_t Times::*part>
Sentence timeValue(Run run, Baseline)
{
    const auto times = timesOf(run);
    return times ? numberValue(static_cast<double>((*times).*part) * 1e-9, 3) : Sentence{};
}

std::optional<double> coresBusyOf(Run run)
{
    const auto times = timesOf(run);
    return times ? coresBusy(*times) : std::nullopt;
}

Sentence speedupValue(Run run, Baseline baseline)
{
    if (baseline == &run)
        return CORELANE_TR("run.baseline", "baseline");
    return numberValue(baseline ? speedup(run, *baseline) : std::nullopt, 2);
}

Sentence efficiencyValue(Run run, Baseline baseline)
{
    const auto share = baseline && baseline != &run ? efficiency(run, *baseline) : std::nullopt;
    return share ? verbatim(Figure::percent(*share)) : Sentence{};
}

template <Fact fact>
Sentence factValue(Run run, Baseline)
{
    return factOf(fact, run);
}

std::string realField(Run run)
{
    const auto times = timesOf(run);
    return times ? seconds(times->real_ns, 6) : "";
}

template <std::optional<Usage> RunRecord::*whose, std::int64_t Usage::*part>
std::string usageField(Run run)
{
    return run.*whose ? seconds((*(run.*whose)).*part, 6) : "";
}

constexpr Term kModelTitle = CORELANE_TR("column.model", "Model");

struct RunColumnRow {
    RunColumn column;
    RunColumnKind kind;
};

// In the order of RunColumn.
constexpr RunColumnRow kRunColumnRows[] = {
    {RunColumn::when,
     {.title = CORELANE_TR("column.when", "When"),
      .help = CORELANE_TR("column.when-help", "When the run began"),
      .isNumber = false,
      .value = factValue<Fact::begun>,
      .key = "started",
      .field = [](Run run) { return run.startedAt; }}},
    {RunColumn::model,
     {.title = kModelTitle,
      .isNumber = false,
      .value = [](Run run, Baseline) { return verbatim(modelTitle(run)); },
      .key = "title",
      .field = modelTitle}},
    {RunColumn::modelAndWorkers,
     {.title = kModelTitle,
      .isNumber = false,
      .value = [](Run run, Baseline) { return verbatim(runTitle(run)); }}},
    {RunColumn::modelId, {.key = "model", .field = [](Run run) { return run.spec.model; }}},
    {RunColumn::workload, {.key = "workload", .field = [](Run run) { return run.spec.workload; }}},
    {RunColumn::work,
     {.title = CORELANE_TR("column.work", "Workload"),
      .help = CORELANE_TR("column.work-help", "What the run computed, and how much of it"),
      .isNumber = false,
      .value = [](Run run, Baseline) { return workText(run); }}},
    {RunColumn::workers,
     {.title = CORELANE_TR("column.workers", "Workers"),
      .value = factValue<Fact::workers>,
      .key = "workers",
      .field = [](Run run) { return std::to_string(run.spec.workers); }}},
    {RunColumn::size,
     {.key = "size", .field = [](Run run) { return std::to_string(run.spec.size); }}},
    {RunColumn::outcome,
     {.title = CORELANE_TR("column.outcome", "Outcome"),
      .help = CORELANE_TR("column.outcome-help", "How the run ended"),
      .isNumber = false,
      .value = factValue<Fact::outcome>,
      .key = "outcome",
      .field = [](Run run) { return std::string(word(outcomeOf(run))); }}},
    {RunColumn::answer,
     {.title = CORELANE_TR("column.answer", "Answer"),
      .help = CORELANE_TR("column.answer-help", "What the run computed, and whether that is right"),
      .value = factValue<Fact::answer>,
      .key = "answer",
      .field = [](Run run) { return run.answer.value_or(""); }}},
    {RunColumn::real,
     {.title = CORELANE_TR("column.real", "real"),
      .help = CORELANE_TR("column.real-help", "Elapsed time in seconds, as the shell's time says"),
      .value = timeValue<&Times::real_ns>,
      .key = "real_s",
      .field = realField}},
    {RunColumn::user,
     {.title = CORELANE_TR("column.user", "user"),
      .help = CORELANE_TR("column.user-help", "CPU seconds in user mode, as the shell's time says"),
      .value = timeValue<&Times::user_ns>,
      .key = "user_s",
      .field = usageField<&RunRecord::childUsage, &Usage::user_ns>}},
    {RunColumn::sys,
     {.title = CORELANE_TR("column.sys", "sys"),
      .help = CORELANE_TR("column.sys-help", "CPU seconds in the kernel, as the shell's time says"),
      .value = timeValue<&Times::sys_ns>,
      .key = "sys_s",
      .field = usageField<&RunRecord::childUsage, &Usage::sys_ns>}},
    {RunColumn::treeUser,
     {.key = "tree_user_s", .field = usageField<&RunRecord::treeUsage, &Usage::user_ns>}},
    {RunColumn::treeSys,
     {.key = "tree_sys_s", .field = usageField<&RunRecord::treeUsage, &Usage::sys_ns>}},
    {RunColumn::coresBusy,
     {.title = CORELANE_TR("column.cores-busy", "Cores busy"),
      .help = CORELANE_TR("column.cores-busy-help", "(user + sys) of the whole tree / real"),
      .value = [](Run run, Baseline) { return numberValue(coresBusyOf(run), 2); },
      .key = "cores_busy",
      .field =
          [](Run run) {
              const auto busy = coresBusyOf(run);
              return busy ? decimal(*busy, 3) : "";
          }}},
    {RunColumn::speedup,
     {.title = CORELANE_TR("column.speedup", "Speedup"),
      .help = CORELANE_TR("column.speedup-help", "real of the baseline / real"),
      .isCompared = true,
      .value = speedupValue}},
    {RunColumn::efficiency,
     {.title = CORELANE_TR("column.efficiency", "Efficiency"),
      .help = CORELANE_TR("column.efficiency-help", "Speedup / workers"),
      .isCompared = true,
      .value = efficiencyValue}},
    {RunColumn::tier,
     {.key = "tier",
      .field = [](Run run) { return run.tier ? std::string(word(*run.tier)) : std::string(); }}},
    {RunColumn::missing,
     {.title = CORELANE_TR("column.missing", "Missing"),
      .help = CORELANE_TR("column.missing-help", "What the recording does not hold of its run"),
      .isNumber = false,
      .value = [](Run run, Baseline) { return verbatim(listed(missingInShort(run))); },
      .key = "missing",
      .field = [](Run run) { return rendered(missingFrom(run)); }}},
};

constexpr bool areColumnsInOrder()
{
    for (std::size_t i = 0; i < std::size(kRunColumnRows); ++i) {
        if (kRunColumnRows[i].column != static_cast<RunColumn>(i))
            return false;
    }
    return std::size(kRunColumnRows) == static_cast<std::size_t>(RunColumn::missing) + 1;
}
static_assert(areColumnsInOrder());

} // namespace

const RunColumnKind &kindOf(RunColumn column)
{
    return kRunColumnRows[static_cast<std::size_t>(column)].kind;
}

} // namespace corelane
