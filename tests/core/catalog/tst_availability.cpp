// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/availability.h"

#include <QtTest>

using namespace corelane;

class TestAvailability : public QObject {
    Q_OBJECT

private slots:
    void needsANewEnoughPython_data();
    void needsANewEnoughPython();
    void othersNeedNone();
    void someWorkloadsAreNotForAllModels();
    void aSpecIsCheckedByItsModel();
};

void TestAvailability::needsANewEnoughPython_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("reason");
    QTest::newRow("older") << "3.11.2"
                           << "needs Python 3.14 or newer; this is 3.11.2";
    QTest::newRow("the last before") << "3.13.9"
                                     << "needs Python 3.14 or newer; this is 3.13.9";
    QTest::newRow("as asked for") << "3.14.0"
                                  << "";
    QTest::newRow("newer") << "3.20"
                           << "";
    QTest::newRow("the next major") << "4.0.0"
                                    << "";
    QTest::newRow("unknown") << "new"
                             << "needs Python 3.14 or newer; this is new";
}

void TestAvailability::needsANewEnoughPython()
{
    QFETCH(QString, version);
    QFETCH(QString, reason);
    const Model model{.id = "python.new", .runtime = RuntimeKind::python, .minimumPythonMinor = 14};
    const Runtime runtime{
        .name = "CPython", .version = version.toStdString(), .path = "/p", .gil = Gil::on};
    const auto why = whyUnavailable(model, nullptr, runtime);
    QCOMPARE(QString::fromStdString(rendered(why.value_or(Sentence{}))), reason);
    QCOMPARE(why.has_value(), !reason.isEmpty());
}

void TestAvailability::othersNeedNone()
{
    const Runtime native{.name = "C++", .version = "compiled by GCC 12.2.0"};
    const Runtime oldest{.name = "PyPy", .version = "3.8.0", .path = "/p", .gil = Gil::on};
    for (const Model &model : models()) {
        if (model.minimumPythonMinor > 0)
            continue;
        const bool isNative = model.runtime == RuntimeKind::cpp;
        for (const Workload &workload : workloads()) {
            if (workload.id != "script")
                QVERIFY(!whyUnavailable(model, &workload, isNative ? native : oldest));
        }
    }
}

void TestAvailability::someWorkloadsAreNotForAllModels()
{
    const Runtime native{.name = "C++", .version = "compiled by GCC 12.2.0"};
    const Runtime newest{.name = "CPython", .version = "3.14.0", .path = "/p", .gil = Gil::on};
    const auto reason = [](const char *model, const char *workload, const Runtime &runtime) {
        return rendered(whyUnavailable(*findModel(model), findWorkload(workload), runtime)
                            .value_or(Sentence{}));
    };
    QCOMPARE(reason("cpp.tbb", "script", native),
             "the workload script is not there for C++ models");
    QVERIFY(!whyUnavailable(*findModel("python.threads"), findWorkload("script"), newest));
    QCOMPARE(reason("python.interpreters", "counter", newest),
             "its workers have no lock in common, which counter is about");
    QVERIFY(!whyUnavailable(*findModel("python.interpreters"), findWorkload("hash"), newest));
}

void TestAvailability::aSpecIsCheckedByItsModel()
{
    const Runtime oldest{.name = "CPython", .version = "3.8.0", .path = "/p", .gil = Gil::on};
    QVERIFY(checkRuntime({.command = {"/bin/true"}}, {.name = "command"}));
    for (const Model &model : models()) {
        const RunSpec spec{.workload = "primes", .model = model.id};
        const Status checked = checkRuntime(spec, oldest);
        const auto reason = whyUnavailable(model, findWorkload("primes"), oldest);
        QCOMPARE(bool(checked), !reason.has_value());
        if (!checked)
            QCOMPARE(checked.error().text(), "this cannot run here: " + model.id +
                                                 " in CPython 3.8.0; " + rendered(*reason));
    }
}

QTEST_GUILESS_MAIN(TestAvailability)
#include "tst_availability.moc"
