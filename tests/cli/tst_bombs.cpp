// SPDX-License-Identifier: GPL-3.0-or-later
// Small files that ask for much: whatever a recording says, it is read, charted and exported within
// bounds that follow from its size.
#include "cli_run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <sys/resource.h>

namespace {

using Number = long long;
constexpr Number kStart = 1'000'000'000;

QByteArray text(Number number)
{
    return QByteArray::number(number);
}

QByteArray head(const QByteArray &model = "command", int workers = 0)
{
    return "corelane-recording 1\nspec workload " + QByteArray(model == "command" ? "" : "primes") +
           "\nspec model " + model + "\nspec workers " + text(workers) +
           "\nspec size 1\nruntime name R\nruntime version 1\nruntime gil on\nmachine cpu C\n"
           "machine kernel K\nmachine logical-cores 4\nmachine affinity 0-3\n"
           "machine effective-cores 4\nstart 1000000000 100 2026-01-01T00:00:00+00:00\n"
           "lanes exact \nthread 1000000000 100 100\n";
}

QByteArray tail(Number at = 2 * kStart)
{
    return "exit " + text(at) +
           " status 0\nusage child 1000 1000 1 1 1\nusage tree 1000 1000 1 1 1\n"
           "usage measuring 10 10 1 1 1\nend " +
           text(at + 1) + " done \n";
}

/// One line for each number below `count`.
QByteArray lines(Number count, const std::function<QByteArray(Number)> &line)
{
    QByteArray all;
    for (Number i = 0; i < count; ++i)
        all += line(i) + '\n';
    return all;
}

} // namespace

class TestBombs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void staysWithinBounds_data();
    void staysWithinBounds();
    void saysWhatIsBeyondReason();

private:
    QTemporaryDir m_folder;
};

void TestBombs::initTestCase()
{
    // Of this process and all it starts; the program itself is given 200 MiB of libraries.
#if !defined(__SANITIZE_ADDRESS__)
    rlimit limit{};
    getrlimit(RLIMIT_AS, &limit);
    limit.rlim_cur = rlim_t{1} << 30;
    QCOMPARE(setrlimit(RLIMIT_AS, &limit), 0);
#endif
}

void TestBombs::staysWithinBounds_data()
{
    QTest::addColumn<QByteArray>("recording");
    const auto row = [](const char *name, const QByteArray &content) {
        QTest::newRow(name) << content;
    };
    row("CPU readings from far away",
        head() + "cpu 1000000000 0 0 0 0 0 0\ncpu 950000000000000000 0 1 1 1 1 1\n");
    row("affinity lists in a line", head() + "affinity 1000000000 100 0-65535" +
                                        QByteArray(",0-65535").repeated(10'000) + "\n");
    row("affinity lines", head() + lines(20'000, [](Number i) {
                              return "affinity " + text(kStart + i) + " 100 0-65535";
                          }) + tail());
    row("a core that there is not",
        head() + "on 1000000000 1000000100 2147483647 100 blocked\n" + tail());
    row("cores", head() + lines(20'000, [](Number i) {
                     return "cpu 1000000000 " + text(i) + " 0 0 0 0 0\ncpu 2000000000 " + text(i) +
                            " 1000000 0 0 0 0";
                 }) + tail());
    row("threads named and gone",
        head() + lines(10'000, [](Number i) {
            return "thread " + text(kStart + i) + ' ' + text(i + 101) + " 100";
        }) + lines(10'000, [](Number i) {
            return "name " + text(i + 101) + " t";
        }) + lines(10'000, [](Number i) {
            return "gone " + text(kStart + 20'000 + i) + ' ' + text(i + 101);
        }) + tail());
    row("one number, many lives", head() + lines(8'000, [](Number i) {
                                      return "thread " + text(kStart + 2 * i) + " 100 100\nwait " +
                                             text(kStart + 2 * i) + " 100 gil 0 0 0\ngone " +
                                             text(kStart + 2 * i + 1) + " 100";
                                  }) + tail());
    row("lost stretches and threads", head() + lines(2'000, [](Number i) {
                                          return "thread " + text(kStart + i) + ' ' +
                                                 text(i + 101) + " 100";
                                      }) + lines(150'000, [](Number i) {
                                          return "lost " + text(kStart + 6'000 * i) + ' ' +
                                                 text(kStart + 6'000 * i + 1'000) + " 0 1";
                                      }) + tail());
    row("lost stretches and workers", head("python.threads", 2'000) + lines(2'000, [](Number i) {
                                          return "stamp " + text(kStart + i) + ' ' + text(i + 1) +
                                                 " worker-begin " + text(1'000 + i) + " -1 100 0";
                                      }) + lines(150'000, [](Number i) {
                                          return "lost " + text(kStart + 6'000 * i) + ' ' +
                                                 text(kStart + 6'000 * i + 1'000) + " 0 1";
                                      }) + tail());
    row("options", head("python.threads", 4) + lines(50'000, [](Number i) {
                       return "option k" + text(i) + " v";
                   }) + tail());
    row("recordings", QByteArray("corelane-recording 1\n").repeated(20'000));
    row("workers", head("python.threads", 20'000) + lines(20'000, [](Number i) {
                       return "stamp " + text(kStart + i) + ' ' + text(i + 1) + " worker-begin " +
                              text(1'000 + i) + " -1 100 0";
                   }) + tail());
    row("figures at their ends",
        head("cpp.threads", 1'000'000'000) +
            "cpu 9223372036854775807 0 9223372036854775807 1 1 1 1\n"
            "tree 9223372036854775807 9223372036854775807 9223372036854775807 1 1\n"
            "memory -9223372036854775808 9223372036854775807\n"
            "on -9223372036854775808 9223372036854775807 1 100 blocked\n"
            "lost -9223372036854775808 9223372036854775807 1 9223372036854775807\n" +
            tail(9'223'372'036'854'775'806));
}

/// As text, data, trace and charts; a broken line may be refused, and nothing may crash or hang.
void TestBombs::staysWithinBounds()
{
    QFETCH(QByteArray, recording);
    const QString path = m_folder.filePath("bomb.corelane");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(recording), recording.size());
    file.close();
    const auto isWell = [&](const QStringList &words) {
        const CliResult result = runCli(words);
        QVERIFY2(result.exitCode == 0 || result.exitCode == 1,
                 words.join(' ').toUtf8() + ": " + result.err.right(300));
    };
    isWell({"show", path});
    isWell({"show", "--format", "json", path});
    for (const char *format : {"html", "trace"})
        isWell({"export", path, "--format", format, "-o", "-"});
    for (const char *chart : {"cpu-per-core", "lanes", "lanes-by-core", "core-time", "memory"})
        isWell({"chart", path, "--chart", chart, "-o", m_folder.filePath("chart.csv")});
}

void TestBombs::saysWhatIsBeyondReason()
{
    const QString path = m_folder.filePath("far.corelane");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(head() + "cpu 950000000000000000 0 1 1 1 1 1\n" + tail());
    file.close();
    const CliResult shown = runCli({"show", path});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY2(shown.out.contains("broken recording:"), shown.out);
}

QTEST_GUILESS_MAIN(TestBombs)
#include "tst_bombs.moc"
