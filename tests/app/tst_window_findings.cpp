// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_samples.h"
#include "window_user.h"
#include "written_file.h"

#include "charts/language.h"
#include "window/board/findings_panel.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace corelane;

namespace {

const RunSpec kSpec{
    .workload = "primes", .model = "python.processes", .workers = 2, .size = 20'000};

Finding finding(const std::string &title, double confidence)
{
    return {.id = "some",
            .confidence = confidence,
            .title = verbatim(title),
            .evidence = {verbatim("4 workers waited 57 % of their time.")},
            .meaning = verbatim("More of them make nothing faster."),
            .experiment = Experiment{.title = verbatim("Run with processes"), .spec = kSpec}};
}

/// Below a headline that says nothing of them.
Explanation of(std::vector<Finding> findings)
{
    return {.headline = {}, .findings = std::move(findings)};
}

QStringList texts(const QWidget *of)
{
    QStringList found;
    for (const QLabel *each : of->findChildren<QLabel *>()) {
        if (each->isVisible())
            found << each->text();
    }
    return found;
}

/// On a busy machine other findings can be graver.
bool tellsOf(const std::string &begin, const std::vector<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&begin](const Finding &each) { return each.id.starts_with(begin); });
}

QPushButton *shownButton(const QWidget *of)
{
    for (QPushButton *each : of->findChildren<QPushButton *>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

} // namespace

/// Findings: how they stand in the panel, and the experiments that they lead to.
class TestWindowFindings : public QObject {
    Q_OBJECT

private slots:
    void init();
    void takeNoRoomWhereThereAreNone();
    void gravestStandsInOneLine();
    void whatTheHeadlineSaysIsNotSaidAgain();
    void allStandInFullWhenExpanded();
    void expandedOnesLeaveTheWindowItsSize();
    void buttonAsksForTheExperiment();
    void commandLinesOfAFileAreNotOffered();
    void runShowsItsFindings();
    void experimentWithAFileThatARecordingNamesIsConfirmed();
    void experimentIsRunInTheSameRuntime();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWindowFindings::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowFindings::takeNoRoomWhereThereAreNone()
{
    const WindowUser user;
    auto *panel = user.part<FindingsPanel>("findings");
    QVERIFY(!panel->isVisible());
    panel->setExplanation(of({finding("One", 0.9)}));
    QVERIFY(panel->isVisible());
    panel->setExplanation({});
    QVERIFY(!panel->isVisible());
}

void TestWindowFindings::gravestStandsInOneLine()
{
    FindingsPanel panel;
    panel.resize(1000, 40);
    panel.setExplanation(of({finding("The first", 0.95), finding("The second", 0.4)}));
    panel.show();
    QVERIFY(texts(&panel).contains("The first"));
    QVERIFY(texts(&panel).contains("certain"));
    QVERIFY(texts(&panel).contains("4 workers waited 57 % of their time."));
    QVERIFY(!texts(&panel).contains("The second"));
    QCOMPARE(panel.findChild<QToolButton *>("findingsToggle")->text(), QString("1 more ▾"));
    QVERIFY(panel.findChild<QLabel *>("findingConfidence")->toolTip().contains("95 %"));
    QVERIFY(panel.sizeHint().height() < 2 * panel.fontMetrics().lineSpacing() + 16);
}

/// The headline has given the evidence: what it means stands there.
void TestWindowFindings::whatTheHeadlineSaysIsNotSaidAgain()
{
    FindingsPanel panel;
    panel.resize(1000, 40);
    Explanation told = of({finding("The first", 0.95)});
    told.headline.why = told.findings.front().evidence;
    panel.setExplanation(told);
    panel.show();
    const QString evidence = "4 workers waited 57 % of their time.";
    QVERIFY(!texts(&panel).contains(evidence));
    QVERIFY(texts(&panel).contains("More of them make nothing faster."));
    panel.findChild<QToolButton *>("findingsToggle")->click();
    QVERIFY(!texts(&panel).contains(evidence));
    QVERIFY(texts(&panel).contains("More of them make nothing faster."));
}

void TestWindowFindings::allStandInFullWhenExpanded()
{
    FindingsPanel panel;
    panel.resize(1000, 300);
    panel.setExplanation(of({finding("The first", 0.95), finding("The second", 0.4)}));
    panel.show();
    auto *toggle = panel.findChild<QToolButton *>("findingsToggle");
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(panel.isExpanded());
    for (const char *text :
         {"The first", "The second", "certain", "possible", "More of them make nothing faster."})
        QVERIFY2(texts(&panel).contains(text), text);
    QCOMPARE(panel.findChildren<QPushButton *>().size(), qsizetype{2});
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(!texts(&panel).contains("The second"));
}

void TestWindowFindings::expandedOnesLeaveTheWindowItsSize()
{
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.threads"));
    auto *panel = user.part<FindingsPanel>("findings");
    panel->setExplanation(of({finding("One", 0.9), finding("Two", 0.9), finding("Three", 0.9)}));
    auto *toggle = user.part<QToolButton>("findingsToggle");
    for (const QSize size : {QSize(1920, 1080), QSize(1280, 800), QSize(1024, 700)}) {
        // On a busy machine what the window needs at least is told level by level.
        QTRY_VERIFY(user.window->minimumSize().height() <= size.height());
        user.window->resize(size);
        QTest::qWait(50);
        const int table = user.table()->height();
        toggle->click();
        QTest::qWait(50);
        QCOMPARE(user.window->size(), size);
        QVERIFY(panel->height() > 70);
        const int height = panel->height();
        auto *card = user.part<ChartCard>("accountCard"); // of which more becomes known
        card->setMinimumHeight(card->height() + 10);
        QTest::qWait(50);
        QCOMPARE(user.window->size(), size);
        QVERIFY(panel->height() <= height && panel->height() > 40);
        card->setMinimumHeight(0);
        toggle->click();
        QTest::qWait(50);
        QCOMPARE(user.table()->height(), table);
    }
}

void TestWindowFindings::buttonAsksForTheExperiment()
{
    FindingsPanel panel;
    panel.setExplanation(of({finding("The first", 0.95)}));
    panel.show();
    std::vector<RunSpec> asked;
    connect(&panel, &FindingsPanel::experimentAsked, &panel,
            [&asked](const RunSpec &spec) { asked.push_back(spec); });
    panel.setRunPossible(false);
    QTest::mouseClick(shownButton(&panel), Qt::LeftButton);
    QVERIFY(asked.empty());
    panel.setRunPossible(true);
    QTest::mouseClick(shownButton(&panel), Qt::LeftButton);
    QCOMPARE(asked, std::vector<RunSpec>{kSpec});
    QCOMPARE(shownButton(&panel)->text(), QString("Run with processes"));
}

void TestWindowFindings::commandLinesOfAFileAreNotOffered()
{
    Finding first = finding("The first", 0.95);
    first.experiment->spec = {.model = "command", .command = {"rm", "everything"}};
    FindingsPanel panel;
    panel.setExplanation(of({first}));
    panel.show();
    QCOMPARE(shownButton(&panel), nullptr);
    QVERIFY(texts(&panel).contains("The first"));
}

namespace {

/// Threads of Python that compute, of which the GIL is a finding.
bool runThreads(const WindowUser &user)
{
    user.typeSize(400'000);
    if (!user.clickMode("python.threads"))
        return false;
    user.part<QSpinBox>("workers")->setValue(4);
    user.pressEnter();
    return user.waitForEnd();
}

} // namespace

void TestWindowFindings::runShowsItsFindings()
{
    const WindowUser user;
    QVERIFY(runThreads(user));
    auto *panel = user.part<FindingsPanel>("findings");
    QVERIFY(panel->isVisible());
    QCOMPARE(user.part<QLabel>("findingTitle")->text(), said(panel->findings().front().title));
    const std::vector<Finding> first = panel->findings();
    // Where others have the cores for most of the time, the GIL may be no cause any more.
    QVERIFY(tellsOf("gil-", first) || tellsOf("other-programs", first));
    QVERIFY(user.runSmall("cpp.sequential"));
    QVERIFY(!tellsOf("gil-", panel->findings()));
    user.table()->selectRun(1);
    QCOMPARE(panel->findings(), first);
}

/// The recording may be a stranger's, and so may the script.
void TestWindowFindings::experimentWithAFileThatARecordingNamesIsConfirmed()
{
    const WindowUser user;
    QVERIFY(user.clickMode("python.threads"));
    const QString proof = m_home->filePath("ran");
    const QString script = m_home->filePath("script.py");
    QVERIFY(writeFile(script, "open('" + proof.toUtf8() +
                                  "', 'w')\ndef chunks(size):\n    return [1, 2]\n"
                                  "def work(chunk):\n    return chunk\n"));
    RunRecord run = keptRun(1, "python.threads");
    run.runtime = user.modes()->selectedMode()->runtime;
    run.spec.workload = "script";
    run.spec.options = {{"file", script.toStdString()}};
    user.window->openFile(keep(m_home->path(), "stranger", recordingText(run)));
    QTRY_COMPARE_WITH_TIMEOUT(user.rows(), 1, kPatience_ms);
    user.table()->selectRun(0);
    auto *panel = user.part<FindingsPanel>("findings");
    emit panel->experimentAsked(run.spec);
    auto *question = user.part<QDialog>("confirmCommands");
    QVERIFY(question && question->isVisible());
    const QString shown = question->findChild<QPlainTextEdit *>("commandsToRun")->toPlainText();
    QVERIFY2(shown.startsWith(QString::fromStdString(run.runtime.path) + ' ') &&
                 shown.contains("--model python.threads --workers 2 --size 20000 ") &&
                 shown.contains("--set file=" + script),
             qPrintable(shown));
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!user.part<QDialog>("confirmCommands"));
    QCOMPARE(user.rows(), 1);
    QVERIFY(!QFile::exists(proof));
    emit panel->experimentAsked(run.spec);
    user.part<QDialog>("confirmCommands")->findChild<QPushButton *>("runCommands")->click();
    QCOMPARE(user.rows(), 2);
    QVERIFY(user.waitForEnd());
    QVERIFY(QFile::exists(proof));
}

void TestWindowFindings::experimentIsRunInTheSameRuntime()
{
    const WindowUser user;
    QVERIFY(runThreads(user));
    const Runtime runtime = user.table()->selectedRun()->record->runtime;
    auto *panel = user.part<FindingsPanel>("findings");
    QPushButton *button = shownButton(panel);
    QVERIFY(button);
    const RunSpec asked = panel->findings().front().experiment->spec;
    QVERIFY(user.clickMode("cpp.threads")); // what is selected does not matter
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(user.rows(), 2);
    QCOMPARE(user.modes()->selectedMode()->model->id, asked.model); // what runs is selected
    QCOMPARE(user.table()->currentIndex().row(), 0);
    user.table()->selectRun(1);
    QVERIFY(shownButton(panel));
    QVERIFY(!shownButton(panel)->isEnabled());
    QVERIFY(user.waitForEnd());
    QVERIFY(shownButton(panel)->isEnabled());
    user.table()->selectRun(0);
    const RunRecord &record = *user.table()->selectedRun()->record;
    QCOMPARE(record.spec.model, asked.model);
    QCOMPARE(record.spec.workers, asked.workers);
    QCOMPARE(record.spec.size, asked.size);
    QCOMPARE(record.runtime, runtime);
    QCOMPARE(user.state(0), RunState::done);
}

QTEST_MAIN(TestWindowFindings)
#include "tst_window_findings.moc"
