// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QWidget;

namespace corelane {

class ModeList;

/// Lays out the window's left column: the modes, and below them, always in sight, the button that
/// adds a command of a person's own.
void fillModeColumn(QWidget &column, ModeList *modes, QAction *addCommand);

} // namespace corelane
