// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"

#include "charts/card.h"
#include "charts/chart_image.h"
#include "charts/plot.h"

#include <QEvent>
#include <QPainter>

#include <utility>

namespace corelane {
namespace {

/// Whether the parts that stand around the plot are the same.
bool sameFrame(const Chart &a, const Chart &b)
{
    return a.title == b.title && a.scale == b.scale && a.legend == b.legend &&
           a.emptyText == b.emptyText && a.body.index() == b.body.index();
}

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_plot(new Plot(this))
{
    m_plot->hide();
}

ChartView::~ChartView() = default;

void ChartView::setChart(const Chart &chart)
{
    if (chart == m_chart)
        return;
    const bool newFrame = !sameFrame(chart, m_chart);
    m_chart = chart;
    if (newFrame) {
        setAccessibleName(QString::fromStdString(chart.title));
        setAccessibleDescription(
            QString::fromStdString(chart.emptyText.empty() ? chart.scale : chart.emptyText));
        update();
    }
    arrange();
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
    update();
    arrange();
}

QImage ChartView::image(QSize size, double scale, const Theme &theme) const
{
    return cardImage(m_chart, size, scale, theme);
}

QSize ChartView::sizeHint() const
{
    return {500, 210};
}

QSize ChartView::minimumSizeHint() const
{
    return {320, 140};
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.card);
    paintCard(painter, layOutCard(m_chart, size(), m_headerReserve), m_chart, m_theme);
}

void ChartView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void ChartView::arrange()
{
    const QRect body = layOutCard(m_chart, size(), m_headerReserve).body;
    // The new layout comes before the new size, which draws at once.
    m_plot->showChart(m_chart, m_theme, body.size());
    m_plot->setGeometry(body);
    m_plot->setVisible(m_chart.emptyText.empty());
}

} // namespace corelane
