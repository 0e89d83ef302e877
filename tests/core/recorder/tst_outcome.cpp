// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/outcome.h"

#include <QTest>

#include <cerrno>
#include <csignal>

using namespace corelane;

Q_DECLARE_METATYPE(corelane::RunFacts)
Q_DECLARE_METATYPE(corelane::Verdict)

namespace {

constexpr ExitStatus status(int value)
{
    return {ExitStatus::Kind::status, value};
}

constexpr ExitStatus bySignal(int value)
{
    return {ExitStatus::Kind::signal, value};
}

} // namespace

class TestOutcome : public QObject {
    Q_OBJECT

private slots:
    void judgesARun_data()
    {
        QTest::addColumn<RunFacts>("facts");
        QTest::addColumn<Verdict>("verdict");
        const Verdict done{Outcome::done, ""};
        const auto failed = [](const char *reason) { return Verdict{Outcome::failed, reason}; };

        QTest::newRow("done") << RunFacts{} << done;
        QTest::newRow("exit status") << RunFacts{.exit = status(3)} << failed("exit status 3");
        QTest::newRow("with its last words")
            << RunFacts{.exit = status(1), .lastErrorLine = "no such file"}
            << failed("exit status 1: no such file");
        QTest::newRow("words alone are no failure") << RunFacts{.lastErrorLine = "a note"} << done;
        QTest::newRow("signal") << RunFacts{.exit = bySignal(SIGSEGV)}
                                << failed("ended by signal 11 (SIGSEGV: Segmentation fault)");
        QTest::newRow("signal without a name")
            << RunFacts{.exit = bySignal(40)} << failed("ended by signal 40");
        QTest::newRow("cannot start") << RunFacts{.program = "nosuch",
                                                  .execFailure = ExecFailure{.error = ENOENT},
                                                  .exit = status(127)}
                                      << failed("cannot start 'nosuch': No such file or directory");
        const ExecFailure noEntry{ExecFailure::Step::folder, EACCES};
        QTest::newRow("cannot work in its folder")
            << RunFacts{.program = "make", .folder = "/far", .execFailure = noEntry}
            << failed("cannot work in the folder '/far': Permission denied");
        QTest::newRow("right answer") << RunFacts{.answer = "42", .expected = "42"} << done;
        QTest::newRow("wrong answer") << RunFacts{.answer = "41", .expected = "42"}
                                      << failed("wrong answer: 41, expected 42");
        QTest::newRow("no answer")
            << RunFacts{.needsAnswer = true} << failed("the workload ended without an answer");
        QTest::newRow("no answer, one expected")
            << RunFacts{.expected = "42"} << failed("the workload ended without an answer");
        QTest::newRow("answer, none expected")
            << RunFacts{.answer = "7", .needsAnswer = true} << done;
        QTest::newRow("right answer, yet failed")
            << RunFacts{.exit = status(2), .answer = "42", .expected = "42"}
            << failed("exit status 2");
        QTest::newRow("cancelled") << RunFacts{.stopped = cancelled(), .exit = bySignal(SIGTERM)}
                                   << Verdict{Outcome::cancelled, "cancelled"};
        QTest::newRow("cancelled, ended well")
            << RunFacts{.stopped = cancelled()} << Verdict{Outcome::cancelled, "cancelled"};
        QTest::newRow("timed out") << RunFacts{.stopped = timedOut(2.5), .exit = bySignal(SIGKILL)}
                                   << failed("timed out after 2.5 s");
        QTest::newRow("Ctrl+C at the terminal")
            << RunFacts{.exit = bySignal(SIGINT), .sharesTerminal = true}
            << Verdict{Outcome::cancelled, "interrupted"};
        QTest::newRow("SIGINT from elsewhere") << RunFacts{.exit = bySignal(SIGINT)}
                                               << failed("ended by signal 2 (SIGINT: Interrupt)");
    }
    void judgesARun()
    {
        QFETCH(RunFacts, facts);
        QFETCH(Verdict, verdict);
        const Verdict judged = judge(facts);
        QCOMPARE(QString::fromStdString(judged.reason), QString::fromStdString(verdict.reason));
        QVERIFY(judged == verdict);
    }

    void tellsWhatTimeWouldMiss()
    {
        const Usage child{.user_ns = 30'000'000, .sys_ns = 5'000'000};
        const Usage tree{.user_ns = 1'200'000'000, .sys_ns = 50'000'000};
        const auto warning = missedByTime(child, tree);
        QVERIFY(warning.has_value());
        QCOMPARE(warning->id, "time-misses-descendants");
        QVERIFY(warning->text.find("1.250 s") != std::string::npos);
        QVERIFY(warning->text.find("0.035 s") != std::string::npos);
    }

    void keepsQuietAboutDifferencesThatDoNotMatter()
    {
        const Usage child{.user_ns = 2'000'000'000};
        QVERIFY(!missedByTime(child, child));
        QVERIFY(!missedByTime(child, {.user_ns = 2'019'000'000})); // below 1 %
        QVERIFY(missedByTime(child, {.user_ns = 2'021'000'000}));
        QVERIFY(!missedByTime({.user_ns = 1'000'000}, {.user_ns = 10'000'000})); // below 10 ms
        // Of the tree's, as whoever reads the recording counts: more than 1 % of the child's.
        QVERIFY(!missedByTime({.user_ns = 1'000'000'000}, {.user_ns = 1'010'050'000}));
    }
};

QTEST_GUILESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
