// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/paragraph.h"

#include "window/widgets/own_font.h"

#include <QEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace corelane {
namespace {

constexpr int kLeastWidth = 200;
constexpr int kUsualWidth = 600;
constexpr int kOverhang = 2;           ///< of a letter beyond its advance
constexpr qsizetype kMostShaped = 256; ///< words that are kept

/// Whether its letters can be shaped one by one: what changes most are figures, and there are ten
/// of them.
bool isFigure(const QString &word)
{
    const auto isDigit = [](QChar each) {
        return each >= QLatin1Char('0') && each <= QLatin1Char('9');
    };
    const auto isPart = [&](QChar each) {
        return isDigit(each) || each == QLatin1Char('.') || each == QLatin1Char(',') ||
               each == QLatin1Char(':');
    };
    return std::all_of(word.begin(), word.end(), isPart) &&
           std::any_of(word.begin(), word.end(), isDigit);
}

/// Whether words stand in the order in which they are written, in one line.
bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar each) {
        const QChar::Direction direction = each.direction();
        return direction != QChar::DirR && direction != QChar::DirAL && each >= QLatin1Char(' ');
    });
}

} // namespace

Paragraph::Paragraph(QFont (*makeFont)(), QWidget *parent) : QWidget(parent)
{
    useFont(this, makeFont);
    setAttribute(Qt::WA_OpaquePaintEvent);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Paragraph::setColors(const QColor &text, const QColor &ground)
{
    m_color = text;
    m_ground = ground;
    update();
}

void Paragraph::setText(const QString &text)
{
    if (text == m_text)
        return;
    const bool wasOneLine = isOneLine(width());
    const Line before = line();
    m_text = text;
    m_line.reset();
    setAccessibleName(text);
    if (heightForWidth(width()) != height())
        updateGeometry();
    update(wasOneLine && isOneLine(width()) ? changed(before) : rect());
}

/// Of the only line, where it was `before`: from the first word that is another, or elsewhere, to
/// the last.
QRect Paragraph::changed(const Line &before) const
{
    const Line &now = line();
    const auto [was, is] =
        std::mismatch(before.words.begin(), before.words.end(), now.words.begin(), now.words.end());
    double left = now.width;
    if (was != before.words.end())
        left = std::min(left, was->x);
    if (is != now.words.end())
        left = std::min(left, is->x);
    double right = std::max(before.width, now.width);
    if (before.words.size() == now.words.size() && is != now.words.end()) {
        const auto same = std::mismatch(now.words.rbegin(), std::make_reverse_iterator(is),
                                        before.words.rbegin());
        if (same.first != now.words.rbegin())
            right = std::prev(same.first)->x;
    }
    return QRect(static_cast<int>(left) - kOverhang, 0,
                 static_cast<int>(std::ceil(right - left)) + 2 * kOverhang, height());
}

const Paragraph::Word &Paragraph::shaped(const QString &word) const
{
    const auto known = m_shaped.constFind(word);
    if (known != m_shaped.constEnd())
        return *known;
    if (m_shaped.size() >= kMostShaped)
        m_shaped.clear();
    QTextLayout layout(word, font());
    layout.beginLayout();
    const QTextLine whole = layout.createLine();
    layout.endLayout();
    return *m_shaped.insert(word, {.glyphs = layout.glyphRuns(),
                                   .width = whole.naturalTextWidth(),
                                   .ascent = whole.ascent()});
}

const Paragraph::Line &Paragraph::line() const
{
    if (m_line)
        return *m_line;
    Line &made = m_line.emplace();
    const double space = QFontMetricsF(font()).horizontalAdvance(QLatin1Char(' '));
    double x = 0;
    const auto place = [&](const QString &word) {
        made.words.push_back({word, x});
        made.width = x += shaped(word).width;
    };
    for (const QString &word : m_text.split(QLatin1Char(' '))) {
        if (isFigure(word)) {
            for (const QChar each : word)
                place(each);
        } else if (!word.isEmpty()) {
            place(word);
        }
        x += space;
    }
    return made;
}

bool Paragraph::isOneLine(int width) const
{
    return isPlain(m_text) && std::ceil(line().width) <= width;
}

int Paragraph::heightForWidth(int width) const
{
    width = std::max(width, kLeastWidth);
    if (isOneLine(width))
        return fontMetrics().height();
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    return std::max(fontMetrics().height(),
                    fontMetrics().boundingRect(room, Qt::TextWordWrap, m_text).height());
}

QSize Paragraph::sizeHint() const
{
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

QSize Paragraph::minimumSizeHint() const
{
    return {kLeastWidth, fontMetrics().height()};
}

void Paragraph::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_ground);
    painter.setPen(m_color);
    if (isOneLine(width()))
        drawIn(event->rect(), painter);
    else
        painter.drawText(rect(), Qt::TextWordWrap, m_text);
    if (hasFocus()) {
        painter.setPen(QPen(m_color, 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

/// Letters of one font, which mostly all are, are drawn at once.
void Paragraph::drawIn(const QRect &part, QPainter &painter) const
{
    const double ascent = QFontMetricsF(font()).ascent();
    QRawFont font;
    QList<quint32> glyphs;
    QList<QPointF> places;
    const auto draw = [&] {
        if (glyphs.isEmpty())
            return;
        QGlyphRun together;
        together.setRawFont(font);
        together.setGlyphIndexes(glyphs);
        together.setPositions(places);
        painter.drawGlyphRun({0, 0}, together);
        glyphs.clear();
        places.clear();
    };
    for (const PlacedWord &word : line().words) {
        const Word &its = shaped(word.text);
        if (word.x + its.width + kOverhang < part.left() || word.x - kOverhang > part.right() + 1)
            continue;
        for (const QGlyphRun &run : its.glyphs) {
            if (run.rawFont() != font)
                draw();
            font = run.rawFont();
            glyphs += run.glyphIndexes();
            for (const QPointF &place : run.positions())
                places << place + QPointF(word.x, ascent - its.ascent);
        }
    }
    draw();
}

void Paragraph::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_shaped.clear();
    m_line.reset();
}

} // namespace corelane
