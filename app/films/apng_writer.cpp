// SPDX-License-Identifier: GPL-3.0-or-later
#include "films/film_plan.h"
#include "films/film_writer.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <utility>
#include <vector>

namespace corelane {
namespace {

constexpr int kChannels = 3; ///< red, green, blue; a byte each
constexpr char kSignature[] = "\x89PNG\r\n\x1a\n";
constexpr int kCompression = 6;

void putInteger(QByteArray &bytes, quint32 value)
{
    char big[4];
    qToBigEndian(value, big);
    bytes.append(big, sizeof big);
}

void putShort(QByteArray &bytes, quint16 value)
{
    char big[2];
    qToBigEndian(value, big);
    bytes.append(big, sizeof big);
}

void putChunk(QByteArray &bytes, const char *type, const QByteArray &content)
{
    putInteger(bytes, static_cast<quint32>(content.size()));
    const QByteArray checked = type + content;
    bytes.append(checked);
    putInteger(bytes,
               static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef *>(checked.constData()),
                                          static_cast<uInt>(checked.size()))));
}

/// What a filter makes of a row's bytes: less of them is easier to compress.
enum class Filter : char { none = 0, sub = 1, up = 2 };

std::uint8_t filtered(Filter filter, const std::uint8_t *row, const std::uint8_t *above, int i)
{
    switch (filter) {
    case Filter::none:
        break;
    case Filter::sub:
        return static_cast<std::uint8_t>(row[i] - (i < kChannels ? 0 : row[i - kChannels]));
    case Filter::up:
        return static_cast<std::uint8_t>(row[i] - above[i]);
    }
    return row[i];
}

int weight(Filter filter, const std::uint8_t *row, const std::uint8_t *above, int count)
{
    int sum = 0;
    for (int i = 0; i < count; ++i)
        sum += std::abs(static_cast<std::int8_t>(filtered(filter, row, above, i)));
    return sum;
}

/// The rows of a part of a picture, each behind its filter's number; the filter is the one whose
/// bytes are smallest in sum, as the specification advises.
QByteArray filteredRows(const QImage &picture, const QRect &part)
{
    const int count = part.width() * kChannels;
    std::vector<std::uint8_t> row(static_cast<std::size_t>(count));
    std::vector<std::uint8_t> above(row.size());
    QByteArray rows;
    rows.reserve(qsizetype{part.height()} * (count + 1));
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto *pixels = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        auto to = row.begin();
        for (int x = part.left(); x <= part.right(); ++x) {
            *to++ = static_cast<std::uint8_t>(qRed(pixels[x]));
            *to++ = static_cast<std::uint8_t>(qGreen(pixels[x]));
            *to++ = static_cast<std::uint8_t>(qBlue(pixels[x]));
        }
        Filter best = Filter::none;
        int least = weight(best, row.data(), above.data(), count);
        for (const Filter each : {Filter::sub, Filter::up}) {
            const int sum = weight(each, row.data(), above.data(), count);
            if (sum < least) {
                least = sum;
                best = each;
            }
        }
        rows.append(static_cast<char>(best));
        for (int i = 0; i < count; ++i)
            rows.append(static_cast<char>(filtered(best, row.data(), above.data(), i)));
        row.swap(above);
    }
    return rows;
}

QByteArray compressed(const QByteArray &rows)
{
    uLongf size = compressBound(static_cast<uLong>(rows.size()));
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef *>(bytes.data()), &size,
              reinterpret_cast<const Bytef *>(rows.constData()), static_cast<uLong>(rows.size()),
              kCompression); // Z_OK: there is room for all
    bytes.resize(static_cast<qsizetype>(size));
    return bytes;
}

/// The first picture is the file's own, which a reader of PNG without films shows.
class ApngWriter : public FilmWriter {
public:
    explicit ApngWriter(const FilmFormat &format) : m_format(format) {}

    Status add(const QImage &picture, int ticks) override;
    Result<QByteArray> finish() override;

private:
    QByteArray frameControl(const QRect &part, int ticks);

    FilmFormat m_format;
    QByteArray m_frames; ///< the chunks of all pictures so far
    QImage m_before;
    quint32 m_pictures = 0;
    quint32 m_sequence = 0;
};

/// A picture replaces its part of the one before, which stays around it.
QByteArray ApngWriter::frameControl(const QRect &part, int ticks)
{
    constexpr char kStays = 0;
    constexpr char kReplaces = 0;
    QByteArray control;
    putInteger(control, m_sequence++);
    for (const int each : {part.width(), part.height(), part.left(), part.top()})
        putInteger(control, static_cast<quint32>(each));
    putShort(control, static_cast<quint16>(std::min(ticks, 0xffff)));
    putShort(control, static_cast<quint16>(m_format.picturesPerSecond));
    control.append(kStays);
    control.append(kReplaces);
    return control;
}

Status ApngWriter::add(const QImage &picture, int ticks)
{
    const bool isFirst = m_before.isNull();
    const QRect part = isFirst ? picture.rect() : changedPart(m_before, picture);
    putChunk(m_frames, "fcTL", frameControl(part, ticks));
    const QByteArray pixels = compressed(filteredRows(picture, part));
    if (isFirst) {
        putChunk(m_frames, "IDAT", pixels);
    } else {
        QByteArray numbered;
        putInteger(numbered, m_sequence++);
        putChunk(m_frames, "fdAT", numbered + pixels);
    }
    m_before = picture;
    ++m_pictures;
    return m_frames.size() > kMostFilmBytes ? Status(filmTooManyBytes()) : Done{};
}

Result<QByteArray> ApngWriter::finish()
{
    QByteArray header;
    putInteger(header, static_cast<quint32>(m_format.size.width()));
    putInteger(header, static_cast<quint32>(m_format.size.height()));
    header.append("\x08\x02\0\0\0", 5); // 8 bits, RGB, deflate, its filters, not interlaced
    QByteArray control;
    putInteger(control, m_pictures);
    putInteger(control, 0); // for ever
    QByteArray bytes(kSignature, sizeof kSignature - 1);
    putChunk(bytes, "IHDR", header);
    putChunk(bytes, "acTL", control);
    bytes += std::exchange(m_frames, {});
    putChunk(bytes, "IEND", {});
    return bytes;
}

} // namespace

FilmWriterMade apngWriter(const FilmFormat &format)
{
    return FilmWriterMade(std::make_unique<ApngWriter>(format));
}

} // namespace corelane
