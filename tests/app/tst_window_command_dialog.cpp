// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_user.h"
#include "written_file.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

using namespace corelane;

/// What the dialog of a command asks and refuses.
class TestWindowCommandDialog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void refusesACommandThatCannotRun_data();
    void refusesACommandThatCannotRun();
    void programIsChosenInADialog();
    void aNameIsTakenOnce();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWindowCommandDialog::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowCommandDialog::refusesACommandThatCannotRun_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("problem");
    QTest::newRow("empty") << " "
                           << ""
                           << "Write the command";
    QTest::newRow("not on PATH") << "nosuch -j4"
                                 << ""
                                 << "No such program on PATH: nosuch";
    QTest::newRow("variable") << "OMP_NUM_THREADS=4 ./a"
                              << ""
                              << "write env before it";
    QTest::newRow("no such file") << "./nosuch"
                                  << "/tmp"
                                  << "No such program: /tmp/";
    QTest::newRow("no program") << "/etc/passwd"
                                << ""
                                << "must not be executed";
    QTest::newRow("a folder") << "/etc"
                              << ""
                              << "This is no program: /etc";
    QTest::newRow("script alone") << "program.py"
                                  << ""
                                  << "write python3 before it";
    QTest::newRow("no folder") << "true"
                               << "/no/such"
                               << "No such folder: /no/such";
    QTest::newRow("open quote") << "echo 'a"
                                << ""
                                << "A quote is left open";
}

void TestWindowCommandDialog::refusesACommandThatCannotRun()
{
    QFETCH(QString, line);
    QFETCH(QString, folder);
    QFETCH(QString, problem);
    const WindowUser user;
    user.action("Add command…")->trigger();
    CommandDialog *dialog = openDialog(user);
    QVERIFY(dialog);
    type(dialog, "commandLine", line);
    type(dialog, "commandFolder", folder);
    pressAccept(dialog);
    QVERIFY(dialog->isVisible());
    auto *told = dialog->findChild<QLabel *>("commandProblem");
    QVERIFY2(told->isVisible() && told->text().contains(problem), qPrintable(told->text()));
    type(dialog, "commandLine", "true");
    QVERIFY(!told->isVisible());
    type(dialog, "commandFolder", "");
    pressAccept(dialog);
    QVERIFY(waitForNoDialog(user));
    QCOMPARE(selectedName(user), QString("true"));
}

void TestWindowCommandDialog::programIsChosenInADialog()
{
    const QString script = m_home->filePath("my work/tool.py");
    QVERIFY(writeFile(script, "print(1)\n"));
    const WindowUser user;
    user.part<QToolButton>("addCommand")->click();
    CommandDialog *dialog = openDialog(user);
    QVERIFY(dialog);
    const auto choose = [dialog](const QString &path) {
        dialog->findChild<QPushButton *>("chooseProgram")->click();
        auto *files = dialog->findChild<QFileDialog *>();
        emit files->fileSelected(path);
        delete files;
    };
    choose(script);
    const auto *line = dialog->findChild<QLineEdit *>("commandLine");
    QCOMPARE(line->text(), "python3 '" + script + "'");
    QCOMPARE(dialog->findChild<QLineEdit *>("commandFolder")->text(), m_home->filePath("my work"));
    choose("/usr/bin/env"); // behind what is there
    QCOMPARE(line->text(), "python3 '" + script + "' /usr/bin/env");
}

void TestWindowCommandDialog::aNameIsTakenOnce()
{
    const WindowUser user;
    QVERIFY(addCommand(user, "mine", "true"));
    user.action("Add command…")->trigger();
    CommandDialog *dialog = openDialog(user);
    type(dialog, "commandName", "mine");
    type(dialog, "commandLine", "true");
    pressAccept(dialog);
    QCOMPARE(dialog->findChild<QLabel *>("commandProblem")->text(),
             QString("Another command has this name: mine"));
    dialog->reject();
}

QTEST_MAIN(TestWindowCommandDialog)
#include "tst_window_command_dialog.moc"
