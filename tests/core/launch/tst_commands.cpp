// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/commands.h"
#include "launch/installation.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace corelane;

class TestCommands : public QObject {
    Q_OBJECT

private slots:
    void init();
    void nativeModelsRunInTheWorker();
    void pythonModelsRunInTheDriver();
    void aCommandIsLeftAsItIs();
    void recorderIsToldWhatToExpect();
    void howToMeasureIsToldToTheRecorderAlone();
    void recorderLeavesACommandsAnswerAlone();
    void recorderIsToldACommandsNameAndFolder();
    void aServerIsStartedBeforeTheRecorder();
    void aFileIsMadeBeforeTheRecorder();
    void otherWorkloadsNeedNoHost();
    void findsTheInstallationFromItsBinFolder();
    void namesTheMissingPart_data();
    void namesTheMissingPart();

private:
    Installation m_installation{"/bin/rec", "/bin/host", "/bin/work", "/share/python"};
    RunSpec m_spec;
};

namespace {

using Words = std::vector<std::string>;

bool hasPair(const Words &words, const std::string &option, const std::string &value)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == option && words[i + 1] == value)
            return true;
    }
    return false;
}

} // namespace

void TestCommands::init()
{
    qunsetenv("PYTHONPATH");
    m_spec = {.workload = "primes",
              .model = "cpp.threads",
              .workers = 3,
              .size = 100,
              .options = {{"chunks-per-worker", "8"}, {"split", "even"}}};
}

void TestCommands::nativeModelsRunInTheWorker()
{
    const Command command = workloadCommand(m_spec, {.name = "C++"}, m_installation);
    QCOMPARE(command.arguments,
             (Words{"/bin/work", "--workload", "primes", "--model", "cpp.threads", "--workers", "3",
                    "--size", "100", "--set", "chunks-per-worker=8", "--set", "split=even"}));
    QVERIFY(command.environment.empty());
}

void TestCommands::pythonModelsRunInTheDriver()
{
    qputenv("PYTHONPATH", "/mine");
    m_spec.model = "python.threads";
    const Command command = workloadCommand(
        m_spec, {.name = "CPython", .path = "/usr/bin/python3", .gil = Gil::on}, m_installation);
    QCOMPARE(Words(command.arguments.begin(), command.arguments.begin() + 3),
             (Words{"/usr/bin/python3", "/share/python/corelane_run.py", "--workload"}));
    QCOMPARE(command.environment.at("PYTHONPATH"), std::string("/share/python:/mine"));
}

void TestCommands::aCommandIsLeftAsItIs()
{
    const RunSpec spec{.model = "command", .command = {"make", "-j", "4"}};
    QCOMPARE(workloadCommand(spec, {.name = "command"}, m_installation).arguments, spec.command);
}

void TestCommands::recorderIsToldWhatToExpect()
{
    const QTemporaryDir folder;
    const auto file = RecordingFile::open(folder.filePath("x").toStdString());
    QVERIFY(file);
    const RunRequest request{.spec = m_spec,
                             .runtime = {.name = "C++"},
                             .keptIn = *file,
                             .timeout = std::chrono::milliseconds(1500)};
    const Words words = recorderCommand(request, m_installation, 3, 4).arguments;
    QCOMPARE(words.front(), std::string("/bin/rec"));
    QVERIFY(hasPair(words, "--recording-fd", "3"));
    QVERIFY(hasPair(words, "--control-fd", "4"));
    QVERIFY(hasPair(words, "--describe", "spec model cpp.threads"));
    QVERIFY(hasPair(words, "--describe", "spec traits thread"));
    QVERIFY(hasPair(words, "--describe", "option split even"));
    QVERIFY(hasPair(words, "--expect", "25"));
    QVERIFY(hasPair(words, "--rings", "4"));
    QVERIFY(hasPair(words, "--timeout", "1.500"));
    QVERIFY(hasPair(words, "--output", "/dev/fd/" + std::to_string((*file)->descriptor())));
    QVERIFY(hasPair(words, "--", "/bin/work"));
    QVERIFY(std::find(words.begin(), words.end(), "--need-answer") != words.end());
    QVERIFY(std::find(words.begin(), words.end(), "--lanes") == words.end());
    QVERIFY(std::find(words.begin(), words.end(), "--inherit-stdio") == words.end());
}

void TestCommands::howToMeasureIsToldToTheRecorderAlone()
{
    RunRequest request{.spec = m_spec, .runtime = {.name = "C++"}, .keptIn = nullptr};
    request.spec.options["lanes"] = "sampled";
    request.spec.options["left-running"] = "wait";
    request.spec.options["stamps"] = "off";
    const Words words = recorderCommand(request, m_installation, 3, 4).arguments;
    QVERIFY(hasPair(words, "--lanes", "sampled"));
    QVERIFY(hasPair(words, "--left-running", "wait"));
    QVERIFY(hasPair(words, "--stamps", "off"));
    QVERIFY(hasPair(words, "--describe", "option lanes sampled"));
    const Words work = workloadCommand(request.spec, request.runtime, m_installation).arguments;
    QVERIFY(std::none_of(work.begin(), work.end(), [](const auto &word) {
        return word.starts_with("lanes") || word.starts_with("left") || word.starts_with("stamps");
    }));
}

