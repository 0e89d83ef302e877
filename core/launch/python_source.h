// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace corelane {

/// Whether a Python file may be a workload: whether it defines both chunks and work. It is looked
/// at and never run, by these rules: a name is defined by def, class, import or an assignment that
/// stands outside of functions, classes, strings, comments and `if __name__ == …`, also within if,
/// try and the like; `from module import *` may define anything; a number, a text, a list or a
/// dictionary is no function. What else defines names (exec, globals()) does not count.
bool mayBeWorkload(std::string_view source);

} // namespace corelane
