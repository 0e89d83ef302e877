// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recordings.h"

#include "record/recording_reader.h"
#include "window/background.h"
#include "window/recording_files.h"
#include "window/run_model.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace corelane {
namespace {

QFileDialog *fileDialog(QWidget *window, const QString &title, const QString &start)
{
    auto *dialog = new QFileDialog(window, title, start,
                                   Recordings::tr("Recordings (*.corelane);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

Recordings::Recordings(RunModel *runs, QWidget *window)
    : QObject(window), m_runs(runs), m_window(window)
{
}

void Recordings::askToOpen()
{
    QFileDialog *dialog = fileDialog(m_window, tr("Open recording"), recordingsFolder());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            open(path);
    });
    dialog->open();
}

void Recordings::open(const QString &path)
{
    inBackground(
        this, [file = path.toStdString()] { return readRecordingFile(file); },
        [this, path](Result<std::vector<RunRecord>> records) { add(path, std::move(records)); });
}

void Recordings::add(const QString &path, Result<std::vector<RunRecord>> records)
{
    if (!records) {
        emit recordingFailed(QString::fromStdString(records.error().text()));
        return;
    }
    if (records->empty()) {
        emit recordingFailed(tr("The file holds no recording: %1").arg(path));
        return;
    }
    for (RunRecord &record : *records) {
        const QString problem =
            record.end ? QString() : tr("The recording stops before the end of the run");
        m_runs->add({.record = std::make_shared<const RunRecord>(std::move(record)),
                     .file = path,
                     .problem = problem});
    }
    emit recordingOpened(path);
}

void Recordings::askToSave(int row)
{
    const std::shared_ptr<const RunRecord> record = m_runs->entry(row)->record;
    QFileDialog *dialog =
        fileDialog(m_window, tr("Save recording"), QFileInfo(m_runs->entry(row)->file).fileName());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("corelane"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, record](const QString &path) { save(record, path); });
    dialog->open();
}

void Recordings::save(const std::shared_ptr<const RunRecord> &record, const QString &path)
{
    inBackground(
        this, [record, path] { return saveRecording(*record, path); },
        [this, path](const Status &saved) {
            if (saved)
                emit recordingSaved(path);
            else
                emit recordingFailed(QString::fromStdString(saved.error().text()));
        });
}

void Recordings::showFile(int row)
{
    const QString folder = QFileInfo(m_runs->entry(row)->file).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        emit recordingFailed(
            tr("No program here shows folders; the recording is %1").arg(m_runs->entry(row)->file));
}

} // namespace corelane
