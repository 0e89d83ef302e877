// SPDX-License-Identifier: GPL-3.0-or-later
#include "study_user.h"
#include "written_file.h"

#include "charts/fonts.h"
#include "launch/interpreter.h"
#include "launch/interpreter_search.h"
#include "record/recording_reader.h"
#include "window/study/study_panel.h"
#include "window/study/study_table.h"

#include <QDialog>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <memory>

using namespace corelane;

/// Studies in the window, as a person makes them.
class TestWindowStudy : public QObject {
    Q_OBJECT

private slots:
    void init();
    void comparesTheUsualModels();
    void goesOnWhereItWasStopped();
    void runsNothingThatAFileNamesUnconfirmed();
    void beginsAnewOnceItsRunsAreDeleted();
    void stopsWhereARunIsNotKept();
    void showsARunsStudyWhateverIsAsked();
    void whatGoesWrongElsewhereIsToldAboveTheStudy();
    void saysWhyItCannotBegin();
    void letsOnlyOneThingRun();
    void drawsTheScreenshots();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

/// One that the person has, under the name that it gives itself.
QByteArray knownInterpreter()
{
    for (const std::string &each : findInterpreters(searchPlacesHere())) {
        const auto facts = probeInterpreter(each);
        if (facts && facts->runtime.path == each)
            return each.c_str();
    }
    return {};
}

std::vector<RunRecord> keptRuns()
{
    const QStringList files = recordings();
    if (files.size() != 1)
        return {};
    auto runs = readRecordingFile(QDir(recordingsFolder()).filePath(files.front()).toStdString());
    return runs ? std::move(*runs) : std::vector<RunRecord>{};
}

} // namespace

void TestWindowStudy::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowStudy::whatGoesWrongElsewhereIsToldAboveTheStudy()
{
    const WindowUser user;
    openStudy(user, "Compare models…");
    user.window->openFile("/no/such.corelane");
    QTRY_VERIFY(user.message().contains("/no/such.corelane"));
    QVERIFY(user.part<MessageBar>("messageBar")->isVisible());
    user.part<QToolButton>("closeMessage")->click();
    QVERIFY(!user.part<MessageBar>("messageBar")->isVisible());
}

void TestWindowStudy::stopsWhereARunIsNotKept()
{
    const WindowUser user;
    openStudy(user, "Compare models…");
    user.typeSize(20 * kSmall);
    startButton(user)->click();
    QTRY_COMPARE_WITH_TIMEOUT(recordings().size(), 1, kPatience_ms);
    const QString file = QDir(recordingsFolder()).filePath(recordings().front());
    QVERIFY(QFile::remove(file));
    QVERIFY(waitForEnd(user));
    QVERIFY2(user.message().contains(file + ": it was deleted meanwhile") &&
                 !user.message().contains("are kept"),
             qPrintable(user.message()));
    QCOMPARE(startButton(user)->text(), QString("▶ Start study"));
    QCOMPARE(user.table()->model()->rowCount(), 0);
}

void TestWindowStudy::comparesTheUsualModels()
{
    const WindowUser user;
    openStudy(user, "Compare models…");
    QVERIFY(user.part<StudyPanel>("studyPanel")->isVisible());
    auto *models = user.part<QToolButton>("studyModels");
    QCOMPARE(models->text(), QString("Models: 3"));
    QVERIFY(models->toolTip().startsWith("C++ sequential\nC++ threads\n"));
    user.part<QLineEdit>("studyExpected")->setText("2, 1");
    startButton(user)->click();
    QVERIFY(user.part<StudyPanel>("studyPanel")->isRunning());
    QVERIFY(waitForEnd(user));
    auto *table = user.part<StudyTable>("studyTable");
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(0, 0)->text(), QString("C++ sequential"));
    QCOMPARE(table->item(0, 6)->text(), QString("baseline"));
    const Chart chart = user.part<StudyPanel>("studyPanel")->cards()[0]->view()->chart();
    const auto &groups = std::get<BarGroups>(chart.body).groups;
    QCOMPARE(groups[0].bars.front().predicted, std::optional(2.0));
    QCOMPARE(groups[1].bars.front().predicted, std::optional(1.0));
    QVERIFY(!groups[2].bars.front().predicted);
    QCOMPARE(keptRuns().size(), std::size_t{3 + 3 * 2});
    // Its runs are in the table, and lead back to it.
    QCOMPARE(user.table()->model()->rowCount(), 3 + 3 * 2);
    auto *pages = user.part<StudyPanel>("studyPanel");
    pages->findChild<QPushButton *>("studyClose")->click();
    QVERIFY(!pages->isVisible());
    user.table()->setCurrentIndex(user.table()->model()->index(0, 0));
    table->setRowCount(0);
    user.action("Show the run's study")->trigger();
    QVERIFY(pages->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 3, kPatience_ms);
}

