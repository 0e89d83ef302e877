// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings/explanation.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace corelane {

class ElidedText;

/// "certain", "likely" or "possible".
QString confidenceWord(double confidence);

/// The findings of a run: the gravest in one line, all of them in full when expanded. While there
/// is none it takes no room, unless that line has something else to say.
class FindingsPanel : public QFrame {
    Q_OBJECT

public:
    static constexpr int kSpacing = 2; ///< between the line and the list below it

    explicit FindingsPanel(QWidget *parent = nullptr);

    /// The findings without the evidence that the headline above them gives.
    void setExplanation(const Explanation &explanation);
    const std::vector<Finding> &findings() const { return m_explanation.findings; }

    /// What stands in the line while there are no findings; empty: there is no line. So nothing
    /// around it moves when they come.
    void setIdleText(const QString &text);

    /// Whether an experiment can be run now.
    void setRunPossible(bool isPossible);

    bool isExpanded() const;
    /// How high the list of all findings may become; it scrolls when it needs more.
    void setMostListHeight(int height);
    /// What the list of all findings takes now; 0: it is not shown.
    int listHeight() const;

    /// Out of sight, whatever there is, while something else needs the room.
    void setHeld(bool isHeld);

signals:
    void experimentAsked(const corelane::RunSpec &spec);
    void expanded(bool isExpanded);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupBrief();
    void showBrief();
    void showIfAny();
    void fillList();
    void fitList();
    QWidget *row(const Finding &finding);
    QPushButton *experimentButton(const Experiment &experiment);

    Explanation m_explanation;
    QString m_idleText;
    bool m_isRunPossible = true;
    bool m_isHeld = false;
    int m_mostListHeight = 0;
    QWidget *m_brief;
    QLabel *m_title;
    ElidedText *m_evidence;
    QLabel *m_confidence;
    QPushButton *m_experiment = nullptr; ///< of the gravest finding
    QToolButton *m_toggle;
    QScrollArea *m_list;
};

} // namespace corelane
