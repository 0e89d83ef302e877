// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/commands_question.h"

#include "window/widgets/plain_label.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace corelane {
namespace {

/// All lines of them, as they are.
QPlainTextEdit *fieldOf(const std::vector<std::string> &commands)
{
    QStringList lines;
    for (const std::string &command : commands)
        lines << QString::fromStdString(command);
    auto *field = new QPlainTextEdit(lines.join('\n'));
    field->setObjectName("commandsToRun");
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return field;
}

} // namespace

CommandsQuestion::CommandsQuestion(const QString &title, const QString &question,
                                   const std::vector<std::string> &commands, QWidget *parent)
    : QDialog(parent)
{
    constexpr QSize kUsualSize(720, 320);
    setObjectName("confirmCommands");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(kUsualSize);
    QLabel *asked = plainLabel(question);
    asked->setWordWrap(true);
    QPlainTextEdit *field = fieldOf(commands);
    field->setAccessibleName(question);
    auto *buttons = new QDialogButtonBox;
    QPushButton *run = buttons->addButton(tr("Run"), QDialogButtonBox::AcceptRole);
    QPushButton *refuse = buttons->addButton(QDialogButtonBox::Cancel);
    run->setObjectName("runCommands");
    refuse->setObjectName("refuseCommands");
    run->setAutoDefault(false);
    refuse->setDefault(true);
    refuse->setIcon({}); // as in all dialogs
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(asked);
    layout->addWidget(field);
    layout->addWidget(buttons);
    refuse->setFocus();
}

} // namespace corelane
