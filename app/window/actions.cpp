// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actions.h"

#include "charts/tool_tip.h"
#include "exports/exports.h"
#include "record/study_plan.h"

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>

namespace corelane {
namespace {

QAction *action(QObject *owner, const QString &text, const QKeySequence &keys = {})
{
    auto *made = new QAction(text, owner);
    made->setShortcut(keys);
    return made;
}

QAction *toggle(QObject *owner, const QString &text, const QKeySequence &keys, bool isOn)
{
    QAction *made = action(owner, text, keys);
    made->setCheckable(true);
    made->setChecked(isOn);
    return made;
}

QActionGroup *themeActions(QObject *owner)
{
    auto *group = new QActionGroup(owner);
    const auto add = [&](const QString &text, ThemeChoice choice) {
        QAction *made = group->addAction(text);
        made->setCheckable(true);
        made->setData(static_cast<int>(choice));
    };
    add(Actions::tr("&System"), ThemeChoice::system);
    add(Actions::tr("&Light"), ThemeChoice::light);
    add(Actions::tr("&Dark"), ThemeChoice::dark);
    add(Actions::tr("&Projector"), ThemeChoice::projector);
    return group;
}

QActionGroup *studyActions(QObject *owner)
{
    auto *group = new QActionGroup(owner);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    const auto add = [&](const QString &text, const QString &iconText, const QString &toolTip,
                         StudyKind kind, Qt::Key key) {
        QAction *made = group->addAction(text);
        made->setCheckable(true);
        made->setIconText(iconText);
        made->setToolTip(toolTipOf(toolTip));
        made->setShortcut(QKeySequence(Qt::CTRL | key));
        made->setData(static_cast<int>(kind));
    };
    add(Actions::tr("&Compare models…"), Actions::tr("Compare"),
        Actions::tr("Which model is best? (Ctrl+1)"), StudyKind::compare, Qt::Key_1);
    add(Actions::tr("Sc&ale over workers…"), Actions::tr("Scale"),
        Actions::tr("How does it scale with the workers? (Ctrl+2)"), StudyKind::scale, Qt::Key_2);
    add(Actions::tr("&Break even over sizes…"), Actions::tr("Break-even"),
        Actions::tr("From which size on does parallelism pay? (Ctrl+3)"), StudyKind::breakEven,
        Qt::Key_3);
    return group;
}

QActionGroup *stepActions(QObject *owner)
{
    auto *group = new QActionGroup(owner);
    const auto add = [&](const QString &text, const QKeySequence &keys, const ReplayStep &step) {
        QAction *made = group->addAction(text);
        made->setShortcut(keys);
        made->setData(QVariant::fromValue(step));
    };
    using enum Step;
    add(Actions::tr("Next &hand-over of the GIL"), Qt::Key_G, {gilHandOver, true});
    add(Actions::tr("&Previous hand-over of the GIL"), Qt::SHIFT | Qt::Key_G, {gilHandOver, false});
    add(Actions::tr("Next &switch of a thread"), Qt::Key_S, {threadSwitch, true});
    add(Actions::tr("Pre&vious switch of a thread"), Qt::SHIFT | Qt::Key_S, {threadSwitch, false});
    add(Actions::tr("Next &change of a state"), Qt::Key_C, {stateChange, true});
    add(Actions::tr("P&revious change of a state"), Qt::SHIFT | Qt::Key_C, {stateChange, false});
    group->setEnabled(false);
    return group;
}

QActionGroup *exportActions(QObject *owner)
{
    auto *group = new QActionGroup(owner);
    for (const ExportForm *form : exportForms({ExportOf::runs})) {
        QAction *made = group->addAction(ExportForm::tr(form->title));
        made->setToolTip(toolTipOf(ExportForm::tr(form->content)));
        made->setShortcut(QKeySequence(QLatin1String(form->shortcut)));
        made->setData(QVariant::fromValue(form));
    }
    return group;
}

} // namespace

Actions::Actions(QObject *owner)
    : open(action(owner, tr("&Open recording…"), QKeySequence::Open)),
      saveRuns(action(owner, tr("Save re&cording as…"))),
      historyLimits(action(owner, tr("&History limits…"))),
      saveBoard(
          action(owner, tr("&Export board…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E))),
      exportRun(exportActions(owner)),
      quit(action(owner, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q))),
      copyBoard(action(owner, tr("&Copy board"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))),
      undoDelete(action(owner, tr("&Undo delete"), QKeySequence::Undo)),
      findRuns(action(owner, tr("&Find runs"), QKeySequence::Find)),
      editNote(action(owner, tr("&Name and note…"), Qt::Key_F2)),
      removeRuns(action(owner, tr("&Delete runs"), QKeySequence::Delete)),
      run(action(owner, tr("&Run"), Qt::Key_F5)),
      stop(action(owner, tr("&Stop"))),
      study(studyActions(owner)),
      showStudy(action(owner, tr("Show the run's st&udy"), QKeySequence(Qt::CTRL | Qt::Key_4))),
      showOutput(action(owner, tr("Show &output"), Qt::Key_F6)),
      replay(action(owner, tr("Rep&lay"), Qt::Key_F4)),
      steps(stepActions(owner)),
      saveFilm(action(owner, tr("Save replay as a &film…"))),
      addInterpreter(action(owner, tr("&Add Python interpreter…"))),
      showModes(toggle(owner, tr("&Modes"), Qt::Key_F9, true)),
      showTable(toggle(owner, tr("Run &table"), Qt::Key_F8, true)),
      showOptions(toggle(owner, tr("&Options"), Qt::Key_F7, false)),
      withArticle(toggle(owner, tr("The &article's own figures"), {}, false)),
      zoomIn(action(owner, tr("Zoom &in"))),
      zoomOut(action(owner, tr("Zoom &out"), QKeySequence(Qt::CTRL | Qt::Key_Minus))),
      zoomUsual(action(owner, tr("&Usual size"), QKeySequence(Qt::CTRL | Qt::Key_0))),
      present(toggle(owner, tr("&Presentation"), Qt::Key_F11, false)),
      leave(action(owner, tr("&Leave"), Qt::Key_Escape)),
      theme(themeActions(owner)),
      keyboard(action(owner, tr("&Keyboard"), QKeySequence::HelpContents)),
      about(action(owner, tr("&About Corelane")))
{
    // What is saved is the recording; a picture of it is exported, as a report is.
    saveRuns->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    for (QAction *each : {editNote, removeRuns})
        each->setShortcutContext(Qt::WidgetShortcut); // elsewhere these keys mean something else
    // On many keyboards + needs Shift, or is what = is.
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus),
                          QKeySequence(Qt::CTRL | Qt::Key_Equal),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus)});
    run->setIconText(tr("▶ Run"));
    run->setToolTip(tr("Run the selected mode (F5)"));
    stop->setIconText(tr("■ Stop"));
    stop->setToolTip(tr("End the run that is under way (Esc)"));
    stop->setShortcuts({Qt::Key_Escape, QKeySequence(Qt::CTRL | Qt::Key_Period)});
    stop->setEnabled(false);
    leave->setEnabled(false);
    undoDelete->setEnabled(false);
    replay->setToolTip(tr("Play the selected run once more, as it was drawn (F4)"));
    showStudy->setToolTip(tr("The study that the selected run is a part of (Ctrl+4)"));
    showOutput->setToolTip(tr("What the selected run wrote to stdout and stderr (F6)"));
    showOptions->setToolTip(tr("Further options of the selected mode (F7)"));
    setChosenTheme(*this, ThemeChoice::system);
}

