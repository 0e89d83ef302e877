// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window makes of files: dropped on it, opened from a menu, named when it was
// started.
#include "files/path_text.h"
#include "window/bar/ordinary_program.h"
#include "window/bar/run_bar.h"
#include "window/history/recordings.h"
#include "window/main_window.h"
#include "window/modes/command_menu.h"
#include "window/modes/interpreters.h"
#include "window/modes/mode_list.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace corelane {

void MainWindow::openFile(const QString &path)
{
    if (!path.endsWith(QStringLiteral(".py")))
        return m_recordings->open(path);
    const QString file = QFileInfo(path).absoluteFilePath();
    if (isOrdinaryProgram(file))
        return offerProgram(file);
    m_bar->setScript(file);
    m_modes->chooseKind(RuntimeKind::python);
}

/// By the interpreter of the selected mode; else by the first that there is.
void MainWindow::offerProgram(const QString &file)
{
    std::string interpreter = "python3";
    for (const Interpreter &each : m_interpreters->all()) {
        if (each.answer && *each.answer) {
            interpreter = (*each.answer)->runtime.path;
            break;
        }
    }
    const Mode *mode = m_modes->selectedMode();
    if (mode && mode->model->runtime == RuntimeKind::python)
        interpreter = mode->runtime.path;
    m_commandMenu->offerProgram(file, pathText(interpreter));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            openFile(url.toLocalFile());
    }
}

} // namespace corelane
