// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lanes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace corelane {

/// Which threads wait for a GIL or a lock whose holder waits for a core. A GIL is a process's:
/// where none of its threads is on a core and one waits for one, that one has it. A lock may be
/// several processes': whoever has it is one of its own process, where any of those has work.
class Behind {
public:
    enum class Doing { other, runs, waitsForCore, waitsForGil, waitsForLock };

    explicit Behind(const Lanes &threads)
    {
        std::unordered_map<int, std::uint32_t> numbers;
        for (const Lane &lane : threads.lanes) {
            const auto next = static_cast<std::uint32_t>(numbers.size());
            m_processOf.push_back(numbers.try_emplace(lane.process, next).first->second);
        }
        m_processes.resize(numbers.size());
        for (const std::uint32_t process : m_processOf)
            ++m_processes[process][place(Doing::other)];
    }

    /// A lane does something else from here on.
    void take(std::uint32_t lane, Doing from, Doing to)
    {
        Process &process = m_processes[m_processOf[lane]];
        count(process, -1);
        --process[place(from)];
        ++process[place(to)];
        count(process, 1);
    }

    std::uint32_t gil() const { return m_gil; }
    std::uint32_t lock() const
    {
        return m_lock + (m_running == 0 && m_waiting > 0 ? m_lockElsewhere : 0);
    }

private:
    using Process = std::array<std::uint32_t, 5>; ///< how many threads do what

    static std::size_t place(Doing doing) { return static_cast<std::size_t>(doing); }

    void count(const Process &process, int by)
    {
        const auto add = [by](std::uint32_t &sum, std::uint32_t threads) {
            sum = by > 0 ? sum + threads : sum - threads;
        };
        const std::uint32_t running = process[place(Doing::runs)];
        const std::uint32_t waiting = process[place(Doing::waitsForCore)];
        add(m_running, running);
        add(m_waiting, waiting);
        if (running > 0)
            return;
        if (waiting > 0)
            add(m_gil, process[place(Doing::waitsForGil)]);
        add(waiting > 0 ? m_lock : m_lockElsewhere, process[place(Doing::waitsForLock)]);
    }

    std::vector<std::uint32_t> m_processOf; ///< of each lane
    std::vector<Process> m_processes;
    std::uint32_t m_running = 0;
    std::uint32_t m_waiting = 0; ///< for a core
    std::uint32_t m_gil = 0;     ///< threads whose holder waits for a core
    std::uint32_t m_lock = 0;
    std::uint32_t m_lockElsewhere = 0; ///< threads for a lock, in processes where nobody has work
};

} // namespace corelane
