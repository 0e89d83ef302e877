// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/replay.h"

#include "record/line_reader.h"

#include <algorithm>
#include <utility>

namespace corelane {
Result<Replay> Replay::of(std::string text)
{
    RecordingReader whole;
    if (const Status fed = whole.feed(text); !fed)
        return fed.error();
    if (const Status finished = whole.finish(); !finished)
        return finished.error();
    const RunRecord &run = whole.records().front();
    if (!run.release_ns)
        return Error{
            CORELANE_TR("replay.nothing", "there is nothing to replay: the run never began"),
            {},
            {}};
    text.resize(text.rfind('\n') + 1); // what was cut in mid-line says nothing
    Replay replay(std::move(text));
    replay.m_begin_ns = *run.release_ns;
    replay.findMoments();
    return replay;
}

void Replay::findMoments()
{
    for (std::size_t begin = 0; begin < m_text.size();) {
        const std::size_t end = m_text.find('\n', begin) + 1;
        const auto moment = momentOf(std::string_view(m_text).substr(begin, end - begin - 1));
        const bool isNews = moment && (m_moments.empty() || *moment > m_moments.back().time_ns);
        if (isNews)
            m_moments.push_back({.time_ns = *moment});
        (m_moments.empty() ? m_untimed : m_moments.back().end) = end;
        begin = end;
    }
}

std::size_t Replay::bytesUntil(std::int64_t time_ns) const
{
    const auto after = std::upper_bound(
        m_moments.begin(), m_moments.end(), time_ns,
        [](std::int64_t time, const Moment &moment) { return time < moment.time_ns; });
    return after == m_moments.begin() ? m_untimed : std::prev(after)->end;
}

void Replay::rewind()
{
    m_reader = {};
    m_read = 0;
}

const RunRecord &Replay::at(std::int64_t time_ns)
{
    const std::size_t end = bytesUntil(time_ns);
    if (end < m_read)
        rewind();
    // It has been read to its end once, without an error.
    [[maybe_unused]] const Status fed =
        m_reader.feed(std::string_view(m_text).substr(m_read, end - m_read));
    m_read = end;
    return m_reader.records().front();
}

RunRecord Replay::takeWhole()
{
    at(end_ns());
    [[maybe_unused]] const Status finished = m_reader.finish();
    RunRecord whole = m_reader.takeLast();
    rewind();
    return whole;
}

} // namespace corelane
