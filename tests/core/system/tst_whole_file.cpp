// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/persons_folder.h"
#include "system/whole_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>

using namespace corelane;
using namespace std::chrono_literals;

namespace {

mode_t modeOf(const std::string &path)
{
    struct stat status {};
    return stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
}

QByteArray contentOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

/// As long as it lives, no file may grow beyond so many bytes: as on a full disk.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TestWholeFile : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void replacesAFileAndKeepsItsPermissions()
    {
        QVERIFY(writeWholeFile("old", path("a")));
        QCOMPARE(chmod(path("a").c_str(), 0640), 0);
        QVERIFY(writeWholeFile("new", path("a")));
        QCOMPARE(contentOf(path("a")), QByteArray("new"));
        QCOMPARE(modeOf(path("a")), mode_t{0640});
        QVERIFY(writeWholeFile("secret", path("b"), Readers::owner));
        QCOMPARE(modeOf(path("b")), mode_t{0600});
        QCOMPARE(files(), (QStringList{"a", "b"}));
    }

    void linksLeadToTheFile()
    {
        QVERIFY(QDir(m_folder->path()).mkdir("in"));
        QVERIFY(QFile::link("in/target", m_folder->filePath("link")));
        QVERIFY(QFile::link("link", m_folder->filePath("second")));
        for (const char *text : {"first", "then"}) { // it is not there, then it is
            QVERIFY(writeWholeFile(text, path("second")));
            QCOMPARE(contentOf(path("in/target")), QByteArray(text));
        }
        QVERIFY(QFileInfo(m_folder->filePath("second")).isSymLink());
        QVERIFY(QFileInfo(m_folder->filePath("link")).isSymLink());
    }

    void theOldFileStaysUntilTheNewOneIsThere()
    {
        QVERIFY(writeWholeFile("old", path("a")));
        Result<WholeFile> file = WholeFile::at(path("a"));
        QVERIFY(file && file->tryFolder());
        QCOMPARE(contentOf(path("a")), QByteArray("old"));
        QCOMPARE(files(), QStringList{"a"});
        {
            const SizeLimit full(2);
            const Status written = file->write("new");
            QVERIFY(!written);
            QVERIFY2(written.error().text().ends_with("File too large"),
                     written.error().text().c_str());
        }
        QCOMPARE(contentOf(path("a")), QByteArray("old"));
        QCOMPARE(files(), QStringList{"a"});
        QVERIFY(WholeFile::at(path("a"))->write("new"));
        QCOMPARE(contentOf(path("a")), QByteArray("new"));
    }

    void aSizeLimitsSignalIsLeftAsItWas()
    {
        struct sigaction before {};
        sigset_t pending;
        {
            const SizeLimit full(0);
            QVERIFY(!writeWholeFile("x", path("a"))); // and this process goes on
        }
        sigaction(SIGXFSZ, nullptr, &before);
        QVERIFY(before.sa_handler == SIG_DFL);
        sigpending(&pending);
        QCOMPARE(sigismember(&pending, SIGXFSZ), 0);
    }

