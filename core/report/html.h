// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace corelane {

/// A text as HTML's text or attribute value: markup is escaped, and what would not
/// show is written out, line ends and tabs apart (visible()).
std::string htmlText(std::string_view text);

} // namespace corelane
