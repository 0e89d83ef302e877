// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/orphans.h"

#include "system/process_tree.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace corelane {

void becomeSubreaper()
{
    prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
}

std::set<pid_t> ownChildren()
{
    const std::vector<int> children = childrenOf(getpid());
    return {children.begin(), children.end()};
}

void endOrphans(const std::set<pid_t> &spared, std::chrono::milliseconds patience)
{
    using Clock = std::chrono::steady_clock;
    const auto deadline = Clock::now() + patience;
    for (bool found = true; found && Clock::now() < deadline;) {
        found = false;
        for (const pid_t child : ownChildren()) {
            if (spared.contains(child))
                continue;
            found = true;
            kill(child, SIGKILL);
            waitpid(child, nullptr,
                    WNOHANG); // whoever is not gone yet is met again in the next round
        }
        if (found)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

} // namespace corelane
