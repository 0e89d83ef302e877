// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/headline_panel.h"

#include "window/widgets/paragraph.h"
#include "window/widgets/word_help.h"

#include <QApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace corelane {
namespace {

QFont headlineFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 1.45);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont usualFont()
{
    return QApplication::font();
}

} // namespace

HeadlinePanel::HeadlinePanel(QWidget *parent)
    : QWidget(parent),
      m_what(new Paragraph(headlineFont)),
      m_why(new Paragraph(usualFont)),
      m_offer(new QPushButton),
      m_bar(new QProgressBar)
{
    m_what->setObjectName("headlineWhat");
    m_why->setObjectName("headlineWhy");
    m_bar->setObjectName("progress");
    m_bar->setAccessibleName(tr("Progress of the run under way"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    QSizePolicy kept = m_bar->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // so that nothing jumps when a run begins or ends
    m_bar->setSizePolicy(kept);

    m_offer->setObjectName("headlineOffer");
    m_offer->setAutoDefault(false);
    m_offer->hide();
    connect(m_offer, &QPushButton::clicked, this, &HeadlinePanel::offerTaken);

    for (QWidget *each : {m_what, m_why})
        explainWordsOf(each,
                       [this] { return m_headline.what + QLatin1Char('\n') + m_headline.why; });
    m_why->setFocusPolicy(Qt::NoFocus); // the same words

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_what);
    layout->addWidget(m_why);
    layout->addWidget(m_offer, 0, Qt::AlignLeft);
    layout->addWidget(m_bar);
    hideProgress();
}

void HeadlinePanel::setTheme(const Theme &theme)
{
    m_what->setColors(theme.text, theme.window);
    m_why->setColors(theme.mutedText, theme.window);
}

void HeadlinePanel::setHeadline(const HeadlineText &headline)
{
    m_headline = headline;
    m_what->setText(headline.what);
    m_why->setText(headline.why);
}

void HeadlinePanel::showProgress(std::optional<int> percent)
{
    if (!percent)
        return hideProgress();
    // setValue repaints at once; this way the bar is drawn together with all else that has changed.
    m_bar->setUpdatesEnabled(false);
    m_bar->setValue(*percent);
    m_bar->setUpdatesEnabled(true);
    m_bar->show();
}

void HeadlinePanel::hideProgress()
{
    m_bar->hide();
}

void HeadlinePanel::setOffer(const QString &text)
{
    m_offer->setText(text);
    m_offer->setAccessibleName(text);
}

void HeadlinePanel::showOffer(bool isShown)
{
    m_offer->setVisible(isShown);
}

} // namespace corelane
