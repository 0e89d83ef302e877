// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"

#include <string>
#include <utility>

namespace corelane {
namespace {

constexpr std::int64_t kMost = 1'000'000'000;

Option number(std::string key, std::string title, std::string explanation, std::int64_t value,
              std::int64_t minimum, std::int64_t maximum)
{
    return {.key = std::move(key),
            .title = std::move(title),
            .explanation = std::move(explanation),
            .type = Option::Type::integer,
            .defaultValue = std::to_string(value),
            .minimum = minimum,
            .maximum = maximum};
}

} // namespace

const std::vector<Workload> &workloads()
{
    static const std::vector<Workload> rows{
        {.id = "primes",
         .title = "Count primes",
         .explanation = "CPU-bound: trial division of every number below the size",
         .sizeMeaning = "numbers tested",
         .answerMeaning = "primes found",
         .maximumSize = kMost,
         .defaultSizeCpp = 24'000'000,
         .defaultSizePython = 2'000'000},
        {.id = "mandelbrot",
         .title = "Mandelbrot set",
         .explanation = "CPU-bound, in uneven chunks: rows through the middle take far longer",
         .sizeMeaning = "rows of 256 points",
         .answerMeaning = "iterations done",
         .maximumSize = 10'000'000,
         .defaultSizeCpp = 100'000,
         .defaultSizePython = 1'500},
        {.id = "allocate",
         .title = "Allocate memory",
         .explanation = "CPU-bound in the kernel: builds large lists and drops them",
         .sizeMeaning = "lists of 34 MiB built",
         .answerMeaning = "numbers stored",
         .maximumSize = 1'000'000,
         .defaultSizeCpp = 400,
         .defaultSizePython = 400},
        {.id = "hash",
         .title = "Hash blocks",
         .explanation = "CPU-bound in C code that releases the GIL: SHA-256 of large blocks",
         .sizeMeaning = "blocks hashed",
         .answerMeaning = "sum of the digests' first 4 bytes",
         .maximumSize = kMost,
         .defaultSizeCpp = 4'000,
         .defaultSizePython = 4'000,
         .options = {number("block-kib", "Block (KiB)",
                            "what one call hashes; below 2 KiB CPython would keep the GIL", 1'024,
                            64, 65'536)}},
        {.id = "fetch",
         .title = "Fetch from a server",
         .explanation = "I/O-bound: HTTP requests to a server on this machine that takes its time",
         .sizeMeaning = "requests",
         .answerMeaning = "bytes received",
         .maximumSize = 10'000'000,
         .defaultSizeCpp = 120,
         .defaultSizePython = 120,
         .host = Host::webServer,
         .options = {number("latency-ms", "Latency (ms)",
                            "how long the server waits before it answers", 50, 0, 60'000),
                     number("body-bytes", "Answer (bytes)", "what each request brings", 1'024, 32,
                            16'777'216),
                     number("server-limit", "Served at once",
                            "how many requests the server has in hand at most; 0: any number", 0, 0,
                            100'000)}},
        {.id = "read-file",
         .title = "Read a large file",
         .explanation = "I/O-bound: reads a file in pieces of 1 MiB",
         .sizeMeaning = "MiB read",
         .answerMeaning = "sum of each MiB's first and last byte",
         .maximumSize = 1'000'000,
         .defaultSizeCpp = 2'048,
         .defaultSizePython = 2'048,
         .host = Host::largeFile,
         .options = {{.key = "cache",
                      .title = "Page cache",
                      .explanation = "drop: the file is put out of the kernel's page cache before "
                                     "the run, so that it comes from the disk",
                      .type = Option::Type::choice,
                      .defaultValue = "drop",
                      .choices = {"drop", "keep"}}}},
        {.id = "sleep",
         .title = "Sleep",
         .explanation = "waits without computing: what concurrency can do for waiting",
         .sizeMeaning = "milliseconds waited in all",
         .answerMeaning = "milliseconds waited",
         .maximumSize = 3'600'000,
         .defaultSizeCpp = 6'000,
         .defaultSizePython = 6'000},
        {.id = "stream",
         .title = "Copy memory",
         .explanation = "memory-bound: copies blocks that no cache holds",
         .sizeMeaning = "blocks of 16 MiB copied",
         .answerMeaning = "sum of the last bytes copied",
         .maximumSize = 10'000'000,
         .defaultSizeCpp = 2'000,
         .defaultSizePython = 2'000},
        {.id = "transfer",
         .title = "Move large data",
         .explanation = "sends large arguments to the workers and large results back",
         .sizeMeaning = "MiB each way",
         .answerMeaning = "sum of each page's first byte",
         .maximumSize = 1'000'000,
         .defaultSizeCpp = 4'000,
         .defaultSizePython = 2'000},
        {.id = "counter",
         .title = "Count under one lock",
         .explanation = "all workers contend for one lock",
         .sizeMeaning = "steps counted",
         .answerMeaning = "the count",
         .maximumSize = kMost,
         .defaultSizeCpp = 100'000'000,
         .defaultSizePython = 10'000'000},
        {.id = "amdahl",
         .title = "A serial part",
         .explanation = "a set part of the work is done before the workers can begin",
         .sizeMeaning = "units of 1,000 steps",
         .answerMeaning = "sum over the last steps",
         .maximumSize = kMost,
         .defaultSizeCpp = 3'000'000,
         .defaultSizePython = 80'000,
         .options = {number("serial-percent", "Serial part (%)",
                            "of the work; by Amdahl's law N workers are at most 1 / (f + (1 - f) / "
                            "N) times as fast",
                            25, 0, 99)}}};
    return rows;
}

} // namespace corelane
