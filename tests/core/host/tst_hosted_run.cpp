// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/spec_check.h"
#include "launch/active_run.h"
#include "launch/interpreter.h"
#include "system/process_tree.h"
#include "waited_run.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <linux/magic.h>
#include <sys/prctl.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace corelane;

/// Whole runs of the workloads that need a host.
class TestHostedRun : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void answersAreRight_data();
    void answersAreRight();
    void takesAnswersOfTheGreatestLength_data();
    void takesAnswersOfTheGreatestLength();
    void theFileIsPutOutOfThePageCache();
    void theServersTimeIsNoneOfTheRun();
    void cancelEndsTheWholeTree();
    void destroyingARunEndsIt();
    void aKilledHostLeavesNothing();
    void aKilledRecorderLeavesNothingAndIsTold();
    void aFileThatCannotBeMadeIsToldToTheUser();
    void cancelDoesNotWaitForTheFile();

private:
    using Options = std::map<std::string, std::string>;
    static RunRequest request(const std::string &model, const std::string &workload,
                              std::int64_t size, const Options &options = {});
    std::unique_ptr<ActiveRun> started(const RunRequest &request);
    /// The host and the recorder of a run whose workers are at work; 0 and 0 when it never got so
    /// far.
    std::pair<pid_t, pid_t> chainOf(ActiveRun &run);

    Installation m_installation;
    QTemporaryDir m_folder;
};

namespace {

/// Requests that nobody waits for.
const std::map<std::string, std::string> kForever{{"latency-ms", "60000"}};

std::string endText(const RunRecord &run)
{
    return run.end ? run.end->reason : "no end";
}

} // namespace

void TestHostedRun::initTestCase()
{
    qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8());
    const auto installation = installationIn(CORELANE_BIN_DIR);
    QVERIFY2(installation, installation ? "" : installation.error().text().c_str());
    m_installation = *installation;
    prctl(PR_SET_CHILD_SUBREAPER, 1); // what a run leaves behind comes here
}

void TestHostedRun::cleanup()
{
    QVERIFY2(childrenOf(getpid()).empty(), "a test left a process behind");
}

RunRequest TestHostedRun::request(const std::string &model, const std::string &workload,
                                  std::int64_t size, const Options &options)
{
    const RunSpec spec{
        .workload = workload, .model = model, .workers = 3, .size = size, .options = options};
    RunRequest request{.spec = *completed(spec, 2), .runtime = nativeRuntime()};
    if (model.starts_with("python"))
        request.runtime = {.name = "CPython", .path = "/usr/bin/python3", .gil = Gil::on};
    return request;
}

std::unique_ptr<ActiveRun> TestHostedRun::started(const RunRequest &request)
{
    auto active = ActiveRun::start(request, m_installation);
    return active ? std::move(*active) : nullptr;
}

std::pair<pid_t, pid_t> TestHostedRun::chainOf(ActiveRun &run)
{
    while (run.record().stamps.size() < 2) {
        if (!run.takeAvailable() || run.isOver())
            return {0, 0};
        QTest::qSleep(1);
    }
    const auto onlyChildOf = [](pid_t pid) {
        const std::vector<int> children = childrenOf(pid);
        return children.size() == 1 ? children.front() : 0;
    };
    const pid_t host = onlyChildOf(getpid());
    const pid_t guard = onlyChildOf(host);
    return {host, onlyChildOf(guard)};
}

void TestHostedRun::answersAreRight_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("workload");
    for (const char *model : {"cpp.sequential", "cpp.threads", "cpp.processes", "python.threads"}) {
        QTest::addRow("fetch %s", model) << model << "fetch";
        QTest::addRow("read-file %s", model) << model << "read-file";
    }
}

void TestHostedRun::answersAreRight()
{
    QFETCH(QString, model);
    QFETCH(QString, workload);
    const bool isFetch = workload == "fetch";
    const auto active =
        started(request(model.toStdString(), workload.toStdString(), 9,
                        isFetch ? Options{{"latency-ms", "2"}, {"body-bytes", "100"}} : Options()));
    QVERIFY(active);
    const Status waited = waitFor(*active);
    QVERIFY2(waited, waited ? "" : waited.error().text().c_str());
    const RunRecord &run = active->record();
    QVERIFY2(run.end->outcome == Outcome::done, endText(run).c_str());
    // Of the MiB 0 to 8: 0 + 148, 1 + 149 and so on.
    QCOMPARE(run.answer.value(), std::string(isFetch ? "900" : "1404"));
    QCOMPARE(run.answer, run.expectedAnswer);
}

void TestHostedRun::takesAnswersOfTheGreatestLength_data()
{
    QTest::addColumn<QString>("model");
    for (const char *model : {"cpp.threads", "cpp.processes", "cpp.coroutines", "cpp.tbb"})
        QTest::newRow(model) << model;
}

void TestHostedRun::takesAnswersOfTheGreatestLength()
{
    QFETCH(QString, model);
    constexpr std::int64_t kGreatest_bytes = 16 << 20;
    const auto active =
        started(request(model.toStdString(), "fetch", 3,
                        {{"latency-ms", "0"}, {"body-bytes", std::to_string(kGreatest_bytes)}}));
    QVERIFY(active);
    QVERIFY(waitFor(*active));
    const RunRecord &run = active->record();
    QVERIFY2(run.end->outcome == Outcome::done, endText(run).c_str());
    QCOMPARE(run.answer.value(), std::to_string(3 * kGreatest_bytes));
}

