// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"

#include "charts/fonts.h"
#include "record/recording_reader.h"
#include "window/study/study_expectation.h"
#include "window/study/study_panel.h"
#include "window/study/study_table.h"
#include "window/widgets/headline_panel.h"

#include <QFile>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
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
    void beginsAnewOnceItsRunsAreDeleted();
    void showsARunsStudyWhateverIsAsked();
    void whatGoesWrongElsewhereIsToldAboveTheStudy();
    void drawsWhatIsPredictedOverWhatIsMeasured();
    void keepsWhatIsExpectedForEachQuestion();
    void saysWhyItCannotBegin();
    void letsOnlyOneThingRun();
    void drawsTheScreenshots();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

QPushButton *startButton(const Hands &hands)
{
    return hands.part<QPushButton>("studyStart");
}

void setSize(const Hands &hands, int size)
{
    hands.typeSize(size);
}

/// Shows the page for this question with the sizes of a moment, and 2 rounds.
void openStudy(const Hands &hands, const char *action, const char *model = "cpp.threads")
{
    QVERIFY(hands.clickMode(model));
    setSize(hands, kSmall);
    hands.action(action)->trigger();
    hands.part<QSpinBox>("studyRounds")->setValue(2);
}

bool waitForEnd(const Hands &hands)
{
    return QTest::qWaitFor([&] { return !hands.part<StudyPanel>("studyPanel")->isRunning(); },
                           kPatience_ms);
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
    const Hands hands;
    openStudy(hands, "Compare models…");
    hands.window->openFile("/no/such.corelane");
    QTRY_VERIFY(hands.message().contains("/no/such.corelane"));
    QVERIFY(hands.part<MessageBar>("messageBar")->isVisible());
    hands.part<QToolButton>("closeMessage")->click();
    QVERIFY(!hands.part<MessageBar>("messageBar")->isVisible());
}

void TestWindowStudy::comparesTheUsualModels()
{
    const Hands hands;
    openStudy(hands, "Compare models…");
    QVERIFY(hands.part<StudyPanel>("studyPanel")->isVisible());
    auto *models = hands.part<QToolButton>("studyModels");
    QCOMPARE(models->text(), QString("Models: 3"));
    QVERIFY(models->toolTip().startsWith("C++ sequential\nC++ threads\n"));
    hands.part<QLineEdit>("studyExpected")->setText("2, 1");
    startButton(hands)->click();
    QVERIFY(hands.part<StudyPanel>("studyPanel")->isRunning());
    QVERIFY(waitForEnd(hands));
    auto *table = hands.part<StudyTable>("studyTable");
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(0, 0)->text(), QString("C++ sequential"));
    QCOMPARE(table->item(0, 6)->text(), QString("baseline"));
    const Chart chart = hands.part<StudyPanel>("studyPanel")->cards()[0]->view()->chart();
    const auto &groups = std::get<BarGroups>(chart.body).groups;
    QCOMPARE(groups[0].bars.front().predicted, std::optional(2.0));
    QCOMPARE(groups[1].bars.front().predicted, std::optional(1.0));
    QVERIFY(!groups[2].bars.front().predicted);
    QCOMPARE(keptRuns().size(), std::size_t{3 + 3 * 2});
    // Its runs are in the table, and lead back to it.
    QCOMPARE(hands.table()->model()->rowCount(), 3 + 3 * 2);
    auto *pages = hands.part<StudyPanel>("studyPanel");
    pages->findChild<QPushButton *>("studyClose")->click();
    QVERIFY(!pages->isVisible());
    hands.table()->setCurrentIndex(hands.table()->model()->index(0, 0));
    table->setRowCount(0);
    hands.action("Show the run's study")->trigger();
    QVERIFY(pages->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 3, kPatience_ms);
}

void TestWindowStudy::goesOnWhereItWasStopped()
{
    const Hands hands;
    openStudy(hands, "Compare models…");
    setSize(hands, 2'000'000);
    hands.part<QSpinBox>("studyRounds")->setValue(3);
    startButton(hands)->click();
    QTRY_VERIFY_WITH_TIMEOUT(keptRuns().size() >= 4, kPatience_ms);
    hands.action("Stop")->trigger();
    QVERIFY(waitForEnd(hands));
    QVERIFY2(hands.message().contains("Continue"), qPrintable(hands.message()));
    QCOMPARE(startButton(hands)->text(), QString("▶ Continue"));
    const int rows = hands.table()->model()->rowCount();
    QCOMPARE(static_cast<std::size_t>(rows), keptRuns().size());
    startButton(hands)->click();
    QVERIFY(waitForEnd(hands));
    QCOMPARE(startButton(hands)->text(), QString("▶ Start study"));
    const std::vector<RunRecord> kept = keptRuns();
    QCOMPARE(static_cast<std::size_t>(hands.table()->model()->rowCount()), kept.size());
    auto *runs = hands.window->findChild<RunModel *>();
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

void TestWindowStudy::beginsAnewOnceItsRunsAreDeleted()
{
    const Hands hands;
    openStudy(hands, "Compare models…");
    setSize(hands, 2'000'000);
    startButton(hands)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!keptRuns().empty(), kPatience_ms);
    hands.action("Stop")->trigger();
    QVERIFY(waitForEnd(hands));
    QCOMPARE(startButton(hands)->text(), QString("▶ Continue"));
    hands.part<QPushButton>("studyClose")->click();
    hands.table()->selectAll();
    QTest::keyClick(hands.table(), Qt::Key_Delete);
    QCOMPARE(hands.table()->model()->rowCount(), 0);
    hands.action("Compare models…")->trigger();
    QCOMPARE(startButton(hands)->text(), QString("▶ Start study"));
}

