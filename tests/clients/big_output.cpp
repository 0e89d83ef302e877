// SPDX-License-Identifier: GPL-3.0-or-later
// big_output MEBIBYTES: prints that much in lines of 64 bytes, then "last words" on stderr, and
// fails.
#include <cstdio>
#include <cstdlib>
#include <string>

int main(int argc, char **argv)
{
    const std::string line = std::string(63, 'x') + '\n';
    const long lines = (argc > 1 ? std::atol(argv[1]) : 1) * 16'384;
    for (long i = 0; i < lines; ++i)
        std::fputs(line.c_str(), stdout);
    std::fputs("last words\n\n", stderr);
    return 1;
}
