// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curves_drawing.h"

#include "charts/axis.h"
#include "charts/card_header.h"
#include "charts/fonts.h"
#include "charts/language.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

constexpr int kCurvesTop = 8;
constexpr int kCurveLabelGap = 6;
constexpr int kNumberWidth = 56;  ///< the least distance of two numbers on an axis
constexpr int kNumberHeight = 34; ///< the same on a vertical one
constexpr int kCaptionTop = 6;    ///< as the numbers of an axis lie below it
constexpr double kMostCurveLabelShare = 0.34;
constexpr double kPoint = 6;

/// 1,000,000 for a size; 0.05 for seconds.
QString numberText(double value)
{
    return value >= 1'000 ? said(Figure::number(value, 0)) : shownLocale().toString(value, 'g', 4);
}

QColor colorOf(const Curve &curve, const Theme &theme)
{
    switch (curve.kind) {
    case Curve::Kind::ideal:
        return theme.mutedText;
    case Curve::Kind::predicted:
        return theme.text;
    case Curve::Kind::measured:
    case Curve::Kind::fitted:
    case Curve::Kind::extrapolated:
        break;
    }
    return theme.workerColor(curve.color);
}

QPen penOf(const Curve &curve, const Theme &theme)
{
    const QColor color = colorOf(curve, theme);
    switch (curve.kind) {
    case Curve::Kind::measured:
        return QPen(color, 2 * theme.strokes);
    case Curve::Kind::ideal:
        return QPen(color, theme.strokes, Qt::DotLine);
    case Curve::Kind::fitted:
        return QPen(color, theme.strokes);
    case Curve::Kind::extrapolated:
        return QPen(color, theme.strokes, Qt::DashLine);
    case Curve::Kind::predicted:
        return QPen(color, 1.5 * theme.strokes, Qt::DashDotLine);
    }
    return {};
}

/// A text that can be read on the card: some of the curves' colours are too light for letters.
QColor readable(QColor color, const Theme &theme)
{
    constexpr double kLeast = 4.5;
    for (int i = 0; i < 10 && contrastOf(color, theme.card) < kLeast; ++i)
        color = mixed(color, theme.text, 0.2);
    return color;
}

/// Between the right end of the horizontal axis and its caption: half of its last number.
int captionGap(const Curves &body)
{
    return kCurveLabelGap + QFontMetrics(smallFont()).horizontalAdvance(numberText(body.x.end)) / 2;
}

int labelWidth(const Curves &body, int width)
{
    const QFontMetrics metrics(smallFont());
    int widest = 0;
    for (const Curve &curve : body.curves)
        widest = std::max(widest, metrics.horizontalAdvance(said(curve.title)));
    widest = std::max(widest + kCurveLabelGap,
                      captionGap(body) + metrics.horizontalAdvance(said(body.x.title)));
    return std::min(widest + kCurveLabelGap, qRound(width * kMostCurveLabelShare));
}

int valueWidth(const std::vector<double> &ticks)
{
    const QFontMetrics metrics(smallFont());
    int widest = 0;
    for (const double tick : ticks)
        widest = std::max(widest, metrics.horizontalAdvance(numberText(tick)));
    return widest + kCurveLabelGap;
}

std::vector<double> ticksOf(const CurveAxis &axis, int most)
{
    if (axis.isLogarithmic)
        return logarithmicTicks(axis.begin, axis.end, most);
    std::vector<double> ticks = axisTicks(axis.end, most);
    if (axis.isWhole)
        std::erase_if(ticks, [](double tick) { return tick != std::round(tick); });
    return ticks;
}

/// An axis a little longer than the chart's, so that points at its ends are whole.
CurveAxis padded(CurveAxis axis)
{
    constexpr double kPadding = 0.02;
    if (axis.isLogarithmic) {
        const double factor = std::pow(axis.end / axis.begin, kPadding);
        axis.begin /= factor;
        axis.end *= factor;
    } else {
        axis.end += kPadding * (axis.end - axis.begin);
    }
    return axis;
}

double share(const CurveAxis &axis, double value)
{
    if (axis.isLogarithmic)
        return std::log(value / axis.begin) / std::log(axis.end / axis.begin);
    return (value - axis.begin) / (axis.end - axis.begin);
}

} // namespace

void spreadLabels(std::vector<CurveLabel> &labels, double height, double top, double bottom)
{
    std::stable_sort(labels.begin(), labels.end(),
                     [](const CurveLabel &a, const CurveLabel &b) { return a.y < b.y; });
    double free = top + height / 2;
    for (CurveLabel &label : labels) {
        label.y = std::max(label.y, free);
        free = label.y + height;
    }
    double room = bottom - height / 2;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->y = std::min(label->y, room);
        room = label->y - height;
    }
}

