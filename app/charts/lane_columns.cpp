// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lane_columns.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace corelane {
namespace {

constexpr double kLeastWithEdges = 2; ///< columns

} // namespace

LaneIndex::LaneIndex(std::shared_ptr<const std::vector<LaneRow>> rows) : m_rows(std::move(rows))
{
    if (!m_rows)
        return;
    const auto note = [this](int worker) {
        if (worker <= 0)
            return;
        const auto number = static_cast<std::size_t>(worker);
        if (number >= m_workers.size())
            m_workers.resize(number + 1);
        m_workers[number] = true;
    };
    for (const LaneRow &row : *m_rows) {
        note(row.worker);
        for (const LaneMarks::Sum &sum : row.marks.sums())
            note(sum.worker);
    }
}

bool LaneIndex::hasWorker(int worker) const
{
    return worker > 0 && static_cast<std::size_t>(worker) < m_workers.size() &&
           m_workers[static_cast<std::size_t>(worker)];
}

Fill fillOf(Role role, int worker, int lane, int highlight)
{
    auto fill = static_cast<int>(role.index());
    if (role == Quantity::worker)
        fill = kRoleFills + (std::max(1, worker) - 1) % kWorkerColors;
    if (highlight != 0 && (worker > 0 ? worker : lane) != highlight)
        fill += kPlainFills;
    return static_cast<Fill>(fill);
}

Role roleOf(Fill fill)
{
    const int plain = fill % kPlainFills;
    return plain >= kRoleFills ? Role(Quantity::worker) : Role::at(static_cast<std::size_t>(plain));
}

bool isFaded(Fill fill)
{
    return fill >= kPlainFills;
}

int workerColorOf(Fill fill)
{
    return std::max(0, fill % kPlainFills - kRoleFills);
}

std::vector<Fill> stackOrder(const std::vector<Role> &legend)
{
    std::vector<Fill> order;
    std::array<bool, kPlainFills> taken{};
    const auto take = [&](std::size_t fill) {
        if (std::exchange(taken[fill], true))
            return;
        order.push_back(static_cast<Fill>(fill));
        order.push_back(static_cast<Fill>(fill + kPlainFills));
    };
    for (const Role role : legend)
        take(role.index());
    for (std::size_t fill = 0; fill < kPlainFills; ++fill)
        take(fill);
    return order;
}

LaneColumns::LaneColumns(int columns)
    : m_columns(std::max(0, columns)),
      m_stacked(static_cast<std::size_t>(m_columns), 0),
      m_edges(static_cast<std::size_t>(m_columns), 0)
{
}

void LaneColumns::clear()
{
    for (std::size_t fill = 0; fill < kFills; ++fill) {
        if (std::exchange(m_used[fill], false))
            std::fill(m_shares[fill].begin(), m_shares[fill].end(), 0.0F);
    }
    std::fill(m_stacked.begin(), m_stacked.end(), std::uint8_t(0));
    std::fill(m_edges.begin(), m_edges.end(), std::uint8_t(0));
}

std::vector<float> &LaneColumns::sharesOf(Fill fill)
{
    std::vector<float> &shares = m_shares[fill];
    if (!std::exchange(m_used[fill], true))
        shares.resize(static_cast<std::size_t>(m_columns), 0.0F);
    return shares;
}

void LaneColumns::add(Fill fill, double begin, double end, double share, bool hasEdges)
{
    const bool sharp = hasEdges && end - begin >= kLeastWithEdges;
    begin = std::max(begin, 0.0);
    end = std::min(end, static_cast<double>(m_columns));
    if (!(begin < end))
        return;
    float *const shares = sharesOf(fill).data();
    std::uint8_t *const kind = (sharp ? m_edges : m_stacked).data();
    const auto height = static_cast<float>(share);
    const int first = static_cast<int>(begin);
    const int last = std::min(static_cast<int>(end), m_columns - 1);
    // Without a branch for marks within one column: of many, nobody foresees which they are.
    const double split = std::min(end, static_cast<double>(first + 1));
    shares[first] += height * static_cast<float>(split - begin);
    shares[last] += height * static_cast<float>(end - std::max(split, static_cast<double>(last)));
    for (int i = first + 1; i < last; ++i)
        shares[i] += height;
    kind[first] = 1;
    kind[last] = 1;
    if (sharp)
        return;
    for (int i = first + 1; i < last; ++i)
        kind[i] = 1;
}

void LaneColumns::addIn(int column, Fill fill, double covered)
{
    const auto at = static_cast<std::size_t>(column);
    sharesOf(fill)[at] += static_cast<float>(covered);
    m_stacked[at] = 1;
}

