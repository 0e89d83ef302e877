// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/reading_progress.h"
#include "window/widgets/work_bar.h"

#include <QString>
#include <QTimer>

#include <memory>

namespace corelane {

/// Tells that a long recording is being read and how far. Shows itself where that takes longer
/// than a moment.
class ReadingBar : public WorkBar {
    Q_OBJECT

public:
    ReadingBar(const QString &path, std::shared_ptr<ReadingProgress> progress);

private:
    void showProgress();

    std::shared_ptr<ReadingProgress> m_progress;
    qint64 m_size_bytes;
    QTimer m_tick;
};

} // namespace corelane
