// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board/findings_panel.h"

#include "catalog/catalog.h"
#include "charts/fonts.h"
#include "charts/language.h"
#include "charts/tool_tip.h"
#include "record/text.h"
#include "window/widgets/elided_text.h"
#include "window/widgets/own_font.h"
#include "window/widgets/plain_label.h"
#include "window/widgets/word_help.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace corelane {
namespace {

constexpr int kMostListHeight = 240;
constexpr int kLeastListHeight = 28; ///< a line: with less, nothing could be read

QLabel *label(const QString &text, const char *property = nullptr)
{
    QLabel *made = plainLabel(text);
    if (property)
        made->setProperty(property, true);
    return made;
}

/// Whether a click may run it: nobody's click may run a command line that came in a file.
bool canBeRun(const std::optional<Experiment> &experiment)
{
    return experiment && experiment->spec.model != kCommandModel;
}

void showConfidence(QLabel &where, double confidence)
{
    where.setText(confidenceWord(confidence));
    where.setAccessibleName(where.text());
    where.setToolTip(toolTipOf(FindingsPanel::tr("Confidence: %1 %, by the figures of this run")
                                   .arg(QString::fromStdString(decimal(confidence * 100, 0)))));
}

} // namespace

QString confidenceWord(double confidence)
{
    if (confidence >= 0.9)
        return FindingsPanel::tr("certain");
    return confidence >= 0.6 ? FindingsPanel::tr("likely") : FindingsPanel::tr("possible");
}

