// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/run_literals.h"
#include "report/trace_events.h"
#include "trace_rules.h"

#include <QtTest>

using namespace corelane;

/// Runs in the Trace Event format.
class TestTraceEvents : public QObject {
    Q_OBJECT

private slots:
    void workersHaveTheirChunksWithTheirStatesWithin();
    void coresTellWhoWasOnThem();
    void sampledStatesStandBehindEachOther();
    void countersAreOfCoresAndMemory();
    void timesKeepTheirNanoseconds();
    void severalRunsDoNotMeet();
    void namesMayHoldAnything();
    void aRunThatNeverBeganIsLeftOut();
    void brokenFilesAreFound_data();
    void brokenFilesAreFound();
};

namespace {

/// Two workers by turns on one core for 100 ms, each with a chunk of 60 ms.
RunRecord turns()
{
    RunRecord run = runOf("cpp.threads", 2, 100);
    for (const int worker : {1, 2}) {
        const int thread = 100 + worker;
        born(run, 0, thread);
        stamped(run, 5 * worker, worker, thread, StampKind::workerBegin);
        stamped(run, 20, worker, thread, StampKind::chunkBegin);
        stamped(run, 80, worker, thread, StampKind::chunkEnd);
        stamped(run, 90, worker, thread, StampKind::workerEnd);
    }
    on(run, 0, 10, 101, OnCpu::Left::preempted);
    on(run, 10, 40, 102, OnCpu::Left::preempted);
    on(run, 40, 90, 101, OnCpu::Left::blocked);
    on(run, 90, 95, 102, OnCpu::Left::blocked);
    return run;
}

QStringList namesIn(const std::vector<TracedSlice> &slices, const QString &category)
{
    QStringList names;
    for (const TracedSlice &slice : slices) {
        if (slice.category == category)
            names << slice.name;
    }
    return names;
}

Trace traceOf(const std::vector<const RunRecord *> &runs)
{
    return readTrace(QByteArray::fromStdString(traceEvents(runs)));
}

qint64 sumOf(const std::vector<TracedSlice> &slices, const QString &category)
{
    qint64 sum_ns = 0;
    for (const TracedSlice &slice : slices)
        sum_ns += slice.category == category ? slice.end_ns - slice.begin_ns : 0;
    return sum_ns;
}

} // namespace

void TestTraceEvents::workersHaveTheirChunksWithTheirStatesWithin()
{
    const RunRecord run = turns();
    const Trace trace = traceOf({&run});
    QCOMPARE(trace.broken, QString());
    const Lanes lanes = lanesOf(run);
    for (const Lane &lane : lanes.lanes) {
        const auto slices =
            trace.slices.value("C++ threads ×2: workers/" + QString::fromStdString(lane.title));
        QCOMPARE(namesIn(slices, "chunk"), QStringList{"chunk 0"});
        QCOMPARE(sumOf(slices, "chunk"), 60 * kMs);
        QCOMPARE(sumOf(slices, "state"), lane.end_ns - lane.begin_ns);
        for (const TracedSlice &slice : slices) {
            const bool isCut = slice.begin_ns < 20 * kMs && slice.end_ns > 20 * kMs;
            QVERIFY2(!isCut, qPrintable(slice.name));
        }
    }
}

void TestTraceEvents::coresTellWhoWasOnThem()
{
    const RunRecord run = turns();
    const auto slices = traceOf({&run}).slices.value("C++ threads ×2: cores/core 0");
    QCOMPARE(namesIn(slices, "worker"),
             (QStringList{"worker 1", "worker 2", "worker 1", "worker 2"}));
    QCOMPARE(slices[2].begin_ns, 40 * kMs);
    QCOMPARE(slices[2].end_ns, 90 * kMs);
}