std::vector<double> logarithmicTicks(double begin, double end, int most)
{
    if (!(begin > 0) || !(begin <= end))
        return {};
    const auto ticksBy = [&](const std::vector<int> &factors, int decades) {
        std::vector<double> ticks;
        for (int exponent = static_cast<int>(std::floor(std::log10(begin)));
             std::pow(10, exponent) <= end; exponent += decades) {
            for (const int factor : factors) {
                const double tick = factor * std::pow(10, exponent);
                if (tick >= begin * (1 - 1e-9) && tick <= end * (1 + 1e-9))
                    ticks.push_back(tick);
            }
        }
        return ticks;
    };
    for (const std::vector<int> &factors : {std::vector{1, 2, 5}, std::vector{1, 3}}) {
        std::vector<double> ticks = ticksBy(factors, 1);
        if (static_cast<int>(ticks.size()) <= most)
            return ticks;
    }
    for (int decades = 1;; ++decades) {
        std::vector<double> ticks = ticksBy({1}, decades);
        if (static_cast<int>(ticks.size()) <= std::max(2, most))
            return ticks;
    }
}

CurvesDrawing::CurvesDrawing(QCustomPlot &plot)
    : m_plot(plot),
      m_rect(new QCPAxisRect(&plot, false)),
      m_x{m_rect->addAxis(QCPAxis::atBottom), {}},
      m_y{m_rect->addAxis(QCPAxis::atLeft), {}}
{
    plot.plotLayout()->setAutoMargins(QCP::msNone);
    plot.plotLayout()->setMargins(QMargins());
    plot.plotLayout()->addElement(0, 0, m_rect);
    m_rect->setAutoMargins(QCP::msNone);
    for (QCPAxis *axis : {m_x.axis, m_y.axis})
        axis->grid()->setVisible(true);
}

void CurvesDrawing::show(const Chart &chart, const Theme &theme, QSize size, const ViewState &)
{
    m_plot.clearPlottables();
    for (int i = m_plot.itemCount() - 1; i >= 0; --i) {
        if (m_plot.item(i)->property("ofCurves").toBool())
            m_plot.removeItem(i);
    }
    const auto &body = std::get<Curves>(chart.body);
    const int bottom = numberHeight() + kCurvesTop / 2;
    const int height = std::max(1, size.height() - kCurvesTop - bottom);
    const int left = kCardPadding + valueWidth(ticksOf(body.y, 1 + height / kNumberHeight));
    const int right = labelWidth(body, size.width()) + kCardPadding / 2;
    m_area = QRect(left, kCurvesTop, std::max(1, size.width() - left - right), height);
    m_labelRoom = std::max(0, right - kCurveLabelGap - 1);
    m_rect->setMargins(QMargins(left, kCurvesTop, right, bottom));
    m_x.range = padded(body.x);
    m_y.range = padded(body.y);
    setAxes(body, theme);
    int row = 0;
    for (const CurveMark &mark : body.marks)
        addMark(mark, row++, theme);
    for (const Curve &curve : body.curves)
        addCurve(curve, theme);
    addLabels(body, theme);
    addCaption(body, theme);
}

std::optional<QPointF> CurvesDrawing::valuesAt(QPoint point) const
{
    if (!m_area.contains(point) || m_x.range.isLogarithmic || m_y.range.isLogarithmic)
        return std::nullopt;
    const auto valueOn = [](const CurveAxis &axis, double share) {
        return axis.begin + share * (axis.end - axis.begin);
    };
    return QPointF(
        valueOn(m_x.range, static_cast<double>(point.x() - m_area.left()) / m_area.width()),
        valueOn(m_y.range, static_cast<double>(m_area.bottom() + 1 - point.y()) / m_area.height()));
}

void CurvesDrawing::setAxes(const Curves &body, const Theme &theme)
{
    const auto label = [&theme](const Side &side, const CurveAxis &of, int most) {
        QCPAxis &axis = *side.axis;
        axis.setScaleType(of.isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
        axis.setRange(side.range.begin, side.range.end);
        std::vector<std::pair<double, QString>> labels;
        for (const double tick : ticksOf(of, most))
            labels.emplace_back(tick, numberText(tick));
        labelAxis(axis, labels, theme);
    };
    label(m_x, body.x, 1 + m_area.width() / kNumberWidth);
    label(m_y, body.y, 1 + m_area.height() / kNumberHeight);
}

void CurvesDrawing::addCurve(const Curve &curve, const Theme &theme)
{
    QCPGraph *graph = m_plot.addGraph(m_x.axis, m_y.axis);
    for (const CurvePoint &point : curve.points)
        graph->addData(point.x, point.y);
    graph->setPen(penOf(curve, theme));
    graph->setAntialiased(true);
    const QColor color = colorOf(curve, theme);
    if (curve.kind == Curve::Kind::predicted)
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, color, kPoint));
    if (curve.kind != Curve::Kind::measured)
        return;
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, color, color, kPoint));
    addIntervals(curve, *graph, color);
}

