// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findings/cause.h"

#include <algorithm>
#include <array>

namespace corelane {
namespace {

constexpr double kBusy = 0.8; ///< of the cores' time: from here on they count as kept busy

using Share = NamedValue<"share", Figure>;

/// A loss of the account over cores, what it is called, and the findings that tell of it.
struct Loss {
    State part;
    Cause cause;
    CheckedTemplate<Share> form;
    std::array<std::string_view, 2> findings{};
};

constexpr std::array<Loss, 15> kLosses{{
    {State::others,
     Cause::otherPrograms,
     CORELANE_TR("loss.others", "For {share} of the cores' time a thread waited for a core that "
                                "other programs had."),
     {"other-programs"}},
    {State::quota,
     Cause::quota,
     CORELANE_TR("loss.quota",
                 "For {share} of the cores' time the control group's quota held threads back."),
     {"quota-throttled"}},
    {State::steal,
     Cause::steal,
     CORELANE_TR("loss.steal", "The hypervisor took {share} of the cores' time."),
     {"steal"}},
    {State::startUp,
     Cause::startUp,
     CORELANE_TR("loss.start-up", "{share} of the cores' time was idle before the first chunk, "
                                  "while the workers started."),
     {"start-up-dominates"}},
    {State::alone,
     Cause::oneThreadAlone,
     CORELANE_TR("loss.alone",
                 "{share} of the cores' time was idle, as one thread alone had work."),
     {"one-after-another"}},
    {State::otherThread, Cause::otherThread,
     CORELANE_TR("loss.other-thread", "{share} of the cores' time was idle, as threads waited "
                                      "for a signal, a result or work from others.")},
    {State::gilWait,
     Cause::gil,
     CORELANE_TR("loss.gil", "{share} of the cores' time was idle, as threads waited for the "
                             "GIL, which one thread of a process holds at a time."),
     {"gil-serialises", "gil-convoy"}},
    {State::lockWait,
     Cause::lock,
     CORELANE_TR("loss.lock", "{share} of the cores' time was idle, as threads waited for a "
                              "lock that another held."),
     {"gil-serialises"}},
    {State::ioWait,
     Cause::io,
     CORELANE_TR("loss.io", "{share} of the cores' time was idle, as threads waited for files, "
                            "sockets or pipes."),
     {"sleeping-not-computing"}},
    {State::sleep,
     Cause::sleep,
     CORELANE_TR("loss.sleep",
                 "{share} of the cores' time was idle, as threads waited for time to pass."),
     {"sleeping-not-computing"}},
    {State::pageFault, Cause::pageFault,
     CORELANE_TR("loss.page-fault",
                 "{share} of the cores' time was idle, as threads waited for pages of memory.")},
    {State::child, Cause::child,
     CORELANE_TR("loss.child", "{share} of the cores' time was idle, as it waited for a "
                               "process that it had started.")},
    {State::stopped, Cause::stopped,
     CORELANE_TR("loss.stopped",
                 "{share} of the cores' time was idle, as the program was stopped.")},
    {State::nothingLeft,
     Cause::tail,
     CORELANE_TR("loss.tail", "{share} of the cores' time was idle, as nothing was left for "
                              "some of the threads to do."),
     {"idle-tail"}},
    {State::unexplained, Cause::cannotTell,
     CORELANE_TR("loss.unexplained", "Why {share} of the cores' time was idle cannot be told.")},
}};

const Finding *findingIn(const std::vector<Finding> &findings, std::string_view id)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [id](const Finding &each) { return each.id == id; });
    return id.empty() || found == findings.end() ? nullptr : &*found;
}

const Loss &greatestLoss(const CoreTime &cores)
{
    return *std::max_element(kLosses.begin(), kLosses.end(), [&](const Loss &x, const Loss &y) {
        return cores.parts[x.part] < cores.parts[y.part];
    });
}

/// Of what its threads asked for, 0 … 1.
double takenShare(const CoreTime &cores, State part)
{
    const auto taken_ns = static_cast<double>(cores.parts[part]);
    const double asked_ns = taken_ns + static_cast<double>(cores.busy_ns());
    return asked_ns > 0 ? taken_ns / asked_ns : 0;
}

/// What was taken from a thread that had work weighs more than idle cores for which there was none:
/// without it the run would have been that much shorter. A quota and a hypervisor are there again
/// the next time, but other programs may not be: with them it has to be most of what was asked for,
/// lest one program has another headline in each run.
const Loss &gravestLoss(const CoreTime &cores)
{
    constexpr double kMuch = 1.0 / 3; ///< of what its threads asked for
    constexpr double kMost = 2.0 / 3;
    const Loss &greatest = greatestLoss(cores);
    if (greatest.part != State::alone && greatest.part != State::nothingLeft)
        return greatest;
    const Loss *taken = nullptr;
    for (const Loss &loss : kLosses) {
        const bool isTaken =
            loss.part == State::others || loss.part == State::quota || loss.part == State::steal;
        if (isTaken && (!taken || cores.parts[loss.part] > cores.parts[taken->part]))
            taken = &loss;
    }
    const double much = taken->part == State::others ? kMost : kMuch;
    return takenShare(cores, taken->part) > much ? *taken : greatest;
}

