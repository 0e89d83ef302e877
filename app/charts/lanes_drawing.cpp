// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lanes_drawing.h"

#include "charts/card_header.h"
#include "charts/fonts.h"
#include "charts/lane_strips.h"
#include "charts/language.h"

namespace corelane {

LanesDrawing::LanesDrawing(QCustomPlot &plot)
    : m_rect(new QCPAxisRect(&plot, false)),
      m_time(m_rect->addAxis(QCPAxis::atBottom)),
      m_lanes(m_rect->addAxis(QCPAxis::atLeft)),
      m_overview(nullptr),
      m_main(nullptr),
      m_detailCaption(nullptr),
      m_axisCaption(plot)
{
    plot.plotLayout()->setAutoMargins(QCP::msNone);
    plot.plotLayout()->setMargins(QMargins());
    plot.plotLayout()->addElement(0, 0, m_rect);
    m_rect->setAutoMargins(QCP::msNone);
    m_lanes->setTicks(false);
    m_lanes->setTickLabels(false);
    m_lanes->setBasePen(Qt::NoPen);
    m_overview = new LaneStrips(m_time, m_lanes);
    m_main = new LaneStrips(m_time, m_lanes);
    m_detailCaption = new QCPItemText(&plot);
    m_detailCaption->setClipToAxisRect(false);
    m_detailCaption->setPadding(QMargins());
    m_detailCaption->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_detailCaption->position->setType(QCPItemPosition::ptAbsolute);
}

void LanesDrawing::show(const Chart &chart, const Theme &theme, QSize size, const ViewState &state)
{
    const auto &body = std::get<LaneRows>(chart.body);
    if (!m_index || m_index->rows() != body.rows)
        m_index = std::make_shared<const LaneIndex>(body.rows);
    const std::optional<TimeRange> detail =
        state.detail ? withinRun(*state.detail, body.end_ns) : std::nullopt;
    const QString axis = said(chart.axis);
    m_layout = layOutLanes(body, axis, size, detail, state.firstRow);

    const TimeArea &main = m_layout.main.area;
    m_rect->setMargins(QMargins(main.rect.left(), main.rect.top(), kCardPadding,
                                std::max(0, size.height() - main.rect.bottom() - 1)));
    const double begin_s = static_cast<double>(main.range_ns.first) / 1e9;
    const double end_s = static_cast<double>(main.range_ns.second) / 1e9;
    m_time->setRange(begin_s, end_s);
    numberAxis(*m_time, begin_s, end_s, main.rect.width(), theme);
    m_axisCaption.place(axis, main.rect.bottomLeft() + QPoint(0, 1), theme, kNumberOverhang);

    const int highlight = m_index->hasWorker(state.highlight) ? state.highlight : 0;
    StripsContent content{.index = m_index,
                          .lanes = m_layout.main,
                          .order = stackOrder(chart.legend),
                          .titlesEnd = m_layout.titlesEnd,
                          .highlight = highlight,
                          .writesInMarks = true};
    m_main->show(content, theme);
    m_overview->setVisible(m_layout.overview.has_value());
    if (m_layout.overview) {
        content.lanes = *m_layout.overview;
        content.writesInMarks = false;
        content.frame = detail;
        m_overview->show(content, theme);
    }
    showCaption(detail, theme);
}

void LanesDrawing::showCaption(const std::optional<TimeRange> &detail, const Theme &theme)
{
    m_detailCaption->setVisible(detail.has_value());
    if (!detail)
        return;
    const std::int64_t length = detail->second - detail->first;
    m_detailCaption->setText(
        said(sentence(CORELANE_TR("lanes.detail", "{length} from {moment}"),
                      arg<"length">(lengthText(length).toStdString()),
                      arg<"moment">(momentText(detail->first, length).toStdString()))));
    m_detailCaption->setFont(smallFont());
    m_detailCaption->setColor(theme.mutedText);
    m_detailCaption->position->setCoords(m_layout.caption.topLeft());
}

std::vector<TimeArea> LanesDrawing::timeAreas() const
{
    std::vector<TimeArea> areas{m_layout.main.area};
    if (m_layout.overview)
        areas.push_back(m_layout.overview->area);
    return areas;
}

std::optional<std::size_t> LanesDrawing::laneAt(QPoint point) const
{
    if (m_layout.overview) {
        if (const auto lane = m_layout.overview->laneAt(point))
            return lane;
    }
    return m_layout.main.laneAt(point);
}

} // namespace corelane
