// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window takes from its last time, and leaves for its next.
#include "charts/language.h"
#include "files/path_text.h"
#include "window/bar/run_bar.h"
#include "window/board/board.h"
#include "window/history/history_controller.h"
#include "window/history/recent_files.h"
#include "window/main_window.h"
#include "window/modes/interpreters.h"
#include "window/modes/mode_list.h"
#include "window/modes/own_commands.h"
#include "window/presentation.h"
#include "window/runs/run_row.h"
#include "window/runs/run_table.h"
#include "window/settings.h"
#include "window/study/study_controller.h"
#include "window/study/study_panel.h"
#include "window/widgets/background.h"
#include "window/zoom.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>

#include <chrono>

namespace corelane {
namespace {

constexpr std::chrono::seconds kKeepDelay{2}; ///< whoever drags and types is not done before

/// A screen by its size: a projector is another one, whatever it is called.
QString wordOf(const QScreen &screen)
{
    return QStringLiteral("%1x%2").arg(screen.size().width()).arg(screen.size().height());
}

} // namespace

void MainWindow::restore()
{
    const WindowSettings settings = keptSettings();
    m_geometries = settings.geometries;
    if (!restoreGeometry(m_geometries.value(wordOf(*screen()))))
        fitToScreen();
    m_columns->restoreState(settings.modesSplitter);
    m_board->setBoardLayout(settings.board);
    m_board->setViews(settings.views);
    m_board->table()->setColumns(settings.columns);
    m_actions.showModes->setChecked(settings.showModes);
    m_actions.showTable->setChecked(settings.showTable);
    m_actions.showOptions->setChecked(settings.showOptions);
    m_actions.withArticle->setChecked(settings.withArticle);
    m_zoom->setPercent(settings.zoom_percent);
    setChosenTheme(m_actions, settings.theme);
    m_bar->setChoice(settings.choice);
    if (m_installation)
        m_bar->setTemplate(pathText(m_installation->scriptTemplate()));
    m_modes->choose(settings.model, settings.place);
    m_commands->setAll(settings.commands);
    m_interpreters->start(settings.interpreters);
    m_history->start(settings.recentFiles, settings.historyLimits);
    m_kept = std::make_unique<WindowSettings>(settingsNow());
    m_keeper.setMaxThreadCount(1);
    m_change.setSingleShot(true);
    m_change.setInterval(kKeepDelay);
    connect(&m_change, &QTimer::timeout, this, &MainWindow::keepChanges);
    qApp->installEventFilter(this);
}

/// Whatever a person changes, by keys, mouse or window manager, comes as one of these; without a
/// person there is nothing to do.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyRelease:
    case QEvent::MouseButtonRelease:
    case QEvent::Drop:
    case QEvent::Wheel:
        m_change.start();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (watched == this)
            m_change.start();
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

/// Soon after they have changed, so that nothing is lost should the program be killed. What a
/// presentation hides is hidden for a time only, and a run that is measured has the disk.
void MainWindow::keepChanges()
{
    if (!isVisible())
        return;
    if (m_presentation->isOn() || m_actions.stop->isEnabled())
        return m_change.start();
    WindowSettings settings = settingsNow();
    if (settings == *m_kept)
        return;
    inBackground(
        this, [settings] { return keepSettings(settings); },
        [this, settings](const Status &kept) {
            if (kept) // else it is tried again after the next change, and told when it closes
                *m_kept = settings;
        },
        &m_keeper);
}

/// The usual size; all of a screen that has no room for it and for a window manager's frame.
void MainWindow::fitToScreen()
{
    constexpr QSize kUsual(1280, 800);
    constexpr QSize kFrame(16, 48);
    const QSize room = screen()->availableSize() - kFrame;
    resize(kUsual.boundedTo(room));
    if (size() != kUsual)
        setWindowState(windowState() | Qt::WindowMaximized);
}

WindowSettings MainWindow::settingsNow()
{
    m_geometries[wordOf(*screen())] = saveGeometry();
    return {.geometries = m_geometries,
            .modesSplitter = m_columns->saveState(),
            .board = m_board->boardLayout(),
            .columns = m_board->table()->columns(),
            .views = m_board->views(),
            .showModes = m_actions.showModes->isChecked(),
            .showTable = m_actions.showTable->isChecked(),
            .showOptions = m_actions.showOptions->isChecked(),
            .withArticle = m_actions.withArticle->isChecked(),
            .zoom_percent = m_zoom->percent(),
            .theme = chosenTheme(m_actions),
            .choice = m_bar->choice(),
            .model = m_modes->chosenModel(),
            .place = m_modes->chosenPlace(),
            .interpreters = m_interpreters->added(),
            .commands = m_commands->all(),
            .recentFiles = m_history->recent()->paths(),
            .historyLimits = m_history->limits()};
}

Status MainWindow::remember()
{
    m_change.stop();
    m_presentation->setOn(false); // what it hides is not hidden next time
    m_keeper.waitForDone();       // nothing older comes behind this
    return keepSettings(settingsNow());
}

void MainWindow::closeForGood()
{
    m_isLossAccepted = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (const Status kept = remember(); !kept && !m_isLossAccepted) {
        m_isLossAccepted = true;
        m_notices.complain(
            tr("%1. Close the window once more to close it all the same.").arg(said(kept.error())));
        return event->ignore();
    }
    m_run->abandon();
    m_studies->panel()->abandon();
    QMainWindow::closeEvent(event);
}

} // namespace corelane
