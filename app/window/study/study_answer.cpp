// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/study/study_answer.h"

#include "window/study/study_table.h"
#include "window/widgets/chart_card.h"

#include <QFrame>
#include <QVBoxLayout>

namespace corelane {
namespace {

constexpr int kAnswerGap = 12;

std::vector<CardView> viewOf(const char *id)
{
    return {{QLatin1String(id), {}, QStringLiteral("corelane-") + QLatin1String(id)}};
}

} // namespace

HeadlineText questionOf(StudyKind kind)
{
    switch (kind) {
    case StudyKind::compare:
        return {
            StudyAnswer::tr("Which model is best here?"),
            StudyAnswer::tr("Choose the models, then start: they run in turn, round after round.")};
    case StudyKind::scale:
        return {StudyAnswer::tr("How does it scale with the workers?"),
                StudyAnswer::tr("Draw the curve that you expect, or type seconds; then start.")};
    case StudyKind::breakEven:
        return {StudyAnswer::tr("From which size on does parallelism pay?"),
                StudyAnswer::tr("Choose two models: both run with growing sizes.")};
    }
    return {};
}

StudyAnswer::StudyAnswer(QWidget *parent)
    : QSplitter(Qt::Vertical, parent),
      m_cards{new ChartCard(tr("Study"), viewOf("study")),
              new ChartCard(tr("Efficiency"), viewOf("efficiency")),
              new ChartCard(tr("Times"), viewOf("study-times"))},
      m_side(new QSplitter(Qt::Vertical)),
      m_table(new StudyTable)
{
    auto *charts = new QSplitter(Qt::Horizontal);
    for (QSplitter *each : {static_cast<QSplitter *>(this), m_side, charts}) {
        each->setHandleWidth(kAnswerGap);
        each->setChildrenCollapsible(false);
    }
    m_side->addWidget(m_cards[1]);
    m_side->addWidget(m_cards[2]);
    charts->addWidget(m_cards[0]);
    charts->addWidget(m_side);
    charts->setSizes({600, 400});

    auto *tableCard = new QFrame;
    tableCard->setProperty("card", true);
    auto *card = new QVBoxLayout(tableCard);
    card->setContentsMargins(1, 4, 1, 4);
    card->addWidget(m_table);

    addWidget(charts);
    addWidget(tableCard);
    setSizes({440, 170});
    setStretchFactor(0, 1);
}

void StudyAnswer::setTheme(const Theme &theme)
{
    for (ChartCard *card : m_cards)
        card->view()->setTheme(theme);
}

void StudyAnswer::show(const StudyResult &study, const std::vector<Chart> &charts)
{
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < charts.size());
        if (i < charts.size())
            m_cards[i]->view()->setChart(charts[i]);
    }
    m_side->setVisible(charts.size() > 1);
    m_table->setStudy(study);
}

} // namespace corelane
