// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/switch_pairing.h"

#include <algorithm>
#include <utility>

namespace corelane {

void SwitchPairing::adopt(int mainThread, std::string name)
{
    m_threads[mainThread] = {.name = std::move(name), .process = mainThread};
    m_ofProcess[mainThread].insert(mainThread);
}

void SwitchPairing::take(const SwitchRecord &record, PairedSwitches &paired)
{
    using Kind = SwitchRecord::Kind;
    switch (record.kind) {
    case Kind::fork:
        return born(record, paired);
    case Kind::lost:
        return lose(record, paired);
    case Kind::in:
        return begin(threadOf(record, paired), record, paired);
    case Kind::blocked:
        return end(threadOf(record, paired), record, OnCpu::Left::blocked, paired);
    case Kind::preempted:
        return end(threadOf(record, paired), record, OnCpu::Left::preempted, paired);
    case Kind::exit:
        end(threadOf(record, paired), record, OnCpu::Left::exited, paired);
        return die(record.thread, record.time_ns, paired);
    case Kind::exec:
        return exec(record, paired);
    case Kind::name:
        return rename(threadOf(record, paired), record, paired);
    }
}

void SwitchPairing::settle(std::int64_t time_ns, PairedSwitches &paired)
{
    for (const Core &core : m_cores) {
        if (!core.thread)
            continue;
        Thread &thread = m_threads.at(*core.thread);
        if (thread.since_ns >= time_ns)
            continue;
        paired.onCpu.push_back(
            {thread.since_ns, time_ns, thread.core, *core.thread, OnCpu::Left::stays});
        thread.since_ns = time_ns;
    }
}

SwitchPairing::Core &SwitchPairing::coreOf(int number)
{
    constexpr int kMostCores = 1 << 16;
    const auto place = static_cast<std::size_t>(std::clamp(number, 0, kMostCores));
    if (place >= m_cores.size())
        m_cores.resize(place + 1);
    return m_cores[place];
}

/// One whose birth was not seen counts as born with its first record.
SwitchPairing::Thread &SwitchPairing::threadOf(const SwitchRecord &record, PairedSwitches &paired)
{
    const auto [thread, isNew] = m_threads.try_emplace(record.thread);
    if (isNew) {
        thread->second.process = record.process;
        m_ofProcess[record.process].insert(record.thread);
        paired.lives.emplace_back(ThreadLife{.thread = record.thread,
                                             .process = record.process,
                                             .born_ns = record.time_ns,
                                             .died_ns = {},
                                             .name = {}});
    }
    return thread->second;
}

void SwitchPairing::born(const SwitchRecord &record, PairedSwitches &paired)
{
    const auto parent = m_threads.find(record.parent);
    std::string name = parent == m_threads.end() ? std::string() : parent->second.name;
    if (const auto earlier = m_threads.find(record.thread); earlier != m_threads.end()) {
        if (earlier->second.isOn) // its end was lost
            coreOf(earlier->second.core).thread.reset();
        die(record.thread, record.time_ns, paired);
    }
    paired.lives.emplace_back(ThreadLife{.thread = record.thread,
                                         .process = record.process,
                                         .born_ns = record.time_ns,
                                         .died_ns = {},
                                         .name = name,
                                         .parent = record.parent});
    m_threads[record.thread] = {.name = std::move(name), .process = record.process};
    m_ofProcess[record.process].insert(record.thread);
}

/// Whoever is on the record's core called it; the record has the process's number already.
void SwitchPairing::exec(const SwitchRecord &record, PairedSwitches &paired)
{
    const auto living = m_ofProcess.find(record.process);
    const std::set<int> others = living == m_ofProcess.end() ? std::set<int>() : living->second;
    const auto isCaller = [&](const Thread &thread) {
        return thread.isOn && thread.core == record.core;
    };
    const auto first = m_threads.find(record.thread);
    std::optional<int> caller; ///< where it is not the first
    const bool isByFirst =
        first != m_threads.end() && (others.size() == 1 || isCaller(first->second));
    for (const int number : others) {
        if (isByFirst && number == record.thread)
            continue;
        Thread &thread = m_threads.at(number);
        if (isCaller(thread)) {
            caller = number;
            SwitchRecord exit = record;
            exit.thread = number;
            end(thread, exit, OnCpu::Left::exited, paired);
        } else if (thread.isOn) { // its end was lost
            paired.lost.push_back({thread.since_ns, record.time_ns, thread.core, 0});
            coreOf(thread.core).thread.reset();
        }
        die(number, record.time_ns, paired);
    }
    const std::size_t known = paired.lives.size();
    Thread &thread = threadOf(record, paired);
    if (paired.lives.size() > known) // a new life of the process's number
        std::get<ThreadLife>(paired.lives.back()).parent = caller;
    if (!thread.isOn) // else it goes on, in another program
        begin(thread, record, paired);
    rename(thread, record, paired);
}

void SwitchPairing::die(int number, std::int64_t time_ns, PairedSwitches &paired)
{
    if (const auto thread = m_threads.find(number); thread != m_threads.end()) {
        const auto process = m_ofProcess.find(thread->second.process);
        if (process != m_ofProcess.end()) {
            process->second.erase(number);
            if (process->second.empty())
                m_ofProcess.erase(process);
        }
        m_threads.erase(thread);
    }
    paired.lives.emplace_back(PairedSwitches::Death{number, time_ns});
}

void SwitchPairing::begin(Thread &thread, const SwitchRecord &record, PairedSwitches &paired)
{
    if (thread.isOn) { // the records between two switch-ins are missing
        paired.lost.push_back({thread.since_ns, record.time_ns, thread.core, 0});
        coreOf(thread.core).thread.reset();
    }
    // Should another still be there, its switch-out is missing.
    Core &core = coreOf(record.core);
    if (core.thread) {
        Thread &left = m_threads.at(*core.thread);
        paired.lost.push_back({left.since_ns, record.time_ns, record.core, 0});
        left.isOn = false;
    }
    thread.isOn = true;
    thread.core = record.core;
    thread.since_ns = record.time_ns;
    core = {.thread = record.thread, .lost_ns = {}};
}

void SwitchPairing::end(Thread &thread, const SwitchRecord &record, OnCpu::Left left,
                        PairedSwitches &paired)
{
    if (!thread.isOn) {
        // Nobody was switched in since the gap ended, so it was this one all the time.
        const auto gap_ns = coreOf(record.core).lost_ns;
        if (!gap_ns)
            return;
        thread.since_ns = *gap_ns;
    }
    paired.onCpu.push_back({thread.since_ns, record.time_ns, record.core, record.thread, left});
    if (thread.isOn)
        coreOf(thread.core).thread.reset();
    coreOf(record.core).lost_ns.reset();
    thread.isOn = false;
}

void SwitchPairing::rename(Thread &thread, const SwitchRecord &record, PairedSwitches &paired)
{
    if (thread.name == record.name)
        return;
    thread.name = record.name;
    paired.lives.emplace_back(PairedSwitches::Name{record.thread, record.name});
}

void SwitchPairing::lose(const SwitchRecord &record, PairedSwitches &paired)
{
    paired.lost.push_back({record.from_ns, record.time_ns, record.core, record.lost});
    Core &core = coreOf(record.core);
    if (core.thread) {
        Thread &thread = m_threads.at(*core.thread);
        if (thread.since_ns < record.from_ns)
            paired.onCpu.push_back(
                {thread.since_ns, record.from_ns, record.core, *core.thread, OnCpu::Left::lost});
        thread.isOn = false;
    }
    core = {.thread = {}, .lost_ns = record.time_ns};
}

} // namespace corelane
