// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"
#include "recorder/switch_log.h"
#include "recorder/tree_reader.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace corelane {

/// Finds the processes of which the kernel tells no switches although it tells those of the others:
/// an exec that gives another user's rights takes the events off its thread, and whatever such a
/// program starts has none either.
class Unswitched {
public:
    /// A look at the tree at `time_ns` came behind a drain of `switches`. A process of which the
    /// records know no living thread counts once they are complete up to a moment at which it was
    /// unknown: it may just have been born or be about to vanish. Returns the new ones.
    std::vector<SampledProcess> look(const TreeSweep &sweep, const TreeReader &tree,
                                     SwitchLog &switches, std::int64_t time_ns);
    bool has(int process) const { return m_found.contains(process); }

    /// What the reader of the figures should know; empty where there was none.
    std::optional<Warning> warning() const;

private:
    struct Suspect {
        std::int64_t since_ns = 0;   ///< its last known death, else when it was unknown first
        std::int64_t unknown_ns = 0; ///< when it was unknown first
    };
    std::map<int, Suspect> m_suspects;
    std::set<int> m_found;
    std::vector<std::string> m_names; ///< of all that were found
};

} // namespace corelane
