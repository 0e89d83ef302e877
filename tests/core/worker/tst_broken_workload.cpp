// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/registry.h"

#include <QtTest>

#include <csignal>
#include <stdexcept>

using namespace corelane;

namespace {

/// One chunk in a hundred throws.
Work breaking()
{
    return workOf([](Range range, auto &) -> std::int64_t {
        if (range.first == 42)
            throw std::runtime_error("the 42nd is broken");
        return 1;
    });
}

Result<std::int64_t> runModel(std::string_view id, const Work &work)
{
    const RunSpec spec{.workload = "breaking",
                       .model = std::string(id),
                       .workers = 2,
                       .size = 100,
                       .options = {{"split", "interleaved"},
                                   {"chunks-per-worker", "50"},
                                   {"switch-interval", "5"}}};
    const EventArea area = EventArea::fromEnvironment();
    const Stamps stamps(area, 0);
    for (const NativeModel &model : nativeModels()) {
        if (model.id == id)
            return model.run(makeJob(work, spec, area, stamps));
    }
    return Error{"no such model", std::string(id), {}};
}

} // namespace

class TestBrokenWorkload : public QObject {
    Q_OBJECT

private slots:
    void reportsAWorkerThatThrows_data();
    void reportsAWorkerThatThrows();
    void reportsAProcessThatThrows();
};

void TestBrokenWorkload::reportsAWorkerThatThrows_data()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("threads") << "cpp.threads";
    QTest::newRow("threads under one lock") << "cpp.threads-gil";
}

void TestBrokenWorkload::reportsAWorkerThatThrows()
{
    QFETCH(QString, model);
    const auto sum = runModel(model.toStdString(), breaking());
    QVERIFY(!sum);
    QCOMPARE(QString::fromStdString(sum.error().text()),
             QString("worker 1 failed: the 42nd is broken"));
}

void TestBrokenWorkload::reportsAProcessThatThrows()
{
    const auto testHandler = std::signal(SIGABRT, SIG_DFL); // it would take the child for the test
    const auto sum = runModel("cpp.processes", breaking());
    std::signal(SIGABRT, testHandler);
    QVERIFY(!sum);
    QCOMPARE(QString::fromStdString(sum.error().text()),
             QString("worker 1 ended by signal 6 before it gave its result"));
}

QTEST_GUILESS_MAIN(TestBrokenWorkload)
#include "tst_broken_workload.moc"
