// SPDX-License-Identifier: GPL-3.0-or-later
// stamper STAMPS [ANSWER]: writes that many chunk-begin stamps into ring 1, numbered in a, and the
// answer; exit status 1 when there is no event area.
#include "area.h"

int main(int argc, char **argv)
{
    const auto area = openArea();
    if (!corelane::isEventArea(area.data(), area.size()))
        return 1;
    for (std::int64_t i = 0; argc > 1 && i < std::atol(argv[1]); ++i)
        corelane::writeStamp(area.data(), {.time_ns = 1'000 + i,
                                           .ring = 1,
                                           .kind = corelane::StampKind::chunkBegin,
                                           .thread = 7,
                                           .a = i});
    if (argc > 2)
        corelane::writeAnswer(area.data(), argv[2]);
}
