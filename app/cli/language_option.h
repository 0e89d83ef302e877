// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

namespace corelane {

/// "--lang de", of the window and of every subcommand.
inline constexpr const char *kLanguageOption = "lang";

/// Chooses the language of all that is shown: what --lang says, in front of "--", or else the
/// system's (LANGUAGE, LC_ALL, LC_MESSAGES, LANG). Takes that option off the arguments. Before
/// anything is shown. Errors: there is no such language.
Status chooseLanguage(int &argc, char **argv);

} // namespace corelane
