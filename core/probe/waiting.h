// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <cstdint>
#include <string_view>

namespace corelane {

/// What the text of /proc/<pid>/task/<tid>/syscall says (proc(5); this machine's system call
/// numbers).
struct SystemCall {
    enum class Kind { none, inCall, elsewhere, unreadable };
    Kind kind =
        Kind::unreadable; ///< none: "running"; elsewhere: blocked outside of any call ("-1")
    std::int64_t number = 0;
    std::uint64_t firstArgument = 0;

    bool operator==(const SystemCall &) const = default;
};

SystemCall parseSystemCall(std::string_view text);

/// Whether a thread in this call sleeps on a futex, whose address is then the first argument.
bool isFutexWait(const SystemCall &call);

/// What a thread in this call waits for. A futex counts as a lock: whose, only the address tells.
Wait waitIn(const SystemCall &call);

/// Addresses first … end-1 of one process.
struct AddressRange {
    std::uint64_t first = 0;
    std::uint64_t end = 0;

    bool holds(std::uint64_t address) const { return address >= first && address < end; }
    bool operator==(const AddressRange &) const = default;
};

} // namespace corelane
