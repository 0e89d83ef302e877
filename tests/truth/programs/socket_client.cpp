// SPDX-License-Identifier: GPL-3.0-or-later
// socket_client PORT receive|poll|epoll THREADS REQUESTS
//
// Each thread asks the judge's server, which runs beside and takes its time over each answer, so
// often, one request at a time.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <string>
#include <thread>
#include <vector>

namespace {

int connected(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<in_port_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        std::_Exit(1);
    return socket;
}

void waitFor(int socket, const std::string &way)
{
    if (way == "poll") {
        pollfd waited{socket, POLLIN, 0};
        poll(&waited, 1, -1);
    } else if (way == "epoll") {
        const int set = epoll_create1(EPOLL_CLOEXEC);
        epoll_event event{};
        event.events = EPOLLIN;
        epoll_ctl(set, EPOLL_CTL_ADD, socket, &event);
        epoll_wait(set, &event, 1, -1);
        close(set);
    }
}

void ask(int port, const std::string &way, int requests)
{
    const int socket = connected(port);
    for (int i = 0; i < requests; ++i) {
        char answer[64];
        if (write(socket, "answer\n", 7) != 7)
            std::_Exit(1);
        waitFor(socket, way);
        if (read(socket, answer, sizeof answer) <= 0)
            std::_Exit(1);
    }
    close(socket);
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 5)
        return 2;
    const int requests = std::stoi(arguments[4]);
    std::vector<std::jthread> others;
    for (int i = 1; i < std::stoi(arguments[3]); ++i)
        others.emplace_back(ask, std::stoi(arguments[1]), std::string(arguments[2]), requests);
    ask(std::stoi(arguments[1]), arguments[2], requests);
    return 0;
}
