// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recording_blocks.h"
#include "record/recording_reader.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <iterator>
#include <random>

using namespace corelane;

namespace {

/// Two recordings of some megabytes, with lines of all sorts among those of stretches.
std::string largeText()
{
    std::mt19937 random(3);
    std::string text = "corelane-recording 1\non 5 9 0 7 blocked\nstart 1000 7 2026-11-28\n";
    for (int i = 0; i < 120'000; ++i) {
        const std::string begin = std::to_string(2'000 + 100 * i);
        const std::string end = std::to_string(2'090 + 100 * i);
        switch (random() % 20) {
        case 0:
            text += "stamp " + end + " 1 chunk-begin 7 12 0 0\n";
            break;
        case 1:
            text += "a kind of later " + end + "\n";
            break;
        case 2:
            text += "on\t" + begin + " " + end + " 1 8 lost\n"; // as good as with a blank
            break;
        case 3:
            text += "on " + begin + " " + end + " 999999 8 lost\n"; // no such core
            break;
        case 4:
            text += "on " + begin + " 9223372036854775807 1 8 stays and more\n"; // no such moment
            break;
        case 5:
            text += "\n";
            break;
        default:
            text += "on " + begin + " " + end + " " + std::to_string(random() % 3) + " 7 blocked\n";
            text += "on " + begin + " " + end + " 0 6 blocked\n"; // of the same moment
        }
        if (i == 60'000)
            text += "end 9000000 done\ncorelane-recording 1\nstart 2000 8 2026-11-28\n";
    }
    return text;
}

std::string textOf(std::FILE *file)
{
    std::string text;
    RecordingBlocks blocks(file);
    while (const RecordingBlocks::Block *block = blocks.next())
        text += block->lines();
    return text;
}

} // namespace

class TestRecordingBlocks : public QObject {
    Q_OBJECT

private slots:
    void readsWhatAReaderOfTheTextDoes_data();
    void readsWhatAReaderOfTheTextDoes();
    void givesAllBytes_data();
    void givesAllBytes();

private:
    std::string fileOf(const std::string &text) const
    {
        const std::string path = m_folder.filePath("a.corelane").toStdString();
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }

    QTemporaryDir m_folder;
};

void TestRecordingBlocks::readsWhatAReaderOfTheTextDoes_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("whole") << QByteArray();
    QTest::newRow("cut in a line") << QByteArray("on 14000000 14000");
    QTest::newRow("cut behind a line") << QByteArray("on 14000000 14000001 0 7 blocked");
    QTest::newRow("broken") << QByteArray("on 14000000 14000001 0 7 asleep\nend 15000000 done\n");
    QTest::newRow("a field is missing") << QByteArray("on 14000000 14000001\n");
    QTest::newRow("a line as long as a block") << QByteArray(1 << 21, 'x');
}

void TestRecordingBlocks::readsWhatAReaderOfTheTextDoes()
{
    QFETCH(QByteArray, end);
    const std::string text = largeText() + end.toStdString();
    RecordingReader reader;
    Status read = reader.feed(text);
    if (read)
        read = reader.finish();
    const std::string path = fileOf(text);
    const auto records = readRecordingFile(path);
    QCOMPARE(bool(records), bool(read));
    if (!read) {
        QCOMPARE(rendered(records.error().what), rendered(read.error().what));
        QVERIFY(rendered(records.error().on).ends_with(rendered(read.error().on)));
        return;
    }
    QCOMPARE(records->size(), std::size_t{2});
    QVERIFY(records->back().onCpu.size() > 50'000);
    QVERIFY(*records == reader.records());
}

void TestRecordingBlocks::givesAllBytes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("line"); // bytes, with its end
    for (const int size : {0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20, 4'000'000}) {
        for (const int line : {1, 50, 1 << 20, 1'200'000, 5'000'000})
            QTest::addRow("%d bytes in lines of %d", size, line) << size << line;
    }
}

void TestRecordingBlocks::givesAllBytes()
{
    QFETCH(int, size);
    QFETCH(int, line);
    std::string text(std::size_t(size), 'x');
    for (int at = line - 1; at < size; at += line)
        text[std::size_t(at)] = '\n';
    std::FILE *file = std::fopen(fileOf(text).c_str(), "re");
    QVERIFY(file);
    QVERIFY(textOf(file) == text);
    std::fclose(file);
}

QTEST_GUILESS_MAIN(TestRecordingBlocks)
#include "tst_recording_blocks.moc"
