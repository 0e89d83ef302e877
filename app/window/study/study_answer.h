// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/studies/study.h"
#include "chart/chart.h"
#include "charts/theme.h"
#include "window/widgets/headline_panel.h"

#include <QSplitter>

#include <array>
#include <vector>

namespace corelane {

class ChartCard;
class StudyTable;

/// What stands in the place of a study's headline before its first run: the question, and how to
/// have it answered.
HeadlineText questionOf(StudyKind kind);

/// What a study says: its charts, the most telling one largest, above its table.
class StudyAnswer : public QSplitter {
    Q_OBJECT

public:
    explicit StudyAnswer(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// One to three charts, the most telling first.
    void show(const StudyResult &study, const std::vector<Chart> &charts);

    const std::array<ChartCard *, 3> &cards() const { return m_cards; }

private:
    std::array<ChartCard *, 3> m_cards;
    QSplitter *m_side; ///< of the second and third chart
    StudyTable *m_table;
};

} // namespace corelane
