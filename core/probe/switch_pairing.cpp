// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/switch_pairing.h"

#include <algorithm>
#include <utility>

namespace corelane {

void SwitchPairing::adopt(int mainThread, std::string name)
{
    m_threads[mainThread].name = std::move(name);
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
        m_threads.erase(record.thread);
        paired.died.push_back({record.thread, record.time_ns});
        return;
    case Kind::exec: {
        Thread &thread = threadOf(record, paired);
        if (!thread.isOn) // else it goes on, in another program
            begin(thread, record, paired);
        return rename(thread, record, paired);
    }
    case Kind::name:
        return rename(threadOf(record, paired), record, paired);
    }
}

void SwitchPairing::settle(std::int64_t time_ns, PairedSwitches &paired)
{
    for (const auto &[core, number] : m_onCore) {
        Thread &thread = m_threads.at(number);
        if (thread.since_ns >= time_ns)
            continue;
        paired.onCpu.push_back({thread.since_ns, time_ns, core, number, OnCpu::Left::stays});
        thread.since_ns = time_ns;
    }
}

/// One whose birth was not seen counts as born with its first record.
SwitchPairing::Thread &SwitchPairing::threadOf(const SwitchRecord &record, PairedSwitches &paired)
{
    const auto [thread, isNew] = m_threads.try_emplace(record.thread);
    if (isNew)
        paired.born.push_back({.thread = record.thread,
                               .process = record.process,
                               .born_ns = record.time_ns,
                               .died_ns = {},
                               .name = {}});
    return thread->second;
}

void SwitchPairing::born(const SwitchRecord &record, PairedSwitches &paired)
{
    const auto parent = m_threads.find(record.parent);
    std::string name = parent == m_threads.end() ? std::string() : parent->second.name;
    paired.born.push_back({.thread = record.thread,
                           .process = record.process,
                           .born_ns = record.time_ns,
                           .died_ns = {},
                           .name = name});
    Thread &thread = m_threads[record.thread];
    if (thread.isOn) // an earlier one of that number, whose end was lost
        m_onCore.erase(thread.core);
    thread = Thread{.name = std::move(name)};
}

void SwitchPairing::begin(Thread &thread, const SwitchRecord &record, PairedSwitches &paired)
{
    if (thread.isOn) { // the records between two switch-ins are missing
        paired.lost.push_back({thread.since_ns, record.time_ns, thread.core, 0});
        m_onCore.erase(thread.core);
    }
    // Should another still be there, its switch-out is missing.
    if (const auto other = m_onCore.find(record.core); other != m_onCore.end()) {
        Thread &left = m_threads.at(other->second);
        paired.lost.push_back({left.since_ns, record.time_ns, record.core, 0});
        left.isOn = false;
    }
    thread.isOn = true;
    thread.core = record.core;
    thread.since_ns = record.time_ns;
    m_onCore[record.core] = record.thread;
    m_lostUntil.erase(record.core);
}

void SwitchPairing::end(Thread &thread, const SwitchRecord &record, OnCpu::Left left,
                        PairedSwitches &paired)
{
    if (!thread.isOn) {
        // Nobody was switched in since the gap ended, so it was this one all the time.
        const auto gap = m_lostUntil.find(record.core);
        if (gap == m_lostUntil.end())
            return;
        thread.since_ns = gap->second;
    }
    paired.onCpu.push_back({thread.since_ns, record.time_ns, record.core, record.thread, left});
    if (thread.isOn)
        m_onCore.erase(thread.core);
    m_lostUntil.erase(record.core);
    thread.isOn = false;
}

void SwitchPairing::rename(Thread &thread, const SwitchRecord &record, PairedSwitches &paired)
{
    if (thread.name == record.name)
        return;
    thread.name = record.name;
    paired.names.push_back({record.thread, record.name});
}

void SwitchPairing::lose(const SwitchRecord &record, PairedSwitches &paired)
{
    paired.lost.push_back({record.from_ns, record.time_ns, record.core, record.lost});
    if (const auto on = m_onCore.find(record.core); on != m_onCore.end()) {
        Thread &thread = m_threads.at(on->second);
        if (thread.since_ns < record.from_ns)
            paired.onCpu.push_back(
                {thread.since_ns, record.from_ns, record.core, on->second, OnCpu::Left::lost});
        thread.isOn = false;
        m_onCore.erase(on);
    }
    m_lostUntil[record.core] = record.time_ns;
}

} // namespace corelane
