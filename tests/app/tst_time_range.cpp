// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_range.h"

#include <QtTest>

using namespace corelane;

namespace {

class TestTimeRange : public QObject {
    Q_OBJECT

private slots:
    void rangesStayWithinTheRun()
    {
        QCOMPARE(withinRun({-50'000, 50'000}, 1'000'000), TimeRange(0, 100'000));
        QCOMPARE(withinRun({950'000, 1'050'000}, 1'000'000), TimeRange(900'000, 1'000'000));
        QCOMPARE(withinRun({500, 501}, 1'000'000), TimeRange(500, 1500));
        QCOMPARE(withinRun({-1, 2'000'000}, 1'000'000), std::optional<TimeRange>());
        QCOMPARE(panned({100, 200}, 1000, 500), TimeRange(400, 500));
        QCOMPARE(panned({100, 200}, -1000, 500), TimeRange(0, 100));
    }

    void zoomKeepsWhatItIsAbout()
    {
        QCOMPARE(zoomed({0, 1000}, 0.5, 200), TimeRange(100, 600));
        QCOMPARE(zoomed({100, 600}, 2, 200), TimeRange(0, 1000));
    }
};

} // namespace

QTEST_MAIN(TestTimeRange)
#include "tst_time_range.moc"
