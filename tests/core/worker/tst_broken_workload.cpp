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
    void reportsAProcessThatThrows_data();
    void reportsAProcessThatThrows();
    void reportsAnExchangeThatThrows_data();
    void reportsAnExchangeThatThrows();
};

void TestBrokenWorkload::reportsAWorkerThatThrows_data()
{
    QTest::addColumn<QString>("model");
    for (const char *model : {"cpp.threads", "cpp.threads-gil", "cpp.async", "cpp.qtconcurrent",
                              "cpp.openmp", "cpp.tbb", "cpp.parallel-stl", "cpp.coroutines"})
        QTest::newRow(model) << model;
}

void TestBrokenWorkload::reportsAWorkerThatThrows()
{
    QFETCH(QString, model);
    const auto sum = runModel(model.toStdString(), breaking());
    QVERIFY(!sum);
    // Which worker it is, some libraries decide.
    const QString text = QString::fromStdString(sum.error().text());
    QVERIFY2(QRegularExpression("^worker [12] failed: the 42nd is broken$").match(text).hasMatch(),
             qPrintable(text));
}

void TestBrokenWorkload::reportsAProcessThatThrows_data()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("cpp.processes") << "cpp.processes";
    QTest::newRow("cpp.processes-shared") << "cpp.processes-shared";
}

void TestBrokenWorkload::reportsAProcessThatThrows()
{
    QFETCH(QString, model);
    const auto testHandler = std::signal(SIGABRT, SIG_DFL); // it would take the child for the test
    const auto sum = runModel(model.toStdString(), breaking());
    std::signal(SIGABRT, testHandler);
    QVERIFY(!sum);
    QCOMPARE(QString::fromStdString(sum.error().text()),
             QString("worker 1 ended by signal 6 before it gave its result"));
}

void TestBrokenWorkload::reportsAnExchangeThatThrows_data()
{
    reportsAProcessThatThrows_data();
}

void TestBrokenWorkload::reportsAnExchangeThatThrows()
{
    QFETCH(QString, model);
    Work work = breaking();
    work.exchange = Exchange{.unitBytes = 1,
                             .fill = [](std::span<std::byte>) {},
                             .transform =
                                 [](std::span<const std::byte>, std::span<std::byte>) {
                                     throw std::runtime_error("no chunk can be transformed");
                                 },
                             .answerOf = [](std::span<const std::byte>) { return 0; }};
    const auto testHandler = std::signal(SIGABRT, SIG_DFL);
    const auto sum = runModel(model.toStdString(), work);
    std::signal(SIGABRT, testHandler);
    QVERIFY(!sum);
    const QString text = QString::fromStdString(sum.error().text());
    QVERIFY2(QRegularExpression("^worker [12] ended by signal 6 before it gave its result$")
                 .match(text)
                 .hasMatch(),
             qPrintable(text));
}

QTEST_GUILESS_MAIN(TestBrokenWorkload)
#include "tst_broken_workload.moc"
