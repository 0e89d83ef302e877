// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/stray_processes.h"

#include "record/event_area.h"
#include "system/file_descriptor.h"
#include "system/process_tree.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <string>
#include <thread>

namespace corelane {
namespace {

/// The path of the event area that the process was started with; empty: none, or it cannot be read.
std::string areaOf(int pid)
{
    const FileDescriptor file(
        open(("/proc/" + std::to_string(pid) + "/environ").c_str(), O_RDONLY | O_CLOEXEC));
    if (!file)
        return {};
    const std::string environment = '\0' + readToEnd(file.get());
    const std::string name = '\0' + std::string(kEventAreaVariable) + '=';
    const std::size_t at = environment.find(name);
    if (at == std::string::npos)
        return {};
    const std::size_t begin = at + name.size();
    return environment.substr(begin, environment.find('\0', begin) - begin);
}

/// Kills those that were started with it; whether there were any.
bool killThoseOf(const std::string &area)
{
    bool wereThere = false;
    for (const int pid : allProcesses()) {
        if (pid != getpid() && areaOf(pid) == area) {
            kill(pid, SIGKILL);
            wereThere = true;
        }
    }
    return wereThere;
}

} // namespace

void endStrays(const RunRecord &record, std::chrono::milliseconds patience)
{
    using Clock = std::chrono::steady_clock;
    std::string area;
    for (const ThreadLife &thread : record.threads) {
        if (thread.thread == thread.process && area.empty())
            area = areaOf(thread.process);
        if (access(area.c_str(), F_OK) == 0) // its recorder lives: of another run, by now
            area.clear();
    }
    const auto giveUp = Clock::now() + patience;
    while (!area.empty() && killThoseOf(area) && Clock::now() < giveUp)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

} // namespace corelane
