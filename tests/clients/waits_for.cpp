// SPDX-License-Identifier: GPL-3.0-or-later
// waits_for KIND: a thread or process named "subject" waits for most of a second for what is named.
#include "spinning.h"

#include <fcntl.h>
#include <mqueue.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/select.h>
#include <sys/sem.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <ctime>
#include <functional>
#include <map>
#include <string>
#include <thread>
#include <vector>

namespace {

constexpr int kWait_ms = 800;
constexpr timespec kWait{0, kWait_ms * 1'000'000};

void nap(int time_ms)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(time_ms));
}

/// A child that does so, and is gone when this one waits for it.
int inChild(const std::function<void()> &act)
{
    const int child = fork();
    if (child == 0) {
        prctl(PR_SET_NAME, "other");
        act();
        _exit(0);
    }
    return child;
}

/// The reading ends of whatever a program makes to be woken up by itself, each with its other end
/// open.
std::vector<int> ownWakeUps()
{
    int ends[2]{}, sockets[2]{};
    if (pipe2(ends, O_NONBLOCK) != 0 ||
        socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, sockets) != 0)
        return {};
    return {ends[0], sockets[1], eventfd(0, EFD_NONBLOCK)};
}

void pollsFor(const std::vector<int> &descriptors, int time_ms)
{
    std::vector<pollfd> entries;
    for (const int descriptor : descriptors)
        entries.push_back({descriptor, POLLIN, 0});
    poll(entries.data(), entries.size(), time_ms);
}

void selects(const std::vector<int> &descriptors, int time_ms)
{
    fd_set read{};
    for (const int descriptor : descriptors)
        FD_SET(descriptor, &read);
    timeval limit{0, time_ms * 1'000};
    select(FD_SETSIZE, &read, nullptr, nullptr, time_ms < 0 ? nullptr : &limit);
}

void waitsInEpoll(const std::vector<int> &descriptors, int time_ms)
{
    const int watching = epoll_create1(0);
    epoll_event event{EPOLLIN, {}};
    for (const int descriptor : descriptors)
        epoll_ctl(watching, EPOLL_CTL_ADD, descriptor, &event);
    epoll_wait(watching, &event, 1, time_ms);
}

/// -1: another thread wakes it up.
void waitsForItself(void (*wait)(const std::vector<int> &, int), int time_ms)
{
    const std::vector<int> ends = ownWakeUps();
    std::jthread other([&] {
        prctl(PR_SET_NAME, "other");
        nap(kWait_ms);
        eventfd_write(ends.back(), 1);
    });
    wait(ends, time_ms);
}

void readsPipe(int ends[2])
{
    const int child = inChild([&] { nap(kWait_ms); });
    close(ends[1]); // the child's end closes with it
    char byte = 0;
    [[maybe_unused]] const ssize_t count = read(ends[0], &byte, 1);
    waitpid(child, nullptr, 0);
}

void waitsForLock(bool isFlock)
{
    char path[] = "/tmp/corelane-lock-XXXXXX";
    const int file = mkstemp(path);
    struct flock whole {};
    whole.l_type = F_WRLCK;
    const int child = inChild([&] {
        const int own = open(path, O_RDWR);
        if (isFlock)
            flock(own, LOCK_EX);
        else
            fcntl(own, F_SETLKW, &whole);
        nap(kWait_ms);
    });
    nap(50);
    if (isFlock)
        flock(file, LOCK_EX);
    else
        fcntl(file, F_SETLKW, &whole);
    unlink(path);
    waitpid(child, nullptr, 0);
}

void waitsForSemaphore()
{
    const int id = semget(IPC_PRIVATE, 1, 0600);
    sembuf down{0, -1, 0};
    semtimedop(id, &down, 1, &kWait);
    semctl(id, 0, IPC_RMID);
}

void waitsForMessage()
{
    const int id = msgget(IPC_PRIVATE, 0600);
    struct {
        long type;
        char text[8];
    } message{1, ""};
    const int child = inChild([&] {
        nap(kWait_ms);
        msgsnd(id, &message, sizeof message.text, 0);
    });
    msgrcv(id, &message, sizeof message.text, 0, 0);
    msgctl(id, IPC_RMID, nullptr);
    waitpid(child, nullptr, 0);
}

void waitsForPosixMessage()
{
    const std::string name = "/corelane-" + std::to_string(getpid());
    const mqd_t queue = mq_open(name.c_str(), O_CREAT | O_RDWR, 0600, nullptr);
    mq_unlink(name.c_str());
    timespec until{};
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += 1;
    char text[1 << 14];
    mq_timedreceive(queue, text, sizeof text, nullptr, &until);
}

void waitsForNetwork()
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address);
    listen(listener, 1);
    socklen_t size = sizeof address;
    getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    const int child = inChild([&] {
        nap(kWait_ms);
        const int client = socket(AF_INET, SOCK_STREAM, 0);
        connect(client, reinterpret_cast<sockaddr *>(&address), size);
    });
    accept(listener, nullptr, nullptr);
    waitpid(child, nullptr, 0);
}

/// Stopped in a sleep, and going on with it at once or after the wait.
void isStopped(int time_ms)
{
    const int child = fork();
    if (child == 0) {
        nap(kWait_ms);
        _exit(0);
    }
    prctl(PR_SET_NAME, "main");
    nap(100);
    kill(child, SIGSTOP);
    nap(time_ms);
    kill(child, SIGCONT);
    waitpid(child, nullptr, 0);
}

