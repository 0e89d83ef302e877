// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/arguments.h"

#include <QtTest>

using namespace corelane;

class TestHostArguments : public QObject {
    Q_OBJECT

private slots:
    void takesAServer();
    void takesAFile();
    void leavesTheCommandAlone();
    void namesTheWrongWord_data();
    void namesTheWrongWord();
};

void TestHostArguments::takesAServer()
{
    const auto arguments =
        parseHostArguments({"--latency-ms", "7", "--body-bytes", "99", "--server-limit", "3",
                            "--control-fd", "4", "--", "program"});
    QVERIFY(arguments);
    const HostArguments expected{.server =
                                     ServerOptions{.latency_ms = 7, .bodyBytes = 99, .limit = 3},
                                 .file = std::nullopt,
                                 .controlFd = 4,
                                 .command = {"program"}};
    QCOMPARE(*arguments, expected);
}

void TestHostArguments::takesAFile()
{
    const auto arguments =
        parseHostArguments({"--file-mib", "512", "--cache", "keep", "--", "program"});
    QVERIFY(arguments);
    QCOMPARE(arguments->file.value(), (FileOptions{512, false}));
    QVERIFY(!arguments->server);
}

void TestHostArguments::leavesTheCommandAlone()
{
    const auto arguments = parseHostArguments({"--", "program", "--cache", "x", "--", "y"});
    QVERIFY(arguments);
    QCOMPARE(arguments->command, (std::vector<std::string>{"program", "--cache", "x", "--", "y"}));
}

void TestHostArguments::namesTheWrongWord_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("on");
    QTest::newRow("unknown") << QStringList{"--port", "80"} << "--port";
    QTest::newRow("no value") << QStringList{"--cache"} << "--cache";
    QTest::newRow("no choice") << QStringList{"--cache", "warm"} << "warm";
    QTest::newRow("no number") << QStringList{"--latency-ms", "fast"} << "fast";
    QTest::newRow("negative") << QStringList{"--server-limit", "-1"} << "-1";
    QTest::newRow("empty file") << QStringList{"--file-mib", "0"} << "0";
    QTest::newRow("no command") << QStringList{"--latency-ms", "1"} << "";
}

void TestHostArguments::namesTheWrongWord()
{
    QFETCH(QStringList, words);
    QFETCH(QString, on);
    std::vector<std::string> arguments;
    for (const QString &word : words)
        arguments.push_back(word.toStdString());
    const auto parsed = parseHostArguments(arguments);
    QVERIFY(!parsed);
    QCOMPARE(QString::fromStdString(rendered(parsed.error().on)), on);
}

QTEST_GUILESS_MAIN(TestHostArguments)
#include "tst_host_arguments.moc"
