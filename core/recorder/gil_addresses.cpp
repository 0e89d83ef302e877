// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/gil_addresses.h"

#include <algorithm>

namespace corelane {

void GilAddresses::add(int process, AddressRange range)
{
    // No more than a program of good will names; the stamps are not to be trusted.
    constexpr std::size_t kMost = 16;
    std::vector<AddressRange> &named = m_named[process];
    if (named.size() < kMost && range.first < range.end)
        named.push_back(range);
}

bool GilAddresses::isGil(int process, std::uint64_t address)
{
    if (const auto named = m_named.find(process); named != m_named.end()) {
        const auto &ranges = named->second;
        if (std::any_of(ranges.begin(), ranges.end(),
                        [address](const AddressRange &range) { return range.holds(address); }))
            return true;
    }
    auto found = m_found.find(process);
    if (found == m_found.end())
        found = m_found.emplace(process, m_runtimes.gilOf(process)).first;
    std::optional<GilPlace> &gil = found->second;
    if (gil && gil->isPointer) {
        if (const auto behind = gilBehind(process, *gil))
            gil = GilPlace{*behind};
    }
    return gil && !gil->isPointer && gil->range.holds(address);
}

} // namespace corelane
