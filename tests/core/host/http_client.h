// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

struct HttpAnswer {
    int status = 0; ///< 0: there was no answer, the connection was closed
    std::string body;

    bool operator==(const HttpAnswer &) const = default;
};

/// One connection to a server, with blocking calls: what a test needs to see each step.
class HttpClient {
public:
    /// `address`: "127.0.0.1:PORT".
    explicit HttpClient(const std::string &address);
    ~HttpClient();
    HttpClient(HttpClient &&other) noexcept;
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    void send(const std::string &text) const;
    /// One answer; what came behind it is kept for the next call.
    HttpAnswer receive();

    HttpAnswer get(const std::string &target);

private:
    bool readMore();

    int m_socket = -1;
    std::string m_received;
};

/// An HTTP/1.1 request without a body.
std::string requestText(const std::string &target, const std::string &method = "GET");