double LaneColumns::share(Fill fill, int column) const
{
    const std::vector<float> &shares = m_shares[fill];
    return m_used[fill] ? static_cast<double>(shares[static_cast<std::size_t>(column)]) : 0;
}

std::span<const float> LaneColumns::shares(Fill fill) const
{
    return m_used[fill] ? std::span<const float>(m_shares[fill]) : std::span<const float>();
}

void LaneColumns::settle()
{
    std::vector<std::size_t> used;
    for (std::size_t fill = 0; fill < kFills; ++fill) {
        if (m_used[fill])
            used.push_back(fill);
    }
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        if (m_edges[i] == 0 || m_stacked[i] != 0)
            continue;
        float covered = 0;
        float most = 0;
        std::size_t winner = kFills;
        for (const std::size_t fill : used) {
            const float share = std::exchange(m_shares[fill][i], 0.0F);
            covered += share;
            if (share > most) {
                most = share;
                winner = fill;
            }
        }
        if (winner < kFills && most >= 1 - covered)
            m_shares[winner][i] = 1;
    }
}

namespace {

/// Puts the marks of one lane into columns.
class LaneWriting {
public:
    LaneWriting(LaneColumns &columns, const LaneRow &row, TimeRange range_ns, double share,
                int highlight)
        : m_columns(columns),
          m_row(row),
          m_begin_ns(range_ns.first),
          m_perNs(columns.columns() /
                  static_cast<double>(std::max<std::int64_t>(1, range_ns.second - range_ns.first))),
          m_share(share),
          m_highlight(highlight)
    {
    }

    /// Whether a part of the marks is in one column, and written.
    bool isWritten(std::size_t part) const
    {
        const LaneMarks::Part &all = m_row.marks.parts()[part];
        const double begin = columnOf(all.begin_ns);
        const double end = columnOf(all.end_ns);
        if (begin < 0 || end >= m_columns.columns() ||
            static_cast<int>(begin) != static_cast<int>(end))
            return false;
        for (const LaneMarks::Sum &sum : m_row.marks.sumsOf(part))
            m_columns.addIn(static_cast<int>(begin),
                            fillOf(sum.role, sum.worker, m_row.worker, m_highlight),
                            m_share * sum.time_ns * m_perNs);
        return true;
    }

    void write(const LaneMark &mark, int wide, std::vector<WideMark> *wideMarks) const
    {
        const double begin = columnOf(mark.begin_ns);
        const double end = columnOf(mark.end_ns);
        if (end <= 0)
            return;
        const Fill fill = fillOf(mark, m_row.worker, m_highlight);
        const bool isAlone = mark.share >= 1 && m_share >= 1;
        m_columns.add(fill, begin, end, m_share * static_cast<double>(mark.share), isAlone);
        if (!wideMarks || !isAlone || end - begin < wide)
            return;
        const int left = static_cast<int>(std::lround(std::max(begin, 0.0)));
        const int right =
            static_cast<int>(std::lround(std::min(end, static_cast<double>(m_columns.columns()))));
        WideMark *last = wideMarks->empty() ? nullptr : &wideMarks->back();
        if (last && last->fill == fill && last->worker == mark.worker && last->right == left)
            last->right = right;
        else
            wideMarks->push_back({fill, mark.worker, left, right});
    }

private:
    double columnOf(std::int64_t time_ns) const
    {
        return static_cast<double>(time_ns - m_begin_ns) * m_perNs;
    }

    LaneColumns &m_columns;
    const LaneRow &m_row;
    std::int64_t m_begin_ns;
    double m_perNs;
    double m_share;
    int m_highlight;
};

} // namespace

void addLane(LaneColumns &columns, const LaneIndex &index, std::size_t lane, TimeRange range_ns,
             double share, int highlight, int wide, std::vector<WideMark> *wideMarks)
{
    const LaneRow &row = (*index.rows())[lane];
    const LaneMarks &marks = row.marks;
    const LaneWriting writing(columns, row, range_ns, share, highlight);
    for (std::size_t part = marks.partFrom(range_ns.first); part < marks.parts().size(); ++part) {
        if (marks.parts()[part].begin_ns >= range_ns.second)
            break;
        if (writing.isWritten(part))
            continue;
        for (const LaneMark mark : marks.marksOf(part)) {
            if (mark.begin_ns >= range_ns.second)
                break;
            writing.write(mark, wide, wideMarks);
        }
    }
}

} // namespace corelane
