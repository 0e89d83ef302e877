// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/study_chart.h"
#include "record/result.h"
#include "record/study_plan.h"
#include "window/modes/modes.h"

#include <QWidget>

#include <map>
#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace corelane {

class CheckMenu;

class StudyExpectation;

/// What a person chooses for a study beside the run bar: the question, the models, the numbers of
/// workers or sizes, the rounds, and what is expected to come out.
class StudyForm : public QWidget {
    Q_OBJECT

public:
    explicit StudyForm(const Machine &machine, QWidget *parent = nullptr);

    StudyKind kind() const { return m_kind; }
    void setKind(StudyKind kind);

    /// The modes there are; those chosen stay so where they can still run. Nothing chosen yet:
    /// what suits the question and `selected`, which may be null.
    void setModes(const std::vector<ModeGroup> &groups, const Mode *selected);

    /// The selected mode; empty for a command.
    const StudyModel &selected() const { return m_selected; }

    /// What the run bar is set to.
    void setWork(const Result<RunSpec> &spec);

    /// A complete plan and the runtimes of its models. Errors: whatever is wrong with the choices.
    struct Asked {
        StudyPlan plan;
        std::vector<Runtime> runtimes;
    };
    Result<Asked> asked() const;

    /// What was drawn or typed; empty where nothing was.
    Predicted predicted() const;
    /// What stands in the answer's place before the first run: something to draw on, or what to do.
    Chart chartBefore() const;
    /// To be drawn on, and forgotten.
    StudyExpectation *expectation() const { return m_expectation; }

    void setRunning(bool isRunning);

signals:
    void changed();
    void predictionChanged();

private:
    void setupFields(QHBoxLayout *row);
    void showKind();
    void showModels();
    void nameModels();
    std::vector<StudyModel> wantedModels() const;
    std::vector<const Mode *> chosen() const;
    void keepOptionsThatCount(StudyPlan &plan) const;
    Status takeNumbers(StudyPlan &plan) const;

    Machine m_machine;
    StudyKind m_kind = StudyKind::compare;
    std::vector<ModeGroup> m_groups;
    std::map<StudyKind, std::vector<StudyModel>> m_chosen; ///< by a person; else what is usual
    StudyModel m_selected;                                 ///< in the mode list
    Result<RunSpec> m_work = Error{kNoMode, {}, {}};
    QToolButton *m_models;
    CheckMenu *m_modelMenu;
    bool m_isMenuOld = false; ///< to be filled anew once it is closed
    QLabel *m_workersLabel;
    QLineEdit *m_workers;
    QLabel *m_sizesLabel;
    QLineEdit *m_sizes;
    QSpinBox *m_repeat;
    StudyExpectation *m_expectation;
};

} // namespace corelane
