// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/utf8.h"
#include "recorder/output_lines.h"
#include "system/clock.h"

#include <QTest>

#include <algorithm>

using namespace corelane;

namespace {

constexpr auto kOut = OutputLine::Stream::out;
constexpr auto kErr = OutputLine::Stream::err;

} // namespace

class TestOutputLines : public QObject {
    Q_OBJECT

private slots:
    void splitsLinesWhereverTheBytesAreCut()
    {
        OutputLines lines;
        QCOMPARE(lines.feed(kOut, "one\nt"), "output stdout one\n");
        QCOMPARE(lines.feed(kErr, "oops\n"), "output stderr oops\n");
        QCOMPARE(lines.feed(kOut, "wo"), "");
        QCOMPARE(lines.feed(kOut, "\n\n"), "output stdout two\noutput stdout \n");
        QCOMPARE(lines.feed(kOut, "no end"), "");
        QCOMPARE(lines.finish(), "output stdout no end\n");
        QCOMPARE(lines.finish(), "");
    }

    void keepsTheFirst64KiBAndSaysSoOnce()
    {
        OutputLines lines;
        const std::string kibibyte = std::string(1023, 'x') + '\n';
        std::string recording;
        for (int i = 0; i < 100; ++i)
            recording += lines.feed(i % 2 == 0 ? kOut : kErr, kibibyte);
        const QString text = QString::fromStdString(recording);
        QCOMPARE(text.count("output std"), 64);
        QCOMPARE(text.count("warning output-cut"), 1);
        QVERIFY(text.endsWith("were kept\n"));
    }

    void cutsALineThatNeverEnds()
    {
        OutputLines lines;
        for (int i = 0; i < 100; ++i)
            QCOMPARE(lines.feed(kOut, std::string(10'000, 'z')), "");
        const QString text = QString::fromStdString(lines.finish());
        QCOMPARE(text.count('z'), 64 * 1024);
        QCOMPARE(text.count("warning output-cut"), 1);
    }

    void findsTheLastErrorLineOfMuchOutputHoweverItIsCut()
    {
        OutputLines lines;
        lines.feed(kOut, std::string(100'000, 'x') + '\n');
        lines.feed(kErr, "a\nb\n \nto");
        QCOMPARE(lines.lastErrorLine(), "b");
        lines.feed(kErr, "gether\n");
        QCOMPARE(lines.lastErrorLine(), "together");
        lines.feed(kErr, "x\n\n\t\nno end");
        QCOMPARE(lines.lastErrorLine(), "x");
        QCOMPARE(lines.finish(), "");
        QCOMPARE(lines.lastErrorLine(), "no end");
    }

    /// However short they are: it costs less than to look at each byte.
    void linesThatAreNotKeptCostNothingEach()
    {
        std::string block;
        while (block.size() < 1 << 16)
            block += "y\n";
        OutputLines lines;
        while (!lines.feed(kOut, block).ends_with("were kept\n")) {
        }
        constexpr int kBlocks = 500;
        const std::int64_t begin_ns = threadCpu_ns();
        for (int i = 0; i < kBlocks; ++i)
            lines.feed(i % 2 == 0 ? kOut : kErr, block);
        const std::int64_t fed_ns = threadCpu_ns() - begin_ns;
        std::ptrdiff_t seen = 0;
        for (int i = 0; i < kBlocks; ++i)
            seen += std::count(block.begin(), block.end(), '\n');
        const std::int64_t looked_ns = threadCpu_ns() - begin_ns - fed_ns;
        QVERIFY(seen > 1'000'000);
        QVERIFY2(fed_ns < looked_ns, qPrintable(QString("%1 %2").arg(fed_ns).arg(looked_ns)));
    }

    void remembersTheLastErrorLineBeyondWhatIsKept()
    {
        OutputLines lines;
        QCOMPARE(lines.lastErrorLine(), "");
        lines.feed(kOut, std::string(100'000, 'x') + '\n');
        lines.feed(kErr, "first\nlast words\n \n\n");
        lines.feed(kOut, "stdout does not count\n");
        QCOMPARE(lines.lastErrorLine(), "last words");
    }

    void writesUtf8WhateverIsPrinted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        const QByteArray wrong("\uFFFD");
        QTest::newRow("ascii") << QByteArray("plain") << QByteArray("plain");
        QTest::newRow("good") << QByteArray("ä€😀") << QByteArray("ä€😀");
        QTest::newRow("stray byte") << QByteArray("a\xFF"
                                                  "b")
                                    << "a" + wrong + "b";
        QTest::newRow("cut") << QByteArray("a\xE2\x82") << "a" + wrong + wrong;
        QTest::newRow("too long a form") << QByteArray("\xC0\xAF") << wrong + wrong;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << wrong + wrong + wrong;
        QTest::newRow("beyond Unicode")
            << QByteArray("\xF4\x90\x80\x80") << wrong + wrong + wrong + wrong;
    }
    void writesUtf8WhateverIsPrinted()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(toUtf8(bytes.toStdString())), text);
    }

    void everyPairOfBytesBecomesWhatQtAlsoTakesForUtf8()
    {
        for (int first = 0; first < 256; ++first) {
            for (int second = 0; second < 256; ++second) {
                const QByteArray bytes{QByteArray(1, static_cast<char>(first)) +
                                       static_cast<char>(second) + "z"};
                const QByteArray ours = QByteArray::fromStdString(toUtf8(bytes.toStdString()));
                QVERIFY(QString::fromUtf8(ours).toUtf8() == ours);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestOutputLines)
#include "tst_output_lines.moc"
