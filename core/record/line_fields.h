// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/cpu_list.h"
#include "record/event_area.h"
#include "record/run_spec.h"
#include "record/text.h"
#include "record/words.h"

#include <algorithm>
#include <charconv>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace corelane {

// How a value stands in a line, read and written: a number, a word, a list of CPUs, a text, or a
// struct, whose members follow each other.

/// The members of a struct in the order of the line; line_table.h has them. A text at the end is
/// the rest of the line, before it it is one word.
template <class Struct>
inline constexpr std::nullptr_t kMembersOf = nullptr;

template <class Value>
concept HasMembers = !std::is_null_pointer_v<std::remove_const_t<decltype(kMembersOf<Value>)>>;

template <class Value>
inline constexpr bool isOptional = false;
template <class Value>
inline constexpr bool isOptional<std::optional<Value>> = true;
template <class Value>
inline constexpr bool isOptional<Value &> = isOptional<std::remove_const_t<Value>>;

struct TraitWord {
    std::string_view word;
    bool ModelTraits::*trait;
};
inline constexpr TraitWord kTraitWords[] = {{"sequential", &ModelTraits::sequential},
                                            {"copies", &ModelTraits::copiesData}};

/// Calls `use(member, isLast)` for each, where isLast is a std::bool_constant.
template <class... Members, class Use>
void forEachMember(const std::tuple<Members...> &members, const Use &use)
{
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (use(std::get<I>(members), std::bool_constant<I + 1 == sizeof...(I)>{}), ...);
    }
    (std::index_sequence_for<Members...>{});
}

/// No figure of a recording is greater: nine years, 256 PiB. Sums and differences of a few stay
/// numbers.
inline constexpr std::int64_t kMostFigure = std::int64_t{1} << 58;

/// Whether a member is something measured, which is held within kMostFigure. What workers say of
/// their chunks and what a run was asked for may be any number.
template <class Struct>
constexpr bool isFigure(std::int64_t Struct::*)
{
    return true;
}
constexpr bool isFigure(std::int64_t Stamp::*member)
{
    return member != &Stamp::a && member != &Stamp::b;
}
constexpr bool isFigure(std::int64_t RunSpec::*)
{
    return false;
}

/// The fields of one line, taken from the left. A field that is missing or no number is remembered,
/// so that a line's reader asks once, at its end.
class Fields {
public:
    explicit Fields(std::string_view text) : m_rest(text) {}

    /// Holds a figure within bounds beyond which it is not possible.
    void hold(std::int64_t &figure, std::int64_t least, std::int64_t most)
    {
        const std::int64_t possible = std::clamp(figure, least, most);
        m_isPossible = m_isPossible && possible == figure;
        figure = possible;
    }
    void refuse() { m_isPossible = false; } ///< what it says is not possible

    std::string_view word()
    {
        const std::string_view taken = takeWord(m_rest);
        m_ok = m_ok && !taken.empty();
        return taken;
    }

    template <std::integral Integer>
    void take(Integer &number)
    {
        takeKnown(number, takeInteger<Integer>(m_rest));
    }
    void take(double &number) { takeKnown(number, toReal(takeWord(m_rest))); }
    void take(CpuList &cpus) { takeKnown(cpus, toCpuList(takeWord(m_rest))); }

    template <HasWords Enumeration>
    void take(Enumeration &value)
    {
        takeKnown(value, valueOf<Enumeration>(word()));
    }

    /// Stands last, may be missing, and an unknown word is a later version's: not told.
    void take(WaitDetail &detail)
    {
        detail = valueOf<WaitDetail>(takeWord(m_rest)).value_or(WaitDetail::none);
    }

    /// The rest of the line, which may be empty and hold blanks.
    void take(std::string &text) { text = unescaped(std::exchange(m_rest, {})); }

