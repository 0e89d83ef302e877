// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"
#include "system/file_descriptor.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

/// What a recorder left behind when it ended.
struct Recorded {
    int waitStatus = -1;        ///< of the recorder itself
    std::string text;           ///< the recording
    std::string output;         ///< the recorder's stdout and stderr
    std::string error;          ///< why `text` is no recording
    corelane::RunRecord record; ///< of `text`
    double lasted_s = 0;        ///< from its start, or from the last stop*(), to its end

    bool hasEnded(corelane::Outcome outcome, std::string_view reason = {}) const;
    bool hasWarning(std::string_view id) const { return !warningText(id).isNull(); }
    QString warningText(std::string_view id) const; ///< null: there is none
    /// CPU time of the last `run` lines, over all cores.
    std::int64_t cpuOfCores_ns() const;
};

/// A corelane-recorder as launch starts it: in a process group of its own, the recording on
/// descriptor 4, control on 3. The test that starts it becomes subreaper, so that whatever the
/// recorder leaves behind comes to it: see isAnythingLeft().
class RecorderProcess {
public:
    /// `arguments` are options, "--" and the command. `wrapper` is put in front of the program.
    explicit RecorderProcess(std::vector<std::string> arguments,
                             std::vector<std::string> wrapper = {});

    void stopByControl();
    void stopByClosingControl();
    void stopByClosingRecording();
    void stopBySignal(int number);
    /// SIGKILL, for the recorder itself and not for its guard.
    void killRecorder();
    /// As Ctrl+C at a terminal: to the recorder and to all that share its process group.
    void interruptGroup();
    /// As Ctrl+Z, and as `fg` after it.
    void stopGroup();
    /// As Ctrl+Z for a run that does not mind it.
    void stopRecorder();
    void continueGroup();

    /// Reads until `fragment` has been recorded; false when the recording ended without it.
    bool waitFor(std::string_view fragment);
    /// What has been read so far.
    const std::string &text() const { return m_text; }
    /// Reads to the end and reaps the recorder.
    Recorded finish();

private:
    bool readMore();

    int m_pid = -1;
    std::int64_t m_begin_ns = 0;
    corelane::FileDescriptor m_control;
    corelane::FileDescriptor m_recording;
    corelane::FileDescriptor m_stdout;
    std::string m_text;
    std::string m_output;
};

/// Records a command from beginning to end.
Recorded recordCommand(std::vector<std::string> options, std::vector<std::string> command);

/// Whether the recorder never let three of its looks, 20 a second, pass in between: on a machine
/// too busy for that a wait of less than a second may be seen too seldom.
bool wasLookedAtOften(const corelane::RunRecord &run);

/// The path of a program of tests/clients.
std::string client(const std::string &name);

/// Put in front of a program, it makes the files of /proc with that name missing for it.
std::vector<std::string> withoutProcFile(const std::string &name);

/// The process numbers that a client has printed.
std::vector<int> printedPids(const corelane::RunRecord &record);

/// Whether the process is there and no zombie.
bool isLiving(int pid);

/// Whether any process was left behind by recorders that have ended; ends and reaps them.
bool isAnythingLeft();