void TestHostedRun::theFileIsPutOutOfThePageCache()
{
    struct statfs system {};
    statfs(QFile::encodeName(m_folder.path()).constData(), &system);
    if (system.f_type == TMPFS_MAGIC || system.f_type == RAMFS_MAGIC)
        QSKIP("the temporary folder is in memory: nothing can be put out of it");
    for (const auto &[cache, cached] :
         {std::pair("drop", "0"), std::pair("keep", "9"), std::pair("drop", "0")}) {
        const auto active = started(request("cpp.threads", "read-file", 9, {{"cache", cache}}));
        QVERIFY(active);
        QVERIFY(waitFor(*active));
        const Warning expected{
            "page-cache", std::string(cached) +
                              " of 9 MiB of the file were in the page cache when the run began"};
        const auto &warnings = active->record().warnings;
        QVERIFY(!warnings.empty());
        QCOMPARE(warnings.front().text, expected.text);
        QVERIFY(warnings.front() == expected);
    }
}

void TestHostedRun::theServersTimeIsNoneOfTheRun()
{
    const auto active = started(
        request("cpp.sequential", "fetch", 30, {{"latency-ms", "0"}, {"body-bytes", "16777216"}}));
    QVERIFY(active);
    QVERIFY(waitFor(*active));
    const RunRecord &run = active->record();
    QVERIFY2(run.end->outcome == Outcome::done, endText(run).c_str());
    QVERIFY(!run.threads.empty());
    for (const ThreadLife &thread : run.threads) // a sanitizer's runtime may have begun some, too
        QCOMPARE(thread.name, std::string("corelane-worker"));
}

void TestHostedRun::cancelEndsTheWholeTree()
{
    const auto active = started(request("python.processes", "fetch", 100, kForever));
    QVERIFY(active);
    QVERIFY(chainOf(*active).second > 0);
    active->cancel();
    QVERIFY(waitFor(*active));
    QCOMPARE(active->record().end->outcome, Outcome::cancelled);
}

void TestHostedRun::destroyingARunEndsIt()
{
    RunRequest kept = request("cpp.processes", "fetch", 100, kForever);
    const std::string file = m_folder.filePath("kept.corelane").toStdString();
    kept.keptIn = *RecordingFile::open(file);
    {
        const auto active = started(kept);
        QVERIFY(active);
        QVERIFY(chainOf(*active).second > 0);
    }
    const auto records = readRecordingFile(file);
    QVERIFY2(records, records ? "" : records.error().text().c_str());
    QCOMPARE(records->front().end->outcome, Outcome::cancelled);
}

void TestHostedRun::aKilledHostLeavesNothing()
{
    RunRequest kept = request("python.processes", "fetch", 100, kForever);
    const std::string file = m_folder.filePath("without-host.corelane").toStdString();
    kept.keptIn = *RecordingFile::open(file);
    const auto active = started(kept);
    QVERIFY(active);
    const auto [host, recorder] = chainOf(*active);
    QVERIFY(recorder > 0);
    kill(host, SIGKILL);
    QVERIFY(waitFor(*active));
    waitpid(-1, nullptr, 0); // the recorder's guard, which is ours now
    QVERIFY(childrenOf(getpid()).empty());
    // Stopped because its host has gone, or failed because the server has.
    QVERIFY(active->record().end->outcome != Outcome::done);
    const auto records = readRecordingFile(file);
    QVERIFY2(records, records ? "" : records.error().text().c_str());
    QCOMPARE(records->front().end, active->record().end);
}

void TestHostedRun::aKilledRecorderLeavesNothingAndIsTold()
{
    const auto active = started(request("python.processes", "fetch", 100, kForever));
    QVERIFY(active);
    const auto [host, recorder] = chainOf(*active);
    QVERIFY(recorder > 0);
    kill(recorder, SIGKILL);
    QVERIFY(waitFor(*active));
    QVERIFY(childrenOf(getpid()).empty());
    const RunRecord &run = active->record();
    QCOMPARE(run.end->outcome, Outcome::failed);
    QVERIFY2(run.end->reason.find("recorder was ended by signal 9") != std::string::npos,
             endText(run).c_str());
}

void TestHostedRun::aFileThatCannotBeMadeIsToldToTheUser()
{
    const QString noFolder = m_folder.filePath("no-folder");
    QVERIFY(QFile(noFolder).open(QIODevice::WriteOnly));
    qputenv("XDG_CACHE_HOME", QFile::encodeName(noFolder));
    const auto active = started(request("cpp.threads", "read-file", 9));
    qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8());
    QVERIFY(active);
    const Status waited = waitFor(*active);
    QVERIFY(!waited);
    QCOMPARE(rendered(waited.error().what), std::string("the run could not begin"));
    QVERIFY2(rendered(waited.error().on)
                     .find("cannot make the file of 9 MiB: " + noFolder.toStdString()) !=
                 std::string::npos,
             waited.error().text().c_str());
}

void TestHostedRun::cancelDoesNotWaitForTheFile()
{
    constexpr std::int64_t kSize_mib = 4'096;
    struct statfs system {};
    statfs(QFile::encodeName(m_folder.path()).constData(), &system);
    if (static_cast<std::int64_t>(system.f_bavail) * system.f_bsize < (kSize_mib + 1'024) << 20)
        QSKIP("no space for a file that takes long to make");
    const auto active = started(request("cpp.threads", "read-file", kSize_mib));
    QVERIFY(active);
    active->cancel();
    const Status waited = waitFor(*active);
    const QString file = m_folder.filePath("corelane/large-file");
    const std::int64_t made = QFileInfo(file).size();
    QFile::remove(file);
    QVERIFY2(waited, waited ? "" : waited.error().text().c_str());
    QCOMPARE(active->record().end->outcome, Outcome::cancelled);
    QVERIFY2(made < kSize_mib << 20, qPrintable(QString::number(made)));
}

QTEST_GUILESS_MAIN(TestHostedRun)
#include "tst_hosted_run.moc"
