// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <optional>
#include <unordered_map>
#include <vector>

namespace corelane {

/// Stretches of time with something about each, as a list: of ten million, each takes some 12
/// bytes. What is put in comes out as it was, whatever it is. Elements are given by value, as they
/// stand nowhere; to change one, set() it.
///
/// Kept in blocks. A block's ends lie near each other, so that 32 bits tell how far each is from
/// the block's first, and 32 more how long the stretch is; all else is a number in a table of the
/// list's. A block with a stretch that does not fit is kept as it is.
///
/// `Stretch` has `begin_ns` and `end_ns`. `Who` is all else of it: it is made of a stretch, gives
/// it back with at(begin_ns, end_ns), has ==, bits() for a hash, and kMost, how many different ones
/// the table may hold.
template <class Stretch, class Who>
class StretchList {
public:
    using value_type = Stretch;

    class Iterator {
    public:
        /// What it->member goes through.
        struct Pointer {
            Stretch stretch;
            const Stretch *operator->() const { return &stretch; }
        };
        using iterator_category = std::random_access_iterator_tag;
        using value_type = Stretch;
        using difference_type = std::ptrdiff_t;
        using pointer = Pointer;
        using reference = Stretch;

        Iterator() = default;
        Iterator(const StretchList *list, std::size_t place) : m_list(list), m_place(place) {}

        Stretch operator*() const { return (*m_list)[m_place]; }
        Pointer operator->() const { return {**this}; }
        Stretch operator[](difference_type by) const { return *(*this + by); }
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
        const StretchList *m_list = nullptr;
        std::size_t m_place = 0;
    };

    StretchList() = default;
    StretchList(std::initializer_list<Stretch> stretches);
    explicit StretchList(const std::vector<Stretch> &stretches);

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    Stretch operator[](std::size_t place) const
    {
        const Block &block = m_blocks[place / kBlock];
        const std::size_t in = place % kBlock;
        return block.plain.empty() ? unpacked(block, block.packed[in]) : block.plain[in];
    }
    Stretch front() const { return (*this)[0]; }
    Stretch back() const { return (*this)[m_size - 1]; }

    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, m_size}; }
    std::reverse_iterator<Iterator> rbegin() const { return std::reverse_iterator(end()); }
    std::reverse_iterator<Iterator> rend() const { return std::reverse_iterator(begin()); }

    void push_back(const Stretch &stretch);
    void set(std::size_t place, const Stretch &stretch);
    void clear() { *this = {}; }

    /// Of the same stretches, however they are kept.
    bool operator==(const StretchList &other) const;

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
        std::vector<Stretch> plain; ///< instead, where they do not fit
    };
    struct WhoHash {
        std::size_t operator()(const Who &who) const
        {
            return (who.bits() * 0x9e3779b97f4a7c15U) >> 32; // Fibonacci hashing, Knuth
        }
    };

    /// Sums and differences go round at the ends of 64 bits, so that there and back is the same.
    static std::int64_t apart(std::int64_t from, std::int64_t to)
    {
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(to) -
                                         static_cast<std::uint64_t>(from));
    }
    Stretch unpacked(const Block &block, const Packed &packed) const
    {
        const std::int64_t end_ns = apart(-static_cast<std::int64_t>(packed.end_ns), block.end_ns);
        return m_whos[packed.who].at(apart(packed.length_ns, end_ns), end_ns);
    }
    std::optional<Packed> packedIn(const Block &block, const Stretch &stretch);
    std::optional<std::uint32_t> numberOf(const Who &who);
    void makePlain(Block &block) const;

    std::vector<Block> m_blocks; ///< all but the last are full
    std::size_t m_size = 0;
    std::vector<Who> m_whos;
    std::unordered_map<Who, std::uint32_t, WhoHash> m_numbers; ///< of m_whos
    /// The numbers found last, by the hash: there are few who take turns.
    std::array<std::uint32_t, 64> m_recent{};
};

template <class Stretch, class Who>
StretchList<Stretch, Who>::StretchList(std::initializer_list<Stretch> stretches)
{
    for (const Stretch &stretch : stretches)
        push_back(stretch);
}

template <class Stretch, class Who>
StretchList<Stretch, Who>::StretchList(const std::vector<Stretch> &stretches)
{
    for (const Stretch &stretch : stretches)
        push_back(stretch);
}

template <class Stretch, class Who>
void StretchList<Stretch, Who>::push_back(const Stretch &stretch)
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

template <class Stretch, class Who>
void StretchList<Stretch, Who>::set(std::size_t place, const Stretch &stretch)
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

template <class Stretch, class Who>
bool StretchList<Stretch, Who>::operator==(const StretchList &other) const
{
    return m_size == other.m_size && std::equal(begin(), end(), other.begin());
}

/// Empty where it does not fit.
template <class Stretch, class Who>
std::optional<typename StretchList<Stretch, Who>::Packed>
StretchList<Stretch, Who>::packedIn(const Block &block, const Stretch &stretch)
{
    const std::int64_t end_ns = apart(block.end_ns, stretch.end_ns);
    const std::int64_t length_ns = apart(stretch.begin_ns, stretch.end_ns);
    if (end_ns < -std::numeric_limits<std::int32_t>::max() ||
        end_ns > std::numeric_limits<std::int32_t>::max() || length_ns < 0 ||
        length_ns > std::numeric_limits<std::uint32_t>::max())
        return std::nullopt;
    const auto who = numberOf(Who(stretch));
    if (!who)
        return std::nullopt;
    return Packed{static_cast<std::int32_t>(end_ns), static_cast<std::uint32_t>(length_ns), *who};
}

/// Empty where there are too many: a table of all would take more than it saves.
template <class Stretch, class Who>
std::optional<std::uint32_t> StretchList<Stretch, Who>::numberOf(const Who &who)
{
    std::uint32_t &recent = m_recent[WhoHash()(who) % m_recent.size()];
    if (recent < m_whos.size() && m_whos[recent] == who)
        return recent;
    const auto known = m_numbers.find(who);
    if (known != m_numbers.end())
        return recent = known->second;
    if (m_whos.size() == Who::kMost)
        return std::nullopt;
    recent = static_cast<std::uint32_t>(m_whos.size());
    m_whos.push_back(who);
    m_numbers.emplace(who, recent);
    return recent;
}

template <class Stretch, class Who>
void StretchList<Stretch, Who>::makePlain(Block &block) const
{
    block.plain.reserve(std::max<std::size_t>(1, block.packed.size()));
    for (const Packed &packed : block.packed)
        block.plain.push_back(unpacked(block, packed));
    block.packed = {};
}

} // namespace corelane
