// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/line_reader.h"

#include "record/line_fields.h"

#include <algorithm>
#include <utility>

namespace corelane {
namespace {

/// Reads the members in the order of the line, and adds the item unless one is missing.
template <class Item, class... Members>
void append(Fields &fields, std::vector<Item> &items, Members Item::*...members)
{
    Item item{};
    (fields.take(item.*members), ...);
    if (fields.ok())
        items.push_back(std::move(item));
}

/// Whether `word` is one of the enumeration's; then it becomes the value.
template <class Enumeration>
bool takesWord(Enumeration &value, std::string_view word)
{
    const auto words = wordsOf(value);
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        return false;
    value = static_cast<Enumeration>(found - words.begin());
    return true;
}

/// Words that this version does not know are passed over: what they say is then not known.
void readTraits(std::string_view words, ModelTraits &traits)
{
    for (std::string_view word = takeWord(words); !word.empty(); word = takeWord(words)) {
        if (word == "sequential")
            traits.sequential = true;
        else if (word == "copies")
            traits.copiesData = true;
        else if (!takesWord(traits.workers, word))
            takesWord(traits.oneAtATime, word);
    }
}

void readSpec(Fields &fields, RunRecord &record)
{
    const std::string_view key = fields.word();
    if (key == "workload")
        fields.take(record.spec.workload);
    else if (key == "model")
        fields.take(record.spec.model);
    else if (key == "workers")
        fields.take(record.spec.workers);
    else if (key == "size")
        fields.take(record.spec.size);
    else if (key == "name")
        fields.take(record.spec.commandName);
    else if (key == "folder")
        fields.take(record.spec.folder);
    else if (key == "traits")
        readTraits(fields.rest(), record.traits.emplace());
}

void readOption(Fields &fields, RunRecord &record)
{
    fields.take(record.spec.options[std::string(fields.word())]);
}

void readArgument(Fields &fields, RunRecord &record)
{
    fields.take(record.spec.command.emplace_back());
}

void readRuntime(Fields &fields, RunRecord &record)
{
    const std::string_view key = fields.word();
    if (key == "name")
        fields.take(record.runtime.name);
    else if (key == "version")
        fields.take(record.runtime.version);
    else if (key == "path")
        fields.take(record.runtime.path);
    else if (key == "gil")
        fields.take(record.runtime.gil);
}

void readStudyModel(Fields &fields, StudyModel &model)
{
    model.model = fields.word();
    fields.take(model.python);
}

void readStudy(Fields &fields, RunRecord &record)
{
    StudyPlace &place = record.study ? *record.study : record.study.emplace();
    StudyPlan &plan = place.plan;
    const std::string_view key = fields.word();
    if (key == "kind")
        fields.take(plan.kind);
    else if (key == "workload")
        fields.take(plan.workload);
    else if (key == "option")
        fields.take(plan.options[std::string(fields.word())]);
    else if (key == "model")
        readStudyModel(fields, plan.models.emplace_back());
    else if (key == "workers")
        fields.take(plan.workers.emplace_back());
    else if (key == "size")
        fields.take(plan.sizes.emplace_back());
    else if (key == "baseline")
        fields.take(plan.baseline);
    else if (key == "repeat")
        fields.take(plan.repeat);
    else if (key == "seed")
        fields.take(plan.seed);
    else if (key == "round")
        fields.take(place.round);
}

void readMachine(Fields &fields, RunRecord &record)
{
    Machine &machine = record.machine;
    const std::string_view key = fields.word();
    if (key == "cpu")
        fields.take(machine.cpu);
    else if (key == "kernel")
        fields.take(machine.kernel);
    else if (key == "logical-cores")
        fields.take(machine.logicalCores);
    else if (key == "affinity")
        fields.take(machine.affinity);
    else if (key == "quota-cores")
        fields.take(machine.quotaCores);
    else if (key == "effective-cores")
        fields.take(machine.effectiveCores);
}

void readCore(Fields &fields, RunRecord &record)
{
    using Core = CoreTopology;
    append(fields, record.machine.topology, &Core::core, &Core::package, &Core::physicalCore,
           &Core::efficiencyKind);
}

void readStart(Fields &fields, RunRecord &record)
{
    fields.take(record.release_ns);
    fields.take(record.pid);
    fields.take(record.startedAt);
}

void readCpu(Fields &fields, RunRecord &record)
{
    using Reading = CoreReading;
    append(fields, record.coreReadings, &Reading::time_ns, &Reading::core, &Reading::user_ns,
           &Reading::system_ns, &Reading::idle_ns, &Reading::iowait_ns, &Reading::steal_ns);
}

void readRun(Fields &fields, RunRecord &record)
{
    using Reading = RunCoreReading;
    append(fields, record.runCoreReadings, &Reading::time_ns, &Reading::core, &Reading::cpu_ns);
}

void readTree(Fields &fields, RunRecord &record)
{
    using Reading = TreeReading;
    append(fields, record.treeReadings, &Reading::time_ns, &Reading::user_ns, &Reading::sys_ns,
           &Reading::processes, &Reading::threads);
}

void readStamp(Fields &fields, RunRecord &record)
{
    append(fields, record.stamps, &Stamp::time_ns, &Stamp::ring, &Stamp::kind, &Stamp::thread,
           &Stamp::cpu_ns, &Stamp::a, &Stamp::b);
}

void readDropped(Fields &fields, RunRecord &record)
{
    fields.take(record.droppedStamps);
}

void readLanes(Fields &fields, RunRecord &record)
{
    Tier tier{};
    fields.take(tier);
    if (!fields.ok())
        return;
    record.tier = tier;
    fields.take(record.tierReason);
}

void readThread(Fields &fields, RunRecord &record)
{
    append(fields, record.threads, &ThreadLife::born_ns, &ThreadLife::thread, &ThreadLife::process);
}

/// The last thread that was born with the line's next number; null when there is none.
ThreadLife *takeThread(Fields &fields, RunRecord &record)
{
    int number = 0;
    fields.take(number);
    const auto found =
        std::find_if(record.threads.rbegin(), record.threads.rend(),
                     [number](const ThreadLife &life) { return life.thread == number; });
    return !fields.ok() || found == record.threads.rend() ? nullptr : &*found;
}

void readName(Fields &fields, RunRecord &record)
{
    if (ThreadLife *thread = takeThread(fields, record))
        fields.take(thread->name);
}

void readGone(Fields &fields, RunRecord &record)
{
    std::int64_t died_ns = 0;
    fields.take(died_ns);
    if (ThreadLife *thread = takeThread(fields, record))
        thread->died_ns = died_ns;
}

void readOn(Fields &fields, RunRecord &record)
{
    append(fields, record.onCpu, &OnCpu::begin_ns, &OnCpu::end_ns, &OnCpu::core, &OnCpu::thread,
           &OnCpu::left);
}

void readWait(Fields &fields, RunRecord &record)
{
    using Reading = ThreadReading;
    append(fields, record.threadReadings, &Reading::time_ns, &Reading::thread, &Reading::wait,
           &Reading::cpu_ns, &Reading::runQueue_ns, &Reading::core);
}

void readLost(Fields &fields, RunRecord &record)
{
    using Lost = LostStretch;
    append(fields, record.lostStretches, &Lost::begin_ns, &Lost::end_ns, &Lost::core,
           &Lost::records);
}

void readMemory(Fields &fields, RunRecord &record)
{
    append(fields, record.memoryReadings, &MemoryReading::time_ns, &MemoryReading::pss_bytes);
}

void readThrottled(Fields &fields, RunRecord &record)
{
    append(fields, record.throttleReadings, &ThrottleReading::time_ns,
           &ThrottleReading::throttled_ns);
}

void readOutput(Fields &fields, RunRecord &record)
{
    append(fields, record.output, &OutputLine::stream, &OutputLine::text);
}

void readWarning(Fields &fields, RunRecord &record)
{
    Warning warning;
    warning.id = fields.word();
    fields.take(warning.text);
    if (fields.ok())
        record.warnings.push_back(std::move(warning));
}

void readAnswer(Fields &fields, RunRecord &record)
{
    fields.take(record.answer);
}

void readExpected(Fields &fields, RunRecord &record)
{
    fields.take(record.expectedAnswer);
}

void readExit(Fields &fields, RunRecord &record)
{
    fields.take(record.reaped_ns);
    ExitStatus exit;
    fields.take(exit.kind);
    fields.take(exit.value);
    if (fields.ok())
        record.exitStatus = std::move(exit);
}

void readUsage(Fields &fields, RunRecord &record)
{
    const std::string_view whose = fields.word();
    Usage usage;
    fields.take(usage.user_ns);
    fields.take(usage.sys_ns);
    fields.take(usage.voluntarySwitches);
    fields.take(usage.involuntarySwitches);
    fields.take(usage.maxRss_bytes);
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
    fields.take(end.time_ns);
    fields.take(end.outcome);
    fields.take(end.reason);
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
    {"study", readStudy},
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
