// SPDX-License-Identifier: GPL-3.0-or-later
// garbage: prints every byte there is, a thousand times, scribbles over the whole event area, tries
// to cut it, and fails with words that are not text.
#include "area.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>

int main()
{
    for (int i = 0; i < 256'000; ++i)
        std::putchar(i % 256);
    const auto area = openArea();
    std::fill(area.begin(), area.end(), std::byte{0xFF});
    const char *path = std::getenv(corelane::kEventAreaVariable);
    if (path && truncate(path, 0) == 0)
        std::fputs("the event area could be cut\n", stderr);
    std::fputs("\xFF\xFE", stderr);
    return 1;
}
