// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace corelane {

/// Whose numbers a thread's system calls have.
enum class CallAbi {
    native, ///< this machine's
    i386,   ///< those of a 32-bit program on x86-64
};

/// What the text of /proc/<pid>/task/<tid>/syscall says (proc(5)).
struct SystemCall {
    enum class Kind {
        none,       ///< "running"
        inCall,     ///< blocked in a call
        elsewhere,  ///< blocked outside of any ("-1"): a page fault, a stop
        unreadable, ///< the file cannot be read
    };
    Kind kind = Kind::unreadable;
    std::int64_t number = 0;
    std::array<std::uint64_t, 6> arguments{};
    std::uint64_t stackPointer = 0;
    std::uint64_t instructionPointer = 0;

    bool operator==(const SystemCall &) const = default;
};

SystemCall parseSystemCall(std::string_view text);

/// Whether only a 32-bit program can be in such a call: its stack and its code lie below 4 GiB.
/// Those of a 64-bit one may, but seldom do; its auxiliary vector tells (isAuxiliaryVectorOf32Bit).
bool mayBe32Bit(const SystemCall &call);
/// `bytes`: the beginning of /proc/<pid>/auxv, pairs of words of the program's own size. The first
/// one's key is small, so that of a 64-bit program has an upper half of zeros.
bool isAuxiliaryVectorOf32Bit(std::string_view bytes);

/// What a system call is like for one who waits in it; calls that cannot wait, and unknown ones,
/// are `other`.
enum class CallKind {
    other,
    futex,      ///< futex: address, operation, expected value
    futexOfNew, ///< futex_waitv, futex_wait
    sleep,
    signal,
    child,
    vfork,
    clone,      ///< is a vfork by its flags, the first argument
    descriptor, ///< the first argument is a descriptor that is read, written or controlled
    poll,       ///< first argument: array of descriptors, second: their number
    select,     ///< first argument: the highest descriptor, plus 1
    several,    ///< waits for any of many descriptors
    open,       ///< of a file that is named; a FIFO waits for its other end
    fcntl,      ///< second argument: what is asked for
    fileLock,
    semaphore,
    message,
    memory,     ///< changes the address space
    restart,    ///< goes on with the call before, which a signal interrupted; same arguments
    ipc,        ///< i386: the first argument tells which
    socketCall, ///< i386: the second argument points to the arguments, a descriptor first
};

CallKind callKind(std::int64_t number, CallAbi abi);

} // namespace corelane
