// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/reading_progress.h"
#include "record/result.h"
#include "window/runs/runs.h"
#include "window/widgets/notices.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <deque>
#include <memory>
#include <utility>

namespace corelane {

class RunModel;
class RunTable;

/// Sees to it that the runs that the table shows are whole, and that of the others not more are
/// than a person looks at in turn: reads recordings on another thread, one after the other, no
/// further than somebody looks at them, and goes back to the summary of those not shown for long.
class WholeRuns : public QObject {
    Q_OBJECT

public:
    WholeRuns(RunModel *runs, RunTable *table, const Notices &notices);
    ~WholeRuns() override;

    /// Reads what is shown and not whole.
    void readShown();
    /// Counts a run that came whole as one of those that may go back to their summaries.
    void remember(const QString &file, int part);

signals:
    /// A widget that tells how far; it goes when the run was read. To choose another run cancels.
    void readingBegan(QWidget *bar);

private:
    bool isShown(const QString &file, int part) const;
    void read(const QString &file, int part);
    void take(const QString &file, int part, Result<RunRecord> record);
    void letGo();

    RunModel *m_runs;
    RunTable *m_table;
    Notices m_notices;
    QThreadPool m_reader; ///< one thread of its own: a long recording holds up nothing else
    std::shared_ptr<ReadingProgress> m_progress; ///< of what is being read; null: nothing is
    std::pair<QString, int> m_read;              ///< that
    QPointer<QWidget> m_bar;                     ///< of that
    std::deque<std::pair<QString, int>> m_whole; ///< file and part, the longest unseen first
};

} // namespace corelane
