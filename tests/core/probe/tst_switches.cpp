// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/perf_switches.h"
#include "probe/switch_pairing.h"
#include "probe/switch_record.h"

#include <QTest>

#include <linux/perf_event.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <variant>

using namespace corelane;
using SwitchKind = SwitchRecord::Kind;
using Left = OnCpu::Left;

namespace {

/// The bytes of one record as the kernel writes them: header, body, then thread, time and core.
std::string bytesOf(std::uint32_t type, std::uint16_t misc, std::string_view body, int thread,
                    std::uint64_t time_ns, std::uint32_t core)
{
    struct {
        std::uint32_t process, thread;
        std::uint64_t time_ns;
        std::uint32_t core, reserved;
    } trailer{70, static_cast<std::uint32_t>(thread), time_ns, core, 0};
    perf_event_header header{};
    header.type = type;
    header.misc = misc;
    header.size = static_cast<std::uint16_t>(sizeof header + body.size() + sizeof trailer);
    std::string bytes(reinterpret_cast<const char *>(&header), sizeof header);
    bytes += body;
    bytes.append(reinterpret_cast<const char *>(&trailer), sizeof trailer);
    return bytes;
}

template <class... Words>
std::string words(Words... values)
{
    const std::array<std::uint32_t, sizeof...(Words)> numbers{
        static_cast<std::uint32_t>(values)...};
    return {reinterpret_cast<const char *>(numbers.data()), sizeof numbers};
}

std::vector<SwitchRecord> decode(std::string_view bytes)
{
    std::vector<SwitchRecord> records;
    SwitchDecoder(5).decode(bytes, records);
    return records;
}

PairedSwitches pair(const std::vector<SwitchRecord> &records)
{
    SwitchPairing pairing;
    pairing.adopt(7, {});
    PairedSwitches paired;
    for (const SwitchRecord &record : records)
        pairing.take(record, paired);
    return paired;
}

/// Births, names or deaths of what was paired, in their order.
template <class Kind>
std::vector<Kind> of(const PairedSwitches &paired)
{
    std::vector<Kind> chosen;
    for (const auto &life : paired.lives) {
        if (const auto *one = std::get_if<Kind>(&life))
            chosen.push_back(*one);
    }
    return chosen;
}

SwitchRecord at(std::int64_t time_ns, SwitchKind kind, int core, int thread)
{
    return {.kind = kind, .time_ns = time_ns, .core = core, .process = 7, .thread = thread};
}

SwitchRecord forkAt(std::int64_t time_ns, int thread, int parent)
{
    SwitchRecord record = at(time_ns, SwitchKind::fork, 0, thread);
    record.parent = parent;
    return record;
}

SwitchRecord lostAt(std::int64_t from_ns, std::int64_t time_ns, int core, std::int64_t lost)
{
    SwitchRecord record = at(time_ns, SwitchKind::lost, core, 0);
    record.from_ns = from_ns;
    record.lost = lost;
    return record;
}

} // namespace

