// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_samples.h"

#include "archive/archive.h"
#include "archive/notes_file.h"
#include "archive/run_index.h"
#include "archive/trash.h"
#include "history/summary.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtConcurrent>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace corelane;

namespace {

constexpr RetentionLimits kNoLimits{.days = 0, .bytes = 0};
constexpr int kDay_s = 86'400;

IndexedFile indexed(int minute)
{
    return {.stamp = {.modified_ms = minute, .size = 7},
            .summaries = {recordingText(summaryOf(keptRun(minute)))}};
}

void damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 0);
    file.write(QByteArray(static_cast<qsizetype>(file.size()), 'x'));
}

} // namespace

/// The history on the disk: its index, its limits, its notes and its trash.
class TestArchive : public QObject {
    Q_OBJECT

private slots:
    void init();
    void newestRunsComeFirst();
    void rowsAreSummaries();
    void indexIsUsedForWhatHasNotChanged();
    void lostIndexIsMadeAnew_data();
    void lostIndexIsMadeAnew();
    void indexFollowsTheFolder();
    void severalWritersDoNotDamageTheIndex();
    void indexHeldByAnotherIsLeftAlone();
    void unreadableFilesAreNamed();
    void runUnderWayElsewhereIsLeftOut();
    void notesStayWithTheirRecordings();
    void limitsMoveTheOldestToTheTrash();
    void anEmptyFileIsNobodysRun();
    void trashGivesBackAndForgets();
    void trashOfAnEndedWindowIsRemoved();
    void opensAThousand();

private:
    HistoryContent read(const RetentionLimits &limits = kNoLimits) const
    {
        return readHistory(m_places, limits);
    }
    QString keepRun(int minute) const
    {
        return keep(m_places.recordings, QString::number(minute), recordingText(keptRun(minute)));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    ArchivePlaces m_places;
};

void TestArchive::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_places = {.recordings = m_home->filePath("recordings"),
                .index = m_home->filePath("history.sqlite"),
                .trash = m_home->filePath("trash")};
}

void TestArchive::newestRunsComeFirst()
{
    QVERIFY(read().runs.empty());
    for (const int minute : {5, 61, 3})
        keepRun(minute);
    // By the moment and not by what the clock on the wall said.
    RunRecord east = keptRun(0);
    east.startedAt = "2026-11-23T09:04:00+09:00";
    keep(m_places.recordings, "east", recordingText(east));
    QStringList names;
    for (const ArchivedRun &run : read().runs)
        names << QFileInfo(run.file).baseName();
    QCOMPARE(names, QStringList({"61", "5", "east", "3"}));
}

void TestArchive::rowsAreSummaries()
{
    keepRun(1);
    for (int time = 0; time < 2; ++time) { // from the file, then from the index
        const HistoryContent content = read();
        QCOMPARE(content.runs.size(), std::size_t{1});
        QCOMPARE(*content.runs[0].summary, summaryOf(keptRun(1)));
    }
}

void TestArchive::indexIsUsedForWhatHasNotChanged()
{
    const QString path = keepRun(1);
    read();
    IndexedFiles files = *RunIndex(m_places.index).read();
    QCOMPARE(files.size(), 1);
    files["1.corelane"].summaries = {recordingText(summaryOf(keptRun(9)))};
    QVERIFY(RunIndex(m_places.index).update(files, {}));
    QVERIFY(read().runs[0].summary->startedAt.starts_with("2026-11-23T00:09"));
    QVERIFY(setAge(path, 100));
    QVERIFY(read().runs[0].summary->startedAt.starts_with("2026-11-23T00:01"));
}

void TestArchive::lostIndexIsMadeAnew_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"removed", "damaged", "truncated", "other version", "other table",
                            "damaged summary", "a folder"})
        QTest::newRow(how) << QString(how);
}