void TestWindowStudy::goesOnWhereItWasStopped()
{
    const WindowUser user;
    openStudy(user, "Compare models…");
    user.typeSize(2'000'000);
    user.part<QSpinBox>("studyRounds")->setValue(3);
    startButton(user)->click();
    QTRY_VERIFY_WITH_TIMEOUT(keptRuns().size() >= 4, kPatience_ms);
    user.action("Stop")->trigger();
    QVERIFY(waitForEnd(user));
    QVERIFY2(user.message().contains("Continue"), qPrintable(user.message()));
    QCOMPARE(startButton(user)->text(), QString("▶ Continue"));
    const int rows = user.table()->model()->rowCount();
    QCOMPARE(static_cast<std::size_t>(rows), keptRuns().size());
    startButton(user)->click();
    QVERIFY(waitForEnd(user));
    QCOMPARE(startButton(user)->text(), QString("▶ Start study"));
    const std::vector<RunRecord> kept = keptRuns();
    QCOMPARE(static_cast<std::size_t>(user.table()->model()->rowCount()), kept.size());
    auto *runs = user.window->findChild<RunModel *>();
    for (int row = 0; row < runs->rowCount(); ++row) { // each leads to its part of the file
        const RunEntry *entry = runs->entry(row);
        QCOMPARE(entry->record->startedAt,
                 kept[static_cast<std::size_t>(entry->part) - 1].startedAt);
    }
    QCOMPARE(std::count_if(
                 kept.begin(), kept.end(),
                 [](const RunRecord &run) { return run.end && run.end->outcome == Outcome::done; }),
             3 + 3 * 3);
}

/// A stranger's file names a script, in a way that a terminal and rich text would hide.
void TestWindowStudy::runsNothingThatAFileNamesUnconfirmed()
{
    const WindowUser user;
    QVERIFY(user.clickMode("python.sequential")); // what is asked for then changes no more
    const QByteArray python = knownInterpreter();
    QVERIFY(!python.isEmpty());
    const QString proof = m_home->filePath("ran");
    const QString script = m_home->filePath("<b>a &lt; \x1b[8m.py");
    QVERIFY(writeFile(script, "open('" + proof.toUtf8() +
                                  "', 'w')\ndef chunks(size):\n    return [1, 2]\n"
                                  "def work(chunk):\n    return chunk\n"));
    const QString file = m_home->filePath("stranger.corelane");
    QVERIFY(
        writeFile(file, "corelane-recording 1\nspec workload script\nspec model python.threads\n"
                        "spec workers 2\nspec size 1\noption file " +
                            script.toUtf8() + "\nruntime name CPython\nruntime path " + python +
                            "\nstudy kind compare\nstudy workload script\nstudy option file " +
                            script.toUtf8() + "\nstudy model python.sequential " + python +
                            "\nstudy model python.threads " + python +
                            "\nstudy workers 2\nstudy size 1\nstudy baseline 0\n"
                            "study repeat 1\nstudy seed 1\nstudy round 1\n"
                            "end 5 failed stopped\n"));
    user.window->openFile(file);
    QTRY_COMPARE_WITH_TIMEOUT(user.rows(), 1, kPatience_ms);
    user.table()->setCurrentIndex(user.table()->model()->index(0, 0));
    user.action("Show the run's study")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(startButton(user)->text(), QString("▶ Continue"), kPatience_ms);
    const auto ask = [&] {
        startButton(user)->click();
        return user.part<QDialog>("confirmCommands");
    };
    for (const Qt::Key refusing : {Qt::Key_Return, Qt::Key_Escape}) {
        QDialog *question = ask();
        QVERIFY(question && question->isVisible());
        const QString shown = question->findChild<QPlainTextEdit *>("commandsToRun")->toPlainText();
        const QStringList lines = shown.split('\n');
        QCOMPARE(lines.size(), 2);
        for (const QString &line : lines) {
            QVERIFY2(
                line.startsWith(QString::fromUtf8(python) + ' ') &&
                    line.contains("corelane_run.py --workload script --model python.") &&
                    line.contains("--set 'file=" + m_home->filePath("<b>a &lt; \\u001b[8m.py'")),
                qPrintable(line));
        }
        QVERIFY(lines[0].contains("python.sequential --workers 1 --size 1 "));
        QVERIFY(lines[1].contains("python.threads --workers 2 --size 1 "));
        QVERIFY(question->findChild<QPushButton *>("refuseCommands")->isDefault());
        QTest::keyClick(question, refusing);
        QTRY_VERIFY(!user.part<QDialog>("confirmCommands"));
        QVERIFY(!user.part<StudyPanel>("studyPanel")->isRunning());
        QVERIFY(!QFile::exists(proof));
    }
    ask()->findChild<QPushButton *>("runCommands")->click();
    QVERIFY(user.part<StudyPanel>("studyPanel")->isRunning());
    QVERIFY(waitForEnd(user));
    QVERIFY(QFile::exists(proof));
    QCOMPARE(user.message(), QString());
    QCOMPARE(startButton(user)->text(), QString("▶ Start study"));
    QCOMPARE(user.part<StudyTable>("studyTable")->rowCount(), 2);
}

