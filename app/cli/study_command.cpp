// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/studies/study.h"
#include "chart/study_chart.h"
#include "charts/language.h"
#include "cli/foreground_run.h"
#include "cli/pictures.h"
#include "cli/study_request.h"
#include "cli/subcommand.h"
#include "history/study_summary.h"
#include "record/recording_reader.h"
#include "record/text.h"
#include "report/study_json.h"
#include "report/study_text.h"

#include <optional>
#include <utility>

namespace corelane {
namespace {

/// "Run 5 of 18, about 40 s left. "
std::string placeText(const StudyRun &study)
{
    const std::size_t all = study.stepsInAll();
    const std::string step = std::to_string(all - study.stepsLeft() + 1);
    const auto left_ns = study.timeLeft_ns();
    return shown(left_ns ? sentence(CORELANE_TR("cli.step-and-time",
                                                "Run {step} of {all}, about {time} left."),
                                    arg<"step">(step), arg<"all">(std::to_string(all)),
                                    arg<"time">(durationText(*left_ns)))
                         : sentence(CORELANE_TR("cli.step", "Run {step} of {all}."),
                                    arg<"step">(step), arg<"all">(std::to_string(all)))) +
           " ";
}

/// The study under way in the foreground.
struct StudyInForeground {
    StudyRun &study;
    const ReportOptions &report;
    bool areContained = false; ///< its runs
    std::shared_ptr<RecordingFile> file;
    std::size_t made = 0;
    std::size_t notKept = 0;                        ///< of those that were made
    std::optional<Error> whyNotKept = std::nullopt; ///< the first of them
};

/// Makes the next step, and says how it ended. One that cannot be kept counts all the same, here
/// and now.
Ending runStep(StudyInForeground &made, ProgressLine &progress)
{
    RunRequest request = made.study.next();
    request.timeout = made.report.timeout;
    request.keptIn = made.file;
    request.isContained = made.areContained;
    progress.setPrefix(placeText(made.study));
    Result<ForegroundRun> run = runInForeground(request, progress);
    if (!run)
        return run.error();
    if (auto why = std::exchange(run->notKept, std::nullopt)) {
        ++made.notKept;
        if (!made.whyNotKept)
            made.whyNotKept = std::move(why);
    }
    const std::size_t left = made.study.stepsLeft();
    made.study.take(std::make_shared<const RunRecord>(studySummaryOf(run->record)));
    made.made += left - made.study.stepsLeft();
    return exitCodeOf(*run);
}

/// Makes the steps that are left, in their order, until one does not come to its end; that one's
/// ending.
Ending runSteps(StudyInForeground &made, ProgressLine &progress)
{
    const HeldInterrupts between;
    const std::size_t asked = made.study.stepsLeft();
    Ending ending = kExitDone;
    while (made.study.stepsLeft() > 0 && ending.status() == kExitDone)
        ending = runStep(made, progress);
    if (made.whyNotKept) {
        note(sentence(CORELANE_TR("cli.runs-not-kept", "{some} of {all} runs are not kept: {why}"),
                      arg<"some">(std::to_string(made.notKept)), arg<"all">(std::to_string(asked)),
                      arg<"why">(made.whyNotKept->whole())));
        return ending.status() == kExitDone ? Ending(int{kExitFailed}) : ending;
    }
    const bool canGoOn = made.study.stepsLeft() > 0 && made.file->size_bytes() > 0;
    if (ending.status() != kExitDone && canGoOn)
        note(sentence(
            CORELANE_TR("cli.runs-made",
                        "{some} of {all} runs were made and are kept; --continue {file} goes on"),
            arg<"some">(std::to_string(made.made)), arg<"all">(std::to_string(asked)),
            arg<"file">(made.study.file())));
    return ending;
}

/// What a report on a study is made of.
struct ReportedRuns {
    StudyPlan plan;
    std::vector<std::shared_ptr<const RunRecord>> summaries;
    std::vector<std::string> files; ///< that hold them whole
    bool ofPlanAlone = false;       ///< the files may hold others, which do not count
    bool areKept = true;            ///< else the files do not hold all of them
};

/// In the files' order. Nothing is read where nothing has been run; of runs that are not kept there
/// is no more than the summaries.
Status eachWholeRun(const ReportedRuns &runs, const std::function<void(RunRecord)> &take)
{
    const auto takeCounted = [&](RunRecord run) {
        if (!runs.ofPlanAlone || (run.study && run.study->plan == runs.plan))
            take(std::move(run));
    };
    if (!runs.areKept) {
        for (const auto &summary : runs.summaries)
            take(*summary);
        return Done{};
    }
    for (const std::string &file : runs.files) {
        const Status read =
            runs.summaries.empty() ? Status(Done{}) : eachRecording(file, takeCounted);
        if (!read)
            return read;
    }
    return Done{};
}

Result<std::string> studyReport(const StudyResult &study, const ReportedRuns &runs, Format format)
{
    switch (format) {
    case Format::text:
        return studyText(study, shownLanguage());
    case Format::json:
        return studyJson(study, [&](const auto &take) { return eachWholeRun(runs, take); });
    case Format::csv:
        break;
    }
    return studyCsv(study);
}

Ending reportStudy(const ReportedRuns &runs, Format format, const std::string &picture,
                   Output &output)
{
    const StudyResult study = studyOf(runs.plan, pointersTo(runs.summaries));
    const Result<std::string> text = studyReport(study, runs, format);
    if (!text)
        return text.error();
    output.print(*text);
    if (picture.empty())
        return kExitDone;
    if (const Status written = writePicture(studyCharts(study), {}, picture); !written)
        return written.error();
    return kExitDone;
}

/// The runs of all these files.
Result<ReportedRuns> savedRuns(StudyKind kind, const std::vector<std::string> &files)
{
    ReportedRuns saved;
    saved.files = files;
    for (const std::string &file : files) {
        const auto read = readStudySummaries(file);
        if (!read)
            return read.error();
        saved.summaries.insert(saved.summaries.end(), read->begin(), read->end());
    }
    const std::vector<const RunRecord *> pointers = pointersTo(saved.summaries);
    const Result<StudyPlan> own = planOf(pointers);
    saved.plan = own && own->kind == kind ? *own : planFrom(kind, pointers);
    return saved;
}

/// Recordings that were made before, of a study or one by one.
Ending reportSavedStudy(StudyKind kind, const OptionParser &options, Output &output)
{
    const Result<Format> format = options.format();
    if (!format)
        return wrongUsage(format.error());
    const Result<ReportedRuns> saved = savedRuns(kind, options.positional());
    if (!saved)
        return saved.error();
    if (!options.isSet("force")) {
        if (const Status alike = checkComparable(kind, pointersTo(saved->summaries)); !alike)
            return wrongUsage(alike.error());
    }
    return reportStudy(*saved, *format, options.value("png"), output);
}

/// Makes the study that the options ask for, or goes on with one, or sums up recordings that are
/// named, and reports. Each run's recording is in the study's file before the next begins.
template <StudyKind kind>
Ending makeStudy(const OptionParser &options, Output &output)
{
    if (!options.positional().empty())
        return reportSavedStudy(kind, options, output);
    Result<StudyRequest> request = studyRequest(kind, options);
    if (!request)
        return wrongUsage(request.error());
    const auto file = openStudyFile(*request, kind);
    if (!file)
        return file.error();
    StudyRun &study = request->study;
    ProgressLine progress(options.quiet());
    StudyInForeground made{.study = study,
                           .report = request->report,
                           .areContained = request->areContained,
                           .file = *file};
    Ending ending = runSteps(made, progress);
    const ReportedRuns runs{.plan = study.plan(),
                            .summaries = study.runs(),
                            .files = {study.file()},
                            .ofPlanAlone = true,
                            .areKept = made.notKept == 0};
    Ending reported = reportStudy(runs, request->report.format, options.value("png"), output);
    if (ending.status() != kExitDone)
        return ending;
    if (request->report.saveFile.empty() && !options.quiet())
        note(sentence(CORELANE_TR("cli.recordings-in", "the recordings are in {file}"),
                      arg<"file">(study.file())));
    return reported;
}

/// What all studies understand; the numbers of workers and sizes are each subcommand's.
void addStudyOptions(OptionParser &options)
{
    options.add(
        "w,workload",
        CORELANE_TR("help.study-workload", "What is computed: see 'corelane list workloads'."),
        "WORKLOAD");
    options.add("m,model",
                CORELANE_TR("help.study-model",
                            "The models, with commas between them: see 'corelane list "
                            "models'. MODEL@PATH runs one in that interpreter."),
                "MODELS");
    options.addSetting(CORELANE_TR(
        "help.study-set", "An option of the models that have it: see 'corelane list models'."));
    options.add(
        "python",
        CORELANE_TR("help.study-python", "The Python interpreter; default: python3 on PATH."),
        "PATH");
    options.add("baseline",
                CORELANE_TR("help.study-baseline",
                            "What speedup is counted from; default: the sequential model."),
                "MODEL");
    options.add("repeat",
                CORELANE_TR("help.study-repeat",
                            "Rounds that count; default: 6, the fewest that give a 95 % interval."),
                "R");
    options.add(
        "seed",
        CORELANE_TR("help.study-seed", "Of the order of the runs; default: a new one each time."),
        "SEED");
    options.addReportOptions();
    options.addContainOption();
    options.add("continue",
                CORELANE_TR("help.study-continue", "Go on with the interrupted study in FILE."),
                "FILE");
    options.add("yes",
                CORELANE_TR("help.study-yes",
                            "With --continue: run the commands that FILE names without asking."),
                {});
    options.add("force",
                CORELANE_TR("help.study-force",
                            "Compare runs that are not of the same work or machine all the same."),
                {});
    options.add("png", CORELANE_TR("help.study-png", "Draw the study's charts into FILE."), "FILE");
    options.addPositional(
        "FILE", CORELANE_TR("help.study-file", "Saved recordings to sum up; nothing is run then."),
        "[FILE...]");
}

void addSizeOption(OptionParser &options)
{
    options.add(
        "s,size",
        CORELANE_TR("help.study-size", "The workload's size; default: about 6 s sequentially."),
        "SIZE");
}

void addWorkersOption(OptionParser &options)
{
    options.add("n,workers",
                CORELANE_TR("help.study-workers",
                            "How many workers; default: the effective cores, at least 2."),
                "N");
}

} // namespace

Subcommand compareSubcommand()
{
    return {.name = "compare",
            .usage = "compare -w primes -m python.threads,python.processes",
            .summary = CORELANE_TR("help.compare-summary",
                                   "which model is best, and is it more than noise?"),
            .description = CORELANE_TR("help.compare-description",
                                       "Runs several models on the same work in turn and says "
                                       "which is best, and whether that is more than noise."),
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
            .summary =
                CORELANE_TR("help.scale-summary", "speedup over workers, with laws fitted to it"),
            .description =
                CORELANE_TR("help.scale-description",
                            "Runs models with several numbers of workers: speedup, efficiency, and "
                            "the laws of Amdahl and Gunther fitted to them."),
            .addOptions =
                [](OptionParser &options) {
                    options.add("n,workers",
                                CORELANE_TR("help.scale-workers",
                                            "Numbers of workers, such as 1..4 or 1,2,4; default: "
                                            "up to twice the effective cores."),
                                "NUMBERS");
                    addSizeOption(options);
                    addStudyOptions(options);
                },
            .run = makeStudy<StudyKind::scale>};
}

Subcommand breakEvenSubcommand()
{
    return {.name = "breakeven",
            .usage = "breakeven -m A,B --sizes 1000..1000000",
            .summary = CORELANE_TR("help.breakeven-summary", "from which size on does B beat A?"),
            .description = CORELANE_TR(
                "help.breakeven-description",
                "Runs two models on growing sizes: from which size on is the second faster?"),
            .addOptions =
                [](OptionParser &options) {
                    addWorkersOption(options);
                    options.add(
                        "sizes",
                        CORELANE_TR("help.breakeven-sizes",
                                    "Smallest and largest size, such as 1000..1000000, or a list."),
                        "LO..HI");
                    options.add("points",
                                CORELANE_TR("help.breakeven-points",
                                            "How many sizes between them; default: 7."),
                                "POINTS");
                    addStudyOptions(options);
                },
            .run = makeStudy<StudyKind::breakEven>};
}

} // namespace corelane