void TestTraceEvents::sampledStatesStandBehindEachOther()
{
    RunRecord run = runOf("cpp.threads", 1, 200, Tier::sampled);
    born(run, 0, 101);
    stamped(run, 1, 1, 101, StampKind::workerBegin);
    stamped(run, 2, 1, 101, StampKind::chunkBegin);
    for (const int time_ms : {50, 100, 150})
        seen(run, time_ms, 101, Wait::none, time_ms / 2, time_ms / 5);
    stamped(run, 180, 1, 101, StampKind::chunkEnd);
    stamped(run, 190, 1, 101, StampKind::workerEnd);
    const Trace trace = traceOf({&run});
    QCOMPARE(trace.broken, QString());
    QVERIFY(!trace.slices.isEmpty());
    const Lanes lanes = lanesOf(run);
    const auto slices = trace.slices.value("C++ threads ×1: workers/" +
                                           QString::fromStdString(lanes.lanes[0].title));
    QVERIFY(namesIn(slices, "state").contains("run-queue wait"));
    QVERIFY(std::abs(sumOf(slices, "state") - 200 * kMs) < 1000);
    QVERIFY(traceEvents({&run}).find("\"sampled\":true") != std::string::npos);
}

void TestTraceEvents::countersAreOfCoresAndMemory()
{
    RunRecord run = turns();
    keepCoresBusy(run, 100, 40);
    run.memoryReadings = {{moment(10), 3 << 20}, {moment(60), 5 << 20}};
    const Trace trace = traceOf({&run});
    QCOMPARE(trace.broken, QString());
    QCOMPARE(trace.counters.value("C++ threads ×2: workers: memory (PSS), MiB"), 2);
    QVERIFY(trace.counters.value("C++ threads ×2: cores: CPU of core 1, %") >= 2);
}

void TestTraceEvents::timesKeepTheirNanoseconds()
{
    RunRecord run = turns();
    OnCpu odd = run.onCpu[2];
    odd.begin_ns += 1;
    odd.end_ns += 987'654;
    run.onCpu.set(2, odd);
    const std::string text = traceEvents({&run});
    QVERIFY(text.find("\"ts\":40000.001,\"dur\":50987.653") != std::string::npos);
}

void TestTraceEvents::severalRunsDoNotMeet()
{
    const RunRecord one = turns();
    RunRecord other = turns();
    other.spec.model = "cpp.async";
    const Trace trace = traceOf({&one, &other});
    QCOMPARE(trace.broken, QString());
    QCOMPARE(trace.slices.keys().filter("C++ threads").size(), 3);
    QCOMPARE(trace.slices.keys().filter("C++ async").size(), 3);
}

void TestTraceEvents::namesMayHoldAnything()
{
    RunRecord run = turns();
    run.stamps.clear();
    run.threads[0].name = "a\"b\\\n\xff";
    const Trace trace = traceOf({&run});
    QCOMPARE(trace.broken, QString());
    QVERIFY(!trace.slices.isEmpty());
}

void TestTraceEvents::aRunThatNeverBeganIsLeftOut()
{
    RunRecord run;
    run.spec.model = "cpp.threads";
    const Trace trace = traceOf({&run});
    QCOMPARE(trace.broken, QString());
    QVERIFY(trace.slices.isEmpty());
}

void TestTraceEvents::brokenFilesAreFound_data()
{
    QTest::addColumn<QByteArray>("events");
    const QByteArray names =
        R"({"ph":"M","name":"process_name","pid":1,"tid":1,"ts":0,"args":{"name":"p"}},
        {"ph":"M","name":"thread_name","pid":1,"tid":1,"ts":0,"args":{"name":"t"}},)";
    QTest::newRow("no time") << names + R"({"ph":"X","name":"a","pid":1,"tid":1,"dur":1})";
    QTest::newRow("no end") << names + R"({"ph":"X","name":"a","pid":1,"tid":1,"ts":1})";
    QTest::newRow("overlap") << names + R"({"ph":"X","name":"a","pid":1,"tid":1,"ts":1,"dur":5},
                      {"ph":"X","name":"b","pid":1,"tid":1,"ts":3,"dur":5})";
    QTest::newRow("nameless") << QByteArray(
        R"({"ph":"X","name":"a","pid":1,"tid":1,"ts":1,"dur":5})");
}

/// The reader of these tests finds what is wrong.
void TestTraceEvents::brokenFilesAreFound()
{
    QFETCH(QByteArray, events);
    QVERIFY(!readTrace(R"({"traceEvents":[)" + events + "]}").broken.isEmpty());
}

QTEST_GUILESS_MAIN(TestTraceEvents)
#include "tst_trace_events.moc"