void fillMenuBar(QMenuBar &bar, const Actions &actions, QMenu *recent, QMenu *examples,
                 QMenu *commands, QMenu *interpreters, const QList<QMenu *> &cardViews)
{
    QMenu *file = bar.addMenu(Actions::tr("&File"));
    file->addAction(actions.open);
    file->addMenu(recent);
    file->addMenu(examples);
    file->addSeparator();
    file->addAction(actions.saveRuns);
    file->addSeparator();
    file->addAction(actions.saveBoard);
    file->addActions(actions.exportRun->actions());
    file->addSeparator();
    file->addAction(actions.historyLimits);
    file->addSeparator();
    file->addAction(actions.quit);

    bar.addMenu(Actions::tr("&Edit"))
        ->addActions({actions.undoDelete, actions.editNote, actions.removeRuns, actions.findRuns,
                      actions.copyBoard});

    QMenu *run = bar.addMenu(Actions::tr("&Run"));
    run->addActions({actions.run, actions.stop});
    run->addActions({actions.showOutput, actions.replay});
    QMenu *replay = run->addMenu(Actions::tr("W&ithin the replay"));
    replay->addActions(actions.steps->actions());
    replay->addSeparator();
    replay->addAction(actions.saveFilm);
    run->addSeparator();
    run->addActions(actions.study->actions());
    run->addAction(actions.showStudy);
    run->addSeparator();
    run->addMenu(commands);
    run->addSeparator();
    run->addMenu(interpreters);

    QMenu *view = bar.addMenu(Actions::tr("&View"));
    view->addActions({actions.showModes, actions.showTable, actions.showOptions});
    view->addSeparator();
    for (QMenu *card : cardViews)
        view->addMenu(card);
    view->addAction(actions.withArticle);
    view->addSeparator();
    view->addActions({actions.present, actions.leave});
    view->addSeparator();
    view->addActions({actions.zoomIn, actions.zoomOut, actions.zoomUsual});
    view->addSeparator();
    view->addMenu(Actions::tr("T&heme"))->addActions(actions.theme->actions());

    bar.addMenu(Actions::tr("&Help"))->addActions({actions.keyboard, actions.about});
    // Of the window, too: the keys of a menu bar that is hidden do nothing.
    for (const QAction *menu : bar.actions())
        bar.window()->addActions(menu->menu()->actions());
    bar.window()->addActions(actions.steps->actions());
}

ThemeChoice chosenTheme(const Actions &actions)
{
    return static_cast<ThemeChoice>(actions.theme->checkedAction()->data().toInt());
}

void setChosenTheme(const Actions &actions, ThemeChoice choice)
{
    for (QAction *each : actions.theme->actions()) {
        if (each->data().toInt() == static_cast<int>(choice))
            each->setChecked(true);
    }
}

} // namespace corelane
