// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace corelane {

// Paths and arguments are bytes to the system, and to the core; Qt's fields and option parsers hold
// text. Between them, always through these two: every byte comes back as it was, in any locale.

/// UTF-8 as text; a byte that is none becomes a lone surrogate, U+DC80 to U+DCFF, as in Python.
QString pathText(std::string_view bytes);

/// The bytes that pathText() was given, and UTF-8 for any other text.
std::string pathBytes(const QString &text);

} // namespace corelane
