// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"
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
#include <QToolButton>

using namespace corelane;

namespace {

constexpr const char *kBroken = "def chunks(size):\n"
                                "    return list(range(size))\n"
                                "\n"
                                "def work(chunk):\n"
                                "    return 1 // (chunk - 3)\n";

void drop(const Hands &hands, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(hands.window.get(), &enter);
    QDropEvent dropped(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(hands.window.get(), &dropped);
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

QString chosenWorkload(const Hands &hands)
{
    return hands.part<QComboBox>("workload")->currentData().toString();
}

/// Chooses the workload as a person does.
void chooseScript(const Hands &hands)
{
    auto *workload = hands.part<QComboBox>("workload");
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
    const Hands hands;
    QVERIFY(hands.clickMode("python.threads"));
    QVERIFY(!hands.part<QLineEdit>("filePath"));
    drop(hands, path);
    QCOMPARE(chosenWorkload(hands), QString("script"));
    QCOMPARE(hands.part<QLineEdit>("filePath")->text(), path);
    QTRY_VERIFY(hands.part<QLineEdit>("filePath")->isVisible()); // though the options are not
    QCOMPARE(hands.modes()->selectedMode()->model->id, std::string("python.threads"));
    QVERIFY(!hands.modeRow("cpp.threads").isValid()); // greyed
}

void TestWindowScript::droppedFileTakesACommandsPlace()
{
    const QString path = m_home->filePath("mine.py");
    QVERIFY(writeFile(path, kBroken));
    keepCommand();
    const Hands hands;
    QVERIFY(hands.clickMode("python.threads")); // its interpreter has answered
    QVERIFY(hands.clickMode("command"));
    drop(hands, path);
    QCOMPARE(hands.modes()->selectedMode()->model->runtime, RuntimeKind::python);
    QVERIFY(hands.part<QComboBox>("workload")->isEnabled());
}

void TestWindowScript::droppedFileWaitsForAnInterpreter()
{
    const QString path = m_home->filePath("mine.py");
    QVERIFY(writeFile(path, kBroken));
    keepCommand();
    QSettings("corelane", "corelane").setValue("mode/model", "command");
    QSettings("corelane", "corelane").setValue("mode/runtime", "mine");
    const Hands hands; // none has answered yet
    QCOMPARE(hands.modes()->selectedMode()->model->id, std::string("command"));
    QVERIFY(!hands.modeRow("python.threads").isValid());
    drop(hands, path);
    const auto isPython = [&hands] {
        const Mode *mode = hands.modes()->selectedMode();
        return mode && mode->model->runtime == RuntimeKind::python;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isPython(), kPatience_ms);
}

void TestWindowScript::newFromTemplateRuns()
{
    const QString path = m_home->filePath("new.py");
    const Hands hands;
    QVERIFY(hands.clickMode("python.threads"));
    chooseScript(hands);
    hands.part<QToolButton>("newFile")->click();
    auto *dialog = hands.window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->reject();
    QCOMPARE(hands.part<QLineEdit>("filePath")->text(), path);
    QVERIFY(QFile::exists(path));
    hands.typeSize(kSmall);
    hands.pressEnter();
    QVERIFY(hands.waitForEnd());
    QCOMPARE(hands.state(0), RunState::done);
    const QString answer = hands.cell(0, RunModel::AnswerColumn);
    QVERIFY2(answer.at(0).isDigit() && !answer.endsWith(" ✓"), qPrintable(answer));
    QVERIFY(hands.clickMode("python.sequential"));
    hands.pressEnter();
    QTRY_COMPARE_WITH_TIMEOUT(hands.rows(), 2, kPatience_ms);
    QVERIFY(hands.waitForEnd());
    QCOMPARE(hands.cell(0, RunModel::AnswerColumn), answer);
}

void TestWindowScript::missingFileIsToldAtTheRun()
{
    const Hands hands;
    QVERIFY(hands.clickMode("python.threads"));
    chooseScript(hands);
    hands.action("Run")->trigger();
    QVERIFY2(hands.message().startsWith("no file was chosen"), qPrintable(hands.message()));
    QTest::keyClicks(hands.part<QLineEdit>("filePath"), "/no/such.py");
    QVERIFY(hands.part<QLineEdit>("filePath")->property("invalid").toBool());
    hands.action("Run")->trigger();
    QVERIFY2(hands.message().startsWith("the file is not there: /no/such.py"),
             qPrintable(hands.message()));
    QCOMPARE(hands.rows(), 0);
}

void TestWindowScript::tellsInWhichLineTheScriptFailed()
{
    const QString path = m_home->filePath("broken.py");
    QVERIFY(writeFile(path, kBroken));
    const Hands hands;
    QVERIFY(hands.clickMode("python.threads"));
    drop(hands, path);
    hands.typeSize(9);
    hands.pressEnter();
    QVERIFY(hands.waitForEnd());
    QCOMPARE(hands.state(0), RunState::failed);
    QVERIFY2(hands.message().contains("File \"" + path + "\", line 5, in work"),
             qPrintable(hands.message()));
    QVERIFY(hands.message().contains("return 1 // (chunk - 3)"));
    QVERIFY(hands.message().contains("ZeroDivisionError"));
    hands.part<QToolButton>("messageOffer")->click();
    QVERIFY(hands.part<QPlainTextEdit>("outputText")->isVisible());
    QVERIFY(hands.part<QPlainTextEdit>("outputText")->toPlainText().contains("Traceback"));
}

void TestWindowScript::fileIsRemembered()
{
    const QString path = m_home->filePath("mine.py");
    QVERIFY(writeFile(path, kBroken));
    {
        const Hands hands;
        QVERIFY(hands.clickMode("python.threads"));
        drop(hands, path);
        hands.window->close();
    }
    const Hands hands;
    QTRY_VERIFY_WITH_TIMEOUT(hands.part<QLineEdit>("filePath"), kPatience_ms);
    QCOMPARE(hands.part<QLineEdit>("filePath")->text(), path);
}

QTEST_MAIN(TestWindowScript)
#include "tst_window_script.moc"
