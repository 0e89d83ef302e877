// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/study_schedule.h"
#include "window/runs/run_session.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace corelane {

/// A study that can be begun, or gone on with.
struct StudyStart {
    StudyPlan plan;                                     ///< complete
    std::vector<Runtime> runtimes;                      ///< of its models
    std::vector<std::shared_ptr<const RunRecord>> done; ///< runs that are there already
    QString file;                                       ///< that holds them, and the next ones
};

/// The study of the window: makes its runs one after another, each in its file before the next
/// begins.
class StudySession : public QObject {
    Q_OBJECT

public:
    explicit StudySession(QObject *parent = nullptr);

    bool isRunning() const { return m_session->isRunning(); }

    /// Only while none is under way. Errors: a run cannot be made, the recorder cannot be started.
    Status start(const StudyStart &study, const Installation &installation);

    /// Takes a study that was made before, its plan from its runs; start() goes on with it, where
    /// it was made on this machine and its interpreters are known from its runs. Errors: it is
    /// none.
    Status open(StudyStart study);

    const StudyStart &study() const { return m_study; }
    /// The runs so far, without the one under way.
    std::vector<const RunRecord *> runs() const;

    int stepsInAll() const { return m_stepsInAll; }
    int stepsLeft() const { return static_cast<int>(m_steps.size()); }
    std::optional<std::int64_t> timeLeft_ns() const;

    /// Ends the run under way and makes no more; what was measured is kept. stopped() follows
    /// within 2 s.
    void cancel();
    void abandon();

signals:
    /// A run has been added, or the first has begun.
    void advanced();
    /// The study is over: all its runs were made, or `problem` says why not.
    void stopped(const QString &problem);

private:
    Status startNext();
    void take(const std::shared_ptr<const RunRecord> &record, const QString &problem);

    RunSession *m_session;
    StudyStart m_study;
    std::optional<Installation> m_installation;
    std::vector<StudyStep> m_steps; ///< left to be made, the next one first
    int m_stepsInAll = 0;
    bool m_isStopping = false; ///< somebody wants no more runs
};

} // namespace corelane
