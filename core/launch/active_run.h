// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/commands.h"
#include "record/recording_reader.h"
#include "record/result.h"

#include <memory>

namespace corelane {

/// A run under way: its recorder and the recording that grows. All calls from one thread, the one
/// that waits on descriptor(). Destroying it in mid-run ends the run's whole tree and waits for
/// that, 2 s at the most.
class ActiveRun {
public:
    /// Starts the recorder. Errors: it cannot be started, or its file ends in the middle of a line.
    static Result<std::unique_ptr<ActiveRun>> start(const RunRequest &request,
                                                    const Installation &installation);
    ~ActiveRun();
    ActiveRun(const ActiveRun &) = delete;
    ActiveRun &operator=(const ActiveRun &) = delete;

    /// Readable when takeAvailable() has something to do.
    int descriptor() const;

    /// Reads what has arrived, without waiting. Errors: the recorder could not begin (nothing ran),
    /// or its stream is broken; the run is over then.
    Status takeAvailable();

    /// Whether there was so much at the last takeAvailable() that the recorder may be waiting for
    /// room: the next one is better not put off.
    bool isMuch() const;

    bool isOver() const;

    /// What has been measured so far; complete once isOver().
    const RunRecord &record() const;
    /// Gives the record of a run that is over away; record() is an empty one from then on.
    RunRecord takeRecord();

    /// Of a run that is over: sees to it that its recording is on the disk, which may take a while.
    /// May be called from another thread, once. Errors: it is not kept, or not all of it, and why.
    Status keep();

    /// Asks the recorder to end the run; isOver() follows within 2 s.
    void cancel();

private:
    struct State;
    explicit ActiveRun(std::unique_ptr<State> state);
    Status streamEnded();

    std::unique_ptr<State> m_state;
};

} // namespace corelane
