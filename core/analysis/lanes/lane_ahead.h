// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lane_stream.h"

#include <cstddef>
#include <future>
#include <memory>
#include <vector>

namespace corelane {

/// A lane's intervals one after another, as of its stream. Where there are very many, the next ones
/// are made on another thread while somebody takes these. Used on one thread.
class LaneAhead {
public:
    LaneAhead(LaneStream stream, bool isLong);

    /// Valid until it is asked for the next one; null behind the last.
    const LaneInterval *next()
    {
        if (m_next == m_now.size() && !takeOn())
            return nullptr;
        return &m_now[m_next++];
    }

private:
    /// What the other thread works on.
    struct Making {
        explicit Making(LaneStream &&its) : stream(std::move(its)) {}
        void fill(std::size_t most);

        LaneStream stream;
        std::vector<LaneInterval> intervals;
        std::future<void> done; ///< the last, as it waits for its end when it goes
    };
    bool takeOn();

    bool m_isLong;
    std::unique_ptr<Making> m_making; ///< does not move, as this may
    std::vector<LaneInterval> m_now;
    std::size_t m_next = 0;
};

} // namespace corelane
