// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/proc_stat.h"
#include "record/run_record.h"
#include "recorder/affinity_watch.h"
#include "recorder/group_watch.h"
#include "recorder/other_programs.h"
#include "recorder/process_ledger.h"
#include "recorder/reaper.h"
#include "recorder/run_cores.h"
#include "recorder/tree_reader.h"
#include "recorder/unswitched.h"

#include <optional>
#include <set>
#include <string>

namespace corelane {

/// What is read again and again while a run goes on, as lines of the recording: the cores, the
/// living tree and its threads, its memory, the quota's throttling, and at the end the heat.
class Readings {
public:
    /// `mainPid`: of the held child. `keeper`: as of Keeper::pid(). `hasSwitches`: the kernel
    /// itself tells of births, names and deaths of threads.
    Readings(int mainPid, int keeper, bool hasSwitches);

    /// Just before the release: what all else is counted from, and what is to be known beforehand.
    std::string begin();
    /// Cores, tree, threads, their CPUs, quota and throttling, others that have the cores.
    /// `switches`, drained, is null where lanes are sampled.
    std::string take(Reaper &reaper, SwitchLog *switches);
    /// That the threads of the recorder's own process group were stopped, as it was itself, so
    /// long; of those that went on it tells nothing.
    std::string stopped(std::int64_t begin_ns, std::int64_t end_ns);
    /// The sum of PSS over the tree; nothing where none can be read. To read it is expensive: while
    /// page faults and resident sets tell that under a thousandth of the memory can have changed,
    /// it is taken for what it was.
    std::string memory();
    /// Who had the cores last, and whether they were slowed down by heat since the beginning.
    std::string finish();

    /// Of the tree as it was read last: every page counts once for each process that has it.
    std::int64_t resident_bytes() const { return m_resident_bytes; }
    /// What is known of the tree's CPU time from elsewhere than wait4, as it was read last.
    const CpuTime &living() const { return m_living; }
    const CpuTime &notWaitedFor() const { return m_notWaitedFor; }
    /// Taken by the hypervisor from all cores, from the beginning to the last reading, at most:
    /// each core's comes in whole ticks, rounded down, so where there is any it may be a tick more.
    std::int64_t mostSteal_ns() const;

    /// What a `gil` stamp of this process's main thread named.
    void addGil(int process, AddressRange range) { m_treeReader.addGil(process, range); }

private:
    /// Sums over all cores.
    struct CoreSums {
        std::int64_t busy_ns = 0;
        std::int64_t steal_ns = 0;
        std::int64_t cores = 0; ///< of so many
    };
    static CoreSums sumsOf(const std::vector<CoreReading> &cores);
    void settleProcesses(const TreeSweep &sweep, Reaper &reaper, std::int64_t time_ns);
    void settleTree(const TreeSweep &sweep, const Usage &reaped, std::int64_t time_ns);
    std::string threadLines(const TreeSweep &sweep);
    std::string unswitchedLines(const TreeSweep &sweep, SwitchLog &switches);
    std::string affinityLines(const TreeSweep &sweep);
    std::string quotaLines(std::int64_t time_ns);
    std::string otherLines(const TreeSweep &sweep, std::int64_t others_ns, std::int64_t time_ns);

    int m_mainPid;
    bool m_hasSwitches;
    bool m_hasFoundMain = false; ///< whose first life was told at the release
    ProcStatReader m_coreReader;
    TreeReader m_treeReader;
    std::optional<RunCores> m_runCores; ///< made at the beginning
    TreeReading m_tree;                 ///< as last told
    ProcessLedger m_ledger;
    CpuTime m_living;       ///< what those that live have used, with what they have waited for
    CpuTime m_notWaitedFor; ///< by nobody
    std::int64_t m_resident_bytes = 0;
    std::int64_t m_pageFaults = 0;
    /// What held when the memory was read last.
    struct MemoryBasis {
        std::vector<int> processes;
        std::int64_t resident_bytes = 0;
        std::int64_t pageFaults = 0;
        std::int64_t pss_bytes = 0;
    };
    bool hasSameMemory(const std::vector<int> &processes) const;
    std::optional<MemoryBasis> m_memory;
    Unswitched m_unswitched;
    std::set<int> m_unswitchedThreads; ///< of which births and deaths are told from here
    AffinityWatch m_affinity;
    GroupWatch m_groups;
    std::int64_t m_throttled_ns = 0; ///< as last told
    OtherPrograms m_others;
    CoreSums m_coresAtBegin;
    CoreSums m_cores;                                     ///< as last read
    std::optional<std::int64_t> m_thermalThrottlesBefore; ///< of all cores, at the beginning
};

} // namespace corelane
