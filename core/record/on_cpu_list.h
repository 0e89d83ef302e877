// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <vector>

namespace corelane {

/// A thread was on a core from `begin_ns` to `end_ns`, without leaving it.
struct OnCpu {
    enum class Left {
        preempted, ///< it could have gone on: another had the core, or a quota was used up
        blocked,   ///< by its own doing
        exited,
        stays, ///< it had not left yet: the next stretch follows at once
        lost,  ///< not known: records were lost
    };
    std::int64_t begin_ns = 0;
    std::int64_t end_ns = 0;
    int core = 0;
    int thread = 0;
    Left left = Left::blocked;

    bool operator==(const OnCpu &) const = default;
};

/// Stretches on cores, as a list: of ten million, each takes some 12 bytes. What is put in comes
/// out as it was, whatever it is. Elements are given by value, as they stand nowhere; to change
/// one, set() it.
///
/// Kept in blocks. A block's ends lie near each other, so that 32 bits tell how far each is from
/// the block's first, and 32 more how long the stretch is; core, thread and why it left are a
/// number in a table of the list's. A block with a stretch that does not fit is kept as it is.
class OnCpuList {
public:
    using value_type = OnCpu;

    class Iterator {
    public:
        /// What it->member goes through.
        struct Pointer {
            OnCpu stretch;
            const OnCpu *operator->() const { return &stretch; }
        };
        using iterator_category = std::random_access_iterator_tag;
        using value_type = OnCpu;
        using difference_type = std::ptrdiff_t;
        using pointer = Pointer;
        using reference = OnCpu;

        Iterator() = default;
        Iterator(const OnCpuList *list, std::size_t place) : m_list(list), m_place(place) {}

        OnCpu operator*() const { return (*m_list)[m_place]; }
        Pointer operator->() const { return {**this}; }
        OnCpu operator[](difference_type by) const { return *(*this + by); }
        Iterator &operator+=(difference_type by)
        {
            m_place += static_cast<std::size_t>(by);
            return *this;
        }
        Iterator &operator-=(difference_type by) { return *this += -by; }
        Iterator &operator++() { return *this += 1; }
        Iterator &operator--() { return *this += -1; }
        Iterator operator++(int)
        {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        Iterator operator--(int)
        {
            const Iterator before = *this;
            --*this;
            return before;
        }
        friend Iterator operator+(Iterator at, difference_type by) { return at += by; }
        friend Iterator operator+(difference_type by, Iterator at) { return at += by; }
        friend Iterator operator-(Iterator at, difference_type by) { return at -= by; }
        friend difference_type operator-(const Iterator &x, const Iterator &y)
        {
            return static_cast<difference_type>(x.m_place - y.m_place);
        }
        bool operator==(const Iterator &other) const { return m_place == other.m_place; }
        auto operator<=>(const Iterator &other) const { return m_place <=> other.m_place; }

    private:
        const OnCpuList *m_list = nullptr;
        std::size_t m_place = 0;
    };

    OnCpuList() = default;
    OnCpuList(std::initializer_list<OnCpu> stretches);
    explicit OnCpuList(const std::vector<OnCpu> &stretches);

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    OnCpu operator[](std::size_t place) const
    {
        const Block &block = m_blocks[place / kBlock];
        const std::size_t in = place % kBlock;
        return block.plain.empty() ? unpacked(block, block.packed[in]) : block.plain[in];
    }
    OnCpu front() const { return (*this)[0]; }
    OnCpu back() const { return (*this)[m_size - 1]; }

    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, m_size}; }
    std::reverse_iterator<Iterator> rbegin() const { return std::reverse_iterator(end()); }
    std::reverse_iterator<Iterator> rend() const { return std::reverse_iterator(begin()); }

    void push_back(const OnCpu &stretch);
    void set(std::size_t place, const OnCpu &stretch);
    void clear() { *this = {}; }

    /// Of the same stretches, however they are kept.
    bool operator==(const OnCpuList &other) const;

private:
    static constexpr std::size_t kBlock = 256; ///< stretches

    struct Packed {
        std::int32_t end_ns = 0;     ///< from the block's first
        std::uint32_t length_ns = 0; ///< end - begin
        std::uint32_t who = 0;       ///< in m_whos
    };
    struct Block {
        std::int64_t end_ns = 0; ///< of its first stretch when that was put in
        std::vector<Packed> packed;
        std::vector<OnCpu> plain; ///< instead, where they do not fit
    };
    struct Who {
        int core = 0;
        int thread = 0;
        OnCpu::Left left = OnCpu::Left::blocked;

        bool operator==(const Who &) const = default;
    };
    struct WhoHash {
        std::size_t operator()(const Who &who) const
        {
            const auto bits =
                (static_cast<std::uint64_t>(static_cast<std::uint32_t>(who.thread)) << 32) ^
                (static_cast<std::uint64_t>(static_cast<std::uint32_t>(who.core)) << 3) ^
                static_cast<std::uint64_t>(who.left);
            return (bits * 0x9e3779b97f4a7c15U) >> 32; // Fibonacci hashing, Knuth
        }
    };

    /// Sums and differences go round at the ends of 64 bits, so that there and back is the same.
    static std::int64_t apart(std::int64_t from, std::int64_t to)
    {
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(to) -
                                         static_cast<std::uint64_t>(from));
    }
    OnCpu unpacked(const Block &block, const Packed &packed) const
    {
        const std::int64_t end_ns = apart(-static_cast<std::int64_t>(packed.end_ns), block.end_ns);
        const Who &who = m_whos[packed.who];
        return {apart(packed.length_ns, end_ns), end_ns, who.core, who.thread, who.left};
    }
    std::optional<Packed> packedIn(const Block &block, const OnCpu &stretch);
    std::optional<std::uint32_t> numberOf(const Who &who);
    void makePlain(Block &block) const;

    std::vector<Block> m_blocks; ///< all but the last are full
    std::size_t m_size = 0;
    std::vector<Who> m_whos;
    std::unordered_map<Who, std::uint32_t, WhoHash> m_numbers; ///< of m_whos
    /// The numbers found last, by the hash: there are few who take turns.
    std::array<std::uint32_t, 64> m_recent{};
};

} // namespace corelane
