// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/message_bar.h"

#include "window/widgets/look.h"
#include "window/widgets/plain_label.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace corelane {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(plainLabel()), m_offer(new QToolButton)
{
    setObjectName("messageBar");
    m_text->setObjectName("message");
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setObjectName("closeMessage");
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close the message"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_offer->setObjectName("messageOffer");
    m_offer->setFocusPolicy(Qt::StrongFocus);
    connect(m_offer, &QToolButton::clicked, this, &MessageBar::takeOffer);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 6, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_offer, 0, Qt::AlignTop);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

namespace {

/// No higher than the page below can spare; Python's last lines say what was wrong.
QString inFewLines(const QString &text)
{
    constexpr qsizetype kMostLines = 8;
    constexpr qsizetype kFirst = 2;
    const QStringList lines = text.split(QLatin1Char('\n'));
    if (lines.size() <= kMostLines)
        return text;
    QStringList few = lines.mid(0, kFirst);
    few << QStringLiteral("…") << lines.mid(lines.size() - (kMostLines - kFirst - 1));
    return few.join(QLatin1Char('\n'));
}

} // namespace

void MessageBar::showMessage(const QString &text)
{
    m_act = nullptr;
    m_offer->hide();
    show(text, true);
}

void MessageBar::showOffer(const QString &text, const QString &offer, std::function<void()> act)
{
    m_act = std::move(act);
    m_offer->setText(offer);
    m_offer->setAccessibleName(offer);
    m_offer->setVisible(!offer.isEmpty());
    show(text, false);
}

void MessageBar::show(const QString &text, bool isProblem)
{
    setLook(this, "problem", isProblem);
    // Of several lines, such as Python's, the marks stand below what they mean.
    m_text->setFont(text.contains(QLatin1Char('\n'))
                        ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                        : font());
    const QString sentence = text.left(1).toUpper() + text.mid(1); // of errors, parts of one
    m_text->setText(inFewLines(sentence));
    setAccessibleName(sentence);
    QFrame::show();
}

void MessageBar::takeOffer()
{
    hide();
    if (const auto act = std::exchange(m_act, nullptr))
        act();
}

} // namespace corelane
