// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/active_run.h"

#include <QObject>
#include <QString>

#include <memory>

class QSocketNotifier;
class QTimer;

namespace corelane {

/// The one run that the window may have under way: reads what its recorder sends, and tells of it
/// ten times a second at the most.
class RunSession : public QObject {
    Q_OBJECT

public:
    explicit RunSession(QObject *parent = nullptr);
    ~RunSession() override;

    bool isRunning() const { return m_run != nullptr; }

    /// Only while none is under way. Errors: the model cannot run in this runtime, the
    /// recorder cannot be started.
    Status start(const RunRequest &request, const Installation &installation);

    /// The record of the run under way as it is now. Holding it keeps the run: whoever does lets go
    /// at runFinished, which gives it away.
    std::shared_ptr<const RunRecord> record() const;

    /// Asks for the run's end; runFinished follows within 2 s.
    void cancel();

    /// Lets go of the run, which ends its tree, 2 s at the most. Emits runFinished. A recording
    /// that is on its way to the disk goes on there.
    void abandon();

signals:
    void runGrew();
    /// `problem`: why the record has no end; empty when it has one. `notKept`: why its recording is
    /// not in its file, or not all of it; empty where it is there, or was to be nowhere.
    void runFinished(const std::shared_ptr<const corelane::RunRecord> &record,
                     const QString &problem, const QString &notKept);

private:
    bool takeAvailable();
    void keep();
    void finish(const QString &problem, const QString &notKept = {});
    void stopWatching();

    std::shared_ptr<ActiveRun> m_run;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer *m_refresh;
};

} // namespace corelane
