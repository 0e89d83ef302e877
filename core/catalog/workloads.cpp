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
Workload row(std::string id, Term title, Term explanation, Term sizeMeaning, Term answerMeaning,
             const Sizes &sizes, Workload rest = {})
{
    rest.id = std::move(id);
    rest.title = title;
    rest.explanation = explanation;
    rest.sizeMeaning = sizeMeaning;
    rest.answerMeaning = answerMeaning;
    rest.maximumSize = sizes.most;
    rest.defaultSizeCpp = sizes.cpp;
    rest.defaultSizePython = sizes.python;
    return rest;
}

const Option kBlock =
    numberOption("block-kib", CORELANE_TR("option.block-kib", "Block (KiB)"),
                 CORELANE_TR("option.block-kib.explanation",
                             "what one call hashes; below 2 KiB CPython would keep the GIL"),
                 1'024, 64, 65'536);
const Option kLatency = numberOption(
    "latency-ms", CORELANE_TR("option.latency-ms", "Latency (ms)"),
    CORELANE_TR("option.latency-ms.explanation", "how long the server waits before it answers"), 50,
    0, 60'000);
const Option kBody =
    numberOption("body-bytes", CORELANE_TR("option.body-bytes", "Answer (bytes)"),
                 CORELANE_TR("option.body-bytes.explanation", "what each request brings"), 1'024,
                 32, 16'777'216);
const Option kServerLimit =
    numberOption("server-limit", CORELANE_TR("option.server-limit", "Served at once"),
                 CORELANE_TR("option.server-limit.explanation",
                             "how many requests the server has in hand at most; 0: any number"),
                 0, 0, 100'000);
const Option kCache = choiceOption(
    "cache", CORELANE_TR("option.cache", "Page cache"),
    CORELANE_TR("option.cache.explanation", "drop: the file is put out of the kernel's page cache "
                                            "before the run, so that it comes from the disk"),
    "drop", {"drop", "keep"});
const Option kSerialPart = numberOption(
    "serial-percent", CORELANE_TR("option.serial-percent", "Serial part (%)"),
    CORELANE_TR(
        "option.serial-percent.explanation",
        "of the work; by Amdahl's law N workers are at most 1 / (f + (1 - f) / N) times as fast"),
    25, 0, 99);
const Option kScript{
    .key = "file",
    .title = CORELANE_TR("option.file", "File"),
    .explanation =
        CORELANE_TR("option.file.explanation",
                    "the script; `corelane list workloads --template` prints one to begin with"),
    .type = Option::Type::file};

} // namespace

const std::vector<Workload> &workloads()
{
    static const std::vector<Workload> rows{
        row("primes", CORELANE_TR("workload.primes", "Count primes"),
            CORELANE_TR("workload.primes.explanation",
                        "CPU-bound: trial division of every number below the size"),
            CORELANE_TR("workload.primes.size", "numbers tested"),
            CORELANE_TR("workload.primes.answer", "primes found"), {kMost, 24'000'000, 2'000'000},
            {.expectedAnswer = primesOf}),
        row("mandelbrot", CORELANE_TR("workload.mandelbrot", "Mandelbrot set"),
            CORELANE_TR("workload.mandelbrot.explanation",
                        "CPU-bound, in uneven chunks: rows through the middle take far longer"),
            CORELANE_TR("workload.mandelbrot.size", "rows of 256 points"),
            CORELANE_TR("workload.mandelbrot.answer", "iterations done"),
            {10'000'000, 170'000, 3'300}),
        row("allocate", CORELANE_TR("workload.allocate", "Allocate memory"),
            CORELANE_TR("workload.allocate.explanation",
                        "CPU-bound in the kernel: builds large lists and drops them"),
            CORELANE_TR("workload.allocate.size", "lists of 34 MiB built"),
            CORELANE_TR("workload.allocate.answer", "numbers stored"), {1'000'000, 300, 300}),
        row("hash", CORELANE_TR("workload.hash", "Hash blocks"),
            CORELANE_TR("workload.hash.explanation",
                        "CPU-bound in C code that releases the GIL: SHA-256 of large blocks"),
            CORELANE_TR("workload.hash.size", "blocks hashed"),
            CORELANE_TR("workload.hash.answer", "sum of the digests' first 4 bytes"),
            {kMost, 9'000, 9'000}, {.options = {kBlock}}),
        row("fetch", CORELANE_TR("workload.fetch", "Fetch from a server"),
            CORELANE_TR("workload.fetch.explanation",
                        "I/O-bound: HTTP requests to a server on this machine that takes its time"),
            CORELANE_TR("workload.fetch.size", "requests"),
            CORELANE_TR("workload.fetch.answer", "bytes received"), {10'000'000, 120, 120},
            {.host = Host::webServer,
             .options = {kLatency, kBody, kServerLimit},
             .expectedAnswer = bytesFetched}),
        row("read-file", CORELANE_TR("workload.read-file", "Read a large file"),
            CORELANE_TR("workload.read-file.explanation",
                        "I/O-bound: reads a file in pieces of 1 MiB"),
            CORELANE_TR("workload.read-file.size", "MiB read"),
            CORELANE_TR("workload.read-file.answer", "sum of each MiB's first and last byte"),
            {1'000'000, 4'096, 4'096},
            {.host = Host::largeFile, .options = {kCache}, .expectedAnswer = endsOfFile}),
        row("sleep", CORELANE_TR("workload.sleep", "Sleep"),
            CORELANE_TR("workload.sleep.explanation",
                        "waits without computing: what concurrency can do for waiting"),
            CORELANE_TR("workload.sleep.size", "milliseconds waited in all"),
            CORELANE_TR("workload.sleep.answer", "milliseconds waited"), {3'600'000, 6'000, 6'000},
            {.expectedAnswer = itsSize}),
        row("stream", CORELANE_TR("workload.stream", "Copy memory"),
            CORELANE_TR("workload.stream.explanation",
                        "memory-bound: copies blocks larger than a core's own caches"),
            CORELANE_TR("workload.stream.size", "blocks of 16 MiB copied"),
            CORELANE_TR("workload.stream.answer", "sum of the last bytes copied"),
            {10'000'000, 4'000, 4'000}),
        row("transfer", CORELANE_TR("workload.transfer", "Move large data"),
            CORELANE_TR("workload.transfer.explanation",
                        "sends large arguments to the workers and large results back"),
            CORELANE_TR("workload.transfer.size", "MiB each way"),
            CORELANE_TR("workload.transfer.answer", "sum of each page's first byte"),
            {1'000'000, 12'000, 4'000}),
        row("counter", CORELANE_TR("workload.counter", "Count under one lock"),
            CORELANE_TR("workload.counter.explanation", "all workers contend for one lock"),
            CORELANE_TR("workload.counter.size", "steps counted"),
            CORELANE_TR("workload.counter.answer", "the count"), {kMost, 500'000'000, 20'000'000},
            {.needsSharedLock = true, .expectedAnswer = itsSize}),
        row("amdahl", CORELANE_TR("workload.amdahl", "A serial part"),
            CORELANE_TR("workload.amdahl.explanation",
                        "a set part of the work is done before the workers can begin"),
            CORELANE_TR("workload.amdahl.size", "units of 1,000 steps"),
            CORELANE_TR("workload.amdahl.answer", "sum over the last steps"),
            {kMost, 4'000'000, 70'000}, {.options = {kSerialPart}, .serialUnits = serialPart}),
        row("script", CORELANE_TR("workload.script", "Your own script"),
            CORELANE_TR("workload.script.explanation",
                        "a Python file that defines chunks(size) and work(chunk)"),
            CORELANE_TR("workload.script.size", "what chunks(size) is given"),
            CORELANE_TR("workload.script.answer", "sum of what work(chunk) returns"),
            {kMost, 400'000, 400'000},
            {.options = {kScript}, .cutsItself = true, .runtimes = {RuntimeKind::python}})};
    return rows;
}

} // namespace corelane