void TestArchive::lostIndexIsMadeAnew()
{
    QFETCH(QString, how);
    for (int minute = 0; minute < 200; ++minute)
        keepRun(minute);
    QCOMPARE(read().runs.size(), std::size_t{200});
    const auto execute = [this](const QString &statement) {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "test");
        database.setDatabaseName(m_places.index);
        const bool isDone = database.open() && QSqlQuery(database).exec(statement);
        database.close();
        return isDone;
    };
    if (how == "removed")
        RunIndex(m_places.index).remove();
    else if (how == "damaged")
        damage(m_places.index);
    else if (how == "truncated")
        QVERIFY(QFile::resize(m_places.index, QFileInfo(m_places.index).size() / 2));
    else if (how == "other version")
        QVERIFY(execute("PRAGMA user_version = 99"));
    else if (how == "other table")
        QVERIFY(execute("DROP TABLE recordings"));
    else if (how == "damaged summary")
        QVERIFY(execute("UPDATE recordings SET summary = 'what' WHERE file = '7.corelane'"));
    else {
        RunIndex(m_places.index).remove();
        QVERIFY(QDir().mkpath(m_places.index));
    }
    QSqlDatabase::removeDatabase("test");

    QCOMPARE(read().runs.size(), std::size_t{200});
    if (how != "a folder") {
        QCOMPARE(RunIndex(m_places.index).read()->size(), 200);
        QCOMPARE(read().runs.size(), std::size_t{200});
    }
}

void TestArchive::indexFollowsTheFolder()
{
    keepRun(1);
    const QString gone = keepRun(2);
    read();
    keepRun(3);
    QVERIFY(QFile::remove(gone));
    QCOMPARE(read().runs.size(), std::size_t{2});
    QStringList names = RunIndex(m_places.index).read()->keys();
    names.sort();
    QCOMPARE(names, QStringList({"1.corelane", "3.corelane"}));
}

void TestArchive::severalWritersDoNotDamageTheIndex()
{
    constexpr int kWriters = 4;
    constexpr int kEach = 25;
    QList<QFuture<int>> writers;
    QThreadPool threads;
    threads.setMaxThreadCount(kWriters);
    for (int writer = 0; writer < kWriters; ++writer)
        writers << QtConcurrent::run(&threads, [this, writer] {
            int kept = 0;
            for (int i = 0; i < kEach; ++i) {
                const QString name = QStringLiteral("%1-%2").arg(writer).arg(i);
                const RunIndex index(m_places.index);
                kept += index.update({{name, indexed(i)}}, {}) ? 1 : 0;
                index.read();
            }
            return kept;
        });
    int kept = 0;
    for (QFuture<int> &writer : writers)
        kept += writer.result();
    const auto files = RunIndex(m_places.index).read();
    QVERIFY(files);
    QCOMPARE(files->size(), kept); // one that gave up has lost nothing but time
    QVERIFY(kept >= kEach);
}

void TestArchive::indexHeldByAnotherIsLeftAlone()
{
    const RunIndex index(m_places.index);
    QVERIFY(index.update({{"a", indexed(1)}}, {}));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase("QSQLITE", "test");
        other.setDatabaseName(m_places.index);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec("BEGIN IMMEDIATE"));
        QVERIFY(!index.update({{"b", indexed(2)}}, {"a"}));
        QVERIFY(QSqlQuery(other).exec("COMMIT"));
    }
    QSqlDatabase::removeDatabase("test");
    QCOMPARE(index.read()->keys(), QStringList{"a"});
}

void TestArchive::unreadableFilesAreNamed()
{
    const QString path = keep(m_places.recordings, "broken", "something else\n");
    QVERIFY(setAge(path, 100));
    keepRun(1);
    for (int time = 0; time < 2; ++time) {
        const HistoryContent content = read();
        QCOMPARE(content.runs.size(), std::size_t{1});
        QCOMPARE(content.unreadable, QStringList{path});
    }
}

void TestArchive::runUnderWayElsewhereIsLeftOut()
{
    RunRecord growing = keptRun(1);
    growing.end.reset();
    const QString path = keep(m_places.recordings, "growing", recordingText(growing));
    QVERIFY(read().runs.empty());
    QVERIFY(setAge(path, 100)); // it has stopped growing
    QCOMPARE(read().runs.size(), std::size_t{1});
}

