// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history/reading_bar.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

namespace corelane {
namespace {

constexpr std::chrono::milliseconds kProgressTick{150};

} // namespace

ReadingBar::ReadingBar(const QString &path, std::shared_ptr<ReadingProgress> progress)
    : WorkBar(QStringLiteral("reading"), tr("Reading %1").arg(QFileInfo(path).fileName())),
      m_progress(std::move(progress)),
      m_size_bytes(QFileInfo(path).size())
{
    connect(this, &WorkBar::cancelled, this, [this] { m_progress->cancel(); });
    hide();
    connect(&m_tick, &QTimer::timeout, this, &ReadingBar::showProgress);
    m_tick.start(kProgressTick);
}

void ReadingBar::showProgress()
{
    const qint64 percent = 100 * m_progress->read_bytes() / std::max<qint64>(1, m_size_bytes);
    showPercent(static_cast<int>(std::min<qint64>(percent, 100)));
    show();
}

} // namespace corelane