void isTraced()
{
    const int child = fork();
    if (child == 0) {
        ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        raise(SIGSTOP);
        _exit(0);
    }
    prctl(PR_SET_NAME, "main");
    waitpid(child, nullptr, 0);
    nap(kWait_ms);
    ptrace(PTRACE_CONT, child, nullptr, nullptr);
    waitpid(child, nullptr, 0);
}

const std::map<std::string, std::function<void()>> &ways()
{
    static const std::map<std::string, std::function<void()>> all{
        {"pipe",
         [] {
             int ends[2];
             if (pipe(ends) == 0)
                 readsPipe(ends);
         }},
        {"unix-socket",
         [] {
             int ends[2];
             if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0)
                 readsPipe(ends);
         }},
        {"socket", waitsForNetwork},
        {"poll-one",
         [] {
             int ends[2];
             pollfd one{pipe(ends) == 0 ? ends[0] : -1, POLLIN, 0};
             const int child = inChild([] { nap(kWait_ms); });
             poll(&one, 1, kWait_ms);
             waitpid(child, nullptr, 0);
         }},
        {"poll-own", [] { waitsForItself(&pollsFor, kWait_ms); }},
        {"poll-own-unlimited", [] { waitsForItself(&pollsFor, -1); }},
        {"select-own", [] { waitsForItself(&selects, kWait_ms); }},
        {"select-own-unlimited", [] { waitsForItself(&selects, -1); }},
        {"epoll-own", [] { waitsForItself(&waitsInEpoll, kWait_ms); }},
        {"epoll-own-unlimited", [] { waitsForItself(&waitsInEpoll, -1); }},
        {"epoll-shared",
         [] {
             const std::vector<int> ends = ownWakeUps();
             const int child = inChild([] { nap(2 * kWait_ms); });
             waitsInEpoll(ends, kWait_ms);
             kill(child, SIGKILL);
             waitpid(child, nullptr, 0);
         }},
        {"epoll-process",
         [] {
             const int child = inChild([] { nap(kWait_ms); });
             const int process = static_cast<int>(syscall(434, child, 0)); // pidfd_open
             waitsInEpoll({process}, -1);
             waitpid(child, nullptr, 0);
         }},
        {"poll-none", [] { poll(nullptr, 0, kWait_ms); }},
        {"select-none",
         [] {
             timeval wait{0, kWait_ms * 1'000};
             select(0, nullptr, nullptr, nullptr, &wait);
         }},
        {"epoll",
         [] {
             epoll_event event{};
             epoll_wait(epoll_create1(0), &event, 1, kWait_ms);
         }},
        {"epoll-new",
         [] {
             epoll_event event{};
             syscall(441, epoll_create1(0), &event, 1, &kWait, nullptr, 8); // epoll_pwait2
         }},
        {"epoll-timer",
         [] {
             const int timer = timerfd_create(CLOCK_MONOTONIC, 0);
             const itimerspec once{{}, kWait};
             timerfd_settime(timer, 0, &once, nullptr);
             const int watching = epoll_create1(0);
             epoll_event event{EPOLLIN, {}};
             epoll_ctl(watching, EPOLL_CTL_ADD, timer, &event);
             epoll_wait(watching, &event, 1, -1);
         }},
        {"flock", [] { waitsForLock(true); }},
        {"fcntl-lock", [] { waitsForLock(false); }},
        {"semaphore", waitsForSemaphore},
        {"message", waitsForMessage},
        {"posix-message", waitsForPosixMessage},
        {"signal",
         [] {
             sigset_t none;
             sigemptyset(&none);
             sigtimedwait(&none, nullptr, &kWait);
         }},
        {"timer-signal",
         [] {
             sigset_t alarm;
             sigemptyset(&alarm);
             sigaddset(&alarm, SIGALRM);
             sigprocmask(SIG_BLOCK, &alarm, nullptr);
             timer_t timer{};
             timer_create(CLOCK_MONOTONIC, nullptr, &timer);
             const itimerspec once{{}, kWait};
             timer_settime(timer, 0, &once, nullptr);
             sigwaitinfo(&alarm, nullptr);
         }},
        {"vfork",
         [] {
             if (vfork() == 0) {
                 nanosleep(&kWait, nullptr);
                 _exit(0);
             }
         }},
        {"child", [] { waitpid(inChild([] { nap(kWait_ms); }), nullptr, 0); }},
        {"stopped", [] { isStopped(kWait_ms); }},
        {"restarted", [] { isStopped(1); }},
        {"traced", isTraced},
        {"dead-leader",
         [] {
             std::thread([] {
                 prctl(PR_SET_NAME, "subject");
                 nanosleep(&kWait, nullptr);
                 std::_Exit(0);
             }).detach();
             prctl(PR_SET_NAME, "main");
             syscall(SYS_exit, 0); // this thread alone
         }},
        {"exec", [] {
             prctl(PR_SET_NAME, "main");
             std::thread([] { nap(10'000); }).detach();
             std::thread([] {
                 nap(200);
                 execlp("sleep", "sleep", "0.4", nullptr);
             }).detach();
             nap(10'000);
         }}};
    return all;
}

} // namespace

int main(int count, char **words)
{
    const auto way = ways().find(count > 1 ? words[1] : "");
    if (way == ways().end())
        return 2;
    prctl(PR_SET_NAME, "subject");
    way->second();
    return 0;
}
