// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/switch_log.h"

#include "record/recording_lines.h"
#include "record/utf8.h"

#include <utility>
#include <variant>

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

void SwitchLog::pair()
{
    for (const SwitchRecord &record : m_records)
        m_pairing.take(record, m_paired);
    m_records.clear();
}

std::string SwitchLog::takeLines()
{
    struct LineOf {
        std::string operator()(ThreadLife &thread) const
        {
            thread.name = toUtf8(thread.name);
            return line(thread);
        }
        std::string operator()(const PairedSwitches::Name &name) const
        {
            return nameLine(name.thread, toUtf8(name.name));
        }
        std::string operator()(const PairedSwitches::Death &death) const
        {
            return goneLine(death.thread, death.died_ns);
        }
    };
    std::string lines;
    for (auto &life : m_paired.lives) {
        lines += std::visit(LineOf{}, life);
        if (const auto *death = std::get_if<PairedSwitches::Death>(&life))
            m_deaths.push_back(*death);
    }
    for (const OnCpu &onCpu : m_paired.onCpu)
        m_onCpu_ns += onCpu.end_ns - onCpu.begin_ns;
    lines += allLines(m_paired.onCpu) + allLines(m_paired.lost);
    m_paired.lives.clear(); // and keep their memory
    m_paired.onCpu.clear();
    m_paired.lost.clear();
    return lines;
}

} // namespace corelane
