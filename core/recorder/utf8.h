// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace corelane {

/// `bytes` as UTF-8, which a recording promises: each byte that is not part of a valid sequence
/// becomes U+FFFD.
std::string toUtf8(std::string_view bytes);

} // namespace corelane
