// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/waiting.h"

#include <fcntl.h>
#include <linux/sched.h>
#include <sys/select.h>

#include <array>
#include <bitset>
#include <vector>

namespace corelane {
namespace {

constexpr char kUninterruptible = 'D';

Waiting waitingFor(DescriptorKind kind, char letter)
{
    switch (kind) {
    case DescriptorKind::pipe:
    case DescriptorKind::unixSocket:
        return {Wait::io, WaitDetail::pipe};
    case DescriptorKind::socket:
        return {Wait::io, WaitDetail::socket};
    case DescriptorKind::file:
        return {Wait::io, WaitDetail::file};
    case DescriptorKind::terminal:
        return {Wait::io, WaitDetail::terminal};
    case DescriptorKind::several:
        return {Wait::io, WaitDetail::poll};
    case DescriptorKind::timer:
        return {Wait::sleep};
    case DescriptorKind::signal:
        return {Wait::other, WaitDetail::signal};
    case DescriptorKind::process:
        return {Wait::child};
    case DescriptorKind::wakeUp:
        return {Wait::lock, WaitDetail::condition};
    case DescriptorKind::unknown:
        break;
    }
    return {Wait::io, letter == kUninterruptible ? WaitDetail::disk : WaitDetail::none};
}

/// One that lies at an address, as in an array of them.
Waiting waitingForDescriptorAt(std::uint64_t address, Waiting otherwise, char letter,
                               const ProcessQuestions &ask)
{
    std::int32_t descriptor = -1;
    if (!ask.readMemory(address, &descriptor, sizeof descriptor) || descriptor < 0)
        return otherwise;
    const DescriptorKind kind = ask.descriptorKind(descriptor);
    return kind == DescriptorKind::unknown ? otherwise : waitingFor(kind, letter);
}

/// In a call of which only its being uninterruptible tells something.
Waiting waitingInAnyCall(char letter)
{
    if (letter == kUninterruptible)
        return {Wait::io, WaitDetail::disk};
    return {Wait::other};
}

bool isLockCommand(int command, CallAbi abi)
{
    constexpr int kLockWait64 = 14; // F_SETLKW64 of i386
#ifdef F_OFD_SETLKW
    if (command == F_OFD_SETLKW)
        return true;
#endif
    return command == F_SETLKW || (abi == CallAbi::i386 && command == kLockWait64);
}

/// ipc(2); numbers of linux/ipc.h.
Waiting waitingInIpc(std::uint64_t which, char letter)
{
    switch (which & 0xffff) {
    case 1: // SEMOP
    case 4: // SEMTIMEDOP
        return {Wait::lock, WaitDetail::semaphore};
    case 11: // MSGSND
    case 12: // MSGRCV
        return {Wait::lock, WaitDetail::message};
    default:
        return waitingInAnyCall(letter);
    }
}

/// Of the argument that says how long a call waits for any of several at the most: milliseconds,
/// -1 without a limit, or a pointer to a time, null without one. 0 milliseconds do not wait.
bool isTimeLimit(std::uint64_t argument)
{
    return argument != 0 && argument != 0xffff'ffffU && argument != ~std::uint64_t{0};
}

/// With a time limit, and nothing to wait for but what its own process does, time is what it waits
/// for, if nobody wakes it up.
Waiting waitingForAny(DescriptorKind kind, std::uint64_t limit, char letter)
{
    const bool mayBeTime = kind == DescriptorKind::wakeUp || kind == DescriptorKind::signal;
    return kind == DescriptorKind::timer || (mayBeTime && isTimeLimit(limit))
               ? Waiting{Wait::sleep, WaitDetail::wakeUp}
               : waitingFor(kind, letter);
}

/// More are not looked into.
constexpr std::size_t kMostDescriptors = 8;

Waiting waitingInPoll(const ThreadState &thread, const ProcessQuestions &ask)
{
    const auto &[address, words, limit, mask, size, unused] = thread.call.arguments;
    const auto count = static_cast<std::uint32_t>(words);
    if (count == 0)
        return {Wait::sleep};
    struct Entry { // pollfd
        std::int32_t descriptor;
        std::uint32_t events;
    };
    constexpr Waiting kSeveral{Wait::io, WaitDetail::poll};
    std::array<Entry, kMostDescriptors> entries{};
    if (count > entries.size() || !ask.readMemory(address, entries.data(), count * sizeof(Entry)))
        return kSeveral;
    std::vector<int> descriptors;
    for (std::size_t i = 0; i < count; ++i) {
        if (entries[i].descriptor >= 0) // others are passed over
            descriptors.push_back(entries[i].descriptor);
    }
    const DescriptorKind kind = ask.kindOfAny(descriptors);
    if (kind == DescriptorKind::several && descriptors.size() == 1) {
        const DescriptorKind one = ask.descriptorKind(descriptors[0]);
        return one == DescriptorKind::unknown ? kSeveral : waitingFor(one, thread.letter);
    }
    return waitingForAny(kind, limit, thread.letter);
}

/// Three sets of bits (fd_set), of which each address may be null.
Waiting waitingInSelect(const ThreadState &thread, const ProcessQuestions &ask)
{
    const auto &arguments = thread.call.arguments;
    const auto count = static_cast<std::uint32_t>(arguments[0]);
    if (count == 0)
        return {Wait::sleep};
    constexpr Waiting kSeveral{Wait::io, WaitDetail::poll};
    std::bitset<FD_SETSIZE> isAsked;
    for (std::size_t set = 1; set <= 3; ++set) {
        std::array<std::uint8_t, FD_SETSIZE / 8> bits{};
        if (count > FD_SETSIZE ||
            (arguments[set] != 0 && !ask.readMemory(arguments[set], bits.data(), (count + 7) / 8)))
            return kSeveral;
        for (std::size_t i = 0; i < count; ++i) {
            if ((bits[i / 8] >> (i % 8) & 1) != 0)
                isAsked.set(i);
        }
    }
    std::vector<int> descriptors;
    for (std::size_t i = 0; i < count && descriptors.size() <= kMostDescriptors; ++i) {
        if (isAsked[i])
            descriptors.push_back(static_cast<int>(i));
    }
    return waitingForAny(ask.kindOfAny(descriptors), arguments[4], thread.letter);
}

Waiting waitingInCall(const ThreadState &thread, const ProcessQuestions &ask)
{
    const auto &arguments = thread.call.arguments;
    switch (callKind(thread.call.number, thread.abi)) {
    case CallKind::futex:
        return {Wait::lock, futexDetail(thread.call, thread.abi, ask.readMemory)};
    case CallKind::futexOfNew:
        return {Wait::lock, WaitDetail::condition};
    case CallKind::sleep:
        return {Wait::sleep};
    case CallKind::signal:
        return ask.hasTimers() ? Waiting{Wait::sleep} : Waiting{Wait::other, WaitDetail::signal};
    case CallKind::child:
        return {Wait::child};
    case CallKind::vfork:
        return {Wait::child, WaitDetail::vfork};
    case CallKind::clone:
        return (arguments[0] & CLONE_VFORK) != 0 ? Waiting{Wait::child, WaitDetail::vfork}
                                                 : waitingInAnyCall(thread.letter);
    case CallKind::descriptor:
        return waitingFor(ask.descriptorKind(static_cast<std::int32_t>(arguments[0])),
                          thread.letter);
    case CallKind::poll:
        return waitingInPoll(thread, ask);
    case CallKind::select:
        return waitingInSelect(thread, ask);
    case CallKind::several:
        return waitingForAny(ask.kindOfWatched(static_cast<std::int32_t>(arguments[0])),
                             arguments[3], thread.letter);
    case CallKind::open:
        return waitingFor(DescriptorKind::unknown, thread.letter);
    case CallKind::fcntl:
        return isLockCommand(static_cast<std::int32_t>(arguments[1]), thread.abi)
                   ? Waiting{Wait::lock, WaitDetail::fileLock}
                   : waitingInAnyCall(thread.letter);
    case CallKind::fileLock:
        return {Wait::lock, WaitDetail::fileLock};
    case CallKind::semaphore:
        return {Wait::lock, WaitDetail::semaphore};
    case CallKind::message:
        return {Wait::lock, WaitDetail::message};
    case CallKind::memory:
        return {Wait::other, WaitDetail::pageFault};
    case CallKind::ipc:
        return waitingInIpc(arguments[0], thread.letter);
    case CallKind::socketCall:
        return waitingForDescriptorAt(arguments[1], {Wait::io, WaitDetail::socket}, thread.letter,
                                      ask);
    case CallKind::restart:
    case CallKind::other:
        break;
    }
    return waitingInAnyCall(thread.letter);
}

} // namespace

bool isFutexWait(const ThreadState &thread)
{
    if (thread.call.kind != SystemCall::Kind::inCall)
        return false;
    const CallKind kind = callKind(thread.call.number, thread.abi);
    return kind == CallKind::futex || kind == CallKind::futexOfNew;
}

bool isWaitForAny(const ThreadState &thread)
{
    if (thread.call.kind != SystemCall::Kind::inCall)
        return false;
    const CallKind kind = callKind(thread.call.number, thread.abi);
    return kind == CallKind::poll || kind == CallKind::select || kind == CallKind::several;
}

Waiting waitingOf(const ThreadState &thread, const ProcessQuestions &ask)
{
    switch (thread.letter) {
    case 'T':
        return {Wait::other, WaitDetail::stopped};
    case 't':
        return {Wait::other, WaitDetail::traced};
    case 'Z':
    case 'X': // it has ended; its process has not
        return {Wait::other};
    default:
        break;
    }
    switch (thread.call.kind) {
    case SystemCall::Kind::none:
        return {Wait::none};
    case SystemCall::Kind::elsewhere:
        return {Wait::other, WaitDetail::pageFault};
    case SystemCall::Kind::unreadable:
        return {Wait::unknown};
    case SystemCall::Kind::inCall:
        break;
    }
    return waitingInCall(thread, ask);
}

} // namespace corelane
