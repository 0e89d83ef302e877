// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace corelane;

namespace {

/// Of a lane, in one state.
std::int64_t timeIn(const Lane &lane, State state)
{
    std::int64_t sum_ns = 0;
    for (const LaneInterval &interval : lane.intervals)
        sum_ns += interval.state == state ? interval.time_ns : 0;
    return sum_ns;
}

std::int64_t helped_ns(const Lane &lane)
{
    std::int64_t sum_ns = 0;
    for (const LaneInterval &interval : lane.helpers)
        sum_ns += interval.time_ns;
    return sum_ns;
}

/// CPU time of a lane's own thread and of its helpers.
std::int64_t cpu_ns(const Lane &lane)
{
    return lane.onCpu_ns + helped_ns(lane);
}

std::string describe(const Lane &lane)
{
    return lane.title + ": running " + std::to_string(timeIn(lane, State::running) / 1'000'000) +
           " ms, on a core itself " + std::to_string(lane.onCpu_ns / 1'000'000) +
           " ms, its helpers " + std::to_string(helped_ns(lane) / 1'000'000) + " ms";
}

} // namespace

/// Workers of real runs that let others do their work.
class TestLaneHelpersLive : public QObject {
    Q_OBJECT

private slots:
    void childrenAndThreadsOfAProgram_data();
    void childrenAndThreadsOfAProgram();
    void subprocessesOfPython_data();
    void subprocessesOfPython();
};

void TestLaneHelpersLive::childrenAndThreadsOfAProgram_data()
{
    QTest::addColumn<QString>("tier");
    QTest::newRow("exact, where it can be had") << "";
    QTest::newRow("sampled") << "sampled";
}

void TestLaneHelpersLive::childrenAndThreadsOfAProgram()
{
    QFETCH(QString, tier);
    RunSpec spec{.command = {CORELANE_CLIENTS_DIR "/helped_workers", "0.4"}};
    if (!tier.isEmpty())
        spec.options["lanes"] = tier.toStdString();
    const RunRecord run = recorded(requestFor(spec));
    QVERIFY(isDone(run));
    const Lanes lanes = lanesOf(run);
    QCOMPARE(lanes.lanes.size(), std::size_t{2});
    const auto first = std::find_if(run.stamps.begin(), run.stamps.end(),
                                    [](const Stamp &stamp) { return stamp.ring == 1; });
    const bool isInOrder = first->thread == lanes.lanes[0].thread; // else the second began first
    const Lane &child = lanes.lanes[isInOrder ? 0 : 1];
    const Lane &threads = lanes.lanes[isInOrder ? 1 : 0];
    QVERIFY2(child.onCpu_ns < helped_ns(child) / 4, describe(child).c_str());
    QVERIFY2(timeIn(child, State::running) > helped_ns(child) * 8 / 10, describe(child).c_str());
    if (run.tier == Tier::exact) { // else nobody tells which of the two made a thread
        QVERIFY2(helped_ns(threads) > helped_ns(child) * 3 / 2, describe(threads).c_str());
        QVERIFY2(timeIn(threads, State::running) > helped_ns(threads) * 4 / 10,
                 describe(threads).c_str());
    }
    for (const Lane &lane : lanes.lanes)
        QVERIFY2(timeIn(lane, State::running) <= cpu_ns(lane), describe(lane).c_str());
}

void TestLaneHelpersLive::subprocessesOfPython_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("tier");
    for (const char *model : {"python.sequential", "python.threads", "python.processes"}) {
        for (const char *tier : {"auto", "sampled"})
            QTest::addRow("%s, %s", model, tier) << model << tier;
    }
}

void TestLaneHelpersLive::subprocessesOfPython()
{
    QFETCH(QString, model);
    QFETCH(QString, tier);
    QTemporaryDir folder;
    QFile script(folder.filePath("script.py"));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("import subprocess\n"
                 "def chunks(size):\n"
                 "    return range(size)\n"
                 "def work(chunk):\n"
                 "    subprocess.run(['" CORELANE_CLIENTS_DIR "/spin', '0.3'], check=True)\n"
                 "    return 1\n");
    script.close();
    const RunSpec spec{
        .workload = "script",
        .model = model.toStdString(),
        .workers = 2,
        .size = 2,
        .options = {{"file", script.fileName().toStdString()}, {"lanes", tier.toStdString()}}};
    const RunRecord run = recorded(requestFor(spec));
    QVERIFY2(isDone(run), run.end ? run.end->reason.c_str() : "");
    const Lanes lanes = lanesOf(run);
    QCOMPARE(lanes.lanes.size(), std::size_t(model == "python.sequential" ? 1 : 2));
    for (const Lane &lane : lanes.lanes) {
        QVERIFY2(helped_ns(lane) > 0, describe(lane).c_str());
        QVERIFY2(timeIn(lane, State::running) > helped_ns(lane) * 8 / 10, describe(lane).c_str());
        QVERIFY2(timeIn(lane, State::running) <= cpu_ns(lane), describe(lane).c_str());
    }
}

QTEST_GUILESS_MAIN(TestLaneHelpersLive)
#include "tst_lane_helpers_live.moc"
