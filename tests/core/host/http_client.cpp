// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_client.h"

#include <QtGlobal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <utility>

HttpClient::HttpClient(const std::string &address)
    : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const std::size_t colon = address.rfind(':');
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_port = htons(static_cast<std::uint16_t>(std::stoi(address.substr(colon + 1))));
    inet_pton(AF_INET, address.substr(0, colon).c_str(), &server.sin_addr);
    sockaddr generic{};
    static_assert(sizeof generic == sizeof server);
    memcpy(&generic, &server, sizeof server);
    const timeval hung{.tv_sec = 20, .tv_usec = 0}; // then an answer counts as missing
    setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &hung, sizeof hung);
    if (connect(m_socket, &generic, sizeof generic) != 0)
        qFatal("no server at %s", address.c_str());
}

HttpClient::~HttpClient()
{
    if (m_socket >= 0)
        close(m_socket);
}

HttpClient::HttpClient(HttpClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1)), m_received(std::move(other.m_received))
{
}

void HttpClient::send(const std::string &text) const
{
    [[maybe_unused]] const ssize_t sent = ::send(m_socket, text.data(), text.size(), MSG_NOSIGNAL);
}

bool HttpClient::readMore()
{
    std::array<char, 64 * 1024> block;
    const ssize_t count = recv(m_socket, block.data(), block.size(), 0);
    if (count > 0)
        m_received.append(block.data(), static_cast<std::size_t>(count));
    return count > 0;
}

HttpAnswer HttpClient::receive()
{
    const std::string kEnd = "\r\n\r\n";
    const std::string kLength = "Content-Length: ";
    std::size_t end = 0;
    while ((end = m_received.find(kEnd)) == std::string::npos) {
        if (!readMore())
            return {};
    }
    const std::string head = m_received.substr(0, end);
    m_received.erase(0, end + kEnd.size());
    const std::size_t length = head.find(kLength);
    const std::size_t size =
        length == std::string::npos ? 0 : std::stoul(head.substr(length + kLength.size()));
    while (m_received.size() < size) {
        if (!readMore())
            return {};
    }
    HttpAnswer answer{std::stoi(head.substr(head.find(' ') + 1)), m_received.substr(0, size)};
    m_received.erase(0, size);
    return answer;
}

HttpAnswer HttpClient::get(const std::string &target)
{
    send(requestText(target));
    return receive();
}

std::string requestText(const std::string &target, const std::string &method)
{
    return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}
