// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recording_reader.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace corelane;

/// What the reader refuses, and what it says then.
class TestBrokenRecording : public QObject {
    Q_OBJECT

private slots:
    void refusesANewerVersionWithBothVersions();
    void namesTheBrokenLine_data();
    void namesTheBrokenLine();
    void keepsWhatCameBeforeABrokenLine();
    void refusesWhatIsNoRecording_data();
    void refusesWhatIsNoRecording();
    void refusesAFileOfZerosWithoutReadingItAll();
    void missingFileSaysWhich();
};

void TestBrokenRecording::refusesANewerVersionWithBothVersions()
{
    RecordingReader reader;
    const Status fed = reader.feed("corelane-recording 7\n");
    QVERIFY(!fed);
    QVERIFY(fed.error().text().find("version 7") != std::string::npos);
    QVERIFY(fed.error().text().find("version 1") != std::string::npos);
}

void TestBrokenRecording::namesTheBrokenLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a missing field") << QByteArray("cpu 1 2 3");
    QTest::newRow("a word for a number") << QByteArray("tree 1 2 x 4 5");
    QTest::newRow("too large a number") << QByteArray("run 1 2 99999999999999999999");
    QTest::newRow("an unknown outcome") << QByteArray("end 5 perhaps");
    QTest::newRow("an unknown stamp") << QByteArray("stamp 1 1 chunk 2 3 4 5");
    QTest::newRow("no such wait") << QByteArray("wait 1 2 perhaps 3 4 5");
    QTest::newRow("no such end of a stretch") << QByteArray("on 1 2 0 77 perhaps");
    QTest::newRow("no such tier") << QByteArray("lanes guessed");
    QTest::newRow("no such list") << QByteArray("machine affinity 3-1");
}

void TestBrokenRecording::namesTheBrokenLine()
{
    QFETCH(QByteArray, line);
    RecordingReader reader;
    const Status fed =
        reader.feed("corelane-recording 1\ntree 1 2 3 4 5\n" + line.toStdString() + "\n");
    QVERIFY(!fed);
    QVERIFY2(rendered(fed.error().what).find("line 3") != std::string::npos,
             rendered(fed.error().what).c_str());
    QVERIFY(rendered(fed.error().on).find(line.toStdString()) != std::string::npos);
}

void TestBrokenRecording::keepsWhatCameBeforeABrokenLine()
{
    RecordingReader reader;
    QVERIFY(!reader.feed("corelane-recording 1\ntree 1 2 3 4 5\ntree 1 2\ntree 9 9 9 9 9\n"));
    QCOMPARE(reader.records().front().treeReadings.size(), std::size_t{1});
    QVERIFY(!reader.feed("tree 9 9 9 9 9\n"));
}

void TestBrokenRecording::refusesWhatIsNoRecording_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another text") << QByteArray("hello\nworld\n");
    QTest::newRow("a cut version line") << QByteArray("corelane-rec");
    QTest::newRow("no version") << QByteArray("corelane-recording\n");
    QTest::newRow("a version that is none") << QByteArray("corelane-recording one\n");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\x01\0\0\0\n",
                                          11);
}

void TestBrokenRecording::refusesWhatIsNoRecording()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const std::string path = folder.filePath("x").toStdString();
    std::ofstream(path, std::ios::binary) << content.toStdString();
    const auto records = readRecordingFile(path);
    QVERIFY(!records);
    QVERIFY(records.error().text().find(path) != std::string::npos);
    QVERIFY(rendered(records.error().what).find("not a recording") != std::string::npos);
}

void TestBrokenRecording::refusesAFileOfZerosWithoutReadingItAll()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("zeros");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64{1} << 30)); // sparse: takes no room
    file.close();
    const auto records = readRecordingFile(path.toStdString());
    QVERIFY(!records);
    QVERIFY(rendered(records.error().what).find("not a recording") != std::string::npos);
}

void TestBrokenRecording::missingFileSaysWhich()
{
    const auto records = readRecordingFile("/nowhere/x.corelane");
    QVERIFY(!records);
    QCOMPARE(rendered(records.error().on), std::string("/nowhere/x.corelane"));
}

QTEST_GUILESS_MAIN(TestBrokenRecording)
#include "tst_broken_recording.moc"
