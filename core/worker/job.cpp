// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/job.h"

#include <utility>

namespace corelane {
namespace {

constexpr std::string_view kSplitOption = "split";
constexpr std::string_view kChunksOption = "chunks-per-worker"; // read by chunkCount()

Split splitOf(const RunSpec &spec)
{
    const std::string &word = spec.options.at(std::string(kSplitOption));
    if (word == "even")
        return Split::even;
    return word == "dynamic" ? Split::dynamic : Split::interleaved;
}

} // namespace

std::vector<std::string_view> jobOptions()
{
    return {kSplitOption, kChunksOption};
}

Range Job::unitsOf(std::int64_t chunk) const
{
    const Range units = chunkRange(chunk, chunks, spec.size - serialUnits);
    return {units.first + serialUnits, units.last + serialUnits};
}

Job makeJob(Work work, const RunSpec &completeSpec, const EventArea &area, const Stamps &main)
{
    const std::int64_t serial = serialUnits(completeSpec);
    return {.work = std::move(work),
            .spec = completeSpec,
            .serialUnits = serial,
            .chunks = chunkCount(completeSpec),
            .split = splitOf(completeSpec),
            .area = area,
            .main = main};
}

Worker::Worker(const Job &job, int number, Progress &progress)
    : m_job(job),
      m_progress(progress),
      m_number(number),
      m_stamps(job.area, number + 1),
      m_next(number),
      m_step(job.spec.workers),
      m_end(job.chunks)
{
    if (job.split == Split::even) {
        m_next = chunkRange(number, job.spec.workers, job.chunks).first;
        m_step = 1;
        m_end = chunkRange(number, job.spec.workers, job.chunks).last;
    }
    m_stamps.workerBegin();
}

std::int64_t Worker::doChunks(const std::function<std::int64_t(Range)> &work)
{
    std::int64_t sum = 0;
    while (const auto chunk = takeChunk())
        sum += doChunk(*chunk, work);
    return sum;
}

std::int64_t Worker::doChunk(std::int64_t chunk, const std::function<std::int64_t(Range)> &work)
{
    m_stamps.chunkBegin(chunk);
    const std::int64_t result = work(m_job.unitsOf(chunk));
    m_stamps.chunkEnd(chunk, result);
    return result;
}

std::optional<std::int64_t> Worker::takeChunk()
{
    if (m_progress.isAbandoned.load(std::memory_order_relaxed))
        return std::nullopt;
    if (m_job.split == Split::dynamic)
        m_next = m_progress.nextChunk.fetch_add(1, std::memory_order_relaxed);
    if (m_next >= m_end)
        return std::nullopt;
    const std::int64_t chunk = m_next;
    m_next += m_step;
    return chunk;
}

} // namespace corelane
