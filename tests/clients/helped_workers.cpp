// SPDX-License-Identifier: GPL-3.0-or-later
// helped_workers SECONDS: two workers of a chunk each, which let others do it: the first a child
// process, the second two threads, each of which uses that much CPU time.
#include "area.h"
#include "spinning.h"

#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <ctime>
#include <functional>
#include <thread>

namespace {

using corelane::StampKind;

void stamp(std::byte *area, int ring, StampKind kind)
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    corelane::writeStamp(area, {.time_ns = std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec,
                                .ring = ring,
                                .kind = kind,
                                .thread = syscall(SYS_gettid),
                                .a = kind == StampKind::workerBegin ? getpid() : ring});
}

void work(std::byte *area, int ring, const std::function<void()> &chunk)
{
    stamp(area, ring, StampKind::workerBegin);
    stamp(area, ring, StampKind::chunkBegin);
    chunk();
    stamp(area, ring, StampKind::chunkEnd);
    stamp(area, ring, StampKind::workerEnd);
}

} // namespace

int main(int argc, char **argv)
{
    const auto area = openArea();
    if (argc != 2 || !corelane::isEventArea(area.data(), area.size()))
        return 1;
    const double seconds = std::atof(argv[1]);
    const std::jthread first(work, area.data(), 1, [seconds] {
        const int child = fork();
        if (child == 0) {
            spin(seconds);
            _exit(0);
        }
        waitpid(child, nullptr, 0);
    });
    const std::jthread second(work, area.data(), 2, [seconds] {
        const std::jthread one(spin, seconds);
        const std::jthread other(spin, seconds);
    });
}
