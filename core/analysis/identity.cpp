// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/account.h"
#include "record/text.h"

namespace corelane {
namespace {

double quotient(std::int64_t over, std::int64_t under)
{
    return static_cast<double>(over) / static_cast<double>(under);
}

/// "2.2", and "1.08" where one digit would say too little.
std::string factor(double value)
{
    return decimal(value, value < 1.5 ? 2 : 1);
}

constexpr double kAlike = 0.1; ///< a difference below that is no news

/// "did 2.2 times the work", behind what the cores or workers did.
std::string work(double workRatio)
{
    const double grown = 1 / workRatio;
    if (grown > 1 + kAlike)
        return "did " + factor(grown) + " times the work";
    if (grown < 1 - kAlike)
        return "did the work in " + factor(grown) + " times the CPU time";
    return "did the same work in about the same CPU time";
}

std::string coresSentence(const Identity &identity, int workers)
{
    constexpr double kMostOfThem = 0.85;
    constexpr double kOneAtATime = 1.15;
    const double busy = identity.coresBusy;
    const std::string did = work(identity.workRatio);
    if (workers < 2) {
        const std::string kept = busy < kMostOfThem   ? "It kept no core busy all the time"
                                 : busy < kOneAtATime ? "It kept one core busy"
                                                      : "It kept several cores busy";
        return kept + " (" + decimal(busy, 2) + ") and " + did + ".";
    }
    const std::string all = std::to_string(workers) + " workers";
    if (busy >= kMostOfThem * workers) {
        if (1 / identity.workRatio > 1 + kAlike)
            return "The cores were not idle: they " + did + ".";
        return "All " + all + " ran at the same time and " + did +
               ": there is little more to win with " + std::to_string(workers) + ".";
    }
    if (busy >= kMostOfThem && busy < kOneAtATime)
        return "On average one of " + all + " ran at a time, and they " + did + ".";
    return "The " + all + " kept " + (busy < kMostOfThem ? "only " : "") + decimal(busy, 2) +
           " cores busy and " + did + ".";
}

} // namespace

std::optional<Identity> identityOf(const Times &run, const Times &baseline)
{
    if (run.real_ns <= 0 || run.treeCpu_ns() <= 0 || baseline.real_ns <= 0 ||
        baseline.treeCpu_ns() <= 0)
        return std::nullopt;
    return Identity{.speedup = quotient(baseline.real_ns, run.real_ns),
                    .coresBusy = quotient(run.treeCpu_ns(), run.real_ns),
                    .workRatio = quotient(baseline.treeCpu_ns(), run.treeCpu_ns()),
                    .baselineWait = quotient(baseline.real_ns, baseline.treeCpu_ns())};
}

std::optional<Identity> identityOf(const RunRecord &run, const RunRecord &baseline)
{
    if (!speedup(run, baseline)) // both done, the same work
        return std::nullopt;
    return identityOf(*timesOf(run), *timesOf(baseline));
}

std::string identityEquation(const Identity &identity)
{
    return "speedup " + decimal(identity.speedup, 2) + " = " + decimal(identity.coresBusy, 2) +
           " cores busy × " + decimal(identity.workRatio, 2) + " work × " +
           decimal(identity.baselineWait, 2) + " baseline";
}

std::string identitySentence(const Identity &identity, int workers)
{
    std::string sentence = coresSentence(identity, workers);
    if (identity.baselineWait > 1 + kAlike)
        sentence += " The baseline itself computed only " +
                    decimal(100 / identity.baselineWait, 0) +
                    " % of its time: there was more to win than its work.";
    else if (identity.baselineWait < 1 - kAlike)
        sentence += " The baseline itself kept more than one core busy.";
    return sentence;
}

} // namespace corelane
