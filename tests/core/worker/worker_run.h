// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/event_area.h"

#include <QProcess>
#include <QStringList>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace corelane::test {

/// An event area in a memfd, as the recorder makes it.
class TestEventArea {
public:
    explicit TestEventArea(std::uint32_t rings);
    ~TestEventArea();
    TestEventArea(const TestEventArea &) = delete;
    TestEventArea &operator=(const TestEventArea &) = delete;

    /// For the environment variable, readable by every process of this user.
    QString path() const;

    void *memory() const { return m_memory; }

private:
    std::uint32_t m_rings;
    int m_file;
    void *m_memory;
};

struct WorkerRun {
    int exitCode = -1; ///< -1: ended by a signal, or not within the time that shows a hang
    QString out;
    QString err;
    int pid = 0;
    std::vector<Stamp> stamps;
    std::int64_t dropped = 0;
    std::optional<std::string> answer; ///< in the event area

    std::vector<Stamp> ring(int number) const;
};

/// corelane-worker run to its end with an event area for `workers`.
WorkerRun runWithEventArea(const QStringList &arguments, int workers);

/// corelane-worker run to its end by hand. `prepare` runs in the child before the program.
inline constexpr const char *kWorker = CORELANE_BIN_DIR "/corelane-worker";
WorkerRun runByHand(const QStringList &arguments, const std::function<void()> &prepare = {},
                    const QString &program = kWorker);

/// corelane-worker, started.
void start(QProcess &process, const QStringList &arguments, const QString &program = kWorker);
/// Waits until it has ended.
WorkerRun finish(QProcess &process);

} // namespace corelane::test
