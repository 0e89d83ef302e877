// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "window/runs/runs.h"
#include "window/widgets/notices.h"

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
    Recordings(RunModel *runs, const Notices &notices, QWidget *window);

    void askToOpen();
    /// Reads on another thread, which a person may cancel, then adds all runs of the file to the
    /// table; those that are there already stay where they are.
    void open(const QString &path);
    /// Into one file.
    void askToSave(const std::vector<int> &rows);
    /// Opens the folder of the row's file in the desktop's file manager.
    void showFile(int row);

signals:
    /// A widget that tells how far; it goes when the file was read.
    void readingBegan(QWidget *bar);
    /// The newest run of an opened file is in this row.
    void recordingOpened(const QString &path, int row);
    void recordingSaved(const QString &path);
    /// A file of that name cannot be opened.
    void fileRefused(const QString &path);

private:
    void add(const QString &path, Result<std::vector<RunRecord>> records);
    void save(const std::vector<RunEntry> &runs, const QString &path);
    void showKept(const std::vector<RunEntry> &runs, const QString &path);

    RunModel *m_runs;
    Notices m_notices;
    QWidget *m_window;
};

} // namespace corelane
