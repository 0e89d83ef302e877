// SPDX-License-Identifier: GPL-3.0-or-later
#include "films/film_plan.h"
#include "films/film_writer.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <sys/mman.h>
#include <unistd.h>

namespace corelane {
namespace {

constexpr int kPatience_ms = 30'000; ///< how long ffmpeg may take nothing, or end
constexpr qint64 kMostWaiting_bytes = 16 * 1024 * 1024;

QString ffmpeg()
{
    return QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
}

class WebmWriter : public FilmWriter {
public:
    explicit WebmWriter(const FilmFormat &format) : m_format(format) {}
    ~WebmWriter() override
    {
        m_program.kill();
        m_program.waitForFinished(kPatience_ms);
    }

    bool start(const QString &program);
    Status add(const QImage &picture, int ticks) override;
    Result<QByteArray> finish() override;

private:
    bool put(const QImage &picture);
    Error failure();

    FilmFormat m_format;
    /// In memory: into a pipe, ffmpeg could not write how long the film is. It has no name, so that
    /// nothing is left of it however this ends.
    QFile m_made;
    QProcess m_program;
};

bool WebmWriter::start(const QString &program)
{
    const int made = memfd_create("film", MFD_CLOEXEC);
    if (made < 0 || !m_made.open(made, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return false;
    const QString size =
        QStringLiteral("%1x%2").arg(m_format.size.width()).arg(m_format.size.height());
    const QString rate = QString::number(m_format.picturesPerSecond);
    const QString file = QStringLiteral("/proc/%1/fd/%2").arg(getpid()).arg(made);
    QStringList arguments{"-nostdin", "-loglevel", "error"};
    arguments << QStringList{"-f", "rawvideo", "-pixel_format", "bgr0"};
    arguments << QStringList{"-video_size", size, "-framerate", rate, "-i", "-"};
    // "good" takes ten times as long for a film that is hardly smaller; 4:2:0 is what players show.
    arguments << QStringList{"-c:v", "libvpx-vp9", "-crf", "24", "-b:v", "0"};
    arguments << QStringList{"-deadline", "realtime", "-cpu-used", "5", "-row-mt", "1"};
    arguments << QStringList{"-pix_fmt", "yuv420p", "-fs", QString::number(kMostFilmBytes + 1)};
    arguments << QStringList{"-f", "webm", "-y", file};
    m_program.start(program, arguments);
    return m_program.waitForStarted(kPatience_ms);
}

bool WebmWriter::put(const QImage &picture)
{
    for (int y = 0; y < picture.height(); ++y)
        m_program.write(reinterpret_cast<const char *>(picture.constScanLine(y)),
                        qint64{picture.width()} * qint64{sizeof(QRgb)});
    while (m_program.bytesToWrite() > kMostWaiting_bytes) {
        if (!m_program.waitForBytesWritten(kPatience_ms))
            return false;
    }
    return m_program.state() == QProcess::Running;
}

Status WebmWriter::add(const QImage &picture, int ticks)
{
    for (int i = 0; i < ticks; ++i) {
        if (!put(picture))
            return failure();
    }
    return m_made.size() > kMostFilmBytes ? Status(filmTooManyBytes()) : Done{};
}

Result<QByteArray> WebmWriter::finish()
{
    while (m_program.bytesToWrite() > 0) {
        if (!m_program.waitForBytesWritten(kPatience_ms))
            return failure();
    }
    m_program.closeWriteChannel();
    if (!m_program.waitForFinished(kPatience_ms) ||
        m_program.exitStatus() != QProcess::NormalExit || m_program.exitCode() != 0 ||
        m_made.size() == 0 || !m_made.seek(0))
        return failure();
    if (m_made.size() > kMostFilmBytes)
        return filmTooManyBytes();
    return m_made.readAll();
}

/// In its own last words.
Error WebmWriter::failure()
{
    m_program.waitForFinished(kPatience_ms);
    if (m_made.size() > kMostFilmBytes) // where ffmpeg ends by itself
        return filmTooManyBytes();
    const QByteArray words = m_program.readAllStandardError().trimmed();
    return {CORELANE_TR("film.no-webm", "ffmpeg cannot make the film"),
            {},
            verbatim(words.mid(words.lastIndexOf('\n') + 1).toStdString())};
}

} // namespace

Status webmAvailable()
{
    if (!ffmpeg().isEmpty())
        return Done{};
    return Error{CORELANE_TR("film.no-ffmpeg", "not available: ffmpeg is not installed"), {}, {}};
}

FilmWriterMade webmWriter(const FilmFormat &format)
{
    if (const Status available = webmAvailable(); !available)
        return available.error();
    auto writer = std::make_unique<WebmWriter>(format);
    if (!writer->start(ffmpeg()))
        return Error{CORELANE_TR("film.ffmpeg-not-started", "ffmpeg does not start"),
                     ffmpeg().toStdString(),
                     {}};
    return FilmWriterMade(std::move(writer));
}

} // namespace corelane
