// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/on_cpu_list.h"

#include <algorithm>
#include <limits>

namespace corelane {

OnCpuList::OnCpuList(std::initializer_list<OnCpu> stretches)
{
    for (const OnCpu &stretch : stretches)
        push_back(stretch);
}

OnCpuList::OnCpuList(const std::vector<OnCpu> &stretches)
{
    for (const OnCpu &stretch : stretches)
        push_back(stretch);
}

void OnCpuList::push_back(const OnCpu &stretch)
{
    if (m_size++ % kBlock == 0) {
        m_blocks.push_back({.end_ns = stretch.end_ns, .packed = {}, .plain = {}});
        if (m_size > 1) // of a short list, no more than it needs
            m_blocks.back().packed.reserve(kBlock);
    }
    Block &block = m_blocks.back();
    if (block.plain.empty()) {
        if (const auto packed = packedIn(block, stretch)) {
            block.packed.push_back(*packed);
            return;
        }
        makePlain(block);
    }
    block.plain.push_back(stretch);
}

void OnCpuList::set(std::size_t place, const OnCpu &stretch)
{
    Block &block = m_blocks[place / kBlock];
    const std::size_t in = place % kBlock;
    if (block.plain.empty()) {
        if (const auto packed = packedIn(block, stretch)) {
            block.packed[in] = *packed;
            return;
        }
        makePlain(block);
    }
    block.plain[in] = stretch;
}

bool OnCpuList::operator==(const OnCpuList &other) const
{
    return m_size == other.m_size && std::equal(begin(), end(), other.begin());
}

/// Empty where it does not fit.
std::optional<OnCpuList::Packed> OnCpuList::packedIn(const Block &block, const OnCpu &stretch)
{
    const std::int64_t end_ns = apart(block.end_ns, stretch.end_ns);
    const std::int64_t length_ns = apart(stretch.begin_ns, stretch.end_ns);
    if (end_ns < -std::numeric_limits<std::int32_t>::max() ||
        end_ns > std::numeric_limits<std::int32_t>::max() || length_ns < 0 ||
        length_ns > std::numeric_limits<std::uint32_t>::max())
        return std::nullopt;
    const auto who = numberOf({stretch.core, stretch.thread, stretch.left});
    if (!who)
        return std::nullopt;
    return Packed{static_cast<std::int32_t>(end_ns), static_cast<std::uint32_t>(length_ns), *who};
}

/// Empty where there are too many: a table of all would take more than it saves.
std::optional<std::uint32_t> OnCpuList::numberOf(const Who &who)
{
    constexpr std::size_t kMost = 1 << 16;
    std::uint32_t &recent = m_recent[WhoHash()(who) % m_recent.size()];
    if (recent < m_whos.size() && m_whos[recent] == who)
        return recent;
    const auto known = m_numbers.find(who);
    if (known != m_numbers.end())
        return recent = known->second;
    if (m_whos.size() == kMost)
        return std::nullopt;
    recent = static_cast<std::uint32_t>(m_whos.size());
    m_whos.push_back(who);
    m_numbers.emplace(who, recent);
    return recent;
}

void OnCpuList::makePlain(Block &block) const
{
    block.plain.reserve(std::max<std::size_t>(1, block.packed.size()));
    for (const Packed &packed : block.packed)
        block.plain.push_back(unpacked(block, packed));
    block.packed = {};
}

} // namespace corelane
