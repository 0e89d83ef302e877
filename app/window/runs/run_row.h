// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/commands.h"
#include "record/run_record.h"

#include <QObject>
#include <QPersistentModelIndex>

#include <memory>

namespace corelane {

class RunModel;
class RunSession;

/// The run of the window that is under way, as a row of the table that grows with it.
class RunRow : public QObject {
    Q_OBJECT

public:
    RunRow(RunModel *runs, QObject *parent);

    bool isRunning() const;

    /// Only while none is under way: puts its row on top. Errors: as of RunSession::start().
    Status start(const RunRequest &request, const Installation &installation);
    /// As of RunSession.
    void cancel();
    void abandon();

    /// Shows in the row how far the run has come, which can wait: the headline tells it at once.
    void showGrowth();

signals:
    void grew(const std::shared_ptr<const corelane::RunRecord> &record);
    /// `row`: invalid where somebody took it out of the table meanwhile.
    void ended(const QPersistentModelIndex &row);

private:
    void takeGrowth();
    void showEnd(const std::shared_ptr<const RunRecord> &record, const QString &problem,
                 const QString &notKept);

    RunModel *m_runs;
    RunSession *m_session;
    QPersistentModelIndex m_row;
};

} // namespace corelane