void TestWindowStudy::showsARunsStudyWhateverIsAsked()
{
    const Hands hands;
    openStudy(hands, "Compare models…");
    startButton(hands)->click();
    QVERIFY(waitForEnd(hands));
    for (QAction *model : hands.part<QToolButton>("studyModels")->menu()->actions())
        model->setChecked(false);
    auto *table = hands.part<StudyTable>("studyTable");
    QCOMPARE(table->rowCount(), 0); // nothing that could be begun is asked
    hands.part<QPushButton>("studyClose")->click();
    hands.table()->setCurrentIndex(hands.table()->model()->index(0, 0));
    hands.action("Show the run's study")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 3, kPatience_ms);
}

void TestWindowStudy::keepsWhatIsExpectedForEachQuestion()
{
    const Hands hands;
    openStudy(hands, "Compare models…");
    auto *form = hands.part<StudyPanel>("studyPanel")->findChild<StudyForm *>();
    auto *expected = hands.part<QLineEdit>("studyExpected");
    expected->setText("2, , 1");
    QCOMPARE(form->predicted().reals,
             (std::vector<PredictedReal>{{{"cpp.sequential", {}}, 2}, {{"cpp.processes", {}}, 1}}));
    hands.action("Scale over workers…")->trigger();
    QVERIFY(expected->text().isEmpty());
    form->expectation()->draw({.workers = 2, .speedup = 1.5});
    hands.action("Break even over sizes…")->trigger();
    expected->setText("50,000");
    QCOMPARE(form->predicted().size, std::optional(50'000.0));
    hands.action("Scale over workers…")->trigger();
    QCOMPARE(form->predicted().speedups.size(), std::size_t{1});
    hands.action("Compare models…")->trigger();
    QCOMPARE(expected->text(), QString("2, , 1"));
}

void TestWindowStudy::drawsWhatIsPredictedOverWhatIsMeasured()
{
    const Hands hands;
    openStudy(hands, "Scale over workers…");
    hands.part<QLineEdit>("studyWorkers")->setText("1,2");
    ChartView *chart = hands.part<StudyPanel>("studyPanel")->cards()[0]->view();
    const auto hasPrediction = [chart] {
        const auto *body = std::get_if<Curves>(&chart->chart().body);
        return body && std::any_of(body->curves.begin(), body->curves.end(), [](const Curve &each) {
                   return each.kind == Curve::Kind::predicted;
               });
    };
    QVERIFY(!hasPrediction());
    hands.part<QLineEdit>("studyExpected")->setText("6, 3");
    QVERIFY(hasPrediction());
    hands.part<QLineEdit>("studyExpected")->clear();
    QVERIFY(!hasPrediction());
    QTest::qWait(50); // laid out
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->rect().center());
    QVERIFY(hasPrediction());
    startButton(hands)->click();
    QVERIFY(waitForEnd(hands));
    QVERIFY(hasPrediction());
    const auto &body = std::get<Curves>(chart->chart().body);
    QVERIFY(std::any_of(body.curves.begin(), body.curves.end(),
                        [](const Curve &each) { return each.kind == Curve::Kind::measured; }));
}

void TestWindowStudy::saysWhyItCannotBegin()
{
    const Hands hands;
    openStudy(hands, "Break even over sizes…");
    hands.part<QLineEdit>("studySizes")->setText("9..3");
    startButton(hands)->click();
    QVERIFY(!hands.part<StudyPanel>("studyPanel")->isRunning());
    auto *messages = hands.part<MessageBar>("messageBar");
    QVERIFY(messages->isVisible());
}

void TestWindowStudy::letsOnlyOneThingRun()
{
    const Hands hands;
    openStudy(hands, "Compare models…");
    setSize(hands, kEndless);
    startButton(hands)->click();
    QVERIFY(hands.part<StudyPanel>("studyPanel")->isRunning());
    QVERIFY(hands.clickMode("cpp.sequential"));
    hands.pressEnter();
    QCOMPARE(hands.table()->model()->rowCount(), 0);
    hands.action("Stop")->trigger();
    QVERIFY(waitForEnd(hands));
}

/// How the pages look, from real studies: CORELANE_SCREENSHOTS names the folder for it.
void TestWindowStudy::drawsTheScreenshots()
{
    const QString folder = qEnvironmentVariable("CORELANE_SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("CORELANE_SCREENSHOTS is not set");
    preferInterWithoutDesktop();
    const Hands hands;
    const auto save = [&](const QString &name) {
        for (const char *theme : {"Dark", "Light"}) {
            hands.action(theme)->trigger();
            QTest::qWait(300);
            QVERIFY(hands.window->grab().save(
                QDir(folder).filePath(name + "-" + QString(theme).toLower() + ".png")));
        }
    };
    openStudy(hands, "Scale over workers…");
    setSize(hands, 3'000'000);
    hands.part<QLineEdit>("studyExpected")->setText("6, 3, 2, 1.5");
    save("study-before");
    const std::pair<const char *, const char *> expected[] = {
        {"Compare models…", "0.8, 0.4, 0.5"},
        {"Scale over workers…", "6, 3, 2, 1.5"},
        {"Break even over sizes…", "500000"}};
    for (const auto &[action, text] : expected) {
        hands.action(action)->trigger();
        hands.part<QLineEdit>("studyExpected")->setText(text);
        hands.part<QSpinBox>("studyRounds")->setValue(6);
        startButton(hands)->click();
        QVERIFY(waitForEnd(hands));
        save(QString("study-%1").arg(QString(action).left(5).toLower().trimmed()));
    }
    hands.window->resize(1920, 1080);
    save("study-large");
}

QTEST_MAIN(TestWindowStudy)
#include "tst_window_study.moc"
