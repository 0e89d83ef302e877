// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/process_stat.h"
#include "record/run_record.h"
#include "recorder/activity.h"
#include "recorder/gil_addresses.h"
#include "recorder/thread_look.h"
#include "system/proc_file.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace corelane {

/// What one look at the living tree tells.
struct TreeSweep {
    struct TaskTime {
        int core = 0; ///< where the task ran last
        std::int64_t cpu_ns = 0;
    };
    std::vector<TaskTime> used;                     ///< since the sweep before, tasks that ran
    std::vector<ThreadReading> threadReadings;      ///< of those in which something has changed
    std::vector<FaultReading> faults;               ///< of those that had some
    std::vector<ThreadLife> found;                  ///< seen for the first time; without a name
    std::vector<std::pair<int, std::string>> names; ///< of threads that have another one now
    std::vector<int> gone;
    std::vector<std::pair<int, ProcessStat>> processStats; ///< by number; zombies, too
    std::vector<int> goneProcesses;
    std::optional<std::pair<int, ProcessStat>> keeper; ///< where there is one
    std::int64_t queued_ns = 0;      ///< tasks waited for a core since the sweep before
    std::int64_t resident_bytes = 0; ///< sum of the resident sets: shared pages count each time
    std::int64_t pageFaults = 0;     ///< of the living
    std::int64_t user_ns = 0;        ///< of the living and of what they have reaped, in whole ticks
    std::int64_t sys_ns = 0;
    int processes = 0;
    int threads = 0;
};

/// Reads the living descendants of the recorder from /proc. Keeps the files of each task open:
/// that makes a sweep cheap (about 7 µs a task) and safe against numbers that are used again.
class TreeReader {
public:
    /// `mostFiles`: how many files it may keep open. Tasks beyond are not looked at; their time
    /// shows once they are reaped. `keeper`: as of Keeper::pid(); it is none of the tree, and its
    /// children are.
    explicit TreeReader(std::size_t mostFiles, int keeper = 0);

    /// Gives up after 50 ms; what it did not come to then counts in the next one. Without an
    /// `activity` (null) it reads every task and looks for new processes each time, with one it
    /// passes over those that have done nothing, but for about once a second.
    TreeSweep sweep(const Activity *activity);

    /// What a `gil` stamp of this process's main thread named.
    void addGil(int process, AddressRange range) { m_gils.add(process, range); }

    /// The processes that lived when it looked last.
    std::vector<int> processes() const;
    /// The threads of one of them that it looks at, in the order of their numbers, with their
    /// names.
    std::vector<ThreadLife> threadsOf(int process) const;
    /// What was told last of the threads of that process group that may have been stopped from
    /// `begin_ns` until now: none of a process of which a thread has not run since, as it would
    /// have to in order to stop, or has used more CPU time than it could have outside of that
    /// stretch.
    std::vector<ThreadReading> stoppedOfGroup(int group, std::int64_t begin_ns);

private:
    struct Task {
        ProcFile schedstat;
        ProcFile stat;
        ProcFile children;
        ThreadLook look;
        std::string name;
        std::int64_t onCpu_ns = 0;
        std::int64_t majorFaults = 0;
        std::optional<ThreadReading> told; ///< the last in a sweep
        bool hasRunUntold = false;         ///< by the switches it had been quiet
    };
    struct Process {
        ProcFile stat;
        std::optional<int> parent;            ///< the thread that made it; empty: not known
        std::optional<ProcessStat> told = {}; ///< as read last
        std::map<int, Task> tasks = {};
        std::uint64_t sweep = 0; ///< number of the last one that looked at it
        bool hasDeadLeader = false;
    };
    void addFound(const std::vector<int> &pids, std::optional<int> parent);
    bool isQuiet(int tid, const Task &task) const;
    bool isQuiet(const Process &process) const;

    void readProcess(int pid, Process &process, TreeSweep &sweep);
    void readNewTasks(int pid, Process &process, const ProcessStat &stat, TreeSweep &sweep);
    bool readTask(int pid, int tid, Task &task, TreeSweep &sweep);
    bool lookAt(Task &task, ThreadReading &reading, TreeSweep &sweep);
    static void tellFound(int pid, const ThreadReading &reading, const Process &process,
                          TreeSweep &sweep);
    static std::optional<int> parentOf(int tid, int pid, const Process &process);
    void forget(std::map<int, Process>::iterator process, TreeSweep &sweep);
    bool mayHaveStopped(const Task &task, std::int64_t begin_ns);

    struct KeeperFiles {
        int pid;
        ProcFile stat;
        ProcFile children;
    };
    void findRoots();
    void readKeeper(TreeSweep &sweep);

    ProcFile m_ownChildren;
    std::optional<KeeperFiles> m_keeper;
    std::size_t m_mostFiles;
    std::size_t m_files = 0;
    std::map<int, Process> m_processes;
    GilAddresses m_gils;
    WakeUps m_wakeUps;
    std::vector<int> m_found; ///< the processes of this sweep, parents before their children
    std::unordered_map<int, std::optional<int>> m_parents; ///< of those that are new: who made it
    std::uint64_t m_sweep = 0;
    std::int64_t m_swept_ns = 0;          ///< when the last one began
    const Activity *m_activity = nullptr; ///< during a sweep
    bool m_isFull = true;                 ///< this sweep reads the quiet ones, too
    bool m_looksForNew = true;            ///< in this sweep
    bool m_hadGrown = true;               ///< by the last one
    bool m_isCut = false;                 ///< the last sweep had not looked at everything
    std::string m_buffer;
};

} // namespace corelane
