// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "record/run_record.h"

#include <QObject>
#include <QString>

#include <vector>

class QWidget;

namespace corelane {

class RunModel;

/// The way of recordings between files and the run table: opens, saves, shows where one is.
class Recordings : public QObject {
    Q_OBJECT

public:
    Recordings(RunModel *runs, QWidget *window);

    void askToOpen();
    /// Reads on another thread, then adds all runs of the file to the table.
    void open(const QString &path);
    void askToSave(int row);
    /// Opens the folder of the row's file in the desktop's file manager.
    void showFile(int row);

signals:
    /// The newest run of an opened file is in the table's first row.
    void recordingOpened(const QString &path);
    void recordingSaved(const QString &path);
    void recordingFailed(const QString &reason);

private:
    void add(const QString &path, Result<std::vector<RunRecord>> records);
    void save(const std::shared_ptr<const RunRecord> &record, const QString &path);

    RunModel *m_runs;
    QWidget *m_window;
};

} // namespace corelane
