// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/perf_switches.h"

#include "record/text.h"
#include "system/clock.h"
#include "system/proc_file.h"

#include <linux/perf_event.h>
#include <sys/epoll.h>
#include <sys/syscall.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <limits>
#include <utility>

namespace corelane {
namespace {

// Without CAP_IPC_LOCK a user has kernel.perf_event_mlock_kb (516 KiB) per core for all his rings:
// 128 pages and the header. Half of it leaves room for a second run beside this one.
constexpr std::size_t kMostPages = 64;
constexpr std::size_t kLeastPages = 4;

int openEvent(int process, int core, std::size_t ringBytes)
{
    perf_event_attr event{};
    event.size = sizeof event;
    event.type = PERF_TYPE_SOFTWARE;
    event.config = PERF_COUNT_SW_DUMMY;
    event.sample_type = PERF_SAMPLE_TID | PERF_SAMPLE_TIME | PERF_SAMPLE_CPU;
    event.disabled = 1;
    event.enable_on_exec = 1;
    event.inherit = 1;
    event.exclude_kernel = 1; // else refused at paranoid 2; switches come all the same
    event.exclude_hv = 1;
    event.context_switch = 1;
    event.task = 1;
    event.comm = 1;
    event.comm_exec = 1;
    event.sample_id_all = 1;
    event.use_clockid = 1;
    event.clockid = CLOCK_MONOTONIC;
    event.watermark = 1;
    event.wakeup_watermark = static_cast<std::uint32_t>(ringBytes / 2);
    return static_cast<int>(
        syscall(SYS_perf_event_open, &event, process, core, -1, PERF_FLAG_FD_CLOEXEC));
}

bool isEarlier(const SwitchRecord &one, const SwitchRecord &other)
{
    return one.time_ns < other.time_ns;
}

/// Parts that are sorted, from one bound to the next, -> the whole, sorted.
void merge(std::vector<SwitchRecord> &records, std::vector<std::ptrdiff_t> bounds)
{
    while (bounds.size() > 2) {
        std::vector<std::ptrdiff_t> merged{bounds.front()};
        for (std::size_t i = 2; i < bounds.size(); i += 2) {
            std::inplace_merge(records.begin() + bounds[i - 2], records.begin() + bounds[i - 1],
                               records.begin() + bounds[i], isEarlier);
            merged.push_back(bounds[i]);
        }
        if (bounds.size() % 2 == 0)
            merged.push_back(bounds.back());
        bounds = std::move(merged);
    }
}

std::optional<int> paranoidLevel()
{
    std::string text = readSmallFile("/proc/sys/kernel/perf_event_paranoid").value_or("");
    return toInteger<int>(std::string_view(text).substr(0, text.find('\n')));
}

} // namespace

std::string adviceOnRefusal(int error, std::optional<int> paranoid)
{
    constexpr int kMostParanoid = 2;
    if (error == EMFILE || error == ENFILE)
        return "raise the limit of open files (ulimit -n)";
    if (error == ENOSYS)
        return "this kernel, or a filter of system calls (seccomp), has no perf_event_open";
    if (error != EACCES && error != EPERM)
        return "the kernel's perf_event_open works otherwise here, or a filter of system calls "
               "(seccomp) answers in its place";
    if (paranoid && *paranoid <= kMostParanoid)
        return "kernel.perf_event_paranoid is " + std::to_string(*paranoid) +
               ", which would allow it: a filter of system calls (seccomp), as containers have it, "
               "or a security module refuses it; it has to be allowed there";
    return "sudo sysctl kernel.perf_event_paranoid=2 allows it";
}

Result<PerfSwitches> PerfSwitches::open(int process, const std::vector<int> &cores)
{
    int error = 0;
    for (std::size_t pages = kMostPages; pages >= kLeastPages; pages /= 2) {
        PerfSwitches switches;
        error = switches.openRings(process, cores, pages);
        if (error == 0)
            return switches;
        if (error != EPERM && error != ENOMEM)
            break; // anything else is not for want of memory
    }
    return Error{CORELANE_TR("perf.refused", "the kernel refuses its record of context switches"),
                 std::strerror(error), verbatim(adviceOnRefusal(error, paranoidLevel()))};
}

int PerfSwitches::openRings(int process, const std::vector<int> &cores, std::size_t pages)
{
    const std::size_t ringBytes = pages * pageSize();
    const std::size_t size = ringBytes + pageSize();
    const std::int64_t now_ns = monotonic_ns();
    m_waiting = FileDescriptor(epoll_create1(EPOLL_CLOEXEC));
    for (const int core : cores) {
        FileDescriptor event(openEvent(process, core, ringBytes));
        if (!event && errno == ENODEV)
            continue; // offline
        if (!event)
            return errno;
        Mapping memory(event, size);
        if (!memory)
            return errno;
        epoll_event wanted{.events = EPOLLIN, .data = {}};
        epoll_ctl(m_waiting.get(), EPOLL_CTL_ADD, event.get(), &wanted);
        m_rings.push_back({std::move(event), std::move(memory), SwitchDecoder(now_ns)});
    }
    return m_rings.empty() ? ENODEV : 0;
}

void PerfSwitches::drain(std::vector<SwitchRecord> &records)
{
    const std::int64_t now_ns = monotonic_ns();
    std::vector<std::ptrdiff_t> bounds{0, static_cast<std::ptrdiff_t>(m_pending.size())};
    for (Ring &ring : m_rings) {
        read(ring);
        bounds.push_back(static_cast<std::ptrdiff_t>(m_pending.size()));
    }
    merge(m_pending, std::move(bounds));
    giveOut(m_drained_ns, records);
    m_drained_ns = now_ns;
}

void PerfSwitches::finish(std::vector<SwitchRecord> &records)
{
    drain(records);
    giveOut(std::numeric_limits<std::int64_t>::max(), records);
}

void PerfSwitches::read(Ring &ring)
{
    auto *header = reinterpret_cast<perf_event_mmap_page *>(ring.memory.data());
    const auto *data = reinterpret_cast<const char *>(ring.memory.data()) + header->data_offset;
    const std::uint64_t size = header->data_size;
    const std::uint64_t head = std::atomic_ref(header->data_head).load(std::memory_order_acquire);
    const std::uint64_t tail = header->data_tail;
    const std::uint64_t begin = tail % size;
    const std::uint64_t length = std::min(head - tail, size);
    const std::uint64_t first = std::min(length, size - begin);
    m_bytes.assign(data + begin, first);
    m_bytes.append(data, length - first);
    std::atomic_ref(header->data_tail).store(head, std::memory_order_release);
    const auto known = static_cast<std::ptrdiff_t>(m_pending.size());
    ring.decoder.decode(m_bytes, m_pending);
    const auto fresh = m_pending.begin() + known;
    std::for_each(fresh, m_pending.end(), [this](const SwitchRecord &record) { note(record); });
    // A ring has its records in order, but for those of interrupts.
    if (!std::is_sorted(fresh, m_pending.end(), isEarlier))
        std::stable_sort(fresh, m_pending.end(), isEarlier);
}

void PerfSwitches::note(const SwitchRecord &record)
{
    using Kind = SwitchRecord::Kind;
    m_switched.hasBirths =
        m_switched.hasBirths || (record.kind == Kind::fork && record.process == record.thread);
    m_switched.isIncomplete = m_switched.isIncomplete || record.kind == Kind::lost;
    m_switched.threads.push_back(record.kind == Kind::fork ? record.parent : record.thread);
}

SwitchedThreads PerfSwitches::takeSwitched()
{
    SwitchedThreads switched = std::exchange(m_switched, {});
    std::vector<int> &threads = switched.threads;
    std::sort(threads.begin(), threads.end());
    threads.erase(std::unique(threads.begin(), threads.end()), threads.end());
    return switched;
}

void PerfSwitches::giveOut(std::int64_t until_ns, std::vector<SwitchRecord> &records)
{
    const auto younger = std::partition_point(
        m_pending.begin(), m_pending.end(),
        [until_ns](const SwitchRecord &record) { return record.time_ns <= until_ns; });
    records.insert(records.end(), std::make_move_iterator(m_pending.begin()),
                   std::make_move_iterator(younger));
    m_pending.erase(m_pending.begin(), younger);
    m_completeUntil_ns = until_ns;
}

} // namespace corelane
