// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/futex_wait.h"

#include <linux/futex.h>

#include <array>

namespace corelane {
namespace {

/// Threads that are joined have higher numbers than any value of a lock that is shared between
/// processes, which would have the same form.
constexpr std::uint32_t kHighestOfLocks = 3;
constexpr std::uint32_t kHighestThread = 1U << 22; // PID_MAX_LIMIT

constexpr bool isThreadNumber(std::uint32_t value)
{
    return value > kHighestOfLocks && value <= kHighestThread;
}

/// A mutex of glibc has its owner's number behind the futex and the count. A condition variable
/// from glibc 2.41 on has the number of those who wait, times 8, before its two futexes.
bool isMutexAround(std::uint64_t address, const ReadMemory &readMemory)
{
    std::array<std::uint32_t, 5> words{}; // the futex is the third
    if (!readMemory(address - 8, words.data(), sizeof words))
        return false;
    if (isThreadNumber(words[4]))
        return true;
    constexpr std::uint32_t kOneWaits = 8;
    constexpr std::uint32_t kManyWait = kOneWaits << 20;
    const std::uint32_t waiting = address % 8 == 0 ? words[1] : words[0];
    return waiting < kOneWaits || waiting > kManyWait;
}

/// struct __pthread_mutex_s of glibc for 64 bits: the futex, a count, the owner's number, how many
/// use it, and its kind with the bit of those that processes share.
bool isSharedMutexAt(std::uint64_t address, const ReadMemory &readMemory)
{
    constexpr std::uint32_t kShared = 128;
    constexpr std::uint32_t kKinds = 0x1ff;
    std::array<std::uint32_t, 5> words{};
    return readMemory(address, words.data(), sizeof words) && isThreadNumber(words[2]) &&
           (words[4] & kShared) != 0 && words[4] <= kKinds;
}

/// struct __pthread_rwlock_arch_t of glibc for 64 bits: readers, writers, two futexes of which
/// `address` is one, two unused words, the writer, whether it is shared; unused; flags. Whoever has
/// to wait waits for a writer that holds it, or, being one, for its readers (times 8, with 2
/// added).
bool isReadWriteLockAround(std::uint64_t address, const ReadMemory &readMemory)
{
    std::array<std::uint32_t, 13> words{};
    const std::uint64_t begin = address % 8 == 0 ? address - 8 : address - 12;
    if (!readMemory(begin, words.data(), sizeof words))
        return false;
    constexpr std::uint32_t kHighest = 3;
    const bool hasReaders = words[0] >= 8 && (words[0] & 2) != 0;
    return (hasReaders || isThreadNumber(words[6])) && words[2] <= kHighest &&
           words[3] <= kHighest && words[4] == 0 && words[5] == 0 && words[7] <= 1 &&
           words[10] == 0 && words[11] == 0 && words[12] <= kHighest;
}

/// What Rust's RwLock holds in its first word (library/std/src/sys/sync/rwlock/futex.rs): how many
/// read, or all of 30 bits where one writes; whether readers wait, and whether writers do.
constexpr std::uint32_t kRustReadersWait = 1U << 30;
constexpr std::uint32_t kRustWritersWait = 1U << 31;

bool isHeldInRust(std::uint32_t state)
{
    constexpr std::uint32_t kWritten = kRustReadersWait - 1;
    const std::uint32_t holders = state & kWritten;
    return holders == kWritten || (holders > 0 && holders <= kHighestThread);
}

/// Readers wait at the first word, for its value; writers at the second, which counts. All bits of
/// a word are also a thread that is parked.
bool isRustReadWriteLockAt(std::uint64_t address, std::uint32_t expected,
                           const ReadMemory &readMemory)
{
    constexpr std::uint32_t kParked = 0xffffffff;
    if ((expected & kRustReadersWait) != 0 && expected != kParked && isHeldInRust(expected))
        return true;
    std::uint32_t state = 0;
    return address % 8 == 4 && readMemory(address - 4, &state, sizeof state) &&
           (state & kRustWritersWait) != 0 && isHeldInRust(state);
}

} // namespace

WaitDetail futexDetail(const SystemCall &call, CallAbi abi, const ReadMemory &readMemory)
{
    constexpr std::uint32_t kPrivate = FUTEX_PRIVATE_FLAG;
    constexpr std::uint32_t kUntil = FUTEX_WAIT_BITSET | kPrivate; // 0x89
    constexpr std::uint32_t kWallClock = FUTEX_CLOCK_REALTIME;
    constexpr std::uint32_t kContended = 2;
    constexpr std::uint32_t kBusy = 3;
    const std::uint64_t address = call.arguments[0];
    const auto operation = static_cast<std::uint32_t>(call.arguments[1]);
    const auto expected = static_cast<std::uint32_t>(call.arguments[2]);

    switch (operation & ~(kPrivate | kWallClock)) {
    case FUTEX_LOCK_PI:
    case FUTEX_LOCK_PI2:
        return WaitDetail::mutex;
    default:
        break;
    }
    if (operation == (FUTEX_WAIT_BITSET | kWallClock) && isThreadNumber(expected))
        return WaitDetail::join;
    // A robust mutex holds its owner's number and a bit; whose processes it is for, nobody asks.
    if ((operation & ~kPrivate) == FUTEX_WAIT && (expected & FUTEX_WAITERS) != 0 &&
        isThreadNumber(expected & ~FUTEX_WAITERS))
        return WaitDetail::mutex;
    if (abi != CallAbi::native) {
        // There a mutex lies at any multiple of 4, and only its owner tells it from a barrier.
        std::uint32_t owner = 0;
        constexpr std::uint32_t kShared = 128; // in a barrier's place of it
        const bool isForm = operation == FUTEX_WAIT_PRIVATE || operation == kUntil;
        return isForm && expected == kContended && readMemory(address + 8, &owner, sizeof owner) &&
                       owner > kShared && isThreadNumber(owner)
                   ? WaitDetail::mutex
                   : WaitDetail::condition;
    }
    // A barrier's futex is its second word, a mutex's the first, and both begin at multiples of 8.
    if (operation == FUTEX_WAIT_PRIVATE && expected == kContended && address % 8 == 0)
        return WaitDetail::mutex;
    const bool isForProcesses = operation == FUTEX_WAIT || operation == FUTEX_WAIT_BITSET;
    if (isForProcesses && expected == kContended && isSharedMutexAt(address, readMemory))
        return WaitDetail::mutex;
    const bool isUntil = (operation & ~kWallClock) == kUntil;
    if (isUntil && (expected == kBusy || expected == kContended) &&
        isReadWriteLockAround(address, readMemory))
        return WaitDetail::rwlock;
    if (isUntil && expected == kContended && isMutexAround(address, readMemory))
        return WaitDetail::mutex;
    if (operation == kUntil && isRustReadWriteLockAt(address, expected, readMemory))
        return WaitDetail::rwlock;
    return WaitDetail::condition;
}

} // namespace corelane
