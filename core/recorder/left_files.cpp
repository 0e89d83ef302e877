// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/left_files.h"

#include "record/text.h"
#include "system/file_descriptor.h"
#include "system/folder.h"
#include "system/proc_file.h"
#include "system/process_tree.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>

namespace corelane {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::string_view kSharedFolder = "/dev/shm/";

/// Of eight characters that Python's tempfile draws by chance; those of secrets.token_hex() too.
bool isRandom(std::string_view text)
{
    return text.size() == 8 && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") ==
                                   std::string_view::npos;
}

bool isRandomBehind(std::string_view prefix, std::string_view name)
{
    return name.starts_with(prefix) && isRandom(name.substr(prefix.size()));
}

std::string procPath(int pid, const char *file)
{
    return "/proc/" + std::to_string(pid) + "/" + file;
}

/// All of a file of /proc whose records can be longer than half a page.
std::string wholeOf(const std::string &path)
{
    const FileDescriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    return file ? readToEnd(file.get()) : std::string();
}

bool isResourceTracker(int pid)
{
    const auto words = readSmallFile(procPath(pid, "cmdline"));
    return words &&
           words->find("multiprocessing.resource_tracker import main") != std::string::npos;
}

/// Where a descriptor of another process leads; empty for one that has gone.
std::string targetOf(const std::string &descriptor)
{
    std::array<char, 256> target; // longer ones are none of those that are looked for
    const ssize_t size = readlink(descriptor.c_str(), target.data(), target.size());
    return size < 0 ? std::string() : std::string(target.data(), static_cast<std::size_t>(size));
}

/// What of /dev/shm a process has mapped or open.
std::set<LeftFiles::FileId> sharedOf(int pid, std::set<std::uint64_t> *sockets)
{
    const std::vector<LeftFiles::FileId> mapped = sharedIn(wholeOf(procPath(pid, "maps")));
    std::set<LeftFiles::FileId> shared(mapped.begin(), mapped.end());
    for (const std::filesystem::path &entry : entriesOf(procPath(pid, "fd"))) {
        constexpr std::string_view kSocket = "socket:[";
        const std::string descriptor = entry.string();
        const std::string target = targetOf(descriptor);
        struct stat status {};
        if (target.starts_with(kSharedFolder) && stat(descriptor.c_str(), &status) == 0)
            shared.emplace(status.st_dev, status.st_ino);
        if (sockets && target.starts_with(kSocket)) {
            const std::string_view inode(target);
            sockets->insert(toInteger<std::uint64_t>(
                                inode.substr(kSocket.size(), inode.size() - kSocket.size() - 1))
                                .value_or(0));
        }
    }
    return shared;
}

bool isOursAlone(const struct stat &status)
{
    return status.st_uid == geteuid() && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

/// Files of /dev/shm that any process has, this one aside.
std::set<LeftFiles::FileId> sharedOfAll()
{
    std::set<LeftFiles::FileId> all;
    for (const int pid : allProcesses()) {
        if (pid != getpid())
            all.merge(sharedOf(pid, nullptr));
    }
    return all;
}

/// Python's files there that are `ofTree`.
std::vector<std::string> pythonsShared(const std::set<LeftFiles::FileId> &ofTree)
{
    std::vector<std::string> paths;
    for (const std::filesystem::path &entry : entriesOf(kSharedFolder)) {
        struct stat status {};
        const std::string path = entry.string();
        if (isPythonsShared(entry.filename().string()) && lstat(path.c_str(), &status) == 0 &&
            S_ISREG(status.st_mode) && isOursAlone(status) &&
            ofTree.contains({status.st_dev, status.st_ino}))
            paths.push_back(path);
    }
    return paths;
}

bool removeListener(const std::string &path)
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    struct stat status {};
    if (lstat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode) || !isOursAlone(status) ||
        lstat(path.c_str(), &status) != 0 || !S_ISSOCK(status.st_mode))
        return false;
    if (unlink(path.c_str()) != 0)
        return false;
    rmdir(folder.c_str()); // not where there is something else in it
    return true;
}

} // namespace