class TestSwitches : public QObject {
    Q_OBJECT

private slots:
    void advisesWhatWouldAllowThem_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("paranoid");
        QTest::addColumn<QString>("advice");
        QTest::newRow("level") << EACCES << 3 << "sudo sysctl";
        QTest::newRow("level, as Debian refuses") << EPERM << 4 << "sudo sysctl";
        QTest::newRow("container") << EPERM << 2 << "seccomp";
        QTest::newRow("module") << EACCES << -1 << "security module";
        QTest::newRow("no such call") << ENOSYS << 3 << "seccomp";
        QTest::newRow("another answer") << EINVAL << 3 << "seccomp";
        QTest::newRow("descriptors") << EMFILE << 3 << "ulimit -n";
    }
    void advisesWhatWouldAllowThem()
    {
        QFETCH(int, error);
        QFETCH(int, paranoid);
        QFETCH(QString, advice);
        const QString told = QString::fromStdString(adviceOnRefusal(error, paranoid));
        QVERIFY2(told.contains(advice), qPrintable(told));
        QCOMPARE(told.contains("sysctl"), advice.contains("sysctl"));
    }

    void decodesSwitches()
    {
        const std::uint16_t out = PERF_RECORD_MISC_SWITCH_OUT;
        const auto records = decode(
            bytesOf(PERF_RECORD_SWITCH, 0, {}, 71, 100, 3) +
            bytesOf(PERF_RECORD_SWITCH, out, {}, 71, 110, 3) +
            bytesOf(PERF_RECORD_SWITCH, out | PERF_RECORD_MISC_SWITCH_OUT_PREEMPT, {}, 72, 120, 1));
        const std::vector<SwitchRecord> expected{
            {.kind = SwitchKind::in, .time_ns = 100, .core = 3, .process = 70, .thread = 71},
            {.kind = SwitchKind::blocked, .time_ns = 110, .core = 3, .process = 70, .thread = 71},
            {.kind = SwitchKind::preempted,
             .time_ns = 120,
             .core = 1,
             .process = 70,
             .thread = 72}};
        QVERIFY(records == expected);
    }

    void decodesBirthsNamesAndDeaths()
    {
        const std::string fork = words(80, 70, 81, 71, 0, 0); // and a time of its own
        const std::string name = words(80, 81) + std::string("python3\0", 8);
        const auto records =
            decode(bytesOf(PERF_RECORD_FORK, 0, fork, 71, 100, 0) +
                   bytesOf(PERF_RECORD_COMM, PERF_RECORD_MISC_COMM_EXEC, name, 81, 110, 1) +
                   bytesOf(PERF_RECORD_COMM, 0, name, 81, 120, 1) +
                   bytesOf(PERF_RECORD_EXIT, 0, fork, 81, 130, 1));
        QCOMPARE(records.size(), 4u);
        QVERIFY(records[0] == (SwitchRecord{.kind = SwitchKind::fork,
                                            .time_ns = 100,
                                            .process = 80,
                                            .thread = 81,
                                            .parent = 71}));
        QVERIFY(records[1].kind == SwitchKind::exec && records[1].thread == 81);
        QCOMPARE(records[1].name, "python3");
        QVERIFY(records[2].kind == SwitchKind::name);
        QVERIFY(records[3].kind == SwitchKind::exit && records[3].thread == 81);
    }

    void aGapBeginsWithTheRecordBeforeIt()
    {
        const std::string lost = words(9, 0, 46'492, 0);
        const auto records = decode(bytesOf(PERF_RECORD_LOST, 0, lost, 0, 50, 2) +
                                    bytesOf(PERF_RECORD_SWITCH, 0, {}, 71, 100, 2) +
                                    bytesOf(PERF_RECORD_LOST, 0, lost, 0, 300, 2));
        QCOMPARE(records.size(), 3u);
        QCOMPARE(records[0].from_ns, 5); // what the decoder was made with
        QCOMPARE(records[2].from_ns, 100);
        QCOMPARE(records[2].lost, 46'492);
    }

    void passesOverWhatIsOfNoInterest()
    {
        const auto records = decode(bytesOf(PERF_RECORD_MMAP2, 0, std::string(40, 'x'), 71, 90, 0) +
                                    bytesOf(PERF_RECORD_SWITCH, 0, {}, 71, 100, 0) + "cut");
        QCOMPARE(records.size(), 1u);
        std::string broken = bytesOf(PERF_RECORD_FORK, 0, {}, 71, 90, 0); // without its body
        QVERIFY(decode(broken).empty());
    }

    void aStretchGoesFromSwitchInToSwitchOut()
    {
        const auto paired = pair({at(10, SwitchKind::in, 0, 7), at(30, SwitchKind::preempted, 0, 7),
                                  at(50, SwitchKind::in, 0, 7), at(60, SwitchKind::blocked, 0, 7)});
        const std::vector<OnCpu> expected{{10, 30, 0, 7, Left::preempted},
                                          {50, 60, 0, 7, Left::blocked}};
        QVERIFY(paired.onCpu == expected);
        QVERIFY(of<ThreadLife>(paired).empty()); // the main process was there before
    }

    void migrationBeginsAStretchOnAnotherCore()
    {
        const auto paired = pair({at(10, SwitchKind::in, 0, 7), at(30, SwitchKind::preempted, 0, 7),
                                  at(31, SwitchKind::in, 1, 7), at(60, SwitchKind::blocked, 1, 7)});
        const std::vector<OnCpu> expected{{10, 30, 0, 7, Left::preempted},
                                          {31, 60, 1, 7, Left::blocked}};
        QVERIFY(paired.onCpu == expected);
    }

    void execOpensAStretchAndNamesTheThread()
    {
        SwitchRecord exec = at(10, SwitchKind::exec, 1, 7);
        exec.name = "sh";
        SwitchRecord again = at(20, SwitchKind::exec, 1, 7); // without having left the core
        again.name = "python3";
        const auto paired = pair({exec, again, at(30, SwitchKind::blocked, 1, 7)});
        QVERIFY(paired.onCpu == (std::vector<OnCpu>{{10, 30, 1, 7, Left::blocked}}));
        const std::vector<PairedSwitches::Name> names{{7, "sh"}, {7, "python3"}};
        QVERIFY(of<PairedSwitches::Name>(paired) == names);
    }

    void exitEndsAStretchWithoutASwitchOut()
    {
        const auto paired =
            pair({forkAt(5, 8, 7), at(10, SwitchKind::in, 0, 8), at(30, SwitchKind::exit, 0, 8)});
        QVERIFY(paired.onCpu == (std::vector<OnCpu>{{10, 30, 0, 8, Left::exited}}));
        QVERIFY(of<PairedSwitches::Death>(paired) == (std::vector<PairedSwitches::Death>{{8, 30}}));
    }

    void aThreadMayDieBeforeItEverRuns()
    {
        const auto paired = pair({forkAt(5, 8, 7), at(30, SwitchKind::exit, 0, 8)});
        QVERIFY(paired.onCpu.empty());
        QCOMPARE(of<ThreadLife>(paired).size(), 1u);
        QCOMPARE(of<ThreadLife>(paired)[0].born_ns, 5);
        QVERIFY(of<PairedSwitches::Death>(paired) == (std::vector<PairedSwitches::Death>{{8, 30}}));
    }

    void aForkedThreadHasItsParentsName()
    {
        SwitchRecord exec = at(1, SwitchKind::exec, 0, 7);
        exec.name = "make";
        const auto paired = pair({exec, forkAt(5, 8, 7)});
        QCOMPARE(of<ThreadLife>(paired).at(0).name, "make");
    }

    void aForkTellsWhoMadeTheThread()
    {
        const auto paired = pair({forkAt(5, 8, 7), forkAt(6, 9, 8), at(7, SwitchKind::in, 0, 10)});
        QCOMPARE(of<ThreadLife>(paired).size(), 3u);
        QVERIFY(of<ThreadLife>(paired)[0].parent == 7);
        QVERIFY(of<ThreadLife>(paired)[1].parent == 8);
        QVERIFY(!of<ThreadLife>(paired)[2].parent); // its birth was not seen
    }

    void aThreadWhoseBirthWasNotSeenIsBornWithItsFirstRecord()
    {
        const auto paired = pair({at(40, SwitchKind::in, 0, 9), at(50, SwitchKind::blocked, 0, 9)});
        QCOMPARE(of<ThreadLife>(paired).size(), 1u);
        QCOMPARE(of<ThreadLife>(paired)[0].thread, 9);
        QCOMPARE(of<ThreadLife>(paired)[0].born_ns, 40);
    }

    void ofTwoSwitchInsInARowTheFirstIsNotKnown()
    {
        const auto paired = pair({at(10, SwitchKind::in, 0, 7), at(20, SwitchKind::in, 1, 7),
                                  at(30, SwitchKind::blocked, 1, 7)});
        QVERIFY(paired.onCpu == (std::vector<OnCpu>{{20, 30, 1, 7, Left::blocked}}));
        QVERIFY(paired.lost == (std::vector<LostStretch>{{10, 20, 0, 0}}));
    }

    void whoIsReplacedWithoutASwitchOutIsNotKnownEither()
    {
        const auto paired = pair({forkAt(1, 8, 7), at(10, SwitchKind::in, 0, 7),
                                  at(20, SwitchKind::in, 0, 8), at(30, SwitchKind::blocked, 0, 8),
                                  at(40, SwitchKind::in, 0, 7), at(50, SwitchKind::blocked, 0, 7)});
        const std::vector<OnCpu> expected{{20, 30, 0, 8, Left::blocked},
                                          {40, 50, 0, 7, Left::blocked}};
        QVERIFY(paired.onCpu == expected);
        QVERIFY(paired.lost == (std::vector<LostStretch>{{10, 20, 0, 0}}));
    }

    void aSwitchOutWithoutASwitchInTellsNothing()
    {
        const auto paired = pair({at(10, SwitchKind::blocked, 0, 7)});
        QVERIFY(paired.onCpu.empty());
        QVERIFY(paired.lost.empty());
    }

    void aLostStretchEndsWhatWasUnderWayOnItsCore()
    {
        const auto paired =
            pair({forkAt(1, 8, 7), at(10, SwitchKind::in, 0, 7), at(15, SwitchKind::in, 1, 8),
                  lostAt(20, 90, 0, 46'492), at(100, SwitchKind::blocked, 1, 8)});
        const std::vector<OnCpu> expected{{10, 20, 0, 7, Left::lost},
                                          {15, 100, 1, 8, Left::blocked}};
        QVERIFY(paired.onCpu == expected);
        QVERIFY(paired.lost == (std::vector<LostStretch>{{20, 90, 0, 46'492}}));
    }

    void whoLeavesACoreFirstAfterAGapHadItSinceItsEnd()
    {
        const auto paired =
            pair({at(10, SwitchKind::in, 0, 7), lostAt(20, 90, 0, 5),
                  at(110, SwitchKind::preempted, 0, 7), at(120, SwitchKind::blocked, 0, 7)});
        const std::vector<OnCpu> expected{{10, 20, 0, 7, Left::lost},
                                          {90, 110, 0, 7, Left::preempted}};
        QVERIFY(paired.onCpu == expected);
    }

    void settlingGivesOutWhatIsUnderWayAndGoesOn()
    {
        SwitchPairing pairing;
        pairing.adopt(7, {});
        PairedSwitches paired;
        pairing.take(at(10, SwitchKind::in, 0, 7), paired);
        pairing.settle(25, paired);
        pairing.settle(25, paired);
        pairing.settle(20, paired);
        pairing.take(at(30, SwitchKind::blocked, 0, 7), paired);
        pairing.settle(40, paired);
        const std::vector<OnCpu> expected{{10, 25, 0, 7, Left::stays},
                                          {25, 30, 0, 7, Left::blocked}};
        QVERIFY(paired.onCpu == expected);
    }

    void aNumberIsUsedAgain()
    {
        const auto paired = pair({forkAt(5, 8, 7), at(6, SwitchKind::in, 0, 8),
                                  at(10, SwitchKind::exit, 0, 8), forkAt(15, 8, 7),
                                  at(20, SwitchKind::in, 1, 8), at(30, SwitchKind::blocked, 1, 8)});
        QCOMPARE(of<ThreadLife>(paired).size(), 2u);
        const std::vector<OnCpu> expected{{6, 10, 0, 8, Left::exited},
                                          {20, 30, 1, 8, Left::blocked}};
        QVERIFY(paired.onCpu == expected);
        // The first one's death stands before the second one's birth.
        const std::vector<PairedSwitches::Death> deaths{{8, 10}};
        QVERIFY(of<PairedSwitches::Death>(paired) == deaths);
        QVERIFY(std::holds_alternative<PairedSwitches::Death>(paired.lives.at(1)));
    }

    void aBirthEndsAnEarlierLifeWhoseEndWasLost()
    {
        const auto paired = pair({forkAt(5, 8, 7), at(6, SwitchKind::in, 0, 8), forkAt(15, 8, 7)});
        QVERIFY(of<PairedSwitches::Death>(paired) == (std::vector<PairedSwitches::Death>{{8, 15}}));
        QCOMPARE(of<ThreadLife>(paired).size(), 2u);
        QVERIFY(std::holds_alternative<ThreadLife>(paired.lives.back()));
    }

    /// As the kernel tells of it: the others' ends, the first one's among them, then the exec under
    /// the process's number on the caller's core.
    void anExecInAThreadEndsTheOthersAndRenamesTheOne()
    {
        SwitchRecord exec = at(50, SwitchKind::exec, 1, 7);
        exec.name = "next";
        const auto paired = pair({at(1, SwitchKind::in, 0, 7), forkAt(5, 8, 7), forkAt(6, 9, 7),
                                  at(10, SwitchKind::blocked, 0, 7), at(20, SwitchKind::in, 1, 8),
                                  at(30, SwitchKind::exit, 0, 9), at(40, SwitchKind::exit, 0, 7),
                                  exec, at(90, SwitchKind::blocked, 1, 7)});
        using Death = PairedSwitches::Death;
        QVERIFY(of<Death>(paired) == (std::vector<Death>{{9, 30}, {7, 40}, {8, 50}}));
        const std::vector<ThreadLife> births = of<ThreadLife>(paired);
        QCOMPARE(births.size(), 3u);
        QCOMPARE(births[2].thread, 7);
        QCOMPARE(births[2].born_ns, 50);
        QVERIFY(births[2].parent == 8);
        QVERIFY(of<PairedSwitches::Name>(paired) ==
                (std::vector<PairedSwitches::Name>{{7, "next"}}));
        const std::vector<OnCpu> expected{{1, 10, 0, 7, Left::blocked},
                                          {20, 50, 1, 8, Left::exited},
                                          {50, 90, 1, 7, Left::blocked}};
        QVERIFY(paired.onCpu == expected);
        QVERIFY(paired.lost.empty());
    }

    void anExecEndsAlsoThoseWhoseEndWasLost()
    {
        SwitchRecord exec = at(50, SwitchKind::exec, 1, 7);
        exec.name = "next";
        const auto paired = pair({at(1, SwitchKind::in, 0, 7), forkAt(5, 8, 7), forkAt(6, 9, 7),
                                  at(20, SwitchKind::in, 1, 8), exec});
        using Death = PairedSwitches::Death;
        QVERIFY(of<Death>(paired) == (std::vector<Death>{{7, 50}, {8, 50}, {9, 50}}));
        QCOMPARE(of<ThreadLife>(paired).size(), 3u);
        QVERIFY(paired.lost == (std::vector<LostStretch>{{1, 50, 0, 0}}));
    }

    void anExecByTheFirstThreadGoesOnAsTheSameLife()
    {
        SwitchRecord exec = at(50, SwitchKind::exec, 0, 7);
        exec.name = "next";
        const auto paired =
            pair({at(1, SwitchKind::in, 0, 7), forkAt(5, 8, 7), at(20, SwitchKind::exit, 1, 8),
                  exec, at(60, SwitchKind::blocked, 0, 7)});
        QCOMPARE(of<ThreadLife>(paired).size(), 1u);
        QVERIFY(paired.onCpu == (std::vector<OnCpu>{{1, 60, 0, 7, Left::blocked}}));
    }
};

QTEST_GUILESS_MAIN(TestSwitches)
#include "tst_switches.moc"
