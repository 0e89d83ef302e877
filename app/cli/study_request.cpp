// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/study_request.h"

#include "analysis/studies/study.h"
#include "catalog/catalog.h"
#include "catalog/machine_here.h"
#include "catalog/study_check.h"
#include "cli/output.h"
#include "history/study_summary.h"
#include "launch/installation.h"
#include "launch/interpreter_cache.h"
#include "launch/recording_file.h"
#include "launch/study_continuation.h"
#include "record/recording_reader.h"
#include "record/text.h"
#include "record/words.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <random>

namespace corelane {
namespace {

/// The interpreters that were asked, by the path they have themselves.
class Interpreters {
public:
    Interpreters() : m_cache(interpreterCacheFile()) {}

    /// The runtime's own path, past names and links. Errors: it cannot be used.
    Result<std::string> pathOf(const std::string &program)
    {
        const Result<InterpreterFacts> facts = askInterpreter(program, m_cache);
        if (!facts)
            return facts.error();
        m_runtimes[facts->runtime.path] = facts->runtime;
        return facts->runtime.path;
    }

    Runtime runtimeOf(const StudyModel &model) const
    {
        const auto found = m_runtimes.find(model.python);
        return found == m_runtimes.end() ? nativeRuntime() : found->second;
    }

private:
    InterpreterCache m_cache;
    std::map<std::string, Runtime> m_runtimes;
};

/// "python.threads,cpp.threads", "python.threads@/opt/python3.13t/bin/python3".
Result<std::vector<StudyModel>> modelsOf(const std::string &text, const std::string &usualPython,
                                         Interpreters &interpreters)
{
    std::vector<StudyModel> models;
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        const std::size_t at = word.find('@');
        StudyModel model{.model = std::string(word.substr(0, at))};
        const Model *known = findModel(model.model);
        if (known && known->runtime == RuntimeKind::python) {
            const auto path = interpreters.pathOf(
                at == std::string_view::npos ? usualPython : std::string(word.substr(at + 1)));
            if (!path)
                return path.error();
            model.python = *path;
        }
        models.push_back(std::move(model));
    }
    return models;
}

/// The baseline's place among the models, added in front where it is none of them.
Result<int> baselineIn(std::vector<StudyModel> &models, const std::string &name,
                       const std::string &usualPython, Interpreters &interpreters)
{
    const auto baseline = modelsOf(name, usualPython, interpreters);
    if (!baseline)
        return baseline.error();
    if (baseline->size() != 1)
        return Error{CORELANE_TR("cli.not-one-baseline", "not one baseline"), name,
                     CORELANE_TR("cli.baseline-such-as", "name one model, such as cpp.sequential")};
    const auto found = std::find(models.begin(), models.end(), baseline->front());
    if (found != models.end())
        return static_cast<int>(found - models.begin());
    models.insert(models.begin(), baseline->front());
    return 0;
}

Result<std::vector<int>> workersOf(const OptionParser &options)
{
    const auto numbers = numbersOf(options.value("workers"));
    if (!numbers)
        return numbers.error();
    std::vector<int> workers;
    for (const std::int64_t number : *numbers) {
        if (number > kMostWorkers)
            return Error{
                CORELANE_TR("cli.no-such-workers", "no such number of workers"),
                std::to_string(number),
                sentence(CORELANE_TR("cli.choose-workers", "choose numbers from 1 to {most}"),
                         arg<"most">(std::to_string(kMostWorkers)))};
        workers.push_back(static_cast<int>(number));
    }
    return workers;
}

Result<std::vector<std::int64_t>> askedSizes(StudyKind kind, const OptionParser &options)
{
    if (kind != StudyKind::breakEven)
        return options.isSet("size") ? numbersOf(options.value("size"))
                                     : std::vector<std::int64_t>{};
    const auto points = options.isSet("points") ? toInteger<int>(options.value("points"))
                                                : std::optional<int>(kUsualSizes);
    if (!points || *points < 2 || *points > 100)
        return Error{CORELANE_TR("cli.no-such-sizes", "no such number of sizes"),
                     options.value("points"),
                     CORELANE_TR("cli.choose-sizes", "choose a whole number from 2 to 100")};
    return options.isSet("sizes") ? sizesOf(options.value("sizes"), *points)
                                  : std::vector<std::int64_t>{};
}

Result<std::uint64_t> seedOf(const OptionParser &options)
{
    if (!options.isSet("seed"))
        return std::random_device{}();
    const auto seed = toInteger<std::uint64_t>(options.value("seed"));
    if (!seed)
        return Error{CORELANE_TR("cli.seed-not-whole", "not a whole number for --seed"),
                     options.value("seed"), CORELANE_TR("cli.digits-alone", "give digits alone")};
    return *seed;
}

Result<StudyPlan> askedPlan(StudyKind kind, const OptionParser &options, Interpreters &interpreters)
{
    StudyPlan plan{.kind = kind,
                   .workload = options.isSet("workload") ? options.value("workload") : "primes",
                   .baseline = kNoBaseline,
                   .repeat = 0};
    auto settings = options.settings();
    if (!settings)
        return settings.error();
    plan.options = std::move(*settings);
    auto models = modelsOf(options.value("model"), options.python(), interpreters);
    if (!models)
        return models.error();
    plan.models = std::move(*models);
    if (options.isSet("baseline")) {
        const auto baseline =
            baselineIn(plan.models, options.value("baseline"), options.python(), interpreters);
        if (!baseline)
            return baseline.error();
        plan.baseline = *baseline;
    }
    if (options.isSet("workers")) {
        const auto workers = workersOf(options);
        if (!workers)
            return workers.error();
        plan.workers = *workers;
    }
    const auto sizes = askedSizes(kind, options);
    if (!sizes)
        return sizes.error();
    plan.sizes = *sizes;
    if (options.isSet("repeat")) {
        const auto repeat = options.repeat();
        if (!repeat)
            return repeat.error();
        plan.repeat = *repeat;
    }
    const auto seed = seedOf(options);
    if (!seed)
        return seed.error();
    plan.seed = *seed;
    return completed(std::move(plan), machineHere().effectiveCores);
}

/// Nothing that a file names is run, not even asked for its version, before a person has seen the
/// very commands. Errors: it is refused, or there is nobody to ask.
Status confirmCommands(const StudyRun &study)
{
    const Result<Installation> installation = ownInstallation();
    if (!installation)
        return installation.error();
    const std::string &file = study.file();
    note(sentence(CORELANE_TR("cli.going-on", "going on with {file} runs:"), arg<"file">(file)));
    for (const std::string &command : commandsLeft(study, *installation))
        tell("  " + command + "\n");
    if (!isatty(STDIN_FILENO) || !isatty(STDERR_FILENO))
        return Error{
            CORELANE_TR("cli.not-confirmed", "these commands have not been confirmed"), file,
            CORELANE_TR("cli.add-yes",
                        "look at them, and add --yes where they are what you want to run")};
    tell(shown(CORELANE_TR("cli.run-them", "Run them?")) + " [y/N] ");
    std::string answer;
    std::getline(std::cin, answer);
    if (answer == "y" || answer == "Y" || answer == "yes")
        return Done{};
    return Error{CORELANE_TR("cli.nothing-run", "nothing was run"), file,
                 CORELANE_TR("cli.answer-y", "answer y, or add --yes, to go on with it")};
}

/// The interrupted study of a file, with what is left of it.
Result<StudyRun> askedContinuation(StudyKind kind, const OptionParser &options)
{
    const std::string file = options.value("continue");
    std::error_code failed; // a FIFO would be waited for
    const auto there = std::filesystem::status(file, failed);
    if (std::filesystem::exists(there) && !std::filesystem::is_regular_file(there))
        return Error{
            CORELANE_TR("cli.no-regular-file", "it is no regular file"), file,
            CORELANE_TR("cli.continue-takes", "--continue takes the recordings of a study")};
    auto runs = readStudySummaries(file);
    if (!runs)
        return runs.error();
    const Result<StudyPlan> plan = planOf(pointersTo(*runs));
    if (!plan)
        return Error{plan.error().what, file, plan.error().advice};
    if (plan->kind != kind)
        return Error{
            CORELANE_TR("cli.other-study", "it holds a study of another kind"), file,
            sentence(CORELANE_TR("cli.continue-with", "go on with 'corelane {kind} --continue'"),
                     arg<"kind">(std::string(word(plan->kind))))};
    const KeptStudy kept{.plan = *plan, .runs = std::move(*runs), .file = file};
    auto planned = plannedStudy(kept);
    if (!planned || planned->stepsLeft() == 0)
        return planned; // nothing is run, so nothing is asked
    const Status confirmed = options.isSet("yes") ? Status(Done{}) : confirmCommands(*planned);
    if (!confirmed)
        return confirmed.error();
    InterpreterCache interpreters(interpreterCacheFile());
    return continuedStudy(kept, machineHere(), interpreters, options.isSet("force"));
}

/// Errors: there is one already.
Status checkHoldsNoStudy(const std::string &file)
{
    std::error_code failed; // a FIFO would be waited for
    if (!std::filesystem::is_regular_file(file, failed))
        return Done{};
    const auto there = readStudySummaries(file);
    if (there && planOf(pointersTo(*there)))
        return Error{CORELANE_TR("cli.study-there", "the file holds a study already"), file,
                     CORELANE_TR("cli.continue-or-save",
                                 "go on with it by --continue, or give --save another name")};
    return Done{};
}

Result<StudyRun> askedStudy(StudyKind kind, const OptionParser &options, const std::string &saveTo)
{
    Interpreters interpreters;
    const Result<StudyPlan> plan = askedPlan(kind, options, interpreters);
    if (!plan)
        return plan.error();
    std::vector<Runtime> runtimes;
    for (const StudyModel &model : plan->models)
        runtimes.push_back(interpreters.runtimeOf(model));
    if (const Status empty = checkHoldsNoStudy(saveTo); !empty)
        return empty.error();
    return StudyRun::of(*plan, std::move(runtimes), {});
}

} // namespace

Result<StudyRequest> studyRequest(StudyKind kind, const OptionParser &options)
{
    const auto report = options.report();
    if (!report)
        return report.error();
    auto study = options.isSet("continue") ? askedContinuation(kind, options)
                                           : askedStudy(kind, options, report->saveFile);
    if (!study)
        return study.error();
    return StudyRequest{
        .study = std::move(*study), .report = *report, .areContained = options.isSet("contain")};
}

RecordingFile::Opened openStudyFile(StudyRequest &request, StudyKind kind)
{
    const std::string continued = request.study.file();
    const std::string &named = request.report.saveFile;
    auto file = !continued.empty() ? RecordingFile::open(continued, IfAbsent::refuse)
                : named.empty()    ? RecordingFile::make(word(kind))
                                   : RecordingFile::open(named);
    if (!file)
        return file;
    if (!continued.empty()) {
        (*file)->dropCutLine();
    } else if (const Status empty = checkHoldsNoStudy((*file)->path()); !empty) {
        return empty.error(); // another one was faster
    }
    request.study.setFile((*file)->path());
    return file;
}

} // namespace corelane
