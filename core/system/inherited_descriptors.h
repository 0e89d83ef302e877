// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace corelane {

/// Closes from 3 on what an exec would hand on: what this process was started with, as all that it
/// opens itself closes on exec. For whoever has handed it on to a command: else the other end of a
/// pipe that the command closes would not see its end. Needs /proc; else nothing is closed.
void closeInheritedDescriptors();

} // namespace corelane
