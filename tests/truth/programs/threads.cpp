// SPDX-License-Identifier: GPL-3.0-or-later
// threads compute=0.8,0.8 [idle=6:pipe|condition|poll|moments] [pin=process|threads|apart|main]
//
// One thread for each number, which computes that long and ends; the main thread joins them. Beside
// them so many threads that wait all their lives in one call, or look 100 times a second whether
// there is something to do (moments). All on one core: the process before it has threads (process),
// or each thread by itself. pin=apart: the threads in turn on the first and the second core.
// pin=main: the main thread alone, after it has made the others.
#include "work.h"

#include <poll.h>
#include <sched.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace {

/// To the one core of those allowed before which so many others come.
void pinToOneCore(int skipped = 0)
{
    cpu_set_t allowed;
    sched_getaffinity(0, sizeof allowed, &allowed);
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (!CPU_ISSET(cpu, &allowed) || skipped-- > 0)
            continue;
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(cpu, &one);
        sched_setaffinity(0, sizeof one, &one);
        return;
    }
}

std::string optionOf(int count, char **arguments, const std::string &key)
{
    for (int i = 1; i < count; ++i) {
        const std::string argument = arguments[i];
        if (argument.rfind(key + '=', 0) == 0)
            return argument.substr(key.size() + 1);
    }
    return {};
}

/// Threads that wait from the first to the last moment, each in one call.
class IdleThreads {
public:
    IdleThreads(int count, const std::string &way)
    {
        if (pipe(m_pipe) != 0 || (m_event = eventfd(0, 0)) < 0)
            return;
        for (int i = 0; i < count; ++i)
            m_threads.emplace_back([this, way] { wait(way); });
    }

    ~IdleThreads()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_done = true;
        }
        m_changed.notify_all();
        close(m_pipe[1]);
        const std::uint64_t one = 1;
        [[maybe_unused]] const ssize_t written = write(m_event, &one, sizeof one);
    }

private:
    void wait(const std::string &way)
    {
        if (way == "pipe") {
            char byte = 0;
            [[maybe_unused]] const ssize_t count = read(m_pipe[0], &byte, 1);
        } else if (way == "poll") {
            pollfd waited{m_event, POLLIN, 0};
            poll(&waited, 1, -1);
        } else if (way == "moments") {
            std::unique_lock lock(m_mutex);
            while (!m_done)
                m_changed.wait_for(lock, std::chrono::milliseconds(10));
        } else {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_done; });
        }
    }

    int m_pipe[2] = {-1, -1};
    int m_event = -1;
    bool m_done = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::jthread> m_threads; // joined first
};

} // namespace

int main(int count, char **arguments)
{
    const std::string pin = optionOf(count, arguments, "pin");
    if (pin == "process")
        pinToOneCore();
    const std::string idle = optionOf(count, arguments, "idle");
    const std::size_t colon = idle.find(':');
    const IdleThreads waiting(idle.empty() ? 0 : std::stoi(idle),
                              colon == std::string::npos ? "" : idle.substr(colon + 1));

    std::vector<std::jthread> working;
    std::istringstream shares(optionOf(count, arguments, "compute"));
    for (std::string share; std::getline(shares, share, ',');) {
        const int place = static_cast<int>(working.size()) % 2;
        working.emplace_back([seconds = std::stod(share), &pin, place] {
            if (pin == "threads" || pin == "apart")
                pinToOneCore(pin == "apart" ? place : 0);
            compute(seconds);
        });
    }
    if (pin == "main")
        pinToOneCore();
    working.clear(); // joins them
    return 0;
}
