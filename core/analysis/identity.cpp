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
    constexpr double kHardly = 0.5;
    const double busy = identity.coresBusy;
    const double grown = 1 / identity.workRatio;
    if (busy < kHardly)
        return "The cores were idle most of the time: " + decimal(busy, 2) +
               " were busy, and they " + work(identity.workRatio) + ".";
    if (workers < 2)
        return (busy < kOneAtATime ? "It kept one core at a time" : "It kept several cores") +
               std::string(" busy (") + decimal(busy, 2) + ") and " + work(identity.workRatio) +
               ".";
    const std::string all = std::to_string(workers) + " workers";
    if (busy >= kMostOfThem * workers) {
        if (grown > 1 + kAlike)
            return "The cores were not idle: they " + work(identity.workRatio) + ".";
        return "All " + all + " ran at the same time and " + work(identity.workRatio) +
               ": there is little more to win with " + std::to_string(workers) + ".";
    }
    if (busy < kOneAtATime)
        return "On average one of " + all + " ran at a time, and they " + work(identity.workRatio) +
               ".";
    return "The " + all + " kept " + decimal(busy, 2) + " cores busy and " +
           work(identity.workRatio) + ".";
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
        sentence += " The baseline itself waited " +
                    decimal(100 * (1 - 1 / identity.baselineWait), 0) +
                    " % of its time: waiting at the same time wins, too.";
    else if (identity.baselineWait < 1 - kAlike)
        sentence += " The baseline itself kept more than one core busy.";
    return sentence;
}

} // namespace corelane
