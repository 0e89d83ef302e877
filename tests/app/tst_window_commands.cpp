// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_user.h"

#include "charts/language.h"
#include "window/modes/own_command.h"
#include "window/widgets/paragraph.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSlider>
#include <QSpinBox>

#include <csignal>

using namespace corelane;

namespace {

const QString kSpin = QStringLiteral(CORELANE_CLIENTS_DIR "/spin");

QStringList barTitles(const WindowUser &user, const char *card)
{
    QStringList titles;
    for (const BarGroup &group :
         std::get<BarGroups>(user.part<ChartCard>(card)->view()->chart().body).groups)
        titles << said(group.title);
    return titles;
}

void leaveRunning(CommandDialog *dialog)
{
    QCOMPARE(dialog->command().leftRunning, QString());
    auto *choice = dialog->findChild<QComboBox *>("commandLeftRunning");
    choice->setCurrentIndex(choice->findText("goes on", Qt::MatchStartsWith));
}

} // namespace

class TestWindowCommands : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aCommandIsAddedAndRun();
    void aCommandHasNoWorkloadSizeOrWorkers();
    void commandsAreKept();
    void whatItPrintsIsLeftOutWhereNobodyWantsItKept();
    void whatItLeavesRunningIsChosenAndKept();
    void isContainedWhereAskedFor();
    void editDuplicateRemoveUndo();
    void commandsAreComparedAsModes();
    void worksInItsFolderAndShowsItsOutput();
    void programThatIsGoneIsToldAtTheRun();
    void keysOfTheListActOnCommandsAlone();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWindowCommands::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowCommands::aCommandIsAddedAndRun()
{
    const WindowUser user;
    QVERIFY(addCommand(user, "two spinners", kSpin + " 0.1 2"));
    QCOMPARE(selectedName(user), QString("two spinners"));
    QCOMPARE(user.window->focusWidget(), user.modes());
    QVERIFY(runSelected(user));
    QCOMPARE(user.state(0), RunState::done);
    QCOMPARE(user.cell(0, RunModel::ModelColumn), QString("two spinners"));
    QCOMPARE(user.cell(0, RunModel::WorkersColumn), QString());
    QVERIFY(user.cell(0, RunModel::UserColumn).toDouble() > 0.1);
    QVERIFY(user.part<Paragraph>("headlineWhat")->text().startsWith("two spinners: "));
    QVERIFY(user.modes()->currentIndex().data(ModeModel::HasRunRole).toBool());
    QCOMPARE(barTitles(user, "timesCard"), QStringList{"two spinners"});
    QCOMPARE(barTitles(user, "accountCard"), QStringList{"two spinners"});
    const RunRecord &run = *user.table()->selectedRun()->record;
    QCOMPARE(run.spec.commandName, std::string("two spinners"));
    QVERIFY(run.threads.size() >= 2);

    // The recording alone brings it all back.
    const QString path = recordingsFolder() + "/" + recordings().constFirst();
    const WindowUser others;
    others.window->openFile(path);
    QTRY_COMPARE_WITH_TIMEOUT(others.rows(), 1, kPatience_ms);
    QCOMPARE(others.cell(0, RunModel::ModelColumn), QString("two spinners"));
}

void TestWindowCommands::aCommandHasNoWorkloadSizeOrWorkers()
{
    const WindowUser user;
    QVERIFY(addCommand(user, "mine", "true"));
    const std::vector<QWidget *> fields{
        user.part<QComboBox>("workload"), user.part<QLineEdit>("size"),
        user.part<QSlider>("sizeSlider"), user.part<QSpinBox>("workers")};
    for (const QWidget *field : fields) {
        QVERIFY(!field->isEnabled());
        QVERIFY2(field->toolTip().contains("command"), qPrintable(field->toolTip()));
    }
    QVERIFY(user.part<QComboBox>("lanes"));
    QVERIFY(!user.part<QComboBox>("split"));
    QVERIFY(user.clickMode("cpp.threads"));
    for (const QWidget *field : fields)
        QVERIFY(field->isEnabled() && !field->toolTip().contains("command"));
    QVERIFY(user.part<QComboBox>("split"));
}

