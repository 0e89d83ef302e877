// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/awaiting_work.h"
#include "worker/workload.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <string>

namespace corelane {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;

/// ADDRESS:PORT of the server; whoever starts the run has started it.
constexpr const char *kVariable = "CORELANE_SERVER";

using Request = http::request<http::empty_body>;
using Response = http::response<http::string_body>;

Request requestFor(std::int64_t unit, const tcp::endpoint &server)
{
    constexpr unsigned kHttp11 = 11;
    Request request(http::verb::get, "/" + std::to_string(unit), kHttp11);
    request.set(http::field::host, server.address().to_string());
    return request;
}

/// For bodies of any length. The server is our own, and Beast's limit of 8 MB for strangers.
struct ResponseParser : http::response_parser<http::string_body> {
    ResponseParser() { body_limit(boost::none); }
};

/// The bytes of the body, which begins with the number that was asked for.
std::int64_t checked(const Response &response, std::int64_t unit)
{
    if (response.result() != http::status::ok || std::atoll(response.body().c_str()) != unit)
        throw std::runtime_error("the server did not answer request " + std::to_string(unit) +
                                 ": status " + std::to_string(response.result_int()));
    return static_cast<std::int64_t>(response.body().size());
}

/// One connection for the requests of a chunk, which wait for each other.
std::int64_t fetch(Range range, const tcp::endpoint &server)
{
    asio::io_context context;
    boost::beast::tcp_stream stream(context);
    boost::beast::flat_buffer buffer;
    stream.connect(server);
    std::int64_t bytes = 0;
    for (std::int64_t unit = range.first; unit < range.last; ++unit) {
        http::write(stream, requestFor(unit, server));
        ResponseParser parser;
        http::read(stream, buffer, parser);
        bytes += checked(parser.get(), unit);
    }
    return bytes;
}

asio::awaitable<std::int64_t> fetchAwaiting(Range range, const Stamps &stamps, tcp::endpoint server)
{
    boost::beast::tcp_stream stream(co_await asio::this_coro::executor);
    boost::beast::flat_buffer buffer;
    stamps.waitBegin(AwaitCause::io);
    co_await stream.async_connect(server, asio::use_awaitable);
    stamps.waitEnd();
    std::int64_t bytes = 0;
    for (std::int64_t unit = range.first; unit < range.last; ++unit) {
        const Request request = requestFor(unit, server);
        ResponseParser parser;
        stamps.waitBegin(AwaitCause::io);
        co_await http::async_write(stream, request, asio::use_awaitable);
        co_await http::async_read(stream, buffer, parser, asio::use_awaitable);
        stamps.waitEnd();
        bytes += checked(parser.get(), unit);
    }
    co_return bytes;
}

Result<tcp::endpoint> serverOf(const char *text)
{
    const std::string address = text ? text : "";
    const std::size_t colon = address.rfind(':');
    boost::system::error_code wrong;
    const auto host = asio::ip::make_address(address.substr(0, colon), wrong);
    const int port = colon == std::string::npos ? 0 : std::atoi(address.c_str() + colon + 1);
    if (wrong || port <= 0 || port > 65'535)
        return Error{CORELANE_TR("worker.no-server", "no server to fetch from"),
                     std::string(kVariable) + "=" + address,
                     CORELANE_TR("worker.server-by-corelane",
                                 "start the run through corelane, which starts one")};
    return tcp::endpoint(host, static_cast<unsigned short>(port));
}

Result<Work> prepare(const RunSpec &)
{
    const Result<tcp::endpoint> server = serverOf(std::getenv(kVariable));
    if (!server)
        return server.error();
    Work work = workOf([at = *server](Range range, auto &lock) {
        std::int64_t bytes = 0;
        lock.released([&] { bytes = fetch(range, at); });
        return bytes;
    });
    work.awaiting = std::make_shared<AwaitingWork>(
        AwaitingWork{[at = *server](Range range, const Stamps &stamps) {
            return fetchAwaiting(range, stamps, at);
        }});
    return work;
}

} // namespace

NativeWorkload fetch()
{
    return {"fetch", prepare, {"latency-ms", "body-bytes", "server-limit"}};
}

} // namespace corelane
