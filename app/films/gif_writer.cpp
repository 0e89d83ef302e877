// SPDX-License-Identifier: GPL-3.0-or-later
#include "films/film_plan.h"
#include "films/film_writer.h"
#include "films/palette.h"

#include <gif_lib.h>

#include <algorithm>

namespace corelane {
namespace {

constexpr int kColors = 256;
constexpr std::uint8_t kUnchanged = 255; ///< the index that lets the picture before through
constexpr int kColorBits = 8;
constexpr int kHundredths = 100; ///< of a second: the unit of a delay

class GifWriter : public FilmWriter {
public:
    explicit GifWriter(const FilmFormat &format)
        : m_format(format), m_palette(format.theme, format.finished, kUnchanged)
    {
    }
    ~GifWriter() override { close(); }

    bool open();
    Status add(const QImage &picture, int ticks) override;
    Result<QByteArray> finish() override;

private:
    static int take(GifFileType *file, const GifByteType *bytes, int count);
    bool putHeader();
    bool putDelay(int ticks, bool hasUnchanged);
    bool putPixels(const QImage &picture, const QRect &part);
    bool close();
    Error failure() const;

    FilmFormat m_format;
    Palette m_palette;
    GifFileType *m_file = nullptr;
    QByteArray m_bytes;
    QImage m_before;
    int m_ticks = 0; ///< of all pictures so far
    std::vector<GifPixelType> m_row;
};

int GifWriter::take(GifFileType *file, const GifByteType *bytes, int count)
{
    static_cast<GifWriter *>(file->UserData)
        ->m_bytes.append(reinterpret_cast<const char *>(bytes), count);
    return count;
}

bool GifWriter::open()
{
    m_file = EGifOpen(this, take, nullptr);
    return m_file && putHeader();
}

/// The palette of all pictures, and that the film begins anew at its end, for ever.
bool GifWriter::putHeader()
{
    GifColorType colors[kColors] = {};
    for (std::size_t i = 0; i < m_palette.colors().size(); ++i) {
        const QRgb color = m_palette.colors()[i];
        colors[i] = {static_cast<GifByteType>(qRed(color)), static_cast<GifByteType>(qGreen(color)),
                     static_cast<GifByteType>(qBlue(color))};
    }
    EGifSetGifVersion(m_file, true);
    ColorMapObject *map = GifMakeMapObject(kColors, colors);
    const bool isPut =
        map && EGifPutScreenDesc(m_file, m_format.size.width(), m_format.size.height(), kColorBits,
                                 0, map) == GIF_OK;
    GifFreeMapObject(map);
    constexpr GifByteType kForEver[] = {1, 0, 0};
    return isPut && EGifPutExtensionLeader(m_file, APPLICATION_EXT_FUNC_CODE) == GIF_OK &&
           EGifPutExtensionBlock(m_file, 11, "NETSCAPE2.0") == GIF_OK &&
           EGifPutExtensionBlock(m_file, sizeof kForEver, kForEver) == GIF_OK &&
           EGifPutExtensionTrailer(m_file) == GIF_OK;
}

/// Hundredths of a second, so that no rounding adds up over the film.
bool GifWriter::putDelay(int ticks, bool hasUnchanged)
{
    constexpr int kLongestDelay = 0xffff;
    const auto until = [this](int end) { return end * kHundredths / m_format.picturesPerSecond; };
    const GraphicsControlBlock control{
        .DisposalMode = DISPOSE_DO_NOT,
        .UserInputFlag = false,
        .DelayTime = std::min(until(m_ticks + ticks) - until(m_ticks), kLongestDelay),
        .TransparentColor = hasUnchanged ? kUnchanged : NO_TRANSPARENT_COLOR};
    m_ticks += ticks;
    GifByteType bytes[4];
    const auto size = EGifGCBToExtension(&control, bytes);
    return EGifPutExtension(m_file, GRAPHICS_EXT_FUNC_CODE, static_cast<int>(size), bytes) ==
           GIF_OK;
}

bool GifWriter::putPixels(const QImage &picture, const QRect &part)
{
    if (EGifPutImageDesc(m_file, part.left(), part.top(), part.width(), part.height(), false,
                         nullptr) != GIF_OK)
        return false;
    m_row.resize(static_cast<std::size_t>(part.width()));
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto *is = reinterpret_cast<const QRgb *>(picture.constScanLine(y)) + part.left();
        const auto *was =
            m_before.isNull()
                ? nullptr
                : reinterpret_cast<const QRgb *>(m_before.constScanLine(y)) + part.left();
        for (std::size_t x = 0; x < m_row.size(); ++x)
            m_row[x] = was && was[x] == is[x] ? kUnchanged : m_palette.indexOf(is[x]);
        if (EGifPutLine(m_file, m_row.data(), part.width()) != GIF_OK)
            return false;
    }
    return true;
}

Status GifWriter::add(const QImage &picture, int ticks)
{
    const bool isFirst = m_before.isNull();
    const QRect part = isFirst ? picture.rect() : changedPart(m_before, picture);
    if (!putDelay(ticks, !isFirst) || !putPixels(picture, part))
        return failure();
    m_before = picture;
    return m_bytes.size() > kMostFilmBytes ? Status(filmTooManyBytes()) : Done{};
}

bool GifWriter::close()
{
    const bool isOpen = m_file;
    return isOpen && EGifCloseFile(std::exchange(m_file, nullptr), nullptr) == GIF_OK;
}

Result<QByteArray> GifWriter::finish()
{
    if (!close())
        return failure();
    return std::move(m_bytes);
}

Error GifWriter::failure() const
{
    const char *why = m_file ? GifErrorString(m_file->Error) : nullptr;
    return {CORELANE_TR("film.no-gif", "cannot make the GIF"),
            {},
            verbatim(std::string(why ? why : ""))};
}

} // namespace

FilmWriterMade gifWriter(const FilmFormat &format)
{
    auto writer = std::make_unique<GifWriter>(format);
    if (!writer->open())
        return Error{CORELANE_TR("film.gif-not-begun", "cannot begin the GIF"), {}, {}};
    return FilmWriterMade(std::move(writer));
}

} // namespace corelane
