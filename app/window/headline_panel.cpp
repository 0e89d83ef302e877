// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/headline_panel.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace corelane {
namespace {

QLabel *sentence(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

HeadlinePanel::HeadlinePanel(QWidget *parent)
    : QWidget(parent),
      m_what(sentence("headlineWhat")),
      m_why(sentence("headlineWhy")),
      m_progress(new QWidget),
      m_bar(new QProgressBar),
      m_progressText(new QLabel)
{
    QFont large = m_what->font();
    large.setPointSizeF(large.pointSizeF() * 1.45);
    large.setWeight(QFont::DemiBold);
    m_what->setFont(large);
    m_why->setProperty("muted", true);

    m_bar->setObjectName("progress");
    m_bar->setAccessibleName(tr("Progress of the run under way"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    QSizePolicy kept = m_bar->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // so that nothing jumps when a run begins or ends
    m_bar->setSizePolicy(kept);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_what);
    layout->addWidget(m_why);
    layout->addWidget(m_bar);
    hideProgress();
}

void HeadlinePanel::setHeadline(const Headline &headline)
{
    m_what->setText(QString::fromStdString(headline.what));
    m_why->setText(QString::fromStdString(headline.why));
}

void HeadlinePanel::showProgress(int percent)
{
    m_bar->setValue(percent);
    m_bar->show();
}

void HeadlinePanel::hideProgress()
{
    m_bar->hide();
}

} // namespace corelane
