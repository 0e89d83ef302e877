// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/tree_reader.h"

#include "probe/proc_stat.h"
#include "probe/process_stat.h"
#include "system/clock.h"
#include "system/process_tree.h"

#include <algorithm>
#include <utility>

namespace corelane {
namespace {

constexpr std::size_t kFilesOfTask = 4;
/// A tree can fork faster than it is looked at; meanwhile the recorder could not even end it.
constexpr std::int64_t kLongestSweep_ns = 50'000'000;
constexpr std::uint64_t kSweepsBetweenFullOnes = 20; ///< about a second

std::string processPath(int pid)
{
    return "/proc/" + std::to_string(pid);
}

std::string childrenPath(int pid)
{
    return processPath(pid) + "/task/" + std::to_string(pid) + "/children";
}

} // namespace

TreeReader::TreeReader(std::size_t mostFiles, int keeper)
    : m_ownChildren(childrenPath(getpid())), m_mostFiles(mostFiles)
{
    if (keeper != 0)
        m_keeper.emplace(keeper, ProcFile(processPath(keeper) + "/stat"),
                         ProcFile(childrenPath(keeper)));
}

TreeSweep TreeReader::sweep(const Activity *activity)
{
    TreeSweep sweep;
    ++m_sweep;
    m_activity = activity;
    m_swept_ns = monotonic_ns();
    const std::int64_t deadline_ns = m_swept_ns + kLongestSweep_ns;
    const bool mayHaveGrown = !activity || activity->hasBirths();
    // Whoever was born while it looked is looked for once more, and whoever escapes all else, now
    // and then.
    m_isFull = !activity || m_isCut || m_sweep % kSweepsBetweenFullOnes == 0;
    m_looksForNew = m_isFull || mayHaveGrown || m_hadGrown;
    m_hadGrown = mayHaveGrown;
    m_isCut = false;
    std::erase_if(m_found, [this](int pid) { return !m_processes.contains(pid); });
    m_parents.clear();
    if (m_looksForNew)
        findRoots();
    readKeeper(sweep);
    // Parents come before their children: a child that its parent reaps meanwhile is then missed
    // once, and never counted twice.
    for (std::size_t i = 0; i < m_found.size() && monotonic_ns() < deadline_ns; ++i) {
        const int pid = m_found[i];
        if (!m_processes.contains(pid)) {
            if (m_files >= m_mostFiles) {
                m_isCut = true;
                continue;
            }
            m_processes.emplace(pid, Process{ProcFile(processPath(pid) + "/stat"), m_parents[pid]});
            ++m_files;
            m_wakeUps.add(pid);
        }
        readProcess(pid, m_processes.at(pid), sweep);
    }
    // Those that changed their parent meanwhile were not found, and must not be forgotten: they
    // would count as new next time.
    for (auto process = m_processes.begin();
         process != m_processes.end() && monotonic_ns() < deadline_ns;) {
        const auto current = process++;
        if (current->second.sweep != m_sweep)
            readProcess(current->first, current->second, sweep);
        if (current->second.sweep != m_sweep)
            forget(current, sweep);
    }
    m_isCut = m_isCut || monotonic_ns() >= deadline_ns;
    return sweep;
}

/// The recorder's own children, and those of a keeper in its place.
void TreeReader::findRoots()
{
    std::vector<int> roots = listsChildren()
                                 ? parseChildren(m_ownChildren.read(m_buffer).value_or(""))
                                 : descendantsOf(getpid());
    if (m_keeper) {
        std::erase(roots, m_keeper->pid);
        addFound(parseChildren(m_keeper->children.read(m_buffer).value_or("")), {});
    }
    addFound(roots, {});
}

/// What orphans have used that a keeper has reaped shows in its own sums alone.
void TreeReader::readKeeper(TreeSweep &sweep)
{
    const auto text = m_keeper ? m_keeper->stat.read(m_buffer) : std::nullopt;
    const auto stat = text ? parseProcessStat(*text, tick_ns()) : std::nullopt;
    if (!stat)
        return;
    sweep.keeper.emplace(m_keeper->pid, *stat);
    sweep.user_ns += stat->user_ns + stat->reapedUser_ns;
    sweep.sys_ns += stat->sys_ns + stat->reapedSys_ns;
}

/// Those of these processes that are not known yet.
void TreeReader::addFound(const std::vector<int> &pids, std::optional<int> parent)
{
    for (const int pid : pids) {
        if (!m_processes.contains(pid) && m_parents.try_emplace(pid, parent).second)
            m_found.push_back(pid);
    }
}

/// By the kernel's record of switches it has done nothing since the last sweep, so all that can be
/// read of it is known.
bool TreeReader::isQuiet(int tid, const Task &task) const
{
    return m_activity && task.told && task.told->wait != Wait::none && !task.hasRunUntold &&
           m_activity->isQuiet(tid);
}

bool TreeReader::isQuiet(const Process &process) const
{
    return !m_isFull && process.told && process.told->isLiving() && !process.hasDeadLeader &&
           process.tasks.size() == static_cast<std::size_t>(process.told->threads) &&
           std::all_of(process.tasks.begin(), process.tasks.end(),
                       [this](const auto &each) { return isQuiet(each.first, each.second); });
}

std::vector<int> TreeReader::processes() const
{
    std::vector<int> pids;
    for (const auto &[pid, process] : m_processes)
        pids.push_back(pid);
    return pids;
}

std::vector<ThreadLife> TreeReader::threadsOf(int process) const
{
    std::vector<ThreadLife> threads;
    if (const auto found = m_processes.find(process); found != m_processes.end()) {
        for (const auto &[thread, task] : found->second.tasks)
            threads.push_back({.thread = thread,
                               .process = process,
                               .died_ns = {},
                               .name = task.name,
                               .parent = parentOf(thread, process, found->second)});
    }
    return threads;
}

/// What stops, or goes on after that, runs to the place where it does.
bool TreeReader::mayHaveStopped(const Task &task, std::int64_t begin_ns)
{
    constexpr std::int64_t kAfterwards_ns = 20'000'000; ///< until it is read here, with a tick
    const auto text = task.schedstat.read(m_buffer);
    const auto sched = text ? parseSchedStat(*text) : std::nullopt;
    if (!sched || !task.told || task.told->detail == WaitDetail::stopped)
        return true; // what has gone meanwhile says nothing
    const std::int64_t used_ns = sched->onCpu_ns - task.told->cpu_ns;
    const std::int64_t before_ns = std::max<std::int64_t>(0, begin_ns - m_swept_ns);
    return used_ns > 0 && used_ns <= before_ns + kAfterwards_ns;
}

std::vector<ThreadReading> TreeReader::stoppedOfGroup(int group, std::int64_t begin_ns)
{
    std::vector<ThreadReading> readings;
    for (const auto &[pid, process] : m_processes) {
        const auto &tasks = process.tasks;
        if (getpgid(pid) != group ||
            !std::all_of(tasks.begin(), tasks.end(),
                         [&](const auto &each) { return mayHaveStopped(each.second, begin_ns); }))
            continue;
        for (const auto &[thread, task] : tasks) {
            if (task.told)
                readings.push_back(*task.told);
        }
    }
    return readings;
}

/// Does not mark the process as looked at when it has gone.
void TreeReader::readProcess(int pid, Process &process, TreeSweep &sweep)
{
    if (process.sweep == m_sweep)
        return;
    const bool isQuiet = this->isQuiet(process);
    if (!isQuiet) {
        const auto text = process.stat.read(m_buffer);
        process.told = text ? parseProcessStat(*text, tick_ns()) : std::nullopt;
    }
    const auto &stat = process.told;
    if (!stat)
        return;
    process.sweep = m_sweep;
    sweep.user_ns += stat->user_ns + stat->reapedUser_ns;
    sweep.sys_ns += stat->sys_ns + stat->reapedSys_ns;
    sweep.processStats.emplace_back(pid, *stat);
    if (!stat->isLiving())
        return;
    sweep.resident_bytes += stat->resident_bytes;
    sweep.pageFaults += stat->minorFaults + stat->majorFaults;
    sweep.processes += 1;
    sweep.threads += stat->threads;
    if (isQuiet)
        return;
    if (!process.parent && m_processes.contains(stat->parent))
        process.parent = stat->parent;
    if (stat->hasDeadLeader() && !std::exchange(process.hasDeadLeader, true)) {
        sweep.gone.push_back(pid);
        m_files -= kFilesOfTask * process.tasks.erase(pid);
    }
    process.hasDeadLeader = stat->hasDeadLeader(); // an exec gives its number to another
    for (auto task = process.tasks.begin(); task != process.tasks.end();) {
        if (readTask(pid, task->first, task->second, sweep)) {
            ++task;
        } else {
            sweep.gone.push_back(task->first);
            task = process.tasks.erase(task);
            m_files -= kFilesOfTask;
        }
    }
    const int living = stat->threads - (stat->hasDeadLeader() ? 1 : 0);
    if (process.tasks.size() != static_cast<std::size_t>(living))
        readNewTasks(pid, process, *stat, sweep);
}

void TreeReader::readNewTasks(int pid, Process &process, const ProcessStat &stat, TreeSweep &sweep)
{
    for (const int tid : tasksOf(pid)) {
        if (process.tasks.contains(tid) || m_files + kFilesOfTask > m_mostFiles ||
            (stat.hasDeadLeader() && tid == pid))
            continue;
        const std::string folder = processPath(pid) + "/task/" + std::to_string(tid);
        Task task{ProcFile(folder + "/schedstat"),
                  ProcFile(folder + "/stat"),
                  ProcFile(folder + "/children"),
                  ThreadLook(pid, folder),
                  {},
                  0,
                  0,
                  {}};
        if (!readTask(pid, tid, task, sweep))
            continue;
        tellFound(pid, *task.told, process, sweep);
        process.tasks.emplace(tid, std::move(task));
        m_files += kFilesOfTask;
    }
}

void TreeReader::tellFound(int pid, const ThreadReading &reading, const Process &process,
                           TreeSweep &sweep)
{
    sweep.found.push_back({.thread = reading.thread,
                           .process = pid,
                           .born_ns = reading.time_ns,
                           .died_ns = {},
                           .name = {},
                           .parent = parentOf(reading.thread, pid, process)});
}

/// Of a process's further threads it is not known which of the others made them.
std::optional<int> TreeReader::parentOf(int tid, int pid, const Process &process)
{
    return tid == pid ? process.parent : std::nullopt;
}

/// False when the task has gone. One that waited when it was looked at and has not run since is
/// where it was: that costs one small file, or none where the switches tell it. They tell nothing
/// of a thread on a core that the run was not to use: now and then all are looked at.
bool TreeReader::readTask(int pid, int tid, Task &task, TreeSweep &sweep)
{
    const bool isQuiet = this->isQuiet(tid, task);
    if (isQuiet && !m_isFull)
        return true;
    const auto schedText = task.schedstat.read(m_buffer);
    const auto sched = schedText ? parseSchedStat(*schedText) : std::nullopt;
    if (!sched)
        return false;
    // A task's sums only grow. An exec gives the number of the first thread, and the files of that
    // number, to the one that called it.
    const bool isAnother = task.told && sched->onCpu_ns < task.told->cpu_ns;
    if (isAnother)
        task.onCpu_ns = sched->onCpu_ns;
    const bool hasRun = !task.told || task.told->wait == Wait::none ||
                        sched->onCpu_ns != task.told->cpu_ns ||
                        sched->runQueue_ns != task.told->runQueue_ns;
    task.hasRunUntold = task.hasRunUntold || (isQuiet && hasRun);
    if (hasRun) {
        ThreadReading reading{.time_ns = monotonic_ns(),
                              .thread = tid,
                              .cpu_ns = sched->onCpu_ns,
                              .runQueue_ns = sched->runQueue_ns,
                              .core = task.told ? task.told->core : 0};
        if (!lookAt(task, reading, sweep))
            return false;
        if (isAnother) {
            sweep.gone.push_back(tid);
            tellFound(pid, reading, m_processes.at(pid), sweep);
            sweep.names.emplace_back(tid, task.name);
        }
    }
    if (m_looksForNew)
        addFound(parseChildren(task.children.read(m_buffer).value_or("")), tid);
    return true;
}

/// The call is read before the state, and both after the scheduler's sums: a thread that changes in
/// between has run when it is read again.
bool TreeReader::lookAt(Task &task, ThreadReading &reading, TreeSweep &sweep)
{
    task.look.readCall(m_buffer);
    const auto text = task.stat.read(m_buffer);
    const auto stat = text ? parseProcessStat(*text, tick_ns()) : std::nullopt;
    if (!stat)
        return false;
    const Waiting waiting = task.look.waiting(stat->state, m_gils, m_wakeUps);
    reading.wait = waiting.wait;
    reading.detail = waiting.detail;
    reading.core = stat->processor;
    if (reading.cpu_ns > task.onCpu_ns)
        sweep.used.push_back({stat->processor, reading.cpu_ns - task.onCpu_ns});
    task.onCpu_ns = reading.cpu_ns;
    if (std::exchange(task.majorFaults, stat->majorFaults) != stat->majorFaults)
        sweep.faults.push_back({reading.time_ns, reading.thread, stat->majorFaults});
    if (stat->name != task.name) {
        task.name = stat->name;
        sweep.names.emplace_back(reading.thread, stat->name);
    }
    const bool isNews =
        !task.told || reading.wait != task.told->wait || reading.detail != task.told->detail ||
        reading.cpu_ns != task.told->cpu_ns || reading.runQueue_ns != task.told->runQueue_ns;
    if (isNews) {
        sweep.queued_ns += reading.runQueue_ns - (task.told ? task.told->runQueue_ns : 0);
        sweep.threadReadings.push_back(reading);
        task.told = reading;
    }
    return true;
}

void TreeReader::forget(std::map<int, Process>::iterator process, TreeSweep &sweep)
{
    for (const auto &[tid, task] : process->second.tasks)
        sweep.gone.push_back(tid);
    sweep.goneProcesses.push_back(process->first);
    m_files -= 1 + kFilesOfTask * process->second.tasks.size();
    m_gils.forget(process->first);
    m_wakeUps.forget(process->first);
    m_processes.erase(process);
}

} // namespace corelane
