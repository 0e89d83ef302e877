// SPDX-License-Identifier: GPL-3.0-or-later
// close_all SECONDS: closes every descriptor, then spins.
#include "spinning.h"

#include <unistd.h>

#include <cstdlib>

int main(int argc, char **argv)
{
    close_range(0, ~0U, 0);
    spin(argc > 1 ? std::atof(argv[1]) : 0.1);
}
