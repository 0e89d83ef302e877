// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/line_reader.h"

#include "record/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace corelane {
namespace {

/// The fields of one line, taken from the left. A field that is missing or no number is remembered,
/// so that a line's reader asks once, at its end.
class Fields {
public:
    explicit Fields(std::string_view text) : m_rest(text) {}

    std::string_view word()
    {
        const std::string_view taken = takeWord(m_rest);
        m_ok = m_ok && !taken.empty();
        return taken;
    }

    template <class Integer = std::int64_t>
    Integer integer()
    {
        const auto value = toInteger<Integer>(takeWord(m_rest));
        m_ok = m_ok && value.has_value();
        return value.value_or(Integer{});
    }

    double real()
    {
        const auto value = toReal(takeWord(m_rest));
        m_ok = m_ok && value.has_value();
        return value.value_or(0);
    }

    std::vector<int> cpuList()
    {
        const auto cpus = toCpuList(takeWord(m_rest));
        m_ok = m_ok && cpus.has_value();
        return cpus.value_or(std::vector<int>{});
    }

    /// The index of the next word in `words`.
    template <std::size_t N>
    std::size_t oneOf(const std::array<std::string_view, N> &words)
    {
        const auto found = std::find(words.begin(), words.end(), takeWord(m_rest));
        m_ok = m_ok && found != words.end();
        return found == words.end() ? 0 : static_cast<std::size_t>(found - words.begin());
    }

    /// The rest of the line, which may be empty and hold blanks.
    std::string text() { return unescaped(std::exchange(m_rest, {})); }

