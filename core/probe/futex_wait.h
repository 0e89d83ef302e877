// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/system_call.h"
#include "record/run_record.h"

#include <cstddef>
#include <cstdint>
#include <functional>

namespace corelane {

/// Reads `size` bytes at `address` of the program that waits; false: it cannot.
using ReadMemory = std::function<bool(std::uint64_t address, void *to, std::size_t size)>;

/// What a thread in futex(2) waits for, by the operation and the value that it expects there:
/// mutex, join, rwlock, and for every other form `condition`, which promises no more than another
/// thread.
///
/// The forms are those of glibc (measured with 2.36: a contended mutex 0x80 or, timed, 0x89 or
/// 0x189 with 2; a join 0x109 with the thread's number; a reader-writer lock 0x189 with 3), and of
/// those who do as glibc does, such as Rust's mutex (0x89 with 2) and Go's (0x80 with 2). Rust's
/// reader-writer lock tells itself by its state (0x89; measured with 1.95). Others share them by
/// chance: the second round of a barrier of two (0x80 with 2), and a condition variable from glibc
/// 2.41 on (any number). So where the arguments leave a doubt, the words around the futex are
/// looked at; without them the doubt makes it a `condition`.
WaitDetail futexDetail(const SystemCall &call, CallAbi abi, const ReadMemory &readMemory);

} // namespace corelane
