// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"

#include "charts/chart_accessible.h"
#include "charts/chart_interaction.h"
#include "charts/language.h"
#include "charts/plot.h"
#include "charts/tool_tip.h"

#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

namespace corelane {
namespace {

bool isHeatMap(const Chart &chart)
{
    const auto *panels = std::get_if<Panels>(&chart.body);
    return panels && panels->asHeatMap;
}

/// Whether the parts that stand around the plot are the same.
bool sameFrame(const Chart &a, const Chart &b)
{
    return a.title == b.title && a.scale == b.scale && a.legend == b.legend &&
           a.emptyText == b.emptyText && a.notes == b.notes && a.body.index() == b.body.index() &&
           isHeatMap(a) == isHeatMap(b);
}

std::int64_t end_nsOf(const Chart &chart)
{
    const auto *lanes = std::get_if<LaneRows>(&chart.body);
    return lanes ? lanes->end_ns : 0;
}

/// Not what `before` was, grown.
bool isAnotherRun(const Chart &now, const Chart &before)
{
    return now.provenance != before.provenance || end_nsOf(now) < end_nsOf(before);
}

/// With the lanes of the helpers of those threads.
Chart withUnfolded(const Chart &chart, const std::set<int> &threads)
{
    const auto *lanes = std::get_if<LaneRows>(&chart.body);
    if (!lanes || !lanes->rows || threads.empty())
        return chart;
    Chart unfoldedChart = chart;
    std::get<LaneRows>(unfoldedChart.body).rows =
        std::make_shared<const std::vector<LaneRow>>(unfolded(*lanes->rows, threads));
    return unfoldedChart;
}

constexpr int kTellingPause_ms = 2000; ///< a chart that grows changes ten times a second
constexpr double kFocusInset = 2.5;
constexpr double kFocusRadius = 4;

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent),
      m_plot(new Plot(this)),
      m_rows(new QScrollBar(Qt::Vertical, this)),
      m_interaction(std::make_unique<ChartInteraction>(*this, *m_plot))
{
    makeChartsAccessible();
    m_plot->hide();
    m_rows->hide();
    m_rows->setAccessibleName(tr("Rows of the chart"));
    m_rows->setFocusPolicy(Qt::NoFocus);
    connect(m_rows, &QScrollBar::valueChanged, this, &ChartView::setFirstRow);
    m_telling.setSingleShot(true);
    m_telling.setInterval(kTellingPause_ms);
    connect(&m_telling, &QTimer::timeout, this, [this] { tellChartChanged(*this); });
}

ChartView::~ChartView() = default;

void ChartView::setChart(const Chart &chart)
{
    if (chart == m_given)
        return;
    if (isAnotherRun(chart, m_given))
        m_unfolded.clear();
    m_given = chart;
    showGiven();
}

void ChartView::setUnfolded(int thread, bool isUnfolded)
{
    if (isUnfolded == m_unfolded.contains(thread))
        return;
    if (isUnfolded)
        m_unfolded.insert(thread);
    else
        m_unfolded.erase(thread);
    showGiven();
}

void ChartView::showGiven()
{
    const Chart chart = withUnfolded(m_given, m_unfolded);
    const bool newFrame = !sameFrame(chart, m_chart);
    const bool isNewRun = isAnotherRun(chart, m_chart);
    m_chart = chart;
    if (newFrame) {
        m_card.reset();
        setAccessibleName(said(chart.title));
        setAccessibleDescription(said(chart.emptyText.empty() ? chart.scale : chart.emptyText));
        update();
    }
    followChart(isNewRun);
    arrange();
    ++m_revision;
    if (!m_telling.isActive())
        m_telling.start();
}

void ChartView::followChart(bool isNewRun)
{
    if (isNewRun) {
        m_isDetailChosen = false;
        m_state.firstRow = 0;
    }
    const std::optional<TimeRange> before = m_state.detail;
    if (!m_isDetailChosen)
        m_state.detail = initialState(m_chart).detail;
    else if (m_state.detail && end_nsOf(m_chart) > 0)
        m_state.detail = withinRun(*m_state.detail, end_nsOf(m_chart));
    if (m_state.detail != before)
        emit detailChanged();
}

void ChartView::setTheme(const Theme &theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    update();
    arrange();
}

void ChartView::setHeaderReserve(int width)
{
    m_headerReserve = width;
    m_card.reset();
    update();
    arrange();
}

void ChartView::setInteractive(bool interactive)
{
    m_isInteractive = interactive;
    setMouseTracking(interactive);
    setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
}

void ChartView::setCursor(std::optional<std::int64_t> time_ns)
{
    m_plot->showCursor(time_ns);
}

void ChartView::setHighlight(int worker)
{
    if (worker == m_state.highlight)
        return;
    m_state.highlight = worker;
    arrange();
}

void ChartView::setDetail(std::optional<std::pair<std::int64_t, std::int64_t>> range_ns)
{
    if (range_ns && end_nsOf(m_chart) > 0)
        range_ns = withinRun(*range_ns, end_nsOf(m_chart));
    m_isDetailChosen = true;
    if (range_ns == m_state.detail)
        return;
    m_state.detail = range_ns;
    arrange();
    emit detailChanged();
}

std::optional<QPointF> ChartView::valuesAt(QPoint point) const
{
    return m_plot->valuesAt(inPlot(point));
}

QSize ChartView::sizeHint() const
{
    return {500, 210};
}

QSize ChartView::minimumSizeHint() const
{
    return {250, 110};
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.card);
    paintCard(painter, card(), m_chart, m_theme);
    if (!m_showsFocus)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.accent);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(kFocusInset, kFocusInset, -kFocusInset, -kFocusInset), kFocusRadius,
        kFocusRadius);
}

