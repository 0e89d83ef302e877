// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/waiting.h"

#include "record/text.h"

#include <sys/syscall.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace corelane {
namespace {

// Old calls that newer architectures do not have are left out there.
constexpr auto kFutexCalls = std::to_array<std::int64_t>({
    SYS_futex,
#ifdef SYS_futex_waitv
    SYS_futex_waitv,
#endif
});
constexpr auto kSleepCalls = std::to_array<std::int64_t>({
    SYS_nanosleep,
    SYS_clock_nanosleep,
    SYS_rt_sigtimedwait,
    SYS_rt_sigsuspend,
#ifdef SYS_pause
    SYS_pause,
#endif
});
constexpr auto kChildCalls = std::to_array<std::int64_t>({SYS_wait4, SYS_waitid});
constexpr auto kIoCalls = std::to_array<std::int64_t>({
    SYS_read,           SYS_readv,     SYS_pread64,      SYS_preadv,          SYS_write,
    SYS_writev,         SYS_pwrite64,  SYS_pwritev,      SYS_recvfrom,        SYS_recvmsg,
    SYS_recvmmsg,       SYS_sendto,    SYS_sendmsg,      SYS_sendmmsg,        SYS_accept,
    SYS_accept4,        SYS_connect,   SYS_ppoll,        SYS_pselect6,        SYS_epoll_pwait,
    SYS_fsync,          SYS_fdatasync, SYS_sync,         SYS_openat,          SYS_sendfile,
    SYS_splice,         SYS_flock,     SYS_io_getevents, SYS_copy_file_range,
#ifdef SYS_io_uring_enter
    SYS_io_uring_enter,
#endif
#ifdef SYS_poll
    SYS_poll,
#endif
#ifdef SYS_select
    SYS_select,
#endif
#ifdef SYS_epoll_wait
    SYS_epoll_wait,
#endif
#ifdef SYS_open
    SYS_open,
#endif
});

template <std::size_t N>
bool isOneOf(const std::array<std::int64_t, N> &calls, std::int64_t number)
{
    return std::find(calls.begin(), calls.end(), number) != calls.end();
}

std::optional<std::uint64_t> toAddress(std::string_view word)
{
    if (!word.starts_with("0x"))
        return std::nullopt;
    std::uint64_t value = 0;
    const char *end = word.data() + word.size();
    const auto read = std::from_chars(word.data() + 2, end, value, 16);
    return read.ec == std::errc{} && read.ptr == end ? std::optional(value) : std::nullopt;
}

} // namespace

SystemCall parseSystemCall(std::string_view text)
{
    text = text.substr(0, text.find('\n'));
    const std::string_view first = takeWord(text);
    if (first == "running")
        return {.kind = SystemCall::Kind::none};
    const auto number = toInteger<std::int64_t>(first);
    const auto argument = toAddress(takeWord(text));
    if (!number || !argument)
        return {};
    if (*number < 0)
        return {.kind = SystemCall::Kind::elsewhere};
    return {.kind = SystemCall::Kind::inCall, .number = *number, .firstArgument = *argument};
}

bool isFutexWait(const SystemCall &call)
{
    return call.kind == SystemCall::Kind::inCall && isOneOf(kFutexCalls, call.number);
}

Wait waitIn(const SystemCall &call)
{
    switch (call.kind) {
    case SystemCall::Kind::none:
        return Wait::none;
    case SystemCall::Kind::elsewhere:
        return Wait::other;
    case SystemCall::Kind::unreadable:
        return Wait::unknown;
    case SystemCall::Kind::inCall:
        break;
    }
    if (isOneOf(kFutexCalls, call.number))
        return Wait::lock;
    if (isOneOf(kSleepCalls, call.number))
        return Wait::sleep;
    if (isOneOf(kChildCalls, call.number))
        return Wait::child;
    return isOneOf(kIoCalls, call.number) ? Wait::io : Wait::other;
}

} // namespace corelane
