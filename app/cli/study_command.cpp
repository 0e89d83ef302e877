// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/study.h"
#include "chart/study_chart.h"
#include "cli/foreground_run.h"
#include "cli/pictures.h"
#include "cli/recordings.h"
#include "cli/study_request.h"
#include "cli/subcommand.h"
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

/// Makes one step, with which `left` are left, and says how it ended.
Ending runStep(StudyRequest &study, const StudyStep &step, std::size_t left, ProgressLine &progress)
{
    Result<RunRequest> request = requestFor(study.plan, step, study.runtimes);
    if (!request)
        return request.error();
    request->saveTo = study.file;
    request->timeout = study.report.timeout;
    progress.setPrefix(placeText(study, left));
    Result<ForegroundRun> run = runInForeground(*request, progress);
    if (!run)
        return run.error();
    const int status = exitCodeOf(*run);
    study.done.push_back(std::move(run->record));
    return status;
}

/// Makes the steps that are left, in their order, until one does not come to its end; that one's
/// ending.
Ending runSteps(StudyRequest &study, ProgressLine &progress)
{
    const HeldInterrupts between;
    const std::vector<StudyStep> steps = remainingSteps(study.plan, pointersTo(study.done));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        Ending ending = runStep(study, steps[i], steps.size() - i, progress);
        if (ending.status() == kExitDone)
            continue;
        const std::size_t left = remainingSteps(study.plan, pointersTo(study.done)).size();
        if (left > 0)
            note(std::to_string(steps.size() - left) + " of " + std::to_string(steps.size()) +
                 " runs were made and are kept; --continue " + study.file + " goes on");
        return ending;
    }
    return kExitDone;
}

Ending reportStudy(const StudyPlan &plan, const std::vector<RunRecord> &runs, Format format,
                   const std::string &picture, Output &output)
{
    const std::vector<const RunRecord *> pointers = pointersTo(runs);
    const StudyResult study = studyOf(plan, pointers);
    switch (format) {
    case Format::text:
        output.print(studyText(study));
        break;
    case Format::json:
        output.print(studyJson(study, pointers));
        break;
    case Format::csv:
        output.print(studyCsv(study));
        break;
    }
    if (picture.empty())
        return kExitDone;
    if (const Status written = writePicture(studyCharts(study), {}, picture); !written)
        return written.error();
    return kExitDone;
}

/// Recordings that were made before, of a study or one by one.
Ending reportSavedStudy(StudyKind kind, const OptionParser &options, Output &output)
{
    const Result<Format> format = options.format();
    if (!format)
        return wrongUsage(format.error());
    const auto runs = readRecordings(options.positional());
    if (!runs)
        return runs.error();
    const std::vector<const RunRecord *> pointers = pointersTo(*runs);
    if (!options.isSet("force")) {
        if (const Status alike = checkComparable(kind, pointers); !alike)
            return wrongUsage(alike.error());
    }
    const Result<StudyPlan> own = planOf(pointers);
    const StudyPlan plan = own && own->kind == kind ? *own : planFrom(kind, pointers);
    return reportStudy(plan, *runs, *format, options.value("png"), output);
}

/// Makes the study that the options ask for, or goes on with one, or sums up recordings that are
/// named, and reports. Each run's recording is in the study's file before the next begins.
template <StudyKind kind>
Ending makeStudy(const OptionParser &options, Output &output)
{
    if (!options.positional().empty())
        return reportSavedStudy(kind, options, output);
    Result<StudyRequest> study = studyRequest(kind, options);
    if (!study)
        return wrongUsage(study.error());
    ProgressLine progress(options.quiet());
    Ending made = runSteps(*study, progress);
    Ending reported =
        reportStudy(study->plan, study->done, study->report.format, options.value("png"), output);
    if (made.status() != kExitDone)
        return made;
    if (study->report.saveFile.empty() && !options.quiet())
        note("the recordings are in " + study->file);
    return reported;
}

/// What all studies understand; the numbers of workers and sizes are each subcommand's.
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

void addSizeOption(OptionParser &options)
{
    options.add("s,size", "The workload's size; default: about 6 s sequentially.", "SIZE");
}

void addWorkersOption(OptionParser &options)
{
    options.add("n,workers", "How many workers; default: the effective cores, at least 2.", "N");
}

} // namespace

Subcommand compareSubcommand()
{
    return {.name = "compare",
            .usage = "compare -w primes -m python.threads,python.processes",
            .summary = "which model is best, and is it more than noise?",
            .description =
                "Runs several models on the same work in turn and says which is best, and "
                "whether that is more than noise.",
            .addOptions =
                [](OptionParser &options) {
                    addWorkersOption(options);
                    addSizeOption(options);
                    addStudyOptions(options);
                },
            .run = makeStudy<StudyKind::compare>};
}

Subcommand scaleSubcommand()
{
    return {.name = "scale",
            .usage = "scale -m python.processes -n 1..4",
            .summary = "speedup over workers, with laws fitted to it",
            .description = "Runs models with several numbers of workers: speedup, efficiency, and "
                           "the laws of Amdahl and Gunther fitted to them.",
            .addOptions =
                [](OptionParser &options) {
                    options.add("n,workers",
                                "Numbers of workers, such as 1..4 or 1,2,4; default: up to twice "
                                "the effective cores.",
                                "NUMBERS");
                    addSizeOption(options);
                    addStudyOptions(options);
                },
            .run = makeStudy<StudyKind::scale>};
}

Subcommand breakEvenSubcommand()
{
    return {
        .name = "breakeven",
        .usage = "breakeven -m A,B --sizes 1000..1000000",
        .summary = "from which size on does B beat A?",
        .description = "Runs two models on growing sizes: from which size on is the second faster?",
        .addOptions =
            [](OptionParser &options) {
                addWorkersOption(options);
                options.add("sizes", "Smallest and largest size, such as 1000..1000000, or a list.",
                            "LO..HI");
                options.add("points", "How many sizes between them; default: 7.", "POINTS");
                addStudyOptions(options);
            },
        .run = makeStudy<StudyKind::breakEven>};
}

} // namespace corelane
