// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/line_fields.h"
#include "record/run_record.h"

#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace corelane {

// The lines of FORMAT.md, each once: reader, writer and replay all go by kLines.

// Structs that stand in a line, as it has them.
template <>
inline constexpr std::tuple kMembersOf<CoreTopology>{&CoreTopology::core, &CoreTopology::package,
                                                     &CoreTopology::physicalCore,
                                                     &CoreTopology::efficiencyKind};
template <>
inline constexpr std::tuple kMembersOf<StudyModel>{&StudyModel::model, &StudyModel::python};
template <>
inline constexpr std::tuple kMembersOf<CoreReading>{
    &CoreReading::time_ns, &CoreReading::core,      &CoreReading::user_ns, &CoreReading::system_ns,
    &CoreReading::idle_ns, &CoreReading::iowait_ns, &CoreReading::steal_ns};
template <>
inline constexpr std::tuple kMembersOf<RunCoreReading>{
    &RunCoreReading::time_ns, &RunCoreReading::core, &RunCoreReading::cpu_ns};
template <>
inline constexpr std::tuple kMembersOf<TreeReading>{&TreeReading::time_ns, &TreeReading::user_ns,
                                                    &TreeReading::sys_ns, &TreeReading::processes,
                                                    &TreeReading::threads};
template <>
inline constexpr std::tuple kMembersOf<Stamp>{&Stamp::time_ns, &Stamp::ring,   &Stamp::kind,
                                              &Stamp::thread,  &Stamp::cpu_ns, &Stamp::a,
                                              &Stamp::b};
template <>
inline constexpr std::tuple kMembersOf<ThreadLife>{&ThreadLife::born_ns, &ThreadLife::thread,
                                                   &ThreadLife::process, &ThreadLife::parent};
template <>
inline constexpr std::tuple kMembersOf<OnCpu>{&OnCpu::begin_ns, &OnCpu::end_ns, &OnCpu::core,
                                              &OnCpu::thread, &OnCpu::left};
template <>
inline constexpr std::tuple kMembersOf<ThreadReading>{
    &ThreadReading::time_ns, &ThreadReading::thread,      &ThreadReading::wait,
    &ThreadReading::cpu_ns,  &ThreadReading::runQueue_ns, &ThreadReading::core,
    &ThreadReading::detail};
template <>
inline constexpr std::tuple kMembersOf<FaultReading>{&FaultReading::time_ns, &FaultReading::thread,
                                                     &FaultReading::major};
template <>
inline constexpr std::tuple kMembersOf<AffinityReading>{
    &AffinityReading::time_ns, &AffinityReading::thread, &AffinityReading::cpus};
template <>
inline constexpr std::tuple kMembersOf<LostStretch>{&LostStretch::begin_ns, &LostStretch::end_ns,
                                                    &LostStretch::core, &LostStretch::records};
template <>
inline constexpr std::tuple kMembersOf<MemoryReading>{&MemoryReading::time_ns,
                                                      &MemoryReading::pss_bytes};
template <>
inline constexpr std::tuple kMembersOf<ThrottleReading>{&ThrottleReading::time_ns,
                                                        &ThrottleReading::throttled_ns};
template <>
inline constexpr std::tuple kMembersOf<QuotaReading>{&QuotaReading::time_ns, &QuotaReading::cores};
template <>
inline constexpr std::tuple kMembersOf<OtherReading>{&OtherReading::time_ns, &OtherReading::process,
                                                     &OtherReading::cpu_ns, &OtherReading::name};
template <>
inline constexpr std::tuple kMembersOf<SampledProcess>{
    &SampledProcess::time_ns, &SampledProcess::process, &SampledProcess::reason};
template <>
inline constexpr std::tuple kMembersOf<OutputLine>{&OutputLine::stream, &OutputLine::text};
template <>
inline constexpr std::tuple kMembersOf<Warning>{&Warning::id, &Warning::text};
template <>
inline constexpr std::tuple kMembersOf<LeftProcess>{&LeftProcess::pid, &LeftProcess::name};
template <>
inline constexpr std::tuple kMembersOf<ExitStatus>{&ExitStatus::kind, &ExitStatus::value};
template <>
inline constexpr std::tuple kMembersOf<Usage>{&Usage::user_ns, &Usage::sys_ns,
                                              &Usage::voluntarySwitches,
                                              &Usage::involuntarySwitches, &Usage::maxRss_bytes};
