// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/switch_log.h"

#include "record/recording_lines.h"
#include "recorder/utf8.h"

#include <utility>

namespace corelane {

SwitchLog::SwitchLog(PerfSwitches switches, int mainThread) : m_switches(std::move(switches))
{
    m_pairing.adopt(mainThread, {});
}

std::string SwitchLog::drain()
{
    m_switches.drain(m_records);
    pair();
    return takeLines();
}

std::string SwitchLog::settle()
{
    m_pairing.settle(m_switches.completeUntil_ns(), m_paired);
    return takeLines();
}

std::string SwitchLog::finish(std::int64_t time_ns)
{
    m_switches.finish(m_records);
    pair();
    m_pairing.settle(time_ns, m_paired);
    return takeLines();
}

bool SwitchLog::takeBirths()
{
    return std::exchange(m_births, m_switches.births()) != m_births;
}

void SwitchLog::pair()
{
    for (const SwitchRecord &record : m_records)
        m_pairing.take(record, m_paired);
    m_records.clear();
}

/// Births come first, so that what is told of a thread follows them; deaths last.
std::string SwitchLog::takeLines()
{
    std::string lines;
    for (ThreadLife &thread : m_paired.born) {
        thread.name = toUtf8(thread.name);
        lines += line(thread);
    }
    for (const PairedSwitches::Name &name : m_paired.names)
        lines += nameLine(name.thread, toUtf8(name.name));
    for (const OnCpu &onCpu : m_paired.onCpu) {
        lines += line(onCpu);
        m_onCpu_ns += onCpu.end_ns - onCpu.begin_ns;
    }
    for (const LostStretch &lost : m_paired.lost)
        lines += line(lost);
    for (const PairedSwitches::Death &death : m_paired.died)
        lines += goneLine(death.thread, death.died_ns);
    m_deaths.insert(m_deaths.end(), m_paired.died.begin(), m_paired.died.end());
    m_paired = {};
    return lines;
}

} // namespace corelane
