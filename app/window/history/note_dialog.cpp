// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history/note_dialog.h"

#include "analysis/figures/run_title.h"
#include "window/runs/run_text.h"
#include "window/widgets/dialog_buttons.h"
#include "window/widgets/plain_label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace corelane {
namespace {

constexpr int kNoteFieldWidth = 400;
constexpr int kNoteLines = 4;
constexpr int kLongestRunName = 120;

} // namespace

NoteDialog::NoteDialog(const RunEntry &entry, QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit(QString::fromStdString(entry.note.name))),
      m_note(new QPlainTextEdit(QString::fromStdString(entry.note.note))),
      m_isPinned(new QCheckBox(tr("&Pin: keep, whatever its age")))
{
    setObjectName("noteDialog");
    setWindowTitle(tr("Name and note"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = QString::fromStdString(runTitle(*entry.record));
    m_name->setObjectName("runName");
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(title);
    m_name->setMaxLength(kLongestRunName);
    m_name->setMinimumWidth(kNoteFieldWidth);
    m_note->setObjectName("runNote");
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight((kNoteLines + 1) * fontMetrics().lineSpacing());
    m_isPinned->setObjectName("runPinned");
    m_isPinned->setChecked(entry.note.isPinned);

    QLabel *which = plainLabel(title + QStringLiteral(" · ") + whenText(*entry.record, {}));
    which->setProperty("muted", true);
    auto *form = new QFormLayout(this);
    form->addRow(which);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("N&ote"), m_note);
    form->addRow(QString(), m_isPinned);
    form->addRow(saveAndCancel(this));
}

RunNote NoteDialog::note() const
{
    return {.name = m_name->text().simplified().toStdString(),
            .note = m_note->toPlainText().trimmed().toStdString(),
            .isPinned = m_isPinned->isChecked()};
}

} // namespace corelane
