// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/left_files.h"

#include "system/file_descriptor.h"
#include "system/proc_file.h"
#include "system/process_tree.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <optional>

namespace corelane {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::string_view kSharedFolder = "/dev/shm/";

/// Takes the first word off `text`; empty at its end.
std::string_view nextWord(std::string_view &text)
{
    text.remove_prefix(std::min(text.size(), text.find_first_not_of(' ')));
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size());
    return word;
}

std::string_view nextLine(std::string_view &text)
{
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    return line;
}

template <class Number>
std::optional<Number> toNumber(std::string_view word, int base = 10)
{
    Number number = 0;
    const char *const last = word.data() + word.size();
    const auto [end, error] = std::from_chars(word.data(), last, number, base);
    return error == std::errc{} && end == last ? std::optional(number) : std::nullopt;
}

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
    std::error_code ignored;
    for (const auto &entry : std::filesystem::directory_iterator(procPath(pid, "fd"), ignored)) {
        constexpr std::string_view kSocket = "socket:[";
        const std::string descriptor = entry.path().string();
        const std::string target = targetOf(descriptor);
        struct stat status {};
        if (target.starts_with(kSharedFolder) && stat(descriptor.c_str(), &status) == 0)
            shared.emplace(status.st_dev, status.st_ino);
        if (sockets && target.starts_with(kSocket)) {
            const std::string_view inode(target);
            sockets->insert(toNumber<std::uint64_t>(
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
    std::error_code ignored;
    for (const auto &entry : std::filesystem::directory_iterator(kSharedFolder, ignored)) {
        struct stat status {};
        const std::string path = entry.path().string();
        if (isPythonsShared(entry.path().filename().string()) &&
            lstat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) && isOursAlone(status) &&
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
        std::string_view line = nextLine(maps); // "from-to rw-s offset major:minor inode path"
        if (line.find(kSharedFolder) == std::string_view::npos)
            continue;
        nextWord(line);
        nextWord(line);
        nextWord(line);
        const std::string_view device = nextWord(line);
        const auto inode = toNumber<std::uint64_t>(nextWord(line));
        const std::size_t colon = std::min(device.find(':'), device.size());
        const auto major = toNumber<unsigned>(device.substr(0, colon), 16);
        const auto minor =
            toNumber<unsigned>(device.substr(std::min(colon + 1, device.size())), 16);
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
        std::string_view line = nextLine(netUnix);
        for (int i = 0; i < kBeforeInode; ++i)
            nextWord(line);
        const auto inode = toNumber<std::uint64_t>(nextWord(line));
        if (inode && line.starts_with(" /"))
            paths.emplace_back(*inode, line.substr(1));
    }
    return paths;
}

void LeftFiles::look()
{
    constexpr std::size_t kMost = 1000; // of a tree that forks all the time there is no end
    const auto giveUp = Clock::now() + std::chrono::milliseconds(100);
    std::set<std::uint64_t> sockets;
    for (const int pid : descendantsOf(getpid(), kMost)) {
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
