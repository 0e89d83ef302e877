// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder_process.h"

#include "probe/process_stat.h"
#include "record/recording_reader.h"
#include "system/clock.h"
#include "system/proc_file.h"
#include "system/process_tree.h"
#include "system/program.h"

#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <map>

using namespace corelane;

namespace {

constexpr int kControl = 3;
constexpr int kRecording = 4;

/// Appends what is there; false at the end, after which `file` is closed.
bool readSome(FileDescriptor &file, std::string &text)
{
    std::array<char, 64 * 1024> bytes;
    const ssize_t count = read(file.get(), bytes.data(), bytes.size());
    if (count <= 0) {
        file.close();
        return false;
    }
    text.append(bytes.data(), static_cast<std::size_t>(count));
    return true;
}

} // namespace

bool Recorded::hasEnded(Outcome outcome, std::string_view reason) const
{
    return record.end && record.end->outcome == outcome && record.end->reason == reason;
}

QString Recorded::warningText(std::string_view id) const
{
    const auto warning = std::find_if(record.warnings.begin(), record.warnings.end(),
                                      [id](const Warning &each) { return each.id == id; });
    return warning == record.warnings.end() ? QString() : QString::fromStdString(warning->text);
}

std::int64_t Recorded::cpuOfCores_ns() const
{
    std::map<int, std::int64_t> last;
    for (const RunCoreReading &reading : record.runCoreReadings)
        last[reading.core] = reading.cpu_ns;
    std::int64_t sum = 0;
    for (const auto &[core, cpu_ns] : last)
        sum += cpu_ns;
    return sum;
}

RecorderProcess::RecorderProcess(std::vector<std::string> arguments,
                                 std::vector<std::string> wrapper)
{
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    std::vector<std::string> words = std::move(wrapper);
    words.insert(words.end(),
                 {CORELANE_BIN_DIR "/corelane-recorder", "--control-fd", std::to_string(kControl),
                  "--recording-fd", std::to_string(kRecording)});
    words.insert(words.end(), arguments.begin(), arguments.end());

    Result<Pipe> control = makePipe();
    Result<Pipe> recording = makePipe();
    Result<Pipe> output = makePipe();
    m_begin_ns = monotonic_ns();
    m_pid = spawn({.arguments = std::move(words), .environment = {}},
                  {.descriptors = {{STDOUT_FILENO, output->writeEnd.get()},
                                   {STDERR_FILENO, output->writeEnd.get()},
                                   {kControl, control->readEnd.get()},
                                   {kRecording, recording->writeEnd.get()}},
                   .ownGroup = true})
                .value(); // else there is nothing to test, and kill(-1) would be every process
    m_control = std::move(control->writeEnd);
    m_recording = std::move(recording->readEnd);
    m_stdout = std::move(output->readEnd);
}

void RecorderProcess::stopByControl()
{
    m_begin_ns = monotonic_ns();
    [[maybe_unused]] const ssize_t written = write(m_control.get(), "c", 1);
}

void RecorderProcess::stopByClosingControl()
{
    m_begin_ns = monotonic_ns();
    m_control.close();
}

void RecorderProcess::stopByClosingRecording()
{
    m_begin_ns = monotonic_ns();
    m_recording.close();
}

void RecorderProcess::stopBySignal(int number)
{
    m_begin_ns = monotonic_ns();
    kill(m_pid, number);
}

void RecorderProcess::killRecorder()
{
    m_begin_ns = monotonic_ns();
    for (const int recorder : childrenOf(m_pid))
        kill(recorder, SIGKILL);
}

void RecorderProcess::interruptGroup()
{
    m_begin_ns = monotonic_ns();
    kill(-m_pid, SIGINT);
}

void RecorderProcess::stopGroup()
{
    kill(-m_pid, SIGSTOP);
}

void RecorderProcess::stopRecorder()
{
    for (const int recorder : childrenOf(m_pid))
        kill(recorder, SIGSTOP);
}

void RecorderProcess::continueGroup()
{
    m_begin_ns = monotonic_ns();
    kill(-m_pid, SIGCONT);
}

bool RecorderProcess::waitFor(std::string_view fragment)
{
    while (m_text.find(fragment) == std::string::npos) {
        if (!readMore())
            return false;
    }
    return true;
}

bool RecorderProcess::readMore()
{
    constexpr int kHung_ms = 60'000;
    std::array<pollfd, 2> files{pollfd{m_recording.get(), POLLIN, 0},
                                pollfd{m_stdout.get(), POLLIN, 0}};
    if (poll(files.data(), files.size(), kHung_ms) <= 0)
        return false;
    if (files[0].revents != 0)
        readSome(m_recording, m_text);
    if (files[1].revents != 0)
        readSome(m_stdout, m_output);
    return m_recording || m_stdout;
}

Recorded RecorderProcess::finish()
{
    while (readMore()) {
    }
    Recorded recorded;
    waitpid(m_pid, &recorded.waitStatus, 0);
    recorded.lasted_s = static_cast<double>(monotonic_ns() - m_begin_ns) * 1e-9;
    recorded.text = std::move(m_text);
    recorded.output = std::move(m_output);
    RecordingReader reader;
    Status status = reader.feed(recorded.text);
    if (status)
        status = reader.finish();
    if (!status)
        recorded.error = status.error().text();
    if (!reader.records().empty())
        recorded.record = reader.records().front();
    return recorded;
}

Recorded recordCommand(std::vector<std::string> options, std::vector<std::string> command)
{
    options.emplace_back("--");
    options.insert(options.end(), command.begin(), command.end());
    return RecorderProcess(options).finish();
}

bool wasLookedAtOften(const RunRecord &run)
{
    constexpr std::int64_t kThreeLooks_ns = 150'000'000;
    const auto late = std::adjacent_find(run.treeReadings.begin(), run.treeReadings.end(),
                                         [](const TreeReading &one, const TreeReading &next) {
                                             return next.time_ns - one.time_ns > kThreeLooks_ns;
                                         });
    return late == run.treeReadings.end();
}

std::string client(const std::string &name)
{
    return CORELANE_CLIENTS_DIR "/" + name;
}

std::vector<std::string> withoutProcFile(const std::string &name)
{
    return {"env", "LD_PRELOAD=" + client("no_proc_file.so"), "CORELANE_NO_PROC_FILE=" + name,
            "ASAN_OPTIONS=verify_asan_link_order=0"};
}

std::vector<int> printedPids(const RunRecord &record)
{
    std::vector<int> pids;
    for (const OutputLine &line : record.output)
        pids.push_back(std::stoi(line.text));
    return pids;
}

bool isLiving(int pid)
{
    const auto text = readSmallFile("/proc/" + std::to_string(pid) + "/stat");
    const auto stat = text ? parseProcessStat(*text, 1) : std::nullopt;
    return stat && stat->isLiving();
}

bool isAnythingLeft()
{
    for (bool isLeft = false;; isLeft = true) {
        pid_t reaped = 0;
        while ((reaped = waitpid(-1, nullptr, WNOHANG)) > 0)
            isLeft = true;
        if (reaped < 0) // there is none
            return isLeft;
        for (const int pid : descendantsOf(getpid()))
            kill(pid, SIGKILL);
    }
}
