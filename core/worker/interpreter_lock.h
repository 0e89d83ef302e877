// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>

namespace corelane {

/// The Global Interpreter Lock as a toy: one lock, handed over as CPython 3.2 and later do (the
/// notes at the top of its Python/ceval_gil.c describe the method). A waiter leaves the lock to its
/// holder for the switch interval, then asks for it; the holder sees the request at its next
/// checkpoint, releases, and waits until another thread has taken the lock before it competes again
/// ("forced switching").
class InterpreterLock {
public:
    explicit InterpreterLock(std::chrono::milliseconds switchInterval);

    // The names that std::lock_guard wants.
    void lock();
    void unlock();

    /// Called by the holder between two steps of its work, as the interpreter does between two
    /// bytecodes.
    void checkpoint()
    {
        if (m_dropRequested.load(std::memory_order_relaxed)) [[unlikely]]
            handOver();
    }

    /// Does what blocks without the lock, as CPython does around sleeping and I/O.
    template <class Blocking>
    void released(Blocking block)
    {
        struct Retaking { // however `block` ends: the caller is to unlock what it holds
            InterpreterLock &lock;
            ~Retaking() { lock.lock(); }
        } const retaking{*this};
        unlock();
        block();
    }

private:
    void handOver();
    void take(std::unique_lock<std::mutex> &guard);

    const std::chrono::milliseconds m_switchInterval;
    std::mutex m_mutex; ///< guards what follows; held for moments only
    std::condition_variable m_released;
    std::condition_variable m_taken;
    bool m_isHeld = false;
    std::thread::id m_lastHolder;
    std::int64_t m_switches = 0; ///< how often a thread took it from another
    std::atomic<bool> m_dropRequested{false};
};

} // namespace corelane
