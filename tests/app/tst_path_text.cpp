// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/path_text.h"
#include "files/save_file.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <fstream>
#include <sys/stat.h>

using namespace corelane;

/// Names of files as the system has them: any bytes.
class TestPathText : public QObject {
    Q_OBJECT

private slots:
    void everyByteComesBack_data();
    void everyByteComesBack();
    void textIsUtf8();
    void savesUnderAnyName();
    void savingKeepsLinkAndMode();
    void aRefusedFolderLeavesNothing();
};

void TestPathText::everyByteComesBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("plain") << QByteArray("/home/me/run.corelane");
    QTest::newRow("UTF-8") << QByteArray("L\xc3\xa4ufe \xe2\x82\xac \xf0\x9f\x92\x80");
    QTest::newRow("Latin-1") << QByteArray("L\xe4ufe");
    QTest::newRow("cut character") << QByteArray("x\xf0\x9f\x92");
    QTest::newRow("a surrogate's bytes") << QByteArray("\xed\xb2\x80");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfx");
    QTest::newRow("continuation alone") << QByteArray("\x80\xbf\xff\xfe");
}

void TestPathText::everyByteComesBack()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(pathBytes(pathText(bytes.toStdString())), bytes.toStdString());
}

void TestPathText::textIsUtf8()
{
    const QString text = QString::fromUtf8("L\xc3\xa4ufe \xf0\x9f\x92\x80");
    QCOMPARE(pathText(text.toStdString()), text);
    QCOMPARE(pathBytes(text), text.toStdString());
}

void TestPathText::savesUnderAnyName()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/L\xe4ufe";
    QVERIFY(saveFile("first", path));
    QVERIFY(saveFile("second", path));
    std::string text;
    std::getline(std::ifstream(path), text);
    QCOMPARE(text, std::string("second"));
    using Files = std::filesystem::directory_iterator;
    QCOMPARE(std::distance(Files(folder.path().toStdString()), Files()), 1);
}

void TestPathText::savingKeepsLinkAndMode()
{
    const QTemporaryDir folder;
    const std::string file = folder.path().toStdString() + "/file";
    const std::string link = folder.path().toStdString() + "/link";
    QVERIFY(saveFile("first", file));
    QCOMPARE(chmod(file.c_str(), 0640), 0);
    std::filesystem::create_symlink("file", link);
    QVERIFY(saveFile("second", link));
    QVERIFY(std::filesystem::is_symlink(link));
    struct stat status {};
    QCOMPARE(stat(file.c_str(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t{0640});
    QCOMPARE(status.st_size, 6);
}

void TestPathText::aRefusedFolderLeavesNothing()
{
    const Status saved = saveFile("text", "/no/such/folder/file");
    QVERIFY(!saved);
    QCOMPARE(saved.error().text(),
             std::string("cannot write the file: /no/such/folder/file; No such file or directory"));
}

QTEST_GUILESS_MAIN(TestPathText)
#include "tst_path_text.moc"
