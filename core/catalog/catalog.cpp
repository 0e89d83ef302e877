// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"

#include "catalog/chunks.h"
#include "catalog/prime_count.h"

#include <algorithm>

namespace corelane {
namespace {

template <class Row>
const Row *find(const std::vector<Row> &rows, std::string_view id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        {.key = "split",
         .title = "Split",
         .explanation = "even: each worker one contiguous part; interleaved: chunks dealt out in "
                        "turn; dynamic: the next free worker takes the next chunk",
         .type = Option::Type::choice,
         .defaultValue = "interleaved",
         .choices = {"even", "interleaved", "dynamic"}},
        {.key = "chunks-per-worker",
         .title = "Chunks per worker",
         .explanation = "how many pieces each worker's share is cut into",
         .type = Option::Type::integer,
         .defaultValue = "64",
         .minimum = 1,
         .maximum = 100'000}};
    return options;
}

Option startMethod()
{
    return {.key = "start-method",
            .title = "Start method",
            .explanation =
                "how multiprocessing makes a process: fork copies the parent, spawn starts "
                "a new interpreter, forkserver forks from a clean helper",
            .type = Option::Type::choice,
            .defaultValue = "fork",
            .choices = {"fork", "spawn", "forkserver"}};
}

Option switchInterval()
{
    return {.key = "switch-interval",
            .title = "Switch interval (ms)",
            .explanation = "how long a waiting thread leaves the lock to its holder before it asks "
                           "for it; CPython's is 5 ms",
            .type = Option::Type::integer,
            .defaultValue = "5",
            .minimum = 1,
            .maximum = 1'000};
}

} // namespace

std::int64_t Workload::defaultSize(RuntimeKind runtime) const
{
    return runtime == RuntimeKind::python ? defaultSizePython : defaultSizeCpp;
}

const std::vector<Workload> &workloads()
{
    static const std::vector<Workload> rows{
        {.id = "primes",
         .title = "Count primes",
         .explanation = "CPU-bound: trial division of every number below the size",
         .sizeMeaning = "numbers tested",
         .answerMeaning = "primes found",
         .minimumSize = 1,
         .maximumSize = 1'000'000'000,
         .defaultSizeCpp = 24'000'000,
         .defaultSizePython = 2'000'000},
        {.id = "sleep",
         .title = "Sleep",
         .explanation = "waits without computing: what concurrency can do for waiting",
         .sizeMeaning = "milliseconds waited in all",
         .answerMeaning = "chunks done",
         .minimumSize = 1,
         .maximumSize = 3'600'000,
         .defaultSizeCpp = 6'000,
         .defaultSizePython = 6'000}};
    return rows;
}

const std::vector<Model> &models()
{
    static const std::vector<Model> rows{{.id = "python.sequential",
                                          .runtime = RuntimeKind::python,
                                          .title = "Sequential",
                                          .explanation = "one thread, one core: the baseline",
                                          .parallel = false},
                                         {.id = "python.threads",
                                          .runtime = RuntimeKind::python,
                                          .title = "Threads",
                                          .explanation = "threading: the GIL lets one run"},
                                         {.id = "python.processes",
                                          .runtime = RuntimeKind::python,
                                          .title = "Processes",
                                          .explanation = "multiprocessing: own GIL each",
                                          .options = {startMethod()}},
                                         {.id = "cpp.sequential",
                                          .runtime = RuntimeKind::cpp,
                                          .title = "Sequential",
                                          .explanation = "the same work, compiled",
                                          .parallel = false},
                                         {.id = "cpp.threads",
                                          .runtime = RuntimeKind::cpp,
                                          .title = "Threads",
                                          .explanation = "std::thread, one per worker"},
                                         {.id = "cpp.threads-gil",
                                          .runtime = RuntimeKind::cpp,
                                          .title = "Threads, one lock",
                                          .explanation = "the GIL as a toy",
                                          .options = {switchInterval()}},
                                         {.id = "cpp.processes",
                                          .runtime = RuntimeKind::cpp,
                                          .title = "Processes",
                                          .explanation = "fork, results through pipes"}};
    return rows;
}

const Workload *findWorkload(std::string_view id)
{
    return find(workloads(), id);
}

const Model *findModel(std::string_view id)
{
    return find(models(), id);
}

std::vector<Option> optionsOf(const Model &model)
{
    std::vector<Option> options = commonOptions();
    options.insert(options.end(), model.options.begin(), model.options.end());
    options.insert(options.end(), recorderOptions().begin(), recorderOptions().end());
    return options;
}

const std::vector<Option> &recorderOptions()
{
    static const std::vector<Option> options{
        {.key = "lanes",
         .title = "Lanes",
         .explanation = "how it is found out where each worker was; auto: from the kernel's "
                        "context switches, exactly, where they may be read; sampled: from stamps "
                        "and /proc, 20 times a second",
         .type = Option::Type::choice,
         .defaultValue = "auto",
         .choices = {"auto", "sampled"}}};
    return options;
}

std::string_view title(RuntimeKind runtime)
{
    switch (runtime) {
    case RuntimeKind::cpp:
        return "C++";
    case RuntimeKind::python:
        return "Python";
    case RuntimeKind::command:
        return "Command";
    }
    return "";
}

std::string sequentialModel(const Model &model)
{
    return model.id.substr(0, model.id.find('.')) + ".sequential";
}

std::optional<std::string> expectedAnswer(const RunSpec &spec)
{
    if (spec.workload == "primes")
        return std::to_string(primesBelow(spec.size));
    if (spec.workload == "sleep")
        return std::to_string(chunkCount(spec));
    return std::nullopt;
}

} // namespace corelane
