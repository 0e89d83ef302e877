// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/steps.h"

#include <QCoreApplication>
#include <QList>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QObject;

namespace corelane {

enum class ThemeChoice { system, light, dark, projector };

/// What a replay goes to: the next such moment, or the one before.
struct ReplayStep {
    Step step = Step::gilHandOver;
    bool isForward = true;
};

/// What a person can ask of the window, by menu, button or key.
struct Actions {
    Q_DECLARE_TR_FUNCTIONS(corelane::Actions)

public:
    explicit Actions(QObject *owner);

    QAction *open;
    QAction *saveRuns;
    QAction *historyLimits;
    QAction *saveBoard;
    QActionGroup *exportRun; ///< each action's data is an ExportForm of runs, by its pointer
    QAction *quit;
    QAction *copyBoard;
    QAction *undoDelete;
    QAction *findRuns;
    QAction *editNote; ///< this and the next: their keys are those of the table alone
    QAction *removeRuns;
    QAction *run;
    QAction *stop;
    QActionGroup *study; ///< each action's data is a StudyKind; checked: its page is shown
    QAction *showStudy;
    QAction *showOutput;
    QAction *replay;
    QActionGroup *steps; ///< within a replay; each action's data is a ReplayStep
    QAction *saveFilm;
    QAction *addInterpreter;
    QAction *showModes;
    QAction *showTable;
    QAction *showOptions;
    QAction *withArticle;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomUsual;
    QAction *present;
    QAction *leave;      ///< one step out: an enlarged chart, the presentation, a replay
    QActionGroup *theme; ///< each action's data is a ThemeChoice
    QAction *keyboard;
    QAction *about;
};

/// Lays the actions out in menus, and gives them to the bar's window. `commands` and `interpreters`
/// are filled by their owners: what can be done with a person's own commands, and the interpreters
/// that can be removed; `cardViews` are the charts' own menus. `recent` and `examples`: recordings
/// to open.
void fillMenuBar(QMenuBar &bar, const Actions &actions, QMenu *recent, QMenu *examples,
                 QMenu *commands, QMenu *interpreters, const QList<QMenu *> &cardViews);

ThemeChoice chosenTheme(const Actions &actions);
void setChosenTheme(const Actions &actions, ThemeChoice choice);

} // namespace corelane
