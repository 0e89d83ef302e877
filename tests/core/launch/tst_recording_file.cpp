// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/file_holder.h"
#include "launch/recording_file.h"
#include "written_file.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>

using namespace corelane;
using namespace std::chrono_literals;

namespace {

const std::string kRecording = "corelane-recording 1\nspec workload primes\n";

QString errorOf(const RecordingFile::Opened &opened)
{
    return opened ? QString() : QString::fromStdString(opened.error().text());
}

mode_t modeOf(const std::string &path)
{
    struct stat status {};
    return stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

class TestRecordingFile : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    }

    void namesFilesByMomentAndContent()
    {
        QCOMPARE(keptRecordingsFolder(), path("corelane/recordings"));
        const auto first = RecordingFile::make("python.threads");
        QVERIFY2(first, qPrintable(errorOf(first)));
        const QRegularExpression form(
            R"(/\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-python\.threads(-2)?\.corelane$)");
        QVERIFY(form.match(QString::fromStdString((*first)->path())).hasMatch());
        const auto second = RecordingFile::make("python.threads");
        QVERIFY(second && (*second)->path() != (*first)->path());

        QVERIFY(writeFile(m_folder->filePath("no-folder"), ""));
        qputenv("XDG_DATA_HOME", m_folder->filePath("no-folder").toUtf8());
        QVERIFY(errorOf(RecordingFile::make("compare")).contains("no-folder/corelane"));
        qputenv("XDG_DATA_HOME", "relative"); // does not count
        qputenv("HOME", "/home/me");
        QCOMPARE(keptRecordingsFolder(), std::string("/home/me/.local/share/corelane/recordings"));
    }

    void madeAtOnceAllHaveNamesOfTheirOwn()
    {
        constexpr int kThreads = 8;
        constexpr int kEach = 25;
        std::vector<std::vector<std::shared_ptr<RecordingFile>>> made(kThreads);
        {
            std::vector<std::jthread> threads;
            for (auto &files : made)
                threads.emplace_back([&files] {
                    for (int i = 0; i < kEach; ++i)
                        files.push_back(*RecordingFile::make("cpp.threads"));
                });
        }
        std::set<std::string> names;
        for (const auto &files : made) {
            for (const auto &file : files)
                names.insert(file->path());
        }
        QCOMPARE(names.size(), std::size_t{kThreads * kEach});
    }

    void isForItsOwnerAlone()
    {
        const mode_t before = umask(0);
        const auto made = RecordingFile::make("cpp.threads");
        const auto named = RecordingFile::open(path("named"));
        umask(before);
        QVERIFY(made && named);
        QCOMPARE(modeOf((*made)->path()), mode_t{0600});
        QCOMPARE(modeOf(path("named")), mode_t{0600});
        QCOMPARE(modeOf(path("corelane/recordings")), mode_t{0700});
        QCOMPARE(modeOf(path("corelane")), mode_t{0700});
    }

    void goesAgainWhereItGotNothing()
    {
        QVERIFY(RecordingFile::open(path("new")));
        QVERIFY(!QFile::exists(m_folder->filePath("new")));
        QVERIFY(writeFile(m_folder->filePath("there"), ""));
        QVERIFY(RecordingFile::open(path("there")));
        QVERIFY(QFile::exists(m_folder->filePath("there")));
        {
            const auto file = RecordingFile::open(path("new"));
            QVERIFY(file && (*file)->add(kRecording));
        }
        QCOMPARE(QFileInfo(m_folder->filePath("new")).size(), qint64(kRecording.size()));
    }

    void aSecondWriterWaitsAndIsToldWhoIsThere()
    {
        auto first = RecordingFile::open(path("one"));
        QVERIFY(first);
        const auto refused = RecordingFile::open(path("one"), IfAbsent::make, 50ms);
        QVERIFY2(errorOf(refused).contains("process " + QString::number(getpid()) + " (") &&
                     errorOf(refused).contains(m_folder->filePath("one")),
                 qPrintable(errorOf(refused)));
        // It is removed as the first one lets go, as nothing was written: the second has a new one.
        std::jthread end([&first] {
            std::this_thread::sleep_for(100ms);
            first->reset();
        });
        const auto second = RecordingFile::open(path("one"), IfAbsent::make, 30s);
        QVERIFY2(second, qPrintable(errorOf(second)));
        QVERIFY(QFile::exists(m_folder->filePath("one")));
    }

