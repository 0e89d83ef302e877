// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include "catalog/machine_here.h"
#include "charts/language.h"
#include "exports/exports.h"
#include "files/path_text.h"
#include "launch/interpreter.h"
#include "window/announcer.h"
#include "window/bar/run_bar.h"
#include "window/board/board.h"
#include "window/board/board_exports.h"
#include "window/board/findings_panel.h"
#include "window/help.h"
#include "window/history/examples_menu.h"
#include "window/history/history_controller.h"
#include "window/history/output_window.h"
#include "window/history/recent_files.h"
#include "window/history/recordings.h"
#include "window/history/replay_session.h"
#include "window/modes/command_menu.h"
#include "window/modes/interpreter_menu.h"
#include "window/modes/interpreters.h"
#include "window/modes/mode_column.h"
#include "window/modes/mode_list.h"
#include "window/modes/own_commands.h"
#include "window/presentation.h"
#include "window/runs/run_row.h"
#include "window/runs/run_table.h"
#include "window/runs/run_text.h"
#include "window/settings.h"
#include "window/study/study_controller.h"
#include "window/study/study_panel.h"
#include "window/style_sheet.h"
#include "window/widgets/chart_card.h"
#include "window/widgets/headline_panel.h"
#include "window/widgets/message_bar.h"
#include "window/widgets/own_font.h"
#include "window/zoom.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QVBoxLayout>

namespace corelane {
namespace {

constexpr int kModesWidth = 232;

} // namespace

MainWindow::MainWindow(const Result<Installation> &installation, QWidget *parent)
    : QMainWindow(parent),
      m_installation(installation),
      m_machine(machineHere()),
      m_actions(this),
      m_zoom(new Zoom(this)),
      m_messages(new MessageBar),
      m_notices(statusBar(), m_messages),
      m_runs(new RunModel(this)),
      m_run(new RunRow(m_runs, this)),
      m_interpreters(new Interpreters(this)),
      m_commands(new OwnCommands(this)),
      m_recordings(new Recordings(m_runs, m_notices, this)),
      m_bar(new RunBar(m_actions.run, m_actions.stop, m_actions.showOptions, m_machine, m_notices)),
      m_modes(new ModeList),
      m_board(new Board(m_runs)),
      m_exports(new BoardExports(m_board, m_notices, this)),
      m_history(new HistoryController(m_runs, m_board, m_recordings, m_actions, installation,
                                      m_notices, this)),
      m_studies(new StudyController(m_board, m_bar, m_modes, m_actions, installation, m_machine,
                                    m_notices, this)),
      m_modeColumn(new QWidget),
      m_columns(new QSplitter),
      m_commandMenu(new CommandMenu(m_commands, m_modes, m_notices, this)),
      m_interpreterMenu(new InterpreterMenu(m_interpreters, m_actions.addInterpreter, this)),
      m_output(new OutputWindow(m_board->table(), m_notices, this)),
      m_presentation(new Presentation({.window = this,
                                       .board = m_board,
                                       .modes = m_modes,
                                       .modeColumn = m_modeColumn,
                                       .bar = m_bar,
                                       .zoom = m_zoom},
                                      m_actions)),
      m_status(*statusBar()),
      m_announcer(new Announcer(m_status.state(), this))
{
    setWindowTitle(tr("Corelane"));
    setAcceptDrops(true);
    setupParts();
    setupMenus();
    connectActions();
    connectParts();
    m_board->setIdleHeadline(
        m_installation
            ? HeadlineText{.what = tr("Choose a mode and run it"),
                           .why = tr("One click selects a mode, Enter or a double click runs it. "
                                     "What it does to the cores and to the clock shows here.")}
            : HeadlineText{.what = tr("Nothing can run: Corelane is not complete"),
                           .why = said(m_installation.error())});
    restore();
    applyTheme();
    showSelectedRun();
}

MainWindow::~MainWindow()
{
    m_run->abandon();
    m_run->disconnect(this);
}

void MainWindow::setupParts()
{
    m_columns->setObjectName("columns");
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    fillModeColumn(*m_modeColumn, m_modes, m_commandMenu->addCommand());
    m_columns->addWidget(m_modeColumn);
    m_columns->addWidget(m_studies->pages());
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({kModesWidth, 4 * kModesWidth});

    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_messages);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_presentation->strip());
    setCentralWidget(central);
    m_modes->setFocus();
}

