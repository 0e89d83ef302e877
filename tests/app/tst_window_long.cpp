// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_user.h"

#include "window/history/reading_bar.h"
#include "window/widgets/headline_panel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace corelane;

/// A recording so long that what is made of it takes longer than a frame.
class TestWindowLong : public QObject {
    Q_OBJECT

private slots:
    void init();
    void answersBeforeTheChartsAreMade();
    void otherRunsCanBeChosenMeanwhile();
    void tellsThatItReadsAKeptRun();
    void tellsThatItReadsAndStops();

private:
    QString longFile() const
    {
        return keep(m_home->filePath("elsewhere"), "long", recordingText(longRun(1)));
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

QString emptyText(const WindowUser &user, const char *card)
{
    return QString::fromStdString(rendered(user.part<ChartCard>(card)->view()->chart().emptyText));
}

} // namespace

void TestWindowLong::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowLong::answersBeforeTheChartsAreMade()
{
    const QString path = longFile();
    const WindowUser user;
    QStringList seen; // at the first moment of the run in the window, and an event later
    QObject context;
    QObject::connect(user.table(), &RunTable::runSelected, &context, [&] {
        if (!seen.isEmpty() || !user.table()->selectedRun())
            return;
        seen << emptyText(user, "workersCard") << emptyText(user, "accountCard")
             << user.part<HeadlinePanel>()->headline().why;
        QTimer::singleShot(0, &context, [&] {
            seen << emptyText(user, "workersCard") << emptyText(user, "coresCard");
        });
    });
    user.window->openFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(hasLanes(user), kPatience_ms);
    QCOMPARE(seen.size(), 5);
    for (int i = 0; i < 4; ++i)
        QVERIFY2(seen[i].contains("long"), qPrintable(seen[i]));
    QVERIFY(!seen[4].contains("long")); // what takes no time is there at once
    QCOMPARE(emptyText(user, "accountCard"), QString());
    QVERIFY(!user.part<HeadlinePanel>()->headline().why.contains("long"));
    user.part<ChartCard>("workersCard")->showView("by-core");
    QVERIFY(emptyText(user, "workersCard").contains("long"));
    QTRY_VERIFY_WITH_TIMEOUT(hasLanes(user), kPatience_ms);
}

void TestWindowLong::otherRunsCanBeChosenMeanwhile()
{
    const QString path = keep(recordingsFolder(), "1", recordingText(longRun(1)));
    keepRun(2);
    const WindowUser user;
    QVERIFY(waitForRows(user, 2));
    for (int round = 0; round < 3; ++round) {
        user.table()->selectRun(1);
        QCoreApplication::processEvents();
        user.table()->selectRun(0);
        QTRY_VERIFY_WITH_TIMEOUT(entry(user, 0).extent == Extent::whole && hasLanes(user),
                                 kPatience_ms);
    }
    user.table()->selectRun(1);
    QTRY_VERIFY_WITH_TIMEOUT(entry(user, 1).extent == Extent::whole, kPatience_ms);
    QTRY_VERIFY_WITH_TIMEOUT(emptyText(user, "accountCard").isEmpty(), kPatience_ms);
    QVERIFY(user.message().isEmpty()); // a reading that was left is no failure
    QVERIFY(!user.window->findChild<ReadingBar *>());
}

void TestWindowLong::tellsThatItReadsAKeptRun()
{
    keep(recordingsFolder(), "1", recordingText(longRun(1)));
    keepRun(2);
    const WindowUser user;
    QVERIFY(waitForRows(user, 2));
    user.table()->selectRun(0);
    QTRY_VERIFY_WITH_TIMEOUT(entry(user, 0).extent == Extent::whole, kPatience_ms);
    const int other = entry(user, 1).extent == Extent::summary ? 1 : 0;
    user.table()->selectRun(other);
    QVERIFY(user.window->findChild<ReadingBar *>());
    QTRY_VERIFY_WITH_TIMEOUT(!user.window->findChild<ReadingBar *>(), kPatience_ms);
    QVERIFY(entry(user, other).extent == Extent::whole);
}

void TestWindowLong::tellsThatItReadsAndStops()
{
    const auto progress = std::make_shared<ReadingProgress>();
    const QString path = longFile();
    const WindowUser user;
    auto *bar = new ReadingBar(path, progress);
    bar->offerCancel();
    user.window->findChild<Board *>()->addBar(bar);
    QVERIFY(!bar->isVisible()); // a moment needs no words
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), kPatience_ms);
    QTest::mouseClick(bar->findChild<QToolButton *>("readingCancel"), Qt::LeftButton);
    QVERIFY(progress->isCancelled());
    delete bar;
    user.window->openFile(path); // its bar is cancelled at once, and goes
    auto *reading = user.window->findChild<ReadingBar *>();
    QVERIFY(reading);
    reading->findChild<QToolButton *>("readingCancel")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!user.window->findChild<ReadingBar *>(), kPatience_ms);
    QCOMPARE(user.rows(), 0);
}

QTEST_MAIN(TestWindowLong)
#include "tst_window_long.moc"
