// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "written_file.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

// What Corelane says of its example recordings is kept in tests/data/golden/ and compared byte for
// byte: whoever changes a sentence or a figure sees it there, and says in the commit why.
//
//   CORELANE_UPDATE_GOLDEN=1 ./tests/run -R "golden|shown"    writes the files anew; then git diff

namespace corelane {

inline QString goldenPath(const QString &name)
{
    return QStringLiteral(CORELANE_TEST_DATA "/golden/") + name;
}

inline bool isGoldenUpdated()
{
    return qEnvironmentVariableIsSet("CORELANE_UPDATE_GOLDEN");
}

/// Of a long table the two ends, its size and its digest: enough to see that it changed.
inline QByteArray shortenedToEnds(const QByteArray &text)
{
    constexpr qsizetype kLongest = 24'000; // bytes
    constexpr qsizetype kEnd = 1'500;
    if (text.size() <= kLongest)
        return text;
    const qsizetype first = text.indexOf('\n', kEnd) + 1;
    const qsizetype last = text.lastIndexOf('\n', text.size() - kEnd) + 1;
    const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    return text.left(first > 0 ? first : kEnd) + "\n[" + QByteArray::number(text.size()) +
           " bytes, SHA-256 " + digest + "]\n\n" + text.mid(std::max(last, text.size() - kEnd));
}

/// The lines in which they differ, as diff shows them.
inline QString differenceOf(const QString &kept, const QByteArray &said)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("said");
    writeFile(path, said);
    QProcess diff;
    diff.start("diff", {"-u", kept, path});
    diff.waitForFinished();
    return kept + " differs:\n" + QString::fromUtf8(diff.readAllStandardOutput());
}

/// Empty where this is what the golden file of that name holds, else how they differ.
inline QString unlikeGolden(const QString &name, const QByteArray &said)
{
    const QString path = goldenPath(name);
    const QByteArray text = shortenedToEnds(said);
    if (isGoldenUpdated())
        return writeFile(path, text) ? QString() : "cannot write " + path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return "there is no " + path + "; CORELANE_UPDATE_GOLDEN=1 makes it";
    return file.readAll() == text ? QString() : differenceOf(path, text);
}

/// The example recordings that golden files exist of, without their folder and ending.
inline const QStringList kExamples{"fetch-python-2-cores", "primes-cpp-2-cores",
                                   "primes-python-2-cores"};

inline QString exampleFile(const QString &example)
{
    return QStringLiteral(CORELANE_SOURCE_DIR "/resources/examples/") + example + ".corelane";
}

} // namespace corelane
