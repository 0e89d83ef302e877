// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/study_command.h"

#include "analysis/study.h"
#include "chart/study_chart.h"
#include "cli/command_line.h"
#include "cli/foreground_run.h"
#include "cli/output.h"
#include "cli/pictures.h"
#include "cli/recordings.h"
#include "cli/study_request.h"
#include "record/text.h"
#include "report/study_json.h"
#include "report/study_text.h"

namespace corelane {
namespace {

/// "Run 5 of 18, some 40 s left. "
std::string placeText(const StudyRequest &study, std::size_t left)
{
    const std::size_t all = stepsOf(study.plan).size();
    std::string text = "Run " + std::to_string(all - left + 1) + " of " + std::to_string(all);
    const auto pointers = pointersTo(study.done);
    if (const auto needed =
            timeNeeded_ns(study.plan, remainingSteps(study.plan, pointers), pointers))
        text += ", some " + durationText(*needed) + " left";
    return text + ". ";
}

/// Makes the steps that are left, in their order. The exit status of the first that did not come
/// to its end, else done.
int runSteps(StudyRequest &study, ProgressLine &progress)
{
    const HeldInterrupts between;
    const std::vector<StudyStep> steps = remainingSteps(study.plan, pointersTo(study.done));
    const auto stopped = [&](std::size_t made, int code) {
        note(std::to_string(made) + " of " + std::to_string(steps.size()) +
             " runs were made and are kept; --continue " + study.file + " goes on");
        return code;
    };
    for (std::size_t i = 0; i < steps.size(); ++i) {
        Result<RunRequest> request = requestFor(study.plan, steps[i], study.runtimes);
        if (!request) {
            complain(request.error());
            return stopped(i, kExitFailed);
        }
        request->saveTo = study.file;
        request->timeout = study.report.timeout;
        progress.setPrefix(placeText(study, steps.size() - i));
        bool wasInterrupted = false;
        Result<RunRecord> run = runInForeground(*request, progress, &wasInterrupted);
        if (!run) {
            complain(run.error());
            return stopped(i, kExitFailed);
        }
        const int code = exitCodeOf(*run);
        study.done.push_back(std::move(*run));
        if (code != kExitDone)
            return stopped(i, code);
        if (wasInterrupted && i + 1 < steps.size())
            return stopped(i + 1, kExitInterrupted);
    }
    return kExitDone;
}

int report(const StudyPlan &plan, const std::vector<RunRecord> &runs, Format format,
           const std::string &picture)
{
    const std::vector<const RunRecord *> pointers = pointersTo(runs);
    const StudyResult study = studyOf(plan, pointers);
    switch (format) {
    case Format::text:
        print(studyText(study));
        break;
    case Format::json:
        print(studyJson(study, pointers));
        break;
    case Format::csv:
        print(studyCsv(study));
        break;
    }
    if (picture.empty())
        return kExitDone;
    if (const Status written = writePicture(studyCharts(study), {}, picture); !written) {
        complain(written.error());
        return kExitFailed;
    }
    return kExitDone;
}

/// Recordings that were made before, of a study or one by one.
int reportSaved(StudyKind kind, const OptionParser &options)
{
    const Result<Format> format = options.format();
    if (!format) {
        complain(format.error());
        return kExitUsage;
    }
    const auto runs = readRecordings(options.positional());
    if (!runs) {
        complain(runs.error());
        return kExitFailed;
    }
    const std::vector<const RunRecord *> pointers = pointersTo(*runs);
    if (!options.isSet("force")) {
        if (const Status alike = checkComparable(kind, pointers); !alike) {
            complain(alike.error());
            return kExitUsage;
        }
    }
    const Result<StudyPlan> own = planOf(pointers);
    const StudyPlan plan = own && own->kind == kind ? *own : planFrom(kind, pointers);
    return report(plan, *runs, *format, options.value("png"));
}

} // namespace

void addStudyOptions(OptionParser &options)
{
    options.add("w,workload", "What is computed: see 'corelane list workloads'.", "WORKLOAD");
    options.add("m,model",
                "The models, with commas between them: see 'corelane list models'. MODEL@PATH runs "
                "one in that interpreter.",
                "MODELS");
    options.addSetting("An option of the models that have it: see 'corelane list models'.");
    options.add("python", "The Python interpreter; default: python3 on PATH.", "PATH");
    options.add("baseline", "What speedup is counted from; default: the sequential model.",
                "MODEL");
    options.add("repeat", "Rounds that count; default: 6, the fewest that give a 95 % interval.",
                "R");
    options.add("seed", "Of the order of the runs; default: a new one each time.", "SEED");
    options.addReportOptions();
    options.add("continue", "Go on with the interrupted study in FILE.", "FILE");
    options.add("force", "Compare runs that are not of the same work or machine all the same.", {});
    options.add("png", "Draw the study's charts into FILE.", "FILE");
    options.addPositional("FILE", "Saved recordings to sum up; nothing is run then.", "[FILE...]");
}

int studyCommand(StudyKind kind, const OptionParser &options)
{
    if (!options.positional().isEmpty())
        return reportSaved(kind, options);
    Result<StudyRequest> study = studyRequest(kind, options);
    if (!study) {
        complain(study.error());
        return kExitUsage;
    }
    ProgressLine progress(options.quiet());
    const int code = runSteps(*study, progress);
    const int reported =
        report(study->plan, study->done, study->report.format, options.value("png"));
    if (code == kExitDone && study->report.saveFile.empty() && !options.quiet())
        note("the recordings are in " + study->file);
    return code == kExitDone ? reported : code;
}

} // namespace corelane
