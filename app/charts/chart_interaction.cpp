// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_interaction.h"

#include "charts/chart_view.h"
#include "charts/lane_text.h"
#include "charts/language.h"
#include "charts/plot.h"

#include <QApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace corelane {
namespace {

constexpr double kZoomPerNotch = 0.7;
constexpr double kNotch = 120; ///< Qt: eighths of a degree
constexpr double kKeyPan = 0.2;
constexpr int kLeastFrame = 3; ///< pixels

} // namespace

const LaneRows *ChartInteraction::lanes() const
{
    const Chart &chart = m_view.chart();
    const auto *body = std::get_if<LaneRows>(&chart.body);
    return chart.emptyText.empty() && body && body->rows ? body : nullptr;
}

std::optional<TimeArea> ChartInteraction::areaAt(QPoint point) const
{
    for (const TimeArea &area : m_plot.timeAreas()) {
        if (area.rect.contains(point))
            return area;
    }
    return {};
}

TimeRange ChartInteraction::shown() const
{
    const auto whole = TimeRange{0, lanes() ? lanes()->end_ns : 0};
    return m_view.detail().value_or(whole);
}

void ChartInteraction::zoom(double factor, std::int64_t about_ns)
{
    m_view.setDetail(zoomed(shown(), factor, about_ns));
}

void ChartInteraction::pan(double share)
{
    if (!m_view.detail())
        return;
    const TimeRange range = shown();
    const double by = share * static_cast<double>(range.second - range.first);
    m_view.setDetail(panned(range, std::llround(by), lanes()->end_ns));
}

bool ChartInteraction::wheel(const QWheelEvent &event, QPoint point)
{
    const std::optional<TimeArea> area = areaAt(point);
    if (!lanes() || !area)
        return false;
    const QPoint turned = event.angleDelta();
    if (turned.y() != 0)
        zoom(std::pow(kZoomPerNotch, turned.y() / kNotch), area->timeAt(point.x()));
    else
        pan(-turned.x() / kNotch * kKeyPan);
    return true;
}

bool ChartInteraction::press(const QMouseEvent &event, QPoint point)
{
    const std::optional<TimeArea> area = areaAt(point);
    if (!lanes() || event.button() != Qt::LeftButton)
        return false;
    m_pressed = point;
    m_isPressed = true;
    m_hasMoved = false;
    m_drag = Drag::none;
    if (!area)
        return true;
    m_area = *area;
    m_before = shown();
    const std::int64_t time_ns = area->timeAt(point.x());
    const bool inFrame = m_view.detail() && time_ns >= m_before.first && time_ns <= m_before.second;
    m_drag = !area->isWhole ? Drag::pan : inFrame ? Drag::moveFrame : Drag::newFrame;
    return true;
}

