// SPDX-License-Identifier: GPL-3.0-or-later
// crash: is ended by SIGSEGV.
#include <csignal>

int main()
{
    signal(SIGSEGV, SIG_DFL); // sanitizers have a handler for it
    raise(SIGSEGV);
}
