// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>

namespace corelane {

struct ServerOptions {
    int latency_ms = 50;          ///< from a request's arrival, or its turn, to its answer
    std::size_t bodyBytes = 1024; ///< of every answer
    /// How long a client may take over a request, or over reading its answer. Longer than workers
    /// of a crowded machine are kept from asking for their next.
    std::chrono::milliseconds patience{300'000};
    int limit = 0; ///< requests in hand at once, the others queue; 0: any number

    bool operator==(const ServerOptions &) const = default;
};

/// An HTTP/1.1 server on a free port of 127.0.0.1, with a thread of its own until it is destroyed;
/// that thread takes no signals. GET /NUMBER is answered with the number and a line feed, then
/// dots, at least so long that the number fits. All else is 404. Connections are kept alive.
class WebServer {
public:
    /// Errors: the system gives no port.
    static Result<std::unique_ptr<WebServer>> start(const ServerOptions &options);
    ~WebServer();
    WebServer(const WebServer &) = delete;
    WebServer &operator=(const WebServer &) = delete;

    /// "127.0.0.1:PORT".
    std::string address() const;

private:
    struct State;
    explicit WebServer(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace corelane
