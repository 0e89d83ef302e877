// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/tree_ending.h"

#include "probe/process_stat.h"
#include "record/utf8.h"
#include "recorder/keeper.h"
#include "system/proc_file.h"
#include "system/process_tree.h"

#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <map>

namespace corelane {
namespace {

constexpr std::int64_t kStopGrace_ns = 300'000'000;
constexpr std::int64_t kStragglerGrace_ns = 500'000'000;
constexpr std::int64_t kKilling_ns = 1'300'000'000;
constexpr std::int64_t kBetweenKills_ns = 2'000'000;
constexpr std::int64_t kTidying_ns = 300'000'000;

/// Kills the recorder's own children. Theirs then become its own, and are killed next time: one
/// generation at a time is quick enough even for a tree that forks all the time, where looking for
/// all descendants would never come to an end. The newest first: in such a tree the others have
/// gone by now. A keeper takes all others with it: it goes when none is spared.
void killChildren(const std::set<int> &spared, int keeper)
{
    if (keeper != 0 && spared.empty())
        kill(keeper, SIGKILL);
    const std::vector<int> children = childrenOfRun(keeper);
    for (auto pid = children.rbegin(); pid != children.rend(); ++pid) {
        if (!spared.contains(*pid))
            kill(*pid, SIGKILL);
    }
}

std::string countText(const std::vector<LeftProcess> &processes)
{
    return processes.size() == 1 ? "1 process" : std::to_string(processes.size()) + " processes";
}

/// "sh, sleep ×2".
std::string namesText(const std::vector<LeftProcess> &processes)
{
    constexpr std::size_t kMostNames = 10;
    std::map<std::string, int> counts;
    for (const LeftProcess &process : processes)
        ++counts[process.name];
    std::string text;
    std::size_t named = 0;
    for (const auto &[name, count] : counts) {
        if (named++ == kMostNames)
            return text + ", …";
        text += (named > 1 ? ", " : "") + name;
        if (count > 1)
            text += " ×" + std::to_string(count);
    }
    return text;
}

} // namespace

void TreeEnding::stopAsked(std::int64_t now_ns)
{
    if (m_kill_ns == kNever)
        m_leftFiles.look();
    m_kill_ns = std::min(m_kill_ns, now_ns + kStopGrace_ns);
    m_leave_ns = kNever;
    m_leftRunning = LeftRunning::end;
}

void TreeEnding::mainHasGone(std::int64_t now_ns, bool wasKilled)
{
    m_hasMainGone = true;
    if (wasKilled)
        m_leftFiles.look(); // others may be about to go after it
    const std::int64_t graceEnd_ns = now_ns + kStragglerGrace_ns;
    if (m_leftRunning == LeftRunning::end)
        m_kill_ns = std::min(m_kill_ns, graceEnd_ns);
    else if (m_leftRunning == LeftRunning::leave)
        m_leave_ns = graceEnd_ns;
}

void TreeEnding::act(std::int64_t now_ns)
{
    if (now_ns < m_kill_ns)
        return;
    if (!isKilling()) {
        if (m_hasMainGone)
            m_ended = livingBelow(m_keeper);
        m_leftFiles.look();
        m_giveUp_ns = now_ns + kKilling_ns;
        m_tidied_ns = now_ns + kTidying_ns;
    }
    killChildren(now_ns < m_tidied_ns ? m_leftFiles.trackers() : std::set<int>(), m_keeper);
    m_kill_ns = now_ns + kBetweenKills_ns;
}

std::vector<LeftProcess> livingBelow(int keeper)
{
    std::vector<LeftProcess> living;
    std::string buffer;
    for (const int pid : descendantsOf(getpid(), kMostListed)) {
        const ProcFile file("/proc/" + std::to_string(pid) + "/stat");
        const auto stat = parseProcessStat(file.read(buffer).value_or(""), 1);
        if (stat && stat->isLiving() && pid != keeper)
            living.push_back({pid, toUtf8(stat->name)});
    }
    return living;
}

std::optional<Warning> endedWarning(const std::vector<LeftProcess> &ended, bool isCommand)
{
    if (ended.empty())
        return std::nullopt;
    const bool isOne = ended.size() == 1;
    const std::string them = isOne ? "it" : "them";
    std::string text = "the main process left " + countText(ended) + " running, which " +
                       (isOne ? "was" : "were") + " ended after it: " + namesText(ended);
    if (isCommand)
        text += "; --leave-running leaves " + them + " alone, --wait waits for " + them +
                ", as the command's settings in the window do";
    return Warning{"ended-processes", text};
}

std::optional<Warning> removedWarning(const std::vector<std::string> &removed)
{
    constexpr std::size_t kMostNames = 10;
    if (removed.empty())
        return std::nullopt;
    std::string text = std::to_string(removed.size()) + (removed.size() == 1 ? " file" : " files") +
                       " of Python's, left by processes that were ended, removed: ";
    for (std::size_t i = 0; i < std::min(removed.size(), kMostNames); ++i)
        text += (i > 0 ? ", " : "") + toUtf8(removed[i]);
    return Warning{"removed-files", removed.size() > kMostNames ? text + ", …" : text};
}

std::optional<Warning> leftWarning(const std::vector<LeftProcess> &left,
                                   const std::string &outputFolder)
{
    if (left.empty())
        return std::nullopt;
    const bool isOne = left.size() == 1;
    std::string text = countText(left) +
                       (isOne ? " was left running, and is not measured any more: "
                              : " were left running, and are not measured any more: ") +
                       namesText(left);
    if (!outputFolder.empty())
        text += std::string("; what ") + (isOne ? "it prints" : "they print") + " goes on in " +
                outputFolder;
    return Warning{"left-running", text};
}

} // namespace corelane