void MainWindow::setupMenus()
{
    QList<QMenu *> views;
    for (ChartCard *card : m_board->cards()) {
        if (card->viewMenu()->actions().size() > 1)
            views << card->viewMenu();
    }
    QMenu *times = m_board->card(BoardCard::times)->menu();
    times->addSeparator();
    times->addAction(m_actions.withArticle);
    for (ChartCard *card : m_studies->panel()->cards())
        m_exports->fillMenu(card);
    fillMenuBar(*menuBar(), m_actions, m_history->recent(), m_history->examples(), m_commandMenu,
                m_interpreterMenu, views);
}

void MainWindow::connectActions()
{
    connect(m_actions.open, &QAction::triggered, m_recordings, &Recordings::askToOpen);
    connect(m_actions.saveBoard, &QAction::triggered, m_exports, &BoardExports::saveBoard);
    connect(m_actions.exportRun, &QActionGroup::triggered, m_exports, [this](QAction *chosen) {
        m_exports->exportRun(*chosen->data().value<const ExportForm *>());
    });
    // A film is of the whole run, which a replay has put aside.
    connect(m_actions.saveFilm, &QAction::triggered, m_history->replaySession(),
            &ReplaySession::leave);
    connect(m_actions.saveFilm, &QAction::triggered, m_exports, &BoardExports::saveFilm);
    connect(m_actions.copyBoard, &QAction::triggered, m_exports, &BoardExports::copyBoard);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.run, &QAction::triggered, this, &MainWindow::startRun);
    connect(m_actions.stop, &QAction::triggered, m_run, &RunRow::cancel);
    connect(m_actions.stop, &QAction::triggered, m_studies->panel(), &StudyPanel::cancel);
    connect(m_actions.showOutput, &QAction::triggered, m_output, &OutputWindow::showSelected);
    connect(m_actions.showModes, &QAction::toggled, m_modeColumn, &QWidget::setVisible);
    connect(m_actions.showTable, &QAction::toggled, m_board, &Board::setTableVisible);
    connect(m_actions.withArticle, &QAction::toggled, m_board, &Board::setWithArticle);
    connect(m_actions.present, &QAction::triggered, m_presentation, &Presentation::setOn);
    connect(m_presentation, &Presentation::changed, this, &MainWindow::showWhereEscLeads);
    connect(m_history->replaySession(), &ReplaySession::activeChanged, this,
            &MainWindow::showWhereEscLeads);
    connect(m_actions.leave, &QAction::triggered, this, [this] {
        m_presentation->isInside() ? m_presentation->leave() : m_history->replaySession()->leave();
    });
    connect(m_actions.zoomIn, &QAction::triggered, m_zoom, &Zoom::enlarge);
    connect(m_actions.zoomOut, &QAction::triggered, m_zoom, &Zoom::reduce);
    connect(m_actions.zoomUsual, &QAction::triggered, m_zoom,
            [this] { m_zoom->setPercent(Zoom::kUsual); });
    connect(m_zoom, &Zoom::changed, this,
            [this](int percent) { m_notices.tell(tr("Zoom %1 %").arg(percent)); });
    connect(m_actions.theme, &QActionGroup::triggered, this, &MainWindow::applyTheme);
    connect(m_actions.keyboard, &QAction::triggered, this, [this] { Help::showKeyboard(this); });
    connect(m_actions.about, &QAction::triggered, this, [this] { Help::showAbout(this); });
}

void MainWindow::connectParts()
{
    connect(m_interpreters, &Interpreters::changed, this, &MainWindow::showModes);
    connect(m_interpreterMenu, &InterpreterMenu::runtimeChosen, m_modes, &ModeList::chooseRuntime);
    connect(m_bar, &RunBar::workloadChosen, this, &MainWindow::showModes);
    connect(m_commands, &OwnCommands::changed, this, &MainWindow::showModes);
    connect(m_modes, &ModeList::modeSelected, this, [this] {
        if (const Mode *mode = m_modes->selectedMode())
            m_bar->setMode(*mode);
    });
    connect(m_modes, &ModeList::modeActivated, this, &MainWindow::startMode);
    connect(m_studies, &StudyController::runningChanged, this, &MainWindow::showRunUnderWay);
    connect(m_run, &RunRow::grew, this, &MainWindow::showGrowth);
    connect(m_run, &RunRow::ended, this, &MainWindow::showEnd);
    connect(m_runs, &RunModel::runsChanged, this, [this] {
        m_modes->setRuns(m_runs->runs());
        showSelectedRun();
    });
    connect(m_board->table(), &RunTable::runSelected, this, &MainWindow::showSelectedRun);
    // What was said before was about something else.
    connect(m_board->table(), &RunTable::runSelected, this, [this] { m_notices.settle(); });
    connect(m_studies, &StudyController::pageChanged, this, [this] { m_notices.settle(); });
    connect(m_recordings, &Recordings::recordingOpened, this, [this] { m_notices.settle(); });
    connect(m_bar, &RunBar::workloadChosen, this, [this] { m_notices.settle(); });
    connect(m_bar, &RunBar::ordinaryProgramChosen, this, &MainWindow::offerProgram);
    connect(m_board->findings(), &FindingsPanel::experimentAsked, this,
            &MainWindow::startExperiment);
    connect(m_studies, &StudyController::runsMade, m_history, &HistoryController::addRuns);
    connect(m_history, &HistoryController::studyAsked, m_studies, &StudyController::open);
}

