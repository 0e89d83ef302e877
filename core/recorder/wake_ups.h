// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/descriptor_kind.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>

namespace corelane {

/// Tells of the descriptors that a process waits for whether anything from outside of it can come
/// by one of them. A pipe, an eventfd or a pair of Unix sockets that does not block its reader is a
/// wake-up of its own where the process can write to the other end and no other process of the run
/// can: an event loop's means to be woken by other threads and by signal handlers. Told only where
/// that is proved; of many descriptors or processes it is not looked into. Costs some microseconds
/// a descriptor, and one small file while an epoll watches the same.
class WakeUps {
public:
    /// The processes of the run. A new one may have been handed ends: all is looked at anew.
    void add(int process);
    void forget(int process);

    /// As kindOfAny() has it.
    DescriptorKind ofAny(int process, std::span<const int> descriptors);
    /// Of what an epoll watches; `several` for any other descriptor.
    DescriptorKind ofWatched(int process, int epoll);

private:
    /// What was told of descriptors, and the text that says which they were.
    struct Told {
        std::string text;
        DescriptorKind kind = DescriptorKind::several;
    };
    DescriptorKind lookAt(int process, std::span<const int> descriptors) const;
    bool isOwn(int process, int descriptor) const;

    std::set<int> m_processes;
    std::map<int, Told> m_listed;                 ///< by process, whichever were asked for last
    std::map<int, std::map<int, Told>> m_watched; ///< by process and epoll
};

} // namespace corelane
