// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/event_area.h"

#include <QString>

#include <vector>

namespace corelane::test {

/// Empty when a worker's ring is in order: begin, the other stamps in their places, end, written by
/// one thread whose clocks never go back. Where the library lets a worker go that finds nothing to
/// do, it may not come at all, and come again.
QString flawOfWorkerRing(const std::vector<Stamp> &ring, bool mayComeAgain = false);

} // namespace corelane::test
