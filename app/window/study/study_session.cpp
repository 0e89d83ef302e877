// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/study/study_session.h"

#include "analysis/study.h"
#include "catalog/machine_here.h"
#include "files/path_text.h"
#include "launch/interpreter.h"
#include "record/recording_reader.h"
#include "window/runs/runs.h"

#include <algorithm>

namespace corelane {
namespace {

QString textOf(const Error &error)
{
    return QString::fromStdString(error.text());
}

} // namespace

StudySession::StudySession(QObject *parent) : QObject(parent), m_session(new RunSession(this))
{
    connect(m_session, &RunSession::runFinished, this, &StudySession::take);
}

Status StudySession::start(const StudyStart &study, const Installation &installation)
{
    const std::vector<StudyStep> steps = remainingSteps(study.plan, pointersTo(study.done));
    for (const StudyStep &step : steps) { // nothing is begun that cannot be ended
        if (const auto possible = requestFor(study.plan, step, study.runtimes); !possible)
            return possible.error();
    }
    if (steps.empty())
        return Error{"all runs of this study have been made", {}, {}};
    m_study = study;
    m_steps = steps;
    m_stepsInAll = static_cast<int>(stepsOf(study.plan).size());
    m_installation = installation;
    m_isStopping = false;
    dropCutLine(pathBytes(study.file));
    const Status started = startNext();
    if (started)
        emit advanced();
    return started;
}

Status StudySession::open(StudyStart study)
{
    const std::vector<const RunRecord *> pointers = pointersTo(study.done);
    const Result<StudyPlan> plan = planOf(pointers);
    if (!plan)
        return plan.error();
    study.plan = *plan;
    const Machine here = machineHere();
    const Machine &there = pointers.front()->machine;
    const auto whole = completed(*plan, here.effectiveCores);
    // What cannot be gone on with is shown all the same.
    const bool canGoOn = whole && *whole == *plan && there.cpu == here.cpu &&
                         there.effectiveCores == here.effectiveCores;
    bool knowsRuntimes = true;
    for (const StudyModel &model : plan->models) {
        const auto run = std::find_if(pointers.begin(), pointers.end(), [&](const RunRecord *each) {
            return each->runtime.path == model.python;
        });
        knowsRuntimes = knowsRuntimes && (run != pointers.end() || model.python.empty());
        study.runtimes.push_back(run == pointers.end() ? nativeRuntime() : (*run)->runtime);
    }
    m_study = std::move(study);
    m_steps = canGoOn && knowsRuntimes ? remainingSteps(*plan, runs()) : std::vector<StudyStep>{};
    m_stepsInAll = canGoOn ? static_cast<int>(stepsOf(*plan).size()) : 0;
    return Done{};
}

Status StudySession::startNext()
{
    Result<RunRequest> request = requestFor(m_study.plan, m_steps.front(), m_study.runtimes);
    if (!request)
        return request.error();
    request->saveTo = pathBytes(m_study.file);
    return m_session->start(*request, *m_installation);
}

void StudySession::take(const std::shared_ptr<const RunRecord> &record, const QString &problem)
{
    if (record->study) // else it could not begin: the file has nothing of it
        m_study.done.push_back(record);
    const bool isDone = record->end && record->end->outcome == Outcome::done;
    if (isDone)
        m_steps.erase(m_steps.begin());
    if (!isDone || m_steps.empty() || m_isStopping) {
        const bool isCancelled = record->end && record->end->outcome == Outcome::cancelled;
        emit advanced();
        emit stopped(
            isDone && m_steps.empty() ? QString()
            : !problem.isEmpty()      ? problem
            : isCancelled || isDone
                ? tr("the study was stopped")
                : QString::fromStdString(record->spec.model + " failed: " + record->end->reason));
        return;
    }
    const Status started = startNext();
    emit advanced();
    if (!started)
        emit stopped(textOf(started.error()));
}

std::vector<const RunRecord *> StudySession::runs() const
{
    return pointersTo(m_study.done);
}

void StudySession::abandon()
{
    m_isStopping = true;
    m_session->abandon();
}

std::optional<std::int64_t> StudySession::timeLeft_ns() const
{
    return timeNeeded_ns(m_study.plan, m_steps, runs());
}

void StudySession::cancel()
{
    m_isStopping = true; // the run may be ending by itself just now
    m_session->cancel();
}

} // namespace corelane
