// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/commands.h"
#include "window/actions.h"
#include "window/board_image.h"
#include "window/exporter.h"
#include "window/status_line.h"

#include <QMainWindow>
#include <QPersistentModelIndex>

#include <memory>

class QSplitter;

namespace corelane {

class Board;
class ChartCard;
class InterpreterMenu;
class Interpreters;
class ModeList;
class Recordings;
class RunBar;
class RunModel;
class RunSession;

/// The window: modes at the left, the run bar above, the board at the right. It wires the parts to
/// each other and to the run that is under way.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Opens also without an installation; what is missing is told where the headline stands.
    explicit MainWindow(const Result<Installation> &installation, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds a file's recordings to the table; a failure is shown in the message bar.
    void openRecording(const QString &path);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupParts();
    void connectActions();
    void connectParts();
    void setupMenus();
    void fillCardMenu(ChartCard *card);

    void applyTheme();
    void restore();
    void remember();

    void startRun();
    void startExperiment(const RunSpec &spec);
    void start(Result<RunRequest> request);
    Result<RunRequest> nextRun() const;
    Result<RunRequest> experiment(const RunSpec &spec) const;
    void showRunUnderWay(bool isUnderWay);
    void showGrowth();
    void showFinished(const std::shared_ptr<const RunRecord> &record, const QString &problem);
    void showSelectedRun();
    void showModes();

    Exporter::Draw boardDrawing() const;
    void showMessage(const Error &error);

    Result<Installation> m_installation;
    Machine m_machine;
    Actions m_actions;
    RunModel *m_runs;
    RunSession *m_session;
    Interpreters *m_interpreters;
    Exporter *m_exporter;
    Recordings *m_recordings;
    RunBar *m_bar;
    ModeList *m_modes;
    Board *m_board;
    QSplitter *m_columns; ///< modes beside the board
    InterpreterMenu *m_interpreterMenu;
    StatusLine m_status;
    QPersistentModelIndex m_growing; ///< the row of the run under way
    std::unique_ptr<Theme> m_theme;  ///< as applied; empty before the first time
};

} // namespace corelane