bool isPythonsShared(std::string_view name)
{
    return isRandomBehind("sem.mp-", name) || isRandomBehind("psm_", name);
}

bool isPythonsListener(std::string_view path)
{
    const std::size_t nameAt = path.rfind('/');
    if (!path.starts_with('/') || nameAt == 0)
        return false;
    const std::string_view folder = path.substr(0, nameAt);
    return isRandomBehind("listener-", path.substr(nameAt + 1)) &&
           isRandomBehind("pymp-", folder.substr(folder.rfind('/') + 1));
}

std::vector<LeftFiles::FileId> sharedIn(std::string_view maps)
{
    std::vector<LeftFiles::FileId> files;
    while (!maps.empty()) {
        std::string_view line = takeLine(maps); // "from-to rw-s offset major:minor inode path"
        if (line.find(kSharedFolder) == std::string_view::npos)
            continue;
        takeWord(line);
        takeWord(line);
        takeWord(line);
        const std::string_view device = takeWord(line);
        const auto inode = toInteger<std::uint64_t>(takeWord(line));
        const std::size_t colon = std::min(device.find(':'), device.size());
        const auto major = toInteger<unsigned>(device.substr(0, colon), 16);
        const auto minor =
            toInteger<unsigned>(device.substr(std::min(colon + 1, device.size())), 16);
        line.remove_prefix(std::min(line.size(), line.find_first_not_of(' ')));
        if (major && minor && inode && line.starts_with(kSharedFolder))
            files.emplace_back(makedev(*major, *minor), *inode);
    }
    return files;
}

std::vector<std::pair<std::uint64_t, std::string>> pathsIn(std::string_view netUnix)
{
    constexpr int kBeforeInode = 6; // "number: references protocol flags type state inode path"
    std::vector<std::pair<std::uint64_t, std::string>> paths;
    while (!netUnix.empty()) {
        std::string_view line = takeLine(netUnix);
        for (int i = 0; i < kBeforeInode; ++i)
            takeWord(line);
        const auto inode = toInteger<std::uint64_t>(takeWord(line));
        if (inode && line.starts_with('/'))
            paths.emplace_back(*inode, line);
    }
    return paths;
}

void LeftFiles::look()
{
    const auto giveUp = Clock::now() + std::chrono::milliseconds(100);
    std::set<std::uint64_t> sockets;
    for (const int pid : descendantsOf(getpid(), kMostListed)) {
        if (Clock::now() >= giveUp)
            break;
        lookAt(pid, sockets);
    }
    if (sockets.empty())
        return;
    for (const auto &[inode, path] : pathsIn(wholeOf("/proc/net/unix"))) {
        if (sockets.contains(inode) && isPythonsListener(path))
            m_listeners.insert(path);
    }
}

void LeftFiles::lookAt(int pid, std::set<std::uint64_t> &sockets)
{
    if (isResourceTracker(pid))
        m_trackers.insert(pid);
    m_shared.merge(sharedOf(pid, &sockets));
}

std::vector<std::string> LeftFiles::remove()
{
    std::vector<std::string> removed;
    if (!m_shared.empty() && !pythonsShared(m_shared).empty()) {
        for (const FileId &used : sharedOfAll())
            m_shared.erase(used);
        for (const std::string &path : pythonsShared(m_shared)) {
            if (unlink(path.c_str()) == 0)
                removed.push_back(path);
        }
    }
    if (!m_listeners.empty()) {
        for (const auto &[inode, path] : pathsIn(wholeOf("/proc/net/unix")))
            m_listeners.erase(path);
    }
    for (const std::string &path : m_listeners) {
        if (removeListener(path))
            removed.push_back(path);
    }
    return removed;
}

} // namespace corelane
