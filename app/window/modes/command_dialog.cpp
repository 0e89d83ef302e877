// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/modes/command_dialog.h"

#include "charts/language.h"
#include "files/path_text.h"
#include "launch/command_words.h"
#include "window/widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace corelane {
namespace {

constexpr int kCommandFieldWidth = 440;
constexpr int kLongestCommandName = 40; ///< of one that is made from the words

QLineEdit *lineField(const QString &text, const char *name, const QString &title)
{
    auto *field = new QLineEdit(text);
    field->setObjectName(name);
    field->setAccessibleName(title);
    return field;
}

QComboBox *leftRunningField(const QString &value)
{
    auto *field = new QComboBox;
    field->setObjectName("commandLeftRunning");
    field->setAccessibleName(CommandDialog::tr("What it leaves running"));
    field->addItem(CommandDialog::tr("is ended half a second after it"), QString());
    field->addItem(CommandDialog::tr("goes on, not measured any more"), QStringLiteral("leave"));
    field->addItem(CommandDialog::tr("is waited for and measured"), QStringLiteral("wait"));
    field->setCurrentIndex(std::max(0, field->findData(value)));
    return field;
}

} // namespace

CommandDialog::CommandDialog(const QString &title, const QString &accept,
                             const OwnCommand &suggested, const QStringList &taken, QWidget *parent)
    : QDialog(parent),
      m_taken(taken),
      m_line(lineField(suggested.line, "commandLine", tr("Command"))),
      m_name(lineField(suggested.name, "commandName", tr("Name"))),
      m_folder(lineField(suggested.folder, "commandFolder", tr("Working folder"))),
      m_leftRunning(leftRunningField(suggested.leftRunning)),
      m_keepsPrinted(new QCheckBox(tr("&Keep what it prints with the run"))),
      m_isContained(new QCheckBox(tr("C&ontain it: nothing of it outlives Corelane"))),
      m_problem(plainLabel())
{
    setObjectName("commandDialog");
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_line->setMinimumWidth(kCommandFieldWidth);
    m_line->setPlaceholderText(tr("python3 program.py --workers 4"));
    m_name->setPlaceholderText(tr("as the command"));
    m_folder->setPlaceholderText(workingFolder({}));
    m_keepsPrinted->setObjectName("commandKeepsPrinted");
    m_keepsPrinted->setChecked(suggested.keepsPrinted);
    m_isContained->setObjectName("commandContained");
    m_isContained->setChecked(suggested.isContained);
    m_isContained->setToolTip(
        tr("It is in a PID namespace of its own, which ends with its recorder. Within, process "
           "numbers are others than /proc shows, and for an ordinary user sudo has no rights. Not "
           "every system allows it."));
    m_problem->setObjectName("commandProblem");
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setWordWrap(true);
    m_problem->setProperty("problem", true);
    setupForm(accept);
    showProblem({});
    for (QLineEdit *field : {m_line, m_name, m_folder})
        connect(field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
}

void CommandDialog::setupForm(const QString &accept)
{
    QLabel *hint = plainLabel(
        tr("It runs as it is, without a shell: quotes keep words together; pipes and variables "
           "need sh -c '…'. Its threads become the lanes. Your commands are compared with each "
           "other as modes are. It has no terminal, and nothing to read. A run's recording holds "
           "the command line, and what it prints if you like; you alone may read it."));
    hint->setWordWrap(true);
    hint->setProperty("muted", true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *take = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    take->setObjectName("acceptCommand");
    take->setDefault(true);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &CommandDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    form->addRow(tr("&Command"), lineRow());
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Working &folder"), folderRow());
    form->addRow(tr("What it &leaves running"), m_leftRunning);
    form->addRow(QString(), m_isContained);
    form->addRow(QString(), m_keepsPrinted);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(10);
    rows->addLayout(form);
    rows->addWidget(hint);
    rows->addWidget(m_problem);
    rows->addStretch();
    rows->addWidget(buttons);
    static_cast<QLabel *>(form->itemAt(0, QFormLayout::LabelRole)->widget())->setBuddy(m_line);
    static_cast<QLabel *>(form->itemAt(2, QFormLayout::LabelRole)->widget())->setBuddy(m_folder);
}

QHBoxLayout *CommandDialog::lineRow()
{
    auto *choose = new QPushButton(tr("&Program…"));
    choose->setObjectName("chooseProgram");
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the program"));
    connect(choose, &QPushButton::clicked, this, &CommandDialog::browseProgram);
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(choose);
    return row;
}

QHBoxLayout *CommandDialog::folderRow()
{
    auto *choose = new QPushButton(tr("C&hoose…"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the working folder"));
    connect(choose, &QPushButton::clicked, this, &CommandDialog::browse);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    return row;
}

OwnCommand CommandDialog::command() const
{
    const QString line = m_line->text().trimmed();
    QString name = m_name->text().trimmed();
    if (name.isEmpty() && line.size() > kLongestCommandName)
        name = line.left(kLongestCommandName - 1) + QStringLiteral("…");
    else if (name.isEmpty())
        name = line;
    return {.name = name,
            .line = line,
            .folder = m_folder->text().trimmed(),
            .leftRunning = m_leftRunning->currentData().toString(),
            .keepsPrinted = m_keepsPrinted->isChecked(),
            .isContained = m_isContained->isChecked()};
}

void CommandDialog::accept()
{
    const QString found = problem();
    showProblem(found);
    if (found.isEmpty())
        QDialog::accept();
}

QString CommandDialog::problem() const
{
    const OwnCommand chosen = command();
    if (chosen.line.isEmpty())
        return tr("Write the command that is to be run");
    if (m_taken.contains(chosen.name))
        return tr("Another command has this name: %1").arg(chosen.name);
    const Result<RunSpec> spec = commandSpec(chosen);
    if (spec)
        return {};
    QString text = said(spec.error());
    return text.left(1).toUpper() + text.mid(1);
}

void CommandDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
    m_problem->setVisible(!problem.isEmpty());
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void CommandDialog::browseProgram()
{
    auto *dialog = new QFileDialog(this, tr("Program"), workingFolder(command()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CommandDialog::takeProgram);
    dialog->open();
}

/// Begins an empty line, a Python file behind its interpreter; else it stands where the cursor is.
/// What it works on is mostly beside it.
void CommandDialog::takeProgram(const QString &path)
{
    const QString word = pathText(quotedWord(pathBytes(path)));
    const bool isPython = path.endsWith(QStringLiteral(".py")) && !QFileInfo(path).isExecutable();
    const bool isFirst = m_line->text().trimmed().isEmpty();
    const QString before = m_line->text().left(m_line->cursorPosition());
    const bool isApart = before.isEmpty() || before.back().isSpace();
    m_line->insert((isApart ? QString() : QStringLiteral(" ")) +
                   (isFirst && isPython ? QStringLiteral("python3 ") : QString()) + word);
    if (m_folder->text().trimmed().isEmpty())
        m_folder->setText(QFileInfo(path).absolutePath());
    showProblem({});
    m_line->setFocus();
}

void CommandDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Working folder"), workingFolder(command()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

} // namespace corelane
