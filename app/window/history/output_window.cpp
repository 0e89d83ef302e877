// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history/output_window.h"

#include "analysis/figures/run_title.h"
#include "analysis/figures/traceback.h"
#include "catalog/catalog.h"
#include "window/runs/run_table.h"
#include "window/widgets/plain_label.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace corelane {

OutputWindow::OutputWindow(RunTable *table, const Notices &notices, QWidget *parent)
    : QDialog(parent),
      m_table(table),
      m_notices(notices),
      m_title(plainLabel()),
      m_text(new QPlainTextEdit)
{
    setObjectName("outputWindow");
    setWindowTitle(tr("Output"));
    m_title->setObjectName("outputTitle");
    m_title->setProperty("muted", true);
    m_text->setObjectName("outputText");
    m_text->setAccessibleName(tr("What the run wrote to stdout and stderr"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    resize(760, 420);
    connect(m_table, &RunTable::outputAsked, this, &OutputWindow::showSelected);
}

void OutputWindow::showSelected()
{
    setRun(m_table->selectedRun());
    show();
    raise();
    m_text->ensureCursorVisible();
}

void OutputWindow::refresh()
{
    if (isVisible())
        setRun(m_table->selectedRun());
}

void OutputWindow::tellFailure(const RunEntry &entry, const QPersistentModelIndex &row)
{
    if (stateOf(entry) != RunState::failed)
        return;
    const std::string excerpt = tracebackExcerpt(*entry.record);
    if (!excerpt.empty())
        m_notices.offer(QString::fromStdString(excerpt), tr("Show output"), [this, row] {
            if (row.isValid()) // another may be selected meanwhile
                m_table->selectRun(row.row());
            showSelected();
        });
}

void OutputWindow::setRun(const RunEntry *run)
{
    const std::shared_ptr<const RunRecord> record = run ? run->record : nullptr;
    if (!record || m_run.lock() != record || m_revision != run->revision) {
        m_text->clear();
        m_lines = 0;
    }
    m_run = record;
    m_revision = run ? run->revision : 0;
    m_title->setText(record ? QString::fromStdString(runTitle(*record)) : tr("No run is selected"));
    if (!record)
        return;
    const bool isLeftOut = record->spec.options.contains(std::string(kPrintedOption));
    m_text->setPlaceholderText(isLeftOut ? tr("What this run printed was not to be kept.")
                                         : tr("This run has written nothing."));
    if (m_lines == record->output.size())
        return;
    for (; m_lines < record->output.size(); ++m_lines)
        m_text->appendPlainText(QString::fromStdString(record->output[m_lines].text));
    QTextCursor cursor = m_text->textCursor();
    if (cursor.hasSelection())
        return; // somebody is about to copy
    cursor.movePosition(QTextCursor::End);
    cursor.movePosition(QTextCursor::StartOfBlock); // a line is read from its beginning
    m_text->setTextCursor(cursor);
}

} // namespace corelane
