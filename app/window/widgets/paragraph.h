// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QTextLayout>
#include <QWidget>

#include <optional>

namespace corelane {

/// A text that wraps, for sentences that change ten times a second: unlike a label, it asks for a
/// new layout only when it needs another number of lines.
class Paragraph : public QWidget {
    Q_OBJECT

public:
    /// `makeFont`: see own_font.h.
    explicit Paragraph(QFont (*makeFont)(), QWidget *parent = nullptr);

    void setColor(const QColor &color);
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
    /// The text as one line, however long. Shaping it is most of what a new text costs: it is done
    /// once, for its height and for its picture.
    struct Line {
        QTextLayout layout;
        double width = 0;
    };
    const Line &line() const;
    bool isOneLine(int width) const;

    QString m_text;
    mutable std::optional<Line> m_line; ///< empty: to be shaped
    QColor m_color;
};

} // namespace corelane
