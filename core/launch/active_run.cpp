// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/active_run.h"

#include "record/recording_lines.h"
#include "system/clock.h"
#include "system/process_tree.h"
#include "system/program.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

namespace corelane {
namespace {

constexpr std::chrono::milliseconds kTreeEnd{
    2000}; ///< a run's tree is gone this long after its end was asked for

} // namespace

struct ActiveRun::State {
    pid_t recorder = -1; ///< or its host, which ends as it does
    FileDescriptor recording;
    FileDescriptor control;
    FileDescriptor errors; ///< the recorder's stderr, unless the command has it
    std::string saveTo;
    RecordingReader reader;
    RunRecord beforeFirstLine; ///< what record() returns until the stream has begun
    bool isOver = false;

    void appendToSaved(const std::string &lines) const;
    void recordLoss(const std::string &how);
    void end();
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

/// The recorder died before it could end its recording, and its guard has ended what it left
/// behind: says so in the recording.
void ActiveRun::State::recordLoss(const std::string &how)
{
    const std::string lines =
        line(End{.time_ns = monotonic_ns(), .outcome = Outcome::failed, .reason = how});
    [[maybe_unused]] const Status finished = reader.finish();
    [[maybe_unused]] const Status fed = reader.feed(lines);
    appendToSaved(lines);
}

/// Ends the run while nobody reads its recording any more: the recorder takes that for the end of
/// whoever started it. If it does not, it is ended with all it has started.
void ActiveRun::State::end()
{
    isOver = true;
    recording.close();
    control.close();
    if (waitUntil(recorder, std::chrono::steady_clock::now() + kTreeEnd))
        return;
    for (const pid_t descendant : descendantsOf(recorder))
        kill(descendant, SIGKILL);
    kill(recorder, SIGKILL);
    waitpid(recorder, nullptr, 0);
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
    auto state = std::make_unique<State>();
    // The recorder has them under the numbers that they have here, which were free: all others are
    // the command's, such as those that a shell has opened for it.
    const int recordingFd = recording->writeEnd.get();
    const int controlFd = control->readEnd.get();
    SpawnOptions options{.descriptors = {{recordingFd, recordingFd}, {controlFd, controlFd}},
                         .ownGroup = !request.inheritStdio};
    if (!request.inheritStdio) {
        options.descriptors[0] = -1;
        options.descriptors[1] = -1;
        options.descriptors[2] = errors->writeEnd.get();
    }
    const Result<pid_t> recorder =
        spawn(recorderCommand(request, installation, recordingFd, controlFd), options);
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
    if (!m_state->isOver)
        m_state->end();
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
            m_state->end();
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
    if (!state.reader.records().empty() && record().end)
        return Done{};
    const std::string how =
        WIFSIGNALED(status)
            ? "the recorder was ended by signal " + std::to_string(WTERMSIG(status))
            : "the recorder ended with status " + std::to_string(WEXITSTATUS(status));
    if (!state.reader.records().empty()) {
        state.recordLoss(how + " before the run was over");
        return Done{};
    }
    setNonBlocking(state.errors.get(), true);
    std::string said = readToEnd(state.errors.get());
    while (!said.empty() && said.back() == '\n')
        said.pop_back();
    return Error{"the run could not begin", said.empty() ? how : said, {}};
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

RunRecord ActiveRun::takeRecord()
{
    RecordingReader &reader = m_state->reader;
    RunRecord record =
        reader.records().empty() ? std::exchange(m_state->beforeFirstLine, {}) : reader.takeLast();
    record.isCut = !record.end;
    return record;
}

void ActiveRun::cancel()
{
    // A recorder that has just ended needs no request.
    [[maybe_unused]] const ssize_t written = writeWithoutSignal(m_state->control.get(), "c");
}

} // namespace corelane