void TestCommands::recorderLeavesACommandsAnswerAlone()
{
    const RunRequest request{.spec = {.model = "command", .command = {"--expect"}},
                             .runtime = {.name = "command"},
                             .inheritStdio = true};
    const Words words = recorderCommand(request, m_installation, 3, 4).arguments;
    const auto separator = std::find(words.begin(), words.end(), "--");
    QVERIFY(std::find(words.begin(), separator, "--expect") == separator);
    QVERIFY(std::find(words.begin(), separator, "--folder") == separator);
    QVERIFY(std::find(words.begin(), separator, "--need-answer") == separator);
    QVERIFY(std::find(words.begin(), separator, "--inherit-stdio") != separator);
    QCOMPARE(words.back(), std::string("--expect"));
}

void TestCommands::recorderIsToldACommandsNameAndFolder()
{
    const RunRequest request{.spec = {.model = "command",
                                      .command = {"./work"},
                                      .commandName = "with threads",
                                      .folder = "/home/some body"},
                             .runtime = {.name = "command"},
                             .keptIn = nullptr};
    const Words words = recorderCommand(request, m_installation, 3, 4).arguments;
    QVERIFY(hasPair(words, "--folder", "/home/some body"));
    QVERIFY(hasPair(words, "--describe", "spec name with threads"));
    QVERIFY(hasPair(words, "--describe", "spec folder /home/some body"));
    QVERIFY(std::none_of(words.begin(), words.end(),
                         [](const auto &word) { return word.starts_with("spec traits"); }));
}

void TestCommands::aServerIsStartedBeforeTheRecorder()
{
    m_spec.workload = "fetch";
    m_spec.options = {{"body-bytes", "99"}, {"latency-ms", "7"}, {"server-limit", "2"}};
    const RunRequest request{.spec = m_spec, .runtime = {.name = "C++"}, .keptIn = nullptr};
    const Words words = recorderCommand(request, m_installation, 3, 4).arguments;
    const Words expected{"/bin/host", "--control-fd", "4",       "--latency-ms",
                         "7",         "--body-bytes", "99",      "--server-limit",
                         "2",         "--",           "/bin/rec"};
    QCOMPARE(Words(words.begin(), words.begin() + 11), expected);
    QVERIFY(hasPair(words, "--", "/bin/work"));
}

void TestCommands::aFileIsMadeBeforeTheRecorder()
{
    m_spec.workload = "read-file";
    m_spec.options = {{"cache", "keep"}};
    const RunRequest request{.spec = m_spec, .runtime = {.name = "C++"}, .keptIn = nullptr};
    const Words words = recorderCommand(request, m_installation, 3, 4).arguments;
    const Words expected{"/bin/host", "--control-fd", "4",  "--file-mib", "100",
                         "--cache",   "keep",         "--", "/bin/rec"};
    QCOMPARE(Words(words.begin(), words.begin() + 9), expected);
}

void TestCommands::otherWorkloadsNeedNoHost()
{
    const RunRequest request{.spec = m_spec, .runtime = {.name = "C++"}, .keptIn = nullptr};
    const Words words = recorderCommand(request, m_installation, 3, 4).arguments;
    QVERIFY(std::find(words.begin(), words.end(), "/bin/host") == words.end());
}

void TestCommands::findsTheInstallationFromItsBinFolder()
{
    const auto installation = installationIn(CORELANE_BIN_DIR);
    QVERIFY2(installation, installation ? "" : installation.error().text().c_str());
    QVERIFY(QFile::exists(
        QString::fromStdString(installation->driverFolder + "/corelane_driver/__main__.py")));
}

void TestCommands::namesTheMissingPart_data()
{
    QTest::addColumn<QString>("missing");
    QTest::newRow("recorder") << "bin/corelane-recorder";
    QTest::newRow("host") << "bin/corelane-host";
    QTest::newRow("worker") << "bin/corelane-worker";
    QTest::newRow("driver") << "share/corelane/python/corelane_driver/__main__.py";
}

void TestCommands::namesTheMissingPart()
{
    QFETCH(QString, missing);
    QTemporaryDir prefix;
    for (const char *part : {"bin/corelane-recorder", "bin/corelane-host", "bin/corelane-worker",
                             "share/corelane/python/corelane_driver/__main__.py"}) {
        if (missing == part)
            continue;
        QDir(prefix.path()).mkpath(QFileInfo(part).path());
        QFile file(prefix.filePath(part));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QDir(prefix.path()).mkpath("bin");
    const auto installation = installationIn(prefix.filePath("bin").toStdString());
    QVERIFY(!installation);
    QCOMPARE(rendered(installation.error().on), prefix.filePath(missing).toStdString());
    QVERIFY(!rendered(installation.error().advice).empty());
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
