// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace corelane {

/// What Python's multiprocessing leaves in the file system where its processes are killed: named
/// semaphores and shared memory (/dev/shm/sem.mp-*, psm_*), and the folder of a socket
/// (pymp-*/listener-*). It removes them itself, by a process of its own, the resource tracker,
/// which waits for the end of all others; the folder it removes only where its main process ends
/// well.
///
/// The rule: where a tree is ended by force, its resource trackers are ended last. What is there
/// then is removed if it has a name that Python has made up, belongs to this user alone, a process
/// of the tree had it mapped or open at one of the looks, and no process has it now. Nothing else
/// is touched.
class LeftFiles {
public:
    /// Device and inode.
    using FileId = std::pair<dev_t, std::uint64_t>;

    /// Remembers what the living descendants of this process have. Gives up after 100 ms. Takes
    /// some 0.3 ms for each process of Python's.
    void look();

    /// The resource trackers that it has seen.
    const std::set<int> &trackers() const { return m_trackers; }

    /// Removes what the rule says, and tells what that was. To be called when the tree is gone.
    std::vector<std::string> remove();

private:
    void lookAt(int pid, std::set<std::uint64_t> &sockets);

    std::set<int> m_trackers;
    std::set<FileId> m_shared;         ///< files of /dev/shm, whatever they are called
    std::set<std::string> m_listeners; ///< paths of sockets
};

// The parts of the rule that are pure.

/// Whether Python makes up such names, of files in /dev/shm.
bool isPythonsShared(std::string_view name);
/// The same of the path of a socket.
bool isPythonsListener(std::string_view path);
/// What of /dev/shm is mapped, in the text of /proc/<pid>/maps. Also files of which the name there
/// is another: sem_open(3) maps a semaphore before it gives it its name.
std::vector<LeftFiles::FileId> sharedIn(std::string_view maps);
/// Inode and path of each socket that has a path, in the text of /proc/net/unix.
std::vector<std::pair<std::uint64_t, std::string>> pathsIn(std::string_view netUnix);

} // namespace corelane
