// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "golden.h"

#include <QtTest>

using namespace corelane;

/// What the built program says of the example recordings is what tst_golden's functions say.
class TestShown : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsKept_data();
    void saysWhatIsKept();
    void listsWhatIsKept_data();
    void listsWhatIsKept();
};

void TestShown::saysWhatIsKept_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QList<std::pair<const char *, QStringList>> kinds{
        {"show.txt", {"show"}},
        {"runs.csv", {"show", "--format", "csv"}},
        {"trace.json", {"export", "--format", "trace", "-o", "-"}},
        {"chart-account.csv", {"chart", "--chart", "account", "-o", "-"}},
        {"chart-speedup.csv", {"chart", "--chart", "speedup", "-o", "-"}},
    };
    for (const QString &example : kExamples) {
        for (const auto &[file, arguments] : kinds)
            QTest::newRow(qPrintable(example + "/" + file))
                << arguments + QStringList{exampleFile(example)};
    }
}

void TestShown::saysWhatIsKept()
{
    QFETCH(QStringList, arguments);
    const CliResult said = runCli(arguments);
    QVERIFY2(said.exitCode == 0 && said.err.isEmpty(), said.err);
    const QString unlike = unlikeGolden(QTest::currentDataTag(), said.out);
    QVERIFY2(unlike.isEmpty(), qPrintable(unlike));
}

void TestShown::listsWhatIsKept_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("list/charts.txt") << QStringList{"charts"};
    QTest::newRow("list/workloads.txt") << QStringList{"workloads"};
    // Without an interpreter, Python's models are the same on every machine.
    QTest::newRow("list/models.txt") << QStringList{"models", "--python", "/nowhere/python3"};
}

void TestShown::listsWhatIsKept()
{
    QFETCH(QStringList, arguments);
    const CliResult said = runCli(QStringList{"list"} + arguments);
    QVERIFY2(said.exitCode == 0 && said.err.isEmpty(), said.err);
    const QString unlike = unlikeGolden(QTest::currentDataTag(), said.out);
    QVERIFY2(unlike.isEmpty(), qPrintable(unlike));
}

QTEST_GUILESS_MAIN(TestShown)
#include "tst_shown.moc"
