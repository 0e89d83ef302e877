// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_user.h"

#include "analysis/accounts/account.h"
#include "chart/account_chart.h"
#include "chart/core_chart.h"
#include "chart/lanes_chart.h"
#include "chart/time_chart.h"
#include "record/line_reader.h"
#include "record/recording_parts.h"
#include "record/recording_reader.h"
#include "record/replay.h"
#include "window/board/run_export_job.h"
#include "window/history/replay_session.h"
#include "window/widgets/headline_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

#include <limits>

using namespace corelane;

namespace {

constexpr int kSomeWork = 400'000; ///< long enough for readings in every tier

/// A replay of a real run, with a person's user on it.
struct Replayed {
    Replayed()
    {
        user.typeSize(kSomeWork);
        isReady = user.clickMode("python.threads");
        user.pressEnter();
        isReady = isReady && user.waitForEnd();
        const auto read =
            readPart((recordingsFolder() + "/" + recordings().constFirst()).toStdString(), 1);
        text = read ? *read : std::string();
        user.window->activateWindow();
        isReady = isReady && QTest::qWaitForWindowActive(user.window.get());
        user.action("Replay")->trigger();
        isReady = isReady && QTest::qWaitFor([this] { return bar()->isVisible(); }, kPatience_ms);
    }

    QWidget *bar() const { return user.part<QWidget>("replayBar"); }
    QSlider *slider() const { return user.part<QSlider>("replaySlider"); }
    ReplaySession *session() const { return user.window->findChild<ReplaySession *>(); }
    bool isPlaying() const
    {
        return user.part<QToolButton>("replayPlay")->text().contains("Pause");
    }
    void pause() const
    {
        if (isPlaying())
            QTest::keyClick(user.window.get(), Qt::Key_Space);
    }
    const Chart &chart(const char *card) const
    {
        return user.part<ChartCard>(card)->view()->chart();
    }
    const RunRecord &shown() const { return *user.table()->selectedRun()->record; }

    WindowUser user;
    std::string text;
    bool isReady = false;
};

/// What a live reader of these bytes has at a moment: line by line, until one tells of a later one.
RunRecord liveAt(const std::string &text, std::int64_t time_ns)
{
    RecordingReader reader;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin) + 1;
        const auto moment = momentOf(std::string_view(text).substr(begin, end - begin - 1));
        if (moment && *moment > time_ns)
            break;
        [[maybe_unused]] const Status fed =
            reader.feed(std::string_view(text).substr(begin, end - begin));
        begin = end;
    }
    return reader.records().front();
}

/// Whether both draw the same lanes; charts of one drawing share them, those of two do not.
bool haveSameLanes(Chart one, Chart other)
{
    auto &ones = std::get<LaneRows>(one.body);
    auto &others = std::get<LaneRows>(other.body);
    const bool areAlike =
        bool(ones.rows) == bool(others.rows) && (!ones.rows || *ones.rows == *others.rows);
    ones.rows = nullptr;
    others.rows = nullptr;
    return areAlike && one == other;
}

} // namespace

