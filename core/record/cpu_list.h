// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corelane {

/// Numbers of CPUs, ascending. Kept as stretches without gaps, so that a list takes no more memory
/// than its text, whatever it says.
class CpuList {
public:
    /// From the first to the last CPU, both included.
    struct Stretch {
        int first = 0;
        int last = 0;

        bool operator==(const Stretch &) const = default;
    };

    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = int;
        using difference_type = std::ptrdiff_t;
        using pointer = const int *;
        using reference = const int &;

        Iterator() = default;
        reference operator*() const { return m_cpu; }
        Iterator &operator++()
        {
            if (++m_cpu > m_stretch->last && ++m_stretch != m_end)
                m_cpu = m_stretch->first;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator &other) const
        {
            return m_stretch == other.m_stretch && (m_stretch == m_end || m_cpu == other.m_cpu);
        }

    private:
        friend class CpuList;
        Iterator(const Stretch *stretch, const Stretch *end)
            : m_stretch(stretch), m_end(end), m_cpu(stretch == end ? 0 : stretch->first)
        {
        }

        const Stretch *m_stretch = nullptr;
        const Stretch *m_end = nullptr;
        int m_cpu = 0;
    };

    CpuList() = default;
    CpuList(std::initializer_list<int> cpus) : CpuList(std::vector<int>(cpus)) {}
    CpuList(const std::vector<int> &cpus); ///< in any order
    /// 0 to `count` - 1.
    static CpuList upTo(int count);

    /// What any of these has. Refused is a stretch that is none: empty then.
    static std::optional<CpuList> of(std::vector<Stretch> stretches);

    bool empty() const { return m_stretches.empty(); }
    std::size_t size() const { return m_size; }
    bool contains(int cpu) const;
    int front() const { return m_stretches.front().first; } ///< of a list that is not empty
    int back() const { return m_stretches.back().last; }    ///< likewise
    Iterator begin() const { return {m_stretches.data(), end_()}; }
    Iterator end() const { return {end_(), end_()}; }
    const std::vector<Stretch> &stretches() const { return m_stretches; }

    bool operator==(const CpuList &) const = default;
    bool operator<(const CpuList &other) const; ///< an order, of no meaning

private:
    void append(Stretch stretch); ///< begins at or behind the beginning of all that there are
    const Stretch *end_() const { return m_stretches.data() + m_stretches.size(); }

    std::vector<Stretch> m_stretches; ///< with a gap between each two
    std::size_t m_size = 0;
};

/// Beyond this no number of a CPU is taken for one: Linux counts to 8192.
inline constexpr int kMostCpus = 1 << 16;

/// CPU lists as the kernel writes them: "0-3,8" <-> {0, 1, 2, 3, 8}. Empty when `text` is not
/// one.
std::optional<CpuList> toCpuList(std::string_view text);
std::string cpuListText(const CpuList &cpus);

} // namespace corelane
