// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/cgroup.h"
#include "probe/proc_stat.h"
#include "record/run_record.h"
#include "recorder/core_account.h"
#include "recorder/tree_reader.h"

#include <optional>
#include <string>

namespace corelane {

/// What is read again and again while a run goes on, as lines of the recording: the cores, the
/// living tree and its threads, its memory, the quota's throttling, and at the end the heat.
class Readings {
public:
    /// `mainPid`: of the held child. `hasSwitches`: the kernel itself tells of births, names and
    /// deaths of threads.
    Readings(int mainPid, bool hasSwitches);

    /// Just before the release: what all else is counted from, and what is to be known beforehand.
    std::string begin();
    /// Cores, tree, threads and throttling. `reaped` is what those have used that are gone; whether
    /// the tree `mayHaveGrown` since the reading before spares a search.
    std::string take(const Usage &reaped, bool mayHaveGrown);
    /// The sum of PSS over the tree; nothing where none can be read.
    std::string memory() const;
    /// Whether cores were slowed down by heat since the beginning.
    std::string finish() const;

    /// What a `gil` stamp of this process's main thread named.
    void addGil(int process, AddressRange range) { m_treeReader.addGil(process, range); }

private:
    void settleTree(const TreeSweep &sweep, const Usage &reaped, std::int64_t time_ns);
    std::string threadLines(const TreeSweep &sweep);
    std::string throttleLine(std::int64_t time_ns);

    int m_mainPid;
    bool m_hasSwitches;
    bool m_hasFoundMain = false; ///< whose first life was told at the release
    ProcStatReader m_coreReader;
    TreeReader m_treeReader;
    std::optional<CoreAccount> m_account; ///< made at the beginning
    TreeReading m_tree;                   ///< as last told
    ThrottleReader m_throttleReader;
    std::int64_t m_throttledBefore_ns = 0;                ///< of the group, at the beginning
    std::int64_t m_throttled_ns = 0;                      ///< as last told
    std::optional<std::int64_t> m_thermalThrottlesBefore; ///< of all cores, at the beginning
};

} // namespace corelane