void TestWindowCommands::commandsAreKept()
{
    {
        const WindowUser user;
        QVERIFY(addCommand(user, "one", "sh -c 'echo \"a\" | cat'", m_home->path()));
        QVERIFY(addCommand(user, "zwei; 2", "true"));
        user.window->close();
    }
    const WindowUser user;
    QCOMPARE(selectedName(user), QString("zwei; 2"));
    // It stays in view when the interpreters' groups come above it.
    QTRY_VERIFY_WITH_TIMEOUT(user.modeRow("python.threads").isValid(), kPatience_ms);
    const auto isInView = [&] {
        return user.modes()->viewport()->rect().contains(
            user.modes()->visualRect(user.modes()->currentIndex()));
    };
    QTRY_VERIFY(isInView());
    user.window->resize(1280, 600);
    QTRY_VERIFY(isInView());
    QTest::keyClick(user.modes(), Qt::Key_Up);
    QCOMPARE(selectedName(user), QString("one"));
    const OwnCommand expected{
        .name = "one", .line = "sh -c 'echo \"a\" | cat'", .folder = m_home->path()};
    QCOMPARE(*user.modes()->selectedMode()->command, expected);
    QVERIFY(runSelected(user));
    QCOMPARE(user.table()->selectedRun()->record->output.at(0).text, std::string("a"));
}

void TestWindowCommands::whatItPrintsIsLeftOutWhereNobodyWantsItKept()
{
    {
        const WindowUser user;
        const auto dropPrinted = [](CommandDialog *dialog) {
            QVERIFY(dialog->command().keepsPrinted);
            dialog->findChild<QCheckBox *>("commandKeepsPrinted")->setChecked(false);
        };
        QVERIFY(addCommand(user, "tells a secret", "sh -c 'echo s3cret; echo s3cret >&2; exit 3'",
                           dropPrinted));
        user.window->close();
    }
    const WindowUser user;
    QVERIFY(runSelected(user));
    const RunEntry &run = *user.table()->selectedRun();
    QVERIFY(run.record->output.empty());
    QCOMPARE(run.record->end->reason, std::string("exit status 3"));
    QFile file(run.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("s3cret"), 2); // as the command's own words
}

void TestWindowCommands::whatItLeavesRunningIsChosenAndKept()
{
    {
        const WindowUser user;
        QVERIFY(addCommand(user, "starts a server", "sh -c 'sleep 60 & echo $!'", leaveRunning));
        user.window->close();
    }
    const WindowUser user;
    QCOMPARE(user.modes()->selectedMode()->command->leftRunning, QString("leave"));
    QVERIFY(runSelected(user));
    const auto record = user.table()->selectedRun()->record;
    QCOMPARE(record->spec.options.at("left-running"), std::string("leave"));
    QCOMPARE(record->left.size(), std::size_t{1});
    QCOMPARE(record->left[0].pid, std::stoi(record->output.at(0).text));
    QCOMPARE(kill(record->left[0].pid, SIGKILL), 0);
    const QString told = QString::fromStdString(record->warnings.at(0).text);
    QVERIFY(QDir(told.section(" goes on in ", 1)).removeRecursively());

    // Else it is ended, and that is told.
    QVERIFY(addCommand(user, "starts another", "sh -c 'sleep 60 & echo $!'"));
    QVERIFY(runSelected(user));
    const auto ended = user.table()->selectedRun()->record;
    QVERIFY(ended->left.empty());
    QCOMPARE(ended->warnings.at(0).id, std::string("ended-processes"));
    QVERIFY(kill(std::stoi(ended->output.at(0).text), 0) != 0);
}

void TestWindowCommands::isContainedWhereAskedFor()
{
    {
        const WindowUser user;
        const auto contain = [](CommandDialog *dialog) {
            QVERIFY(!dialog->command().isContained);
            dialog->findChild<QCheckBox *>("commandContained")->click();
            leaveRunning(dialog);
            pressAccept(dialog); // nothing of it can go on
            QVERIFY(dialog->findChild<QLabel *>("commandProblem")->text().contains("cannot go on"));
            dialog->findChild<QComboBox *>("commandLeftRunning")->setCurrentIndex(0);
        };
        QVERIFY(addCommand(user, "contained", "sh -c 'echo $$'", contain));
        user.window->close();
    }
    const WindowUser user;
    QVERIFY(user.modes()->selectedMode()->command->isContained);
    QVERIFY(runSelected(user));
    const auto record = user.table()->selectedRun()->record;
    if (record->contained.empty() && user.message().contains("not available"))
        QSKIP(qPrintable(user.message()));
    QVERIFY(!record->contained.empty());
    QCOMPARE(record->output.at(0).text, std::string("2"));
}

