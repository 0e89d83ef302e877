// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_user.h"

#include "files/file_writer.h"
#include "files/path_text.h"
#include "record/recording_reader.h"

#include <QFileDialog>
#include <QStatusBar>
#include <QToolButton>

#include <sys/stat.h>

using namespace corelane;

/// The window says "kept" of what is on the disk, and sees what others keep.
class TestWindowKept : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aRunThatIsNotKeptCanBeSavedElsewhere();
    void twoWindowsShowEachOthersRuns();
    void aRunUnderWayElsewhereComesWithItsEnd();
    void settingsThatCannotBeKeptAreToldOnce();
    void whatAPersonKeepsIsTheirs();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

/// Whether any label of the status line says it.
bool saysBelow(const WindowUser &user, const QString &text)
{
    const auto labels = user.window->statusBar()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel *label) { return label->text().contains(text); });
}

mode_t modeOf(const QString &path)
{
    struct stat status {};
    return stat(path.toUtf8().constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

void TestWindowKept::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowKept::aRunThatIsNotKeptCanBeSavedElsewhere()
{
    const WindowUser user;
    user.typeSize(kEndless);
    QVERIFY(user.clickMode("cpp.sequential"));
    user.pressEnter();
    QVERIFY(waitForRows(user, 1));
    const QString file = entry(user, 0).file;
    QTRY_VERIFY_WITH_TIMEOUT(entry(user, 0).record->release_ns, kPatience_ms);
    QVERIFY(QFile::remove(file));
    user.action("Stop")->trigger();
    QVERIFY(user.waitForEnd());
    QVERIFY2(user.message().contains(file) && user.message().contains("deleted meanwhile"),
             qPrintable(user.message()));
    QVERIFY(entry(user, 0).file.isEmpty());
    QVERIFY(saysBelow(user, "not kept") && !saysBelow(user, "kept in"));
    QVERIFY(user.table()
                ->model()
                ->index(0, RunModel::WhenColumn)
                .data(Qt::ToolTipRole)
                .toString()
                .contains("Not kept"));

    user.part<QToolButton>("messageOffer")->click();
    auto *dialog = user.window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = m_home->filePath("saved.corelane");
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_COMPARE_WITH_TIMEOUT(entry(user, 0).file, path, kPatience_ms);
    const auto records = readRecordingFile(pathBytes(path));
    QVERIFY(records);
    QCOMPARE(records->front().end->outcome, Outcome::cancelled);
    QCOMPARE(records->front().threads, entry(user, 0).record->threads);
    QVERIFY(!saysBelow(user, "not kept"));
}

void TestWindowKept::twoWindowsShowEachOthersRuns()
{
    const WindowUser one;
    const WindowUser other;
    QVERIFY(one.runSmall("cpp.sequential"));
    QCOMPARE(one.rows(), 1);
    QVERIFY(waitForRows(other, 1));
    QCOMPARE(entry(other, 0).file, entry(one, 0).file);
    QVERIFY(other.runSmall("cpp.threads"));
    QVERIFY(waitForRows(one, 2));
    QVERIFY(one.cell(0, RunModel::ModelColumn).contains("threads"));
    QCOMPARE(recordings().size(), 2);
    for (const WindowUser *user : {&one, &other})
        QCOMPARE(user->rows(), 2); // each once
}

void TestWindowKept::aRunUnderWayElsewhereComesWithItsEnd()
{
    const WindowUser user;
    auto file = RecordingFile::make("cpp.threads");
    QVERIFY(file && hasWriter((*file)->path()));
    QVERIFY((*file)->add(recordingText(keptRun(1))));
    QTest::qWait(2'500); // it is looked at, and left alone
    QCOMPARE(user.rows(), 0);
    QVERIFY((*file)->add(recordingText(keptRun(2))));
    file->reset();
    QVERIFY(waitForRows(user, 2));
}

void TestWindowKept::settingsThatCannotBeKeptAreToldOnce()
{
    QVERIFY(QDir(m_home->path()).mkpath("corelane/corelane.conf")); // a folder in its place
    const WindowUser user;
    user.window->close();
    QVERIFY(user.window->isVisible());
    QVERIFY2(user.message().contains("corelane.conf"), qPrintable(user.message()));
    user.window->close();
    QVERIFY(!user.window->isVisible());
}

void TestWindowKept::whatAPersonKeepsIsTheirs()
{
    const mode_t before = umask(0);
    {
        const WindowUser user;
        QVERIFY(user.runSmall("cpp.sequential"));
        emit user.table()->pinAsked({0}, true);
        user.window->close();
    }
    const QString own = m_home->filePath("corelane");
    QCOMPARE(modeOf(own), mode_t{0700});
    QCOMPARE(modeOf(own + "/recordings"), mode_t{0700});
    QCOMPARE(modeOf(own + "/corelane.conf"), mode_t{0600});
    QCOMPARE(recordings().size(), 1);
    const QString recording = recordingsFolder() + "/" + recordings().constFirst();
    QCOMPARE(modeOf(recording), mode_t{0600});
    QCOMPARE(modeOf(recording + ".notes"), mode_t{0600});
    {
        const WindowUser user; // which makes the index
        QVERIFY(waitForRows(user, 1));
    }
    umask(before);
    QCOMPARE(modeOf(own + "/history.sqlite"), mode_t{0600});
}

QTEST_MAIN(TestWindowKept)
#include "tst_window_kept.moc"
