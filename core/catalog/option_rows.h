// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace corelane {

// Options as the catalogue's rows write them down.

inline Option numberOption(std::string key, Term title, Term explanation, std::int64_t value,
                           std::int64_t minimum, std::int64_t maximum)
{
    return {.key = std::move(key),
            .title = title,
            .explanation = explanation,
            .type = Option::Type::integer,
            .defaultValue = std::to_string(value),
            .minimum = minimum,
            .maximum = maximum};
}

inline Option choiceOption(std::string key, Term title, Term explanation, std::string value,
                           std::vector<std::string> choices)
{
    return {.key = std::move(key),
            .title = title,
            .explanation = explanation,
            .type = Option::Type::choice,
            .defaultValue = std::move(value),
            .choices = std::move(choices)};
}

} // namespace corelane
