// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace corelane {

// A library may change the process that loads it, and speak for it: libgomp, which comes with Qt,
// binds its thread to one place where OMP_PROC_BIND, OMP_PLACES or GOMP_CPU_AFFINITY is set, and
// writes to stderr what it thinks of OMP_DISPLAY_ENV or OMP_NUM_THREADS. Whatever Corelane starts
// would inherit the one, and its report would be mixed with the other. So the variables of OpenMP
// (OMP_…, GOMP_…, KMP_…) are out of sight while libraries are loaded, and the CPU affinity is kept.

/// To be called first in main(). A program that calls it keeps both before any of its libraries is
/// initialised (a function in its .preinit_array, which a shared library cannot have); here the
/// variables are seen again, as they were, and the affinity is what it was at the program's start.
/// Nothing happens where the C library knows no .preinit_array.
void endLoading();

/// The same for a library that is loaded later, which does not compute with OpenMP itself: from
/// construction to destruction, on the thread whose affinity is kept. One at a time; nobody may
/// read the environment meanwhile.
class LaterLoading {
public:
    LaterLoading();
    ~LaterLoading() { endLoading(); }
    LaterLoading(const LaterLoading &) = delete;
    LaterLoading &operator=(const LaterLoading &) = delete;
};

} // namespace corelane
