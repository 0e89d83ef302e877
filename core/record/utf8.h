// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace corelane {

/// `bytes` as UTF-8, which a recording promises: each byte that is not part of a valid sequence
/// becomes U+FFFD.
std::string toUtf8(std::string_view bytes);

/// What becomes of line feeds and tabs.
enum class LineEnds {
    shown, ///< as \n and \t: a name has no lines
    kept,  ///< of a whole document
};

/// A text for people and for other programs' eyes: what would not show, or would show as something
/// else, is written as an escape. That is: control characters, as they command a terminal and make
/// XML invalid; what turns the direction of writing round, or has no width; what is no character. A
/// backslash stays as it is, so this is for the eye and cannot be undone.
///
/// Line feed, tab and carriage return become \n, \t, \r; bytes that are no UTF-8 \xNN; all else
/// \uNNNN, by UTF-16's pairs above U+FFFF. In JSON as it was dumped (where line feeds and tabs are
/// blanks, and `kept`) that is again the same text.
std::string visible(std::string_view text, LineEnds lineEnds = LineEnds::shown);

} // namespace corelane
