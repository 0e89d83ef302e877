// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/runs/runs.h"

class QLabel;
class QStatusBar;

namespace corelane {

class ElidedText;

/// The parts of the status bar: how the latest run goes, and how the selected one was measured.
class StatusLine {
public:
    explicit StatusLine(QStatusBar &bar);

    /// What the state's label shows and, as its accessible name, says.
    QLabel *state() const { return m_state; }
    void showState(const QString &state);
    /// `run`: null where none is selected; then it speaks of the machine here.
    void showRun(const RunEntry *run, const Machine &here);

private:
    QLabel *m_state;
    QLabel *m_lanes;
    ElidedText *m_measured; ///< with a folder's path, which may be long
};

} // namespace corelane
