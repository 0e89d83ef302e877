// SPDX-License-Identifier: GPL-3.0-or-later
#include "study_user.h"

#include "window/study/study_expectation.h"
#include "window/study/study_panel.h"

#include <QToolButton>

#include <memory>

using namespace corelane;

/// What a person expects of a study, beside what was measured.
class TestWindowExpectation : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsWhatIsExpectedForEachQuestion();
    void whatIsExpectedHasToBeNumbers();
    void whatIsExpectedCanBeCleared();
    void drawsWhatIsPredictedOverWhatIsMeasured();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWindowExpectation::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowExpectation::keepsWhatIsExpectedForEachQuestion()
{
    const WindowUser user;
    openStudy(user, "Compare models…");
    auto *form = user.part<StudyPanel>("studyPanel")->findChild<StudyForm *>();
    auto *expected = user.part<QLineEdit>("studyExpected");
    expected->setText("2, , 1");
    QCOMPARE(form->predicted().reals,
             (std::vector<PredictedReal>{{{"cpp.sequential", {}}, 2}, {{"cpp.processes", {}}, 1}}));
    user.action("Scale over workers…")->trigger();
    QVERIFY(expected->text().isEmpty());
    form->expectation()->draw({.workers = 2, .speedup = 1.5});
    user.action("Break even over sizes…")->trigger();
    expected->setText("50,000");
    QCOMPARE(form->predicted().size, std::optional(50'000.0));
    user.action("Scale over workers…")->trigger();
    QCOMPARE(form->predicted().speedups.size(), std::size_t{1});
    user.action("Compare models…")->trigger();
    QCOMPARE(expected->text(), QString("2, , 1"));
}

void TestWindowExpectation::whatIsExpectedHasToBeNumbers()
{
    const WindowUser user;
    openStudy(user, "Compare models…");
    auto *expected = user.part<QLineEdit>("studyExpected");
    expected->setText("2, abc");
    startButton(user)->click();
    QVERIFY2(user.message().contains("abc"), qPrintable(user.message()));
    QVERIFY(!user.part<StudyPanel>("studyPanel")->isRunning());
    user.action("Break even over sizes…")->trigger();
    expected->setText("1e");
    startButton(user)->click();
    QVERIFY2(user.message().contains("1e"), qPrintable(user.message()));
}

void TestWindowExpectation::whatIsExpectedCanBeCleared()
{
    const WindowUser user;
    openStudy(user, "Scale over workers…");
    auto *form = user.part<StudyPanel>("studyPanel")->findChild<StudyForm *>();
    auto *clear = user.part<QToolButton>("studyForget");
    QVERIFY(!clear->isVisible());
    form->expectation()->draw({.workers = 2, .speedup = 1.5});
    QVERIFY(clear->isVisible());
    clear->click();
    QVERIFY(form->predicted().speedups.empty());
    QVERIFY(!clear->isVisible());
    user.part<QLineEdit>("studyExpected")->setText("6, 3");
    QVERIFY(clear->isVisible());
    clear->click();
    QVERIFY(user.part<QLineEdit>("studyExpected")->text().isEmpty());
}

void TestWindowExpectation::drawsWhatIsPredictedOverWhatIsMeasured()
{
    const WindowUser user;
    openStudy(user, "Scale over workers…");
    user.part<QLineEdit>("studyWorkers")->setText("1,2");
    ChartView *chart = user.part<StudyPanel>("studyPanel")->cards()[0]->view();
    const auto hasPrediction = [chart] {
        const auto *body = std::get_if<Curves>(&chart->chart().body);
        return body && std::any_of(body->curves.begin(), body->curves.end(), [](const Curve &each) {
                   return each.kind == Curve::Kind::predicted;
               });
    };
    QVERIFY(!hasPrediction());
    user.part<QLineEdit>("studyExpected")->setText("6, 3");
    QVERIFY(hasPrediction());
    user.part<QLineEdit>("studyExpected")->clear();
    QVERIFY(!hasPrediction());
    QTest::qWait(50); // laid out
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->rect().center());
    QVERIFY(hasPrediction());
    startButton(user)->click();
    QVERIFY(waitForEnd(user));
    QVERIFY(hasPrediction());
    const auto &body = std::get<Curves>(chart->chart().body);
    QVERIFY(std::any_of(body.curves.begin(), body.curves.end(),
                        [](const Curve &each) { return each.kind == Curve::Kind::measured; }));
}

QTEST_MAIN(TestWindowExpectation)
#include "tst_window_expectation.moc"
