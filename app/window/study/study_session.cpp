// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/study/study_session.h"

#include "analysis/studies/study.h"
#include "catalog/machine_here.h"
#include "charts/language.h"
#include "history/study_summary.h"
#include "launch/interpreter_search.h"
#include "launch/recording_file.h"
#include "launch/study_continuation.h"
#include "record/words.h"

#include <algorithm>
#include <utility>

namespace corelane {

namespace {

/// Whether all its interpreters are ones that this person has: only those are asked what they are.
/// A stranger's file may name any program.
bool areKnown(const StudyPlan &plan, const InterpreterCache &cache)
{
    const std::vector<std::string> found = findInterpreters(searchPlacesHere());
    return std::all_of(plan.models.begin(), plan.models.end(), [&](const StudyModel &model) {
        return model.python.empty() || cache.find(model.python) ||
               std::find(found.begin(), found.end(), model.python) != found.end();
    });
}

} // namespace

Result<StudyRun> readStudy(const std::string &file)
{
    auto runs = readStudySummaries(file);
    if (!runs)
        return runs.error();
    const Result<StudyPlan> plan = planOf(pointersTo(*runs));
    if (!plan)
        return Error{plan.error().what, file, plan.error().advice};
    const KeptStudy kept{.plan = *plan, .runs = std::move(*runs), .file = file};
    InterpreterCache interpreters(interpreterCacheFile());
    if (areKnown(*plan, interpreters)) {
        Result<StudyRun> study = continuedStudy(kept, machineHere(), interpreters, false);
        if (study)
            return study;
    }
    StudyRun shown(kept.plan, kept.file);
    for (const auto &run : kept.runs)
        shown.take(run);
    return shown;
}

StudySession::StudySession(QObject *parent) : QObject(parent), m_session(new RunSession(this))
{
    connect(m_session, &RunSession::runFinished, this, &StudySession::take);
}

Status StudySession::start(StudyRun study, const Installation &installation)
{
    if (study.stepsLeft() == 0)
        return Error{
            CORELANE_TR("study.all-made", "all runs of this study have been made"), {}, {}};
    // Nobody waits in front of a window that does not answer.
    auto file = study.file().empty() ? RecordingFile::make(word(study.plan().kind))
                                     : RecordingFile::open(study.file(), IfAbsent::refuse, {});
    if (!file)
        return file.error();
    m_study = std::move(study);
    m_installation = installation;
    m_isStopping = false;
    m_file = std::move(*file);
    m_study.setFile(m_file->path());
    m_file->dropCutLine();
    const Status started = startNext();
    if (started)
        emit advanced();
    else
        m_file.reset();
    return started;
}

Status StudySession::startNext()
{
    RunRequest request = m_study.next();
    request.keptIn = m_file;
    return m_session->start(request, *m_installation);
}

/// A run that is not kept does not count: it is made once more when the study is gone on with.
void StudySession::take(const std::shared_ptr<const RunRecord> &record, const QString &problem,
                        const QString &notKept)
{
    if (!notKept.isEmpty()) {
        emit advanced();
        return stop(notKept);
    }
    if (record->study) // else it could not begin: the file has nothing of it
        m_study.take(std::make_shared<const RunRecord>(studySummaryOf(*record)));
    const bool goesOn = record->isDone() && m_study.stepsLeft() > 0 && !m_isStopping;
    const Status started = goesOn ? startNext() : Status(Done{});
    emit advanced();
    if (!goesOn)
        stop(whyStopped(*record, problem));
    else if (!started)
        stop(said(started.error()));
}

/// The file is let go before: whoever hears of it may open it.
void StudySession::stop(const QString &problem)
{
    m_file.reset();
    emit stopped(problem);
}

/// Empty where nothing is left.
QString StudySession::whyStopped(const RunRecord &last, const QString &problem) const
{
    if (last.isDone() && m_study.stepsLeft() == 0)
        return {};
    if (!problem.isEmpty())
        return problem;
    if (last.isDone() || (last.end && last.end->outcome == Outcome::cancelled))
        return tr("the study was stopped");
    return QString::fromStdString(last.spec.model + " failed: " + last.end->reason);
}

void StudySession::abandon()
{
    m_isStopping = true;
    m_session->abandon();
}

void StudySession::cancel()
{
    m_isStopping = true; // the run may be ending by itself just now
    m_session->cancel();
}

} // namespace corelane
