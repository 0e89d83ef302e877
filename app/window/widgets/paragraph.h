// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace corelane {

/// A text that wraps, for sentences that change ten times a second: unlike a label, it asks for a
/// new layout only when it needs another number of lines, shapes the words alone that are new to
/// it, and paints from the first that has changed to the last.
class Paragraph : public QWidget {
    Q_OBJECT

public:
    /// `makeFont`: see own_font.h.
    explicit Paragraph(QFont (*makeFont)(), QWidget *parent = nullptr);

    /// `ground`: what it stands on, which it paints itself.
    void setColors(const QColor &text, const QColor &ground);
    void setText(const QString &text);
    const QString &text() const { return m_text; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Word {
        QList<QGlyphRun> glyphs;
        double width = 0;
        double ascent = 0; ///< its letters may be of another font
    };
    struct PlacedWord {
        QString text;
        double x = 0;

        bool operator==(const PlacedWord &) const = default;
    };
    /// The text as one line, however long.
    struct Line {
        std::vector<PlacedWord> words;
        double width = 0;
    };
    const Word &shaped(const QString &word) const;
    const Line &line() const;
    bool isOneLine(int width) const;
    QRect changed(const Line &before) const;
    void drawIn(const QRect &part, QPainter &painter) const;

    QString m_text;
    QColor m_color;
    QColor m_ground;
    mutable QHash<QString, Word> m_shaped;
    mutable std::optional<Line> m_line; ///< empty: to be made
};

} // namespace corelane
