// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board/pace.h"

#include "units.h"

#include <QTest>

using namespace corelane;

namespace {

constexpr std::int64_t kTick_ns = 100 * kMs;
constexpr int kTicks = 600;

/// What a window does that looks at a run ten times a second.
struct Window {
    Spent spent;
    Pace pace = Pace([this] { return spent; });
    int drawn = 0;

    /// `figures_ns`, `charts_ns`: the CPU time of what cannot wait, and of what can.
    void watch(std::int64_t figures_ns, std::int64_t charts_ns)
    {
        for (int tick = 0; tick < kTicks; ++tick) {
            spent.time_ns += kTick_ns;
            spent.cpu_ns += figures_ns;
            if (pace.isTime()) {
                spent.cpu_ns += charts_ns;
                ++drawn;
            }
        }
    }
    double percent() const
    {
        return 100 * static_cast<double>(spent.cpu_ns) / static_cast<double>(spent.time_ns);
    }
};

} // namespace

class TestPace : public QObject {
    Q_OBJECT

private slots:
    void whatIsCheapIsDoneEveryTime();
    void whatIsDearKeepsToTheShare();
    void nothingWaitsTooLong();
    void anotherRunOwesNothing();
};

void TestPace::whatIsCheapIsDoneEveryTime()
{
    Window window;
    window.pace.restart();
    window.watch(kMs / 10, kMs / 10);
    QCOMPARE(window.drawn, kTicks);
}

void TestPace::whatIsDearKeepsToTheShare()
{
    for (const std::int64_t charts_ns : {1 * kMs, 2 * kMs, 5 * kMs}) {
        Window window;
        window.pace.restart();
        window.watch(kMs / 4, charts_ns);
        QVERIFY(window.drawn < kTicks);
        const double share = 0.1 * static_cast<double>(Pace::kShare_permille);
        QVERIFY2(window.percent() < share * 1.05, qPrintable(QString::number(window.percent())));
        QVERIFY2(window.percent() > share * 0.9, qPrintable(QString::number(window.percent())));
    }
}

void TestPace::nothingWaitsTooLong()
{
    Window window;
    window.pace.restart();
    window.watch(3 * kMs, 100 * kMs);
    QCOMPARE(window.drawn, static_cast<int>(kTicks * kTick_ns / Pace::kLongest_ns));
}

void TestPace::anotherRunOwesNothing()
{
    Window window;
    window.pace.restart();
    window.spent.cpu_ns += 100 * kMs;
    QVERIFY(window.pace.isTime()); // the first time of a run
    QVERIFY(!window.pace.isTime());
    window.pace.restart();
    QVERIFY(window.pace.isTime());
    QVERIFY(window.pace.isTime());
}

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
