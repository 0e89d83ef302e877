// SPDX-License-Identifier: GPL-3.0-or-later
#include "films/film_job.h"

#include <chrono>
#include <utility>

namespace corelane {
namespace {

constexpr std::chrono::milliseconds kLook{20}; ///< how soon a wait sees that all was cancelled

Error cancelled()
{
    return {CORELANE_TR("film.cancelled", "the film was cancelled"), {}, {}};
}

/// Pictures that do not differ are one that stands longer.
class Reel {
public:
    explicit Reel(FilmWriter &writer) : m_writer(writer) {}

    Status add(const QImage &picture, int ticks)
    {
        if (!m_last.isNull() && !changedPart(m_last, picture).isEmpty()) {
            if (const Status put = flush(); !put)
                return put;
        }
        m_last = picture;
        m_ticks += ticks;
        return Done{};
    }
    Status flush() { return m_writer.add(m_last, std::exchange(m_ticks, 0)); }

private:
    FilmWriter &m_writer;
    QImage m_last;
    int m_ticks = 0;
};

} // namespace

FilmJob::FilmJob(FilmOrder order, QObject *parent) : QObject(parent), m_order(std::move(order)) {}

FilmJob::~FilmJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void FilmJob::start()
{
    m_thread.reset(QThread::create([this] {
        Status status = make();
        QMetaObject::invokeMethod(
            this, [this, status = std::move(status)] { emit ended(status); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

Status FilmJob::make()
{
    Result<FilmFrames> frames = FilmFrames::of(m_order.source);
    if (!frames)
        return frames.error();
    const Result<FilmPlan> plan = filmPlan(frames->duration_ns(), m_order.options);
    if (!plan)
        return plan.error();
    return makeFrom(*frames, *plan);
}

/// The finished picture first: of it are the size, the type and the colours of all.
Status FilmJob::makeFrom(FilmFrames &frames, const FilmPlan &plan)
{
    const BoardPage finished = frames.finished();
    m_painter.emplace(finished, frames.isBoard(), m_order.size, m_order.theme);
    if (const Status fits = checkFilmSize(m_painter->size()); !fits)
        return fits;
    Drawn next = draw(finished);
    const QImage last = waitFor(next);
    if (last.isNull())
        return cancelled();
    const FilmWriterMade writer = m_order.writer({.size = m_painter->size(),
                                                  .picturesPerSecond = plan.picturesPerSecond,
                                                  .theme = m_order.theme,
                                                  .finished = last});
    if (!writer)
        return writer.error();
    Reel reel(**writer);
    const std::size_t count = plan.moments_ns.size();
    const bool endsWithRun = plan.moments_ns.back() == frames.duration_ns();
    const auto pageAt = [&](std::size_t i) {
        return i + 1 == count && endsWithRun ? finished : frames.at(plan.moments_ns[i]);
    };
    next = draw(pageAt(0));
    for (std::size_t i = 0; i < count; ++i) {
        // While this one is drawn, the next one's charts are made.
        std::optional<BoardPage> page;
        if (i + 1 < count)
            page = pageAt(i + 1);
        const QImage picture = waitFor(next);
        if (picture.isNull())
            return cancelled();
        if (page)
            next = draw(std::move(*page));
        if (const Status added = reel.add(picture, plan.ticks(i)); !added)
            return added;
        tellProgress(i + 1, count);
    }
    if (const Status added = reel.flush(); !added)
        return added;
    const Result<QByteArray> bytes = (*writer)->finish();
    if (!bytes)
        return bytes.error();
    return goesOn() ? m_order.write(*bytes) : cancelled();
}

FilmJob::Drawn FilmJob::draw(BoardPage page)
{
    const auto promise = std::make_shared<std::promise<QImage>>();
    QMetaObject::invokeMethod(
        this,
        [this, promise, page = std::move(page)] { promise->set_value(m_painter->drawn(page)); },
        Qt::QueuedConnection);
    return promise->get_future();
}

/// Null where the job was cancelled before.
QImage FilmJob::waitFor(Drawn &drawn) const
{
    while (goesOn() && drawn.wait_for(kLook) != std::future_status::ready) {
    }
    return goesOn() ? drawn.get() : QImage();
}

/// Waits while it is held.
bool FilmJob::goesOn() const
{
    while (m_isHeld && !m_isCancelled)
        QThread::msleep(kLook.count());
    return !m_isCancelled;
}

void FilmJob::tellProgress(std::size_t done, std::size_t all)
{
    const auto percent = static_cast<int>(100 * done / all);
    QMetaObject::invokeMethod(
        this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
}

} // namespace corelane
