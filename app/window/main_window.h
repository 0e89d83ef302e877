// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "launch/commands.h"
#include "window/actions.h"
#include "window/status_line.h"
#include "window/widgets/notices.h"

#include <QMainWindow>
#include <QMap>
#include <QPersistentModelIndex>
#include <QThreadPool>
#include <QTimer>

#include <memory>

class QSplitter;

namespace corelane {

class Announcer;
class Board;
class BoardExports;
class CommandMenu;
class HistoryController;
class InterpreterMenu;
class Interpreters;
class MessageBar;
class ModeList;
class OutputWindow;
class OwnCommands;
class Presentation;
class Recordings;
class RunBar;
class RunModel;
class RunRow;
class StudyController;
struct WindowSettings;
class Zoom;

/// The window: modes at the left, the run bar above, the board at the right. It wires the parts to
/// each other and to the run that is under way.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Opens also without an installation; what is missing is told where the headline stands.
    explicit MainWindow(const Result<Installation> &installation, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds a recording's runs to the table; of a Python file, chooses a workload as the script to
    /// be run and offers to make a command of any other. A failure is shown in the message bar.
    void openFile(const QString &path);

    /// Closes it, come what may: the session ends, or somebody ends the program.
    void closeForGood();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupParts();
    void connectActions();
    void connectParts();
    void setupMenus();

    void applyTheme();
    void restore();
    void fitToScreen();
    WindowSettings settingsNow();
    void keepChanges();
    Status remember();

    void offerProgram(const QString &file);
    void startRun();
    void startMode();
    void startExperiment(const RunSpec &spec);
    void select(const RunRequest &request);
    void startSelected(const Result<RunRequest> &request);
    void start(Result<RunRequest> request);
    void showRunUnderWay(bool isUnderWay);
    bool isBusy();
    void showGrowth(const std::shared_ptr<const RunRecord> &record);
    void showEnd(const QPersistentModelIndex &row);
    void announce(const RunEntry &entry);
    void showSelectedRun();
    void showWhereEscLeads();
    void showModes();

    Result<Installation> m_installation;
    Machine m_machine;
    Actions m_actions;
    Zoom *m_zoom;
    MessageBar *m_messages;
    Notices m_notices;
    RunModel *m_runs;
    RunRow *m_run;
    Interpreters *m_interpreters;
    OwnCommands *m_commands;
    Recordings *m_recordings;
    RunBar *m_bar;
    ModeList *m_modes;
    Board *m_board;
    BoardExports *m_exports;
    HistoryController *m_history;
    StudyController *m_studies;
    QWidget *m_modeColumn; ///< the modes, and below them what adds one
    QSplitter *m_columns;  ///< modes beside the board
    CommandMenu *m_commandMenu;
    InterpreterMenu *m_interpreterMenu;
    OutputWindow *m_output;
    Presentation *m_presentation;
    StatusLine m_status;
    Announcer *m_announcer;
    bool m_isLossAccepted = false;          ///< that the settings cannot be kept was told
    QMap<QString, QByteArray> m_geometries; ///< see WindowSettings
    std::unique_ptr<WindowSettings> m_kept; ///< what the file holds
    QTimer m_change;                        ///< since a person did something that may change them
    QThreadPool m_keeper;                   ///< one thread, which writes the file
    std::unique_ptr<Theme> m_theme;         ///< as applied; empty before the first time
};

} // namespace corelane
