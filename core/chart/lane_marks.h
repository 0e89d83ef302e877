// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/state.h"
#include "chart/role.h"
#include "record/stretch_list.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <vector>

namespace corelane {

/// What one worker did, or how one core was used, from `begin_ns` to `end_ns` after the release.
struct LaneMark {
    std::int64_t begin_ns = 0;
    std::int64_t end_ns = 0;
    float share = 1; ///< of the lane's height; marks of one time that share a lane add up to 1
    Role role = State::running;
    std::int16_t core = -1;  ///< -1: off-CPU
    std::int16_t worker = 0; ///< its number, from 1; 0: none

    bool operator==(const LaneMark &) const = default;
};

/// All of it but when it was.
struct LaneMarkWho {
    static constexpr std::size_t kMost = 1 << 12; ///< sampled marks have a share each

    explicit LaneMarkWho(const LaneMark &mark)
        : share(mark.share), role(mark.role), core(mark.core), worker(mark.worker)
    {
    }
    LaneMark at(std::int64_t begin_ns, std::int64_t end_ns) const
    {
        return {begin_ns, end_ns, share, role, core, worker};
    }
    std::uint64_t bits() const
    {
        return (static_cast<std::uint64_t>(std::bit_cast<std::uint32_t>(share)) << 32) ^
               (static_cast<std::uint64_t>(static_cast<std::uint16_t>(worker)) << 16) ^
               (static_cast<std::uint64_t>(static_cast<std::uint16_t>(core)) << 6) ^ role.index();
    }
    bool operator==(const LaneMarkWho &) const = default;

    float share;
    Role role;
    std::int16_t core;
    std::int16_t worker;
};

/// The marks of a lane by begin, of which there may be millions, and what those of a stretch of
/// time are without going through all. Elements are given by value.
class LaneMarks {
public:
    using List = StretchList<LaneMark, LaneMarkWho>;
    using value_type = LaneMark;
    using Iterator = List::Iterator;

    /// What marks of one part are together.
    struct Sum {
        Role role = State::running;
        std::int16_t worker = 0;
        double time_ns = 0; ///< Σ length × share
    };
    /// Marks that follow each other.
    struct Part {
        std::int64_t begin_ns = 0; ///< of the first that begins
        std::int64_t end_ns = 0;   ///< of the last that ends
        std::int64_t reach_ns = 0; ///< the same of all parts up to here
        std::size_t sumsBegin = 0;
    };
    static constexpr std::size_t kPart = 64; ///< marks

    /// To be gone through.
    struct Range {
        Iterator first;
        Iterator last;

        Iterator begin() const { return first; }
        Iterator end() const { return last; }
        bool empty() const { return first == last; }
        std::size_t size() const { return static_cast<std::size_t>(last - first); }
    };

    LaneMarks() = default;
    LaneMarks(std::initializer_list<LaneMark> marks);
    LaneMarks(const std::vector<LaneMark> &marks);

    void push_back(const LaneMark &mark);

    std::size_t size() const { return m_marks.size(); }
    bool empty() const { return m_marks.empty(); }
    LaneMark operator[](std::size_t place) const { return m_marks[place]; }
    LaneMark front() const { return m_marks.front(); }
    LaneMark back() const { return m_marks.back(); }
    Iterator begin() const { return m_marks.begin(); }
    Iterator end() const { return m_marks.end(); }

    /// Those that may touch the time from `begin_ns` to `end_ns`, the long ones that begin before
    /// it included; some of them do not.
    Range in(std::int64_t begin_ns, std::int64_t end_ns) const;

    const std::vector<Part> &parts() const { return m_parts; }
    /// The first part that may touch the time from `time_ns` on.
    std::size_t partFrom(std::int64_t time_ns) const;
    Range marksOf(std::size_t part) const;
    std::span<const Sum> sumsOf(std::size_t part) const;
    std::span<const Sum> sums() const { return m_sums; } ///< of all parts

    bool operator==(const LaneMarks &other) const { return m_marks == other.m_marks; }

private:
    void addUp(const LaneMark &mark);

    List m_marks;
    std::vector<Part> m_parts; ///< all but the last have kPart marks
    std::vector<Sum> m_sums;   ///< of each part after those of the one before it
};

} // namespace corelane