    void aLinkLeadsToTheFile()
    {
        QVERIFY(QFile::link("target", m_folder->filePath("link")));
        {
            const auto file = RecordingFile::open(path("link"));
            QVERIFY2(file, qPrintable(errorOf(file)));
            QVERIFY((*file)->add(kRecording) && (*file)->keep(1));
        }
        QVERIFY(QFileInfo(m_folder->filePath("target")).size() > 0);
        QVERIFY(QFileInfo(m_folder->filePath("link")).isSymLink());
    }

    void whatIsNoPlaceForItIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("why");
        QTest::newRow("folder") << "."
                                << "it is a folder";
        QTest::newRow("no folder") << "no/file"
                                   << "No such file or directory";
        QTest::newRow("long") << QString(300, 'x') << "File name too long";
        QTest::newRow("loop") << "loop"
                              << "Too many levels of symbolic links";
        QTest::newRow("in a loop") << "loop/file"
                                   << "Too many levels of symbolic links";
        QTest::newRow("below a file") << "thesis/file"
                                      << "Not a directory";
        QTest::newRow("fifo") << "fifo"
                              << "it is no file";
        QTest::newRow("device") << "/dev/zero"
                                << "it is no file";
        QTest::newRow("something else") << "thesis"
                                        << "is not a recording";
    }
    void whatIsNoPlaceForItIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, why);
        QVERIFY(QFile::link("loop", m_folder->filePath("loop")));
        QVERIFY(writeFile(m_folder->filePath("thesis"), "years of work"));
        QCOMPARE(mkfifo(path("fifo").c_str(), 0600), 0);
        const auto opened =
            RecordingFile::open(QDir(m_folder->path()).filePath(name).toStdString());
        QVERIFY2(errorOf(opened).contains(why), qPrintable(errorOf(opened)));
        QVERIFY(!RecordingFile::open(path("absent"), IfAbsent::refuse));
        QCOMPARE(static_cast<bool>(RecordingFile::check(path("thesis"))), false);
        QVERIFY(RecordingFile::check(path("absent")) && RecordingFile::check(path("fifo")));
    }

    void theLastLineGoesWhereItWasCut_data()
    {
        QTest::addColumn<QByteArray>("cut");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("short") << QByteArray("spec mod");
        QTest::newRow("longer than what is read at once") << QByteArray(200'000, 'x');
    }
    void theLastLineGoesWhereItWasCut()
    {
        QFETCH(QByteArray, cut);
        const QByteArray whole = QByteArray::fromStdString(kRecording);
        QVERIFY(writeFile(m_folder->filePath("cut"), whole + cut));
        const auto file = RecordingFile::open(path("cut"));
        QVERIFY(file);
        (*file)->dropCutLine();
        QCOMPARE((*file)->size_bytes(), whole.size());
        (*file)->dropCutLine(whole.size() - 3); // what was there before stays
        QCOMPARE((*file)->size_bytes(), whole.size());
    }

    void holderIsReadFromTheKernelsList()
    {
        const std::string locks = "1: POSIX  ADVISORY  WRITE 11 08:01:77 0 EOF\n"
                                  "2: FLOCK  ADVISORY  WRITE 12 08:01:78 0 EOF\n"
                                  "3: FLOCK  ADVISORY  WRITE 13 08:1f:77 0 EOF\n"
                                  "3: -> FLOCK  ADVISORY  WRITE 14 08:1f:77 0 EOF\n"
                                  "4: FLOCK  ADVISORY  WRITE 0 00:2a:79 0 EOF\n";
        QCOMPARE(holderIn(locks, {8, 0x1f, 77}), std::optional<pid_t>(13));
        QVERIFY(!holderIn(locks, {8, 1, 77}));
        QVERIFY(!holderIn(locks, {0, 0x2a, 79})); // of a process that cannot be seen
        QVERIFY(!holderIn("", {8, 1, 77}));
        QVERIFY(!holderIn("nonsense\n1: FLOCK\n", {8, 1, 77}));
    }

private:
    std::string path(const char *name) const { return m_folder->filePath(name).toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRecordingFile)
#include "tst_recording_file.moc"
