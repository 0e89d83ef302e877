// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/glossary.h"

#include "record/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace corelane {
namespace {

GlossaryEntry ofState(State state, Term meaning)
{
    return {word(state), title(state), meaning};
}

GlossaryEntry ofQuantity(Quantity quantity, std::string_view id, Term meaning)
{
    return {id, title(quantity), meaning};
}

// First the roles, in their order.
const std::array kGlossary = std::to_array<GlossaryEntry>({
    ofState(State::thisRun,
            CORELANE_TR("glossary.this-run", "The core works for the run that is measured.")),
    ofState(
        State::rest,
        CORELANE_TR("glossary.rest",
                    "The core works for something else: other programs, or the system itself.")),
    ofState(
        State::others,
        CORELANE_TR("glossary.others",
                    "A thread of the run could have gone on, but another program had the core.")),
    ofState(State::quota,
            CORELANE_TR(
                "glossary.quota",
                "The run had used up the CPU time that its container allows, and had to pause.")),
    ofState(State::steal,
            CORELANE_TR("glossary.steal", "This machine is a virtual one, and its host gave the "
                                          "core to somebody else for that time.")),
    ofState(State::switching,
            CORELANE_TR("glossary.switching",
                        "Time that the core spent changing from one thread to another.")),
    ofState(State::startUp,
            CORELANE_TR("glossary.start-up", "From the run's begin to the worker's first piece of "
                                             "work: the program starts, the worker is made.")),
    ofState(State::useful,
            CORELANE_TR("glossary.useful", "Computing that the sequential run had to do as well.")),
    ofState(
        State::extra,
        CORELANE_TR(
            "glossary.extra",
            "Computing that the parallel run had to do beyond what the sequential one needed.")),
    ofState(State::running, CORELANE_TR("glossary.running", "The worker has a core and computes.")),
    ofState(State::runQueue,
            CORELANE_TR("glossary.run-queue",
                        "The worker could compute, but has to wait for a free core.")),
    ofState(State::alone,
            CORELANE_TR("glossary.alone",
                        "Only one thread had work, so the other cores had nothing to do.")),
    ofState(State::otherThread,
            CORELANE_TR("glossary.other-thread",
                        "The thread waits until another thread of the run has done something.")),
    ofState(State::gilWait,
            CORELANE_TR("glossary.gil-wait", "The worker waits for the GIL, the lock that lets "
                                             "only one thread at a time run Python code.")),
    ofState(
        State::lockWait,
        CORELANE_TR(
            "glossary.lock-wait",
            "The worker waits for a lock that another one holds, or for another one to be done.")),
    ofState(State::ioWait,
            CORELANE_TR("glossary.io-wait", "The worker waits for a file, the network or some time "
                                            "to pass, and needs no core meanwhile.")),
    ofState(State::sleep,
            CORELANE_TR("glossary.sleep", "The thread has asked to be woken after some time.")),
    ofState(State::pageFault,
            CORELANE_TR(
                "glossary.page-fault",
                "The thread waits for a piece of its memory that has yet to be made or read in.")),
    ofState(State::child,
            CORELANE_TR("glossary.child",
                        "The thread waits for the end of a process that it has started.")),
    ofState(State::stopped,
            CORELANE_TR("glossary.stopped", "The thread was halted by a signal or a debugger.")),
    ofState(State::transfer, CORELANE_TR("glossary.transfer",
                                         "Data moves between the main program and the worker.")),
    ofState(State::dispatch,
            CORELANE_TR("glossary.dispatch",
                        "Between two pieces of work: the worker fetches its next one.")),
    ofState(State::idleTail,
            CORELANE_TR(
                "glossary.idle-tail",
                "The worker has nothing more to do, but the run is not over: others still work.")),
    ofState(State::nothingLeft,
            CORELANE_TR("glossary.nothing-left", "No thread of the run had anything left to do.")),
    ofState(State::unexplained,
            CORELANE_TR("glossary.unexplained",
                        "The thread waited, and nothing that was measured tells for what.")),
    ofQuantity(
        Quantity::real, "real",
        CORELANE_TR(
            "glossary.real",
            "Time on the wall clock from the run's begin to its end, as the shell's time says.")),
    ofQuantity(
        Quantity::user, "user",
        CORELANE_TR(
            "glossary.user",
            "CPU time that the program's own code took; two cores for a second are two seconds.")),
    ofQuantity(Quantity::sys, "sys",
               CORELANE_TR("glossary.sys", "CPU time that the kernel took on the program's behalf, "
                                           "such as for files and memory.")),
    ofQuantity(Quantity::worker, "worker",
               CORELANE_TR("glossary.worker",
                           "One thread, process or task that does a part of the work.")),
    ofQuantity(Quantity::memory, "memory",
               CORELANE_TR("glossary.memory", "What the program and all that it started have in "
                                              "memory; what several share counts once.")),
    ofQuantity(
        Quantity::factor, "factor",
        CORELANE_TR("glossary.factor",
                    "By how much something multiplies: above 1 it makes faster, below 1 slower.")),
    {"gil", CORELANE_TR("term.gil", "GIL"),
     CORELANE_TR("glossary.gil", "The global interpreter lock: only the thread that holds it runs "
                                 "Python code, all others wait.")},
    {"cpu", CORELANE_TR("term.cpu", "CPU"),
     CORELANE_TR("glossary.cpu",
                 "CPU time, user + sys: how long cores computed, added up over all cores.")},
    {"cores-busy", CORELANE_TR("term.cores-busy", "cores busy"),
     CORELANE_TR("glossary.cores-busy",
                 "How many cores the run kept at work on the average: CPU time ÷ real.")},
    {"effective-cores", CORELANE_TR("term.effective-cores", "effective cores"),
     CORELANE_TR(
         "glossary.effective-cores",
         "The cores that the run may use: fewer than the machine has where it is allowed fewer.")},
    {"speedup", CORELANE_TR("term.speedup", "speedup"),
     CORELANE_TR("glossary.speedup",
                 "How many times as fast as its baseline a run was: 2 is half the time.")},
    {"efficiency", CORELANE_TR("term.efficiency", "efficiency"),
     CORELANE_TR("glossary.efficiency",
                 "Speedup ÷ workers: at 100 % each worker is worth a whole sequential run.")},
    {"baseline", CORELANE_TR("term.baseline", "baseline"),
     CORELANE_TR("glossary.baseline",
                 "The sequential run of the same work, with which others are compared.")},
    {"load-balance", CORELANE_TR("term.load-balance", "Load Balance"),
     CORELANE_TR("glossary.load-balance",
                 "How evenly the work was spread: at 100 % all workers computed equally long.")},
    {"parallel-efficiency", CORELANE_TR("term.parallel-efficiency", "Parallel Efficiency"),
     CORELANE_TR("glossary.parallel-efficiency", "How much of the run's time its workers computed: "
                                                 "at 100 % all of them did all the time.")},
    {"pss", CORELANE_TR("term.pss", "PSS"),
     CORELANE_TR("glossary.pss", "A process's own memory and its part of what it shares, so that "
                                 "each page counts once in the sum.")},
    {"whole-tree", CORELANE_TR("term.whole-tree", "whole tree"),
     CORELANE_TR("glossary.whole-tree",
                 "The program, all processes that it started, and all that these started.")},
    {"exact", CORELANE_TR("term.exact", "exact"),
     CORELANE_TR("glossary.exact", "Known from the kernel's own record of every moment at which a "
                                   "thread got or left a core.")},
    {"sampled", CORELANE_TR("term.sampled", "sampled"),
     CORELANE_TR("glossary.sampled",
                 "Known from some 20 looks a second: what was shorter may have been missed.")},
    {"certain", CORELANE_TR("term.certain", "certain"),
     CORELANE_TR("glossary.certain",
                 "The run's figures leave hardly a doubt of this finding: 90 % and more.")},
    {"likely", CORELANE_TR("term.likely", "likely"),
     CORELANE_TR("glossary.likely", "The run's figures speak for this finding, but something else "
                                    "may play a part: 60 to 90 %.")},
    {"possible", CORELANE_TR("term.possible", "possible"),
     CORELANE_TR("glossary.possible",
                 "The run's figures would fit this finding, and others as well: below 60 %.")},
    {"chunk", CORELANE_TR("term.chunk", "chunk"),
     CORELANE_TR("glossary.chunk", "One piece of the work, as a worker gets it.")},
    {"lane", CORELANE_TR("term.lane", "lane"),
     CORELANE_TR("glossary.lane",
                 "One line of the chart: what one worker, or one core, did from left to right.")},
    {"measuring", CORELANE_TR("term.measuring", "measuring"),
     CORELANE_TR("glossary.measuring",
                 "How much of one core Corelane itself took while it watched the run.")},
    {"amdahl", CORELANE_TR("term.amdahl", "Amdahl"),
     CORELANE_TR("glossary.amdahl", "Amdahl's law: what cannot be divided among workers limits how "
                                    "much faster more of them are.")},
    {"usl", CORELANE_TR("term.usl", "USL"),
     CORELANE_TR(
         "glossary.usl",
         "The universal scalability law: as Amdahl's, but workers also cost each other time.")},
});

bool isLetter(char c)
{
    return static_cast<unsigned char>(c) >= 0x80 ||
           std::isalnum(static_cast<unsigned char>(c)) != 0;
}

/// Where the term stands as a word of its own.
std::vector<std::size_t> placesOf(const std::string &term, const std::string &text)
{
    std::vector<std::size_t> places;
    for (std::size_t at = text.find(term); !term.empty() && at != std::string::npos;
         at = text.find(term, at + 1)) {
        std::size_t end = at + term.size();
        end += end < text.size() && text[end] == 's' ? 1U : 0U;
        if ((at == 0 || !isLetter(text[at - 1])) && (end == text.size() || !isLetter(text[end])))
            places.push_back(at);
    }
    return places;
}

} // namespace

std::span<const GlossaryEntry> glossary()
{
    return kGlossary;
}

const GlossaryEntry &entryOf(Role role)
{
    return kGlossary[role.index()];
}

std::vector<const GlossaryEntry *> termsIn(std::string_view text, const Language &language)
{
    struct Found {
        const GlossaryEntry *entry;
        std::size_t at;
        std::size_t end;
    };
    const std::string lower = lowered(text);
    std::vector<Found> all;
    for (const GlossaryEntry &entry : kGlossary) {
        const std::string term = lowered(rendered(entry.term, language));
        for (const std::size_t at : placesOf(term, lower))
            all.push_back({&entry, at, at + term.size()});
    }
    const auto isWithinAnother = [&all](const Found &found) {
        return std::ranges::any_of(all, [&found](const Found &other) {
            return other.at <= found.at && other.end >= found.end &&
                   other.end - other.at > found.end - found.at;
        });
    };
    std::erase_if(all, isWithinAnother);
    std::ranges::stable_sort(all, {}, &Found::at);
    std::vector<const GlossaryEntry *> entries;
    for (const Found &found : all) {
        if (std::ranges::find(entries, found.entry) == entries.end())
            entries.push_back(found.entry);
    }
    return entries;
}

} // namespace corelane
