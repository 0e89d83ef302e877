// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "units.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace corelane {

inline const std::vector<Role> kLaneRoles{
    State::running, State::gilWait,  State::runQueue, State::lockWait, State::ioWait,
    State::startUp, State::transfer, State::dispatch, State::idleTail, State::unexplained};

inline Chart lanesChartOf(std::vector<LaneRow> rows, std::int64_t end_ns,
                          std::vector<Role> legend = kLaneRoles)
{
    LaneRows body{.rows = std::make_shared<const std::vector<LaneRow>>(std::move(rows)),
                  .end_ns = end_ns};
    return {.id = "lanes",
            .title = verbatim("Workers"),
            .scale = verbatim("exact"),
            .axis = verbatim("seconds"),
            .legend = std::move(legend),
            .body = std::move(body),
            .provenance = {
                verbatim("2 cores · Python 3.11.2 · threads ×4 · primes 1,500,000 · 2026-11-23")}};
}

/// Numbers that look random and are the same everywhere.
class Noise {
public:
    double next()
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(m_state >> 33U) / static_cast<double>(1ULL << 31U);
    }

private:
    std::uint64_t m_state = 42;
};

/// Workers under a GIL: one runs for 5 ms, or now and then longer, the others wait for it.
inline Chart gilChart(int workers, std::int64_t end_ns)
{
    Noise noise;
    std::vector<LaneRow> rows;
    for (int worker = 1; worker <= workers; ++worker)
        rows.push_back(
            {verbatim("thread " + std::to_string(worker)), static_cast<std::int16_t>(worker), {}});
    std::vector<std::int64_t> reached(rows.size(), 0);
    const auto add = [&](std::size_t lane, std::int64_t until_ns, Role role, int core) {
        if (until_ns > reached[lane])
            rows[lane].marks.push_back({.begin_ns = reached[lane],
                                        .end_ns = until_ns,
                                        .role = role,
                                        .core = static_cast<std::int16_t>(core),
                                        .worker = rows[lane].worker});
        reached[lane] = std::max(reached[lane], until_ns);
    };
    for (std::size_t lane = 0; lane < rows.size(); ++lane)
        add(lane, 30 * kMs + static_cast<std::int64_t>(lane) * 2 * kMs, State::startUp, 0);
    std::int64_t now = 40 * kMs;
    std::size_t last = 0;
    while (now < end_ns - 100 * kMs) {
        const auto lane = static_cast<std::size_t>(noise.next() * workers) % rows.size();
        const auto turn = static_cast<std::int64_t>((noise.next() < 0.2 ? 10.1 : 5.05) * kMs);
        add(lane, now - (noise.next() < 0.1 ? kMs : 0), State::gilWait, -1);
        add(lane, now, State::runQueue, -1);
        add(lane, now + turn, State::running, static_cast<int>(lane) % 2);
        last = lane;
        now += turn;
    }
    for (std::size_t lane = 0; lane < rows.size(); ++lane) {
        add(lane, now - (lane == last ? 0 : 30 * kMs), State::gilWait, -1);
        add(lane, now, State::unexplained, -1);
        add(lane, end_ns, State::idleTail, -1);
    }
    return lanesChartOf(std::move(rows), end_ns);
}

/// More processes than cores: each runs and waits in the run queue by turns.
inline Chart processesChart(int workers, int cores, std::int64_t end_ns)
{
    Noise noise;
    std::vector<LaneRow> rows;
    for (int worker = 1; worker <= workers; ++worker) {
        LaneRow row{
            verbatim("process " + std::to_string(worker)), static_cast<std::int16_t>(worker), {}};
        std::int64_t now = static_cast<std::int64_t>((20 + 40 * noise.next()) * kMs);
        row.marks.push_back({0, now, 1, State::startUp, 0, row.worker});
        const auto ends =
            static_cast<std::int64_t>((0.8 + 0.15 * noise.next()) * static_cast<double>(end_ns));
        while (now < ends) {
            const auto runs = static_cast<std::int64_t>((3 + 9 * noise.next()) * kMs);
            const auto waits = static_cast<std::int64_t>((3 + 9 * noise.next()) * kMs *
                                                         std::max(0, workers - cores) / cores);
            row.marks.push_back({now, now + runs, 1, State::running,
                                 static_cast<std::int16_t>(worker % cores), row.worker});
            if (waits > 0)
                row.marks.push_back(
                    {now + runs, now + runs + waits, 1, State::runQueue, -1, row.worker});
            now += runs + waits;
        }
        row.marks.push_back({now, now + 15 * kMs, 1, State::transfer, 0, row.worker});
        row.marks.push_back({now + 15 * kMs, end_ns, 1, State::idleTail, -1, row.worker});
        rows.push_back(std::move(row));
    }
    return lanesChartOf(std::move(rows), end_ns);
}

/// A lane per core, coloured by worker.
inline Chart coreLanesChart(int cores, int workers, std::int64_t end_ns)
{
    Noise noise;
    std::vector<LaneRow> rows;
    for (int core = 0; core < cores; ++core) {
        LaneRow row{verbatim("core " + std::to_string(core)), 0, {}};
        std::int64_t now = 20 * kMs;
        while (now < end_ns - 50 * kMs) {
            const auto runs = static_cast<std::int64_t>((2 + 9 * noise.next()) * kMs);
            const auto worker = static_cast<std::int16_t>(1 + noise.next() * workers);
            row.marks.push_back(
                {now, now + runs, 1, Quantity::worker, static_cast<std::int16_t>(core), worker});
            now += runs + static_cast<std::int64_t>((noise.next() < 0.3 ? 2 : 0.01) * kMs);
        }
        rows.push_back(std::move(row));
    }
    Chart chart = lanesChartOf(std::move(rows), end_ns, {Quantity::worker});
    chart.title = verbatim("Cores");
    return chart;
}

/// The sampled tier: every 50 ms only the shares of the states are known.
inline Chart sampledChart(int workers, std::int64_t end_ns)
{
    Noise noise;
    std::vector<LaneRow> rows;
    for (int worker = 1; worker <= workers; ++worker) {
        LaneRow row{
            verbatim("thread " + std::to_string(worker)), static_cast<std::int16_t>(worker), {}};
        for (std::int64_t now = 0; now < end_ns; now += 50 * kMs) {
            const auto runs = static_cast<float>(0.2 + 0.1 * noise.next());
            const float queues = 0.05F;
            row.marks.push_back({now, now + 50 * kMs, runs, State::running, 0, row.worker});
            row.marks.push_back(
                {now, now + 50 * kMs, 1 - runs - queues, State::gilWait, -1, row.worker});
            row.marks.push_back({now, now + 50 * kMs, queues, State::runQueue, -1, row.worker});
        }
        rows.push_back(std::move(row));
    }
    Chart chart = lanesChartOf(std::move(rows), end_ns);
    chart.scale = verbatim("sampled 20 times a second");
    return chart;
}

inline Chart withDetail(Chart chart, std::int64_t begin_ns, std::int64_t end_ns)
{
    std::get<LaneRows>(chart.body).detail_ns = {begin_ns, end_ns};
    return chart;
}

} // namespace corelane
