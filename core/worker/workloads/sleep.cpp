// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/awaiting_work.h"
#include "worker/workload.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <thread>

namespace corelane {
namespace {

std::chrono::milliseconds durationOf(Range range)
{
    return std::chrono::milliseconds(range.last - range.first);
}

boost::asio::awaitable<std::int64_t> sleepAwaiting(Range range, const Stamps &stamps)
{
    boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor, durationOf(range));
    stamps.waitBegin(AwaitCause::io);
    co_await timer.async_wait(boost::asio::use_awaitable);
    stamps.waitEnd();
    co_return range.last - range.first;
}

Result<Work> prepare(const RunSpec &)
{
    Work work = workOf([](Range range, auto &lock) {
        lock.released([range] { std::this_thread::sleep_for(durationOf(range)); });
        return range.last - range.first;
    });
    work.awaiting = std::make_shared<AwaitingWork>(AwaitingWork{sleepAwaiting});
    return work;
}

} // namespace

NativeWorkload sleep()
{
    return {"sleep", prepare};
}

} // namespace corelane
