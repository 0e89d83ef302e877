// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/study/study_controller.h"

#include "window/actions.h"
#include "window/bar/run_bar.h"
#include "window/modes/mode_list.h"
#include "window/study/study_panel.h"

#include <QAction>
#include <QActionGroup>
#include <QStackedWidget>

namespace corelane {

StudyController::StudyController(QWidget *board, RunBar *bar, ModeList *modes,
                                 const Actions &actions, const Result<Installation> &installation,
                                 const Machine &machine, const Notices &notices, QObject *parent)
    : QObject(parent),
      m_notices(notices),
      m_bar(bar),
      m_modes(modes),
      m_kinds(actions.study),
      m_panel(new StudyPanel(installation, machine, notices)),
      m_pages(new QStackedWidget)
{
    m_pages->addWidget(board);
    m_pages->addWidget(m_panel);
    m_bar->addStudies(actions.study->actions());
    connect(actions.study, &QActionGroup::triggered, this, [this](const QAction *action) {
        action->isChecked() ? show(action->data().toInt()) : showBoard();
    });
    connect(m_bar, &RunBar::choiceChanged, this, &StudyController::takeWork);
    // Queued: the run bar follows the mode first.
    connect(
        m_modes, &ModeList::modeSelected, this, [this] { setModes(m_groups); },
        Qt::QueuedConnection);
    connect(m_panel, &StudyPanel::aboutToStart, this, &StudyController::takeWork);
    connect(m_panel, &StudyPanel::kindShown, this, [this](StudyKind kind) {
        for (QAction *each : m_kinds->actions())
            each->setChecked(each->data().toInt() == static_cast<int>(kind));
    });
    connect(m_panel, &StudyPanel::closed, this, &StudyController::showBoard);
    connect(m_panel, &StudyPanel::runningChanged, this, [this](bool isRunning) {
        m_kinds->setEnabled(!isRunning);
        if (!isRunning)
            setModes(m_groups); // what has changed meanwhile
        emit runningChanged(isRunning);
    });
    connect(m_panel, &StudyPanel::studyKept, this, &StudyController::runsMade);
    connect(m_panel, &StudyPanel::studyKept, this, [this](const QString &file) {
        m_notices.tell(tr("The study is kept in %1").arg(file));
    });
}

QWidget *StudyController::pages() const
{
    return m_pages;
}

void StudyController::setModes(const std::vector<ModeGroup> &groups)
{
    m_groups = groups;
    m_panel->setModes(groups, m_modes->selectedMode());
    takeWork();
}

bool StudyController::isShown() const
{
    return m_pages->currentWidget() == m_panel;
}

bool StudyController::isRunning() const
{
    return m_panel->isRunning();
}

void StudyController::show(int kind)
{
    takeWork();
    m_panel->setKind(static_cast<StudyKind>(kind));
    m_pages->setCurrentWidget(m_panel);
    m_panel->setFocus();
    emit pageChanged();
}

void StudyController::open(const QString &file)
{
    if (isRunning())
        return m_notices.tell(tr("A study is under way: another has to wait for its end."));
    takeWork();
    m_panel->open(file);
    m_pages->setCurrentWidget(m_panel);
    m_panel->setFocus();
    emit pageChanged();
}

void StudyController::showBoard()
{
    if (QAction *shown = m_kinds->checkedAction())
        shown->setChecked(false);
    m_pages->setCurrentIndex(0);
    m_modes->setFocus();
    emit pageChanged();
}

void StudyController::takeWork()
{
    Result<RunSpec> spec = m_bar->spec();
    if (spec && !spec->command.empty())
        spec = Error{CORELANE_TR("study.no-commands", "a study runs workloads, no commands"),
                     {},
                     CORELANE_TR("study.other-mode", "select another mode")};
    if (spec)
        spec->workers = m_bar->workers(); // also where the selected mode has but one
    m_panel->setWork(spec);
}

} // namespace corelane