    /// Words that this version does not know are passed over: what they say is then not known.
    void take(ModelTraits &traits)
    {
        for (auto word = takeWord(m_rest); !word.empty(); word = takeWord(m_rest)) {
            for (const auto &[flag, trait] : kTraitWords)
                traits.*trait = traits.*trait || flag == word;
            traits.workers = valueOf<WorkerKind>(word).value_or(traits.workers);
            traits.oneAtATime = valueOf<OneAtATime>(word).value_or(traits.oneAtATime);
        }
    }

    template <class Value>
    void take(std::optional<Value> &value)
    {
        take(value.emplace());
        if constexpr (std::is_same_v<Value, std::int64_t>) // a moment
            hold(*value, -kMostFigure, kMostFigure);
    }

    template <HasMembers Struct>
    void take(Struct &item)
    {
        takeMembers(item, kMembersOf<Struct>);
    }

    template <class Struct, class... Members>
    void takeMembers(Struct &item, const std::tuple<Members...> &members)
    {
        forEachMember(members, [&](auto member, auto isLast) {
            auto &value = item.*member;
            if constexpr (!isLast && std::is_same_v<decltype(value), std::string &>)
                value = word();
            else if constexpr (HasMembers<Struct> && isLast && isOptional<decltype(value)>)
                takeIfThere(value);
            else
                take(value);
            if constexpr (std::is_same_v<decltype(value), std::int64_t &>) {
                if (isFigure(member))
                    hold(value, -kMostFigure, kMostFigure);
            }
        });
    }

    /// Every field asked for was there. Fields behind them are a later writer's, and are ignored.
    bool ok() const { return m_ok; }
    /// No figure had to be held, and nothing was refused.
    bool isPossible() const { return m_isPossible; }

private:
    /// The last field of an item, which an older writer did not know, or had nothing to tell in.
    template <class Value>
    void takeIfThere(std::optional<Value> &value)
    {
        if (!m_rest.empty())
            take(value);
    }

    template <class Value>
    void takeKnown(Value &value, std::optional<Value> &&known)
    {
        m_ok = m_ok && known.has_value();
        if (known)
            value = *std::move(known);
    }

    std::string_view m_rest;
    bool m_ok = true;
    bool m_isPossible = true;
};

/// Writes fields behind what a line has already.
class LineText {
public:
    explicit LineText(std::string &line) : m_line(line) {}

    void putWord(std::string_view word)
    {
        m_line += ' ';
        m_line += word;
    }

    template <class Number>
    requires std::is_arithmetic_v<Number>
    void put(Number number)
    {
        char digits[32];
        const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        putWord({digits, static_cast<std::size_t>(end - digits)});
    }
    void put(const CpuList &cpus) { putWord(cpuListText(cpus)); }
    void put(const std::string &text) { putWord(escaped(text)); }
    void put(HasWords auto value) { putWord(word(value)); }
    void put(WaitDetail detail)
    {
        if (detail != WaitDetail::none)
            putWord(word(detail));
    }

    void put(const ModelTraits &traits)
    {
        for (const auto &[flag, trait] : kTraitWords) {
            if (traits.*trait)
                putWord(flag);
        }
        if (traits.workers != WorkerKind::unknown)
            put(traits.workers);
        if (traits.oneAtATime != OneAtATime::never)
            put(traits.oneAtATime);
    }

    /// Nothing for one that is not there: it stands last, then.
    template <class Value>
    void put(const std::optional<Value> &value)
    {
        if (value)
            put(*value);
    }

    void put(const HasMembers auto &item)
    {
        putMembers(item, kMembersOf<std::decay_t<decltype(item)>>);
    }

    template <class Struct, class... Members>
    void putMembers(const Struct &item, const std::tuple<Members...> &members)
    {
        forEachMember(members, [&](auto member, auto isLast) {
            const auto &value = item.*member;
            if constexpr (!isLast && std::is_same_v<decltype(value), const std::string &>)
                putWord(value);
            else
                put(value);
        });
    }

private:
    std::string &m_line;
};

} // namespace corelane