    void refusalsAreToldBefore_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("why");
        QTest::newRow("folder") << "."
                                << "Is a directory";
        QTest::newRow("no folder") << "no/file"
                                   << "No such file or directory";
        QTest::newRow("long") << QString(300, 'x') << "File name too long";
        QTest::newRow("loop") << "loop"
                              << "Too many levels of symbolic links";
        QTest::newRow("below a file") << "file/file"
                                      << "Not a directory";
        QTest::newRow("descriptor") << "/dev/fd/999"
                                    << "Bad file descriptor";
    }
    void refusalsAreToldBefore()
    {
        QFETCH(QString, name);
        QFETCH(QString, why);
        QVERIFY(QFile::link("loop", m_folder->filePath("loop")));
        QVERIFY(writeWholeFile("x", path("file")));
        const QString place = QDir(m_folder->path()).filePath(name);
        const Result<WholeFile> file = WholeFile::at(place.toStdString());
        const Status tried = file ? file->tryFolder() : Status(file.error());
        QVERIFY(!tried);
        QCOMPARE(QString::fromStdString(tried.error().text()),
                 "cannot write the file: " + place + "; " + why);
    }

    void aFifosReaderSeesNoEndBeforeTheContent()
    {
        QCOMPARE(mkfifo(path("fifo").c_str(), 0600), 0);
        const FileDescriptor reader(open(path("fifo").c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
        Result<WholeFile> file = WholeFile::at(path("fifo"));
        QVERIFY(file && file->tryFolder());
        char byte = 0;
        QCOMPARE(read(reader.get(), &byte, 1), ssize_t{-1}); // 0 would be the end
        QCOMPARE(errno, EAGAIN);
        QVERIFY(file->write("report"));
        QCOMPARE(readToEnd(reader.get()), std::string("report"));
        QVERIFY(QFileInfo(m_folder->filePath("fifo")).exists());
    }

    void aFifosReaderIsWaitedForButNotForEver()
    {
        QCOMPARE(mkfifo(path("fifo").c_str(), 0600), 0);
        Result<WholeFile> lonely = WholeFile::at(path("fifo"), Readers::asUsual, 50ms);
        QVERIFY(lonely);
        const Status unread = lonely->write("report");
        QVERIFY(!unread);
        QCOMPARE(rendered(unread.error().advice), std::string("nobody reads it"));

        Result<WholeFile> file = WholeFile::at(path("fifo"), Readers::asUsual, 30s);
        QVERIFY(file);
        std::string text;
        std::jthread late([&] {
            std::this_thread::sleep_for(50ms);
            const FileDescriptor reader(open(path("fifo").c_str(), O_RDONLY | O_CLOEXEC));
            text = readToEnd(reader.get());
        });
        QVERIFY(file->write("report"));
        late.join();
        QCOMPARE(text, std::string("report"));

        const FileDescriptor idle(open(path("fifo").c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
        Result<WholeFile> stuck = WholeFile::at(path("fifo"), Readers::asUsual, 50ms);
        QVERIFY(stuck);
        const Status full = stuck->write(std::string(1 << 20, 'x')); // more than a pipe holds
        QVERIFY(!full);
        QCOMPARE(rendered(full.error().advice), std::string("its reader takes nothing more"));
    }

    void aNamedDescriptorIsTakenAsItIs()
    {
        const FileDescriptor file(open(path("a").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        QCOMPARE(write(file.get(), "before ", 7), ssize_t{7});
        QVERIFY(writeWholeFile("after", "/dev/fd/" + std::to_string(file.get())));
        QCOMPARE(contentOf(path("a")), QByteArray("before after"));
    }

    void whatAKilledWriterLeftIsRemoved()
    {
        const pid_t gone = fork();
        if (gone == 0)
            _exit(0);
        QCOMPARE(waitpid(gone, nullptr, 0), gone);
        const QString dead = QString::number(gone);
        const QString own = QString::number(getpid());
        const QStringList stay{".corelane-" + own + "-1", ".corelane-" + dead + "-",
                               ".corelane-" + dead,       ".corelane-" + dead + "-1a",
                               ".corelane--1-1",          "x.corelane-" + dead + "-1",
                               ".corelane-" + dead + "-2"};
        const auto make = [this](const QString &name, int age_s) {
            QFile file(m_folder->filePath(name));
            return file.open(QIODevice::WriteOnly) &&
                   file.setFileTime(QDateTime::currentDateTime().addSecs(-age_s),
                                    QFileDevice::FileModificationTime);
        };
        for (const QString &name : stay)
            QVERIFY(make(name, name == stay.back() ? 5 : 600)); // the last may still be written
        QVERIFY(make(".corelane-" + dead + "-17", 600));
        QVERIFY(writeWholeFile("x", path("written")));
        QStringList expected = stay + QStringList{"written"};
        expected.sort();
        QCOMPARE(files(), expected);
    }

    void foldersThatOthersCouldReadAreTightened()
    {
        const std::vector<std::pair<const char *, const char *>> folders{
            {"XDG_DATA_HOME", "data"}, {"XDG_CACHE_HOME", "cache"}, {"XDG_CONFIG_HOME", "config"}};
        for (const auto &[variable, name] : folders) {
            qputenv(variable, m_folder->filePath(name).toUtf8());
            QVERIFY(QDir(m_folder->path()).mkpath(QString(name) + "/corelane"));
            QCOMPARE(chmod(path(name).c_str(), 0755), 0);
            QCOMPARE(chmod((path(name) + "/corelane").c_str(), 0775), 0);
        }
        QVERIFY(QDir(path("cache").c_str()).removeRecursively());
        QVERIFY(QDir(m_folder->path()).mkdir("cache"));
        QVERIFY(QDir(m_folder->path()).mkdir("chosen"));
        QCOMPARE(chmod(path("chosen").c_str(), 0755), 0);
        QVERIFY(QFile::link("../chosen", m_folder->filePath("cache/corelane")));
        tightenPersonsFolders();
        QCOMPARE(modeOf(path("data/corelane")), mode_t{0700});
        QCOMPARE(modeOf(path("config/corelane")), mode_t{0700});
        QCOMPARE(modeOf(path("data")), mode_t{0755}); // of others, too
        QCOMPARE(modeOf(path("chosen")), mode_t{0755});
        for (const auto &[variable, name] : folders)
            qunsetenv(variable);
        tightenPersonsFolders(); // not there
    }

    void personsFoldersAreTheirs()
    {
        const mode_t before = umask(0);
        const int error = makePersonsFolder(path("one/two/three"));
        umask(before);
        QCOMPARE(error, 0);
        QCOMPARE(modeOf(path("one/two/three")), mode_t{0700});
        QCOMPARE(modeOf(path("one")), mode_t{0700});
        QCOMPARE(makePersonsFolder(path("one/two")), 0);
        QVERIFY(writeWholeFile("x", path("file")));
        QCOMPARE(makePersonsFolder(path("file/below")), ENOTDIR);
        qputenv("XDG_DATA_HOME", "relative");
        qputenv("HOME", "/home/me");
        QCOMPARE(personsFolder("XDG_DATA_HOME", ".local/share"),
                 std::string("/home/me/.local/share/corelane"));
    }

private:
    std::string path(const char *name) const { return m_folder->filePath(name).toStdString(); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_whole_file.moc"
