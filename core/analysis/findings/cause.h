// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/accounts/core_time.h"
#include "analysis/findings/findings.h"
#include "record/sentence.h"

#include <string_view>

namespace corelane {

/// Why a run's cores were not all busy with it, in one word: what the headline tells of.
enum class Cause {
    parallel,       ///< they were
    oneThreadAlone, ///< one thread alone had work: the serial part
    oneCore,        ///< its threads might use one CPU alone
    lock,           ///< a lock that another thread had
    otherThread,    ///< a signal, result or work of another thread that had none either
    gil,
    io,        ///< files, sockets, disks
    child,     ///< a process that it had started, and that did not compute
    sleep,     ///< time to pass
    stopped,   ///< by a signal or a debugger
    pageFault, ///< memory
    startUp,
    tail, ///< nothing was left for some to do
    quota,
    steal,
    otherPrograms,
    tooManyThreads, ///< all were busy, and more threads than cores wanted them
    tooLittleWork,  ///< per task
    cannotTell,
};

inline constexpr Term kTooShort = CORELANE_TR(
    "times.too-short", "It is too short to tell: starting up and the kernel's clock say "
                       "more than the work.");

/// In JSON: "one-thread-alone".
std::string_view word(Cause cause);

/// What happened and the sentences that say so.
struct Why {
    Cause cause = Cause::cannotTell;
    Sentences sentences;        ///< may be empty
    std::string_view finding{}; ///< the id of the one that tells of it; empty where none does
};

/// The gravest loss by the account over cores. Where a finding tells of the same thing, the
/// sentences are its evidence, so that headline and findings cannot contradict each other. What
/// other programs took comes and goes with them: it is said, too, wherever it was more than a
/// little, and comes first only where it was most.
Why whyOf(const CoreTime &cores, const std::vector<Finding> &findings);

/// "48 % of the cores' time was idle, as one thread alone had work."
Sentence lossSentence(State part, double share);

} // namespace corelane
