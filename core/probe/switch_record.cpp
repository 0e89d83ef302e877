// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/switch_record.h"

#include <linux/perf_event.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace corelane {
namespace {

/// What perf puts behind each record for PERF_SAMPLE_TID | TIME | CPU.
struct Trailer {
    std::uint32_t process;
    std::uint32_t thread;
    std::uint64_t time_ns;
    std::uint32_t core;
    std::uint32_t reserved;
};
static_assert(sizeof(Trailer) == 24);

struct ForkBody { // PERF_RECORD_FORK and PERF_RECORD_EXIT
    std::uint32_t process, parentProcess, thread, parentThread;
};
struct NameBody { // PERF_RECORD_COMM; the name follows
    std::uint32_t process, thread;
};
struct LostBody {
    std::uint64_t id, records;
};

template <class Body>
Body bodyAt(std::string_view record)
{
    Body body{};
    std::memcpy(&body, record.data() + sizeof(perf_event_header), sizeof body);
    return body;
}

std::string nameIn(std::string_view record)
{
    const std::size_t begin = sizeof(perf_event_header) + sizeof(NameBody);
    const std::string_view text = record.substr(begin, record.size() - sizeof(Trailer) - begin);
    return std::string(text.substr(0, text.find('\0')));
}

std::size_t leastSize(std::uint32_t type)
{
    constexpr std::size_t kFrame = sizeof(perf_event_header) + sizeof(Trailer);
    switch (type) {
    case PERF_RECORD_FORK:
    case PERF_RECORD_EXIT:
        return kFrame + sizeof(ForkBody);
    case PERF_RECORD_COMM:
        return kFrame + sizeof(NameBody);
    case PERF_RECORD_LOST:
        return kFrame + sizeof(LostBody);
    default:
        return kFrame;
    }
}

SwitchRecord::Kind switchKind(std::uint16_t misc)
{
    if ((misc & PERF_RECORD_MISC_SWITCH_OUT) == 0)
        return SwitchRecord::Kind::in;
    return (misc & PERF_RECORD_MISC_SWITCH_OUT_PREEMPT) != 0 ? SwitchRecord::Kind::preempted
                                                             : SwitchRecord::Kind::blocked;
}

std::optional<SwitchRecord> decoded(const perf_event_header &header, std::string_view bytes)
{
    Trailer trailer{};
    std::memcpy(&trailer, bytes.data() + bytes.size() - sizeof trailer, sizeof trailer);
    SwitchRecord record{.time_ns = static_cast<std::int64_t>(trailer.time_ns),
                        .core = static_cast<int>(trailer.core),
                        .process = static_cast<int>(trailer.process),
                        .thread = static_cast<int>(trailer.thread)};
    switch (header.type) {
    case PERF_RECORD_SWITCH:
        record.kind = switchKind(header.misc);
        return record;
    case PERF_RECORD_FORK:
    case PERF_RECORD_EXIT: {
        const auto body = bodyAt<ForkBody>(bytes);
        record.kind =
            header.type == PERF_RECORD_FORK ? SwitchRecord::Kind::fork : SwitchRecord::Kind::exit;
        record.process = static_cast<int>(body.process);
        record.thread = static_cast<int>(body.thread);
        if (record.kind == SwitchRecord::Kind::fork)
            record.parent = static_cast<int>(body.parentThread);
        return record;
    }
    case PERF_RECORD_COMM: {
        const auto body = bodyAt<NameBody>(bytes);
        record.kind = (header.misc & PERF_RECORD_MISC_COMM_EXEC) != 0 ? SwitchRecord::Kind::exec
                                                                      : SwitchRecord::Kind::name;
        record.process = static_cast<int>(body.process);
        record.thread = static_cast<int>(body.thread);
        record.name = nameIn(bytes);
        return record;
    }
    case PERF_RECORD_LOST:
        record.kind = SwitchRecord::Kind::lost;
        record.lost = static_cast<std::int64_t>(bodyAt<LostBody>(bytes).records);
        return record;
    default:
        return std::nullopt;
    }
}

} // namespace

void SwitchDecoder::decode(std::string_view bytes, std::vector<SwitchRecord> &records)
{
    while (bytes.size() >= sizeof(perf_event_header)) {
        perf_event_header header{};
        std::memcpy(&header, bytes.data(), sizeof header);
        if (header.size < leastSize(header.type) || header.size > bytes.size())
            return;
        if (auto record = decoded(header, bytes.substr(0, header.size))) {
            if (record->kind == SwitchRecord::Kind::lost)
                record->from_ns = m_newest_ns;
            m_newest_ns = std::max(m_newest_ns, record->time_ns);
            records.push_back(std::move(*record));
        }
        bytes.remove_prefix(header.size);
    }
}

} // namespace corelane
