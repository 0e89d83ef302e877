// SPDX-License-Identifier: GPL-3.0-or-later
#include "rounds.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

#include <sys/resource.h>

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

/// tests/fuzz/fuzz_recording.cpp
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Recordings that are changed at random, through reader, analysis, charts and exports: what
/// tests/fuzz does with Clang's libFuzzer for as long as one likes, for a minute under the address
/// sanitizer and a moment without.
class TestAnyBytes : public QObject {
    Q_OBJECT

private slots:
    void areReadShownAndExported();
};

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int kUsual_s = 60;
#else
constexpr int kUsual_s = 3;
#endif
constexpr qint64 kMostOfOne_ms = 10'000;
constexpr long kMost_KiB = 1024 * 1024;

constexpr std::array kNumbers{"0",
                              "-1",
                              "1",
                              "255",
                              "65536",
                              "2147483647",
                              "-2147483648",
                              "4294967296",
                              "9223372036854775807",
                              "-9223372036854775808",
                              "18446744073709551616",
                              "1e300",
                              "nan",
                              "0-4095",
                              ""};

std::vector<std::string> corpus()
{
    const QDir folder(QStringLiteral(CORELANE_SOURCE_DIR "/tests/fuzz/corpus"));
    std::vector<std::string> texts;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts.push_back(file.readAll().toStdString());
    }
    return texts;
}

/// A recording in lines, which are in words: what is changed is one of these, or a byte.
class Changed {
public:
    Changed(const std::vector<std::string> &corpus, std::mt19937_64 &random)
        : m_corpus(corpus), m_random(random), m_text(any(corpus))
    {
    }

    std::string text()
    {
        for (std::size_t changes = 1 + below(8); changes > 0; --changes)
            change();
        return m_text;
    }

private:
    std::size_t below(std::size_t count) { return count == 0 ? 0 : m_random() % count; }
    template <class List>
    const typename List::value_type &any(const List &list)
    {
        return list[below(list.size())];
    }

    /// Begin and length of what lies between two of `separators` around a place.
    std::pair<std::size_t, std::size_t> around(const std::string &text, const char *separators)
    {
        const std::size_t place = below(text.size());
        const std::size_t before =
            place == 0 ? std::string::npos : text.find_last_of(separators, place - 1);
        const std::size_t begin = before == std::string::npos ? 0 : before + 1;
        const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
        return {begin, end - begin};
    }

    void change()
    {
        if (m_text.empty())
            m_text = any(m_corpus);
        switch (below(7)) {
        case 0: { // another number
            const auto [begin, length] = around(m_text, " \n");
            m_text.replace(begin, length, any(kNumbers));
            break;
        }
        case 1: { // a word from elsewhere
            const std::string &other = any(m_corpus);
            const auto [from, size] = around(other, " \n");
            const auto [begin, length] = around(m_text, " \n");
            m_text.replace(begin, length, other, from, size);
            break;
        }
        case 2: { // a line from elsewhere, perhaps from itself
            const std::string other(below(2) == 0 ? m_text : any(m_corpus));
            const auto [from, size] = around(other, "\n");
            m_text.insert(around(m_text, "\n").first, other.substr(from, size) + "\n");
            break;
        }
        case 3: { // a line less
            const auto [begin, length] = around(m_text, "\n");
            m_text.erase(begin, length + 1);
            break;
        }
        case 4: // cut
            m_text.resize(below(m_text.size()));
            break;
        case 5: // another byte
            m_text[below(m_text.size())] = static_cast<char>(below(256));
            break;
        default: // a second run
            m_text += any(m_corpus);
        }
    }

    const std::vector<std::string> &m_corpus;
    std::mt19937_64 &m_random;
    std::string m_text;
};

long mostMemory_KiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

void TestAnyBytes::areReadShownAndExported()
{
    const std::vector<std::string> texts = corpus();
    QVERIFY(!texts.empty());
    const std::uint64_t seed = std::random_device{}();
    std::mt19937_64 random(seed);
    // What ends the program lies here afterwards.
    QFile last(QDir::temp().filePath(QStringLiteral("corelane-any-bytes-%1").arg(getpid())));
    qInfo("seed %llu; the input that ends it is left in %s", static_cast<unsigned long long>(seed),
          qPrintable(last.fileName()));
    QElapsedTimer all;
    all.start();
    int made = 0;
    while (all.elapsed() < 1000LL * corelane::roundsOf(kUsual_s)) {
        const std::string text = Changed(texts, random).text();
        QVERIFY(last.open(QIODevice::WriteOnly | QIODevice::Truncate));
        last.write(text.data(), static_cast<qint64>(text.size()));
        last.close();
        QElapsedTimer one;
        one.start();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(text.data()), text.size());
        QVERIFY2(one.elapsed() < kMostOfOne_ms, qPrintable(last.fileName()));
        QVERIFY2(mostMemory_KiB() < kMost_KiB, qPrintable(last.fileName()));
        ++made;
    }
    qInfo("%d inputs, at most %ld MiB", made, mostMemory_KiB() / 1024);
    QVERIFY(made > 0);
    last.remove();
}

QTEST_GUILESS_MAIN(TestAnyBytes)
#include "tst_any_bytes.moc"
