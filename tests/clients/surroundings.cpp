// SPDX-License-Identifier: GPL-3.0-or-later
// surroundings FILE ARGUMENT...: writes into FILE all that a process inherits: /proc/self/status
// and limits, descriptors, environment, arguments, schedule, terminal; bytes that are no plain text
// as \xHH.
#include <fcntl.h>
#include <sched.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>

namespace {

std::string all;

void add(const std::string &what, const std::string &bytes)
{
    all += what + ' ';
    for (const char each : bytes) {
        char escaped[8];
        std::snprintf(escaped, sizeof escaped, "\\x%02x", static_cast<unsigned char>(each));
        all += each >= ' ' && each <= '~' ? std::string(1, each) : std::string(escaped);
    }
    all += '\n';
}

void add(const std::string &what, long number)
{
    add(what, std::to_string(number));
}

std::string linkedTo(const std::string &path)
{
    char target[4096];
    const ssize_t size = readlink(path.c_str(), target, sizeof target);
    return size < 0 ? std::string("none") : std::string(target, static_cast<std::size_t>(size));
}

void addFile(const char *what, const std::string &path)
{
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);)
        add(what, line);
}

void addDescriptors()
{
    for (int number = 0; number < 1024; ++number) {
        const int ownFlags = fcntl(number, F_GETFD);
        if (ownFlags >= 0)
            add("descriptor " + std::to_string(number),
                linkedTo("/proc/self/fd/" + std::to_string(number)) + " " +
                    std::to_string(ownFlags) + " " + std::to_string(fcntl(number, F_GETFL)));
    }
}

void addSchedule()
{
    constexpr int kIoprioOfProcess = 1;
    add("nice", getpriority(PRIO_PROCESS, 0));
    add("scheduler", sched_getscheduler(0));
    add("ioprio", syscall(SYS_ioprio_get, kIoprioOfProcess, 0));
    add("slack", prctl(PR_GET_TIMERSLACK));
    add("personality", personality(0xffffffff));
    add("dumpable", prctl(PR_GET_DUMPABLE));
    add("subreaper", [] {
        int is = 0;
        prctl(PR_GET_CHILD_SUBREAPER, &is);
        return is;
    }());
    add("parent's death", [] {
        int signal = 0;
        prctl(PR_GET_PDEATHSIG, &signal);
        return signal;
    }());
}

void addTerminal()
{
    add("group", getpgrp());
    add("session", getsid(0));
    const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC);
    add("terminal", terminal >= 0 ? tcgetpgrp(terminal) : -1);
}

} // namespace

int main(int argc, char **argv, char **environment)
{
    addDescriptors(); // before one is opened here
    addFile("status", "/proc/self/status");
    addFile("limits", "/proc/self/limits");
    addFile("oom", "/proc/self/oom_score_adj");
    addFile("core", "/proc/self/coredump_filter");
    addFile("cgroup", "/proc/self/cgroup");
    add("folder", linkedTo("/proc/self/cwd"));
    addSchedule();
    addTerminal();
    for (int i = 0; i < argc; ++i)
        add("argument", argv[i]);
    for (char **variable = environment; *variable; ++variable)
        add("variable", *variable);
    std::ofstream(argv[1]) << all;
}