void TestArchive::notesStayWithTheirRecordings()
{
    const QString path =
        keep(m_places.recordings, "two", recordingText(keptRun(2)) + recordingText(keptRun(1)));
    QVERIFY(saveNoteOf(path, 1, {.name = "first"}));
    QVERIFY(saveNoteOf(path, 2, {.note = "second", .isPinned = true}));
    read();
    RunIndex(m_places.index).remove();
    const HistoryContent content = read();
    QCOMPARE(content.runs.size(), std::size_t{2});
    QCOMPARE(content.runs[0].note, RunNote{.name = "first"});
    QCOMPARE(content.runs[1].part, 2);
    QCOMPARE(content.runs[1].note, (RunNote{.note = "second", .isPinned = true}));
    QVERIFY(saveNoteOf(path, 1, {}));
    QVERIFY(saveNoteOf(path, 2, {}));
    QVERIFY(!QFile::exists(path + ".notes"));
    QVERIFY(!saveNoteOf("/no/such/folder/x.corelane", 1, {.name = "n"}));
}

void TestArchive::limitsMoveTheOldestToTheTrash()
{
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8()); // the desktop's trash is in there
    constexpr int kDays = kNeverTooOld + 6;
    for (int day = 1; day <= kDays; ++day) {
        RunRecord run = keptRun(0);
        const QString name = QStringLiteral("%1").arg(day, 2, 10, QLatin1Char('0'));
        run.startedAt = beginDaysAgo(kDays - day);
        // What the file system says does not count: an archive that was unpacked, a wrong clock.
        QVERIFY(setAge(keep(m_places.recordings, name, recordingText(run)),
                       (day % 2 == 0 ? 5'000 : 1) * kDay_s));
    }
    const QString pinned = m_places.recordings + "/02.corelane";
    QVERIFY(saveNoteOf(pinned, 1, {.name = "dear", .isPinned = true}));
    QVERIFY(saveNoteOf(m_places.recordings + "/05.corelane", 1, {.name = "not so dear"}));
    constexpr RetentionLimits kThreeDays{.days = 3, .bytes = 0};
    const HistoryContent content = read(kThreeDays);
    QCOMPARE(content.runs.size(), std::size_t{kNeverTooOld + 1});
    QCOMPARE(content.expired, 5);
    QVERIFY(content.expired_bytes > 0);
    QVERIFY(QFile::exists(pinned));
    QCOMPARE(QDir(m_places.recordings).entryList({"05.*"}), QStringList{});
    QCOMPARE(QDir(m_home->filePath("Trash/files")).entryList({"05.*"}),
             (QStringList{"05.corelane", "05.corelane.notes"}));
    QCOMPARE(read(kThreeDays).expired, 0);
}

void TestArchive::anEmptyFileIsNobodysRun()
{
    QVERIFY(setAge(keep(m_places.recordings, "empty", ""), 100));
    const HistoryContent content = read();
    QVERIFY(content.runs.empty() && content.unreadable.isEmpty());
}

void TestArchive::trashGivesBackAndForgets()
{
    const QString path = keepRun(1);
    const QString other = keepRun(2);
    QVERIFY(saveNoteOf(path, 1, {.name = "n"}));
    {
        Trash trash(m_places.trash);
        const auto taken = trash.take(path);
        QVERIFY(taken && trash.take(other));
        QVERIFY(!QFile::exists(path) && !QFile::exists(path + ".notes"));
        QVERIFY(trash.putBack(*taken, path));
        QCOMPARE(readNotesOf(path).at(1).name, std::string("n"));
        QVERIFY(!trash.take("/no/such.corelane"));
    }
    QVERIFY(QFile::exists(path) && !QFile::exists(other));
    QVERIFY(QDir(m_places.trash).isEmpty());
}

void TestArchive::trashOfAnEndedWindowIsRemoved()
{
    QVERIFY(!keep(m_places.trash + "/of-one-that-crashed", "1-lost", "x").isEmpty());
    Trash living(m_places.trash);
    const auto taken = living.take(keepRun(1)); // removes the leftovers
    QVERIFY(taken);
    QVERIFY(!QFile::exists(m_places.trash + "/of-one-that-crashed"));
    Trash::removeLeftovers(m_places.trash);
    QVERIFY(QFile::exists(*taken));
}

void TestArchive::opensAThousand()
{
    constexpr int kMany = 1000;
    const std::string text = recordingText(keptRun(0));
    for (int i = 0; i < kMany; ++i)
        keep(m_places.recordings, QString::number(i), text);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(read().runs.size(), std::size_t{kMany});
    const qint64 first_ms = clock.restart();
    QCOMPARE(read().runs.size(), std::size_t{kMany});
    qInfo("%d recordings: %lld ms without an index, %lld ms with it", kMany, first_ms,
          clock.elapsed());
}

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
