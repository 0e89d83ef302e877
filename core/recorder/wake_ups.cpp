// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/wake_ups.h"

#include "probe/unix_peer.h"
#include "system/proc_file.h"
#include "system/process_tree.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace corelane {
namespace {

constexpr std::size_t kMostWatched = 8;
constexpr std::size_t kMostProcesses = 8;
constexpr std::size_t kMostDescriptors = 64; ///< of one process

std::string infoOf(int process, int descriptor)
{
    return readSmallFile("/proc/" + std::to_string(process) + "/fdinfo/" +
                         std::to_string(descriptor))
        .value_or("");
}

constexpr std::string_view kEventLink = "anon_inode:[eventfd]";

/// What is written to so that the other end has something to read: the text of its link, and of an
/// eventfd, of which all links are alike, its number.
struct OtherEnd {
    std::string link;
    std::optional<std::int64_t> eventNumber;
};

/// Empty where it cannot be told, and of what its process may wait for in reading.
std::optional<OtherEnd> otherEndOf(int process, int descriptor)
{
    const std::string link = descriptorLink(process, descriptor);
    const std::string info = infoOf(process, descriptor);
    if (!isNonBlocking(info))
        return std::nullopt;
    if (link == kEventLink) {
        const auto number = eventNumber(info);
        return number ? std::optional(OtherEnd{link, number}) : std::nullopt;
    }
    if (link.starts_with("pipe:"))
        return OtherEnd{link, {}};
    const auto peer = peerOfUnixSocket(inodeOfLink(link).value_or(0));
    return peer ? std::optional(OtherEnd{"socket:[" + std::to_string(*peer) + "]", {}})
                : std::nullopt;
}

/// Whether the process can write to it; empty where that cannot be told.
std::optional<bool> canWrite(int process, const OtherEnd &end)
{
    const auto descriptors = descriptorsOf(process, kMostDescriptors + 1);
    if (!descriptors || descriptors->size() > kMostDescriptors)
        return std::nullopt;
    return std::any_of(descriptors->begin(), descriptors->end(), [&](int descriptor) {
        return descriptorLink(process, descriptor) == end.link &&
               (end.eventNumber ? eventNumber(infoOf(process, descriptor)) == end.eventNumber
                                : isWritable(process, descriptor));
    });
}

} // namespace

void WakeUps::add(int process)
{
    if (!m_processes.insert(process).second)
        return;
    m_listed.clear();
    m_watched.clear();
}

void WakeUps::forget(int process)
{
    m_processes.erase(process);
    m_listed.erase(process);
    m_watched.erase(process);
}

DescriptorKind WakeUps::ofAny(int process, std::span<const int> descriptors)
{
    if (descriptors.size() > kMostWatched)
        return DescriptorKind::several;
    std::string text;
    for (const int descriptor : descriptors)
        text += std::to_string(descriptor) + descriptorLink(process, descriptor) + '\n';
    const auto [told, isNew] = m_listed.try_emplace(process);
    if (isNew || text != told->second.text)
        told->second = {std::move(text), lookAt(process, descriptors)};
    return told->second.kind;
}

DescriptorKind WakeUps::ofWatched(int process, int epoll)
{
    if (descriptorLink(process, epoll) != "anon_inode:[eventpoll]")
        return DescriptorKind::several;
    std::string text = infoOf(process, epoll);
    Told &told = m_watched[process][epoll];
    if (text == told.text)
        return told.kind;
    const std::vector<int> watched = watchedDescriptors(text);
    told.kind = watched.size() > kMostWatched ? DescriptorKind::several : lookAt(process, watched);
    told.text = std::move(text);
    return told.kind;
}

DescriptorKind WakeUps::lookAt(int process, std::span<const int> descriptors) const
{
    std::vector<DescriptorKind> kinds;
    std::vector<int> ends;
    for (const int descriptor : descriptors) {
        const DescriptorKind kind = descriptorKind(process, descriptor, false);
        if (kind == DescriptorKind::pipe || kind == DescriptorKind::unixSocket)
            ends.push_back(descriptor);
        else
            kinds.push_back(kind);
    }
    const DescriptorKind others = kindOfAny(kinds);
    const bool isFromWithin = others != DescriptorKind::several &&
                              std::all_of(ends.begin(), ends.end(), [&](int descriptor) {
                                  return isOwn(process, descriptor);
                              });
    return isFromWithin ? others : DescriptorKind::several;
}

/// A child that was born a moment ago may not be known yet.
bool WakeUps::isOwn(int process, int descriptor) const
{
    const auto end = otherEndOf(process, descriptor);
    if (!end || !canWrite(process, *end).value_or(false))
        return false;
    std::set<int> others = m_processes;
    for (const int child : descendantsOf(process, kMostProcesses))
        others.insert(child);
    others.erase(process);
    return others.size() < kMostProcesses &&
           std::none_of(others.begin(), others.end(),
                        [&](int other) { return canWrite(other, *end).value_or(true); });
}

} // namespace corelane
