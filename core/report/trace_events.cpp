// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/trace_events.h"

#include "analysis/core_usage.h"
#include "analysis/lanes.h"
#include "analysis/missing.h"
#include "analysis/run_title.h"
#include "record/text.h"
#include "record/utf8.h"
#include "report/trace_slices.h"

#include <nlohmann/json.hpp>

namespace corelane {
namespace {

constexpr int kFirstThread = 1; ///< 0 is the kernel's idle thread to some programs

std::string jsonText(std::string_view text)
{
    using Json = nlohmann::json;
    return visible(Json(std::string(text)).dump(-1, ' ', false, Json::error_handler_t::replace));
}

/// Microseconds with the nanoseconds behind the point.
std::string micros(std::int64_t time_ns)
{
    std::string digits = std::to_string(time_ns < 0 ? -time_ns : time_ns);
    if (digits.size() < 4)
        digits.insert(0, 4 - digits.size(), '0');
    digits.insert(digits.size() - 3, 1, '.');
    return (time_ns < 0 ? "-" : "") + digits;
}

/// Collects events as text: a trace may have a million.
class Events {
public:
    void metadata(int process, int thread, const char *what, const std::string &arguments)
    {
        begin('M', what, process, thread, 0);
        m_text += ",\"args\":{" + arguments + "}}";
    }
    void name(int process, int thread, const char *what, const std::string &name, int place)
    {
        const std::string kind(what);
        metadata(process, thread, (kind + "_name").c_str(), "\"name\":" + jsonText(name));
        metadata(process, thread, (kind + "_sort_index").c_str(),
                 "\"sort_index\":" + std::to_string(place));
    }
    void slice(int process, int thread, const Slice &slice)
    {
        begin('X', slice.name, process, thread, slice.begin_ns);
        m_text += ",\"dur\":" + micros(slice.end_ns - slice.begin_ns) + ",\"cat\":\"" +
                  slice.category + "\"";
        std::string arguments = slice.core < 0 ? "" : "\"core\":" + std::to_string(slice.core);
        if (slice.isSampled)
            arguments += std::string(arguments.empty() ? "" : ",") + "\"sampled\":true";
        m_text += arguments.empty() ? "}" : ",\"args\":{" + arguments + "}}";
    }
    /// `values`: the members of its arguments, each a line of the counter.
    void counter(int process, std::string_view name, std::int64_t time_ns,
                 const std::string &values)
    {
        begin('C', name, process, kFirstThread, time_ns);
        m_text += ",\"args\":{" + values + "}}";
    }
    const std::string &text() const { return m_text; }

private:
    void begin(char phase, std::string_view name, int process, int thread, std::int64_t time_ns)
    {
        m_text += m_text.empty() ? "\n" : ",\n";
        m_text += std::string("{\"ph\":\"") + phase + "\",\"name\":" + jsonText(name) +
                  ",\"pid\":" + std::to_string(process) + ",\"tid\":" + std::to_string(thread) +
                  ",\"ts\":" + micros(time_ns);
    }

    std::string m_text;
};

/// With what is missing, which nobody looks for elsewhere: "C++ threads ×4 (stamps lost)".
std::string traceTitle(const RunRecord &run)
{
    const std::string missing = listed(missingInShort(run));
    return runTitle(run) + (missing.empty() ? "" : " (" + missing + ")");
}

void addWorkers(Events &events, const RunRecord &run, const Lanes &lanes, int process)
{
    events.name(process, kFirstThread, "process",
                traceTitle(run) + (lanes.ofWorkers ? ": workers" : ": threads"), process);
    int thread = kFirstThread;
    const StampsByRing stamps(run);
    for (const Lane &lane : lanes.lanes) {
        events.name(process, thread, "thread", lane.title, thread);
        for (const Slice &slice : laneSlices(stamps, lanes, lane))
            events.slice(process, thread, slice);
        ++thread;
    }
    const std::vector<Slice> phases = phaseSlices(run, lanes);
    if (!phases.empty())
        events.name(process, thread, "thread", "main program", 0);
    for (const Slice &phase : phases)
        events.slice(process, thread, phase);
    for (const MemoryReading &reading : run.memoryReadings)
        events.counter(process, "memory (PSS), MiB", reading.time_ns - *run.release_ns,
                       "\"MiB\":" + decimal(static_cast<double>(reading.pss_bytes) / 1048576, 3));
}

void addUsage(Events &events, const RunRecord &run, int process)
{
    const CoreUsage usage = coreUsage(run, suitableBin_ns(run.real_ns().value_or(0)));
    const auto percent = [](double share) { return decimal(100 * share, 2); };
    for (const CoreShares &core : usage.cores) {
        const std::string name = "CPU of core " + std::to_string(core.core) + ", %";
        for (std::size_t bin = 0; bin < core.thisRun.size(); ++bin)
            events.counter(process, name, usage.bin_ns * static_cast<std::int64_t>(bin),
                           "\"this run\":" + percent(core.thisRun[bin]) +
                               ",\"rest of the system\":" + percent(core.rest[bin]) +
                               ",\"steal\":" + percent(core.steal[bin]));
        events.counter(process, name, run.real_ns().value_or(0),
                       "\"this run\":0,\"rest of the system\":0,\"steal\":0");
    }
}

void addCores(Events &events, const RunRecord &run, const Lanes &lanes, int process)
{
    events.name(process, kFirstThread, "process", traceTitle(run) + ": cores", process);
    for (const CoreSlices &core : coreSlices(run, lanes)) {
        const int thread = kFirstThread + core.core;
        events.name(process, thread, "thread", "core " + std::to_string(core.core), core.core);
        for (const Slice &slice : core.slices)
            events.slice(process, thread, slice);
    }
    addUsage(events, run, process);
}

std::string otherData(const std::vector<const RunRecord *> &runs)
{
    std::string text = "{\"program\":\"Corelane\"";
    int number = 0;
    for (const RunRecord *run : runs) {
        Sentences facts = missingFrom(*run);
        const Sentences provenance = corelane::provenance(*run);
        facts.insert(facts.end(), provenance.begin(), provenance.end());
        text += ",\"run " + std::to_string(++number) + "\":" + jsonText(listed(facts));
    }
    return text + "}";
}

} // namespace

std::string traceEvents(const std::vector<const RunRecord *> &runs)
{
    Events events;
    int process = 0;
    for (const RunRecord *run : runs) {
        process += 2;
        if (!run->release_ns)
            continue;
        const Lanes lanes = lanesOf(*run);
        addWorkers(events, *run, lanes, process - 1);
        addCores(events, *run, lanes, process);
    }
    return "{\"displayTimeUnit\":\"ns\",\"otherData\":" + otherData(runs) + ",\"traceEvents\":[" +
           events.text() + "\n]}\n";
}

} // namespace corelane
