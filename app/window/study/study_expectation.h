// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/study_chart.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace corelane {

/// What a person expects of a study: typed for each question, or, for scaling, drawn as a curve.
class StudyExpectation : public QWidget {
    Q_OBJECT

public:
    explicit StudyExpectation(QWidget *parent = nullptr);

    /// What was expected of each question stays with it.
    void setKind(StudyKind kind);
    /// For whom the typed seconds of a comparison are, in their order.
    void setModels(const QStringList &titles);

    /// `models`: those that are compared, in the order of setModels(); `workers`: those of the
    /// scaling, empty where they are not known.
    Predicted predicted(const std::vector<StudyModel> &models,
                        const std::vector<int> &workers) const;

    /// Errors: something is typed that is no number. Nothing at all is no error.
    Status checked() const;

    /// One point of the speedup curve; kept within what makes sense.
    void draw(Prediction prediction);
    /// Whatever the question.
    void forget();

signals:
    void changed();

private:
    void showKind();
    void showForget();
    void forgetThis();
    std::vector<std::optional<double>> numbers() const;
    std::optional<double> size() const;
    std::vector<Prediction> speedups(const std::vector<int> &workers) const;

    StudyKind m_kind = StudyKind::compare;
    QStringList m_models;
    QLabel *m_label;
    QLineEdit *m_field;
    QToolButton *m_forget;                     ///< shown while there is something to be forgotten
    std::map<StudyKind, QString> m_otherTyped; ///< for the questions that are not asked now
    std::map<double, double> m_drawn;          ///< speedup by workers
};

} // namespace corelane
