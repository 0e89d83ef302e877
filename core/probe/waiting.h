// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/descriptor_kind.h"
#include "probe/futex_wait.h"
#include "probe/system_call.h"
#include "record/run_record.h"

#include <cstdint>
#include <functional>
#include <span>

namespace corelane {

/// A thread as it was found when it was looked at.
struct ThreadState {
    SystemCall call; ///< not a `restart`: whoever looks knows the call that goes on
    CallAbi abi = CallAbi::native;
    char letter = 0; ///< of /proc/<pid>/task/<tid>/stat, as in proc(5); 0: not known

    bool operator==(const ThreadState &) const = default;
};

/// What may be asked of its process, where the call alone does not tell.
struct ProcessQuestions {
    ReadMemory readMemory;
    std::function<DescriptorKind(int descriptor)> descriptorKind;
    /// Of all of these together, as kindOfAny() has it: `wakeUp` where nothing but the process
    /// itself can write to them.
    std::function<DescriptorKind(std::span<const int> descriptors)> kindOfAny = [](auto) {
        return DescriptorKind::several;
    };
    /// The same of those that an epoll watches.
    std::function<DescriptorKind(int epoll)> kindOfWatched = [](int) {
        return DescriptorKind::several;
    };
    /// Whether it has timers of its own that send signals (timer_create).
    std::function<bool()> hasTimers = [] { return false; };
};

struct Waiting {
    Wait wait = Wait::unknown;
    WaitDetail detail = WaitDetail::none;

    bool operator==(const Waiting &) const = default;
};

/// Whether a thread sleeps on a futex, whose address is then the first argument.
bool isFutexWait(const ThreadState &thread);

/// Whether a thread waits for any of several descriptors. Which they are, its call's arguments do
/// not tell: with the same ones it may wait for others.
bool isWaitForAny(const ThreadState &thread);

/// What a thread waits for. A futex counts as a lock: whether it is a GIL, only the address tells.
Waiting waitingOf(const ThreadState &thread, const ProcessQuestions &ask);

/// Addresses first … end-1 of one process.
struct AddressRange {
    std::uint64_t first = 0;
    std::uint64_t end = 0;

    bool holds(std::uint64_t address) const { return address >= first && address < end; }
    bool operator==(const AddressRange &) const = default;
};

} // namespace corelane
