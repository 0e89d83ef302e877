// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/theme.h"
#include "films/film_plan.h"
#include "films/film_writer.h"
#include "films/palette.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QtEndian>
#include <QtTest>

#include <gif_lib.h>
#include <zlib.h>

using namespace corelane;

/// The files that films become, read again.
class TestFilmFiles : public QObject {
    Q_OBJECT

private slots:
    void paletteHasTheThemeAndWhatIsFrequent();
    void changedPartIsTheSmallest();
    void gifShowsWhatWasAdded();
    void apngShowsWhatWasAdded();
    void firstPictureOfAnApngIsAnOrdinaryPng();
    void samePicturesGiveTheSameBytes();
    void tooManyBytesAreRefused();
    void webmNeedsFfmpeg();
};

namespace {

constexpr QSize kSize(64, 40);

/// A card on which a bar grows, in the theme's own colours.
QImage barOf(int width)
{
    const Theme theme = lightTheme();
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(theme.card);
    QPainter painter(&image);
    painter.fillRect(5, 10, width, 8, theme.color(State::running));
    painter.fillRect(5 + width, 10, 4, 8, theme.color(State::gilWait));
    return image;
}

FilmFormat format(int picturesPerSecond)
{
    return {.size = kSize,
            .picturesPerSecond = picturesPerSecond,
            .theme = lightTheme(),
            .finished = barOf(40)};
}

struct Decoded {
    QImage picture;
    int ticks;
};
using Film = std::vector<Decoded>;
const Film kFilm{{barOf(1), 1}, {barOf(12), 2}, {barOf(40), 9}};

QByteArray bytesOf(FilmWriterMade (*make)(const FilmFormat &), const Film &film,
                   int picturesPerSecond = 10)
{
    const FilmWriterMade writer = make(format(picturesPerSecond));
    for (const Decoded &each : film) {
        if (!(*writer)->add(each.picture, each.ticks))
            return {};
    }
    const Result<QByteArray> bytes = (*writer)->finish();
    return bytes ? *bytes : QByteArray();
}

/// What giflib's reader shows after each picture, with delays in hundredths of a second.
Film decodedGif(QByteArray bytes)
{
    struct Input {
        QByteArray &rest;
    } input{bytes};
    const auto read = [](GifFileType *file, GifByteType *into, int count) {
        QByteArray &rest = static_cast<Input *>(file->UserData)->rest;
        const auto taken = std::min<qsizetype>(count, rest.size());
        std::memcpy(into, rest.constData(), static_cast<std::size_t>(taken));
        rest.remove(0, taken);
        return static_cast<int>(taken);
    };
    GifFileType *gif = DGifOpen(&input, read, nullptr);
    Film film;
    if (!gif || DGifSlurp(gif) != GIF_OK)
        return film;
    QImage canvas(gif->SWidth, gif->SHeight, QImage::Format_RGB32);
    for (int i = 0; i < gif->ImageCount; ++i) {
        const SavedImage &image = gif->SavedImages[i];
        GraphicsControlBlock control{};
        DGifSavedExtensionToGCB(gif, i, &control);
        const GifImageDesc &place = image.ImageDesc;
        for (int y = 0; y < place.Height; ++y) {
            for (int x = 0; x < place.Width; ++x) {
                const int index = image.RasterBits[y * place.Width + x];
                const GifColorType color = gif->SColorMap->Colors[index];
                if (index != control.TransparentColor)
                    canvas.setPixel(place.Left + x, place.Top + y,
                                    qRgb(color.Red, color.Green, color.Blue));
            }
        }
        film.push_back({canvas.copy(), control.DelayTime});
    }
    DGifCloseFile(gif, nullptr);
    return film;
}

struct Chunk {
    QByteArray type;
    QByteArray content;
    bool isIntact;
};

std::vector<Chunk> chunksOf(const QByteArray &png)
{
    std::vector<Chunk> chunks;
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(png.constData() + at));
        const QByteArray checked = png.mid(at + 4, 4 + size);
        const auto sum = qFromBigEndian<quint32>(png.constData() + at + 8 + size);
        chunks.push_back(
            {.type = checked.left(4),
             .content = checked.mid(4),
             .isIntact = sum == crc32(0, reinterpret_cast<const Bytef *>(checked.constData()),
                                      static_cast<uInt>(checked.size()))});
        at += 12 + size;
    }
    return chunks;
}

