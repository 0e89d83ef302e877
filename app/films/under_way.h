// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <QString>

namespace corelane {

// What is said of a run while it is under way, in a window as in a film.

/// "128 of 256 chunks", for a run under way; "128 chunks done" where nobody knows how many there
/// are.
QString progressText(const RunRecord &run);

/// A text without a full stop, and what the recording lacks beside it.
QString withLost(const QString &text, const RunRecord &run);

} // namespace corelane
