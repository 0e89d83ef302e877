// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "films/film_frames.h"
#include "films/film_plan.h"
#include "films/film_writer.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace corelane {

/// A film that somebody has asked for.
struct FilmOrder {
    FilmSource source;
    FilmOptions options;
    std::optional<QSize> size; ///< in pixels; empty: what suits the charts
    Theme theme;
    FilmWriterMade (*writer)(const FilmFormat &) = nullptr; ///< what kind of file
    /// Writes the file, on the job's own thread.
    std::function<Status(const QByteArray &)> write;
};

/// Makes a film: the record at each moment, its charts and the file's bytes on a thread of its own,
/// the drawing on this one, picture by picture, so that its event loop goes on meanwhile. For the
/// GUI thread.
class FilmJob : public QObject {
    Q_OBJECT

public:
    explicit FilmJob(FilmOrder order, QObject *parent = nullptr);
    /// Ends it, and waits for that: as long as one picture takes.
    ~FilmJob() override;

    void start();
    /// It ends soon, without a file. ended() says so.
    void cancel() { m_isCancelled = true; }
    bool isCancelled() const { return m_isCancelled; }
    /// While it is held, nothing is made: a run is being measured.
    void setHeld(bool isHeld) { m_isHeld = isHeld; }

signals:
    void progressed(int percent);
    /// Once; `status` is an Error also where it was cancelled.
    void ended(const corelane::Status &status);

private:
    Status make();
    Status makeFrom(FilmFrames &frames, const FilmPlan &plan);
    using Drawn = std::future<QImage>;
    Drawn draw(BoardPage page);
    QImage waitFor(Drawn &drawn) const;
    bool goesOn() const;
    void tellProgress(std::size_t done, std::size_t all);

    FilmOrder m_order;
    std::optional<FilmPainter>
        m_painter; ///< of the job's thread, until it asks for the first picture
    std::atomic<bool> m_isCancelled = false;
    std::atomic<bool> m_isHeld = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace corelane