quint32 integerAt(const QByteArray &bytes, qsizetype place)
{
    return qFromBigEndian<quint32>(bytes.constData() + place);
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    QByteArray bytes(4, 0);
    qToBigEndian(static_cast<quint32>(content.size()), bytes.data());
    bytes += type + content;
    QByteArray sum(4, 0);
    const QByteArray checked = type + content;
    qToBigEndian(static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef *>(checked.constData()),
                                            static_cast<uInt>(checked.size()))),
                 sum.data());
    return bytes + sum;
}

/// A picture of a film as a PNG of its own.
QImage pictureOf(const QByteArray &header, const QByteArray &control, const QByteArray &pixels)
{
    const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n", 8) +
                           chunk("IHDR", control.mid(4, 8) + header.mid(8)) +
                           chunk("IDAT", pixels) + chunk("IEND", {});
    return QImage::fromData(png, "png").convertToFormat(QImage::Format_RGB32);
}

/// What an APNG shows after each picture; empty where a chunk or the numbering is broken.
Film decodedApng(const QByteArray &bytes)
{
    Film film;
    QByteArray header;
    QByteArray control;
    quint32 sequence = 0;
    QImage canvas;
    for (const Chunk &each : chunksOf(bytes)) {
        if (!each.isIntact)
            return {};
        if (each.type == "IHDR") {
            header = each.content;
        } else if (each.type == "fcTL") {
            if (integerAt(each.content, 0) != sequence++)
                return {};
            control = each.content;
        } else if (each.type == "IDAT" || each.type == "fdAT") {
            const bool isNumbered = each.type == "fdAT";
            if (isNumbered && integerAt(each.content, 0) != sequence++)
                return {};
            const QImage part = pictureOf(header, control, each.content.mid(isNumbered ? 4 : 0));
            if (canvas.isNull())
                canvas = part;
            else
                QPainter(&canvas).drawImage(static_cast<int>(integerAt(control, 12)),
                                            static_cast<int>(integerAt(control, 16)), part);
            film.push_back({canvas.copy(), qFromBigEndian<quint16>(control.constData() + 20)});
        }
    }
    return film;
}

} // namespace

void TestFilmFiles::paletteHasTheThemeAndWhatIsFrequent()
{
    const Theme theme = darkTheme();
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(QColor(0x12, 0x80, 0x07));
    picture.setPixel(0, 0, qRgb(0x13, 0x80, 0x07)); // nobody tells it apart
    Palette palette(theme, picture, 255);
    const auto exact = [&](const QColor &color) {
        return palette.colors()[palette.indexOf(color.rgb())] == color.rgb();
    };
    for (const StateTraits &state : allStates())
        QVERIFY(exact(theme.color(state.state)));
    QVERIFY(exact(theme.text) && exact(theme.card) && exact(QColor(0x12, 0x80, 0x07)));
    QVERIFY(!exact(QColor(0x13, 0x80, 0x07)));
    QVERIFY(palette.colors().size() < 255);
    QCOMPARE(Palette(theme, picture, 20).colors().size(), std::size_t{20});
}

void TestFilmFiles::changedPartIsTheSmallest()
{
    QCOMPARE(changedPart(barOf(9), barOf(9)), QRect());
    QCOMPARE(changedPart(barOf(1), barOf(12)), QRect(6, 10, 15, 8));
    QImage corner = barOf(9);
    corner.setPixel(63, 39, 0);
    QCOMPARE(changedPart(barOf(9), corner), QRect(63, 39, 1, 1));
}