class TestWindowReplay : public QObject {
    Q_OBJECT

private slots:
    void init();
    void drawsWhatLiveDrew();
    void playsToTheEndAndAgain();
    void whatIsExportedAtItsEndStaysAsItWas();
    void spaceAndEscapeSteerIt();
    void leavingShowsTheWholeRun();
    void runEndsTheReplay();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWindowReplay::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowReplay::drawsWhatLiveDrew()
{
    const Replayed replayed;
    QVERIFY(replayed.isReady);
    replayed.pause();
    Replay whole = *Replay::of(replayed.text);
    const std::int64_t begin_ns = whole.begin_ns();
    const std::int64_t duration_ns = whole.end_ns() - begin_ns;
    int differences = 0;
    Chart before;
    for (const int percent : {10, 60, 35, 90, 100}) {
        const std::int64_t time_ns = duration_ns * percent / 100;
        replayed.session()->seek(time_ns);
        const RunRecord live = liveAt(replayed.text, begin_ns + time_ns);
        QCOMPARE(replayed.shown(), live);
        const Lanes lanes = lanesOf(live);
        QCOMPARE(replayed.chart("coresCard"), coreChart(&live));
        QVERIFY(haveSameLanes(replayed.chart("workersCard"),
                              lanesChart(&live, &lanes, LanesBy::worker)));
        QCOMPARE(replayed.chart("timesCard"), timeChart({&live}, {.emphasised = &live}));
        const auto account = accountOf(live, lanes, nullptr);
        std::vector<AccountedRun> accounted;
        if (account)
            accounted.push_back({.run = &live, .account = &*account, .emphasised = true});
        QCOMPARE(replayed.chart("accountCard"), accountChart(accounted, nullptr));
        QCOMPARE(replayed.user.state(0), live.end ? RunState::done : RunState::running);
        differences += replayed.chart("timesCard") == before ? 0 : 1;
        before = replayed.chart("timesCard");
    }
    QCOMPARE(differences, 5);
}

void TestWindowReplay::playsToTheEndAndAgain()
{
    const Replayed replayed;
    QVERIFY(replayed.isReady);
    QVERIFY(replayed.isPlaying());
    auto *speed = replayed.user.part<QComboBox>("replaySpeed");
    QCOMPARE(speed->currentText(), QString("1×"));
    speed->setCurrentIndex(speed->count() - 1);
    QCOMPARE(speed->currentText(), QString("20×"));
    QTRY_VERIFY_WITH_TIMEOUT(!replayed.isPlaying(), kPatience_ms);
    QCOMPARE(replayed.slider()->value(), replayed.slider()->maximum());
    QCOMPARE(replayed.user.state(0), RunState::done);
    const RunRecord whole = liveAt(replayed.text, std::numeric_limits<std::int64_t>::max());
    const Lanes lanes = lanesOf(whole);
    QVERIFY(
        haveSameLanes(replayed.chart("workersCard"), lanesChart(&whole, &lanes, LanesBy::worker)));
    speed->setCurrentIndex(0);
    replayed.session()->togglePlaying(); // from the beginning once more
    QVERIFY(replayed.isPlaying());
    QCOMPARE(replayed.user.state(0), RunState::running);
}

void TestWindowReplay::whatIsExportedAtItsEndStaysAsItWas()
{
    const Replayed replayed;
    QVERIFY(replayed.isReady);
    replayed.pause();
    replayed.session()->seek(std::numeric_limits<qint64>::max());
    // As another thread holds it, which writes it into a file.
    const auto *model = replayed.user.window->findChild<RunModel *>();
    const RunContent exported =
        contentOf(model->runs(), *replayed.user.table()->selectedRun(), true);
    const RunRecord whole = liveAt(replayed.text, std::numeric_limits<std::int64_t>::max());
    QCOMPARE(*exported.run, whole);
    replayed.session()->seek(0);
    QVERIFY(!replayed.shown().end);
    QCOMPARE(*exported.run, whole);
    QCOMPARE(*exported.runs.front(), whole);
}

void TestWindowReplay::spaceAndEscapeSteerIt()
{
    const Replayed replayed;
    QVERIFY(replayed.isReady);
    QTest::keyClick(replayed.user.window.get(), Qt::Key_Space);
    QVERIFY(!replayed.isPlaying());
    replayed.slider()->setValue(replayed.slider()->maximum() / 2);
    QVERIFY(replayed.session()->time_ns() > 0);
    QVERIFY(replayed.user.part<QLabel>("replayTime")->text().contains(" of "));
    const qint64 paused_ns = replayed.session()->time_ns();
    QTest::qWait(250);
    QCOMPARE(replayed.session()->time_ns(), paused_ns);
    QTest::keyClick(replayed.user.window.get(), Qt::Key_Escape);
    QVERIFY(!replayed.bar()->isVisible());
    QVERIFY(!replayed.session()->isActive());
}

void TestWindowReplay::leavingShowsTheWholeRun()
{
    const Replayed replayed;
    QVERIFY(replayed.isReady);
    replayed.session()->seek(0);
    QVERIFY(!replayed.shown().end);
    QCOMPARE(replayed.user.cell(0, RunModel::AnswerColumn), QString());
    replayed.user.part<QToolButton>("replayClose")->click();
    QVERIFY(replayed.shown().end);
    QVERIFY(replayed.user.cell(0, RunModel::AnswerColumn).endsWith(" ✓"));
    QVERIFY(replayed.user.part<ChartCard>("workersCard")->view()->chart().emptyText.empty());
}

void TestWindowReplay::runEndsTheReplay()
{
    const Replayed replayed;
    QVERIFY(replayed.isReady);
    QVERIFY(replayed.user.runSmall("cpp.threads"));
    QVERIFY(!replayed.session()->isActive());
    QCOMPARE(replayed.user.rows(), 2);
    QCOMPARE(replayed.user.state(1), RunState::done);
}

QTEST_MAIN(TestWindowReplay)
#include "tst_window_replay.moc"
