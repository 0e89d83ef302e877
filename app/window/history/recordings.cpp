// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history/recordings.h"

#include "charts/language.h"
#include "files/path_text.h"
#include "record/recording_reader.h"
#include "window/history/reading_bar.h"
#include "window/runs/recording_files.h"
#include "window/runs/run_model.h"
#include "window/widgets/background.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QProcess>

#include <algorithm>

namespace corelane {
namespace {

QFileDialog *recordingDialog(QWidget *window, const QString &title, const QString &start)
{
    auto *dialog = new QFileDialog(window, title, start,
                                   Recordings::tr("Recordings (*.corelane);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

Recordings::Recordings(RunModel *runs, const Notices &notices, QWidget *window)
    : QObject(window), m_runs(runs), m_notices(notices), m_window(window)
{
}

void Recordings::askToOpen()
{
    QFileDialog *dialog = recordingDialog(m_window, tr("Open recording"), recordingsFolder());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            open(path);
    });
    dialog->open();
}

void Recordings::open(const QString &path)
{
    const auto progress = std::make_shared<ReadingProgress>();
    const QPointer<ReadingBar> bar = new ReadingBar(path, progress);
    bar->offerCancel();
    emit readingBegan(bar);
    inBackground(
        this,
        [file = pathBytes(path), progress] { return readRecordingFile(file, progress.get()); },
        [this, path, progress, bar](Result<std::vector<RunRecord>> records) {
            delete bar;
            if (progress->isCancelled())
                m_notices.tell(tr("Not opened: %1").arg(path));
            else
                add(path, std::move(records));
        });
}

void Recordings::add(const QString &path, Result<std::vector<RunRecord>> records)
{
    if (!records || records->empty()) {
        m_notices.complain(records ? tr("The file holds no recording: %1").arg(path)
                                   : said(records.error()));
        emit fileRefused(path);
        return;
    }
    const QString file = QFileInfo(path).absoluteFilePath();
    std::vector<std::shared_ptr<const RunRecord>> runs;
    for (RunRecord &record : *records)
        runs.push_back(std::make_shared<const RunRecord>(std::move(record)));
    for (const RunEntry &entry : entriesOf(file, runs)) {
        if (m_runs->rowOf(file, entry.part) < 0)
            m_runs->add(entry);
    }
    emit recordingOpened(file, m_runs->rowOf(file, static_cast<int>(runs.size())));
}

void Recordings::askToSave(const std::vector<int> &rows)
{
    std::vector<RunEntry> runs;
    for (const int row : rows) {
        if (stateOf(*m_runs->entry(row)) != RunState::running)
            runs.push_back(*m_runs->entry(row));
    }
    if (runs.empty())
        return;
    const bool isOneFile = runs.size() == 1 && !runs.front().file.isEmpty();
    const QString suggested =
        isOneFile ? QFileInfo(runs.front().file).fileName() : tr("runs.corelane");
    QFileDialog *dialog = recordingDialog(
        m_window, runs.size() == 1 ? tr("Save recording") : tr("Save recordings in one file"),
        suggested);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("corelane"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, runs](const QString &path) { save(runs, path); });
    dialog->open();
}

void Recordings::save(const std::vector<RunEntry> &runs, const QString &path)
{
    inBackground(
        this, [runs, path] { return saveRecordings(runs, path); },
        [this, runs, path](const Status &saved) {
            if (!saved)
                return m_notices.complain(saved.error());
            showKept(runs, path);
            m_notices.tell(tr("Saved %1").arg(path));
            emit recordingSaved(path);
        });
}

/// Those of these runs that were in no file are kept from here on.
void Recordings::showKept(const std::vector<RunEntry> &runs, const QString &path)
{
    for (int row = 0; row < m_runs->rowCount(); ++row) {
        RunEntry entry = *m_runs->entry(row);
        const auto saved = std::find_if(runs.begin(), runs.end(), [&entry](const RunEntry &run) {
            return run.record == entry.record;
        });
        if (entry.notKept.isEmpty() || saved == runs.end())
            continue;
        entry.notKept.clear();
        entry.file = path;
        entry.part = static_cast<int>(saved - runs.begin()) + 1;
        m_runs->replace(row, entry);
    }
}

void Recordings::showFile(int row)
{
    const QString file = m_runs->entry(row)->file;
    // Not by Qt, which takes it for opened as soon as the desktop's program has started. Nobody's
    // child: a file manager may outlive the window.
    auto *opener = new QProcess;
    opener->setStandardOutputFile(QProcess::nullDevice());
    opener->setStandardErrorFile(QProcess::nullDevice());
    const auto tellFailure = [this, file] {
        m_notices.complain(tr("No program here shows folders; the recording is %1").arg(file));
    };
    connect(opener, &QProcess::errorOccurred, this,
            [tellFailure, opener](QProcess::ProcessError error) {
                if (error != QProcess::FailedToStart)
                    return;
                tellFailure();
                opener->deleteLater();
            });
    connect(opener, &QProcess::finished, this, [tellFailure](int exitCode) {
        if (exitCode != 0)
            tellFailure();
    });
    connect(opener, &QProcess::finished, opener, &QObject::deleteLater);
    opener->start(QStringLiteral("xdg-open"), {QFileInfo(file).absolutePath()});
}

} // namespace corelane
