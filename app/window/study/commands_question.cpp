// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/study/commands_question.h"

#include "launch/study_continuation.h"
#include "window/widgets/plain_label.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <string>
#include <vector>

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

CommandsQuestion::CommandsQuestion(const StudyRun &study, const Installation &installation,
                                   QWidget *parent)
    : QDialog(parent)
{
    constexpr QSize kUsualSize(720, 320);
    setObjectName("confirmCommands");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Continue study"));
    resize(kUsualSize);
    QLabel *question = plainLabel(
        study.stepsLeft() == 1
            ? tr("The study's file names this command. To continue runs it once:")
            : tr("The study's file names these commands. To continue runs them, %1 times in "
                 "all:")
                  .arg(study.stepsLeft()));
    question->setWordWrap(true);
    QPlainTextEdit *field = fieldOf(commandsLeft(study, installation));
    field->setAccessibleName(question->text());
    auto *buttons = new QDialogButtonBox;
    QPushButton *run = buttons->addButton(tr("Run them"), QDialogButtonBox::AcceptRole);
    QPushButton *refuse = buttons->addButton(QDialogButtonBox::Cancel);
    run->setObjectName("runCommands");
    refuse->setObjectName("refuseCommands");
    run->setAutoDefault(false);
    refuse->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(field);
    layout->addWidget(buttons);
    refuse->setFocus();
}

} // namespace corelane