    /// Every field asked for was there. Fields behind them are a later writer's, and are ignored.
    bool ok() const { return m_ok; }

private:
    std::string_view m_rest;
    bool m_ok = true;
};

constexpr std::array<std::string_view, 3> kGilWords{"none", "on", "off"};
constexpr std::array<std::string_view, 3> kOutcomeWords{"done", "failed", "cancelled"};
constexpr std::array<std::string_view, 2> kExitWords{"status", "signal"};
constexpr std::array<std::string_view, 2> kStreamWords{"stdout", "stderr"};
constexpr std::array<std::string_view, 6> kStampWords{"worker-begin", "worker-end", "chunk-begin",
                                                      "chunk-end",    "phase",      "gil"};
constexpr std::array<std::string_view, 2> kTierWords{"sampled", "exact"};
constexpr std::array<std::string_view, 5> kLeftWords{"preempted", "blocked", "exited", "stays",
                                                     "lost"};
constexpr std::array<std::string_view, 8> kWaitWords{"none",  "gil",   "lock",  "io",
                                                     "sleep", "child", "other", "unknown"};

void readSpec(Fields &fields, RunRecord &record)
{
    const std::string_view key = fields.word();
    if (key == "workload")
        record.spec.workload = fields.text();
    else if (key == "model")
        record.spec.model = fields.text();
    else if (key == "workers")
        record.spec.workers = fields.integer<int>();
    else if (key == "size")
        record.spec.size = fields.integer();
}

void readOption(Fields &fields, RunRecord &record)
{
    const std::string key(fields.word());
    record.spec.options[key] = fields.text();
}

void readArgument(Fields &fields, RunRecord &record)
{
    record.spec.command.push_back(fields.text());
}

void readRuntime(Fields &fields, RunRecord &record)
{
    const std::string_view key = fields.word();
    if (key == "name")
        record.runtime.name = fields.text();
    else if (key == "version")
        record.runtime.version = fields.text();
    else if (key == "path")
        record.runtime.path = fields.text();
    else if (key == "gil")
        record.runtime.gil = static_cast<Gil>(fields.oneOf(kGilWords));
}

void readMachine(Fields &fields, RunRecord &record)
{
    Machine &machine = record.machine;
    const std::string_view key = fields.word();
    if (key == "cpu")
        machine.cpu = fields.text();
    else if (key == "kernel")
        machine.kernel = fields.text();
    else if (key == "logical-cores")
        machine.logicalCores = fields.integer<int>();
    else if (key == "affinity")
        machine.affinity = fields.cpuList();
    else if (key == "quota-cores")
        machine.quotaCores = fields.real();
    else if (key == "effective-cores")
        machine.effectiveCores = fields.real();
}

void readCore(Fields &fields, RunRecord &record)
{
    CoreTopology core;
    core.core = fields.integer<int>();
    core.package = fields.integer<int>();
    core.physicalCore = fields.integer<int>();
    core.efficiencyKind = fields.integer<int>();
    if (fields.ok())
        record.machine.topology.push_back(std::move(core));
}

void readStart(Fields &fields, RunRecord &record)
{
    record.release_ns = fields.integer();
    record.pid = fields.integer<int>();
    record.startedAt = fields.text();
}

void readCpu(Fields &fields, RunRecord &record)
{
    CoreReading reading;
    reading.time_ns = fields.integer();
    reading.core = fields.integer<int>();
    reading.user_ns = fields.integer();
    reading.system_ns = fields.integer();
    reading.idle_ns = fields.integer();
    reading.iowait_ns = fields.integer();
    reading.steal_ns = fields.integer();
    if (fields.ok())
        record.coreReadings.push_back(std::move(reading));
}

void readRun(Fields &fields, RunRecord &record)
{
    RunCoreReading reading;
    reading.time_ns = fields.integer();
    reading.core = fields.integer<int>();
    reading.cpu_ns = fields.integer();
    if (fields.ok())
        record.runCoreReadings.push_back(std::move(reading));
}

void readTree(Fields &fields, RunRecord &record)
{
    TreeReading reading;
    reading.time_ns = fields.integer();
    reading.user_ns = fields.integer();
    reading.sys_ns = fields.integer();
    reading.processes = fields.integer<int>();
    reading.threads = fields.integer<int>();
    if (fields.ok())
        record.treeReadings.push_back(std::move(reading));
}

void readStamp(Fields &fields, RunRecord &record)
{
    Stamp stamp;
    stamp.time_ns = fields.integer();
    stamp.ring = fields.integer<int>();
    stamp.kind = static_cast<StampKind>(fields.oneOf(kStampWords) + 1);
    stamp.thread = fields.integer();
    stamp.cpu_ns = fields.integer();
    stamp.a = fields.integer();
    stamp.b = fields.integer();
    if (fields.ok())
        record.stamps.push_back(std::move(stamp));
}

void readDropped(Fields &fields, RunRecord &record)
{
    record.droppedStamps = fields.integer();
}

void readLanes(Fields &fields, RunRecord &record)
{
    const auto tier = static_cast<Tier>(fields.oneOf(kTierWords));
    if (fields.ok()) {
        record.tier = tier;
        record.tierReason = fields.text();
    }
}

void readThread(Fields &fields, RunRecord &record)
{
    ThreadLife thread;
    thread.born_ns = fields.integer();
    thread.thread = fields.integer<int>();
    thread.process = fields.integer<int>();
    if (fields.ok())
        record.threads.push_back(std::move(thread));
}

/// The last thread that was born with this number; null when there is none.
ThreadLife *latest(RunRecord &record, int thread)
{
    const auto found =
        std::find_if(record.threads.rbegin(), record.threads.rend(),
                     [thread](const ThreadLife &life) { return life.thread == thread; });
    return found == record.threads.rend() ? nullptr : &*found;
}

void readName(Fields &fields, RunRecord &record)
{
    ThreadLife *thread = latest(record, fields.integer<int>());
    if (thread && fields.ok())
        thread->name = fields.text();
}

void readGone(Fields &fields, RunRecord &record)
{
    const std::int64_t died_ns = fields.integer();
    ThreadLife *thread = latest(record, fields.integer<int>());
    if (thread && fields.ok())
        thread->died_ns = died_ns;
}

void readOn(Fields &fields, RunRecord &record)
{
    OnCpu onCpu;
    onCpu.begin_ns = fields.integer();
    onCpu.end_ns = fields.integer();
    onCpu.core = fields.integer<int>();
    onCpu.thread = fields.integer<int>();
    onCpu.left = static_cast<OnCpu::Left>(fields.oneOf(kLeftWords));
    if (fields.ok())
        record.onCpu.push_back(std::move(onCpu));
}

void readWait(Fields &fields, RunRecord &record)
{
    ThreadReading reading;
    reading.time_ns = fields.integer();
    reading.thread = fields.integer<int>();
    reading.wait = static_cast<Wait>(fields.oneOf(kWaitWords));
    reading.cpu_ns = fields.integer();
    reading.runQueue_ns = fields.integer();
    reading.core = fields.integer<int>();
    if (fields.ok())
        record.threadReadings.push_back(std::move(reading));
}

void readLost(Fields &fields, RunRecord &record)
{
    LostStretch lost;
    lost.begin_ns = fields.integer();
    lost.end_ns = fields.integer();
    lost.core = fields.integer<int>();
    lost.records = fields.integer();
    if (fields.ok())
        record.lostStretches.push_back(std::move(lost));
}

void readMemory(Fields &fields, RunRecord &record)
{
    MemoryReading reading;
    reading.time_ns = fields.integer();
    reading.pss_bytes = fields.integer();
    if (fields.ok())
        record.memoryReadings.push_back(std::move(reading));
}

void readThrottled(Fields &fields, RunRecord &record)
{
    ThrottleReading reading;
    reading.time_ns = fields.integer();
    reading.throttled_ns = fields.integer();
    if (fields.ok())
        record.throttleReadings.push_back(std::move(reading));
}

void readOutput(Fields &fields, RunRecord &record)
{
    OutputLine output;
    output.stream = static_cast<OutputLine::Stream>(fields.oneOf(kStreamWords));
    output.text = fields.text();
    if (fields.ok())
        record.output.push_back(std::move(output));
}

void readWarning(Fields &fields, RunRecord &record)
{
    Warning warning;
    warning.id = fields.word();
    warning.text = fields.text();
    if (fields.ok())
        record.warnings.push_back(std::move(warning));
}

void readAnswer(Fields &fields, RunRecord &record)
{
    record.answer = fields.text();
}

void readExpected(Fields &fields, RunRecord &record)
{
    record.expectedAnswer = fields.text();
}

void readExit(Fields &fields, RunRecord &record)
{
    record.reaped_ns = fields.integer();
    ExitStatus exit;
    exit.kind = static_cast<ExitStatus::Kind>(fields.oneOf(kExitWords));
    exit.value = fields.integer<int>();
    if (fields.ok())
        record.exitStatus = std::move(exit);
}

void readUsage(Fields &fields, RunRecord &record)
{
    const std::string_view whose = fields.word();
    Usage usage;
    usage.user_ns = fields.integer();
    usage.sys_ns = fields.integer();
    usage.voluntarySwitches = fields.integer();
    usage.involuntarySwitches = fields.integer();
    usage.maxRss_bytes = fields.integer();
    if (whose == "child")
        record.childUsage = usage;
    else if (whose == "tree")
        record.treeUsage = usage;
    else if (whose == "measuring")
        record.measuring = usage;
}

void readEnd(Fields &fields, RunRecord &record)
{
    End end;
    end.time_ns = fields.integer();
    end.outcome = static_cast<Outcome>(fields.oneOf(kOutcomeWords));
    end.reason = fields.text();
    if (fields.ok())
        record.end = std::move(end);
}

struct LineKind {
    std::string_view word;
    void (*read)(Fields &, RunRecord &);
};

/// The most frequent kinds first: the list is searched from its beginning for every line.
constexpr LineKind kLineKinds[] = {
    {"on", readOn},
    {"cpu", readCpu},
    {"run", readRun},
    {"wait", readWait},
    {"stamp", readStamp},
    {"tree", readTree},
    {"thread", readThread},
    {"name", readName},
    {"gone", readGone},
    {"memory", readMemory},
    {"throttled", readThrottled},
    {"output", readOutput},
    {"spec", readSpec},
    {"option", readOption},
    {"argument", readArgument},
    {"runtime", readRuntime},
    {"machine", readMachine},
    {"core", readCore},
    {"start", readStart},
    {"lanes", readLanes},
    {"lost", readLost},
    {"dropped", readDropped},
    {"warning", readWarning},
    {"answer", readAnswer},
    {"expected", readExpected},
    {"exit", readExit},
    {"usage", readUsage},
    {"end", readEnd},
};

} // namespace

LineReading readLine(std::string_view kind, std::string_view rest, RunRecord &record)
{
    const auto known = std::find_if(std::begin(kLineKinds), std::end(kLineKinds),
                                    [kind](const LineKind &entry) { return entry.word == kind; });
    if (known == std::end(kLineKinds))
        return LineReading::unknown;
    Fields fields(rest);
    known->read(fields, record);
    return fields.ok() ? LineReading::done : LineReading::broken;
}

} // namespace corelane
