// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_user.h"
#include "written_file.h"

#include "window/history/output_window.h"
#include "window/widgets/file_field.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace corelane;

namespace {

constexpr const char *kBroken = "def chunks(size):\n"
                                "    return list(range(size))\n"
                                "\n"
                                "def work(chunk):\n"
                                "    return 1 // (chunk - 3)\n";

constexpr const char *kProgram = "import sys, threading\n"
                                 "\n"
                                 "def work():\n"
                                 "    sum(range(10 ** 6))\n"
                                 "\n"
                                 "threads = [threading.Thread(target=work) for _ in range(3)]\n"
                                 "for each in threads: each.start()\n"
                                 "for each in threads: each.join()\n"
                                 "print(sys.argv)\n";

void drop(const WindowUser &user, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(user.window.get(), &enter);
    QDropEvent dropped(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(user.window.get(), &dropped);
}

/// As from an earlier start: a command by the name "mine".
void keepCommand()
{
    QSettings file("corelane", "corelane");
    file.beginWriteArray("commands");
    file.setArrayIndex(0);
    file.setValue("name", "mine");
    file.setValue("line", "true");
    file.endArray();
    file.sync();
}

QString chosenWorkload(const WindowUser &user)
{
    return user.part<QComboBox>("workload")->currentData().toString();
}

/// Chooses the workload as a person does.
void chooseScript(const WindowUser &user)
{
    auto *workload = user.part<QComboBox>("workload");
    workload->setCurrentIndex(workload->findData("script"));
}

} // namespace

/// A Python file of a person's own as the workload.
class TestWindowScript : public QObject {
    Q_OBJECT

private slots:
    void init();
    void droppedFileIsTheScript();
    void droppedFileTakesACommandsPlace();
    void droppedFileWaitsForAnInterpreter();
    void noCommandIsSelectedUnasked();
    void ordinaryProgramIsOfferedAsCommand();
    void ordinaryProgramInTheScriptsPlaceIsOfferedAsCommand();
    void newFromTemplateRuns();
    void missingFileIsToldAtTheRun();
    void tellsInWhichLineTheScriptFailed();
    void fileIsRemembered();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWindowScript::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowScript::droppedFileIsTheScript()
{
    const QString path = m_home->filePath("mine.py");
    QVERIFY(writeFile(path, kBroken));
    const WindowUser user;
    QVERIFY(user.clickMode("python.threads"));
    QVERIFY(!user.part<QLineEdit>("filePath"));
    drop(user, path);
    QCOMPARE(chosenWorkload(user), QString("script"));
    QCOMPARE(user.part<QLineEdit>("filePath")->text(), path);
    QTRY_VERIFY(user.part<QLineEdit>("filePath")->isVisible()); // though the options are not
    QCOMPARE(user.modes()->selectedMode()->model->id, std::string("python.threads"));
    QVERIFY(!user.modeRow("cpp.threads").isValid()); // greyed
}

void TestWindowScript::droppedFileTakesACommandsPlace()
{
    const QString path = m_home->filePath("mine.py");
    QVERIFY(writeFile(path, kBroken));
    keepCommand();
    const WindowUser user;
    QVERIFY(user.clickMode("python.threads")); // its interpreter has answered
    QVERIFY(user.clickMode("command"));
    drop(user, path);
    QCOMPARE(user.modes()->selectedMode()->model->runtime, RuntimeKind::python);
    QVERIFY(user.part<QComboBox>("workload")->isEnabled());
}

void TestWindowScript::droppedFileWaitsForAnInterpreter()
{
    const QString path = m_home->filePath("mine.py");
    QVERIFY(writeFile(path, kBroken));
    keepCommand();
    QSettings("corelane", "corelane").setValue("mode/model", "command");
    QSettings("corelane", "corelane").setValue("mode/runtime", "mine");
    const WindowUser user; // none has answered yet
    QCOMPARE(user.modes()->selectedMode()->model->id, std::string("command"));
    QVERIFY(!user.modeRow("python.threads").isValid());
    drop(user, path);
    const auto isPython = [&user] {
        const Mode *mode = user.modes()->selectedMode();
        return mode && mode->model->runtime == RuntimeKind::python;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isPython(), kPatience_ms);
}

/// Before an interpreter has answered nothing else can run a script.
void TestWindowScript::noCommandIsSelectedUnasked()
{
    keepCommand();
    QSettings("corelane", "corelane").setValue("mode/model", "python.threads");
    QSettings("corelane", "corelane").setValue("run/workload", "script");
    const WindowUser user;
    QCOMPARE(chosenWorkload(user), QString("script"));
    const Mode *mode = user.modes()->selectedMode();
    QVERIFY(!mode || !mode->command);
}

void TestWindowScript::ordinaryProgramIsOfferedAsCommand()
{
    const QString path = m_home->filePath("with blank/threads of 3.py");
    QVERIFY(writeFile(path, kProgram));
    const WindowUser user;
    QVERIFY(user.clickMode("python.threads"));
    const QString before = chosenWorkload(user);
    const std::string interpreter = user.modes()->selectedMode()->runtime.path;
    drop(user, path);
    QCOMPARE(chosenWorkload(user), before);
    QVERIFY2(user.message().startsWith("An ordinary program: threads of 3.py "),
             qPrintable(user.message()));
    user.part<QToolButton>("messageOffer")->click();
    auto *dialog = user.window->findChild<QDialog *>("commandDialog");
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit *>("commandLine")->text(),
             QString::fromStdString(interpreter) + " 'threads of 3.py'");
    QCOMPARE(dialog->findChild<QLineEdit *>("commandFolder")->text(),
             m_home->filePath("with blank"));
    dialog->findChild<QPushButton *>("acceptCommand")->click();
    QVERIFY(user.modes()->selectedMode()->command);
    QCOMPARE(user.modes()->selectedMode()->command->name, QString("threads of 3.py"));
    user.pressEnter();
    QVERIFY(user.waitForEnd());
    QCOMPARE(user.state(0), RunState::done);
    const RunRecord &run = *user.table()->selectedRun()->record;
    QCOMPARE(run.threads.size(), 4); // its main thread and three
    QCOMPARE(run.output.size(), 1);
    QCOMPARE(run.output.front().text, std::string("['threads of 3.py']"));
}

void TestWindowScript::ordinaryProgramInTheScriptsPlaceIsOfferedAsCommand()
{
    const QString path = m_home->filePath("program.py");
    QVERIFY(writeFile(path, kProgram));
    const WindowUser user;
    QVERIFY(user.clickMode("python.threads"));
    chooseScript(user);
    QTest::keyClicks(user.part<QLineEdit>("filePath"), path);
    QVERIFY2(user.message().startsWith("An ordinary program: program.py "),
             qPrintable(user.message()));
    QCOMPARE(user.part<QToolButton>("messageOffer")->text(), QString("Run it as a command…"));
    user.action("Run")->trigger();
    QVERIFY2(user.message().startsWith("This is an ordinary program"), qPrintable(user.message()));
    QCOMPARE(user.rows(), 0);
}

void TestWindowScript::newFromTemplateRuns()
{
    const QString path = m_home->filePath("new.py");
    const WindowUser user;
    QVERIFY(user.clickMode("python.threads"));
    chooseScript(user);
    user.part<QToolButton>("newFile")->click();
    auto *dialog = user.window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->reject();
    QCOMPARE(user.part<QLineEdit>("filePath")->text(), path);
    QVERIFY(QFile::exists(path));
    user.typeSize(kSmall);
    user.pressEnter();
    QVERIFY(user.waitForEnd());
    QCOMPARE(user.state(0), RunState::done);
    const QString answer = user.cell(0, RunModel::AnswerColumn);
    QVERIFY2(answer.at(0).isDigit() && !answer.endsWith(" ✓"), qPrintable(answer));
    QVERIFY(user.clickMode("python.sequential"));
    user.pressEnter();
    QTRY_COMPARE_WITH_TIMEOUT(user.rows(), 2, kPatience_ms);
    QVERIFY(user.waitForEnd());
    QCOMPARE(user.cell(0, RunModel::AnswerColumn), answer);
}

void TestWindowScript::missingFileIsToldAtTheRun()
{
    const WindowUser user;
    QVERIFY(user.clickMode("python.threads"));
    chooseScript(user);
    user.action("Run")->trigger();
    QVERIFY2(user.message().startsWith("No file was chosen"), qPrintable(user.message()));
    QTest::keyClicks(user.part<QLineEdit>("filePath"), "/no/such.py");
    QVERIFY(user.part<QLineEdit>("filePath")->property("invalid").toBool());
    user.action("Run")->trigger();
    QVERIFY2(user.message().startsWith("The file is not there: /no/such.py"),
             qPrintable(user.message()));
    QCOMPARE(user.rows(), 0);
}

void TestWindowScript::tellsInWhichLineTheScriptFailed()
{
    const QString path = m_home->filePath("broken.py");
    QVERIFY(writeFile(path, kBroken));
    const WindowUser user;
    QVERIFY(user.clickMode("python.threads"));
    drop(user, path);
    user.typeSize(9);
    user.pressEnter();
    QVERIFY(user.waitForEnd());
    QCOMPARE(user.state(0), RunState::failed);
    QVERIFY2(user.message().contains("File \"" + path + "\", line 5, in work"),
             qPrintable(user.message()));
    QVERIFY(user.message().contains("return 1 // (chunk - 3)"));
    QVERIFY(user.message().contains("ZeroDivisionError"));
    user.part<QToolButton>("messageOffer")->click();
    QVERIFY(user.part<QPlainTextEdit>("outputText")->isVisible());
    QVERIFY(user.part<QPlainTextEdit>("outputText")->toPlainText().contains("Traceback"));
}

void TestWindowScript::fileIsRemembered()
{
    const QString path = m_home->filePath("mine.py");
    QVERIFY(writeFile(path, kBroken));
    {
        const WindowUser user;
        QVERIFY(user.clickMode("python.threads"));
        drop(user, path);
        user.window->close();
    }
    const WindowUser user;
    QTRY_VERIFY_WITH_TIMEOUT(user.part<QLineEdit>("filePath"), kPatience_ms);
    QCOMPARE(user.part<QLineEdit>("filePath")->text(), path);
}

QTEST_MAIN(TestWindowScript)
#include "tst_window_script.moc"
