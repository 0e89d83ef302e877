// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/installation.h"
#include "record/result.h"
#include "record/run_record.h"
#include "window/modes/modes.h"
#include "window/widgets/notices.h"

#include <QObject>

#include <memory>
#include <vector>

class QActionGroup;
class QStackedWidget;
class QWidget;

namespace corelane {

struct Actions;
class ModeList;
class RunBar;
class StudyPanel;

/// What the window can do with studies: wires their page to the run bar, the modes and the menus,
/// and shows it in the board's place.
class StudyController : public QObject {
    Q_OBJECT

public:
    StudyController(QWidget *board, RunBar *bar, ModeList *modes, const Actions &actions,
                    const Result<Installation> &installation, const Machine &machine,
                    const Notices &notices, QObject *parent);

    /// The board, and the studies in its place while they are shown.
    QWidget *pages() const;
    StudyPanel *panel() const { return m_panel; }

    void setModes(const std::vector<ModeGroup> &groups);
    bool isShown() const;
    bool isRunning() const;

    /// The study of that file in the board's place.
    void open(const QString &file);
    /// Back to single runs.
    void showBoard();

signals:
    void runningChanged(bool isRunning);
    /// Another page, of a study or the board, is shown.
    void pageChanged();
    /// A study is over: its runs, in the order of its file.
    void runsMade(const QString &file,
                  const std::vector<std::shared_ptr<const corelane::RunRecord>> &runs);

private:
    void show(int kind);
    void takeWork();

    Notices m_notices;
    RunBar *m_bar;
    ModeList *m_modes;
    QActionGroup *m_kinds; ///< the one whose page is shown is checked
    StudyPanel *m_panel;
    QStackedWidget *m_pages;
    std::vector<ModeGroup> m_groups;
};

} // namespace corelane
