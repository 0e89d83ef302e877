// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/trace_events.h"

#include "analysis/figures/core_usage.h"
#include "analysis/figures/missing.h"
#include "analysis/figures/run_title.h"
#include "analysis/lanes/lane_stream.h"
#include "analysis/lanes/lanes.h"
#include "record/text.h"
#include "record/utf8.h"
#include "report/trace_slices.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace corelane {
namespace {

constexpr int kFirstThread = 1; ///< 0 is the kernel's idle thread to some programs

std::string jsonText(std::string_view text)
{
    using Json = nlohmann::json;
    return visible(Json(std::string(text)).dump(-1, ' ', false, Json::error_handler_t::replace));
}

/// Writes events as they come: a trace may have some ten million.
class Events {
public:
    explicit Events(const TraceSink &sink) : m_sink(sink) {}

    void metadata(int process, int thread, const char *what, const std::string &arguments)
    {
        begin('M', what, {}, process, thread, 0);
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
        begin('X', slice.name, slice.number, process, thread, slice.begin_ns);
        m_text += ",\"dur\":";
        addMicros(slice.end_ns - slice.begin_ns);
        m_text += ",\"cat\":\"";
        m_text += slice.category;
        m_text += '"';
        if (slice.core >= 0) {
            m_text += ",\"args\":{\"core\":";
            addNumber(slice.core);
        }
        if (slice.isSampled)
            m_text += slice.core < 0 ? ",\"args\":{\"sampled\":true" : ",\"sampled\":true";
        m_text += slice.core >= 0 || slice.isSampled ? "}}" : "}";
    }
    /// `values`: the members of its arguments, each a line of the counter.
    void counter(int process, std::string_view name, std::int64_t time_ns,
                 const std::string &values)
    {
        begin('C', name, {}, process, kFirstThread, time_ns);
        m_text += ",\"args\":{" + values + "}}";
    }
    /// Whatever is behind the events.
    void finish(std::string_view text)
    {
        m_text += text;
        m_sink(m_text);
        m_text.clear();
    }

private:
    static constexpr std::size_t kPiece = 1 << 20;

    void begin(char phase, std::string_view name, std::optional<std::int64_t> number, int process,
               int thread, std::int64_t time_ns)
    {
        if (m_text.size() >= kPiece)
            finish({});
        m_text += m_isFirst ? "\n" : ",\n";
        m_isFirst = false;
        m_text += "{\"ph\":\"";
        m_text += phase;
        m_text += "\",\"name\":";
        m_text += quoted(name);
        if (number) {
            m_text.back() = ' ';
            addNumber(*number);
            m_text += '"';
        }
        m_text += ",\"pid\":";
        addNumber(process);
        m_text += ",\"tid\":";
        addNumber(thread);
        m_text += ",\"ts\":";
        addMicros(time_ns);
    }
    /// There are few names and many events of each.
    const std::string &quoted(std::string_view name)
    {
        constexpr std::size_t kMostNames = 1 << 10;
        const auto known = m_quoted.find(name);
        if (known != m_quoted.end())
            return known->second;
        if (m_quoted.size() >= kMostNames)
            m_quoted.clear();
        return m_quoted.emplace(name, jsonText(name)).first->second;
    }
    void addNumber(std::int64_t number)
    {
        char digits[24];
        m_text.append(digits, std::to_chars(digits, std::end(digits), number).ptr);
    }
    /// Microseconds with the nanoseconds behind the point.
    void addMicros(std::int64_t time_ns)
    {
        if (time_ns < 0)
            m_text += '-';
        const auto amount_ns = time_ns < 0 ? -static_cast<std::uint64_t>(time_ns)
                                           : static_cast<std::uint64_t>(time_ns);
        addNumber(static_cast<std::int64_t>(amount_ns / 1'000));
        const auto rest = static_cast<unsigned>(amount_ns % 1'000);
        m_text += '.';
        for (const unsigned digit : {rest / 100, rest / 10 % 10, rest % 10})
            m_text += static_cast<char>('0' + digit);
    }

    const TraceSink &m_sink;
    std::string m_text;
    bool m_isFirst = true;
    std::map<std::string, std::string, std::less<>> m_quoted; ///< names as JSON
};

/// With what is missing, which nobody looks for elsewhere: "C++ threads ×4 (stamps lost)".
std::string traceTitle(const RunRecord &run)
{
    const std::string missing = listed(missingInShort(run));
    return runTitle(run) + (missing.empty() ? "" : " (" + missing + ")");
}

/// Returns what CoreSlices wants: the lanes without their intervals.
Lanes addWorkers(Events &events, const RunRecord &run, int process)
{
    events.name(process, kFirstThread, "process",
                traceTitle(run) + (areOfWorkers(run) ? ": workers" : ": threads"), process);
    int thread = kFirstThread;
    const StampsByRing stamps(run);
    std::vector<Lane> titles;
    Lanes lanes = eachLane(run, ThreadIndex(run), [&](const Lanes &all, LaneStream lane) {
        events.name(process, thread, "thread", lane.lane().title, thread);
        titles.push_back({.title = lane.lane().title, .thread = lane.lane().thread});
        laneSlices(stamps, all, std::move(lane),
                   [&](const Slice &slice) { events.slice(process, thread, slice); });
        ++thread;
    });
    lanes.lanes = std::move(titles);
    const std::vector<Slice> phases = phaseSlices(run, lanes);
    if (!phases.empty())
        events.name(process, thread, "thread", "main program", 0);
    for (const Slice &phase : phases)
        events.slice(process, thread, phase);
    for (const MemoryReading &reading : run.memoryReadings)
        events.counter(process, "memory (PSS), MiB", reading.time_ns - *run.release_ns,
                       "\"MiB\":" + decimal(static_cast<double>(reading.pss_bytes) / 1048576, 3));
    return lanes;
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
    const CoreSlices slices(run, lanes);
    for (const int core : slices.cores()) {
        const int thread = kFirstThread + core;
        events.name(process, thread, "thread", "core " + std::to_string(core), core);
        slices.of(core, [&](const Slice &slice) { events.slice(process, thread, slice); });
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

void writeTrace(const std::vector<const RunRecord *> &runs, const TraceSink &sink)
{
    sink("{\"displayTimeUnit\":\"ns\",\"otherData\":" + otherData(runs) + ",\"traceEvents\":[");
    Events events(sink);
    int process = 0;
    for (const RunRecord *run : runs) {
        process += 2;
        if (!run->release_ns)
            continue;
        const Lanes lanes = addWorkers(events, *run, process - 1);
        addCores(events, *run, lanes, process);
    }
    events.finish("\n]}\n");
}

std::string traceEvents(const std::vector<const RunRecord *> &runs)
{
    std::string text;
    writeTrace(runs, [&text](std::string_view piece) { text += piece; });
    return text;
}

} // namespace corelane
