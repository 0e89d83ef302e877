// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/waiting.h"
#include "recorder/gil_addresses.h"
#include "recorder/wake_ups.h"
#include "system/proc_file.h"

#include <string>

namespace corelane {

/// Looks at what one thread waits for. What a look costs beyond one small file, it costs only where
/// the thread is in another call, or in the same with other arguments, than at the look before: a
/// link or two of /proc for a descriptor, some bytes of the process's memory for a futex.
class ThreadLook {
public:
    /// `folder`: /proc/<process>/task/<thread>.
    ThreadLook(int process, std::string folder);

    /// Reads the call first; `letter` is asked for after it, so that a thread that goes on in
    /// between has run since its scheduler's sums were read, and is looked at again.
    void readCall(std::string &buffer);
    Waiting waiting(char letter, GilAddresses &gils, WakeUps &wakeUps);

private:
    void findAbi(ThreadState &thread) const;
    void findRestarted(ThreadState &thread) const;
    ProcessQuestions questions(char letter, WakeUps &wakeUps) const;

    int m_process;
    std::string m_folder;
    ProcFile m_file;
    SystemCall m_call;    ///< as read last
    ThreadState m_thread; ///< as it was at the last look
    Waiting m_waiting;    ///< then
};

} // namespace corelane
