// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/time_range.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace corelane {

/// The lanes of a chart, and whose marks are in them.
class LaneIndex {
public:
    LaneIndex() = default;
    explicit LaneIndex(std::shared_ptr<const std::vector<LaneRow>> rows);

    const std::shared_ptr<const std::vector<LaneRow>> &rows() const { return m_rows; }
    std::size_t lanes() const { return m_rows ? m_rows->size() : 0; }

    /// Whether any mark or lane is that worker's.
    bool hasWorker(int worker) const;

private:
    std::shared_ptr<const std::vector<LaneRow>> m_rows;
    std::vector<bool> m_workers;
};

/// How a mark is filled: a role or a worker's colour, at full strength or faded.
using Fill = std::uint8_t;
inline constexpr int kWorkerColors = 8;
inline constexpr Fill kRoleFills = kRoles;
inline constexpr Fill kPlainFills = kRoleFills + kWorkerColors;
inline constexpr Fill kFills = 2 * kPlainFills;

/// Of a mark. `highlight`: the worker whose marks are not faded; 0: none is. `lane` is the lane's
/// own worker.
Fill fillOf(Role role, int worker, int lane, int highlight);
inline Fill fillOf(const LaneMark &mark, int lane, int highlight)
{
    return fillOf(mark.role, mark.worker, lane, highlight);
}
Role roleOf(Fill fill);
bool isFaded(Fill fill);
/// 0 … 7 for Quantity::worker.
int workerColorOf(Fill fill);

/// All fills in the order in which they are stacked, the first at the bottom: the legend's, then
/// the others.
std::vector<Fill> stackOrder(const std::vector<Role> &legend);

/// What share of each pixel column each fill takes, over some lanes together.
class LaneColumns {
public:
    explicit LaneColumns(int columns);

    /// Forgets everything; keeps the memory.
    void clear();

    /// Adds a mark from `begin` to `end`, in columns, with that share of their height.
    ///
    /// A mark of at least two columns that has its lane to itself is drawn with an edge, not with a
    /// paler column at its end: the column goes to the mark that covers most of it. All else is
    /// stacked as it is.
    void add(Fill fill, double begin, double end, double share, bool hasEdges);
    /// Adds marks that are all in one column: how much of it they cover together.
    void addIn(int column, Fill fill, double covered);

    int columns() const { return m_columns; }
    double share(Fill fill, int column) const;
    /// Of each column, from the left; empty where nothing has that fill.
    std::span<const float> shares(Fill fill) const;

    /// Gives each column in which only edges meet to the mark that covers most of it; where marks
    /// are shorter than two columns on the average, each column has the mean of its surroundings
    /// instead. How much of such marks is in one column differs by chance: a turn of 5 ms beats
    /// with columns of 7 ms. Once, behind the last add().
    void settle();

private:
    std::vector<float> &sharesOf(Fill fill);
    std::vector<bool> denseColumns(const std::vector<std::size_t> &used) const;
    bool isCovered(std::size_t column, const std::vector<std::size_t> &used) const;
    void smooth(std::size_t begin, std::size_t end);

    int m_columns;
    std::array<std::vector<float>, kFills> m_shares;
    std::array<bool, kFills> m_used{};
    std::vector<std::uint8_t> m_stacked; ///< of each column: something in it has no edges
    std::vector<std::uint8_t> m_edges;
    std::vector<std::uint8_t> m_begins; ///< of each column: marks that begin in it, up to 2
    std::vector<std::uint8_t> m_inLong; ///< it lies within a mark of many columns
};

/// A stretch of a lane that is wide enough to be written into, in columns.
struct WideMark {
    Fill fill = 0;
    int worker = 0;
    int left = 0;
    int right = 0;

    bool operator==(const WideMark &) const = default;
};

/// Adds a lane's part of `range_ns`, `share` of the strip's height: 1 where a lane has it to
/// itself. Marks of at least `wide` columns are appended to `wideMarks` if there is one,
/// as one where they follow each other and look the same.
void addLane(LaneColumns &columns, const LaneIndex &index, std::size_t lane, TimeRange range_ns,
             double share, int highlight, int wide = 0, std::vector<WideMark> *wideMarks = nullptr);

} // namespace corelane
