// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/active_run.h"

#include "launch/stray_processes.h"
#include "record/recording_lines.h"
#include "system/clock.h"
#include "system/process_tree.h"
#include "system/program.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace corelane {
namespace {

constexpr std::chrono::milliseconds kTreeEnd{
    2000}; ///< a run's tree is gone this long after its end was asked for

constexpr std::int64_t kPipe = 1 << 16; ///< bytes that it holds

/// What the recorder says of its file, which it goes on without.
std::optional<Error> cutFile(const RunRecord &run, const RecordingFile &file)
{
    for (const Warning &warning : run.warnings) {
        if (warning.id == kRecordingCut && warning.text.starts_with(kFileIsCut))
            return cannotKeep(file.path(), verbatim(warning.text.substr(kFileIsCut.size())));
    }
    return std::nullopt;
}

Sentence howEnded(int status)
{
    return WIFSIGNALED(status) ? sentence(CORELANE_TR("recorder.by-signal",
                                                      "the recorder was ended by signal {signal}"),
                                          arg<"signal">(std::to_string(WTERMSIG(status))))
                               : sentence(CORELANE_TR("recorder.with-status",
                                                      "the recorder ended with status {status}"),
                                          arg<"status">(std::to_string(WEXITSTATUS(status))));
}

} // namespace

struct ActiveRun::State {
    pid_t recorder = -1; ///< or its host, which ends as it does
    FileDescriptor recording;
    FileDescriptor control;
    FileDescriptor errors;               ///< the recorder's stderr, unless the command has it
    std::shared_ptr<RecordingFile> file; ///< null: it is kept nowhere
    std::int64_t fileBegin = 0;          ///< the file's size before the run
    std::int64_t streamed = 0;    ///< bytes of the recording that have come from the recorder
    std::optional<Error> notKept; ///< as far as the stream tells
    RecordingReader reader;
    RunRecord beforeFirstLine; ///< what record() returns until the stream has begun
    bool isMuch = false;       ///< see ActiveRun
    bool isOver = false;

    void recordLoss(int status);
    std::int64_t needed_bytes() const;
    Status keep() const;
    void end();
};

/// The recorder died before it could end its recording, and its guard has ended what it left
/// behind: says so in the recording. Its file, whose writer is gone, ends as the stream does, after
/// its last whole line. Not where the recorder came to its own end and only its stream did not: the
/// file has its end then.
void ActiveRun::State::recordLoss(int status)
{
    const std::string lines =
        line(End{.time_ns = monotonic_ns(),
                 .outcome = Outcome::failed,
                 .reason = rendered(howEnded(status)) + " before the run was over"});
    [[maybe_unused]] const Status finished = reader.finish();
    [[maybe_unused]] const Status fed = reader.feed(lines);
    if (!file || (WIFEXITED(status) && WEXITSTATUS(status) == 0))
        return;
    streamed = 0; // what came last may have come here alone
    file->dropCutLine(fileBegin);
    const bool hasBegun = file->size_bytes() > fileBegin;
    const Status added = hasBegun ? file->add(lines) : Status(Done{});
    if (!hasBegun || !added)
        notKept = hasBegun ? added.error()
                           : Error{CORELANE_TR("recording.nothing-written",
                                               "nothing of the recording was written"),
                                   file->path(),
                                   {}};
}

/// A file that holds all that came here is this large. It may be larger: a stream whose reader was
/// too slow is cut.
std::int64_t ActiveRun::State::needed_bytes() const
{
    return fileBegin + streamed;
}

Status ActiveRun::State::keep() const
{
    if (!file)
        return Done{};
    Status kept = file->keep(needed_bytes());
    if (!kept || notKept)
        file->dropCutLine(fileBegin); // the next run may still find room
    return notKept ? *notKept : kept;
}

/// Ends the run while nobody reads its recording any more: the recorder takes that for the end of
/// whoever started it. If it does not, it is ended with all it has started.
void ActiveRun::State::end()
{
    isOver = true;
    recording.close();
    control.close();
    if (waitUntil(recorder, std::chrono::steady_clock::now() + kTreeEnd)) {
        if (file)
            static_cast<void>(file->keep(0)); // nobody is there any more to be told
        return;
    }
    for (const pid_t descendant : descendantsOf(recorder))
        kill(descendant, SIGKILL);
    kill(recorder, SIGKILL);
    waitpid(recorder, nullptr, 0);
}

Result<std::unique_ptr<ActiveRun>> ActiveRun::start(const RunRequest &request,
                                                    const Installation &installation)
{
    if (request.keptIn && request.keptIn->endsInsideLine())
        return Error{
            CORELANE_TR("recording.cannot-add", "cannot add to the recording"),
            sentence(CORELANE_TR("recording.cut-end", "{file} ends in the middle of a line"),
                     arg<"file">(request.keptIn->path())),
            kAnotherFile};
    Result<Pipe> recording = makePipe();
    Result<Pipe> control = makePipe();
    Result<Pipe> errors = makePipe();
    for (const auto *pipe : {&recording, &control, &errors}) {
        if (!*pipe)
            return pipe->error();
    }
    auto state = std::make_unique<State>();
    state->file = request.keptIn;
    state->fileBegin = request.keptIn ? request.keptIn->size_bytes() : 0;
    // The recorder has them under the numbers that they have here, which were free: all others are
    // the command's, such as those that a shell has opened for it.
    const int recordingFd = recording->writeEnd.get();
    const int controlFd = control->readEnd.get();
    SpawnOptions options{.descriptors = {{recordingFd, recordingFd}, {controlFd, controlFd}},
                         .ownGroup = !request.inheritStdio};
    if (request.keptIn)
        options.descriptors[request.keptIn->descriptor()] = request.keptIn->descriptor();
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
    std::array<char, kPipe> block;
    const std::int64_t before = m_state->streamed;
    m_state->isMuch = false;
    while (!m_state->isOver) {
        const ssize_t count = read(m_state->recording.get(), block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            return Done{};
        if (count <= 0)
            return streamEnded();
        m_state->streamed += count;
        m_state->isMuch = m_state->streamed - before >= kPipe / 2;
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
    if (state.file)
        state.notKept = cutFile(record(), *state.file);
    if (!state.reader.records().empty() && record().end)
        return Done{};
    if (WIFSIGNALED(status)) // perhaps both of those who would end the tree
        endStrays(record(), kTreeEnd);
    if (!state.reader.records().empty()) {
        state.recordLoss(status);
        return Done{};
    }
    setNonBlocking(state.errors.get(), true);
    std::string said = readToEnd(state.errors.get());
    while (!said.empty() && said.back() == '\n')
        said.pop_back();
    return Error{CORELANE_TR("run.not-begun-error", "the run could not begin"),
                 said.empty() ? howEnded(status) : verbatim(std::move(said)),
                 {}};
}

Status ActiveRun::keep()
{
    return m_state->keep();
}

bool ActiveRun::isMuch() const
{
    return m_state->isMuch;
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
