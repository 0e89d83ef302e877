// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/run_title.h"
#include "catalog/catalog.h"
#include "catalog/spec_check.h"
#include "charts/language.h"
#include "cli/foreground_run.h"
#include "cli/subcommand.h"
#include "launch/interpreter.h"
#include "report/run_csv.h"
#include "report/run_json.h"
#include "report/run_text.h"
#include "system/whole_file.h"

#include <optional>

namespace corelane {
namespace {

std::string timeReportOf(const RunRecord &run, Format format)
{
    switch (format) {
    case Format::text:
        return "\n" + runText(run, nullptr, shownLanguage());
    case Format::json:
        return runJson(run, nullptr);
    case Format::csv:
        break;
    }
    return runCsv({&run});
}

/// The command's own status, as a shell would give it.
int statusOf(const RunRecord &run)
{
    constexpr int kSignalBase = 128;
    if (!run.exitStatus)
        return kExitFailed;
    return run.exitStatus->kind == ExitStatus::Kind::signal ? kSignalBase + run.exitStatus->value
                                                            : run.exitStatus->value;
}

/// A report in a file is read later: that there was nothing to report on is told at once, as by a
/// shell.
void tellNotRun(const RunRecord &run)
{
    const bool hasEnded = run.exitStatus && run.end && run.end->reason.starts_with("exit status");
    const bool wasKilled = run.exitStatus && run.exitStatus->kind == ExitStatus::Kind::signal;
    if (run.end && run.end->outcome == Outcome::failed && !hasEnded && !wasKilled)
        note(failureOf(run));
}

/// --leave-running, --wait and --no-stamps are short for settings.
Status takeSwitches(const OptionParser &options, std::map<std::string, std::string> &settings)
{
    const std::string leftRunning(kLeftRunningOption);
    if (options.isSet("leave-running") && options.isSet("wait"))
        return Error{CORELANE_TR("cli.leave-and-wait",
                                 "what is left running cannot be left alone and waited for"),
                     {},
                     CORELANE_TR("cli.leave-or-wait", "give --leave-running or --wait")};
    if (options.isSet("leave-running"))
        settings[leftRunning] = "leave";
    if (options.isSet("wait"))
        settings[leftRunning] = "wait";
    if (options.isSet("no-stamps"))
        settings[std::string(kStampsOption)] = "off";
    return Done{};
}

Result<RunRequest> requestOf(const OptionParser &options, const ReportOptions &report)
{
    RunRequest request{.spec = {.model = std::string(kCommandModel)},
                       .runtime = commandRuntime(),
                       .inheritStdio = true};
    request.spec.command = options.positional();
    if (request.spec.command.empty())
        return Error{CORELANE_TR("cli.no-command", "no command given"),
                     {},
                     CORELANE_TR("cli.command-behind",
                                 "write it behind --, such as 'corelane time -- make -j4'")};
    request.spec.commandName = options.value("name");
    auto settings = options.settings();
    if (!settings)
        return settings.error();
    if (const Status checked = checkCommandOptions(*settings); !checked)
        return checked.error();
    request.spec.options = std::move(*settings);
    if (const Status taken = takeSwitches(options, request.spec.options); !taken)
        return taken.error();
    request.timeout = report.timeout;
    request.isContained = options.isSet("contain");
    const auto left = request.spec.options.find(std::string(kLeftRunningOption));
    if (request.isContained && left != request.spec.options.end() && left->second == "leave")
        return Error{CORELANE_TR("cli.contain-and-leave",
                                 "what a contained command leaves running cannot be left alone"),
                     {},
                     CORELANE_TR("cli.contain-or-leave", "give --contain or --leave-running")};
    return request;
}

void addTimeOptions(OptionParser &options)
{
    options.addReportOptions();
    options.addSetting(CORELANE_TR("help.time-set",
                                   "How it is measured: lanes=sampled reads no context switches."));
    options.add("leave-running",
                CORELANE_TR("help.time-leave-running",
                            "What the command leaves running goes on, not measured any more; else "
                            "it is ended half a second after the command."),
                {});
    options.add("wait",
                CORELANE_TR("help.time-wait", "What the command leaves running is measured to its "
                                              "end, which Ctrl-C and --timeout bring about."),
                {});
    options.addContainOption();
    options.add("no-stamps",
                CORELANE_TR("help.time-no-stamps",
                            "The command finds no variable CORELANE_EVENT_AREA; all else of its "
                            "surroundings is as it was found in any case."),
                {});
    options.add("name",
                CORELANE_TR("help.time-name",
                            "What reports and charts call it; named commands are compared."),
                "TEXT");
    options.add("o,output", CORELANE_TR("help.time-output", "Write the report to FILE."), "FILE");
    options.addPositional("COMMAND",
                          CORELANE_TR("help.time-command", "The command and its arguments."),
                          "-- COMMAND [ARG...]");
}

/// Where the report goes.
class ReportPlace {
public:
    /// Looks before the command runs: a report that cannot be written is best known before an hour
    /// of work. What is in the file stays until then. Errors: it cannot be written there.
    static Result<ReportPlace> named(const std::string &path)
    {
        ReportPlace place;
        place.m_isStdout = path == "-";
        if (path.empty() || place.m_isStdout)
            return place;
        Result<WholeFile> file = WholeFile::at(path);
        if (!file)
            return file.error();
        if (const Status tried = file->tryFolder(); !tried)
            return tried.error();
        place.m_file = std::move(*file);
        return place;
    }

    /// False: it could not be written, and that has been told.
    bool write(const std::string &text, Output &output)
    {
        Status written = Done{};
        if (m_file)
            written = m_file->write(text);
        else if (m_isStdout)
            written = output.writeFile("-", text);
        else
            tell(text);
        const auto unwritten =
            written ? output.takeFailure() : std::optional<Error>(written.error());
        if (unwritten)
            complain(*unwritten);
        return !unwritten;
    }

private:
    std::optional<WholeFile> m_file; ///< empty: stderr or stdout
    bool m_isStdout = false;
};

/// The command's status is the subcommand's; a success is none where something that was to be kept
/// is not.
Ending timeCommand(const OptionParser &options, Output &output)
{
    const Result<ReportOptions> report = options.report();
    if (!report)
        return wrongUsage(report.error());
    Result<RunRequest> request = requestOf(options, *report);
    if (!request)
        return wrongUsage(request.error());
    Result<ReportPlace> place = ReportPlace::named(options.value("output"));
    if (!place)
        return wrongUsage(place.error());
    const auto kept = openKept(*report);
    if (!kept)
        return kept.error();
    request->keptIn = *kept;

    ProgressLine noProgress(true);
    const Result<ForegroundRun> run = runHandingOver(*request, noProgress);
    if (!run)
        return run.error();
    if (options.isSet("output"))
        tellNotRun(run->record);
    const bool isTold = place->write(timeReportOf(run->record, report->format), output);
    if (run->notKept)
        complain(*run->notKept);
    const int status = statusOf(run->record);
    return status == kExitDone && (!isTold || run->notKept) ? int{kExitFailed} : status;
}

} // namespace

Subcommand timeSubcommand()
{
    return {.name = "time",
            .usage = "time [options] -- COMMAND [ARG...]",
            .summary = CORELANE_TR("help.time-summary", "any command, measured the same way"),
            .description =
                CORELANE_TR("help.time-description",
                            "Runs a command as it is and reports on stderr, or to the file of -o; "
                            "its input, output and exit status are passed through (1 in place of 0 "
                            "where the report or the recording could not be written)."),
            .addOptions = addTimeOptions,
            .run = timeCommand};
}

} // namespace corelane
