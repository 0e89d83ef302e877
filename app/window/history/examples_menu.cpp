// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history/examples_menu.h"

#include "analysis/figures/run_title.h"
#include "catalog/catalog.h"
#include "charts/language.h"
#include "files/path_text.h"
#include "record/recording_reader.h"
#include "window/runs/run_text.h"

#include <QDir>

#include <algorithm>

namespace corelane {
namespace {

/// "Count primes, Python 3.11, 2 cores: sequential, threads ×2, processes ×2"; empty for a file
/// that cannot be read.
QString titleOf(const QString &path)
{
    const auto records = readRecordingFile(pathBytes(path));
    if (!records || records->empty())
        return {};
    const RunRecord &first = records->front();
    const Workload *workload = findWorkload(first.spec.workload);
    const QString runtime = QString::fromStdString(runtimeTitle(first.runtime));
    QStringList runs;
    for (const RunRecord &record : *records) {
        const QString run = QString::fromStdString(runTitle(record));
        runs << (run.startsWith(runtime + QLatin1Char(' ')) ? run.mid(runtime.size() + 1) : run);
    }
    return QStringLiteral("%1, %2, %3: %4")
        .arg(workload ? said(workload->title) : QString::fromStdString(first.spec.workload),
             runtime, coresText(first.machine), runs.join(QStringLiteral(", ")));
}

QFileInfoList filesIn(const QString &folder)
{
    if (folder.isEmpty())
        return {};
    QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.corelane")}, QDir::Files, QDir::Name);
    // The best first picture is the one of the article: GIL, no GIL, processes.
    std::stable_partition(files.begin(), files.end(), [](const QFileInfo &file) {
        return file.fileName().startsWith(QLatin1String("primes-python"));
    });
    return files;
}

} // namespace

ExamplesMenu::ExamplesMenu(const QString &folder, QWidget *parent)
    : QMenu(tr("E&xamples"), parent), m_folder(folder)
{
    setObjectName("examples");
    setEnabled(!filesIn(folder).isEmpty());
    connect(this, &QMenu::aboutToShow, this, &ExamplesMenu::list);
}

QString ExamplesMenu::first() const
{
    const QFileInfoList files = filesIn(m_folder);
    return files.isEmpty() ? QString() : files.constFirst().filePath();
}

/// When it is first shown: their titles are in the files.
void ExamplesMenu::list()
{
    if (!isEmpty())
        return;
    for (const QFileInfo &file : filesIn(m_folder)) {
        const QString title = titleOf(file.filePath());
        if (!title.isEmpty())
            addAction(title, this, [this, path = file.filePath()] { emit fileChosen(path); });
    }
}

} // namespace corelane
