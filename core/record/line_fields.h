// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/text.h"
#include "record/words.h"

#include <algorithm>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace corelane {

/// The fields of one line, taken from the left. A field that is missing or no number is remembered,
/// so that a line's reader asks once, at its end.
class Fields {
public:
    explicit Fields(std::string_view text) : m_rest(text) {}

    std::string_view word()
    {
        const std::string_view taken = takeWord(m_rest);
        m_ok = m_ok && !taken.empty();
        return taken;
    }

    /// All that is left of the line, as it stands.
    std::string_view rest() { return std::exchange(m_rest, {}); }

    template <std::integral Integer>
    void take(Integer &number)
    {
        const auto value = toInteger<Integer>(takeWord(m_rest));
        m_ok = m_ok && value.has_value();
        number = value.value_or(Integer{});
    }

    void take(double &number)
    {
        const auto value = toReal(takeWord(m_rest));
        m_ok = m_ok && value.has_value();
        number = value.value_or(0);
    }

    void take(std::vector<int> &cpus)
    {
        const auto list = toCpuList(takeWord(m_rest));
        m_ok = m_ok && list.has_value();
        cpus = list.value_or(std::vector<int>{});
    }

    template <class Enumeration>
    requires std::is_enum_v<Enumeration>
    void take(Enumeration &value)
    {
        const auto words = wordsOf(value);
        const std::string_view taken = word();
        const auto found = std::find(words.begin(), words.end(), taken);
        m_ok = m_ok && found != words.end();
        if (found != words.end())
            value = static_cast<Enumeration>(found - words.begin());
    }

    /// The rest of the line, which may be empty and hold blanks.
    void take(std::string &text) { text = unescaped(rest()); }

    template <class Value>
    void take(std::optional<Value> &value)
    {
        take(value.emplace());
    }

    /// Every field asked for was there. Fields behind them are a later writer's, and are ignored.
    bool ok() const { return m_ok; }

private:
    std::string_view m_rest;
    bool m_ok = true;
};

} // namespace corelane
