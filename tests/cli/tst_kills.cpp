// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "core_share.h"
#include "rounds.h"
#include "system/process_tree.h"
#include "system/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/prctl.h>
#include <sys/wait.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <map>
#include <optional>
#include <random>
#include <thread>

/// Whichever of a run's processes are killed at whatever time, alone, in pairs or with the whole
/// process group of whoever started it: nothing of it stays. The one exception is a command that
/// forks all the time, whose guard and recorder are killed at the same moment. CORELANE_SEED
/// chooses other cases; the table goes to stdout.
class TestKills : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void nothingStays_data();
    void nothingStays();

private:
    QTemporaryDir m_folder;
    std::mt19937 m_random;
};

namespace {

using corelane::childrenOf;
using corelane::descendantsOf;
using Clock = std::chrono::steady_clock;

/// The processes of a run, by what they are.
using Roles = std::map<std::string, pid_t>;

const std::vector<std::string> kRoles{"terminal", "host", "guard", "recorder", "main"};

std::string nameOf(int pid)
{
    QFile file(QStringLiteral("/proc/%1/comm").arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toStdString() : std::string();
}

bool isLiving(int pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
}

/// Of a recorder's children, those that are no command: one not yet released, a keeper.
bool isOurs(const std::string &name)
{
    return name.starts_with("corelane-recor") || name == "corelane-keeper";
}

/// As far as they have come to be; `main` once it has been released and so become its program.
Roles rolesBelow(pid_t terminal)
{
    Roles roles{{"terminal", terminal}};
    const auto find = [&roles](const std::string &parent, const std::string &name,
                               const std::string &role) {
        const auto above = roles.find(parent);
        if (above == roles.end())
            return;
        for (const int child : childrenOf(above->second)) {
            const bool isNamed = nameOf(child) == name;
            if (name.empty() ? !isOurs(nameOf(child)) : isNamed)
                roles.emplace(role, child);
        }
    };
    find("terminal", "corelane-host", "host");
    find(roles.contains("host") ? "host" : "terminal", "corelane-guard", "guard");
    find("guard", "corelane-record", "recorder");
    find("recorder", "", "main");
    return roles;
}

std::optional<Roles> waitForRoles(pid_t terminal)
{
    const auto giveUp = Clock::now() + std::chrono::seconds(30);
    while (Clock::now() < giveUp) {
        Roles roles = rolesBelow(terminal);
        if (roles.contains("main"))
            return roles;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return std::nullopt;
}

/// Whether nothing below this process, which is a subreaper, lives any more.
bool isNothingLeft()
{
    while (waitpid(-1, nullptr, WNOHANG) > 0) {
    }
    const std::vector<int> left = descendantsOf(getpid());
    return std::none_of(left.begin(), left.end(), isLiving);
}

/// How long it took; empty: it is there still.
std::optional<double> secondsUntilGone(std::chrono::seconds patience)
{
    const auto begin = Clock::now();
    while (Clock::now() - begin < patience) {
        if (isNothingLeft())
            return std::chrono::duration<double>(Clock::now() - begin).count();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return std::nullopt;
}

void endAll()
{
    while (!isNothingLeft()) {
        for (const int pid : descendantsOf(getpid()))
            kill(pid, SIGKILL);
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

QString namesOfLeft()
{
    QString names;
    for (const int pid : descendantsOf(getpid()))
        names += QString::fromStdString(nameOf(pid)) + ' ';
    return names;
}

struct Subject {
    const char *name;
    QStringList arguments;
};

/// What runs longer than any test waits.
std::vector<Subject> subjects()
{
    const auto model = [](const char *name, const QStringList &more) {
        return Subject{name, QStringList{"run", "-q", "-m", name, "-n", "3"} + more};
    };
    const QString clients = CORELANE_CLIENTS_DIR "/";
    const QStringList primes{"-w", "primes", "-s", "1000000000"};
    const auto pool = [&](const char *method) {
        return model("python.process-pool",
                     primes + QStringList{"--set", QStringLiteral("start-method=%1").arg(method)});
    };
    return {
        model("python.threads", primes),
        model("python.processes", primes),
        pool("fork"),
        pool("spawn"),
        pool("forkserver"),
        model("python.threads", {"-w", "fetch", "-s", "1000000"}),
        model("cpp.processes", primes),
        {"daemon", {"time", "-q", "--", "sh", "-c", clients + "daemonise; sleep 60"}},
        {"chains", {"time", "-q", "--", clients + "fork_chain", "5", "60"}},
        {"hang", {"time", "-q", "--", clients + "hang"}},
    };
}

std::string signalName(int number)
{
    return sigabbrev_np(number);
}

/// One line of the table.
struct Series {
    int ended = 0;
    int wentOn = 0;
    int left = 0;
    std::vector<double> seconds;

    void print(const char *name)
    {
        std::sort(seconds.begin(), seconds.end());
        const double none = 0;
        std::printf("kills %-7s: %d ended the run, %d did not, %d left something; "
                    "gone after %.3f s (half), %.3f s (most)\n",
                    name, ended, wentOn, left, seconds.empty() ? none : seconds[seconds.size() / 2],
                    seconds.empty() ? none : seconds.back());
        std::fflush(stdout);
    }
};

/// Who is killed by what, both by chance.
struct Kill {
    std::vector<std::pair<std::string, int>> victims; ///< role, signal
    bool isOfGroup = false;

    /// Whether nobody may go on after it. A command may ignore all signals but one.
    bool mustEnd() const
    {
        return isOfGroup || std::any_of(victims.begin(), victims.end(), [](const auto &victim) {
                   return victim.second == SIGKILL ||
                          (victim.second == SIGSEGV && victim.first != "main");
               });
    }

    std::string text() const
    {
        std::string text = isOfGroup ? "group KILL" : "";
        for (const auto &[role, signal] : victims)
            text += (text.empty() ? "" : " and ") + role + " " + signalName(signal);
        return text;
    }
};

Kill drawKill(const Roles &roles, const QString &series, bool isForking, std::mt19937 &random)
{
    if (series == "group")
        return {.isOfGroup = true};
    if (series == "contained") {
        Kill both{.victims = {{"guard", SIGKILL}, {"recorder", SIGKILL}}};
        if (random() % 2 == 0)
            both.victims.emplace_back("terminal", SIGKILL);
        std::shuffle(both.victims.begin(), both.victims.end(), random);
        return both;
    }
    static const std::vector<int> kinds{SIGKILL, SIGKILL, SIGTERM, SIGINT, SIGHUP, SIGSEGV};
    std::vector<std::string> present;
    for (const std::string &role : kRoles) {
        if (roles.contains(role))
            present.push_back(role);
    }
    std::shuffle(present.begin(), present.end(), random);
    Kill kill;
    if (series == "single") {
        kill.victims.emplace_back(present[0], kinds[random() % kinds.size()]);
        return kill;
    }
    const auto isException = [&present, isForking] {
        return isForking && std::minmax(present[0], present[1]) ==
                                std::minmax(std::string("guard"), std::string("recorder"));
    };
    while (isException())
        std::shuffle(present.begin(), present.end(), random);
    for (const int index : {0, 1})
        kill.victims.emplace_back(present[static_cast<std::size_t>(index)], SIGKILL);
    return kill;
}

} // namespace

void TestKills::initTestCase()
{
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    bool isChosen = false;
    unsigned seed = qEnvironmentVariable("CORELANE_SEED").toUInt(&isChosen);
    if (!isChosen)
        seed = std::random_device()();
    std::printf("CORELANE_SEED=%u\n", seed);
    m_random.seed(seed);
    QVERIFY(QDir(m_folder.path()).mkdir("temporary"));
    qputenv("TMPDIR", m_folder.filePath("temporary").toUtf8());
    qputenv("XDG_DATA_HOME", m_folder.filePath("data").toUtf8());
}

void TestKills::cleanupTestCase()
{
    const QStringList files =
        QDir(m_folder.filePath("temporary")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    std::printf("kills left %lld files in TMPDIR: %s\n", static_cast<long long>(files.size()),
                qPrintable(files.join(' ')));
}

void TestKills::nothingStays_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("single") << corelane::roundsOf(10);
    QTest::newRow("double") << corelane::roundsOf(4);
    QTest::newRow("group") << corelane::roundsOf(2);
    QTest::newRow("contained") << corelane::roundsOf(2);
}

void TestKills::nothingStays()
{
    QFETCH(int, count);
    constexpr std::chrono::seconds kForEver{15};
    constexpr std::chrono::seconds kWentOn{3};
    const std::vector<Subject> all = subjects();
    Series series;
    for (int i = 0; i < count; ++i) {
        const Subject &subject = all[m_random() % all.size()];
        std::vector<std::string> words{CORELANE_BIN_DIR "/corelane"};
        for (const QString &word : subject.arguments)
            words.push_back(word.toStdString());
        if (QTest::currentDataTag() == std::string("contained"))
            words.insert(words.begin() + 2, "--contain");
        const auto terminal =
            corelane::spawn({.arguments = words, .environment = {}},
                            {.descriptors = {{0, -1}, {1, -1}, {2, -1}}, .ownGroup = true});
        QVERIFY(terminal);
        const auto roles = waitForRoles(*terminal);
        if (!roles)
            endAll();
        QVERIFY2(roles, subject.name);
        std::this_thread::sleep_for(std::chrono::milliseconds(m_random() % 200));

        const Kill drawn = drawKill(*roles, QTest::currentDataTag(),
                                    subject.name == std::string("chains"), m_random);
        const std::string what = std::string(subject.name) + ", " + drawn.text();
        for (const auto &[role, signal] : drawn.victims)
            kill(roles->at(role), signal);
        if (drawn.isOfGroup)
            kill(-*terminal, SIGKILL);
        std::optional<double> seconds = secondsUntilGone(drawn.mustEnd() ? kForEver : kWentOn);
        if (!seconds && !drawn.mustEnd()) {
            ++series.wentOn;
            kill(*terminal, SIGKILL);
            seconds = secondsUntilGone(kForEver);
        } else if (seconds) {
            ++series.ended;
        }
        if (seconds)
            series.seconds.push_back(*seconds);
        else
            ++series.left;
        const QString left = namesOfLeft();
        endAll();
        if (!seconds)
            qWarning("left by %s: %s", what.c_str(), qPrintable(left));
    }
    series.print(QTest::currentDataTag());
    QCOMPARE(series.left, 0);
    QVERIFY2(series.seconds[series.seconds.size() / 2] * corelane::shareOfACore() < 2,
             "the usual end takes 2 s or more");
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
