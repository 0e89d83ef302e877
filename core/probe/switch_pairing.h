// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/switch_record.h"
#include "record/run_record.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace corelane {

/// What a sequence of switch records says of the threads, in the recording's own nouns.
struct PairedSwitches {
    struct Name {
        int thread = 0;
        std::string name;

        bool operator==(const Name &) const = default;
    };
    struct Death {
        int thread = 0;
        std::int64_t died_ns = 0;

        bool operator==(const Death &) const = default;
    };
    /// Births (without a death), names of the living, and deaths, in the order in which they
    /// happened: a number may be used again at once.
    std::vector<std::variant<ThreadLife, Name, Death>> lives;
    std::vector<OnCpu> onCpu;
    std::vector<LostStretch> lost;

    bool operator==(const PairedSwitches &) const = default;
};

/// Switch records -> stretches on a core. Pure and single-threaded.
///
/// What the kernel does not send (facts read off its source and seen on Linux 6.18): no switch-in
/// at a thread's first instruction after an exec, where the exec record stands for it; no
/// switch-out at a thread's end, where the exit record does. On each core switch-in and switch-out
/// alternate unless records were lost; of a gap nothing is guessed.
///
/// An exec ends all other threads of its process, of which most, but not all, have told of their
/// ends. The thread that called it goes on under the process's number, and its own vanishes without
/// a record (fs/exec.c, de_thread). Its program is another one, so it counts as dead, and the exec
/// as a new birth of the process's number; a process of one thread goes on as it is.
class SwitchPairing {
public:
    /// The thread that was there before the first record: the held main process.
    void adopt(int mainThread, std::string name);

    /// Takes the next record; records come in the order of their times, over all cores.
    void take(const SwitchRecord &record, PairedSwitches &paired);

    /// Gives out what those that are on a core now have used so far, as stretches that go on.
    void settle(std::int64_t time_ns, PairedSwitches &paired);

    /// Whether the records know of a living thread of that number.
    bool isAlive(int thread) const { return m_threads.contains(thread); }

private:
    struct Thread {
        std::string name;
        int process = 0;
        bool isOn = false;
        int core = 0;
        std::int64_t since_ns = 0;
    };
    struct Core {
        std::optional<int> thread;           ///< that is on it
        std::optional<std::int64_t> lost_ns; ///< the end of a gap, without a switch-in since then
    };
    Core &coreOf(int number);
    Thread &threadOf(const SwitchRecord &record, PairedSwitches &paired);
    void born(const SwitchRecord &record, PairedSwitches &paired);
    void exec(const SwitchRecord &record, PairedSwitches &paired);
    void die(int number, std::int64_t time_ns, PairedSwitches &paired);
    void begin(Thread &thread, const SwitchRecord &record, PairedSwitches &paired);
    void end(Thread &thread, const SwitchRecord &record, OnCpu::Left left, PairedSwitches &paired);
    void rename(Thread &thread, const SwitchRecord &record, PairedSwitches &paired);
    void lose(const SwitchRecord &record, PairedSwitches &paired);

    std::unordered_map<int, Thread> m_threads;          ///< the living, by number
    std::unordered_map<int, std::set<int>> m_ofProcess; ///< the numbers of the living
    std::vector<Core> m_cores;                          ///< by number
};

} // namespace corelane
