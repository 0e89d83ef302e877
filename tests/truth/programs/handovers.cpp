// SPDX-License-Identifier: GPL-3.0-or-later
// handovers pipe|socket|network|event|semaphore|condition|barrier TURNS SECONDS
//     two take turns, TURNS times each: one computes so long, hands over and waits until it is its
//     turn again. Two processes over a pipe, a local or a network's socket; two threads with the
//     rest. At the barrier nobody waits for the other's work: both compute, the second a tenth.
//
// handovers server WORKERS REQUESTS SECONDS
//     workers wait at one socket; a client asks so often, and one of them computes for its answer
//
// handovers queue ITEMS MAKE TAKE
//     one thread makes items, another takes them from a queue, each in so much computing
#include "work.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <semaphore.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <condition_variable>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

struct Way {
    std::function<void()> handOver; ///< to the other one
    std::function<void()> await;    ///< one's own turn
};

[[noreturn]] void giveUp()
{
    std::_Exit(1);
}

void writeOne(int descriptor)
{
    if (write(descriptor, "x", 1) != 1)
        giveUp();
}

void readOne(int descriptor)
{
    char byte = 0;
    if (read(descriptor, &byte, 1) != 1)
        giveUp();
}

/// A socket that listens on the loopback address, and that address.
std::pair<int, sockaddr_in> listening()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        listen(listener, 16) != 0 ||
        getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        giveUp();
    return {listener, address};
}

int connectedTo(const sockaddr_in &address)
{
    const int end = socket(AF_INET, SOCK_STREAM, 0);
    const int one = 1;
    if (connect(end, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        setsockopt(end, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one) != 0)
        giveUp();
    return end;
}

/// Two ends of one connection, both of which can be read and written.
std::pair<int, int> connection(const std::string &kind)
{
    int ends[2] = {-1, -1};
    if (kind == "socket") {
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
            giveUp();
        return {ends[0], ends[1]};
    }
    const auto [listener, address] = listening();
    ends[0] = connectedTo(address);
    ends[1] = accept(listener, nullptr, nullptr);
    return {ends[0], ends[1]};
}

void takeTurns(const Way &way, bool isFirst, int turns, double seconds)
{
    for (int turn = 0; turn < turns; ++turn) {
        if (!isFirst || turn > 0)
            way.await();
        compute(seconds);
        if (isFirst || turn + 1 < turns)
            way.handOver();
    }
}

void betweenProcesses(const std::string &kind, int turns, double seconds)
{
    int there[2] = {-1, -1};
    int back[2] = {-1, -1};
    if (kind == "pipe") {
        if (pipe(there) != 0 || pipe(back) != 0)
            giveUp();
    } else {
        const auto [mine, its] = connection(kind);
        there[1] = back[0] = mine;
        there[0] = back[1] = its;
    }
    const auto wayOf = [](int to, int from) {
        return Way{[to] { writeOne(to); }, [from] { readOne(from); }};
    };
    if (fork() == 0) {
        takeTurns(wayOf(back[1], there[0]), false, turns, seconds);
        std::_Exit(0);
    }
    takeTurns(wayOf(there[1], back[0]), true, turns, seconds);
    wait(nullptr);
}

void betweenThreads(const std::string &kind, int turns, double seconds)
{
    const int events[2] = {eventfd(0, 0), eventfd(0, 0)};
    sem_t semaphores[2];
    sem_init(&semaphores[0], 0, 0);
    sem_init(&semaphores[1], 0, 0);
    std::mutex mutex;
    std::condition_variable changed;
    int whose = 0;
    const auto wayOf = [&](int me) -> Way {
        const int other = 1 - me;
        if (kind == "event")
            return {[&events, other] {
                        const std::uint64_t one = 1;
                        if (write(events[other], &one, sizeof one) != sizeof one)
                            giveUp();
                    },
                    [&events, me] {
                        std::uint64_t count = 0;
                        if (read(events[me], &count, sizeof count) != sizeof count)
                            giveUp();
                    }};
        if (kind == "semaphore")
            return {[&semaphores, other] { sem_post(&semaphores[other]); },
                    [&semaphores, me] { sem_wait(&semaphores[me]); }};
        return {[&, other] {
                    const std::lock_guard lock(mutex);
                    whose = other;
                    changed.notify_all();
                },
                [&, me] {
                    std::unique_lock lock(mutex);
                    changed.wait(lock, [&] { return whose == me; });
                }};
    };
    const std::jthread second([&] { takeTurns(wayOf(1), false, turns, seconds); });
    takeTurns(wayOf(0), true, turns, seconds);
}

void atBarrier(int turns, double seconds)
{
    pthread_barrier_t barrier;
    pthread_barrier_init(&barrier, nullptr, 2);
    const auto work = [&barrier, turns](double each) {
        for (int turn = 0; turn < turns; ++turn) {
            compute(each);
            pthread_barrier_wait(&barrier);
        }
    };
    const std::jthread second(work, seconds / 10);
    work(seconds);
}

void serve(int workers, int requests, double seconds)
{
    const auto [listener, address] = listening();
    std::vector<pid_t> processes;
    for (int i = 0; i < workers; ++i) {
        processes.push_back(fork());
        if (processes.back() != 0)
            continue;
        for (;;) {
            const int end = accept(listener, nullptr, nullptr);
            readOne(end);
            compute(seconds);
            writeOne(end);
            close(end);
        }
    }
    for (int i = 0; i < requests; ++i) {
        const int end = connectedTo(address);
        writeOne(end);
        readOne(end);
        close(end);
    }
    for (const pid_t process : processes)
        kill(process, SIGTERM);
    while (wait(nullptr) > 0) {
    }
}

void throughQueue(int items, double make, double take)
{
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<int> queue;
    const std::jthread taker([&] {
        for (int i = 0; i < items; ++i) {
            {
                std::unique_lock lock(mutex);
                changed.wait(lock, [&] { return !queue.empty(); });
                queue.pop_front();
            }
            compute(take);
        }
    });
    for (int i = 0; i < items; ++i) {
        compute(make);
        const std::lock_guard lock(mutex);
        queue.push_back(i);
        changed.notify_one();
    }
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 4)
        return 2;
    const std::string kind = arguments[1];
    const int turns = std::atoi(arguments[2]);
    if (kind == "server" && count == 5)
        serve(turns, std::atoi(arguments[3]), std::stod(arguments[4]));
    else if (kind == "queue" && count == 5)
        throughQueue(turns, std::stod(arguments[3]), std::stod(arguments[4]));
    else if (kind == "barrier")
        atBarrier(turns, std::stod(arguments[3]));
    else if (kind == "pipe" || kind == "socket" || kind == "network")
        betweenProcesses(kind, turns, std::stod(arguments[3]));
    else
        betweenThreads(kind, turns, std::stod(arguments[3]));
    return 0;
}
