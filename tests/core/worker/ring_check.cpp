// SPDX-License-Identifier: GPL-3.0-or-later
#include "ring_check.h"

#include <optional>

namespace corelane::test {
namespace {

/// Follows a worker's ring, stamp by stamp.
class RingCheck {
public:
    /// Empty when the stamp is in its place.
    QString flawOf(const Stamp &stamp)
    {
        if (m_last && (stamp.time_ns < m_last->time_ns))
            return "a clock goes back";
        if (m_last && stamp.thread != m_last->thread && stamp.kind != StampKind::workerBegin)
            return "two threads";
        if (m_last && stamp.thread == m_last->thread && stamp.cpu_ns < m_last->cpu_ns)
            return "a CPU clock goes back";
        m_last = stamp;
        return flawOfKind(stamp);
    }

    int begins() const { return m_begins; }
    bool hasEnded() const { return m_state == State::outside; }

private:
    enum class State { outside, between, chunk, transfer };

    QString flawOfKind(const Stamp &stamp)
    {
        switch (stamp.kind) {
        case StampKind::workerBegin:
            ++m_begins;
            return moves(State::outside, State::between, "worker-begin");
        case StampKind::workerEnd:
            return moves(State::between, State::outside, "worker-end");
        case StampKind::chunkBegin:
            m_chunk = stamp.a;
            return moves(State::between, State::chunk, "chunk-begin");
        case StampKind::chunkEnd:
            return stamp.a == m_chunk ? moves(State::chunk, State::between, "chunk-end")
                                      : "the end of another chunk";
        case StampKind::transferBegin:
            return moves(State::between, State::transfer, "transfer-begin");
        case StampKind::transferEnd:
            return moves(State::transfer, State::between, "transfer-end");
        case StampKind::waitBegin:
        case StampKind::waitEnd:
            return takeWait(stamp);
        default:
            return "a stamp that no worker writes";
        }
    }

    QString moves(State from, State to, const char *word)
    {
        if (m_state != from || m_waits)
            return QString("%1 out of place").arg(word);
        m_state = to;
        return {};
    }

    /// For its turn between chunks, for anything else in one.
    QString takeWait(const Stamp &stamp)
    {
        const bool begins = stamp.kind == StampKind::waitBegin;
        const bool isTurn = stamp.a == static_cast<std::int64_t>(AwaitCause::turn);
        if (m_waits == begins)
            return "waits do not pair";
        m_waits = begins;
        if (begins && m_state != (isTurn ? State::between : State::chunk))
            return "a wait out of place";
        return {};
    }

    State m_state = State::outside;
    bool m_waits = false;
    int m_begins = 0;
    std::int64_t m_chunk = -1;
    std::optional<Stamp> m_last;
};

} // namespace

QString flawOfWorkerRing(const std::vector<Stamp> &ring, bool mayComeAgain)
{
    RingCheck check;
    for (const Stamp &stamp : ring) {
        if (const QString flaw = check.flawOf(stamp); !flaw.isEmpty())
            return flaw;
    }
    if (!check.hasEnded())
        return "no worker-end";
    if (check.begins() != 1 && !mayComeAgain)
        return QString("%1 begins").arg(check.begins());
    return {};
}

} // namespace corelane::test