template <>
inline constexpr std::tuple kMembersOf<End>{&End::time_ns, &End::outcome, &End::reason};
/// An option: key and value.
template <class Key>
inline constexpr std::tuple kMembersOf<std::pair<Key, std::string>>{
    &std::pair<Key, std::string>::first, &std::pair<Key, std::string>::second};

/// Which field is the moment that the line tells of. Of a stretch it is the end: that is when it
/// was written.
enum class Moment { none, first, second };

/// Of which lines there are how many in a recording.
enum class Form {
    always, ///< one, where anything is known of its owner
    ifSet,  ///< one, where its (first) member is not at its default value
    each,   ///< one for each element of its member, which is a list
};

/// One kind of line. Its members are those of an owner: what `path` leads to from the record. A
/// member that can be empty is written only where it is not.
template <class Path, class Members>
struct LineRow {
    std::string_view word;
    std::string_view key; ///< the second word; empty: it has none
    Moment moment = Moment::none;
    Form form = Form::always;
    Path path;
    Members members;
};

/// A line that tells more of a thread: of the last one before it that has the number.
template <class Member, class Members>
struct ThreadRow {
    std::string_view word;
    std::string_view key = {};
    Moment moment = Moment::none;
    Member told; ///< the member that becomes known by it
    Members members;
};

/// A line without a key, of members of the record itself.
template <class... Members>
constexpr auto lineRow(std::string_view word, Moment moment, Form form, Members... members)
{
    return LineRow{word, {}, moment, form, std::tuple<>{}, std::tuple{members...}};
}

/// One with a key.
template <class Path, class Member>
constexpr auto lineRow(std::string_view word, std::string_view key, Form form, Path path,
                       Member member)
{
    return LineRow{word, key, Moment::none, form, path, std::tuple{member}};
}

inline constexpr std::tuple<> kOfRun;
inline constexpr std::tuple kOfSpec{&RunRecord::spec};
inline constexpr std::tuple kOfRuntime{&RunRecord::runtime};
inline constexpr std::tuple kOfStudy{&RunRecord::study};
inline constexpr std::tuple kOfPlan{&RunRecord::study, &StudyPlace::plan};
inline constexpr std::tuple kOfMachine{&RunRecord::machine};

inline constexpr ThreadRow kNameRow{.word = "name",
                                    .told = &ThreadLife::name,
                                    .members = std::tuple{&ThreadLife::thread, &ThreadLife::name}};
inline constexpr ThreadRow kGoneRow{.word = "gone",
                                    .moment = Moment::first,
                                    .told = &ThreadLife::died_ns,
                                    .members =
                                        std::tuple{&ThreadLife::died_ns, &ThreadLife::thread}};

