// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/theme.h"
#include "launch/installation.h"
#include "launch/study_run.h"
#include "record/result.h"
#include "window/study/study_form.h"
#include "window/widgets/notices.h"

#include <QElapsedTimer>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QPushButton;

namespace corelane {

class ChartCard;
class HeadlinePanel;
class StudyAnswer;
class StudySession;

/// The window's page for studies: what is asked, the answer, its charts and its table. Predicted
/// curves can be drawn into the chart before the first run.
class StudyPanel : public QWidget {
    Q_OBJECT

public:
    StudyPanel(const Result<Installation> &installation, const Machine &machine,
               const Notices &notices, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setKind(StudyKind kind);
    void setModes(const std::vector<ModeGroup> &groups, const Mode *selected);
    /// What the run bar is set to.
    void setWork(const Result<RunSpec> &spec);
    /// Whether another run is under way, and a study has to wait.
    void setHeld(bool isHeld);

    bool isRunning() const;
    void start();
    void cancel();
    /// Shows the study of that file, read on another thread; says so where it is none.
    void open(const QString &path);
    /// Ends what is under way at once, 2 s at the most.
    void abandon();

    /// For whoever fills their menus.
    const std::array<ChartCard *, 3> &cards() const;

signals:
    /// The last moment to tell what the run bar is set to.
    void aboutToStart();
    /// A study of another kind was opened.
    void kindShown(corelane::StudyKind kind);
    /// A study has begun or is over.
    void runningChanged(bool isRunning);
    /// Where it is kept, once it is over, and its runs in the file's order; not where none is kept.
    void studyKept(const QString &file,
                   const std::vector<std::shared_ptr<const corelane::RunRecord>> &runs);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askToGoOn();
    void setupLayout();
    void connectParts();
    void askToOpen();
    void take(Result<StudyRun> study);
    void forgetOpening();
    QString workText() const;
    bool canGoOn() const;
    Result<StudyRun> nextStudy() const;
    Status startStudy();
    void showRun();
    void showAll();
    void showButtons();
    void showProgress();
    std::optional<StudyPlan> askedPlan() const;
    bool isAnother() const;
    void finish(const QString &problem);

    Result<Installation> m_installation;
    StudySession *m_session;
    StudyForm *m_form;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_open;
    QPushButton *m_close;
    Notices m_notices;
    HeadlinePanel *m_headline;
    QLabel *m_work; ///< which workload and size, and how far a study is
    Result<RunSpec> m_spec = Error{kNoMode, {}, {}}; ///< from the run bar
    StudyAnswer *m_answer;
    QElapsedTimer m_sinceShown;
    qint64 m_shownIn_ms = 0; ///< what showAll() took
    bool m_isHeld = false;
    std::string m_confirmed; ///< file of the study whose commands were begun or confirmed here
    std::optional<StudyPlan> m_askedThen; ///< when it was begun or opened; empty: no study
    int m_opening = 0;                    ///< counts what was asked to be opened or begun
    bool m_isReading = false;             ///< a file, for the newest of them
};

} // namespace corelane
