// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recording_lines.h"

#include "record/text.h"
#include "record/words.h"

#include <charconv>

namespace corelane {
namespace {

/// Of an enumeration that has words in FORMAT.md.
template <class Enumeration>
std::string_view wordOf(Enumeration value)
{
    const auto words = wordsOf(value);
    const auto index = static_cast<std::size_t>(value);
    return index < words.size() ? words[index] : std::string_view();
}

void append(std::string &line, std::string_view word)
{
    line += ' ';
    line += word;
}

template <class Number>
requires std::is_arithmetic_v<Number>
void append(std::string &line, Number number)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    append(line, std::string_view(digits, static_cast<std::size_t>(end - digits)));
}

template <class... Fields>
std::string lineOf(std::string_view kind, const Fields &...fields)
{
    std::string line(kind);
    (append(line, fields), ...);
    line += '\n';
    return line;
}

std::string keyLine(std::string_view kind, std::string_view key, std::string_view text)
{
    return lineOf(kind, key, escaped(text));
}

/// A name and a death are those of the last thread before them that has the number.
void appendThreads(std::string &text, const std::vector<ThreadLife> &threads)
{
    for (const ThreadLife &thread : threads) {
        text += threadLine(thread.thread, thread.process, thread.born_ns);
        if (!thread.name.empty())
            text += nameLine(thread.thread, thread.name);
        if (thread.died_ns)
            text += goneLine(thread.thread, *thread.died_ns);
    }
}

} // namespace

std::string_view word(Gil gil)
{
    return wordOf(gil);
}

std::string_view word(Outcome outcome)
{
    return wordOf(outcome);
}

std::string_view word(Tier tier)
{
    return wordOf(tier);
}

std::string_view word(StudyKind kind)
{
    return wordOf(kind);
}

std::string_view word(StampKind kind)
{
    return wordOf(kind);
}

std::string versionLine()
{
    return lineOf(kRecordingWord, kRecordingVersion);
}

std::string specLines(const RunSpec &spec)
{
    std::string lines = keyLine("spec", "workload", spec.workload);
    lines += keyLine("spec", "model", spec.model);
    lines += lineOf("spec", "workers", spec.workers);
    lines += lineOf("spec", "size", spec.size);
    for (const auto &[key, value] : spec.options)
        lines += keyLine("option", key, value);
    if (!spec.commandName.empty())
        lines += keyLine("spec", "name", spec.commandName);
    if (!spec.folder.empty())
        lines += keyLine("spec", "folder", spec.folder);
    for (const std::string &argument : spec.command)
        lines += lineOf("argument", escaped(argument));
    return lines;
}

std::string traitsLine(const ModelTraits &traits)
{
    std::string line = "spec traits";
    if (traits.sequential)
        append(line, "sequential");
    if (traits.workers != WorkerKind::unknown)
        append(line, wordOf(traits.workers));
    if (traits.oneAtATime != OneAtATime::never)
        append(line, wordOf(traits.oneAtATime));
    if (traits.copiesData)
        append(line, "copies");
    return line + '\n';
}

std::string runtimeLines(const Runtime &runtime)
{
    std::string lines = keyLine("runtime", "name", runtime.name);
    lines += keyLine("runtime", "version", runtime.version);
    if (!runtime.path.empty())
        lines += keyLine("runtime", "path", runtime.path);
    lines += lineOf("runtime", "gil", word(runtime.gil));
    return lines;
}

std::string studyLines(const StudyPlace &place)
{
    const StudyPlan &plan = place.plan;
    std::string lines = lineOf("study", "kind", word(plan.kind));
    lines += keyLine("study", "workload", plan.workload);
    for (const auto &[key, value] : plan.options)
        lines += lineOf("study", "option", key, escaped(value));
    for (const StudyModel &model : plan.models)
        lines += lineOf("study", "model", model.model, escaped(model.python));
    for (const int workers : plan.workers)
        lines += lineOf("study", "workers", workers);
    for (const std::int64_t size : plan.sizes)
        lines += lineOf("study", "size", size);
    lines += lineOf("study", "baseline", plan.baseline);
    lines += lineOf("study", "repeat", plan.repeat);
    lines += lineOf("study", "seed", plan.seed);
    lines += lineOf("study", "round", place.round);
    return lines;
}

std::string expectedLine(std::string_view answer)
{
    return lineOf("expected", escaped(answer));
}

std::string machineLines(const Machine &machine)
{
    std::string lines = keyLine("machine", "cpu", machine.cpu);
    lines += keyLine("machine", "kernel", machine.kernel);
    lines += lineOf("machine", "logical-cores", machine.logicalCores);
    if (!machine.affinity.empty()) // not known: no list of CPUs is empty
        lines += lineOf("machine", "affinity", cpuListText(machine.affinity));
    if (machine.quotaCores)
        lines += lineOf("machine", "quota-cores", *machine.quotaCores);
    lines += lineOf("machine", "effective-cores", machine.effectiveCores);
    for (const CoreTopology &core : machine.topology)
        lines += lineOf("core", core.core, core.package, core.physicalCore, core.efficiencyKind);
    return lines;
}