bool ChartInteraction::move(QPoint point)
{
    if (!m_isPressed || !lanes())
        return false;
    if ((point - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_hasMoved = true;
    if (!m_hasMoved || m_drag == Drag::none)
        return true;
    const int x = std::clamp(point.x(), m_area.rect.left(), m_area.rect.right() + 1);
    const std::int64_t from_ns = m_area.timeAt(m_pressed.x());
    const std::int64_t to_ns = m_area.timeAt(m_drag == Drag::newFrame ? x : point.x());
    switch (m_drag) {
    case Drag::none:
        break;
    case Drag::pan:
        m_view.setDetail(panned(m_before, from_ns - to_ns, lanes()->end_ns));
        break;
    case Drag::moveFrame:
        m_view.setDetail(panned(m_before, to_ns - from_ns, lanes()->end_ns));
        break;
    case Drag::newFrame:
        if (std::abs(x - m_pressed.x()) >= kLeastFrame)
            m_view.setDetail(TimeRange{std::min(from_ns, to_ns), std::max(from_ns, to_ns)});
        break;
    }
    return true;
}

bool ChartInteraction::release(QPoint point)
{
    if (!m_isPressed)
        return false;
    m_isPressed = false;
    if (m_hasMoved || !lanes())
        return true;
    if (const LaneRow *row = rowBeside(point); row && row->helpersOf != 0) {
        m_view.setUnfolded(row->helpersOf, !row->helpers.empty());
        return true;
    }
    const int worker = workerAt(point);
    m_highlightBefore = m_view.highlight();
    m_view.setHighlight(worker == m_view.highlight() ? 0 : worker);
    return true;
}

bool ChartInteraction::doubleClick(QPoint point)
{
    if (!lanes() || !areaAt(point))
        return false;
    // The first of the two clicks was not meant as one.
    m_view.setHighlight(m_highlightBefore);
    m_view.setDetail({});
    return true;
}

bool ChartInteraction::key(const QKeyEvent &event)
{
    if (!lanes() || (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return false;
    const TimeRange range = shown();
    const std::int64_t middle = range.first + (range.second - range.first) / 2;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(kZoomPerNotch, middle);
        return true;
    case Qt::Key_Minus:
        zoom(1 / kZoomPerNotch, middle);
        return true;
    case Qt::Key_Left:
        pan(-kKeyPan);
        return true;
    case Qt::Key_Right:
        pan(kKeyPan);
        return true;
    case Qt::Key_0:
        m_view.setDetail({});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return foldAll();
    default:
        return false;
    }
}

const LaneRow *ChartInteraction::rowBeside(QPoint point) const
{
    const std::vector<TimeArea> areas = m_plot.timeAreas();
    if (!lanes() || areas.empty())
        return nullptr;
    const QPoint inRow(std::max(point.x(), areas.front().rect.left()), point.y());
    const std::optional<std::size_t> lane = m_plot.laneAt(inRow);
    return lane && *lane < lanes()->rows->size() ? &(*lanes()->rows)[*lane] : nullptr;
}

/// Shows all helpers alone or, where they all are, none. False where there are none.
bool ChartInteraction::foldAll()
{
    std::set<int> all;
    bool isAnyFolded = false;
    for (const LaneRow &row : *lanes()->rows) {
        if (row.helpersOf != 0)
            all.insert(row.helpersOf);
        isAnyFolded = isAnyFolded || !row.helpers.empty();
    }
    for (const int thread : all)
        m_view.setUnfolded(thread, isAnyFolded);
    return !all.empty();
}

std::optional<std::int64_t> ChartInteraction::timeAt(QPoint point) const
{
    const std::optional<TimeArea> area = areaAt(point);
    if (!area)
        return {};
    return area->timeAt(point.x() + 0.5);
}

int ChartInteraction::workerAt(QPoint point) const
{
    const std::optional<std::size_t> lane = m_plot.laneAt(point);
    const std::optional<TimeArea> area = areaAt(point);
    if (!lane || !area || *lane >= lanes()->rows->size())
        return 0;
    const LaneRow &row = (*lanes()->rows)[*lane];
    if (row.worker != 0)
        return row.worker;
    const std::vector<LaneMark> marks = marksAt(row, area->timeAt(point.x() + 0.5));
    return marks.empty() ? 0 : marks.front().worker;
}

QString ChartInteraction::textAt(QPoint point) const
{
    const std::optional<std::size_t> lane = m_plot.laneAt(point);
    const std::optional<TimeArea> area = areaAt(point);
    if (!lanes() || !lane || !area || *lane >= lanes()->rows->size())
        return {};
    const TimeRange pixel{area->timeAt(point.x()), area->timeAt(point.x() + 1)};
    const LaneRow &row = (*lanes()->rows)[*lane];
    const QString text = laneText(row, pixel);
    if (row.helpers.empty() || text.isEmpty())
        return text;
    return text + QLatin1Char('\n') +
           said(CORELANE_TR("lanes.unfold", "A click, or Enter, shows each of them alone."));
}

} // namespace corelane
