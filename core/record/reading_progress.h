// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace corelane {

/// How far a file has been read, for whoever waits for it on another thread and may have it stop.
class ReadingProgress {
public:
    void add(std::int64_t bytes) { m_read_bytes += bytes; }
    std::int64_t read_bytes() const { return m_read_bytes; }

    void cancel() { m_isCancelled = true; }
    bool isCancelled() const { return m_isCancelled; }

private:
    std::atomic<std::int64_t> m_read_bytes = 0;
    std::atomic<bool> m_isCancelled = false;
};

} // namespace corelane