void TestWindowStudy::beginsAnewOnceItsRunsAreDeleted()
{
    const WindowUser user;
    openStudy(user, "Compare models…");
    user.typeSize(2'000'000);
    startButton(user)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!keptRuns().empty(), kPatience_ms);
    user.action("Stop")->trigger();
    QVERIFY(waitForEnd(user));
    QCOMPARE(startButton(user)->text(), QString("▶ Continue"));
    user.part<QPushButton>("studyClose")->click();
    user.table()->selectAll();
    user.pressInTable(Qt::Key_Delete);
    QCOMPARE(user.table()->model()->rowCount(), 0);
    user.action("Compare models…")->trigger();
    QCOMPARE(startButton(user)->text(), QString("▶ Start study"));
}

void TestWindowStudy::showsARunsStudyWhateverIsAsked()
{
    const WindowUser user;
    openStudy(user, "Compare models…");
    startButton(user)->click();
    QVERIFY(waitForEnd(user));
    for (QAction *model : user.part<QToolButton>("studyModels")->menu()->actions())
        model->setChecked(false);
    auto *table = user.part<StudyTable>("studyTable");
    QCOMPARE(table->rowCount(), 0); // nothing that could be begun is asked
    user.part<QPushButton>("studyClose")->click();
    user.table()->setCurrentIndex(user.table()->model()->index(0, 0));
    user.action("Show the run's study")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 3, kPatience_ms);
}

void TestWindowStudy::saysWhyItCannotBegin()
{
    const WindowUser user;
    openStudy(user, "Break even over sizes…");
    user.part<QLineEdit>("studySizes")->setText("9..3");
    startButton(user)->click();
    QVERIFY(!user.part<StudyPanel>("studyPanel")->isRunning());
    auto *messages = user.part<MessageBar>("messageBar");
    QVERIFY(messages->isVisible());
}

void TestWindowStudy::letsOnlyOneThingRun()
{
    const WindowUser user;
    openStudy(user, "Compare models…");
    user.typeSize(kEndless);
    startButton(user)->click();
    QVERIFY(user.part<StudyPanel>("studyPanel")->isRunning());
    QVERIFY(user.clickMode("cpp.sequential"));
    user.pressEnter();
    QCOMPARE(user.table()->model()->rowCount(), 0);
    user.action("Stop")->trigger();
    QVERIFY(waitForEnd(user));
}

/// How the pages look, from real studies: CORELANE_SCREENSHOTS names the folder for it.
void TestWindowStudy::drawsTheScreenshots()
{
    const QString folder = qEnvironmentVariable("CORELANE_SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("CORELANE_SCREENSHOTS is not set");
    preferInterWithoutDesktop();
    const WindowUser user;
    const auto save = [&](const QString &name) {
        for (const char *theme : {"Dark", "Light"}) {
            user.action(theme)->trigger();
            QTest::qWait(300);
            QVERIFY(user.window->grab().save(
                QDir(folder).filePath(name + "-" + QString(theme).toLower() + ".png")));
        }
    };
    openStudy(user, "Scale over workers…");
    user.typeSize(3'000'000);
    user.part<QLineEdit>("studyExpected")->setText("6, 3, 2, 1.5");
    save("study-before");
    const std::pair<const char *, const char *> expected[] = {
        {"Compare models…", "0.8, 0.4, 0.5"},
        {"Scale over workers…", "6, 3, 2, 1.5"},
        {"Break even over sizes…", "500000"}};
    for (const auto &[action, text] : expected) {
        user.action(action)->trigger();
        user.part<QLineEdit>("studyExpected")->setText(text);
        user.part<QSpinBox>("studyRounds")->setValue(6);
        startButton(user)->click();
        QVERIFY(waitForEnd(user));
        save(QString("study-%1").arg(QString(action).left(5).toLower().trimmed()));
    }
    user.window->resize(1920, 1080);
    save("study-large");
}

QTEST_MAIN(TestWindowStudy)
#include "tst_window_study.moc"
