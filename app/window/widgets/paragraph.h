// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

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

private:
    QString m_text;
    QColor m_color;
};

} // namespace corelane
