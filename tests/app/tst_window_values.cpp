// SPDX-License-Identifier: GPL-3.0-or-later
#include "films/under_way.h"
#include "runtime_samples.h"
#include "window/board/findings_panel.h"
#include "window/runs/marks.h"
#include "window/runs/run_delegate.h"
#include "window/runs/run_model.h"
#include "window/runs/run_text.h"
#include "window/runs/runs.h"
#include "window/settings.h"
#include "window/widgets/size_scale.h"

#include <QImage>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace corelane;

namespace {

constexpr std::int64_t kSecond_ns = 1'000'000'000;

RunEntry doneRun(const std::string &model, int workers, std::int64_t real_ns,
                 std::int64_t size = 1000)
{
    RunRecord run{.spec = {.workload = "primes",
                           .model = model,
                           .workers = workers,
                           .size = size,
                           .options = {{"chunks-per-worker", "4"}}},
                  .runtime = model.starts_with("cpp") ? kNative : kPython,
                  .startedAt = "2026-11-23T10:42:18.5+01:00",
                  .release_ns = 0,
                  .reaped_ns = real_ns,
                  .answer = "78498",
                  .expectedAnswer = "78498",
                  .end = End{.time_ns = real_ns}};
    return {.record = std::make_shared<const RunRecord>(std::move(run)), .file = {}, .problem = {}};
}

RunEntry endedRun(Outcome outcome, const std::string &reason)
{
    RunRecord run = *doneRun("python.threads", 4, kSecond_ns).record;
    run.end = End{.time_ns = kSecond_ns, .outcome = outcome, .reason = reason};
    return {.record = std::make_shared<const RunRecord>(run), .file = {}, .problem = {}};
}

} // namespace

class TestWindowValues : public QObject {
    Q_OBJECT

private slots:
    void sliderGoesInEqualFactors();
    void typedSizeIsANumberInRange_data();
    void typedSizeIsANumberInRange();
    void baselineIsNewestSequentialOfSameWorkAndRuntime();
    void chosenBaselineTakesPrecedence();
    void comparesTheNewestAndTheSelected();
    void eachModeHasOneBarAndStudiesNone();
    void tellsTheStateOfARun();
    void marksARunThatLostSomething();
    void tellsFigures();
    void tellsHowLanesAreKnown();
    void settingsSurvive();
    void damagedSettingsAreDefaults();
};

