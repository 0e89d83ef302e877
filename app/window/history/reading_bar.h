// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/reading_progress.h"

#include <QFrame>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>

class QProgressBar;

namespace corelane {

/// Tells that a long recording is being read and how far. Shows itself where that takes longer
/// than a moment.
class ReadingBar : public QFrame {
    Q_OBJECT

public:
    ReadingBar(const QString &path, std::shared_ptr<const ReadingProgress> progress);

    /// With a button that does this.
    void offerCancel(const std::function<void()> &cancel);

private:
    void showProgress();

    std::shared_ptr<const ReadingProgress> m_progress;
    qint64 m_size_bytes;
    QProgressBar *m_bar;
    QTimer m_tick;
};

} // namespace corelane
