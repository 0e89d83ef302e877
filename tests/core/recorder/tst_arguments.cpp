// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/arguments.h"

#include <QTest>

using namespace corelane;

class TestArguments : public QObject {
    Q_OBJECT

private slots:
    void takesEveryOption()
    {
        const auto arguments = parseArguments({"--describe",
                                               "spec workload primes",
                                               "--describe",
                                               "option split even",
                                               "--expect",
                                               "42",
                                               "--need-answer",
                                               "--rings",
                                               "5",
                                               "--timeout",
                                               "1.5",
                                               "--folder",
                                               "/home/some body",
                                               "--left-running",
                                               "leave",
                                               "--stamps",
                                               "off",
                                               "--output",
                                               "a.corelane",
                                               "--recording-fd",
                                               "4",
                                               "--control-fd",
                                               "3",
                                               "--inherit-stdio",
                                               "--",
                                               "make",
                                               "-j",
                                               "--"});
        QVERIFY(static_cast<bool>(arguments));
        Arguments expected;
        expected.describe = {"spec workload primes", "option split even"};
        expected.expected = "42";
        expected.needAnswer = true;
        expected.rings = 5;
        expected.timeout_s = 1.5;
        expected.folder = "/home/some body";
        expected.leftRunning = LeftRunning::leave;
        expected.wantsStamps = false;
        expected.output = "a.corelane";
        expected.recordingFd = 4;
        expected.controlFd = 3;
        expected.inheritStdio = true;
        expected.command = {"make", "-j", "--"};
        QVERIFY(*arguments == expected);
    }

    void needsNothingButACommand()
    {
        Arguments expected;
        expected.command = {"true"};
        QVERIFY(*parseArguments({"--", "true"}) == expected);
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("message");
        const QStringList command{"--", "true"};
        QTest::newRow("nothing") << QStringList{} << "no command was given; put it behind --";
        QTest::newRow("no command")
            << QStringList{"--"} << "no command was given; put it behind --";
        QTest::newRow("a command without --")
            << QStringList{"true"} << "no such option: true; the command comes behind --";
        QTest::newRow("a missing value") << QStringList{"--rings"} << "a value is missing: --rings";
        const auto wrong = [&](const char *option, const char *value) {
            QTest::addRow("%s %s", option, value)
                << (QStringList{option, value} + command)
                << QString("not a value of %1: %2").arg(option, value);
        };
        wrong("--left-running", "alone");
        wrong("--stamps", "some");
        wrong("--rings", "0");
        wrong("--rings", "-1");
        wrong("--rings", "1000000000");
        wrong("--rings", "many");
        wrong("--timeout", "0");
        wrong("--timeout", "-1");
        wrong("--timeout", "nan");
        wrong("--timeout", "1e99");
        wrong("--control-fd", "-1");
        wrong("--recording-fd", "x");
        wrong("--describe", "two\nlines");
        QTest::newRow("recording within the command's output")
            << (QStringList{"--inherit-stdio"} + command)
            << "the recording would be mixed with the command's own output: --inherit-stdio; give "
               "the recording a descriptor above 2 with --recording-fd";
    }
    void refusesWrongUsage()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, message);
        std::vector<std::string> list;
        for (const QString &word : words)
            list.push_back(word.toStdString());
        const auto arguments = parseArguments(list);
        QVERIFY(!arguments);
        QCOMPARE(QString::fromStdString(arguments.error().text()), message);
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
