// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/interpreter_lock.h"

namespace corelane {

InterpreterLock::InterpreterLock(std::chrono::milliseconds switchInterval)
    : m_switchInterval(switchInterval)
{
}

void InterpreterLock::lock()
{
    std::unique_lock guard(m_mutex);
    take(guard);
}

void InterpreterLock::unlock()
{
    const std::lock_guard guard(m_mutex);
    m_isHeld = false;
    m_released.notify_one();
}

void InterpreterLock::handOver()
{
    std::unique_lock guard(m_mutex);
    const std::int64_t switches = m_switches;
    m_isHeld = false;
    m_released.notify_one();
    // Who asked is still waiting, since nobody took the lock after the request: this wait ends.
    m_taken.wait(guard, [&] { return m_switches != switches; });
    take(guard);
}

void InterpreterLock::take(std::unique_lock<std::mutex> &guard)
{
    while (m_isHeld) {
        const std::int64_t switches = m_switches;
        const bool timedOut =
            m_released.wait_for(guard, m_switchInterval) == std::cv_status::timeout;
        // A holder that has only just got the lock may keep it for an interval.
        if (timedOut && m_isHeld && m_switches == switches)
            m_dropRequested.store(true, std::memory_order_relaxed);
    }
    m_isHeld = true;
    m_dropRequested.store(false, std::memory_order_relaxed);
    if (m_lastHolder != std::this_thread::get_id()) {
        m_lastHolder = std::this_thread::get_id();
        ++m_switches;
        m_taken.notify_all();
    }
}

} // namespace corelane
