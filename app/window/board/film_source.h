// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "films/film_frames.h"
#include "window/runs/runs.h"

#include <vector>

namespace corelane {

class Board;

/// Whether a run's recording is in a file, whole, so that it can be replayed.
bool canBeFilmed(const RunEntry &entry);

/// The board's selected run, beside those it is compared with, replayed in these charts.
FilmSource filmSource(const Board &board, const std::vector<const ChartKind *> &charts);

} // namespace corelane
