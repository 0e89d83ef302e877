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

struct Sizes {
    std::int64_t most;
    std::int64_t cpp; ///< the default, as the next
    std::int64_t python;
};

/// `rest`: what not every workload has.
Workload row(std::string id, const Term &title, std::string explanation, std::string sizeMeaning,
             std::string answerMeaning, const Sizes &sizes, Workload rest = {})
{
    rest.id = std::move(id);
    rest.title = title;
    rest.explanation = std::move(explanation);
    rest.sizeMeaning = std::move(sizeMeaning);
    rest.answerMeaning = std::move(answerMeaning);
    rest.maximumSize = sizes.most;
    rest.defaultSizeCpp = sizes.cpp;
    rest.defaultSizePython = sizes.python;
    return rest;
}

const Option kBlock =
    numberOption("block-kib", CORELANE_TR("option.block-kib", "Block (KiB)"),
                 "what one call hashes; below 2 KiB CPython would keep the GIL", 1'024, 64, 65'536);
const Option kLatency = numberOption("latency-ms", CORELANE_TR("option.latency-ms", "Latency (ms)"),
                                     "how long the server waits before it answers", 50, 0, 60'000);
const Option kBody = numberOption("body-bytes", CORELANE_TR("option.body-bytes", "Answer (bytes)"),
                                  "what each request brings", 1'024, 32, 16'777'216);
const Option kServerLimit =
    numberOption("server-limit", CORELANE_TR("option.server-limit", "Served at once"),
                 "how many requests the server has in hand at most; 0: any number", 0, 0, 100'000);
const Option kCache =
    choiceOption("cache", CORELANE_TR("option.cache", "Page cache"),
                 "drop: the file is put out of the kernel's page cache before the run, so that it "
                 "comes from the disk",
                 "drop", {"drop", "keep"});
const Option kSerialPart =
    numberOption("serial-percent", CORELANE_TR("option.serial-percent", "Serial part (%)"),
                 "of the work; by Amdahl's law N workers are at most 1 / (f + (1 - f) / N) times "
                 "as fast",
                 25, 0, 99);
const Option kScript{.key = "file",
                     .title = CORELANE_TR("option.file", "File"),
                     .explanation = "the script; `corelane list workloads --template` prints one "
                                    "to begin with",
                     .type = Option::Type::file};

} // namespace

const std::vector<Workload> &workloads()
{
    static const std::vector<Workload> rows{
        row("primes", CORELANE_TR("workload.primes", "Count primes"),
            "CPU-bound: trial division of every number below the size", "numbers tested",
            "primes found", {kMost, 24'000'000, 2'000'000}, {.expectedAnswer = primesOf}),
        row("mandelbrot", CORELANE_TR("workload.mandelbrot", "Mandelbrot set"),
            "CPU-bound, in uneven chunks: rows through the middle take far longer",
            "rows of 256 points", "iterations done", {10'000'000, 170'000, 3'300}),
        row("allocate", CORELANE_TR("workload.allocate", "Allocate memory"),
            "CPU-bound in the kernel: builds large lists and drops them", "lists of 34 MiB built",
            "numbers stored", {1'000'000, 300, 300}),
        row("hash", CORELANE_TR("workload.hash", "Hash blocks"),
            "CPU-bound in C code that releases the GIL: SHA-256 of large blocks", "blocks hashed",
            "sum of the digests' first 4 bytes", {kMost, 9'000, 9'000}, {.options = {kBlock}}),
        row("fetch", CORELANE_TR("workload.fetch", "Fetch from a server"),
            "I/O-bound: HTTP requests to a server on this machine that takes its time", "requests",
            "bytes received", {10'000'000, 120, 120},
            {.host = Host::webServer,
             .options = {kLatency, kBody, kServerLimit},
             .expectedAnswer = bytesFetched}),
        row("read-file", CORELANE_TR("workload.read-file", "Read a large file"),
            "I/O-bound: reads a file in pieces of 1 MiB", "MiB read",
            "sum of each MiB's first and last byte", {1'000'000, 4'096, 4'096},
            {.host = Host::largeFile, .options = {kCache}, .expectedAnswer = endsOfFile}),
        row("sleep", CORELANE_TR("workload.sleep", "Sleep"),
            "waits without computing: what concurrency can do for waiting",
            "milliseconds waited in all", "milliseconds waited", {3'600'000, 6'000, 6'000},
            {.expectedAnswer = itsSize}),
        row("stream", CORELANE_TR("workload.stream", "Copy memory"),
            "memory-bound: copies blocks larger than a core's own caches",
            "blocks of 16 MiB copied", "sum of the last bytes copied", {10'000'000, 4'000, 4'000}),
        row("transfer", CORELANE_TR("workload.transfer", "Move large data"),
            "sends large arguments to the workers and large results back", "MiB each way",
            "sum of each page's first byte", {1'000'000, 12'000, 4'000}),
        row("counter", CORELANE_TR("workload.counter", "Count under one lock"),
            "all workers contend for one lock", "steps counted", "the count",
            {kMost, 500'000'000, 20'000'000}, {.needsSharedLock = true, .expectedAnswer = itsSize}),
        row("amdahl", CORELANE_TR("workload.amdahl", "A serial part"),
            "a set part of the work is done before the workers can begin", "units of 1,000 steps",
            "sum over the last steps", {kMost, 4'000'000, 70'000},
            {.options = {kSerialPart}, .serialUnits = serialPart}),
        row("script", CORELANE_TR("workload.script", "Your own script"),
            "a Python file that defines chunks(size) and work(chunk)", "what chunks(size) is given",
            "sum of what work(chunk) returns", {kMost, 400'000, 400'000},
            {.options = {kScript}, .cutsItself = true, .runtimes = {RuntimeKind::python}})};
    return rows;
}

} // namespace corelane