void TestFilmFiles::gifShowsWhatWasAdded()
{
    const QByteArray bytes = bytesOf(gifWriter, kFilm, 30);
    QVERIFY(bytes.startsWith("GIF89a") && bytes.contains("NETSCAPE2.0"));
    const Film shown = decodedGif(bytes);
    QCOMPARE(shown.size(), kFilm.size());
    int delay = 0;
    for (std::size_t i = 0; i < kFilm.size(); ++i) {
        QCOMPARE(shown[i].picture, kFilm[i].picture);
        delay += shown[i].ticks;
    }
    QCOMPARE(shown[0].ticks, 3);
    QCOMPARE(delay, 12 * 100 / 30); // no rounding adds up
}

void TestFilmFiles::apngShowsWhatWasAdded()
{
    const QByteArray bytes = bytesOf(apngWriter, kFilm);
    const std::vector<Chunk> chunks = chunksOf(bytes);
    QCOMPARE(chunks.front().type, QByteArray("IHDR"));
    QCOMPARE(chunks[1].type, QByteArray("acTL"));
    QCOMPARE(integerAt(chunks[1].content, 0), quint32{3});
    QCOMPARE(integerAt(chunks[1].content, 4), quint32{0}); // for ever
    QCOMPARE(chunks.back().type, QByteArray("IEND"));
    const Film shown = decodedApng(bytes);
    QCOMPARE(shown.size(), kFilm.size());
    for (std::size_t i = 0; i < kFilm.size(); ++i) {
        QCOMPARE(shown[i].picture, kFilm[i].picture);
        QCOMPARE(shown[i].ticks, kFilm[i].ticks);
    }
}

void TestFilmFiles::firstPictureOfAnApngIsAnOrdinaryPng()
{
    const QImage read = QImage::fromData(bytesOf(apngWriter, kFilm), "png");
    QCOMPARE(read.convertToFormat(QImage::Format_RGB32), kFilm.front().picture);
}

void TestFilmFiles::samePicturesGiveTheSameBytes()
{
    QCOMPARE(bytesOf(gifWriter, kFilm), bytesOf(gifWriter, kFilm));
    QCOMPARE(bytesOf(apngWriter, kFilm), bytesOf(apngWriter, kFilm));
}

/// Noise cannot be compressed.
void TestFilmFiles::tooManyBytesAreRefused()
{
    QImage noise(kMostFilmSide, kMostFilmSide, QImage::Format_RGB32);
    QRandomGenerator random(1);
    const auto fill = [&] {
        random.fillRange(reinterpret_cast<quint32 *>(noise.bits()), noise.sizeInBytes() / 4);
    };
    FilmFormat large = format(10);
    large.size = noise.size();
    const FilmWriterMade writer = apngWriter(large);
    Status added = Done{};
    for (qsizetype bytes = 0; added && bytes <= kMostFilmBytes;
         bytes += 3 * noise.sizeInBytes() / 4) {
        fill();
        added = (*writer)->add(noise, 1);
    }
    QVERIFY(!added);
    QVERIFY(QString::fromStdString(added.error().text()).contains("choose a smaller size"));
}

void TestFilmFiles::webmNeedsFfmpeg()
{
    const bool isHere = bool(webmAvailable());
    if (isHere)
        QVERIFY(bytesOf(webmWriter, kFilm).startsWith("\x1a\x45\xdf\xa3")); // EBML
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/no/such/folder");
    const FilmWriterMade writer = webmWriter(format(10));
    qputenv("PATH", path);
    QVERIFY(!writer);
    QCOMPARE(writer.error().text(), std::string("not available: ffmpeg is not installed"));
}

QTEST_MAIN(TestFilmFiles)
#include "tst_film_files.moc"
