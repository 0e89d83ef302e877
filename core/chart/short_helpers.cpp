// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/short_helpers.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace corelane {
namespace {

constexpr std::int64_t kShortPart = 40; ///< of the run's time
constexpr std::size_t kLeastFolded = 4;

/// Who is whose in a run. Numbers are used again after a death: a lane's is the last life with its
/// number that began before the lane's end.
class Family {
public:
    Family(const RunRecord &run, const Lanes &lanes) : m_lanes(lanes.lanes)
    {
        for (const ThreadLife &life : run.threads)
            m_lives[life.thread].push_back(&life);
        std::map<int, std::pair<std::int64_t, std::int64_t>> spans; ///< of processes
        for (std::size_t i = 0; i < m_lanes.size(); ++i) {
            const Lane &lane = m_lanes[i];
            m_places[lane.thread].push_back(i);
            const auto [span, isNew] =
                spans.try_emplace(lane.process, std::pair{lane.begin_ns, lane.end_ns});
            span->second.first = std::min(span->second.first, lane.begin_ns);
            span->second.second = std::max(span->second.second, lane.end_ns);
        }
        const std::int64_t real_ns = lanes.end_ns - lanes.begin_ns;
        for (const Lane &lane : m_lanes) {
            const auto [begin_ns, end_ns] = spans[lane.process];
            const ThreadLife *life = lifeOf(lane);
            m_isShort.push_back(lane.process != run.pid && life && life->died_ns &&
                                end_ns - begin_ns <= real_ns / kShortPart);
        }
    }

    bool isShort(std::size_t lane) const { return m_isShort[lane]; }

    /// The lane of who made it, past those that are short themselves.
    std::optional<std::size_t> makerOf(std::size_t lane) const
    {
        std::size_t steps = m_lanes.size(); // a recording may say that somebody is his own child
        do {
            const ThreadLife *life = lifeOf(m_lanes[lane]);
            const auto maker =
                life && life->parent ? placeOf(*life->parent, life->born_ns) : std::nullopt;
            if (!maker || steps-- == 0)
                return std::nullopt;
            lane = *maker;
        } while (m_isShort[lane]);
        return lane;
    }

    std::string nameOf(std::size_t lane) const
    {
        const ThreadLife *life = lifeOf(m_lanes[lane]);
        return life && !life->name.empty() ? life->name : m_lanes[lane].title;
    }

private:
    const ThreadLife *lifeOf(const Lane &lane) const
    {
        const auto lives = m_lives.find(lane.thread);
        const ThreadLife *found = nullptr;
        if (lives == m_lives.end())
            return found;
        for (const ThreadLife *life : lives->second) {
            if (!found || life->born_ns <= lane.end_ns)
                found = life;
        }
        return found;
    }
    std::optional<std::size_t> placeOf(int thread, std::int64_t time_ns) const
    {
        std::optional<std::size_t> found;
        const auto places = m_places.find(thread);
        if (places == m_places.end())
            return found;
        for (const std::size_t place : places->second) {
            if (!found || m_lanes[place].begin_ns <= time_ns)
                found = place;
        }
        return found;
    }

    const std::vector<Lane> &m_lanes;
    std::map<int, std::vector<const ThreadLife *>> m_lives;
    std::map<int, std::vector<std::size_t>> m_places; ///< lanes by thread
    std::vector<bool> m_isShort;
};

std::size_t mostAtOnceOf(const HelperGroup &group, const std::vector<Lane> &lanes)
{
    std::vector<std::pair<std::int64_t, int>> events; ///< an end comes before a begin
    for (const std::size_t lane : group.lanes) {
        events.emplace_back(lanes[lane].begin_ns, 1);
        events.emplace_back(std::max(lanes[lane].end_ns, lanes[lane].begin_ns + 1), -1);
    }
    std::sort(events.begin(), events.end());
    int alive = 0;
    int most = 1;
    for (const auto &[time_ns, step] : events) {
        alive += step;
        most = std::max(most, alive);
    }
    return static_cast<std::size_t>(most);
}

} // namespace

std::vector<HelperGroup> shortHelpers(const RunRecord &run, const Lanes &lanes)
{
    if (lanes.ofWorkers || lanes.lanes.size() <= kLeastFolded)
        return {};
    const Family family(run, lanes);
    std::map<std::size_t, HelperGroup> byMaker;
    for (std::size_t i = 0; i < lanes.lanes.size(); ++i) {
        const auto maker = family.isShort(i) ? family.makerOf(i) : std::nullopt;
        if (maker)
            byMaker[*maker].lanes.push_back(i);
    }
    std::vector<HelperGroup> groups;
    for (auto &[maker, group] : byMaker) {
        if (group.lanes.size() < kLeastFolded)
            continue;
        group.parent = maker;
        group.name = family.nameOf(maker);
        group.mostAtOnce = mostAtOnceOf(group, lanes.lanes);
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace corelane