std::string startLine(std::string_view startedAt, std::int64_t release_ns, int pid)
{
    return lineOf("start", release_ns, pid, startedAt);
}

std::string line(const CoreReading &reading)
{
    return lineOf("cpu", reading.time_ns, reading.core, reading.user_ns, reading.system_ns,
                  reading.idle_ns, reading.iowait_ns, reading.steal_ns);
}

std::string line(const RunCoreReading &reading)
{
    return lineOf("run", reading.time_ns, reading.core, reading.cpu_ns);
}

std::string line(const TreeReading &reading)
{
    return lineOf("tree", reading.time_ns, reading.user_ns, reading.sys_ns, reading.processes,
                  reading.threads);
}

std::string line(const Stamp &stamp)
{
    return lineOf("stamp", stamp.time_ns, stamp.ring, word(stamp.kind), stamp.thread, stamp.cpu_ns,
                  stamp.a, stamp.b);
}

std::string droppedLine(std::int64_t stamps)
{
    return lineOf("dropped", stamps);
}

std::string tierLine(Tier tier, std::string_view reason)
{
    return keyLine("lanes", word(tier), reason);
}

std::string threadLine(int thread, int process, std::int64_t born_ns)
{
    return lineOf("thread", born_ns, thread, process);
}

std::string nameLine(int thread, std::string_view name)
{
    return lineOf("name", thread, escaped(name));
}

std::string goneLine(int thread, std::int64_t died_ns)
{
    return lineOf("gone", died_ns, thread);
}

std::string line(const OnCpu &onCpu)
{
    return lineOf("on", onCpu.begin_ns, onCpu.end_ns, onCpu.core, onCpu.thread, wordOf(onCpu.left));
}

std::string line(const ThreadReading &reading)
{
    return lineOf("wait", reading.time_ns, reading.thread, wordOf(reading.wait), reading.cpu_ns,
                  reading.runQueue_ns, reading.core);
}

std::string line(const LostStretch &lost)
{
    return lineOf("lost", lost.begin_ns, lost.end_ns, lost.core, lost.records);
}

std::string line(const MemoryReading &reading)
{
    return lineOf("memory", reading.time_ns, reading.pss_bytes);
}

std::string line(const ThrottleReading &reading)
{
    return lineOf("throttled", reading.time_ns, reading.throttled_ns);
}

std::string line(const OutputLine &output)
{
    return keyLine("output", wordOf(output.stream), output.text);
}

std::string line(const Warning &warning)
{
    return keyLine("warning", warning.id, warning.text);
}

std::string answerLine(std::string_view answer)
{
    return lineOf("answer", escaped(answer));
}

std::string exitLine(std::int64_t reaped_ns, const ExitStatus &exit)
{
    return lineOf("exit", reaped_ns, wordOf(exit.kind), exit.value);
}

std::string usageLine(std::string_view whose, const Usage &usage)
{
    return lineOf("usage", whose, usage.user_ns, usage.sys_ns, usage.voluntarySwitches,
                  usage.involuntarySwitches, usage.maxRss_bytes);
}

std::string line(const End &end)
{
    return lineOf("end", end.time_ns, word(end.outcome), escaped(end.reason));
}

std::string recordingText(const RunRecord &record)
{
    std::string text = versionLine() + specLines(record.spec);
    if (record.traits)
        text += traitsLine(*record.traits);
    text += runtimeLines(record.runtime);
    if (record.study)
        text += studyLines(*record.study);
    if (record.expectedAnswer)
        text += expectedLine(*record.expectedAnswer);
    text += machineLines(record.machine);
    if (record.release_ns)
        text += startLine(record.startedAt, *record.release_ns, record.pid);
    const auto appendAll = [&text](const auto &items) {
        for (const auto &item : items)
            text += line(item);
    };
    appendAll(record.coreReadings);
    appendAll(record.runCoreReadings);
    appendAll(record.treeReadings);
    appendAll(record.stamps);
    if (record.droppedStamps > 0)
        text += droppedLine(record.droppedStamps);
    if (record.tier)
        text += tierLine(*record.tier, record.tierReason);
    appendThreads(text, record.threads);
    appendAll(record.onCpu);
    appendAll(record.threadReadings);
    appendAll(record.lostStretches);
    appendAll(record.memoryReadings);
    appendAll(record.throttleReadings);
    appendAll(record.output);
    appendAll(record.warnings);
    if (record.answer)
        text += answerLine(*record.answer);
    if (record.reaped_ns && record.exitStatus)
        text += exitLine(*record.reaped_ns, *record.exitStatus);
    if (record.childUsage)
        text += usageLine("child", *record.childUsage);
    if (record.treeUsage)
        text += usageLine("tree", *record.treeUsage);
    if (record.measuring)
        text += usageLine("measuring", *record.measuring);
    for (const std::string &unknown : record.unknownLines)
        text += unknown + '\n';
    if (record.end)
        text += line(*record.end);
    return text;
}

} // namespace corelane
