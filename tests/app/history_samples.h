// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/recording_lines.h"

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QString>

namespace corelane {

/// A short run of two threads, begun in the given minute of 2026-11-23, in seconds.
inline RunRecord keptRun(int minute, const std::string &model = "cpp.threads", int real_s = 2)
{
    constexpr std::int64_t kSecond_ns = 1'000'000'000;
    const auto twoDigits = [](int number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    RunRecord run{
        .spec = {.workload = "primes", .model = model, .workers = 2, .size = 20'000},
        .runtime = {.name = "C++", .version = "GCC 12"},
        .machine = {.cpu = "A CPU", .logicalCores = 2, .affinity = {0, 1}, .effectiveCores = 2},
        .startedAt =
            "2026-11-23T" + twoDigits(minute / 60) + ":" + twoDigits(minute % 60) + ":00+00:00",
        .release_ns = kSecond_ns,
        .pid = 100,
        .reaped_ns = (1 + real_s) * kSecond_ns,
        .tier = Tier::exact,
        .answer = "2262",
        .expectedAnswer = "2262",
        .exitStatus = ExitStatus{},
        .childUsage = Usage{.user_ns = kSecond_ns},
        .treeUsage = Usage{.user_ns = kSecond_ns},
        .end = End{.time_ns = (1 + real_s) * kSecond_ns}};
    for (int worker = 0; worker < 2; ++worker) {
        const int thread = 100 + worker;
        run.threads.push_back(
            {.thread = thread, .process = 100, .born_ns = kSecond_ns, .name = "worker"});
        run.onCpu.push_back(
            {.begin_ns = kSecond_ns, .end_ns = 2 * kSecond_ns, .core = worker, .thread = thread});
        for (const StampKind kind : {StampKind::workerBegin, StampKind::chunkBegin})
            run.stamps.push_back(
                {.time_ns = kSecond_ns, .ring = worker + 1, .kind = kind, .thread = thread});
        for (const StampKind kind : {StampKind::chunkEnd, StampKind::workerEnd})
            run.stamps.push_back(
                {.time_ns = 2 * kSecond_ns, .ring = worker + 1, .kind = kind, .thread = thread});
    }
    for (int reading = 0; reading <= 20 * real_s; ++reading)
        run.treeReadings.push_back({.time_ns = kSecond_ns + reading * kSecond_ns / 20,
                                    .user_ns = reading * kSecond_ns / 20,
                                    .processes = 1,
                                    .threads = 2});
    return run;
}

/// The same with as many stretches on cores as a program has whose threads hand over a lock, and a
/// stamp for some of them: longer than what the window analyses between two frames.
inline RunRecord longRun(int minute, std::int64_t stretches = 90'000)
{
    RunRecord run = keptRun(minute);
    run.onCpu.clear();
    const std::int64_t each_ns = 1'000'000'000 / stretches;
    for (std::int64_t i = 0; i < stretches; ++i) {
        const std::int64_t begin_ns = *run.release_ns + i * each_ns;
        const int worker = static_cast<int>(i % 2);
        run.onCpu.push_back({begin_ns, begin_ns + each_ns, worker, 100 + worker});
    }
    return run;
}

/// When a run began that began so many days ago.
inline std::string beginDaysAgo(int days)
{
    const QDateTime begin = QDateTime::currentDateTimeUtc().addDays(-days);
    return begin.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toStdString() + "+00:00";
}

/// Keeps a text as a recording of the history; its path.
inline QString keep(const QString &folder, const QString &name, const std::string &text)
{
    QDir().mkpath(folder);
    const QString path = folder + QLatin1Char('/') + name + QStringLiteral(".corelane");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(text)) < 0)
        return {};
    return path;
}

/// Sets when a file was changed, so many seconds ago.
inline bool setAge(const QString &path, qint64 seconds)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) &&
           file.setFileTime(QDateTime::currentDateTime().addSecs(-seconds),
                            QFileDevice::FileModificationTime);
}

} // namespace corelane