FindingsPanel::FindingsPanel(QWidget *parent)
    : QFrame(parent),
      m_brief(new QWidget),
      m_title(label({}, "finding")),
      m_evidence(new ElidedText),
      m_confidence(label({}, "muted")),
      m_toggle(new QToolButton),
      m_list(new QScrollArea)
{
    setObjectName("findings");
    setAccessibleName(tr("Findings"));
    setupBrief();
    m_list->setObjectName("findingsList");
    m_list->setAccessibleName(tr("All findings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWidgetResizable(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_brief);
    layout->addWidget(m_list);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void FindingsPanel::setupBrief()
{
    m_title->setObjectName("findingTitle");
    m_evidence->setObjectName("findingEvidence");
    m_evidence->setProperty("muted", true);
    useFont(m_evidence, smallFont);
    m_confidence->setObjectName("findingConfidence");
    explainWordsOf(m_confidence, [this] {
        return m_confidence->text() + QLatin1Char('\n') + m_title->text() + QLatin1Char('\n') +
               m_evidence->text();
    });
    m_toggle->setObjectName("findingsToggle");
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setCheckable(true);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool isOn) {
        showBrief();
        emit expanded(isOn); // before the list shows itself: how high it may become is told now
        m_list->setVisible(isOn);
    });
    auto *line = new QHBoxLayout(m_brief);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addWidget(m_evidence, 1);
    line->addWidget(m_confidence);
    line->addWidget(m_toggle);
    // As high without a button as with one.
    m_brief->setMinimumHeight(
        std::max(m_toggle->sizeHint().height(), QPushButton(tr("More ▾")).sizeHint().height()));
}

void FindingsPanel::setExplanation(const Explanation &explanation)
{
    if (explanation == m_explanation)
        return;
    m_explanation = explanation;
    if (findings().empty())
        m_toggle->setChecked(false);
    fillList();
    showBrief();
    fitList();
    showIfAny();
}

void FindingsPanel::setIdleText(const QString &text)
{
    if (text == m_idleText)
        return;
    m_idleText = text;
    showBrief();
    showIfAny();
}

void FindingsPanel::setRunPossible(bool isPossible)
{
    m_isRunPossible = isPossible;
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setEnabled(isPossible);
}

bool FindingsPanel::isExpanded() const
{
    return m_toggle->isChecked();
}

void FindingsPanel::showBrief()
{
    delete m_experiment;
    m_experiment = nullptr;
    m_title->setVisible(!findings().empty());
    m_toggle->setVisible(!findings().empty());
    if (findings().empty()) {
        m_confidence->hide();
        m_evidence->setFullText(m_idleText);
        return;
    }
    const Finding &gravest = findings().front();
    const std::size_t more = findings().size() - 1;
    const Sentences evidence = m_explanation.evidenceBelow(gravest);
    m_title->setText(isExpanded() ? tr("Findings") : said(gravest.title));
    m_evidence->setFullText(isExpanded()       ? QString()
                            : evidence.empty() ? said(gravest.meaning)
                                               : said(evidence));
    showConfidence(*m_confidence, gravest.confidence);
    m_confidence->setVisible(!isExpanded());
    m_toggle->setText(isExpanded() ? tr("Less ▴")
                      : more > 0   ? tr("%1 more ▾").arg(more)
                                   : tr("More ▾"));
    m_toggle->setToolTip(isExpanded() ? tr("Only the gravest finding, in one line")
                                      : tr("All findings of this run, and what they mean"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
    m_toggle->setAccessibleDescription(
        QString::fromStdString(findingText(gravest, shownLanguage())));
    if (canBeRun(gravest.experiment) && !isExpanded()) {
        m_experiment = experimentButton(*gravest.experiment);
        auto *line = static_cast<QHBoxLayout *>(m_brief->layout());
        line->insertWidget(line->indexOf(m_toggle), m_experiment);
        m_experiment->show(); // at once, also where the line is shown already
        setTabOrder(m_experiment, m_toggle);
    }
}

void FindingsPanel::fillList()
{
    auto *all = new QWidget;
    all->setObjectName("findingsRows");
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 2, 6, 4);
    rows->setSpacing(10);
    for (const Finding &finding : findings())
        rows->addWidget(row(finding));
    rows->addStretch();
    m_list->setWidget(all); // ends the old one
}

QWidget *FindingsPanel::row(const Finding &finding)
{
    auto *made = new QWidget;
    auto *grid = new QGridLayout(made);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    QLabel *confidence = label({}, "muted");
    showConfidence(*confidence, finding.confidence);
    grid->addWidget(label(said(finding.title), "finding"), 0, 0);
    grid->addWidget(confidence, 0, 1);
    QLabel *meaning = label(said(finding.meaning), "muted");
    meaning->setWordWrap(true);
    if (const QString text = said(m_explanation.evidenceBelow(finding)); !text.isEmpty()) {
        QLabel *evidence = label(text);
        evidence->setWordWrap(true);
        grid->addWidget(evidence, 1, 0, 1, 2);
    }
    grid->addWidget(meaning, 2, 0, 1, 2);
    if (canBeRun(finding.experiment))
        grid->addWidget(experimentButton(*finding.experiment), 0, 2, 3, 1, Qt::AlignTop);
    return made;
}

QPushButton *FindingsPanel::experimentButton(const Experiment &experiment)
{
    auto *button = new QPushButton(said(experiment.title));
    button->setObjectName("experiment");
    button->setAccessibleName(button->text());
    button->setToolTip(tr("A run that confirms or refutes this finding"));
    button->setAutoDefault(false);
    button->setEnabled(m_isRunPossible);
    connect(button, &QPushButton::clicked, this,
            [this, spec = experiment.spec] { emit experimentAsked(spec); });
    return button;
}

void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitList();
}

void FindingsPanel::setMostListHeight(int height)
{
    m_mostListHeight = std::clamp(height, kLeastListHeight, kMostListHeight);
    fitList();
}

int FindingsPanel::listHeight() const
{
    return m_list->isVisible() ? m_list->minimumHeight() + kSpacing : 0;
}

/// As high as its rows, within what the board can spare.
void FindingsPanel::fitList()
{
    const QWidget *rows = m_list->widget();
    if (!rows || !isExpanded())
        return;
    const QMargins around = layout()->contentsMargins();
    const int width = this->width() - around.left() - around.right();
    const int height =
        rows->hasHeightForWidth() ? rows->heightForWidth(width) : rows->sizeHint().height();
    m_list->setFixedHeight(std::min(height, std::max(m_mostListHeight, kLeastListHeight)));
}

void FindingsPanel::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    showIfAny();
}

void FindingsPanel::showIfAny()
{
    setVisible((!findings().empty() || !m_idleText.isEmpty()) && !m_isHeld);
}

} // namespace corelane
