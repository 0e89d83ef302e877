// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/end_signals.h"

#include <QApplication>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace corelane {
namespace {

constexpr int kEndSignals[] = {SIGTERM, SIGHUP, SIGINT};
int s_pipe[2] = {-1, -1}; ///< from the handler, which may do nothing else, to the event loop

void arrive(int)
{
    const int error = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(s_pipe[1], &byte, 1);
    errno = error;
}

} // namespace

EndSignals::EndSignals(const std::function<void()> &end)
{
    if (pipe2(s_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_arrival = std::make_unique<QSocketNotifier>(s_pipe[0], QSocketNotifier::Read);
    QObject::connect(m_arrival.get(), &QSocketNotifier::activated, m_arrival.get(), [this, end] {
        m_arrival->setEnabled(false);
        end();
        QApplication::quit(); // also where a dialog kept the window open
    });
    struct sigaction action {};
    action.sa_handler = arrive;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    for (const int signal : kEndSignals) {
        struct sigaction before {};
        if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(signal, &action, nullptr);
    }
}

EndSignals::~EndSignals()
{
    for (const int signal : kEndSignals) {
        struct sigaction now {};
        if (sigaction(signal, nullptr, &now) == 0 && now.sa_handler == arrive)
            std::signal(signal, SIG_DFL);
    }
    m_arrival.reset();
    for (const int end : s_pipe) {
        if (end >= 0)
            close(end);
    }
}

} // namespace corelane