void CurvesDrawing::addIntervals(const Curve &curve, QCPGraph &graph, const QColor &color)
{
    auto *bars = new QCPErrorBars(m_x.axis, m_y.axis);
    bars->setDataPlottable(&graph);
    bars->setPen(QPen(color, 1));
    bars->setSymbolGap(0);
    for (const CurvePoint &point : curve.points) {
        const auto [low, high] = point.interval.value_or(std::pair{point.y, point.y});
        bars->addData(point.y - low, high - point.y);
    }
}

void CurvesDrawing::addMark(const CurveMark &mark, int row, const Theme &theme)
{
    const double x = xPixel(mark.x);
    if (mark.interval) {
        auto *band = new QCPItemRect(&m_plot);
        band->setProperty("ofCurves", true);
        for (QCPItemPosition *corner : {band->topLeft, band->bottomRight})
            corner->setType(QCPItemPosition::ptAbsolute);
        band->topLeft->setCoords(std::max<double>(m_area.left(), xPixel(mark.interval->first)),
                                 m_area.top());
        band->bottomRight->setCoords(
            std::min<double>(m_area.right(), xPixel(mark.interval->second)), m_area.bottom() + 1);
        band->setPen(Qt::NoPen);
        QColor fill = theme.mutedText;
        fill.setAlphaF(0.12F);
        band->setBrush(fill);
        band->setLayer(QStringLiteral("background"));
    }
    auto *line = new QCPItemLine(&m_plot);
    line->setProperty("ofCurves", true);
    for (QCPItemPosition *end : {line->start, line->end})
        end->setType(QCPItemPosition::ptAbsolute);
    line->start->setCoords(x, m_area.top());
    line->end->setCoords(x, m_area.bottom() + 1);
    line->setPen(QPen(mixed(theme.mutedText, theme.card, 0.4), 1));
    const QString text = said(mark.label);
    QCPItemText *label = addText(text, theme.mutedText);
    const QFontMetrics metrics(smallFont());
    const bool fitsRight =
        x + kCurveLabelGap + metrics.horizontalAdvance(text) <= m_area.right() + kCurveLabelGap;
    label->setPositionAlignment((fitsRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
    label->position->setCoords(fitsRight ? x + kCurveLabelGap : x - kCurveLabelGap,
                               m_area.bottom() - 2 - row * metrics.height());
}

void CurvesDrawing::addLabels(const Curves &body, const Theme &theme)
{
    const QFontMetrics metrics(smallFont());
    std::vector<CurveLabel> labels;
    for (const Curve &curve : body.curves) {
        if (curve.title.empty() || curve.points.empty())
            continue;
        const CurvePoint &last = curve.points.back();
        const QColor color = readable(colorOf(curve, theme), theme);
        if (last.y <= body.y.end) {
            labels.push_back({said(curve.title), yPixel(last.y), color});
            continue;
        }
        // It leaves the plot at its upper edge: the text stands where it does.
        const CurvePoint &first = curve.points.front();
        const double x = first.x + (body.y.end - first.y) / (last.y - first.y) * (last.x - first.x);
        QCPItemText *text = addText(said(curve.title), color);
        text->setPositionAlignment(Qt::AlignRight | Qt::AlignTop);
        text->position->setCoords(xPixel(x) - kCurveLabelGap, m_area.top());
    }
    spreadLabels(labels, metrics.height(), m_area.top(), m_area.bottom() + metrics.height() / 2.0);
    for (const CurveLabel &label : labels) {
        QCPItemText *text =
            addText(metrics.elidedText(label.text, Qt::ElideRight, m_labelRoom), label.color);
        text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        text->position->setCoords(m_area.right() + kCurveLabelGap, label.y);
    }
}

/// Behind the last number of the horizontal axis, below the curves' titles.
void CurvesDrawing::addCaption(const Curves &body, const Theme &theme)
{
    QCPItemText *text = addText(said(body.x.title), theme.mutedText);
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    text->position->setCoords(m_area.right() + captionGap(body), m_area.bottom() + kCaptionTop);
}

QCPItemText *CurvesDrawing::addText(const QString &text, const QColor &color)
{
    auto *item = new QCPItemText(&m_plot);
    item->setProperty("ofCurves", true);
    item->setClipToAxisRect(false);
    item->setPadding(QMargins());
    item->position->setType(QCPItemPosition::ptAbsolute);
    item->setText(text);
    item->setFont(smallFont());
    item->setColor(color);
    return item;
}

double CurvesDrawing::xPixel(double x) const
{
    return m_area.left() + m_area.width() * share(m_x.range, x);
}

double CurvesDrawing::yPixel(double y) const
{
    return m_area.bottom() + 1 - m_area.height() * share(m_y.range, y);
}

} // namespace corelane
