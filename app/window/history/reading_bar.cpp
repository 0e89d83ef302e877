// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history/reading_bar.h"

#include "window/widgets/elided_text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <utility>

namespace corelane {
namespace {

constexpr std::chrono::milliseconds kProgressTick{150};

} // namespace

ReadingBar::ReadingBar(const QString &path, std::shared_ptr<const ReadingProgress> progress)
    : m_progress(std::move(progress)), m_size_bytes(QFileInfo(path).size()), m_bar(new QProgressBar)
{
    setObjectName("readingBar");
    setProperty("card", true);
    const QString text = tr("Reading %1").arg(QFileInfo(path).fileName());
    setAccessibleName(text);
    auto *what = new ElidedText;
    what->setFullText(text);
    m_bar->setObjectName("readingProgress");
    m_bar->setAccessibleName(text);
    m_bar->setTextVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->setSpacing(10);
    layout->addWidget(what, 1);
    layout->addWidget(m_bar, 1);
    hide();
    connect(&m_tick, &QTimer::timeout, this, &ReadingBar::showProgress);
    m_tick.start(kProgressTick);
}

void ReadingBar::offerCancel(const std::function<void()> &cancel)
{
    auto *button = new QToolButton;
    button->setObjectName("readingCancel");
    button->setText(tr("Cancel"));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, cancel);
    layout()->addWidget(button);
}

void ReadingBar::showProgress()
{
    const qint64 percent = 100 * m_progress->read_bytes() / std::max<qint64>(1, m_size_bytes);
    m_bar->setValue(static_cast<int>(std::min<qint64>(percent, 100)));
    show();
}

} // namespace corelane
