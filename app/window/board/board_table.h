// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/board_picture.h"
#include "window/runs/run_model.h"

namespace corelane {

/// The first rows of the table, as a page shows them. `selected`: null where no run is.
BoardTable tableOf(const RunModel &runs, const RunEntry *selected);

} // namespace corelane
