// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/large_file.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace corelane;

namespace {

constexpr qint64 kMib = 1 << 20;

const GoOn kAlways = [] { return true; };

} // namespace

class TestLargeFile : public QObject {
    Q_OBJECT

private slots:
    void init();
    void bytesAreAsPromised();
    void doesNotCompress();
    void isKeptWhereItIsRight();
    void growsAndServesSmallerSizes();
    void isMadeAnewWhereItIsDamaged_data();
    void isMadeAnewWhereItIsDamaged();
    void stopsWhenAskedToAndGoesOnLater();
    void waitsForAnotherThatIsAtIt();
    void noSpaceIsAnErrorThatLeavesWhatWasThere();
    void noSpaceLeavesWhatAnotherMayBeReading();
    void aFullDiskIsAnErrorThatLeavesNothing();
    void aFolderThatCannotBeMadeIsAnError();
    void somethingElseInItsPlaceIsAnErrorAndStays();
    void isPutOutOfThePageCache();
    void lookingAtItDoesNotFillThePageCache();
    void saysHowMuchWasCached();
    void isInTheUsersCacheFolder();

private:
    bool canDrop() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

Result<bool> provide(const QString &path, std::int64_t size_mib, const GoOn &goOn = kAlways)
{
    return provideFile(path.toStdString(), size_mib, goOn);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(offset);
    file.write(bytes);
}

} // namespace

void TestLargeFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("cache/corelane/large-file");
}

bool TestLargeFile::canDrop() const
{
    struct statfs system {};
    statfs(QFile::encodeName(m_folder->path()).constData(), &system);
    return system.f_type != TMPFS_MAGIC && system.f_type != RAMFS_MAGIC;
}

void TestLargeFile::bytesAreAsPromised()
{
    QVERIFY(*provide(m_path, 3));
    const QByteArray content = contentOf(m_path);
    QCOMPARE(content.size(), 3 * kMib);
    QList<int> ends;
    for (qint64 mib = 0; mib < 3; ++mib)
        ends << static_cast<quint8>(content[mib * kMib])
             << static_cast<quint8>(content[(mib + 1) * kMib - 1]);
    QCOMPARE(ends, (QList<int>{0, 148, 1, 149, 2, 150}));
}

void TestLargeFile::doesNotCompress()
{
    QVERIFY(*provide(m_path, 1));
    QVERIFY(qCompress(contentOf(m_path), 1).size() > kMib * 99 / 100);
}

void TestLargeFile::isKeptWhereItIsRight()
{
    QVERIFY(*provide(m_path, 2));
    // In the middle, where nobody looks: still there if the file was not made anew.
    overwrite(m_path, kMib / 2, "mark");
    QVERIFY(*provide(m_path, 2));
    QCOMPARE(contentOf(m_path).mid(kMib / 2, 4), QByteArray("mark"));
}

void TestLargeFile::growsAndServesSmallerSizes()
{
    QVERIFY(*provide(m_path, 2));
    overwrite(m_path, kMib / 2, "mark");
    QVERIFY(*provide(m_path, 4));
    QCOMPARE(contentOf(m_path).size(), 4 * kMib);
    QCOMPARE(contentOf(m_path).mid(kMib / 2, 4), QByteArray("mark"));
    QVERIFY(*provide(m_path, 1));
    QCOMPARE(contentOf(m_path).size(), 4 * kMib);
}

void TestLargeFile::isMadeAnewWhereItIsDamaged_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::newRow("first byte") << qint64{0};
    QTest::newRow("end of a MiB within") << 2 * kMib - 1;
    QTest::newRow("last byte") << 3 * kMib - 1;
}

void TestLargeFile::isMadeAnewWhereItIsDamaged()
{
    QFETCH(qint64, offset);
    QVERIFY(*provide(m_path, 3));
    const QByteArray right = contentOf(m_path);
    overwrite(m_path, offset, "\xfe");
    QVERIFY(contentOf(m_path) != right);
    QVERIFY(*provide(m_path, 3));
    QVERIFY(contentOf(m_path) == right);
}

