// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/study_run.h"

#include "catalog/availability.h"

#include <utility>

namespace corelane {
namespace {

/// Fisher and Yates's shuffle. Written out, as the standard one gives another order in each
/// library.
void shuffleCells(std::vector<std::size_t> &cells, std::mt19937_64 &numbers)
{
    for (std::size_t last = cells.size(); last > 1; --last)
        std::swap(cells[last - 1], cells[numbers() % last]);
}

} // namespace

StudyRun::StudyRun(StudyPlan plan, std::string file)
    : m_plan(std::move(plan)), m_file(std::move(file))
{
}

Result<StudyRun> StudyRun::of(const StudyPlan &plan, std::vector<Runtime> runtimes,
                              std::string file)
{
    Result<StudyRun> study = begun(plan, std::move(runtimes), std::move(file));
    if (!study)
        return study;
    for (const Cell &cell : study->m_cells) {
        const Runtime &runtime = study->m_runtimes.at(static_cast<std::size_t>(cell.cell.model));
        if (const Status checked = checkRuntime(cell.spec, runtime); !checked)
            return checked.error();
    }
    return study;
}

Result<StudyRun> StudyRun::planned(const StudyPlan &plan, std::string file)
{
    std::vector<Runtime> runtimes;
    for (const StudyModel &model : plan.models)
        runtimes.push_back({.path = model.python});
    return begun(plan, std::move(runtimes), std::move(file));
}

Result<StudyRun> StudyRun::begun(const StudyPlan &plan, std::vector<Runtime> runtimes,
                                 std::string file)
{
    StudyRun study(plan, std::move(file));
    std::vector<bool> isWarm(plan.models.size());
    for (const StudyCell &cell : cellsOf(plan)) {
        const auto model = static_cast<std::size_t>(cell.model);
        Result<RunSpec> spec = specOf(plan, cell);
        if (!spec)
            return spec.error();
        study.m_cellOf[{spec->model, plan.models[model].python, cell.workers, cell.size}] =
            study.m_cells.size();
        study.m_cells.push_back({.cell = cell,
                                 .spec = std::move(*spec),
                                 .warmsUp = !isWarm[model],
                                 .left = plan.repeat + (isWarm[model] ? 0 : 1)});
        study.m_inAll += static_cast<std::size_t>(study.m_cells.back().left);
        isWarm[model] = true;
    }
    study.m_left = study.m_inAll;
    study.m_isMade.resize(study.m_cells.size() * (static_cast<std::size_t>(plan.repeat) + 1));
    study.m_numbers.seed(plan.seed);
    study.m_runtimes = std::move(runtimes);
    study.beginRound(0);
    return study;
}

bool StudyRun::hasStep(int round, std::size_t cell) const
{
    return (round > 0 && round <= m_plan.repeat) || (round == 0 && m_cells[cell].warmsUp);
}

std::size_t StudyRun::bitOf(int round, std::size_t cell) const
{
    return static_cast<std::size_t>(round) * m_cells.size() + cell;
}

void StudyRun::beginRound(int round)
{
    m_round = round;
    m_place = 0;
    m_order.clear();
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
        if (hasStep(round, cell))
            m_order.push_back(cell);
    }
    if (round > 0)
        shuffleCells(m_order, m_numbers);
}

std::size_t StudyRun::nextCell()
{
    for (;; beginRound(m_round + 1)) {
        for (; m_place < m_order.size(); ++m_place) {
            if (!m_isMade[bitOf(m_round, m_order[m_place])])
                return m_order[m_place];
        }
    }
}

RunRequest StudyRun::requestOf(const Cell &cell, int round) const
{
    return {.spec = cell.spec,
            .runtime = m_runtimes[static_cast<std::size_t>(cell.cell.model)],
            .keptIn = nullptr,
            .study = StudyPlace{.plan = m_plan, .round = round}};
}

std::vector<RunRequest> StudyRun::cellsLeft() const
{
    std::vector<RunRequest> requests;
    for (const Cell &cell : m_cells) {
        if (cell.left > 0)
            requests.push_back(requestOf(cell, m_round));
    }
    return requests;
}

RunRequest StudyRun::next()
{
    const Cell &cell = m_cells[nextCell()];
    return requestOf(cell, m_round);
}

void StudyRun::take(std::shared_ptr<const RunRecord> run)
{
    if (run->isDone() && run->study && run->study->plan == m_plan)
        count(*run);
    m_runs.push_back(std::move(run));
}

void StudyRun::count(const RunRecord &run)
{
    const auto found =
        m_cellOf.find({run.spec.model, run.runtime.path, run.spec.workers, run.spec.size});
    if (found == m_cellOf.end())
        return;
    Cell &cell = m_cells[found->second];
    if (const auto real_ns = run.real_ns()) {
        ++cell.done;
        cell.done_ns += *real_ns;
    }
    const int round = run.study->round;
    if (!hasStep(round, found->second) || m_isMade[bitOf(round, found->second)])
        return;
    m_isMade[bitOf(round, found->second)] = true;
    --cell.left;
    --m_left;
}

std::optional<std::int64_t> StudyRun::timeLeft_ns() const
{
    std::int64_t done = 0;
    std::int64_t done_ns = 0;
    for (const Cell &cell : m_cells) {
        done += cell.done;
        done_ns += cell.done_ns;
    }
    if (done == 0)
        return std::nullopt;
    std::int64_t left_ns = 0;
    for (const Cell &cell : m_cells)
        left_ns += cell.left * (cell.done > 0 ? cell.done_ns / cell.done : done_ns / done);
    return left_ns;
}

} // namespace corelane
