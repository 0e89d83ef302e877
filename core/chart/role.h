// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/state.h"
#include "record/sentence.h"

#include <compare>
#include <cstddef>
#include <cstdint>

namespace corelane {

/// What a mark stands for where it is no state.
enum class Quantity {
    real,
    user,
    sys,
    worker, ///< on a core: coloured by the worker's number
    memory,
    factor, ///< of the speedup identity
};
inline constexpr std::size_t kRoles = kStates + static_cast<std::size_t>(Quantity::factor) + 1;

/// What a mark stands for: a state or a quantity. The drawing side gives each role its look.
class Role {
public:
    constexpr Role(State state) : m_index(static_cast<std::uint8_t>(state)) {}
    constexpr Role(Quantity quantity)
        : m_index(static_cast<std::uint8_t>(kStates + static_cast<std::size_t>(quantity)))
    {
    }
    /// `index`: below kRoles.
    static constexpr Role at(std::size_t index)
    {
        return index < kStates ? Role(static_cast<State>(index))
                               : Role(static_cast<Quantity>(index - kStates));
    }

    /// 0 … kRoles − 1: the states come first.
    constexpr std::size_t index() const { return m_index; }
    constexpr bool isState() const { return m_index < kStates; }
    /// Of a role that is one.
    constexpr State state() const { return static_cast<State>(m_index); }

    constexpr auto operator<=>(const Role &) const = default;

private:
    std::uint8_t m_index;
};

/// "GIL wait", for people and in CSV.
const Term &title(Role role);

} // namespace corelane