void MainWindow::applyTheme()
{
    const Theme theme = themeOf(chosenTheme(m_actions));
    if (m_theme && *m_theme == theme)
        return;
    m_theme = std::make_unique<Theme>(theme);
    setPalette(paletteOf(theme));
    setStyleSheet(themeStyleSheet(theme));
    m_modes->setTheme(theme);
    m_board->setTheme(theme);
    m_studies->panel()->setTheme(theme);
    m_exports->setTheme(theme);
}

bool MainWindow::event(QEvent *event)
{
    const bool isDone = QMainWindow::event(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyTheme();
    if (event->type() == QEvent::ApplicationFontChange) {
        renewFonts(*this);
        setStyleSheet(styleSheet()); // with one, Qt hands a font down only while it is set
    }
    return isDone;
}

void MainWindow::showRunUnderWay(bool isUnderWay)
{
    m_actions.stop->setEnabled(isUnderWay);
    m_board->findings()->setRunPossible(!isUnderWay);
    m_interpreters->setHeld(isUnderWay);
    m_exports->setHeld(isUnderWay);
    m_bar->setHeld(isUnderWay);
    m_studies->panel()->setHeld(m_run->isRunning());
}

/// Out of what is innermost; only from the plain board does it stop a run.
void MainWindow::showWhereEscLeads()
{
    const bool isInside = m_presentation->isInside();
    m_actions.present->setChecked(m_presentation->isOn());
    m_actions.leave->setEnabled(isInside || m_history->replaySession()->isActive());
    QList<QKeySequence> stop{QKeySequence(Qt::CTRL | Qt::Key_Period)};
    if (!m_actions.leave->isEnabled())
        stop.prepend(Qt::Key_Escape);
    m_actions.stop->setShortcuts(stop);
    if (!m_presentation->isOn())
        m_modeColumn->setVisible(m_actions.showModes->isChecked() && !m_board->enlarged());
}

void MainWindow::showGrowth(const std::shared_ptr<const RunRecord> &record)
{
    if (!m_board->refreshMeasured())
        return;
    m_board->headline()->showProgress(percentDone(*record));
    m_run->showGrowth();
    showSelectedRun();
    setWindowTitle(runningTitle(*record));
    const RunEntry entry{.record = record, .file = {}, .problem = {}};
    m_status.showState(outcomeText(entry));
    announce(entry);
}

void MainWindow::showEnd(const QPersistentModelIndex &row)
{
    m_board->headline()->hideProgress();
    setWindowTitle(tr("Corelane"));
    showRunUnderWay(false);
    if (!row.isValid())
        return;
    const RunEntry entry = *m_runs->entry(row.row());
    m_status.showState(outcomeText(entry));
    announce(entry);
    m_output->tellFailure(entry, row);
    m_history->runEnded(row);
}

/// To who does not see it: how the run goes, or what came of it. The headline is the selected
/// run's.
void MainWindow::announce(const RunEntry &entry)
{
    const RunEntry *selected = m_board->table()->selectedRun();
    if (!selected || selected->record != entry.record)
        return m_announcer->say(outcomeText(entry));
    const HeadlineText &headline = m_board->headline()->headline();
    QStringList sentences{headline.what, headline.why};
    sentences.removeAll(QString());
    m_announcer->say(sentences.join(QStringLiteral(". ")));
}

void MainWindow::showSelectedRun()
{
    m_status.showRun(m_board->table()->selectedRun(), m_machine);
    m_output->refresh();
}

void MainWindow::showModes()
{
    std::vector<ModeGroup> groups =
        modeGroups(m_interpreters->all(), nativeRuntime(), findWorkload(m_bar->choice().workload));
    if (!m_commands->all().empty())
        groups.insert(groups.begin() + (groups.empty() ? 0 : 1), commandGroup(m_commands->all()));
    m_modes->setGroups(groups);
    m_studies->setModes(groups);
    m_modes->setRuns(m_runs->runs());
}

} // namespace corelane
