// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/registry.h"

#include <QtTest>

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

/// The same with what no standard library has heard of.
Work breakingOddly()
{
    return workOf([](Range range, auto &) -> std::int64_t {
        if (range.first == 42)
            throw 42;
        return 1;
    });
}

void addModels()
{
    QTest::addColumn<QString>("model");
    for (const NativeModel &model : nativeModels())
        QTest::newRow(model.id.data()) << model.id.data();
}

/// Which worker it is, some libraries decide.
void compareWithWorker(const Result<std::int64_t> &sum, const QString &thrown)
{
    QVERIFY(!sum);
    const QString text = QString::fromStdString(sum.error().text());
    QVERIFY2(QRegularExpression("^worker [12] failed: " + thrown + "$").match(text).hasMatch(),
             qPrintable(text));
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
    return Error{verbatim("no such model"), std::string(id), {}};
}

} // namespace

class TestBrokenWorkload : public QObject {
    Q_OBJECT

private slots:
    void reportsAWorkerThatThrows_data() { addModels(); }
    void reportsAWorkerThatThrows();
    void reportsAWorkerThatThrowsWhatIsNoException_data() { addModels(); }
    void reportsAWorkerThatThrowsWhatIsNoException();
    void reportsAnExchangeThatThrows_data();
    void reportsAnExchangeThatThrows();
    void cutsWhatAProcessThrowsToWhatCanBeShared();
};

void TestBrokenWorkload::reportsAWorkerThatThrows()
{
    QFETCH(QString, model);
    compareWithWorker(runModel(model.toStdString(), breaking()), "the 42nd is broken");
}

void TestBrokenWorkload::reportsAWorkerThatThrowsWhatIsNoException()
{
    QFETCH(QString, model);
    compareWithWorker(runModel(model.toStdString(), breakingOddly()),
                      "it threw what is no std::exception");
}

void TestBrokenWorkload::reportsAnExchangeThatThrows_data()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("cpp.processes") << "cpp.processes";
    QTest::newRow("cpp.processes-shared") << "cpp.processes-shared";
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
    compareWithWorker(runModel(model.toStdString(), work), "no chunk can be transformed");
}

void TestBrokenWorkload::cutsWhatAProcessThrowsToWhatCanBeShared()
{
    const Work endless = workOf(
        [](Range, auto &) -> std::int64_t { throw std::runtime_error(std::string(100'000, 'x')); });
    compareWithWorker(runModel("cpp.processes", endless), "x{511}");
}

QTEST_GUILESS_MAIN(TestBrokenWorkload)
#include "tst_broken_workload.moc"
