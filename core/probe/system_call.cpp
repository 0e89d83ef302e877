// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/system_call.h"

#include "record/text.h"

#include <sys/syscall.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>

namespace corelane {
namespace {

struct CallRow {
    std::int64_t number;
    CallKind kind;
};

// Calls that not every architecture has are left out where they are missing.
constexpr CallRow kNativeCalls[] = {
    {SYS_futex, CallKind::futex},
    {449, CallKind::futexOfNew}, // futex_waitv, the same everywhere, as all from 424 on
    {455, CallKind::futexOfNew}, // futex_wait
    {SYS_nanosleep, CallKind::sleep},
    {SYS_clock_nanosleep, CallKind::sleep},
    {SYS_rt_sigtimedwait, CallKind::signal},
    {SYS_rt_sigsuspend, CallKind::signal},
    {SYS_wait4, CallKind::child},
    {SYS_waitid, CallKind::child},
    {SYS_clone, CallKind::clone},
    {435, CallKind::vfork}, // clone3, which waits for nothing else
    {SYS_read, CallKind::descriptor},
    {SYS_readv, CallKind::descriptor},
    {SYS_pread64, CallKind::descriptor},
    {SYS_preadv, CallKind::descriptor},
    {SYS_preadv2, CallKind::descriptor},
    {SYS_write, CallKind::descriptor},
    {SYS_writev, CallKind::descriptor},
    {SYS_pwrite64, CallKind::descriptor},
    {SYS_pwritev, CallKind::descriptor},
    {SYS_pwritev2, CallKind::descriptor},
    {SYS_recvfrom, CallKind::descriptor},
    {SYS_recvmsg, CallKind::descriptor},
    {SYS_recvmmsg, CallKind::descriptor},
    {SYS_sendto, CallKind::descriptor},
    {SYS_sendmsg, CallKind::descriptor},
    {SYS_sendmmsg, CallKind::descriptor},
    {SYS_accept, CallKind::descriptor},
    {SYS_accept4, CallKind::descriptor},
    {SYS_connect, CallKind::descriptor},
    {SYS_sendfile, CallKind::descriptor},
    {SYS_splice, CallKind::descriptor},
    {SYS_tee, CallKind::descriptor},
    {SYS_vmsplice, CallKind::descriptor},
    {SYS_copy_file_range, CallKind::descriptor},
    {SYS_ioctl, CallKind::descriptor},
    {SYS_fsync, CallKind::descriptor},
    {SYS_fdatasync, CallKind::descriptor},
    {SYS_syncfs, CallKind::descriptor},
    {SYS_sync_file_range, CallKind::descriptor},
    {SYS_fallocate, CallKind::descriptor},
    {SYS_ftruncate, CallKind::descriptor},
    {SYS_getdents64, CallKind::descriptor},
    {SYS_readahead, CallKind::descriptor},
    {SYS_ppoll, CallKind::poll},
    {SYS_pselect6, CallKind::select},
    {SYS_epoll_pwait, CallKind::several},
    {441, CallKind::several}, // epoll_pwait2
    {426, CallKind::several}, // io_uring_enter
    {SYS_io_getevents, CallKind::several},
    {SYS_openat, CallKind::open},
    {437, CallKind::open}, // openat2
    {SYS_fcntl, CallKind::fcntl},
    {SYS_flock, CallKind::fileLock},
    {SYS_semop, CallKind::semaphore},
    {SYS_semtimedop, CallKind::semaphore},
    {SYS_msgsnd, CallKind::message},
    {SYS_msgrcv, CallKind::message},
    {SYS_mq_timedsend, CallKind::message},
    {SYS_mq_timedreceive, CallKind::message},
    {SYS_mmap, CallKind::memory},
    {SYS_munmap, CallKind::memory},
    {SYS_mremap, CallKind::memory},
    {SYS_mprotect, CallKind::memory},
    {SYS_brk, CallKind::memory},
    {SYS_madvise, CallKind::memory},
    {SYS_mlock, CallKind::memory},
    {SYS_mlockall, CallKind::memory},
    {SYS_munlock, CallKind::memory},
    {SYS_munlockall, CallKind::memory},
    {SYS_mincore, CallKind::memory},
    {SYS_mbind, CallKind::memory},
    {SYS_migrate_pages, CallKind::memory},
    {SYS_move_pages, CallKind::memory},
    {SYS_restart_syscall, CallKind::restart},
#ifdef SYS_mlock2
    {SYS_mlock2, CallKind::memory},
#endif
#ifdef SYS_io_pgetevents
    {SYS_io_pgetevents, CallKind::several},
#endif
#ifdef SYS_pause
    {SYS_pause, CallKind::signal},
#endif
#ifdef SYS_vfork
    {SYS_vfork, CallKind::vfork},
#endif
#ifdef SYS_getdents
    {SYS_getdents, CallKind::descriptor},
#endif
#ifdef SYS_poll
    {SYS_poll, CallKind::poll},
#endif
#ifdef SYS_select
    {SYS_select, CallKind::select},
#endif
#ifdef SYS_epoll_wait
    {SYS_epoll_wait, CallKind::several},
#endif
#ifdef SYS_open
    {SYS_open, CallKind::open},
#endif
#ifdef SYS_creat
    {SYS_creat, CallKind::open},
#endif
};

#ifdef __x86_64__
/// arch/x86/entry/syscalls/syscall_32.tbl; the names stand in asm/unistd_32.h.
constexpr CallRow kI386Calls[] = {
    {0, CallKind::restart},      // restart_syscall
    {3, CallKind::descriptor},   // read
    {4, CallKind::descriptor},   // write
    {5, CallKind::open},         // open
    {7, CallKind::child},        // waitpid
    {8, CallKind::open},         // creat
    {29, CallKind::signal},      // pause
    {45, CallKind::memory},      // brk
    {54, CallKind::descriptor},  // ioctl
    {55, CallKind::fcntl},       // fcntl
    {72, CallKind::signal},      // sigsuspend
    {82, CallKind::several},     // select, whose arguments lie in memory
    {90, CallKind::memory},      // mmap
    {91, CallKind::memory},      // munmap
    {93, CallKind::descriptor},  // ftruncate
    {102, CallKind::socketCall}, // socketcall
    {114, CallKind::child},      // wait4
    {117, CallKind::ipc},        // ipc
    {118, CallKind::descriptor}, // fsync
    {120, CallKind::clone},      // clone
    {125, CallKind::memory},     // mprotect
    {141, CallKind::descriptor}, // getdents
    {142, CallKind::select},     // _newselect
    {143, CallKind::fileLock},   // flock
    {145, CallKind::descriptor}, // readv
    {146, CallKind::descriptor}, // writev
    {148, CallKind::descriptor}, // fdatasync
    {150, CallKind::memory},     // mlock
    {151, CallKind::memory},     // munlock
    {152, CallKind::memory},     // mlockall
    {153, CallKind::memory},     // munlockall
    {162, CallKind::sleep},      // nanosleep
    {163, CallKind::memory},     // mremap
    {168, CallKind::poll},       // poll
    {177, CallKind::signal},     // rt_sigtimedwait
    {179, CallKind::signal},     // rt_sigsuspend
    {180, CallKind::descriptor}, // pread64
    {181, CallKind::descriptor}, // pwrite64
    {187, CallKind::descriptor}, // sendfile
    {190, CallKind::vfork},      // vfork
    {192, CallKind::memory},     // mmap2
    {194, CallKind::descriptor}, // ftruncate64
    {218, CallKind::memory},     // mincore
    {219, CallKind::memory},     // madvise
    {220, CallKind::descriptor}, // getdents64
    {221, CallKind::fcntl},      // fcntl64
    {225, CallKind::descriptor}, // readahead
    {239, CallKind::descriptor}, // sendfile64
    {240, CallKind::futex},      // futex
    {247, CallKind::several},    // io_getevents
    {256, CallKind::several},    // epoll_wait
    {267, CallKind::sleep},      // clock_nanosleep
    {274, CallKind::memory},     // mbind
    {279, CallKind::message},    // mq_timedsend
    {280, CallKind::message},    // mq_timedreceive
    {284, CallKind::child},      // waitid
    {294, CallKind::memory},     // migrate_pages
    {295, CallKind::open},       // openat
    {308, CallKind::select},     // pselect6
    {309, CallKind::poll},       // ppoll
    {313, CallKind::descriptor}, // splice
    {314, CallKind::descriptor}, // sync_file_range
    {315, CallKind::descriptor}, // tee
    {316, CallKind::descriptor}, // vmsplice
    {317, CallKind::memory},     // move_pages
    {319, CallKind::several},    // epoll_pwait
    {324, CallKind::descriptor}, // fallocate
    {333, CallKind::descriptor}, // preadv
    {334, CallKind::descriptor}, // pwritev
    {337, CallKind::descriptor}, // recvmmsg
    {344, CallKind::descriptor}, // syncfs
    {345, CallKind::descriptor}, // sendmmsg
    {362, CallKind::descriptor}, // connect
    {364, CallKind::descriptor}, // accept4
    {369, CallKind::descriptor}, // sendto
    {370, CallKind::descriptor}, // sendmsg
    {371, CallKind::descriptor}, // recvfrom
    {372, CallKind::descriptor}, // recvmsg
    {376, CallKind::memory},     // mlock2
    {377, CallKind::descriptor}, // copy_file_range
    {378, CallKind::descriptor}, // preadv2
    {379, CallKind::descriptor}, // pwritev2
    {385, CallKind::several},    // io_pgetevents
    {400, CallKind::message},    // msgsnd
    {401, CallKind::message},    // msgrcv
    {407, CallKind::sleep},      // clock_nanosleep_time64
    {413, CallKind::select},     // pselect6_time64
    {414, CallKind::poll},       // ppoll_time64
    {416, CallKind::several},    // io_pgetevents_time64
    {417, CallKind::descriptor}, // recvmmsg_time64
    {418, CallKind::message},    // mq_timedsend_time64
    {419, CallKind::message},    // mq_timedreceive_time64
    {420, CallKind::semaphore},  // semtimedop_time64
    {421, CallKind::signal},     // rt_sigtimedwait_time64
    {422, CallKind::futex},      // futex_time64
    {426, CallKind::several},    // io_uring_enter
    {435, CallKind::vfork},      // clone3
    {437, CallKind::open},       // openat2
    {441, CallKind::several},    // epoll_pwait2
    {449, CallKind::futexOfNew}, // futex_waitv
    {455, CallKind::futexOfNew}, // futex_wait
};
#endif

template <std::size_t N>
CallKind kindIn(const CallRow (&calls)[N], std::int64_t number)
{
    const auto *row = std::find_if(std::begin(calls), std::end(calls),
                                   [=](const CallRow &call) { return call.number == number; });
    return row == std::end(calls) ? CallKind::other : row->kind;
}

std::optional<std::uint64_t> toAddress(std::string_view word)
{
    if (!word.starts_with("0x"))
        return std::nullopt;
    return toInteger<std::uint64_t>(word.substr(2), 16);
}

} // namespace

SystemCall parseSystemCall(std::string_view text)
{
    text = text.substr(0, text.find('\n'));
    const std::string_view first = takeWord(text);
    if (first == "running")
        return {.kind = SystemCall::Kind::none};
    const auto number = toInteger<std::int64_t>(first);
    if (!number)
        return {};
    SystemCall call{.kind = SystemCall::Kind::elsewhere};
    bool isWhole = true;
    const auto take = [&](std::uint64_t &value) {
        const auto address = toAddress(takeWord(text));
        isWhole = isWhole && address.has_value();
        value = address.value_or(0);
    };
    if (*number >= 0) { // else there are no arguments
        call.kind = SystemCall::Kind::inCall;
        call.number = *number;
        for (std::uint64_t &argument : call.arguments)
            take(argument);
    }
    take(call.stackPointer);
    take(call.instructionPointer);
    return isWhole ? call : SystemCall{};
}

bool mayBe32Bit(const SystemCall &call)
{
    return call.stackPointer >> 32 == 0 && call.instructionPointer >> 32 == 0;
}

bool isAuxiliaryVectorOf32Bit(std::string_view bytes)
{
    std::uint64_t key = 0;
    if (bytes.size() < sizeof key)
        return false;
    std::memcpy(&key, bytes.data(), sizeof key);
    return key >> 32 != 0;
}

CallKind callKind(std::int64_t number, CallAbi abi)
{
#ifdef __x86_64__
    if (abi == CallAbi::i386)
        return kindIn(kI386Calls, number);
#endif
    return abi == CallAbi::native ? kindIn(kNativeCalls, number) : CallKind::other;
}

} // namespace corelane
