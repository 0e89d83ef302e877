// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/web_server.h"

#include <utility> // before Boost 1.74's awaitable.hpp, which lacks it

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

#include <algorithm>
#include <chrono>
#include <deque>
#include <thread>

namespace corelane {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using Request = http::request<http::empty_body>;
using Response = http::response<http::string_body>;

std::string bodyFor(const std::string &number, std::size_t bytes)
{
    std::string body = number + "\n";
    body.resize(std::max(bytes, body.size()), '.');
    return body;
}

/// Everything runs on the server's one thread.
struct WebServer::State {
    explicit State(const ServerOptions &asked) : options(asked) {}

    asio::awaitable<void> accept();
    asio::awaitable<void> serve(tcp::socket socket);
    asio::awaitable<void> takeTurn();
    void giveTurn();

    ServerOptions options;
    asio::io_context context;
    tcp::acceptor acceptor{context};
    int inHand = 0;
    std::deque<asio::steady_timer *> queue; ///< of requests that wait for their turn
    std::jthread thread;                    ///< last: it ends before what it uses goes
};

namespace {

constexpr std::chrono::milliseconds kPause{10};

Response answerTo(const Request &request, const ServerOptions &options)
{
    const std::string target(request.target());
    const bool isNumber = target.size() > 1 && target.size() < 20 && target.front() == '/' &&
                          std::all_of(target.begin() + 1, target.end(),
                                      [](char each) { return each >= '0' && each <= '9'; });
    const bool isKnown = request.method() == http::verb::get && isNumber;
    Response response(isKnown ? http::status::ok : http::status::not_found, request.version());
    response.keep_alive(request.keep_alive());
    response.set(http::field::content_type, "text/plain");
    response.body() = isKnown ? bodyFor(target.substr(1), options.bodyBytes) : "not found\n";
    response.prepare_payload();
    return response;
}

} // namespace

asio::awaitable<void> WebServer::State::accept()
{
    for (;;) {
        boost::system::error_code failed;
        tcp::socket socket =
            co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, failed));
        if (!failed)
            asio::co_spawn(context, serve(std::move(socket)), asio::detached);
        else if (failed == asio::error::operation_aborted)
            co_return;
        else // a client that has gone again, or no descriptor left for now
            co_await asio::steady_timer(context, kPause).async_wait(asio::use_awaitable);
    }
}

asio::awaitable<void> WebServer::State::takeTurn()
{
    if (options.limit > 0 && inHand >= options.limit) {
        asio::steady_timer turn(context, asio::steady_timer::time_point::max());
        queue.push_back(&turn);
        boost::system::error_code cancelled;
        co_await turn.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
    } else {
        ++inHand;
    }
}

void WebServer::State::giveTurn()
{
    if (queue.empty()) {
        --inHand;
        return;
    }
    queue.front()->cancel(); // its place in hand goes to the next
    queue.pop_front();
}

asio::awaitable<void> WebServer::State::serve(tcp::socket socket)
{
    boost::system::error_code failed;
    const auto token = [&failed] { return asio::redirect_error(asio::use_awaitable, failed); };
    boost::beast::tcp_stream stream(std::move(socket));
    stream.socket().set_option(tcp::no_delay(true), failed);
    boost::beast::flat_buffer buffer;
    for (bool isOpen = true; isOpen;) {
        Request request;
        co_await http::async_read(stream, buffer, request, token());
        if (failed)
            co_return;
        co_await takeTurn();
        asio::steady_timer latency(context, std::chrono::milliseconds(options.latency_ms));
        co_await latency.async_wait(token());
        giveTurn();
        const Response response = answerTo(request, options);
        co_await http::async_write(stream, response, token());
        isOpen = !failed && response.keep_alive();
    }
}

Result<std::unique_ptr<WebServer>> WebServer::start(const ServerOptions &options)
{
    auto state = std::make_unique<State>(options);
    boost::system::error_code failed;
    const tcp::endpoint anyPort(asio::ip::address_v4::loopback(), 0);
    state->acceptor.open(anyPort.protocol(), failed);
    if (!failed)
        state->acceptor.bind(anyPort, failed);
    if (!failed)
        state->acceptor.listen(tcp::acceptor::max_listen_connections, failed);
    if (failed)
        return Error{"cannot start the web server", "127.0.0.1", failed.message()};
    asio::co_spawn(state->context, state->accept(), asio::detached);
    state->thread = std::jthread([context = &state->context] { context->run(); });
    return std::unique_ptr<WebServer>(new WebServer(std::move(state)));
}

WebServer::WebServer(std::unique_ptr<State> state) : m_state(std::move(state)) {}

WebServer::~WebServer()
{
    m_state->context.stop();
    m_state->thread.join();
    m_state->queue.clear();
}

std::string WebServer::address() const
{
    return "127.0.0.1:" + std::to_string(m_state->acceptor.local_endpoint().port());
}

} // namespace corelane
