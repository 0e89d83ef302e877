// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/inherited_settings.h"

#include "system/signals.h"

namespace corelane {

InheritedSettings InheritedSettings::takeOver(CtrlC ctrlC)
{
    InheritedSettings settings;
    sigemptyset(&settings.m_awaited);
    sigaddset(&settings.m_awaited, SIGCHLD);
    sigaddset(&settings.m_awaited, SIGCONT); // which lets a process go on even so
    sigaddset(&settings.m_awaited, parentGoneSignal());
    for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
        const bool isAwaited = signal != SIGINT || ctrlC != CtrlC::command;
        if (isAwaited && !isIgnored(signal))
            sigaddset(&settings.m_awaited, signal);
    }
    sigprocmask(SIG_BLOCK, &settings.m_awaited, &settings.m_mask);

    settings.change(SIGCHLD, SIG_DFL); // ignored, the kernel would reap the children itself
    settings.change(SIGPIPE, SIG_IGN);
    settings.change(SIGXFSZ, SIG_IGN);
    if (ctrlC == CtrlC::command)
        settings.change(SIGINT, SIG_IGN);
    if (ctrlC != CtrlC::recorder)
        settings.change(SIGQUIT, SIG_IGN);

    getrlimit(RLIMIT_NOFILE, &settings.m_openFiles);
    const rlimit raised{settings.m_openFiles.rlim_max, settings.m_openFiles.rlim_max};
    setrlimit(RLIMIT_NOFILE, &raised);
    return settings;
}

void InheritedSettings::restore() const
{
    setrlimit(RLIMIT_NOFILE, &m_openFiles);
    for (const auto &[signal, action] : m_actions)
        sigaction(signal, &action, nullptr);
    sigprocmask(SIG_SETMASK, &m_mask, nullptr);
}

void InheritedSettings::unblockAwaited() const
{
    sigprocmask(SIG_UNBLOCK, &m_awaited, nullptr);
}

void InheritedSettings::change(int signal, void (*handler)(int))
{
    struct sigaction action {};
    action.sa_handler = handler;
    sigaction(signal, &action, &m_actions[signal]);
}

} // namespace corelane
