// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/status_line.h"

#include "analysis/figures/run_facts.h"
#include "charts/language.h"
#include "charts/tool_tip.h"
#include "window/runs/run_text.h"
#include "window/widgets/elided_text.h"
#include "window/widgets/plain_label.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QStatusBar>

namespace corelane {

StatusLine::StatusLine(QStatusBar &bar)
    : m_state(plainLabel(QStatusBar::tr("Ready"))),
      m_lanes(plainLabel()),
      m_measured(new ElidedText)
{
    m_state->setObjectName("state");
    m_lanes->setObjectName("lanes");
    m_measured->setObjectName("measured");
    m_measured->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_measured->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    bar.addWidget(m_state);
    // Qt hides it for a message where it is on the screen, but not in a window yet to be shown.
    QObject::connect(
        &bar, &QStatusBar::messageChanged, m_state,
        [state = m_state](const QString &message) { state->setVisible(message.isEmpty()); });
    // One widget, so that both read as one line.
    auto *facts = new QWidget;
    auto *layout = new QHBoxLayout(facts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_lanes);
    layout->addWidget(m_measured);
    bar.addPermanentWidget(facts);
    bar.setSizeGripEnabled(false);
}

void StatusLine::showState(const QString &state)
{
    m_state->setText(state);
}

void StatusLine::showRun(const RunEntry *run, const Machine &here)
{
    QStringList parts;
    if (run)
        parts << measuringText(*run->record);
    parts << said(effectiveCoresText(run ? run->record->machine : here));
    if (run && !run->notKept.isEmpty())
        parts << QLabel::tr("not kept");
    if (run && !run->file.isEmpty()) {
        const QString folder = QFileInfo(run->file).path();
        parts << QLabel::tr("kept in %1")
                     .arg(QString(folder).replace(QDir::homePath(), QStringLiteral("~")));
    }
    parts.removeAll(QString());
    const QString lanes = run ? lanesText(*run->record) : QString();
    const QString separator = QStringLiteral(" · ");
    m_lanes->setText(lanes);
    m_lanes->setToolTip(
        toolTipOf(run ? QString::fromStdString(run->record->tierReason) : QString()));
    m_lanes->setVisible(!lanes.isEmpty());
    m_measured->setText((lanes.isEmpty() ? QString() : QStringLiteral("· ")) +
                        parts.join(separator));
    m_measured->setToolTip(run ? toolTipOf(run->notKept.isEmpty() ? run->file : run->notKept)
                               : QString());
}

} // namespace corelane
