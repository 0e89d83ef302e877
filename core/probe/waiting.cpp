// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/waiting.h"

#include <fcntl.h>
#include <linux/sched.h>

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

Waiting waitingInPoll(const ThreadState &thread, const ProcessQuestions &ask)
{
    const auto &[descriptors, count, timeout, mask, size, unused] = thread.call.arguments;
    if (static_cast<std::uint32_t>(count) == 0)
        return {Wait::sleep};
    constexpr Waiting kSeveral{Wait::io, WaitDetail::poll};
    return count == 1 ? waitingForDescriptorAt(descriptors, kSeveral, thread.letter, ask)
                      : kSeveral;
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
        return arguments[0] == 0 ? Waiting{Wait::sleep} : Waiting{Wait::io, WaitDetail::poll};
    case CallKind::several:
        return ask.descriptorKind(static_cast<std::int32_t>(arguments[0])) == DescriptorKind::timer
                   ? Waiting{Wait::sleep}
                   : Waiting{Wait::io, WaitDetail::poll};
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