/// In the order in which a whole record is written.
inline constexpr std::tuple kLines{
    lineRow("spec", "workload", Form::always, kOfSpec, &RunSpec::workload),
    lineRow("spec", "model", Form::always, kOfSpec, &RunSpec::model),
    lineRow("spec", "traits", Form::ifSet, kOfRun, &RunRecord::traits),
    lineRow("spec", "workers", Form::always, kOfSpec, &RunSpec::workers),
    lineRow("spec", "size", Form::always, kOfSpec, &RunSpec::size),
    lineRow("option", "", Form::each, kOfSpec, &RunSpec::options),
    lineRow("spec", "name", Form::ifSet, kOfSpec, &RunSpec::commandName),
    lineRow("spec", "folder", Form::ifSet, kOfSpec, &RunSpec::folder),
    lineRow("argument", "", Form::each, kOfSpec, &RunSpec::command),

    lineRow("runtime", "name", Form::always, kOfRuntime, &Runtime::name),
    lineRow("runtime", "version", Form::always, kOfRuntime, &Runtime::version),
    lineRow("runtime", "path", Form::ifSet, kOfRuntime, &Runtime::path),
    lineRow("runtime", "gil", Form::always, kOfRuntime, &Runtime::gil),

    lineRow("study", "kind", Form::always, kOfPlan, &StudyPlan::kind),
    lineRow("study", "workload", Form::always, kOfPlan, &StudyPlan::workload),
    lineRow("study", "option", Form::each, kOfPlan, &StudyPlan::options),
    lineRow("study", "model", Form::each, kOfPlan, &StudyPlan::models),
    lineRow("study", "workers", Form::each, kOfPlan, &StudyPlan::workers),
    lineRow("study", "size", Form::each, kOfPlan, &StudyPlan::sizes),
    lineRow("study", "baseline", Form::always, kOfPlan, &StudyPlan::baseline),
    lineRow("study", "repeat", Form::always, kOfPlan, &StudyPlan::repeat),
    lineRow("study", "seed", Form::always, kOfPlan, &StudyPlan::seed),
    lineRow("study", "round", Form::always, kOfStudy, &StudyPlace::round),

    lineRow("expected", Moment::none, Form::ifSet, &RunRecord::expectedAnswer),

    lineRow("machine", "cpu", Form::always, kOfMachine, &Machine::cpu),
    lineRow("machine", "kernel", Form::always, kOfMachine, &Machine::kernel),
    lineRow("machine", "logical-cores", Form::always, kOfMachine, &Machine::logicalCores),
    lineRow("machine", "affinity", Form::ifSet, kOfMachine, &Machine::affinity),
    lineRow("machine", "quota-cores", Form::ifSet, kOfMachine, &Machine::quotaCores),
    lineRow("machine", "effective-cores", Form::always, kOfMachine, &Machine::effectiveCores),
    lineRow("core", "", Form::each, kOfMachine, &Machine::topology),

    lineRow("contained", Moment::none, Form::ifSet, &RunRecord::contained),
    lineRow("start", Moment::first, Form::ifSet, &RunRecord::release_ns, &RunRecord::pid,
            &RunRecord::startedAt),
    lineRow("cpu", Moment::first, Form::each, &RunRecord::coreReadings),
    lineRow("run", Moment::first, Form::each, &RunRecord::runCoreReadings),
    lineRow("tree", Moment::first, Form::each, &RunRecord::treeReadings),
    lineRow("stamp", Moment::first, Form::each, &RunRecord::stamps),
    lineRow("dropped", Moment::none, Form::ifSet, &RunRecord::droppedStamps),
    lineRow("lanes", Moment::none, Form::ifSet, &RunRecord::tier, &RunRecord::tierReason),
    lineRow("thread", Moment::first, Form::each, &RunRecord::threads),
    kNameRow, // these two are written behind their thread's, before the number is used again
    kGoneRow,
    lineRow("on", Moment::second, Form::each, &RunRecord::onCpu),
    lineRow("wait", Moment::first, Form::each, &RunRecord::threadReadings),
    lineRow("faults", Moment::first, Form::each, &RunRecord::faultReadings),
    lineRow("affinity", Moment::first, Form::each, &RunRecord::affinityReadings),
    lineRow("lost", Moment::second, Form::each, &RunRecord::lostStretches),
    lineRow("memory", Moment::first, Form::each, &RunRecord::memoryReadings),
    lineRow("throttled", Moment::first, Form::each, &RunRecord::throttleReadings),
    lineRow("quota", Moment::first, Form::each, &RunRecord::quotaReadings),
    lineRow("other", Moment::first, Form::each, &RunRecord::otherReadings),
    lineRow("sampled", Moment::first, Form::each, &RunRecord::sampledProcesses),
    lineRow("output", Moment::none, Form::each, &RunRecord::output),
    lineRow("warning", Moment::none, Form::each, &RunRecord::warnings),

    lineRow("answer", Moment::none, Form::ifSet, &RunRecord::answer),
    lineRow("exit", Moment::first, Form::ifSet, &RunRecord::reaped_ns, &RunRecord::exitStatus),
    lineRow("usage", "child", Form::ifSet, kOfRun, &RunRecord::childUsage),
    lineRow("usage", "tree", Form::ifSet, kOfRun, &RunRecord::treeUsage),
    lineRow("usage", "measuring", Form::ifSet, kOfRun, &RunRecord::measuring),
    lineRow("left", Moment::none, Form::each, &RunRecord::left),
    lineRow("end", Moment::first, Form::ifSet, &RunRecord::end),
};
inline constexpr std::size_t kLineRows = std::tuple_size_v<decltype(kLines)>;

/// Calls `use.operator()<I>()` for each row's index.
template <class Use>
constexpr void forEachLineRow(const Use &use)
{
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (use.template operator()<I>(), ...);
    }
    (std::make_index_sequence<kLineRows>{});
}

template <class Row>
inline constexpr bool isThreadRow = requires(Row row)
{
    row.told;
};

} // namespace corelane
