// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace corelane {

/// The signals by which a session, a terminal or a person ends the program (SIGTERM, SIGHUP,
/// SIGINT) call `end` on the event loop, once; the second one ends the program at once. Those that
/// were ignored when it started stay so. One at a time, for the GUI thread.
class EndSignals {
public:
    explicit EndSignals(const std::function<void()> &end);
    ~EndSignals();
    EndSignals(const EndSignals &) = delete;
    EndSignals &operator=(const EndSignals &) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_arrival;
};

} // namespace corelane
