// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recording_parts.h"
#include "record/recording_reader.h"
#include "written_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace corelane;

namespace {

const std::string kFirst = "corelane-recording 1\nspec model cpp.threads\nend 230 done \n";
const std::string kSecond = "corelane-recording 1\nspec model cpp.sequential\nend 7 done \n";

} // namespace

/// One of the recordings that a file is joined from.
class TestRecordingParts : public QObject {
    Q_OBJECT

private slots:
    void aPartIsItsOwnWholeLines()
    {
        const std::string path = written(kFirst + kSecond + "output stdout cut");
        QCOMPARE(readPart(path, 1).value(), kFirst);
        QCOMPARE(readPart(path, 2).value(), kSecond);
        for (const int none : {-1, 0, 3})
            QVERIFY(!readPart(path, none));
    }

    void whatStandsBeforeTheFirstBelongsToNone()
    {
        const std::string path = written("something\n" + kFirst);
        QCOMPARE(readPart(path, 1).value(), kFirst);
        QVERIFY(!readPart(path, 2));
        for (const char *none : {"", "corelane-recording 1", "something\nelse\n"})
            QVERIFY(!readPart(written(none), 1));
        QVERIFY(!readPart("/no/such", 1));
    }

    void findsABeginningThatTwoBlocksShare()
    {
        constexpr std::size_t kBlock = 1 << 18;
        for (std::size_t inFirstBlock = 0; inFirstBlock <= 24; ++inFirstBlock) {
            std::string first = kFirst;
            while (first.size() + kFirst.size() + inFirstBlock < kBlock)
                first += kFirst.substr(kFirst.find('\n') + 1);
            first += std::string(kBlock - inFirstBlock - first.size() - 1, 'x') + '\n';
            const std::string path = written(first + kSecond + kFirst);
            QCOMPARE(readPart(path, 1).value(), first);
            QCOMPARE(readPart(path, 2).value(), kSecond);
            QCOMPARE(readPart(path, 3).value(), kFirst);
        }
    }

    void isReadWhateverItsNeighboursAre()
    {
        const std::string path =
            written("corelane-recording 99\n" + kSecond + "corelane-recording 1\nend\n");
        QCOMPARE(readRecording(path, 2)->spec.model, std::string("cpp.sequential"));
        QVERIFY(
            QString::fromStdString(readRecording(path, 1).error().text()).contains("version 99"));
        const std::string broken = readRecording(path, 3).error().text();
        QVERIFY2(broken.find("broken line 2") != std::string::npos, broken.c_str());
        QVERIFY2(broken.find(path + ", recording 3") != std::string::npos, broken.c_str());
    }

    /// Of many blocks, with neighbours that are none of its business.
    void isReadBlockByBlock()
    {
        std::string large = kFirst.substr(0, kFirst.find("end"));
        while (large.size() < 5'000'000)
            large += "on 100 190 0 7 blocked\non 200 290 1 8 blocked\n";
        large += "end 230 done \n";
        const std::string path =
            written("corelane-recording 1\nspec\n" + large + "corelane-recording 99\n");
        RecordingReader reader;
        QVERIFY(reader.feed(large));
        ReadingProgress progress;
        const auto read = readRecording(path, 2, &progress);
        QVERIFY(read && *read == reader.records().front());
        QVERIFY(!read->isCut && read->onCpu.size() > 100'000);
        QVERIFY(progress.read_bytes() > 4'000'000 && !progress.isCancelled());
        QVERIFY(*readPart(path, 2) == large);
        progress.cancel();
        QVERIFY(!readRecording(path, 2, &progress));
        QVERIFY(!readRecordingFile(path, &progress));
    }

private:
    std::string written(const std::string &text) const
    {
        const QString path = m_folder.filePath("joined.corelane");
        return writeFile(path, QByteArray::fromStdString(text)) ? path.toStdString()
                                                                : std::string();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestRecordingParts)
#include "tst_recording_parts.moc"