/// That other programs took cores meanwhile, where that made the run notably longer.
void addOthers(const CoreTime &cores, Why &why)
{
    constexpr double kNotable = 0.1; ///< of what its threads asked for, and of real
    const bool isNotable = takenShare(cores, State::others) >= kNotable &&
                           static_cast<double>(cores.parts[State::others]) >=
                               kNotable * static_cast<double>(cores.real_ns);
    if (why.cause != Cause::otherPrograms && isNotable)
        why.sentences.push_back(lossSentence(State::others, cores.share(State::others)));
}

Sentence keptBusy(const CoreTime &cores)
{
    return sentence(CORELANE_TR_N("loss.none", "It kept {cores} core[|s] busy for {share} of the "
                                               "time."),
                    arg<"cores">(Count(cores.cpus())),
                    arg<"share">(Figure::percent(cores.busyShare())));
}

/// A cause that shows in other figures than idle cores, with the finding that tells of it.
struct OtherSign {
    std::string_view finding;
    Cause cause;
    double mostLost; ///< of the cores' time, to one other cause: where more is, that comes first
};

/// Idle moments between one thread's turn and the next one's are what handing over costs.
bool isHandingOver(State part)
{
    return part == State::alone || part == State::otherThread || part == State::child ||
           part == State::ioWait;
}

/// Whether the loss is what the sign tells of, too.
bool isOfThat(const Loss &loss, Cause sign)
{
    return loss.cause == sign || (sign == Cause::tooLittleWork && isHandingOver(loss.part));
}

constexpr double kWhateverElse = 1;
constexpr double kUnlessMuchElse = 0.4;
constexpr double kOnlyWhenBusy = 1 - kBusy;
constexpr std::array kOtherSigns{
    OtherSign{"one-core", Cause::oneCore, kWhateverElse},
    OtherSign{"start-up-dominates", Cause::startUp, kUnlessMuchElse},
    OtherSign{"too-little-work", Cause::tooLittleWork, kUnlessMuchElse},
    OtherSign{"transfer-dominates", Cause::tooLittleWork, kUnlessMuchElse},
    OtherSign{"too-many-threads", Cause::tooManyThreads, kOnlyWhenBusy},
    OtherSign{"more-workers-than-cores", Cause::tooManyThreads, kOnlyWhenBusy},
};

} // namespace

std::string_view word(Cause cause)
{
    constexpr std::array<std::string_view, 19> kWords{"parallel",
                                                      "one-thread-alone",
                                                      "one-core",
                                                      "lock",
                                                      "other-thread",
                                                      "gil",
                                                      "io",
                                                      "child",
                                                      "sleep",
                                                      "stopped",
                                                      "page-fault",
                                                      "start-up",
                                                      "tail",
                                                      "quota",
                                                      "steal",
                                                      "other-programs",
                                                      "too-many-threads",
                                                      "too-little-work",
                                                      "cannot-tell"};
    return kWords[static_cast<std::size_t>(cause)];
}

Sentence lossSentence(State part, double share)
{
    const auto found = std::find_if(kLosses.begin(), kLosses.end(),
                                    [part](const Loss &loss) { return loss.part == part; });
    return found == kLosses.end()
               ? Sentence{}
               : sentence<Share>(found->form, arg<"share">(Figure::percent(share)));
}

namespace {

/// Without what others took beside it.
Why gravestWhy(const CoreTime &cores, const std::vector<Finding> &findings)
{
    const Loss &loss = gravestLoss(cores);
    for (const OtherSign &sign : kOtherSigns) {
        const Finding *finding = findingIn(findings, sign.finding);
        if (finding && (cores.share(loss.part) <= sign.mostLost || isOfThat(loss, sign.cause)))
            return {sign.cause, finding->evidence, sign.finding};
    }
    if (cores.busyShare() >= kBusy)
        return {Cause::parallel, {keptBusy(cores)}};
    for (const std::string_view id : loss.findings) {
        if (const Finding *finding = findingIn(findings, id))
            return {loss.cause, finding->evidence, id};
    }
    return {loss.cause, {lossSentence(loss.part, cores.share(loss.part))}};
}

} // namespace

Why whyOf(const CoreTime &cores, const std::vector<Finding> &findings)
{
    constexpr std::int64_t kTooShort_ns = 20'000'000;
    if (cores.real_ns < kTooShort_ns)
        return {Cause::cannotTell, {kTooShort}};
    Why why = gravestWhy(cores, findings);
    addOthers(cores, why);
    return why;
}

} // namespace corelane
