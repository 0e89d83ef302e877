// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/study_run.h"
#include "window/runs/run_session.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace corelane {

/// The study that a file holds; one that cannot be gone on with here is only shown. Errors: it
/// holds none. Blocks while interpreters are asked; any thread.
Result<StudyRun> readStudy(const std::string &file);

/// The study of the window: makes the runs of a StudyRun one after another, each in its file before
/// the next begins.
class StudySession : public QObject {
    Q_OBJECT

public:
    explicit StudySession(QObject *parent = nullptr);

    bool isRunning() const { return m_session->isRunning(); }

    /// Only while none is under way. Its runs are kept in its file, or in a new one, which is held
    /// until it is over. Errors: no run is left, another writes the file, the recorder cannot be
    /// started.
    Status start(StudyRun study, const Installation &installation);

    /// Takes a study that was made before; start() goes on with it. Only while none is under way.
    void open(StudyRun study) { m_study = std::move(study); }

    /// With the runs so far, but for the one under way.
    const StudyRun &study() const { return m_study; }

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
    void take(const std::shared_ptr<const RunRecord> &record, const QString &problem,
              const QString &notKept);
    QString whyStopped(const RunRecord &last, const QString &problem) const;
    void stop(const QString &problem);

    RunSession *m_session;
    StudyRun m_study;
    std::shared_ptr<RecordingFile> m_file; ///< while runs are made
    std::optional<Installation> m_installation;
    bool m_isStopping = false; ///< somebody wants no more runs
};

} // namespace corelane