void ChartView::resizeEvent(QResizeEvent *)
{
    m_card.reset();
    arrange();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_card.reset();
    arrange();
}

const Card &ChartView::card()
{
    if (!m_card)
        m_card = layOutCard(m_chart, size(), m_headerReserve);
    return *m_card;
}

void ChartView::arrange()
{
    const QRect body = card().body;
    // The new layout comes before the new size, which draws at once.
    m_plot->showChart(m_chart, m_theme, body.size(), m_state);
    m_plot->setGeometry(body);
    m_plot->setVisible(m_chart.emptyText.empty());
    showRows();
}

/// The scroll bar takes none of the plot's width: where it came and went, all would move.
void ChartView::showRows()
{
    const RowWindow rows = m_plot->isHidden() ? RowWindow() : m_plot->rows();
    const QSignalBlocker blocker(m_rows);
    m_rows->setRange(0, rows.all - rows.shown);
    m_rows->setPageStep(rows.shown);
    m_rows->setValue(rows.first);
    m_rows->setVisible(rows.shown < rows.all);
    const QRect body = card().body;
    constexpr int kWidth = 10; // less than a card's padding
    m_rows->setGeometry(body.right() + 1 - kWidth, body.top(), kWidth, body.height());
    m_rows->raise();
}

void ChartView::setFirstRow(int row)
{
    if (row == m_state.firstRow)
        return;
    m_state.firstRow = row;
    arrange();
}

/// Below the plot the notes, of which a small card shows the beginnings alone.
QString ChartView::textAt(QPoint point)
{
    if (point.y() <= card().body.bottom())
        return m_isInteractive ? m_interaction->textAt(inPlot(point)) : QString();
    QStringList notes;
    for (const ChartNote &note : m_chart.notes)
        notes << said(note.text);
    return notes.join(QLatin1Char('\n'));
}

QPoint ChartView::inPlot(QPoint point) const
{
    return point - m_plot->pos();
}

void ChartView::point(std::optional<std::int64_t> time_ns)
{
    if (time_ns == m_pointed_ns)
        return;
    m_pointed_ns = time_ns;
    setCursor(time_ns);
    emit cursorMoved(time_ns);
}

/// Null where the legend is not.
const LegendEntry *ChartView::legendAt(QPoint point)
{
    for (const LegendEntry &entry : card().header.legend) {
        if (entry.swatch.united(entry.label.rect).contains(point))
            return &entry;
    }
    return nullptr;
}

} // namespace corelane
