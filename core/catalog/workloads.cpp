// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/option_rows.h"
#include "catalog/prime_count.h"
#include "record/text.h"

#include <string>
#include <utility>

namespace corelane {
namespace {

constexpr std::int64_t kMost = 1'000'000'000;

std::int64_t numberOf(const RunSpec &spec, const std::string &key)
{
    const auto option = spec.options.find(key); // missing in a recording that was cut, say
    if (option == spec.options.end())
        return 0;
    return toInteger<std::int64_t>(option->second).value_or(0);
}

std::int64_t itsSize(const RunSpec &spec)
{
    return spec.size;
}

std::int64_t primesOf(const RunSpec &spec)
{
    return primesBelow(spec.size);
}

std::int64_t bytesFetched(const RunSpec &spec)
{
    return spec.size * numberOf(spec, "body-bytes");
}

/// As corelane-host makes the file: byte i of MiB m at either end of it is (m + i) modulo 251.
std::int64_t endsOfFile(const RunSpec &spec)
{
    std::int64_t sum = 0;
    for (std::int64_t mib = 0; mib < spec.size; ++mib)
        sum += mib % 251 + (mib + (1 << 20) - 1) % 251;
    return sum;
}

std::int64_t serialPart(const RunSpec &spec)
{
    return spec.size * numberOf(spec, "serial-percent") / 100;
}

} // namespace

const std::vector<Workload> &workloads()
{
    static const std::vector<Workload> rows{
        {.id = "primes",
         .title = CORELANE_TR("workload.primes", "Count primes"),
         .explanation = "CPU-bound: trial division of every number below the size",
         .sizeMeaning = "numbers tested",
         .answerMeaning = "primes found",
         .maximumSize = kMost,
         .defaultSizeCpp = 24'000'000,
         .defaultSizePython = 2'000'000,
         .expectedAnswer = primesOf},
        {.id = "mandelbrot",
         .title = CORELANE_TR("workload.mandelbrot", "Mandelbrot set"),
         .explanation = "CPU-bound, in uneven chunks: rows through the middle take far longer",
         .sizeMeaning = "rows of 256 points",
         .answerMeaning = "iterations done",
         .maximumSize = 10'000'000,
         .defaultSizeCpp = 170'000,
         .defaultSizePython = 3'300},
        {.id = "allocate",
         .title = CORELANE_TR("workload.allocate", "Allocate memory"),
         .explanation = "CPU-bound in the kernel: builds large lists and drops them",
         .sizeMeaning = "lists of 34 MiB built",
         .answerMeaning = "numbers stored",
         .maximumSize = 1'000'000,
         .defaultSizeCpp = 300,
         .defaultSizePython = 300},
        {.id = "hash",
         .title = CORELANE_TR("workload.hash", "Hash blocks"),
         .explanation = "CPU-bound in C code that releases the GIL: SHA-256 of large blocks",
         .sizeMeaning = "blocks hashed",
         .answerMeaning = "sum of the digests' first 4 bytes",
         .maximumSize = kMost,
         .defaultSizeCpp = 9'000,
         .defaultSizePython = 9'000,
         .options = {numberOption("block-kib", CORELANE_TR("option.block-kib", "Block (KiB)"),
                                  "what one call hashes; below 2 KiB CPython would keep the GIL",
                                  1'024, 64, 65'536)}},
        {.id = "fetch",
         .title = CORELANE_TR("workload.fetch", "Fetch from a server"),
         .explanation = "I/O-bound: HTTP requests to a server on this machine that takes its time",
         .sizeMeaning = "requests",
         .answerMeaning = "bytes received",
         .maximumSize = 10'000'000,
         .defaultSizeCpp = 120,
         .defaultSizePython = 120,
         .host = Host::webServer,
         .options = {numberOption("latency-ms", CORELANE_TR("option.latency-ms", "Latency (ms)"),
                                  "how long the server waits before it answers", 50, 0, 60'000),
                     numberOption("body-bytes", CORELANE_TR("option.body-bytes", "Answer (bytes)"),
                                  "what each request brings", 1'024, 32, 16'777'216),
                     numberOption("server-limit",
                                  CORELANE_TR("option.server-limit", "Served at once"),
                                  "how many requests the server has in hand at most; 0: any number",
                                  0, 0, 100'000)},
         .expectedAnswer = bytesFetched},
        {.id = "read-file",
         .title = CORELANE_TR("workload.read-file", "Read a large file"),
         .explanation = "I/O-bound: reads a file in pieces of 1 MiB",
         .sizeMeaning = "MiB read",
         .answerMeaning = "sum of each MiB's first and last byte",
         .maximumSize = 1'000'000,
         .defaultSizeCpp = 4'096,
         .defaultSizePython = 4'096,
         .host = Host::largeFile,
         .options = {choiceOption("cache", CORELANE_TR("option.cache", "Page cache"),
                                  "drop: the file is put out of the kernel's page cache before the "
                                  "run, so that it comes from the disk",
                                  "drop", {"drop", "keep"})},
         .expectedAnswer = endsOfFile},
        {.id = "sleep",
         .title = CORELANE_TR("workload.sleep", "Sleep"),
         .explanation = "waits without computing: what concurrency can do for waiting",
         .sizeMeaning = "milliseconds waited in all",
         .answerMeaning = "milliseconds waited",
         .maximumSize = 3'600'000,
         .defaultSizeCpp = 6'000,
         .defaultSizePython = 6'000,
         .expectedAnswer = itsSize},
        {.id = "stream",
         .title = CORELANE_TR("workload.stream", "Copy memory"),
         .explanation = "memory-bound: copies blocks larger than a core's own caches",
         .sizeMeaning = "blocks of 16 MiB copied",
         .answerMeaning = "sum of the last bytes copied",
         .maximumSize = 10'000'000,
         .defaultSizeCpp = 4'000,
         .defaultSizePython = 4'000},
        {.id = "transfer",
         .title = CORELANE_TR("workload.transfer", "Move large data"),
         .explanation = "sends large arguments to the workers and large results back",
         .sizeMeaning = "MiB each way",
         .answerMeaning = "sum of each page's first byte",
         .maximumSize = 1'000'000,
         .defaultSizeCpp = 12'000,
         .defaultSizePython = 4'000},
        {.id = "counter",
         .title = CORELANE_TR("workload.counter", "Count under one lock"),
         .explanation = "all workers contend for one lock",
         .sizeMeaning = "steps counted",
         .answerMeaning = "the count",
         .maximumSize = kMost,
         .defaultSizeCpp = 500'000'000,
         .defaultSizePython = 20'000'000,
         .needsSharedLock = true,
         .expectedAnswer = itsSize},
        {.id = "amdahl",
         .title = CORELANE_TR("workload.amdahl", "A serial part"),
         .explanation = "a set part of the work is done before the workers can begin",
         .sizeMeaning = "units of 1,000 steps",
         .answerMeaning = "sum over the last steps",
         .maximumSize = kMost,
         .defaultSizeCpp = 4'000'000,
         .defaultSizePython = 70'000,
         .options = {numberOption(
             "serial-percent", CORELANE_TR("option.serial-percent", "Serial part (%)"),
             "of the work; by Amdahl's law N workers are at most 1 / (f + (1 - f) / "
             "N) times as fast",
             25, 0, 99)},
         .serialUnits = serialPart},
        {.id = "script",
         .title = CORELANE_TR("workload.script", "Your own script"),
         .explanation = "a Python file that defines chunks(size) and work(chunk)",
         .sizeMeaning = "what chunks(size) is given",
         .answerMeaning = "sum of what work(chunk) returns",
         .maximumSize = kMost,
         .defaultSizeCpp = 400'000,
         .defaultSizePython = 400'000,
         .options = {{.key = "file",
                      .title = CORELANE_TR("option.file", "File"),
                      .explanation = "the script; `corelane list workloads --template` prints one "
                                     "to begin with",
                      .type = Option::Type::file}},
         .cutsItself = true,
         .runtimes = {RuntimeKind::python}}};
    return rows;
}

} // namespace corelane
