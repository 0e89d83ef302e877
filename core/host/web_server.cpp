// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/web_server.h"

#include "host/padded_body.h"

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
#include <csignal>
#include <deque>
#include <thread>

namespace corelane {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using Request = http::request<http::string_body>;
using Response = http::response<PaddedBody>;

namespace {

/// While no descriptor is left for another client.
constexpr std::chrono::milliseconds kAcceptPause{5};

/// The number of GET /NUMBER; empty for any other request.
std::string numberIn(const Request &request)
{
    constexpr std::size_t kMostDigits = 18;
    std::string target(request.target());
    const bool isNumber = target.size() >= 2 && target.size() <= 1 + kMostDigits &&
                          target.front() == '/' &&
                          std::all_of(target.begin() + 1, target.end(),
                                      [](char each) { return each >= '0' && each <= '9'; });
    return request.method() == http::verb::get && isNumber ? target.substr(1) : std::string();
}

Response responseTo(const Request &request, http::status status, PaddedBody::value_type body)
{
    Response response(status, request.version());
    response.keep_alive(request.keep_alive());
    response.set(http::field::content_type, "text/plain");
    response.body() = std::move(body);
    response.prepare_payload();
    return response;
}

/// Blocks all signals, for the threads that are made meanwhile.
class SignalsBlocked {
public:
    SignalsBlocked()
    {
        sigset_t all;
        sigfillset(&all);
        pthread_sigmask(SIG_BLOCK, &all, &m_before);
    }
    ~SignalsBlocked() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    SignalsBlocked(const SignalsBlocked &) = delete;
    SignalsBlocked &operator=(const SignalsBlocked &) = delete;

private:
    sigset_t m_before;
};

} // namespace

/// Everything runs on the server's one thread.
struct WebServer::State {
    explicit State(const ServerOptions &asked) : options(asked), padding(asked.bodyBytes, '.') {}

    asio::awaitable<void> accept();
    asio::awaitable<void> serve(tcp::socket socket);
    asio::awaitable<void> pause(std::chrono::milliseconds time);
    asio::awaitable<void> takeTurn();
    void giveTurn();
    PaddedBody::value_type bodyFor(const std::string &number) const;

    const ServerOptions options;
    const std::string padding;
    int inHand = 0;
    std::deque<asio::steady_timer *> queue; ///< of requests that wait for their turn
    asio::io_context context;               ///< goes before all that its coroutines use
    tcp::acceptor acceptor{context};
    std::thread thread;
};

PaddedBody::value_type WebServer::State::bodyFor(const std::string &number) const
{
    std::string text = number + "\n";
    const std::size_t used = std::min(text.size(), padding.size());
    return {std::move(text), std::string_view(padding).substr(used)};
}

asio::awaitable<void> WebServer::State::pause(std::chrono::milliseconds time)
{
    boost::system::error_code ignored;
    asio::steady_timer timer(context, time);
    co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
}

asio::awaitable<void> WebServer::State::accept()
{
    for (;;) {
        boost::system::error_code failed;
        tcp::socket socket =
            co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, failed));
        if (!failed)
            asio::co_spawn(context, serve(std::move(socket)), asio::detached);
        else
            co_await pause(kAcceptPause);
    }
}

asio::awaitable<void> WebServer::State::takeTurn()
{
    if (options.limit == 0 || inHand < options.limit) {
        ++inHand;
        co_return;
    }
    asio::steady_timer turn(context, asio::steady_timer::time_point::max());
    queue.push_back(&turn);
    boost::system::error_code cancelled;
    co_await turn.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
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
    socket.set_option(tcp::no_delay(true), failed);
    boost::beast::tcp_stream stream(std::move(socket));
    boost::beast::flat_buffer buffer;
    for (bool isOpen = true; isOpen;) {
        Request request;
        stream.expires_after(options.patience);
        co_await http::async_read(stream, buffer, request, token());
        if (failed)
            co_return;
        const std::string number = numberIn(request);
        if (number.empty()) {
            Response response =
                responseTo(request, http::status::not_found, {"ask for a number: GET /7\n", {}});
            co_await http::async_write(stream, response, token());
            isOpen = !failed && response.keep_alive();
            continue;
        }
        stream.expires_never();
        co_await takeTurn();
        co_await pause(std::chrono::milliseconds(options.latency_ms));
        Response response = responseTo(request, http::status::ok, bodyFor(number));
        stream.expires_after(options.patience);
        co_await http::async_write(stream, response, token());
        giveTurn();
        isOpen = !failed && response.keep_alive();
    }
    stream.socket().shutdown(tcp::socket::shutdown_send, failed);
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
        return Error{CORELANE_TR("host.no-server", "cannot start the web server"), "127.0.0.1",
                     verbatim(failed.message())};
    asio::co_spawn(state->context, state->accept(), asio::detached);
    const SignalsBlocked forTheThread;
    state->thread = std::thread([context = &state->context] { context->run(); });
    return std::unique_ptr<WebServer>(new WebServer(std::move(state)));
}

WebServer::WebServer(std::unique_ptr<State> state) : m_state(std::move(state)) {}

WebServer::~WebServer()
{
    m_state->context.stop();
    m_state->thread.join();
}

std::string WebServer::address() const
{
    return "127.0.0.1:" + std::to_string(m_state->acceptor.local_endpoint().port());
}

} // namespace corelane