void TestWindowValues::sliderGoesInEqualFactors()
{
    const SizeScale scale{.minimum = 1, .maximum = 1'000'000'000};
    QCOMPARE(sizeAt(scale, 0), 1);
    QCOMPARE(sizeAt(scale, kSizePositions), 1'000'000'000);
    QCOMPARE(positionOf(scale, 1'000'000), 667); // six of nine factors of ten
    QCOMPARE(sizeAt(scale, 667), 1'000'000);
    for (int position = 0; position <= kSizePositions; position += 50)
        QVERIFY(std::abs(positionOf(scale, sizeAt(scale, position)) - position) < 25);
    QCOMPARE(positionOf({.minimum = 5, .maximum = 5}, 5), 0);
}

void TestWindowValues::typedSizeIsANumberInRange_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("size"); // 0: none
    QTest::newRow("plain") << "1500000" << qint64{1'500'000};
    QTest::newRow("grouped") << "1,500,000" << qint64{1'500'000};
    QTest::newRow("blanks") << " 1 500 000" << qint64{1'500'000};
    QTest::newRow("empty") << "" << qint64{0};
    QTest::newRow("word") << "many" << qint64{0};
    QTest::newRow("fraction") << "1.5" << qint64{0};
    QTest::newRow("below") << "9" << qint64{0};
    QTest::newRow("negative") << "-100" << qint64{0};
    QTest::newRow("above") << "2,000,001" << qint64{0};
    QTest::newRow("beyond 64 bits") << "99999999999999999999" << qint64{0};
}

void TestWindowValues::typedSizeIsANumberInRange()
{
    QFETCH(QString, text);
    QFETCH(qint64, size);
    const auto typed = typedSize({.minimum = 10, .maximum = 2'000'000}, text.toStdString());
    QCOMPARE(qint64{typed.value_or(0)}, size);
}

void TestWindowValues::baselineIsNewestSequentialOfSameWorkAndRuntime()
{
    Runs runs{.entries = {doneRun("python.processes", 4, 2 * kSecond_ns),
                          doneRun("python.sequential", 1, 4 * kSecond_ns, 999),
                          doneRun("cpp.sequential", 1, kSecond_ns),
                          doneRun("python.sequential", 1, 4 * kSecond_ns),
                          doneRun("python.sequential", 1, 5 * kSecond_ns)}};
    const RunRecord &run = *runs.entries[0].record;
    QCOMPARE(baselineOf(runs, run), runs.entries[3].record.get());
    const RunRecord &baseline = *runs.entries[3].record;
    QVERIFY(speedupExplanation(run, &baseline).contains("Python 3.11 sequential: 4.000 s"));

    RunRecord elsewhere = run;
    elsewhere.machine.cpu = "Another CPU";
    QCOMPARE(baselineOf(runs, elsewhere), nullptr);
    QVERIFY(comparableRuns(runs, elsewhere, 8).empty());

    runs.entries.resize(3);
    QCOMPARE(baselineOf(runs, *runs.entries[0].record), nullptr);
}

void TestWindowValues::chosenBaselineTakesPrecedence()
{
    Runs runs{.entries = {doneRun("python.processes", 4, 2 * kSecond_ns),
                          doneRun("python.sequential", 1, 4 * kSecond_ns),
                          doneRun("cpp.threads", 4, kSecond_ns)}};
    const RunRecord &run = *runs.entries[0].record;
    chooseBaseline(runs, runs.entries[1].record);
    chooseBaseline(runs, runs.entries[2].record);
    QCOMPARE(baselineOf(runs, run), runs.entries[2].record.get());
    QCOMPARE(runs.chosenBaselines.size(), std::size_t{1});
    forgetBaseline(runs, run);
    QCOMPARE(baselineOf(runs, run), runs.entries[1].record.get());
}

void TestWindowValues::comparesTheNewestAndTheSelected()
{
    Runs runs;
    for (int i = 0; i < 6; ++i)
        runs.entries.push_back(doneRun("python.threads", 4, kSecond_ns));
    runs.entries.push_back(doneRun("python.threads", 4, kSecond_ns, 5));
    const RunRecord &oldest = *runs.entries[5].record;
    const auto compared = comparableRuns(runs, oldest, 3);
    QCOMPARE(recordsOf(compared),
             (std::vector<const RunRecord *>{runs.entries[0].record.get(),
                                             runs.entries[1].record.get(), &oldest}));
    QCOMPARE(comparableRuns(runs, oldest, 8).size(), std::size_t{6});
    QVERIFY(hasRun(runs, "python.threads", kPython));
    QVERIFY(!hasRun(runs, "python.threads", kNative));
}

void TestWindowValues::eachModeHasOneBarAndStudiesNone()
{
    Runs runs{.entries = {doneRun("python.threads", 4, kSecond_ns),
                          endedRun(Outcome::failed, "killed by signal 9"),
                          doneRun("python.threads", 4, 2 * kSecond_ns),
                          doneRun("python.threads", 2, kSecond_ns),
                          doneRun("python.sequential", 1, kSecond_ns)}};
    auto ofStudy = std::make_shared<RunRecord>(*doneRun("python.processes", 4, kSecond_ns).record);
    ofStudy->study = StudyPlace{.plan = {.kind = StudyKind::compare}, .round = 1};
    runs.entries.push_back({.record = ofStudy});
    const auto titles = [&runs](std::size_t of) {
        const ComparedRuns compared = comparedRuns(runs, *runs.entries[of].record, 8);
        std::vector<std::size_t> rows;
        for (const RunEntry *each : compared.entries)
            rows.push_back(static_cast<std::size_t>(each - runs.entries.data()));
        return std::pair(rows, compared.others);
    };
    using Rows = std::vector<std::size_t>;
    QCOMPARE(titles(0), std::pair(Rows({0, 3, 4}), 2)); // an older one, and the study's
    QCOMPARE(titles(2), std::pair(Rows({2, 3, 4}), 2)); // itself in place of the newest
    QCOMPARE(titles(5), std::pair(Rows({0, 3, 4, 5}), 1));
    QCOMPARE(comparedRuns(runs, *runs.entries[4].record, 2).entries.size(), std::size_t{2});
}

void TestWindowValues::tellsTheStateOfARun()
{
    const RunEntry failed = endedRun(Outcome::failed, "killed by signal 9");
    QCOMPARE(stateOf(failed), RunState::failed);
    QCOMPARE(answerText(failed), QString("failed: killed by signal 9"));
    QCOMPARE(stateText(failed), QString("failed: killed by signal 9"));
    QCOMPARE(outcomeText(failed), QString("Failed after 1.00 s"));
    const RunEntry cancelled = endedRun(Outcome::cancelled, "asked for");
    QCOMPARE(answerText(cancelled), QString("cancelled"));

    RunRecord open = *doneRun("python.threads", 4, kSecond_ns).record;
    open.end.reset();
    RunEntry running{.record = std::make_shared<const RunRecord>(open), .file = {}, .problem = {}};
    QCOMPARE(stateOf(running), RunState::running);
    QVERIFY(headlineOf(running, {}).why.startsWith("0 of 16 chunks"));
    RunRecord thinned = open;
    thinned.droppedStamps = 5;
    RunEntry lost{.record = std::make_shared<const RunRecord>(thinned), .file = {}, .problem = {}};
    QCOMPARE(headlineOf(lost, {}).why,
             QString("0 of 16 chunks · 5 stamps of its workers were lost."));
    lost.problem = "the recorder is gone";
    QCOMPARE(headlineOf(lost, {}).why,
             QString("the recorder is gone · 5 stamps of its workers were lost."));
    RunRecord own = open;
    own.spec = {.model = "command", .command = {"make"}};
    QVERIFY(!percentDone(own) && progressText(own).isEmpty());
    QCOMPARE(runningTitle(own), QString("Running – Corelane"));
    own.stamps = {{.kind = StampKind::chunkEnd}};
    QCOMPARE(progressText(own), QString("1 chunk done"));
    running.problem = "cut";
    QCOMPARE(stateOf(running), RunState::failed);
    QCOMPARE(headlineOf(running, {}).why, QString("cut"));
    open.release_ns.reset();
    running.record = std::make_shared<const RunRecord>(open);
    QVERIFY(headlineOf(running, {}).what.endsWith("did not run"));
}

/// The table's sign says what its words say.
void TestWindowValues::marksARunThatLostSomething()
{
    const auto markOf = [](const RunEntry &entry) {
        RunModel model;
        model.append({entry});
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        RunDelegate delegate;
        delegate.paint(&painter, option, model.index(0, RunModel::StateColumn));
        return image;
    };
    const RunEntry whole = doneRun("python.threads", 4, kSecond_ns);
    RunRecord record = *whole.record;
    record.lostStretches = {{.records = 7}};
    RunEntry thinned = whole;
    thinned.record = std::make_shared<const RunRecord>(record);
    QVERIFY(isThinned(thinned) && !isThinned(whole));
    QCOMPARE(stateText(whole), QString("done"));
    QCOMPARE(stateText(thinned), QString("done, but switches lost"));
    const QColor done = markOf(whole).pixelColor(10, 10);
    const QImage warning = markOf(thinned);
    QCOMPARE(done, kDoneColor);
    QVERIFY(warning != markOf(whole));
    QCOMPARE(warning.pixelColor(7, 13), QColor(0xe6, 0x9f, 0x00));
    record.end->outcome = Outcome::failed; // the graver of the two
    thinned.record = std::make_shared<const RunRecord>(record);
    QVERIFY(!isThinned(thinned) && stateText(thinned).startsWith("failed"));
}

void TestWindowValues::tellsFigures()
{
    const RunEntry run = doneRun("python.threads", 4, 4 * kSecond_ns);
    QCOMPARE(answerText(run), QString("78,498 ✓"));
    QCOMPARE(outcomeText(run), QString("Done in 4.00 s"));
    QCOMPARE(whenText(*run.record, "2026-11-23"), QString("10:42:18"));
    QCOMPARE(whenText(*run.record, "2026-11-24"), QString("2026-11-23 10:42"));
    QVERIFY(measuringText(*run.record).isEmpty());
    RunRecord measured = *run.record;
    measured.measuring = Usage{.user_ns = 4'000'000, .sys_ns = 4'000'000};
    QCOMPARE(measuringText(measured), QString("measuring: 0.2 % of one core"));
    QCOMPARE(coresText({.logicalCores = 2, .effectiveCores = 2}), QString("2 cores"));
    QCOMPARE(coresText({.logicalCores = 8, .effectiveCores = 1.5}), QString("1.50 of 8 cores"));
    QCOMPARE(coresText({.logicalCores = 1, .effectiveCores = 1}), QString("1 core"));
    QCOMPARE(percentDone(*run.record), 0);
    RunEntry noted = run;
    QCOMPARE(nameText(noted), QString("Python 3.11 threads"));
    noted.note = {.name = "warm", .note = "first\nsecond", .isPinned = true};
    QCOMPARE(nameText(noted), QString("★ warm · Python 3.11 threads — first"));
    QVERIFY(nameExplanation(noted).contains("second"));
}

void TestWindowValues::tellsHowLanesAreKnown()
{
    RunRecord run = *doneRun("python.threads", 4, kSecond_ns).record;
    QVERIFY(lanesText(run).isEmpty());
    run.tier = Tier::exact;
    QCOMPARE(lanesText(run), QString("Lanes: exact"));
    run.tier = Tier::sampled;
    QCOMPARE(lanesText(run), QString("Lanes: sampled"));
    QCOMPARE(confidenceWord(0.95), QString("certain"));
    QCOMPARE(confidenceWord(0.7), QString("likely"));
    QCOMPARE(confidenceWord(0.3), QString("possible"));
}

void TestWindowValues::settingsSurvive()
{
    QTemporaryDir folder;
    QSettings file(folder.filePath("settings.conf"), QSettings::IniFormat);
    const RunChoice choice{.workload = "sleep",
                           .workers = 7,
                           .sizes = {{"primes", 12345}},
                           .options = {{"split", "even"}, {"start-method", "spawn"}}};
    WindowSettings settings{
        .geometries = {{"1024x768", "some"}},
        .modesSplitter = "bytes",
        .board = {.rows = "rows", .chartRows = "more", .chartColumns = "columns"},
        .views = {{BoardCard::cores, "memory"},
                  {BoardCard::workers, "by-core"},
                  {BoardCard::account, "speedup"}},
        .showModes = false,
        .showOptions = true,
        .withArticle = true,
        .theme = ThemeChoice::dark,
        .choice = choice,
        .model = "python.threads",
        .place = "/usr/bin/python3",
        .interpreters = {"/opt/a", "/opt/b c"}};
    settings.recentFiles = {"/a.corelane", "/b, c.corelane"};
    settings.historyLimits = {.days = 0, .bytes = 3 << 20};
    settings.commands = {{.name = "a, b", .line = "sh -c 'x; y'", .folder = "/home/ü"},
                         {.name = "c", .line = "true", .folder = ""}};
    saveSettings(file, settings);
    QCOMPARE(loadSettings(file), settings);
}

void TestWindowValues::damagedSettingsAreDefaults()
{
    QTemporaryDir folder;
    QSettings file(folder.filePath("settings.conf"), QSettings::IniFormat);
    file.setValue("run/workload", "no such");
    file.setValue("run/workers", 1'000'000'000);
    file.setValue("run/size/primes", "-3");
    file.setValue("run/option/split", "diagonal");
    file.setValue("run/option/chunks-per-worker", "0");
    file.setValue("window/theme", "purple");
    file.setValue("history/days", "-1");
    file.setValue("history/mebibytes", "all");
    QCOMPARE(loadSettings(file), WindowSettings{});
}

QTEST_MAIN(TestWindowValues)
#include "tst_window_values.moc"
