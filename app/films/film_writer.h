// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "record/result.h"

#include <QByteArray>
#include <QImage>
#include <QRect>
#include <QSize>

#include <memory>

namespace corelane {

/// What a film's file has to know before its first picture.
struct FilmFormat {
    QSize size; ///< pixels
    int picturesPerSecond = 10;
    Theme theme;
    QImage finished; ///< the last picture: of its colours a palette is made
};

/// Makes the bytes of one film, picture by picture; whatever was made is lost without finish().
/// Usable from any thread, by one. GIF and APNG: the same pictures give the same bytes.
class FilmWriter {
public:
    FilmWriter() = default;
    virtual ~FilmWriter() = default;
    FilmWriter(const FilmWriter &) = delete;
    FilmWriter &operator=(const FilmWriter &) = delete;

    /// A picture of the film's size, QImage::Format_RGB32, shown for so many pictures' time. It
    /// differs from the one before. Errors: the film becomes too large, or cannot be made.
    virtual Status add(const QImage &picture, int ticks) = 0;
    /// All of it; at most once.
    virtual Result<QByteArray> finish() = 0;
};

using FilmWriterMade = Result<std::unique_ptr<FilmWriter>>;

/// GIF, by giflib: the theme's colours and the most frequent ones of the finished picture.
FilmWriterMade gifWriter(const FilmFormat &format);
/// APNG: all colours. https://www.w3.org/TR/png-3/
FilmWriterMade apngWriter(const FilmFormat &format);
/// WebM (VP9), by the program ffmpeg, which gets the pictures through a pipe. Errors: it is not
/// installed.
FilmWriterMade webmWriter(const FilmFormat &format);
Status webmAvailable();

/// The smallest rectangle that holds all that differs between two pictures of one size; null where
/// nothing does.
QRect changedPart(const QImage &before, const QImage &after);

/// The error of a film whose bytes are more than kMostFilmBytes.
Error filmTooManyBytes();

} // namespace corelane
