// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/cpu_list.h"

#include "record/text.h"

#include <algorithm>
#include <utility>

namespace corelane {

CpuList::CpuList(const std::vector<int> &cpus)
{
    std::vector<int> sorted = cpus;
    std::sort(sorted.begin(), sorted.end());
    for (const int cpu : sorted)
        append({cpu, cpu});
}

CpuList CpuList::upTo(int count)
{
    CpuList cpus;
    cpus.append({0, count - 1});
    return cpus;
}

std::optional<CpuList> CpuList::of(std::vector<Stretch> stretches)
{
    std::sort(stretches.begin(), stretches.end(),
              [](const Stretch &one, const Stretch &two) { return one.first < two.first; });
    CpuList cpus;
    for (const Stretch &stretch : stretches) {
        if (stretch.first < 0 || stretch.last < stretch.first || stretch.last >= kMostCpus)
            return std::nullopt;
        cpus.append(stretch);
    }
    return cpus;
}

void CpuList::append(Stretch stretch)
{
    if (!empty())
        stretch.first = std::max(stretch.first, back() + 1);
    if (stretch.last < stretch.first)
        return;
    m_size += static_cast<std::size_t>(stretch.last - stretch.first) + 1;
    if (!empty() && stretch.first == back() + 1)
        m_stretches.back().last = stretch.last;
    else
        m_stretches.push_back(stretch);
}

bool CpuList::contains(int cpu) const
{
    const auto after =
        std::upper_bound(m_stretches.begin(), m_stretches.end(), cpu,
                         [](int number, const Stretch &stretch) { return number < stretch.first; });
    return after != m_stretches.begin() && cpu <= std::prev(after)->last;
}

bool CpuList::operator<(const CpuList &other) const
{
    return std::lexicographical_compare(
        m_stretches.begin(), m_stretches.end(), other.m_stretches.begin(), other.m_stretches.end(),
        [](const Stretch &one, const Stretch &two) {
            return std::pair(one.first, one.last) < std::pair(two.first, two.last);
        });
}

std::optional<CpuList> toCpuList(std::string_view text)
{
    std::vector<CpuList::Stretch> stretches;
    while (!text.empty()) {
        const std::string_view stretch = text.substr(0, text.find(','));
        text.remove_prefix(std::min(text.size(), stretch.size() + 1));
        const std::size_t dash = stretch.find('-');
        const auto first = toInteger<int>(stretch.substr(0, dash));
        const auto last =
            dash == std::string_view::npos ? first : toInteger<int>(stretch.substr(dash + 1));
        if (!first || !last)
            return std::nullopt;
        stretches.push_back({*first, *last});
    }
    return stretches.empty() ? std::nullopt : CpuList::of(std::move(stretches));
}

std::string cpuListText(const CpuList &cpus)
{
    std::string text;
    for (const CpuList::Stretch &stretch : cpus.stretches()) {
        text += (text.empty() ? "" : ",") + std::to_string(stretch.first);
        if (stretch.last > stretch.first)
            text += "-" + std::to_string(stretch.last);
    }
    return text;
}

} // namespace corelane
