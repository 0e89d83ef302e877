// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_user.h"
#include "written_file.h"

#include "window/modes/interpreters.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include <csignal>
#include <memory>

using namespace corelane;

/// The window and the interpreters that it finds: scripts in a PATH of this test's own.
class TestWindowInterpreters : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void paintsBeforeAHangingProbeEnds();
    void closesWhileAProbeHangs();
    void discoveredOnesComeFolded();
    void unfoldsByClickAndByKeys();
    void failedDiscoveriesAreInTheMenuAlone();
    void menuGoesToTheModesOfAnInterpreter();
    void remembersAModeOfADiscoveredOne();
    void knownOnesAreThereWithoutAsking();
    void listStaysWhereItWasWhenGroupsCome();
    void nobodyIsAskedWhileARunIsMeasured();

private:
    QString script(const QString &path, const QString &body) const;
    QString interpreter(const QString &path, const QString &version) const;
    int timesAsked(const QString &name) const;
    static QModelIndex title(const WindowUser &user, const QString &text);
    static bool waitForTitle(const WindowUser &user, const QString &text);
    static QMenu *menu(const WindowUser &user);

    std::unique_ptr<QTemporaryDir> m_home;
    QByteArray m_path;
};

void TestWindowInterpreters::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
    m_path = qgetenv("PATH");
    script("bin/python3", "exec /usr/bin/python3 \"$@\"");
    qputenv("PATH", m_home->filePath("bin").toUtf8());
}

void TestWindowInterpreters::cleanup()
{
    qputenv("PATH", m_path);
}

/// Relative to the home. PATH holds nothing else, so the body's programs come from /bin.
QString TestWindowInterpreters::script(const QString &path, const QString &body) const
{
    return writeProgram(m_home->filePath(path), "PATH=/usr/bin:/bin\n" + body.toUtf8());
}

QString TestWindowInterpreters::interpreter(const QString &path, const QString &version) const
{
    const QString full = m_home->filePath(path);
    return script(path, QString("echo x >> %1.asked\n"
                                R"(echo 'corelane-probe {"implementation": "cpython", )"
                                R"("version": "%2", "executable": "%1", "gil": "on"}')")
                            .arg(full, version));
}

int TestWindowInterpreters::timesAsked(const QString &name) const
{
    QFile file(m_home->filePath(name + ".asked"));
    return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count('x')) : 0;
}

QModelIndex TestWindowInterpreters::title(const WindowUser &user, const QString &text)
{
    auto *rows = user.modes()->model();
    const auto found =
        rows->match(rows->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchStartsWith);
    return found.isEmpty() ? QModelIndex() : found.constFirst();
}

bool TestWindowInterpreters::waitForTitle(const WindowUser &user, const QString &text)
{
    return QTest::qWaitFor([&] { return title(user, text).isValid(); }, kPatience_ms);
}

QMenu *TestWindowInterpreters::menu(const WindowUser &user)
{
    return user.window->findChild<QMenu *>("interpreters");
}

void TestWindowInterpreters::paintsBeforeAHangingProbeEnds()
{
    script("bin/python3", "exec sleep 1000");
    for (int i = 0; i < 8; ++i)
        script(QString("bin/python3.%1").arg(i), "exec sleep 1000");
    const WindowUser user;
    QVERIFY(user.window->isVisible());
    QVERIFY(title(user, "python3").isValid()); // is being asked
    QVERIFY(user.runSmall("cpp.threads"));     // and does not hold up anything
    QCOMPARE(user.state(0), RunState::done);
    const QModelIndex mode = user.modes()->model()->index(title(user, "python3").row() + 1, 0);
    QVERIFY(mode.data(ModeModel::ExplanationRole).toString().startsWith("asking"));
}

void TestWindowInterpreters::closesWhileAProbeHangs()
{
    const QString pidFile = m_home->filePath("pid");
    script("bin/python3", "echo $$ > " + pidFile + "; exec sleep 1000");
    int pid = 0;
    QElapsedTimer timer;
    {
        const WindowUser user;
        const auto started = [&] {
            QFile file(pidFile);
            return file.open(QIODevice::ReadOnly) && (pid = file.readAll().trimmed().toInt()) > 0;
        };
        QVERIFY(QTest::qWaitFor(started, kPatience_ms));
        timer.start();
    }
    QVERIFY(timer.elapsed() < kProbeTimeout.count() / 2); // not by the probe's own time-out
    QVERIFY(::kill(pid, 0) != 0);
}

void TestWindowInterpreters::discoveredOnesComeFolded()
{
    interpreter("bin/python3.12", "3.12.1");
    interpreter(".pyenv/versions/3.9.18/bin/python3", "3.9.18");
    interpreter("venv/bin/python3", "3.10.1");
    const WindowUser user;
    for (const char *each : {"Python 3.12", "Python 3.9", "Python 3.10"}) {
        QVERIFY2(waitForTitle(user, each), each);
        QVERIFY(title(user, each).data(ModeModel::IsFoldedRole).toBool());
        QVERIFY(user.modes()->isRowHidden(title(user, each).row() + 1));
    }
    QVERIFY(title(user, "C++").row() < title(user, "Python 3.12").row());
    QVERIFY(title(user, "Python 3.12").row() < title(user, "Python 3.10").row());
    QVERIFY(!user.modes()->isRowHidden(title(user, "C++").row() + 1));
}

