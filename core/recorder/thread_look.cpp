// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/thread_look.h"

#include "system/process_memory.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <utility>

namespace corelane {
namespace {

/// The calls that may be gone on with by restart_syscall, and a part of the name of the function in
/// which the kernel then waits (/proc/<pid>/task/<tid>/wchan).
struct Restarted {
    std::string_view function;
    std::int64_t native;
    std::int64_t i386;
};
constexpr Restarted kRestarted[] = {
    {"sleep", SYS_nanosleep, 162},
    {"futex", SYS_futex, 240},
    {"poll", SYS_ppoll, 309},
};

} // namespace

ThreadLook::ThreadLook(int process, std::string folder)
    : m_process(process), m_folder(std::move(folder)), m_file(m_folder + "/syscall")
{
}

void ThreadLook::readCall(std::string &buffer)
{
    m_call = parseSystemCall(m_file.read(buffer).value_or(""));
}

Waiting ThreadLook::waiting(char letter, GilAddresses &gils, WakeUps &wakeUps)
{
    ThreadState thread{.call = m_call, .letter = letter};
    if (m_call.kind == SystemCall::Kind::inCall) {
        findAbi(thread);
        if (callKind(m_call.number, thread.abi) == CallKind::restart)
            findRestarted(thread);
    }
    if (thread != m_thread || m_waiting.wait == Wait::unknown || isWaitForAny(thread)) {
        m_waiting = waitingOf(thread, questions(letter, wakeUps));
        m_thread = thread;
    }
    const bool isGil = m_waiting.wait == Wait::lock && isFutexWait(thread) &&
                       gils.isGil(m_process, thread.call.arguments[0]);
    return isGil ? Waiting{Wait::gil} : m_waiting;
}

/// The auxiliary vector is the process's memory, so that no file system is asked, as its program
/// would be.
void ThreadLook::findAbi(ThreadState &thread) const
{
    if (!mayBe32Bit(m_call))
        return;
    const FileDescriptor file(
        open(("/proc/" + std::to_string(m_process) + "/auxv").c_str(), O_RDONLY | O_CLOEXEC));
    char first[8];
    const ssize_t count = file ? read(file.get(), first, sizeof first) : 0;
    if (count == sizeof first && isAuxiliaryVectorOf32Bit({first, sizeof first}))
        thread.abi = CallAbi::i386;
}

/// Its arguments are still there; which call it was is known from before, or by where it waits.
void ThreadLook::findRestarted(ThreadState &thread) const
{
    if (m_thread.call.kind == SystemCall::Kind::inCall && m_thread.abi == thread.abi &&
        m_thread.call.arguments == thread.call.arguments) {
        thread.call.number = m_thread.call.number;
        return;
    }
    const std::string function = readSmallFile(m_folder + "/wchan").value_or("");
    for (const Restarted &call : kRestarted) {
        if (function.find(call.function) != std::string::npos)
            thread.call.number = thread.abi == CallAbi::i386 ? call.i386 : call.native;
    }
}

ProcessQuestions ThreadLook::questions(char letter, WakeUps &wakeUps) const
{
    const int process = m_process;
    // A thread that sleeps uninterruptibly waits for a file system that may not answer anybody.
    const bool mayStat = letter != 'D';
    return {.readMemory =
                [process](std::uint64_t address, void *to, std::size_t size) {
                    return readMemoryOf(process, address, to, size);
                },
            .descriptorKind =
                [process, mayStat](int descriptor) {
                    return descriptorKind(process, descriptor, mayStat);
                },
            .kindOfAny =
                [process, &wakeUps](std::span<const int> descriptors) {
                    return wakeUps.ofAny(process, descriptors);
                },
            .kindOfWatched = [process,
                              &wakeUps](int epoll) { return wakeUps.ofWatched(process, epoll); },
            .hasTimers =
                [process] {
                    return !readSmallFile("/proc/" + std::to_string(process) + "/timers")
                                .value_or("")
                                .empty();
                }};
}

} // namespace corelane
