// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/stamps.h"

#include "record/text.h"
#include "system/clock.h"
#include "system/file_descriptor.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace corelane {
namespace {

/// The whole file.
Mapping mapped(const FileDescriptor &file)
{
    struct stat status {};
    if (!file || fstat(file.get(), &status) != 0 || status.st_size <= 0)
        return {};
    return {file, static_cast<std::size_t>(status.st_size)};
}

struct Numbers {
    std::int64_t process = 0;
    std::int64_t thread = 0;
};

/// In a PID namespace, /proc, which is the one outside, tells the numbers there: "123/task/124".
Numbers ownNumbers(const void *area)
{
    const Numbers own{getpid(), gettid()};
    if (!area || static_cast<const EventAreaHeader *>(area)->isContained == 0)
        return own;
    std::array<char, 64> text{};
    const ssize_t size = readlink("/proc/thread-self", text.data(), text.size());
    const std::string_view link(text.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    const auto process = toInteger<std::int64_t>(link.substr(0, link.find('/')));
    const auto thread = toInteger<std::int64_t>(link.substr(link.rfind('/') + 1));
    return process && thread ? Numbers{*process, *thread} : own;
}

} // namespace

EventArea EventArea::fromEnvironment()
{
    const char *path = std::getenv(kEventAreaVariable);
    const FileDescriptor file(path ? open(path, O_RDWR | O_CLOEXEC) : -1);
    Mapping memory = mapped(file);
    if (memory && !isEventArea(memory.data(), memory.bytes().size()))
        memory = {};
    return EventArea(std::move(memory));
}

void EventArea::writeAnswer(std::string_view answer) const
{
    if (m_memory)
        corelane::writeAnswer(m_memory.data(), answer);
}

Stamps::Stamps(const EventArea &area, int ring) : m_memory(area.m_memory.data()), m_ring(ring)
{
    const Numbers own = ownNumbers(m_memory);
    m_process = own.process;
    m_thread = own.thread;
}

void Stamps::phase(Phase phase) const
{
    write(StampKind::phase, static_cast<std::int64_t>(phase), 0);
}

void Stamps::workerBegin() const
{
    write(StampKind::workerBegin, m_process, 0);
}

void Stamps::workerEnd() const
{
    write(StampKind::workerEnd, 0, 0);
}

void Stamps::chunkBegin(std::int64_t chunk) const
{
    write(StampKind::chunkBegin, chunk, 0);
}

void Stamps::chunkEnd(std::int64_t chunk, std::int64_t result) const
{
    write(StampKind::chunkEnd, chunk, result);
}

void Stamps::transferBegin() const
{
    write(StampKind::transferBegin, 0, 0);
}

void Stamps::transferEnd() const
{
    write(StampKind::transferEnd, 0, 0);
}

void Stamps::waitBegin(AwaitCause cause) const
{
    write(StampKind::waitBegin, static_cast<std::int64_t>(cause), 0);
}

void Stamps::waitEnd() const
{
    write(StampKind::waitEnd, 0, 0);
}

void Stamps::gil(const void *lock, std::size_t size) const
{
    write(StampKind::gil, static_cast<std::int64_t>(reinterpret_cast<std::uintptr_t>(lock)),
          static_cast<std::int64_t>(size));
}

void Stamps::write(StampKind kind, std::int64_t a, std::int64_t b) const
{
    if (!m_memory)
        return;
    writeStamp(m_memory, Stamp{.time_ns = monotonic_ns(),
                               .ring = m_ring,
                               .kind = kind,
                               .thread = m_thread,
                               .cpu_ns = threadCpu_ns(),
                               .a = a,
                               .b = b});
}

} // namespace corelane