void TestWindowInterpreters::unfoldsByClickAndByKeys()
{
    interpreter("bin/python3.12", "3.12.1");
    const WindowUser user;
    QVERIFY(waitForTitle(user, "Python 3.12"));
    QVERIFY(user.clickMode("cpp.threads"));
    const auto isFolded = [&] {
        return user.modes()->isRowHidden(title(user, "Python 3.12").row() + 1);
    };
    user.clickRow(title(user, "Python 3.12"));
    QVERIFY(!isFolded());
    QCOMPARE(user.modes()->selectedMode()->model->id, std::string("cpp.threads"));
    QVERIFY(user.modes()->selectionModel()->isSelected(user.modeRow("cpp.threads")));
    QCOMPARE(user.rows(), 0); // a click on a title runs nothing
    user.pressEnter();
    QVERIFY(isFolded());
    QCOMPARE(user.rows(), 0);
    QTest::keyClick(user.modes(), Qt::Key_Right);
    QVERIFY(!isFolded());
    QTest::keyClick(user.modes(), Qt::Key_Down);
    QCOMPARE(user.modes()->selectedMode()->runtime.version, std::string("3.12.1"));
    QTest::keyClick(user.modes(), Qt::Key_Left);
    QVERIFY(isFolded());
    QCOMPARE(user.modes()->currentIndex(), title(user, "Python 3.12"));
    QCOMPARE(user.modes()->selectedMode()->runtime.version, std::string("3.12.1"));
}

void TestWindowInterpreters::failedDiscoveriesAreInTheMenuAlone()
{
    const QString stale = script("bin/python3.7", "echo not installed >&2; exit 127");
    const WindowUser user;
    const auto entry = [&]() -> QAction * {
        emit menu(user)->aboutToShow();
        for (QAction *each : menu(user)->actions()) {
            if (each->text() == stale + " · not available")
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(entry(), kPatience_ms);
    QVERIFY(!entry()->isEnabled());
    QVERIFY(entry()->toolTip().contains("127"));
    QVERIFY(!title(user, stale).isValid());
}

void TestWindowInterpreters::menuGoesToTheModesOfAnInterpreter()
{
    const QString path = interpreter("bin/python3.12", "3.12.1");
    const WindowUser user;
    QVERIFY(waitForTitle(user, "Python 3.12"));
    QVERIFY(user.clickMode("python.threads"));
    emit menu(user)->aboutToShow();
    user.action("Python 3.12 · " + path)->trigger();
    QCOMPARE(user.modes()->selectedMode()->model->id, std::string("python.threads"));
    QCOMPARE(user.modes()->selectedMode()->runtime.path, path.toStdString());
    QVERIFY(!user.modes()->isRowHidden(user.modes()->currentIndex().row()));
}

void TestWindowInterpreters::remembersAModeOfADiscoveredOne()
{
    interpreter("bin/python3.12", "3.12.1");
    {
        const WindowUser user;
        QVERIFY(waitForTitle(user, "Python 3.12"));
        user.clickRow(title(user, "Python 3.12"));
        user.clickRow(user.modes()->model()->index(title(user, "Python 3.12").row() + 2, 0));
        QCOMPARE(user.modes()->selectedMode()->runtime.version, std::string("3.12.1"));
        user.window->close();
    }
    const WindowUser user;
    QTRY_COMPARE_WITH_TIMEOUT(user.modes()->selectedMode()->runtime.version, std::string("3.12.1"),
                              kPatience_ms);
    QVERIFY(!user.modes()->isRowHidden(user.modes()->currentIndex().row()));
}

void TestWindowInterpreters::knownOnesAreThereWithoutAsking()
{
    interpreter("bin/python3.12", "3.12.1");
    for (int i = 0; i < 2; ++i) {
        const WindowUser user;
        QVERIFY(waitForTitle(user, "Python 3.12"));
    }
    QCOMPARE(timesAsked("bin/python3.12"), 1);
}

void TestWindowInterpreters::listStaysWhereItWasWhenGroupsCome()
{
    const QString go = m_home->filePath("go");
    for (int i = 20; i < 50; ++i)
        interpreter(QString("bin/python3.%1").arg(i), QString("3.%1.0").arg(i));
    script("bin/python3.14",
           "while [ ! -e " + go + " ]; do sleep 0.05; done; exec " + interpreter("late", "3.14.0"));
    const WindowUser user;
    QVERIFY(waitForTitle(user, "Python 3.20"));
    QVERIFY(waitForTitle(user, "Python 3.49"));
    QVERIFY(user.clickMode("cpp.sequential"));
    QScrollBar *bar = user.modes()->verticalScrollBar();
    bar->setValue(bar->maximum());
    const int position = bar->value();
    QVERIFY(!user.modes()->viewport()->rect().intersects(
        user.modes()->visualRect(user.modes()->currentIndex())));
    QFile file(go);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(waitForTitle(user, "Python 3.14"));
    QCOMPARE(bar->value(), position);
}

void TestWindowInterpreters::nobodyIsAskedWhileARunIsMeasured()
{
    const WindowUser user;
    QVERIFY(user.startEndlessRun() > 0);
    const QString added = interpreter("added/python3", "3.12.1");
    auto *interpreters = user.window->findChild<Interpreters *>();
    interpreters->add(added);
    QVERIFY(title(user, added).isValid());
    QTest::qWait(300);
    QCOMPARE(timesAsked("added/python3"), 0);
    user.action("Stop")->trigger();
    QVERIFY(user.waitForEnd());
    QVERIFY(waitForTitle(user, "Python 3.12"));
    QCOMPARE(timesAsked("added/python3"), 1);
}

QTEST_MAIN(TestWindowInterpreters)
#include "tst_window_interpreters.moc"
