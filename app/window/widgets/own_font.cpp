// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/own_font.h"

#include <QObject>
#include <QWidget>

namespace corelane {
namespace {

const QString kKeeper = QStringLiteral("fontKeeper");

/// Knows how its widget's font is made, and goes with it.
class FontKeeper : public QObject {
public:
    FontKeeper(QWidget *widget, QFont (*font)()) : QObject(widget), m_widget(widget), m_font(font)
    {
        setObjectName(kKeeper);
        renew();
    }
    void renew() { m_widget->setFont(m_font()); }

private:
    QWidget *m_widget;
    QFont (*m_font)();
};

} // namespace

void useFont(QWidget *widget, QFont (*font)())
{
    new FontKeeper(widget, font);
}

void renewFonts(const QWidget &window)
{
    for (QObject *each : window.findChildren<QObject *>(kKeeper))
        static_cast<FontKeeper *>(each)->renew();
}

} // namespace corelane
