// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/process_ledger.h"

#include <algorithm>

namespace corelane {
namespace {

/// Each sum comes in whole ticks of 10 ms.
constexpr std::int64_t kTicks_ns = 30'000'000;

CpuTime part(const CpuTime &whole, std::int64_t part_ns)
{
    const double share = static_cast<double>(part_ns) / static_cast<double>(whole.sum_ns());
    const auto user_ns = static_cast<std::int64_t>(share * static_cast<double>(whole.user_ns));
    return {user_ns, part_ns - user_ns};
}

} // namespace

void ProcessLedger::seen(int pid, const ProcessStat &stat)
{
    const auto [found, isNew] = m_processes.try_emplace(pid);
    Process &process = found->second;
    process.look = m_look;
    process.parent = stat.parent;
    process.own = {stat.user_ns, stat.sys_ns};
    process.waited = {stat.reapedUser_ns, stat.reapedSys_ns};
    if (isNew)
        process.waitedAtFirst_ns = process.waited.sum_ns();
}

void ProcessLedger::reaped(int pid, std::int64_t cpu_ns)
{
    if (const auto process = m_processes.find(pid); process != m_processes.end())
        process->second.reaped_ns = cpu_ns;
}

void ProcessLedger::gone(int pid)
{
    if (const auto process = m_processes.find(pid); process != m_processes.end()) {
        process->second.isGone = true;
        m_gone.push_back(pid);
    }
}

const CpuTime &ProcessLedger::settle()
{
    for (const int pid : m_parents) {
        // Of one that has gone since, what it had waited for by then is not in its last look.
        if (const auto found = m_processes.find(pid);
            found != m_processes.end() && found->second.look == m_look) {
            Process &parent = found->second;
            findLost(parent, parent.vanishedBefore,
                     parent.waited.sum_ns() - parent.waitedAtFirst_ns);
        }
    }
    // Children first: what they used is asked for of their parents.
    const auto generation = [this](int pid) {
        int depth = 0;
        for (auto at = m_processes.find(pid); at != m_processes.end() && at->second.isGone;
             at = m_processes.find(at->second.parent))
            ++depth;
        return depth;
    };
    std::vector<std::pair<int, int>> gone;
    for (const int pid : m_gone)
        gone.emplace_back(generation(pid), pid);
    std::sort(gone.rbegin(), gone.rend());
    for (const auto &[depth, pid] : gone) {
        close(pid, m_processes.at(pid));
        m_processes.erase(pid);
    }
    m_gone.clear();
    std::erase_if(m_parents, [this](int pid) { return !m_processes.contains(pid); });
    for (const int pid : m_parents)
        m_processes.at(pid).vanishedBefore = m_processes.at(pid).vanished;
    ++m_look;
    return m_lost;
}

/// `waited_ns`: since the process was seen first.
void ProcessLedger::findLost(Process &process, const CpuTime &vanished, std::int64_t waited_ns)
{
    const std::int64_t lost_ns = vanished.sum_ns() - waited_ns;
    if (lost_ns <= std::max(kTicks_ns, process.lost_ns))
        return;
    m_lost += part(vanished, lost_ns - process.lost_ns);
    process.lost_ns = lost_ns;
}

void ProcessLedger::close(int pid, const Process &process)
{
    if (process.reaped_ns) {
        Process known = process;
        findLost(known, known.vanished,
                 *known.reaped_ns - known.own.sum_ns() - known.waitedAtFirst_ns);
        return;
    }
    const auto parent = m_processes.find(process.parent);
    if (parent == m_processes.end() || parent->first == pid)
        return;
    Process &heir = parent->second;
    if (heir.vanished.sum_ns() == 0)
        m_parents.push_back(parent->first);
    heir.vanished += process.own;
    heir.vanished += process.waited;
}

} // namespace corelane
