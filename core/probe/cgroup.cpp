// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/cgroup.h"

#include "record/text.h"
#include "system/proc_file.h"

#include <algorithm>

namespace corelane {
namespace {

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        parts.push_back(text.substr(0, text.find(separator)));
        text.remove_prefix(std::min(text.size(), parts.back().size() + 1));
    }
    return parts;
}

std::vector<std::string> names(std::string_view commaSeparated)
{
    const auto parts = split(commaSeparated, ',');
    return {parts.begin(), parts.end()};
}

/// mountinfo writes blank, tab, line feed and backslash as \ and three octal digits.
std::string withoutOctal(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        int code = 0;
        if (text[i] == '\\' && std::from_chars(text.data() + i + 1,
                                               text.data() + std::min(i + 4, text.size()), code, 8)
                                       .ec == std::errc{}) {
            plain += static_cast<char>(code);
            i += 3;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

bool holdsCpu(const std::vector<std::string> &controllers)
{
    return std::find(controllers.begin(), controllers.end(), "cpu") != controllers.end();
}

/// From the group's own folder up to the mounted root.
std::vector<std::string> foldersOf(const ControlGroup &group, const ControlGroupMount &mount)
{
    const std::string root = mount.root == "/" ? "" : mount.root;
    std::string below; // of a group that is out of sight in a container, only the root is there
    if (group.path.starts_with(root + "/") && group.path.find("/..") == std::string::npos)
        below = group.path.substr(root.size());
    std::vector<std::string> folders;
    while (below.size() > 1) {
        folders.push_back(mount.folder + below);
        below.resize(below.rfind('/'));
    }
    folders.push_back(mount.folder);
    return folders;
}

std::optional<double> readQuota(int version, const std::string &folder)
{
    if (version == 2)
        return parseCpuMax(readSmallFile(folder + "/cpu.max").value_or(""));
    return parseCfsQuota(readSmallFile(folder + "/cpu.cfs_quota_us").value_or(""),
                         readSmallFile(folder + "/cpu.cfs_period_us").value_or(""));
}

} // namespace

std::vector<ControlGroup> parseControlGroups(std::string_view text)
{
    std::vector<ControlGroup> groups;
    for (const std::string_view line : split(text, '\n')) {
        // hierarchy:controllers:path; a path may hold colons
        const std::size_t first = line.find(':');
        const std::size_t second = line.find(':', first + 1);
        if (first == std::string_view::npos || second == std::string_view::npos)
            continue;
        groups.push_back({.controllers = names(line.substr(first + 1, second - first - 1)),
                          .path = std::string(line.substr(second + 1))});
    }
    return groups;
}

std::vector<ControlGroupMount> parseControlGroupMounts(std::string_view text)
{
    std::vector<ControlGroupMount> mounts;
    for (const std::string_view line : split(text, '\n')) {
        // proc(5): id parent device root folder options optional… - type source super-options
        const auto words = split(line, ' ');
        const auto dash = std::find(words.begin(), words.end(), "-");
        if (words.size() < 5 || words.end() - dash < 4)
            continue;
        const std::string_view type = dash[1];
        if (type != "cgroup" && type != "cgroup2")
            continue;
        const bool isFirst = type == "cgroup";
        mounts.push_back({.version = isFirst ? 1 : 2,
                          .controllers = isFirst ? names(dash[3]) : std::vector<std::string>{},
                          .root = withoutOctal(words[3]),
                          .folder = withoutOctal(words[4])});
    }
    return mounts;
}

std::vector<QuotaFolders> quotaFolders(const std::vector<ControlGroup> &groups,
                                       const std::vector<ControlGroupMount> &mounts)
{
    std::vector<QuotaFolders> all;
    for (const ControlGroup &group : groups) {
        const int version = group.controllers.empty() ? 2 : 1;
        if (version == 1 && !holdsCpu(group.controllers))
            continue;
        const auto mount =
            std::find_if(mounts.begin(), mounts.end(), [&](const ControlGroupMount &candidate) {
                return candidate.version == version &&
                       (version == 2 || holdsCpu(candidate.controllers));
            });
        if (mount != mounts.end())
            all.push_back({.version = version, .folders = foldersOf(group, *mount)});
    }
    return all;
}

std::optional<double> parseCpuMax(std::string_view text)
{
    text = text.substr(0, text.find('\n'));
    const std::string_view quota = takeWord(text);
    return parseCfsQuota(quota, takeWord(text));
}

std::optional<double> parseCfsQuota(std::string_view quota, std::string_view period)
{
    const auto quota_us = toInteger<std::int64_t>(quota.substr(0, quota.find('\n')));
    const auto period_us = toInteger<std::int64_t>(period.substr(0, period.find('\n')));
    if (!quota_us || !period_us || *quota_us <= 0 || *period_us <= 0)
        return std::nullopt;
    return static_cast<double>(*quota_us) / static_cast<double>(*period_us);
}

std::vector<ControlGroupMount> readControlGroupMounts()
{
    return parseControlGroupMounts(readSmallFile("/proc/self/mountinfo").value_or(""));
}

std::optional<CpuQuota> readQuota()
{
    return readQuota(parseControlGroups(readSmallFile("/proc/self/cgroup").value_or("")),
                     readControlGroupMounts());
}

std::optional<CpuQuota> readQuota(const std::vector<ControlGroup> &groups,
                                  const std::vector<ControlGroupMount> &mounts)
{
    std::optional<CpuQuota> smallest;
    for (const auto &[version, folders] : quotaFolders(groups, mounts)) {
        for (const std::string &folder : folders) {
            const auto cores = readQuota(version, folder);
            if (cores && (!smallest || *cores < smallest->cores))
                smallest = CpuQuota{*cores, version, folder};
        }
    }
    return smallest;
}

std::optional<std::int64_t> parseThrottled_ns(std::string_view text)
{
    for (std::string_view line : split(text, '\n')) {
        const std::string_view key = takeWord(line);
        const auto value = toInteger<std::int64_t>(takeWord(line));
        if (key == "throttled_usec" && value)
            return *value * 1'000;
        if (key == "throttled_time" && value)
            return *value;
    }
    return std::nullopt;
}

ThrottleReader::ThrottleReader(const std::optional<CpuQuota> &quota)
{
    if (quota)
        m_file.emplace(quota->folder + "/cpu.stat");
}

std::optional<std::int64_t> ThrottleReader::read_ns()
{
    const auto text = m_file ? m_file->read(m_buffer) : std::nullopt;
    return text ? parseThrottled_ns(*text) : std::nullopt;
}

} // namespace corelane