void TestLargeFile::stopsWhenAskedToAndGoesOnLater()
{
    int asked = 0;
    const auto provided = provide(m_path, 1'000, [&asked] { return ++asked < 3; });
    QVERIFY(provided);
    QVERIFY(!*provided);
    QCOMPARE(contentOf(m_path).size(), 2 * kMib);
    QVERIFY(*provide(m_path, 3));
    QCOMPARE(contentOf(m_path).size(), 3 * kMib);
}

void TestLargeFile::waitsForAnotherThatIsAtIt()
{
    std::optional<Result<bool>> other;
    QVERIFY(*provide(m_path, 1, [&] {
        int asked = 0;
        other = provide(m_path, 2, [&asked] { return ++asked < 3; });
        return true;
    }));
    QVERIFY(other && *other);
    QVERIFY(!**other);
    QCOMPARE(contentOf(m_path).size(), kMib);
    QVERIFY(*provide(m_path, 2));
}

void TestLargeFile::noSpaceLeavesWhatAnotherMayBeReading()
{
    QVERIFY(*provide(m_path, 2));
    const QByteArray right = contentOf(m_path);
    overwrite(m_path, 0, "\xfe");
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{static_cast<rlim_t>(3 * kMib), before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto grown = provide(m_path, 8);
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!grown);
    QCOMPARE(contentOf(m_path).size(), 2 * kMib);
    QVERIFY(*provide(m_path, 2));
    QVERIFY(contentOf(m_path) == right);
}

void TestLargeFile::noSpaceIsAnErrorThatLeavesWhatWasThere()
{
    QVERIFY(*provide(m_path, 2));
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{static_cast<rlim_t>(7 * kMib / 2), before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto grown = provide(m_path, 8);
    const auto other = provide(m_path + "-new", 8);
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!grown);
    QCOMPARE(rendered(grown.error().what), std::string("cannot make the file of 8 MiB"));
    QVERIFY2(rendered(grown.error().on).find(m_path.toStdString()) == 0,
             grown.error().text().c_str());
    QVERIFY2(rendered(grown.error().advice).find("smaller") != std::string::npos,
             grown.error().text().c_str());
    QCOMPARE(contentOf(m_path).size(), 2 * kMib);
    QVERIFY(!other);
    QVERIFY(!QFile::exists(m_path + "-new"));
}

void TestLargeFile::aFullDiskIsAnErrorThatLeavesNothing()
{
    const QByteArray disk = QFile::encodeName(m_folder->filePath("disk"));
    QDir().mkpath(m_folder->filePath("disk"));
    if (mount("tmpfs", disk.constData(), "tmpfs", 0, "size=4m") != 0)
        QSKIP("a small file system cannot be mounted here: not root");
    const QString path = m_folder->filePath("disk/large-file");
    const auto provided = provide(path, 8);
    const bool isLeft = QFile::exists(path);
    umount(disk.constData());
    QVERIFY(!provided);
    QVERIFY2(provided.error().text().find("No space left") != std::string::npos,
             provided.error().text().c_str());
    QVERIFY2(rendered(provided.error().advice).starts_with("4.0 MiB are free; "),
             rendered(provided.error().advice).c_str());
    QVERIFY(!isLeft);
}

void TestLargeFile::aFolderThatCannotBeMadeIsAnError()
{
    QVERIFY(QFile(m_folder->filePath("cache")).open(QIODevice::WriteOnly)); // in its place
    const auto provided = provide(m_path, 1);
    QVERIFY(!provided);
    QVERIFY2(rendered(provided.error().on).starts_with(m_path.toStdString() + ": "),
             provided.error().text().c_str());
    QVERIFY(rendered(provided.error().advice).find("XDG_CACHE_HOME") != std::string::npos);
}

void TestLargeFile::somethingElseInItsPlaceIsAnErrorAndStays()
{
    const QString path = m_folder->filePath("pipe");
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto provided = provide(path, 1);
    QVERIFY(!provided);
    QVERIFY2(rendered(provided.error().on).starts_with(path.toStdString() + " is no file"),
             provided.error().text().c_str());
    QVERIFY(QFile::exists(path));
}

void TestLargeFile::isPutOutOfThePageCache()
{
    if (!canDrop())
        QSKIP("the temporary folder is in memory: nothing can be put out of it");
    const std::string path = m_path.toStdString();
    QVERIFY(*provide(m_path, 8));
    overwrite(m_path, kMib / 2, "not on the disk yet");
    contentOf(m_path);
    QCOMPARE(*cached_bytes(path, 8), 8 * kMib);
    dropFromCache(path, 8);
    QCOMPARE(*cached_bytes(path, 8), 0);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(kMib).size(), kMib);
    QVERIFY(*cached_bytes(path, 8) >= kMib);
}

void TestLargeFile::lookingAtItDoesNotFillThePageCache()
{
    if (!canDrop())
        QSKIP("the temporary folder is in memory: nothing can be put out of it");
    QVERIFY(*provide(m_path, 64));
    dropFromCache(m_path.toStdString(), 64);
    QVERIFY(*provide(m_path, 64));
    const std::int64_t cached = *cached_bytes(m_path.toStdString(), 64);
    // Of each MiB the page of its first and that of its last byte, if it was looked at.
    QVERIFY2(cached <= 64 * 2 * sysconf(_SC_PAGESIZE), qPrintable(QString::number(cached)));
}

void TestLargeFile::saysHowMuchWasCached()
{
    const std::string rest = " MiB of the file were in the page cache when the run began";
    QCOMPARE(cacheSentence(std::int64_t{0}, 512), "0 of 512" + rest);
    QCOMPARE(cacheSentence(std::int64_t{4096}, 512), "less than 1 of 512" + rest);
    QCOMPARE(cacheSentence(1'500 * std::int64_t{kMib}, 2'048), "1,500 of 2,048" + rest);
    const auto unknown = cached_bytes("/no/such/file", 1);
    QVERIFY(!unknown);
    QVERIFY2(cacheSentence(unknown, 1).find("is not known: /no/such/file") != std::string::npos,
             cacheSentence(unknown, 1).c_str());
}

void TestLargeFile::isInTheUsersCacheFolder()
{
    qputenv("HOME", "/home/me");
    qputenv("XDG_CACHE_HOME", "/var/me");
    QCOMPARE(largeFilePath(), std::string("/var/me/corelane/large-file"));
    qputenv("XDG_CACHE_HOME", "relative");
    QCOMPARE(largeFilePath(), std::string("/home/me/.cache/corelane/large-file"));
    qunsetenv("XDG_CACHE_HOME");
    QCOMPARE(largeFilePath(), std::string("/home/me/.cache/corelane/large-file"));
}

QTEST_GUILESS_MAIN(TestLargeFile)
#include "tst_large_file.moc"
