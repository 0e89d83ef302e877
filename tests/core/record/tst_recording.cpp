// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/line_table.h"
#include "record/recording_lines.h"
#include "record/recording_reader.h"
#include "rounds.h"

#include <QtTest>

#include <fstream>
#include <random>
#include <regex>
#include <sstream>

using namespace corelane;

class TestRecording : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsWritten();
    void everyKindOfLineComesBackAsItWas();
    void comesBackWhateverItsNumbers();
    void formatHasEveryKindOfLine();
    void readsBytesCutAnywhere();
    void joinedFilesAreSeveralRecordings();
    void anOlderRecordingsModelIsKnownByItsName();
    void traitsInTheRecordingAreHeard();
    void aModelThatNobodyKnowsHasNoTraits();
    void keepsUnknownLinesAndFields();
    void aWaitsDetailMayBeMissingOrUnknown();
    void whoMadeAThreadMayBeMissing();
    void aDeathIsThatOfTheLifeBeforeIt();
    void linesOfOneMomentComeInAnyOrder();
    void cutFileLosesItsLastLineOnly();
};

namespace {

RunRecord sample()
{
    RunRecord run;
    run.spec = {.workload = "primes",
                .model = "python.processes",
                .workers = 4,
                .size = 2'000'000,
                .options = {{"split", "interleaved"}, {"start-method", "spawn"}},
                .command = {"a b", "line\nend", "back\\slash", ""},
                .commandName = "my program, \n with a break",
                .folder = "/home/some body"};
    run.traits = ModelTraits{.sequential = true,
                             .workers = WorkerKind::rank,
                             .oneAtATime = OneAtATime::thread,
                             .copiesData = true};
    run.runtime = {"CPython", "3.11.2", "/usr/bin/python3", Gil::on};
    run.machine = {.cpu = "A CPU @ 2 GHz",
                   .kernel = "Linux 6.1.0",
                   .logicalCores = 3,
                   .topology = {{0, 0, 0, -1}, {2, 0, 1, -1}},
                   .affinity = {0, 2},
                   .quotaCores = 1.5,
                   .effectiveCores = 1.5};
    run.startedAt = "2026-11-23T10:42:18+01:00";
    run.release_ns = 1'000;
    run.pid = 77;
    run.reaped_ns = 900'000'000'000;
    run.coreReadings = {{900, 0, 1, 2, 3, 4, 5}, {900, 2, 6, 7, 8, 9, 10}};
    run.runCoreReadings = {{2'000, 2, 1'500}};
    run.treeReadings = {{2'000, 1'000, 500, 5, 6}};
    run.stamps = {{1'100, 0, StampKind::phase, 77, -1, 1, 0},
                  {1'200, 1, StampKind::workerBegin, 78, 10, 78, 0},
                  {1'300, 1, StampKind::chunkBegin, 78, 11, 0, 0},
                  {1'400, 1, StampKind::chunkEnd, 78, 12, 0, 123},
                  {1'500, 1, StampKind::workerEnd, 78, 13, 0, 0},
                  {1'500, 0, StampKind::gil, 77, 13, 4096, 64}};
    run.contained = "user pid";
    run.droppedStamps = 9;
    run.tier = Tier::exact;
    run.tierReason = "a reason";
    // The number 78 is used twice.
    run.threads = {{77, 77, 1'000, std::nullopt, "python3", 0},
                   {78, 78, 1'050, 1'060, "", 77},
                   {78, 77, 1'150, 1'700, "a b"}};
    run.onCpu = {{1'000, 1'100, 0, 77, OnCpu::Left::stays},
                 {1'100, 1'110, 0, 77, OnCpu::Left::preempted},
                 {1'120, 1'130, 2, 78, OnCpu::Left::blocked},
                 {1'140, 1'150, 0, 77, OnCpu::Left::lost},
                 {1'140, 1'150, 2, 78, OnCpu::Left::exited}};
    for (const Wait wait : {Wait::none, Wait::gil, Wait::lock, Wait::io, Wait::sleep, Wait::child,
                            Wait::other, Wait::unknown})
        run.threadReadings.push_back({1'200, 78, wait, 100, 10, 2, WaitDetail::none});
    for (int detail = 1; detail <= static_cast<int>(WaitDetail::wakeUp); ++detail)
        run.threadReadings.push_back(
            {1'210, 78, Wait::other, 100, 10, 2, static_cast<WaitDetail>(detail)});
    run.faultReadings = {{1'210, 78, 3}, {1'220, 78, 4}};
    run.affinityReadings = {{1'210, 78, {0}}, {1'220, 78, {0, 2}}};
    run.lostStretches = {{1'300, 1'400, 2, 46'492}};
    run.memoryReadings = {{1'300, 5'000'000'000}};
    run.throttleReadings = {{1'300, 12}};
    run.quotaReadings = {{1'300, 0.5}, {1'350, 0}};
    run.otherReadings = {{1'300, 99, 600, "cc1 plus"}};
    run.sampledProcesses = {{1'300, 77, "no switches"}};
    run.output = {{OutputLine::Stream::err, "Traceback: \\ \r"}, {OutputLine::Stream::out, ""}};
    run.warnings = {{"output-cut", "more than 64 KiB"}};
    run.left = {{4711, "a server"}, {4712, ""}};
    run.study =
        StudyPlace{.plan = {.kind = StudyKind::breakEven,
                            .workload = "primes",
                            .options = {{"split", "even"}},
                            .models = {{"cpp.threads", ""}, {"python.threads", "/opt/a b/python3"}},
                            .workers = {1, 2},
                            .sizes = {10, 1'000},
                            .baseline = 1,
                            .repeat = 6,
                            .seed = 18'446'744'073'709'551'615U},
                   .round = 3};
    run.answer = "148933";
    run.expectedAnswer = "148933";
    run.exitStatus = ExitStatus{ExitStatus::Kind::signal, 9};
    run.childUsage = Usage{1, 2, 3, 4, 5};
    run.treeUsage = Usage{6, 7, 8, 9, 10};
    run.measuring = Usage{11, 12, 13, 14, 15};
    run.end = End{900'000'000'100, Outcome::failed, "ended by signal 9"};
    return run;
}

/// "cpu", "spec workload" and so on.
std::vector<std::string> beginningsOfLines()
{
    std::vector<std::string> beginnings;
    forEachLineRow([&beginnings]<std::size_t I>() {
        const auto &row = std::get<I>(kLines);
        beginnings.push_back(std::string(row.word) + (row.key.empty() ? "" : " ") +
                             std::string(row.key));
    });
    return beginnings;
}

bool isKind(const std::string &word)
{
    bool isOne = false;
    forEachLineRow([&]<std::size_t I>() { isOne = isOne || std::get<I>(kLines).word == word; });
    return isOne;
}

std::vector<RunRecord> read(std::string_view text)
{
    RecordingReader reader;
    const Status fed = reader.feed(text);
    const Status finished = reader.finish();
    return fed && finished ? reader.takeRecords() : std::vector<RunRecord>{};
}

} // namespace

void TestRecording::readsWhatIsWritten()
{
    const auto records = read(recordingText(sample()));
    QCOMPARE(records.size(), std::size_t{1});
    QCOMPARE(recordingText(records.front()), recordingText(sample()));
    QVERIFY(records.front() == sample());
}

void TestRecording::everyKindOfLineComesBackAsItWas()
{
    const std::string text = recordingText(sample());
    for (const std::string &begin : beginningsOfLines())
        QVERIFY2(text.find('\n' + begin + ' ') != std::string::npos, begin.c_str());

    std::istringstream lines(text.substr(text.find('\n') + 1));
    for (std::string line; std::getline(lines, line);) {
        // A name and a death are of a thread that has been told of.
        const auto records =
            read("corelane-recording 1\nthread 1 77 77\nthread 1 78 78\n" + line + '\n');
        QVERIFY2(records.size() == 1, line.c_str());
        QVERIFY2(recordingText(records[0]).find('\n' + line + '\n') != std::string::npos,
                 line.c_str());
    }
}

void TestRecording::comesBackWhateverItsNumbers()
{
    const std::string kLargest = "18446744073709551615";
    std::mt19937 random(7); // the same numbers each time
    std::string text = recordingText(sample());
    for (int round = 0; round < roundsOf(200); ++round) {
        for (std::size_t at = text.find('\n'); at < text.size(); ++at) {
            if (text.compare(at, kLargest.size(), kLargest) == 0)
                at += kLargest.size(); // with other digits it may be too large
            const bool isFirst = !std::isdigit(static_cast<unsigned char>(text[at - 1]));
            if (std::isdigit(static_cast<unsigned char>(text[at])))
                text[at] = static_cast<char>('0' + (isFirst ? 1 + random() % 8 : random() % 10));
        }
        const auto records = read(text);
        QVERIFY(records.size() == 1);
        const std::string again = recordingText(records[0]);
        QVERIFY(read(again) == records);
        QCOMPARE(recordingText(read(again)[0]), again);
    }
}

/// Words of FORMAT.md's tables of lines, against those of kLines.
void TestRecording::formatHasEveryKindOfLine()
{
    std::ifstream file(CORELANE_SOURCE_DIR "/core/record/FORMAT.md");
    std::string format{std::istreambuf_iterator<char>(file), {}};
    format = format.substr(0, format.find("\n## 2."));
    for (const std::string &begin : beginningsOfLines())
        QVERIFY2(format.find('`' + begin + ' ') != std::string::npos, begin.c_str());
    const std::regex row("\n\\| `([a-z]+) ");
    for (std::sregex_iterator found(format.begin(), format.end(), row), end; found != end; ++found)
        QVERIFY2(isKind((*found)[1].str()), (*found)[1].str().c_str());
}

void TestRecording::readsBytesCutAnywhere()
{
    const std::string text = recordingText(sample());
    RecordingReader reader;
    for (const char byte : text)
        QVERIFY(reader.feed({&byte, 1}));
    QVERIFY(reader.finish());
    QVERIFY(!reader.wasCut());
    QVERIFY(reader.records().front() == sample());
}

void TestRecording::joinedFilesAreSeveralRecordings()
{
    const auto records = read(recordingText(sample()) + recordingText(sample()));
    QCOMPARE(records.size(), std::size_t{2});
    QVERIFY(records[0] == records[1]);
}

void TestRecording::anOlderRecordingsModelIsKnownByItsName()
{
    const auto records = read("corelane-recording 1\nspec model python.processes\n"
                              "corelane-recording 1\nspec model cpp.threads-gil\n"
                              "corelane-recording 1\nspec model cpp.sequential\n");
    QVERIFY(!records[0].traits);
    QVERIFY(traitsOf(records[0]) ==
            (ModelTraits{.workers = WorkerKind::process, .copiesData = true}));
    QVERIFY(traitsOf(records[1]) ==
            (ModelTraits{.workers = WorkerKind::thread, .oneAtATime = OneAtATime::lock}));
    QVERIFY(traitsOf(records[2]).sequential);
}

void TestRecording::traitsInTheRecordingAreHeard()
{
    const auto records = read("corelane-recording 1\nspec model joblib.threads\n"
                              "spec traits process fibre copies\n"
                              "corelane-recording 1\nspec model cpp.threads\nspec traits\n");
    QVERIFY(traitsOf(records[0]) ==
            (ModelTraits{.workers = WorkerKind::process, .copiesData = true}));
    QVERIFY(traitsOf(records[1]) == ModelTraits{});
    QVERIFY(read(recordingText(records[1])).front() == records[1]);
}

void TestRecording::aModelThatNobodyKnowsHasNoTraits()
{
    for (const char *model : {"command", "joblib.sequential", "dask.threads", "mpi.processes",
                              "toy-gil", "cpp.threads-gil2", ""}) {
        const auto records =
            read("corelane-recording 1\nspec model " + std::string(model) + "\nruntime gil on\n");
        QVERIFY2(traitsOf(records.front()) == ModelTraits{}, model);
        QCOMPARE(workerNoun(traitsOf(records.front()).workers).text, std::string_view("worker"));
        QVERIFY(oneAtATimeIn(records.front()) == OneAtATime::never);
    }
}

void TestRecording::keepsUnknownLinesAndFields()
{
    const auto records = read("corelane-recording 1 later\nnew-kind 1 2 3\nspec colour blue\n"
                              "tree 5 1 2 3 4 later fields\nend 9 done\n");
    QCOMPARE(records.size(), std::size_t{1});
    QCOMPARE(records[0].unknownLines,
             (std::vector<std::string>{"new-kind 1 2 3", "spec colour blue"}));
    QCOMPARE(records[0].treeReadings.front().threads, 4);
    QVERIFY(recordingText(records[0]).find("new-kind 1 2 3\nspec colour blue\nend") !=
            std::string::npos);
}

void TestRecording::aWaitsDetailMayBeMissingOrUnknown()
{
    const auto records = read("corelane-recording 1\nwait 1 2 lock 3 4 5\n"
                              "wait 1 2 lock 3 4 5 spinning\nwait 1 2 lock 3 4 5 mutex more\n");
    QCOMPARE(records.size(), std::size_t{1});
    const auto &readings = records[0].threadReadings;
    QCOMPARE(readings.size(), std::size_t{3});
    QVERIFY(readings[0].detail == WaitDetail::none);
    QVERIFY(readings[0] == readings[1]);
    QVERIFY(readings[2].detail == WaitDetail::mutex);
    QVERIFY(readings[2].wait == Wait::lock);
}

void TestRecording::whoMadeAThreadMayBeMissing()
{
    const auto records = read("corelane-recording 1\nthread 1 7 7 0\nthread 2 8 7\n"
                              "thread 3 9 7 8\nthread 4 10 7 9 later fields\n");
    QCOMPARE(records.size(), std::size_t{1});
    const auto &lives = records[0].threads;
    QCOMPARE(lives.size(), std::size_t{4});
    QVERIFY(lives[0].parent == 0);
    QVERIFY(!lives[1].parent);
    QVERIFY(lives[2].parent == 8);
    QVERIFY(lives[3].parent == 9);
    QVERIFY(read("corelane-recording 1\nthread 1 7 7 somebody\n").empty());
}

/// An exec ends a life and begins one of the same number at one moment; older recorders told of the
/// births of a batch before its deaths.
void TestRecording::aDeathIsThatOfTheLifeBeforeIt()
{
    const std::string begin = "corelane-recording 1\nthread 10 8 7\nname 8 one\n";
    for (const char *rest :
         {"gone 50 8\nthread 50 8 7\nname 8 two\n", "thread 50 8 7\nname 8 two\ngone 50 8\n",
          "thread 60 8 7\nname 8 two\ngone 50 8\n"}) {
        const auto records = read(begin + rest);
        QCOMPARE(records.size(), std::size_t{1});
        const auto &lives = records[0].threads;
        QCOMPARE(lives.size(), std::size_t{2});
        QVERIFY2(lives[0].died_ns == 50 && lives[0].name == "one", rest);
        QVERIFY2(!lives[1].died_ns && lives[1].name == "two", rest);
        QVERIFY(read(recordingText(records[0])) == records);
    }
    // Whoever dies at the moment of its birth has died nevertheless, and nobody dies twice.
    const auto records = read(begin + "gone 50 8\nthread 60 8 7\ngone 60 8\n");
    QVERIFY(records[0].threads[0].died_ns == 50);
    QVERIFY(records[0].threads[1].died_ns == 60);
}

void TestRecording::linesOfOneMomentComeInAnyOrder()
{
    std::vector<std::string> lines{"thread 50 9 7",
                                   "thread 50 8 7",
                                   "gone 50 8",
                                   "gone 50 6",
                                   "cpu 50 0 1 2 3 4 5",
                                   "cpu 50 2 1 2 3 4 5",
                                   "run 50 0 1",
                                   "run 50 1 1",
                                   "tree 50 1 2 3 4",
                                   "on 40 50 0 7 stays",
                                   "on 45 50 1 8 exited",
                                   "on 30 50 2 6 exited",
                                   "wait 50 7 lock 1 2 0 mutex",
                                   "wait 50 9 lock 1 2 0 join",
                                   "wait 50 9 lock 1 2 0",
                                   "faults 50 9 2",
                                   "faults 50 7 1",
                                   "affinity 50 7 0",
                                   "affinity 50 8 0-1",
                                   "lost 40 50 1 3",
                                   "lost 40 50 0 3",
                                   "memory 50 4096",
                                   "throttled 50 7"};
    const auto readInOrder = [&lines] {
        std::string text = "corelane-recording 1\nthread 10 6 7\nthread 10 7 7\n"
                           "thread 10 8 7\nwait 40 7 io 1 2 0 pipe\n";
        for (const std::string &line : lines)
            text += line + '\n';
        return read(text + "wait 51 7 lock 1 2 0\n");
    };
    const auto expected = readInOrder();
    QCOMPARE(expected.size(), std::size_t{1});
    std::mt19937 random(7); // the same orders each time
    for (int round = 0; round < 1'000; ++round) {
        std::shuffle(lines.begin(), lines.end(), random);
        QVERIFY(readInOrder() == expected);
    }
}

void TestRecording::cutFileLosesItsLastLineOnly()
{
    const std::string text = recordingText(sample());
    const std::size_t end = text.rfind("end ");
    RecordingReader reader;
    QVERIFY(reader.feed(text.substr(0, end + 6)));
    QVERIFY(reader.finish());
    QVERIFY(reader.wasCut());
    RunRecord expected = sample();
    expected.end.reset();
    expected.isCut = true;
    QVERIFY(reader.records().front() == expected);
}

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
