// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/recorder.h"

#include "probe/machine.h"
#include "record/recording_lines.h"
#include "record/text.h"
#include "recorder/keeper.h"
#include "recorder/recording_run.h"
#include "system/clock.h"
#include "system/inherited_descriptors.h"

#include <fcntl.h>
#include <sys/prctl.h>

namespace corelane {
namespace {

Result<FileDescriptor> takeControl(std::optional<int> number)
{
    if (!number)
        return FileDescriptor();
    if (fcntl(*number, F_SETFD, FD_CLOEXEC) < 0)
        return Error{CORELANE_TR("recorder.no-control", "the descriptor for control is not open"),
                     std::to_string(*number),
                     {}};
    return FileDescriptor(*number);
}

Result<std::optional<OutputCapture>> openCapture(const Arguments &arguments)
{
    if (arguments.inheritStdio)
        return std::optional<OutputCapture>();
    // A pipe would break under whoever is left running.
    auto capture = arguments.leftRunning == LeftRunning::leave ? OutputCapture::openFiles()
                                                               : OutputCapture::openPipes();
    if (!capture)
        return capture.error();
    if (!arguments.keepsPrinted)
        capture->leaveOut();
    return std::optional<OutputCapture>(std::move(*capture));
}

CtrlC ctrlCOf(const Arguments &arguments)
{
    if (!arguments.inheritStdio)
        return CtrlC::recorder;
    return arguments.leftRunning == LeftRunning::wait ? CtrlC::both : CtrlC::command;
}

/// What is contained, and what that changes for it.
std::string containedLines(const Keeper &keeper)
{
    if (keeper.pid() == 0)
        return {};
    std::string text =
        "the run was contained: its processes had other numbers than outside, which do not fit to "
        "/proc, no parent outside, no process group of the terminal, and ended with their recorder";
    if (keeper.namespaces().starts_with("user"))
        text += "; no other user's rights counted (sudo), and others' files belonged to nobody";
    return linesOf({.contained = keeper.namespaces(), .warnings = {{"contained", text}}});
}

std::string headLines(const Arguments &arguments, const Machine &machine)
{
    std::string lines = versionLine();
    for (const std::string &described : arguments.describe)
        lines += described + '\n';
    if (arguments.describesCommand) {
        for (const std::string &word : arguments.command)
            lines += "argument " + escaped(word) + '\n';
    }
    return lines + linesOf({.machine = machine, .expectedAnswer = arguments.expected});
}

/// Empty, and why, where lanes are sampled.
Result<SwitchLog> openSwitches(const Arguments &arguments, int child, const Machine &machine)
{
    if (!arguments.wantsSwitches)
        return Error{CORELANE_TR("recorder.not-asked", "the exact tier was not asked for"), {}, {}};
    auto switches = PerfSwitches::open(child, {machine.affinity.begin(), machine.affinity.end()});
    if (!switches)
        return switches.error();
    return SwitchLog(std::move(*switches), child);
}

Status recordRefusal(RecordingSink &sink, const Error &error)
{
    sink.write(line(End{monotonic_ns(), Outcome::failed, error.text()}));
    sink.finish();
    return Done{};
}

} // namespace

Status record(const Arguments &arguments)
{
    auto control = takeControl(arguments.controlFd);
    if (!control)
        return control.error();
    auto sink = RecordingSink::open(arguments.output, arguments.recordingFd);
    if (!sink)
        return sink.error();
    const auto settings = InheritedSettings::takeOver(ctrlCOf(arguments));
    auto area = SharedArea::make(arguments.rings);
    if (!area)
        return area.error();
    auto keeper = arguments.isContained ? Keeper::enter() : Result(Keeper());
    if (!keeper)
        return keeper.error();
    if (arguments.isContained)
        area->setContained();
    auto capture = openCapture(arguments);
    if (!capture)
        return capture.error();

    // The child is forked before the machine is looked at: its largest resident set begins with
    // what the recorder holds now.
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    ChildPlan plan{.command = arguments.command, .folder = arguments.folder};
    if (arguments.wantsStamps)
        plan.environment.emplace(kEventAreaVariable, area->path());
    if (*capture)
        plan.captured = (*capture)->writeEnds();
    auto child = HeldChild::fork(plan, settings);
    closeInheritedDescriptors(); // the command has them
    const Machine machine = readMachine();
    sink->write(headLines(arguments, machine) + containedLines(*keeper));
    if (!child)
        return recordRefusal(*sink, child.error());
    auto switches = openSwitches(arguments, child->pid(), machine);
    sink->write(linesOf({.tier = switches ? Tier::exact : Tier::sampled,
                         .tierReason = switches ? "" : switches.error().text()}));
    if (*capture)
        (*capture)->closeWriteEnds();

    RecordingRun(arguments, settings,
                 {std::move(*sink), std::move(*area), std::move(*capture), std::move(*control),
                  std::move(*child), std::move(*keeper),
                  switches ? std::optional(std::move(*switches)) : std::nullopt})
        .run();
    return Done{};
}

} // namespace corelane
