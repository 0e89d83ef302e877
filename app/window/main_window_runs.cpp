// SPDX-License-Identifier: GPL-3.0-or-later
// How the main window starts runs.
#include "catalog/catalog.h"
#include "launch/recording_file.h"
#include "window/bar/run_bar.h"
#include "window/bar/run_request.h"
#include "window/board/board.h"
#include "window/history/history_controller.h"
#include "window/main_window.h"
#include "window/modes/interpreters.h"
#include "window/modes/mode_list.h"
#include "window/runs/run_row.h"
#include "window/runs/run_table.h"
#include "window/study/study_controller.h"
#include "window/study/study_panel.h"
#include "window/widgets/commands_question.h"

namespace corelane {

void MainWindow::startRun()
{
    if (isBusy())
        return;
    if (m_studies->isShown())
        m_studies->panel()->start();
    else
        start(nextRequest(*m_bar, *m_modes));
}

void MainWindow::startMode()
{
    if (isBusy())
        return;
    m_studies->showBoard();
    start(nextRequest(*m_bar, *m_modes));
}

/// Says so, too.
bool MainWindow::isBusy()
{
    if (!m_run->isRunning() && !m_studies->isRunning())
        return false;
    m_notices.tell(tr("A run is under way: wait for its end, or stop it with Esc."));
    return true;
}

void MainWindow::startExperiment(const RunSpec &spec)
{
    if (isBusy())
        return;
    const Result<RunRequest> request = experimentRequest(
        spec, *m_board->table()->selectedRun()->record, m_interpreters->all(), m_machine);
    if (!request || !m_installation || !runsNamedFile(request->spec))
        return startSelected(request);
    auto *question =
        new CommandsQuestion(tr("Run again"), tr("The run's recording names this program:"),
                             {shownCommand(*request, *m_installation)}, this);
    connect(question, &QDialog::accepted, this, [this, request] {
        if (!isBusy())
            startSelected(request);
    });
    question->open();
}

/// What runs is what is selected.
void MainWindow::startSelected(const Result<RunRequest> &request)
{
    if (request && m_installation)
        select(*request);
    start(request);
}

/// In mode list and run bar.
void MainWindow::select(const RunRequest &request)
{
    RunChoice choice = m_bar->choice();
    choice.workload = request.spec.workload;
    choice.sizes[request.spec.workload] = request.spec.size;
    const Model *model = findModel(request.spec.model);
    if (model && !model->traits.sequential)
        choice.workers = request.spec.workers;
    for (const auto &[key, value] : request.spec.options)
        choice.options[key] = value;
    m_bar->setChoice(choice);
    m_modes->choose(request.spec.model, request.runtime.path);
}

void MainWindow::start(Result<RunRequest> request)
{
    if (!m_installation)
        return m_notices.complain(m_installation.error());
    if (!request)
        return m_notices.complain(request.error());
    m_notices.settle();
    m_history->runBegins();
    const auto file = RecordingFile::make(request->spec.model);
    if (file)
        request->keptIn = *file;
    else
        m_notices.complain(file.error());
    if (const Status started = m_run->start(*request, *m_installation); !started)
        return m_notices.complain(started.error());
    m_board->table()->selectRun(0);
    showRunUnderWay(true);
    showGrowth(m_runs->entry(0)->record);
}

} // namespace corelane