void TestWindowCommands::editDuplicateRemoveUndo()
{
    const WindowUser user;
    QVERIFY(addCommand(user, "mine", "true"));
    enterModes(user);
    QTest::keyClick(user.modes(), Qt::Key_F2);
    CommandDialog *dialog = openDialog(user);
    QVERIFY(dialog);
    QCOMPARE(dialog->command(), (OwnCommand{.name = "mine", .line = "true", .folder = ""}));
    pressAccept(dialog); // its own name is not taken
    QVERIFY(waitForNoDialog(user));
    user.action("Edit command…")->trigger();
    dialog = openDialog(user);
    type(dialog, "commandName", "renamed");
    type(dialog, "commandLine", "false");
    pressAccept(dialog);
    QVERIFY(waitForNoDialog(user));
    QCOMPARE(selectedName(user), QString("renamed"));

    enterModes(user);
    QTest::keyClick(user.modes(), Qt::Key_D, Qt::ControlModifier);
    pressAccept(openDialog(user));
    QVERIFY(waitForNoDialog(user));
    QCOMPARE(selectedName(user), QString("renamed (2)"));
    const int rows = user.modes()->model()->rowCount();

    enterModes(user);
    QTest::keyClick(user.modes(), Qt::Key_Delete);
    QCOMPARE(user.modes()->model()->rowCount(), rows - 1);
    QCOMPARE(user.message(), QString("Removed the command renamed (2)"));
    auto *undo = user.part<QToolButton>("messageOffer");
    QVERIFY(undo->isVisible());
    undo->click();
    QCOMPARE(user.modes()->model()->rowCount(), rows);
    QCOMPARE(selectedName(user), QString("renamed (2)"));
    QVERIFY(!user.window->findChild<MessageBar *>()->isVisible());
}

void TestWindowCommands::commandsAreComparedAsModes()
{
    const WindowUser user;
    QVERIFY(addCommand(user, "one after the other", kSpin + " 0.2"));
    QVERIFY(runSelected(user));
    QVERIFY(addCommand(user, "both at once", kSpin + " 0.1 2"));
    QVERIFY(runSelected(user));
    QCOMPARE(user.cell(0, RunModel::SpeedupColumn), QString());
    const QStringList both{"both at once", "one after the other"};
    QCOMPARE(barTitles(user, "timesCard"), both);
    QCOMPARE(barTitles(user, "accountCard"), both);
    qobject_cast<RunModel *>(user.table()->model())->setBaseline(1, true);
    QCOMPARE(user.cell(1, RunModel::SpeedupColumn), QString("baseline"));
    QVERIFY(user.cell(0, RunModel::SpeedupColumn).toDouble() > 0);
    QVERIFY(user.part<Paragraph>("headlineWhy")->text().contains("one after the other took"));
}

void TestWindowCommands::worksInItsFolderAndShowsItsOutput()
{
    const WindowUser user;
    const QString folder = QFileInfo(m_home->path()).canonicalFilePath();
    QVERIFY(addCommand(user, "where", "sh -c 'pwd -P; echo oh no >&2'", folder));
    QVERIFY(runSelected(user));
    user.action("Show output")->trigger();
    const auto *text = user.part<QPlainTextEdit>("outputText");
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), folder + "\noh no");
    QCOMPARE(user.part<QLabel>("outputTitle")->text(), QString("where"));
    QVERIFY(addCommand(user, "silent", "true"));
    QVERIFY(runSelected(user));
    QCOMPARE(text->toPlainText(), QString());
    user.table()->selectRun(1);
    QCOMPARE(text->toPlainText(), folder + "\noh no");
}

void TestWindowCommands::programThatIsGoneIsToldAtTheRun()
{
    const QString program = m_home->filePath("program");
    QVERIFY(QFile::copy("/bin/true", program));
    const WindowUser user;
    QVERIFY(addCommand(user, "mine", program));
    QVERIFY(runSelected(user));
    QVERIFY(QFile::remove(program));
    user.pressEnter();
    QCOMPARE(user.rows(), 1);
    QVERIFY2(user.message().startsWith("No such program: " + program), qPrintable(user.message()));
}

void TestWindowCommands::keysOfTheListActOnCommandsAlone()
{
    const WindowUser user;
    QVERIFY(addCommand(user, "mine", "true"));
    const int rows = user.modes()->model()->rowCount();
    QVERIFY(user.clickMode("cpp.threads"));
    QVERIFY(!user.action("Remove command")->isEnabled());
    enterModes(user);
    QTest::keyClick(user.modes(), Qt::Key_Delete);
    QTest::keyClick(user.modes(), Qt::Key_F2);
    QCOMPARE(user.modes()->model()->rowCount(), rows);
    QVERIFY(!openDialog(user));
}

QTEST_MAIN(TestWindowCommands)
#include "tst_window_commands.moc"
