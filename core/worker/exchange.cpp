// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/exchange.h"

#include "worker/child.h"

#include <algorithm>
#include <cerrno>
#include <deque>
#include <poll.h>
#include <sys/socket.h>

namespace corelane {
namespace {

// The worker asks with a chunk's number, the main program answers with the argument, the worker
// with the result and its next question. In place of what lies in a slot goes one byte that says
// it is there (an argument), or nothing (a result: the question follows).

constexpr std::int64_t kNoChunk = -1; ///< the worker has done its share
constexpr std::byte kReady{1};

std::size_t chunkBytes(const Job &job, std::int64_t chunk)
{
    const Range units = job.unitsOf(chunk);
    return static_cast<std::size_t>(units.last - units.first) * job.work.exchange->unitBytes;
}

/// The two halves of a worker's slot, or of memory that stands in for it.
struct Buffers {
    std::span<std::byte> argument;
    std::span<std::byte> result;

    Buffers first(std::size_t bytes) const { return {argument.first(bytes), result.first(bytes)}; }
};

Buffers halves(std::span<std::byte> slot)
{
    return {slot.first(slot.size() / 2), slot.last(slot.size() / 2)};
}

Buffers slotOf(const Job &job, const Mapping &slots, int number)
{
    const std::size_t size = exchangeSlotBytes(job);
    return halves(slots.bytes().subspan(static_cast<std::size_t>(number) * size, size));
}

// The worker's side.

/// `move`: send(2) or recv(2).
template <class Byte, class Move>
bool moveAll(std::span<Byte> bytes, Move move, int socket, int flags)
{
    while (!bytes.empty()) {
        const ssize_t count = move(socket, bytes.data(), bytes.size(), flags);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

bool sendAll(int socket, std::span<const std::byte> bytes)
{
    return moveAll(bytes, send, socket, MSG_NOSIGNAL);
}

bool receiveAll(int socket, std::span<std::byte> bytes)
{
    return moveAll(bytes, recv, socket, MSG_WAITALL);
}

bool ask(int socket, std::int64_t chunk)
{
    return sendAll(socket, std::as_bytes(std::span(&chunk, 1)));
}

bool workInChild(const Job &job, const Mapping *slots, Worker &worker, int socket)
{
    std::vector<std::byte> own(slots ? 0 : exchangeSlotBytes(job));
    const Buffers all = slots ? slotOf(job, *slots, worker.number()) : halves(own);
    std::byte word{};
    auto chunk = worker.takeChunk();
    worker.stamps().transferBegin();
    while (chunk) {
        const Buffers buffers = all.first(chunkBytes(job, *chunk));
        if (!ask(socket, *chunk) ||
            !receiveAll(socket, slots ? std::span(&word, 1) : buffers.argument))
            return false;
        worker.stamps().transferEnd();
        worker.doChunk(*chunk, [&](Range) {
            job.work.exchange->transform(buffers.argument, buffers.result);
            return job.work.exchange->answerOf(buffers.result); // for its stamp
        });
        worker.stamps().transferBegin();
        if (!slots && !sendAll(socket, buffers.result))
            return false;
        chunk = worker.takeChunk();
    }
    const bool isTold = ask(socket, kNoChunk);
    worker.stamps().transferEnd();
    return isTold;
}

// The main program's side.

/// One worker's questions and their answers.
class Conversation {
public:
    Conversation(const Job &job, int socket, const Buffers &buffers, bool areShared)
        : m_job(job), m_socket(socket), m_buffers(buffers), m_areShared(areShared)
    {
        listen();
    }
    Conversation(const Conversation &) = delete; // it points into itself
    Conversation &operator=(const Conversation &) = delete;

    bool isOver() const { return m_isOver; }
    std::int64_t sum() const { return m_sum; }
    pollfd awaited() const
    {
        return {.fd = m_isOver ? -1 : m_socket, // poll() passes -1 over
                .events = static_cast<short>(m_answer.empty() ? POLLIN : POLLOUT),
                .revents = 0};
    }

    /// Moves as much as it can without waiting; false when the worker has broken off.
    bool goOn()
    {
        std::span<std::byte> &heard = m_result.empty() ? m_question : m_result;
        const ssize_t count =
            m_answer.empty()
                ? recv(m_socket, heard.data(), heard.size(), MSG_DONTWAIT)
                : send(m_socket, m_answer.data(), m_answer.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (count <= 0)
            return count < 0 && (errno == EAGAIN || errno == EINTR);
        if (!m_answer.empty()) {
            m_answer = m_answer.subspan(static_cast<std::size_t>(count));
            return true;
        }
        heard = heard.subspan(static_cast<std::size_t>(count));
        if (m_question.empty())
            answer();
        return true;
    }

private:
    void listen() { m_question = std::as_writable_bytes(std::span(&m_asked, 1)); }

    void answer()
    {
        const auto own = [this] { return m_buffers.first(chunkBytes(m_job, m_chunk)); };
        if (m_chunk != kNoChunk)
            m_sum += m_job.work.exchange->answerOf(own().result);
        m_chunk = m_asked;
        m_isOver = m_chunk == kNoChunk;
        if (m_isOver)
            return;
        m_answer = m_areShared ? std::span(&kReady, 1) : std::span<const std::byte>(own().argument);
        m_result = m_areShared ? std::span<std::byte>() : own().result;
        listen();
    }

    const Job &m_job;
    int m_socket;
    Buffers m_buffers;
    bool m_areShared;
    std::int64_t m_chunk = kNoChunk; ///< that the worker is at
    std::int64_t m_asked = kNoChunk;
    std::int64_t m_sum = 0;
    bool m_isOver = false;
    // What has still to be moved: an answer, or else a result and a question.
    std::span<const std::byte> m_answer;
    std::span<std::byte> m_result;
    std::span<std::byte> m_question;
};

/// Until all workers have done their shares. A worker's death is seen at once.
Result<std::int64_t> converse(const Job &job, std::deque<Conversation> &conversations,
                              std::vector<Child> &children)
{
    const auto isOver = [](const Conversation &each) { return each.isOver(); };
    std::vector<pollfd> sockets(conversations.size());
    while (!std::all_of(conversations.begin(), conversations.end(), isOver)) {
        std::transform(conversations.begin(), conversations.end(), sockets.begin(),
                       [](const Conversation &each) { return each.awaited(); });
        if (poll(sockets.data(), sockets.size(), -1) < 0)
            continue; // interrupted by a signal
        for (std::size_t i = 0; i < sockets.size(); ++i) {
            if (sockets[i].revents != 0 && !conversations[i].goOn())
                return children[i].brokenOff();
        }
    }
    job.main.phase(Phase::join);
    std::int64_t sum = 0;
    for (const Conversation &each : conversations)
        sum += each.sum();
    return sum;
}

} // namespace

std::size_t exchangeSlotBytes(const Job &job)
{
    if (job.chunks == 0)
        return 0;
    const std::int64_t units = job.spec.size - job.serialUnits;
    const std::int64_t largest = (units + job.chunks - 1) / job.chunks; // they differ by 1 at most
    return 2 * static_cast<std::size_t>(largest) * job.work.exchange->unitBytes;
}

Result<std::int64_t> runExchange(const Job &job, const Mapping *slots)
{
    const std::size_t slotBytes = exchangeSlotBytes(job);
    const auto workers = static_cast<std::size_t>(job.spec.workers);
    // Without slots: one argument for all, and each worker's result.
    std::vector<std::byte> argument(slots ? 0 : slotBytes / 2);
    std::vector<std::byte> results(slots ? 0 : workers * slotBytes / 2);
    std::vector<Buffers> buffers;
    for (std::size_t i = 0; i < workers; ++i)
        buffers.push_back(slots ? slotOf(job, *slots, static_cast<int>(i))
                                : Buffers{argument, std::span(results).subspan(i * slotBytes / 2,
                                                                               slotBytes / 2)});
    for (std::size_t i = 0; i < (slots ? workers : 1); ++i)
        job.work.exchange->fill(buffers[i].argument);
    return runChildren(
        job, Channel::socketPair,
        [&](Worker &worker, int socket) { return workInChild(job, slots, worker, socket); },
        [&](std::vector<Child> &children) {
            std::deque<Conversation> conversations;
            for (std::size_t i = 0; i < workers; ++i)
                conversations.emplace_back(job, children[i].channel(), buffers[i],
                                           slots != nullptr);
            return converse(job, conversations, children);
        });
}

} // namespace corelane
