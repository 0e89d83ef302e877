// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/active_run.h"

#include "launch/orphans.h"
#include "record/recording_lines.h"
#include "system/clock.h"
#include "system/program.h"

#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace corelane {
namespace {

// The recorder's descriptors; 0, 1 and 2 are its own or the command's.
constexpr int kRecordingFd = 3;
constexpr int kControlFd = 4;

constexpr std::chrono::milliseconds kTreeEnd{
    2000}; ///< a run's tree is gone this long after its end was asked for

} // namespace

struct ActiveRun::State {
    pid_t recorder = -1; ///< or its host, which ends as it does
    FileDescriptor recording;
    FileDescriptor control;
    FileDescriptor errors; ///< the recorder's stderr, unless the command has it
    std::string saveTo;
    std::set<pid_t> otherChildren; ///< children that this process had before: no part of the run
    RecordingReader reader;
    RunRecord beforeFirstLine; ///< what record() returns until the stream has begun
    bool isOver = false;

    void appendToSaved(const std::string &lines) const;
    void recordLoss(const std::string &how);
};

/// Ends the kept file as the stream ends, after its last whole line; the recorder, its writer until
/// here, is gone. A file that was never made or was moved away is left alone: the window still has
/// the record.
void ActiveRun::State::appendToSaved(const std::string &lines) const
{
    std::fstream file(saveTo, std::ios::in | std::ios::out | std::ios::binary);
    if (saveTo.empty() || !file)
        return;
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto wholeLines = static_cast<std::streamoff>(text.rfind('\n') + 1);
    std::error_code ignored;
    std::filesystem::resize_file(saveTo, static_cast<std::uintmax_t>(wholeLines), ignored);
    file.clear();
    file.seekp(wholeLines);
    file << lines;
}

/// The recorder died before it could end its recording: ends what it left behind and says so in the
/// recording.
void ActiveRun::State::recordLoss(const std::string &how)
{
    endOrphans(otherChildren, kTreeEnd);
    const std::string lines =
        line(End{.time_ns = monotonic_ns(), .outcome = Outcome::failed, .reason = how});
    [[maybe_unused]] const Status finished = reader.finish();
    [[maybe_unused]] const Status fed = reader.feed(lines);
    appendToSaved(lines);
}

Result<std::unique_ptr<ActiveRun>> ActiveRun::start(const RunRequest &request,
                                                    const Installation &installation)
{
    Result<Pipe> recording = makePipe();
    Result<Pipe> control = makePipe();
    Result<Pipe> errors = makePipe();
    for (const auto *pipe : {&recording, &control, &errors}) {
        if (!*pipe)
            return pipe->error();
    }
    becomeSubreaper();
    auto state = std::make_unique<State>();
    state->otherChildren = ownChildren();

    SpawnOptions options{.descriptors = {{kRecordingFd, recording->writeEnd.get()},
                                         {kControlFd, control->readEnd.get()}},
                         .ownGroup = !request.inheritStdio};
    if (!request.inheritStdio) {
        options.descriptors[0] = -1;
        options.descriptors[1] = -1;
        options.descriptors[2] = errors->writeEnd.get();
    }
    const Result<pid_t> recorder =
        spawn(recorderCommand(request, installation, kRecordingFd, kControlFd), options);
    if (!recorder)
        return recorder.error();
    state->recorder = *recorder;
    state->recording = std::move(recording->readEnd);
    state->control = std::move(control->writeEnd);
    state->errors = std::move(errors->readEnd);
    state->saveTo = request.saveTo;
    state->beforeFirstLine.spec = request.spec;
    state->beforeFirstLine.runtime = request.runtime;
    setNonBlocking(state->recording.get(), true);
    return std::unique_ptr<ActiveRun>(new ActiveRun(std::move(state)));
}

ActiveRun::ActiveRun(std::unique_ptr<State> state) : m_state(std::move(state)) {}

ActiveRun::~ActiveRun()
{
    if (m_state->isOver)
        return;
    m_state->control.close(); // the recorder takes it as "whoever started this is gone"
    const auto deadline = std::chrono::steady_clock::now() + kTreeEnd;
    while (!m_state->isOver && std::chrono::steady_clock::now() < deadline) {
        pollfd waiting{.fd = descriptor(), .events = POLLIN, .revents = 0};
        poll(&waiting, 1, 50);
        [[maybe_unused]] const Status taken = takeAvailable();
    }
    if (!m_state->isOver)
        endOrphans(m_state->otherChildren, kTreeEnd);
}

int ActiveRun::descriptor() const
{
    return m_state->recording.get();
}

Status ActiveRun::takeAvailable()
{
    std::array<char, 1 << 16> block;
    while (!m_state->isOver) {
        const ssize_t count = read(m_state->recording.get(), block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            return Done{};
        if (count <= 0)
            return streamEnded();
        const Status fed = m_state->reader.feed({block.data(), static_cast<std::size_t>(count)});
        if (!fed) {
            m_state->control.close();
            m_state->isOver = true;
            waitpid(m_state->recorder, nullptr, 0);
            return fed;
        }
    }
    return Done{};
}

Status ActiveRun::streamEnded()
{
    State &state = *m_state;
    int status = 0;
    waitpid(state.recorder, &status, 0);
    state.isOver = true;
    if (!state.reader.records().empty() && record().end) {
        if (WIFSIGNALED(status)) // the recorder's host was killed, and left the recorder to us
            endOrphans(state.otherChildren, kTreeEnd);
        return Done{};
    }
    const std::string how =
        WIFSIGNALED(status)
            ? "the recorder was ended by signal " + std::to_string(WTERMSIG(status))
            : "the recorder ended with status " + std::to_string(WEXITSTATUS(status));
    if (!state.reader.records().empty()) {
        state.recordLoss(how + " before the run was over");
        return Done{};
    }
    endOrphans(state.otherChildren, kTreeEnd);
    setNonBlocking(state.errors.get(), true);
    std::string said = readToEnd(state.errors.get());
    while (!said.empty() && said.back() == '\n')
        said.pop_back();
    return Error{"the run could not begin", said.empty() ? how : said, {}};
}

Status ActiveRun::wait()
{
    while (!m_state->isOver) {
        pollfd waiting{.fd = descriptor(), .events = POLLIN, .revents = 0};
        poll(&waiting, 1, -1);
        if (Status taken = takeAvailable(); !taken)
            return taken;
    }
    return Done{};
}

bool ActiveRun::isOver() const
{
    return m_state->isOver;
}

const RunRecord &ActiveRun::record() const
{
    const auto &records = m_state->reader.records();
    return records.empty() ? m_state->beforeFirstLine : records.back();
}

void ActiveRun::cancel()
{
    // A recorder that has just ended needs no request.
    [[maybe_unused]] const ssize_t written = writeWithoutSignal(m_state->control.get(), "c");
}

} // namespace corelane
