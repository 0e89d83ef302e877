// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/power.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace corelane;

/// Folders as the kernel has them -> what they say.
class TestPower : public QObject {
    Q_OBJECT

private slots:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }
    void aBatteryThatIsEmptied_data();
    void aBatteryThatIsEmptied();
    void sumsUpWhatTheCoresCounted();
    void hasNothingWhereThereIsNoFolder();

private:
    void write(const QString &path, const QByteArray &text) const
    {
        const QFileInfo info(m_root->filePath(path));
        QDir().mkpath(info.path());
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    std::string root() const { return m_root->path().toStdString(); }

    std::unique_ptr<QTemporaryDir> m_root;
};

void TestPower::aBatteryThatIsEmptied_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<bool>("isOnBattery");
    QTest::newRow("emptied") << QByteArray("Battery\n") << QByteArray("Discharging\n")
                             << QByteArray() << true;
    QTest::newRow("charged") << QByteArray("Battery\n") << QByteArray("Charging\n") << QByteArray()
                             << false;
    QTest::newRow("full") << QByteArray("Battery\n") << QByteArray("Full\n") << QByteArray()
                          << false;
    QTest::newRow("mains") << QByteArray("Mains\n") << QByteArray() << QByteArray() << false;
    QTest::newRow("a mouse's") << QByteArray("Battery\n") << QByteArray("Discharging\n")
                               << QByteArray("Device\n") << false;
}

void TestPower::aBatteryThatIsEmptied()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, scope);
    QFETCH(bool, isOnBattery);
    write("BAT0/type", type);
    if (!status.isEmpty())
        write("BAT0/status", status);
    if (!scope.isEmpty())
        write("BAT0/scope", scope);
    QCOMPARE(corelane::isOnBattery(root()), isOnBattery);
}

void TestPower::sumsUpWhatTheCoresCounted()
{
    write("cpu0/thermal_throttle/core_throttle_count", "3\n");
    write("cpu1/thermal_throttle/core_throttle_count", "4\n");
    write("cpufreq/boost", "1\n");
    QCOMPARE(thermalThrottles(root()), std::optional<std::int64_t>(7));
}

void TestPower::hasNothingWhereThereIsNoFolder()
{
    QVERIFY(!isOnBattery(root() + "/none"));
    QVERIFY(!thermalThrottles(root() + "/none"));
    QVERIFY(!thermalThrottles(root()));
}

QTEST_GUILESS_MAIN(TestPower)
#include "tst_power.moc"
