// SPDX-License-Identifier: GPL-3.0-or-later
// stamping_workers WORKERS SECONDS MEBIBYTES: threads that stamp one chunk of that much CPU time
// each, then hand that much over through a pipe. The variable CHUNK_SECONDS takes the place of
// SECONDS.
#include "area.h"
#include "spinning.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <ctime>
#include <thread>
#include <vector>

namespace {

using corelane::StampKind;

std::int64_t now_ns()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

void stamp(std::byte *area, int ring, StampKind kind)
{
    corelane::writeStamp(area, {.time_ns = now_ns(),
                                .ring = ring,
                                .kind = kind,
                                .thread = syscall(SYS_gettid),
                                .a = kind == StampKind::workerBegin ? getpid() : ring});
}

void handOver(int pipe, long mebibytes)
{
    const std::vector<char> block(1 << 20, 'x');
    for (; mebibytes > 0; --mebibytes) {
        for (std::size_t done = 0; done < block.size();) {
            const ssize_t written = write(pipe, block.data() + done, block.size() - done);
            if (written <= 0)
                return;
            done += static_cast<std::size_t>(written);
        }
    }
}

void work(std::byte *area, int ring, double seconds, int pipe, long mebibytes)
{
    stamp(area, ring, StampKind::workerBegin);
    stamp(area, ring, StampKind::chunkBegin);
    spin(seconds);
    stamp(area, ring, StampKind::chunkEnd);
    handOver(pipe, mebibytes);
    stamp(area, ring, StampKind::workerEnd);
    close(pipe);
}

} // namespace

int main(int argc, char **argv)
{
    const auto area = openArea();
    if (argc != 4 || !corelane::isEventArea(area.data(), area.size()))
        return 1;
    const char *told = std::getenv("CHUNK_SECONDS");
    const double seconds = std::atof(told ? told : argv[2]);
    std::vector<std::jthread> workers;
    std::vector<int> readers;
    for (int ring = 1; ring <= std::atoi(argv[1]); ++ring) {
        std::array<int, 2> ends{};
        if (pipe(ends.data()) != 0)
            return 1;
        readers.push_back(ends[0]);
        workers.emplace_back(work, area.data(), ring, seconds, ends[1], std::atol(argv[3]));
    }
    std::vector<char> block(1 << 16);
    for (const int reader : readers) {
        while (read(reader, block.data(), block.size()) > 0) {
        }
    }
}
