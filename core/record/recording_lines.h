// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <string>
#include <string_view>

namespace corelane {

// Record -> text: each function makes the lines of FORMAT.md for one thing, each ended by a line
// feed. The reader (recording_reader.h) is their inverse.

inline constexpr int kRecordingVersion = 1;
inline constexpr std::string_view kRecordingWord = "corelane-recording";

std::string versionLine();
std::string specLines(const RunSpec &spec);
/// Of the model that a run is asked for.
std::string traitsLine(const ModelTraits &traits);
std::string runtimeLines(const Runtime &runtime);
/// Of a run that is part of a study.
std::string studyLines(const StudyPlace &place);
std::string expectedLine(std::string_view answer);
std::string machineLines(const Machine &machine);
/// `pid` is the main process, held until `release_ns`.
std::string startLine(std::string_view startedAt, std::int64_t release_ns, int pid);
std::string line(const CoreReading &reading);
std::string line(const RunCoreReading &reading);
std::string line(const TreeReading &reading);
std::string line(const Stamp &stamp);
std::string droppedLine(std::int64_t stamps);
std::string tierLine(Tier tier, std::string_view reason);
std::string threadLine(int thread, int process, std::int64_t born_ns);
std::string nameLine(int thread, std::string_view name);
std::string goneLine(int thread, std::int64_t died_ns);
std::string line(const OnCpu &onCpu);
std::string line(const ThreadReading &reading);
std::string line(const LostStretch &lost);
std::string line(const MemoryReading &reading);
std::string line(const ThrottleReading &reading);
std::string line(const OutputLine &output);
std::string line(const Warning &warning);
std::string answerLine(std::string_view answer);
std::string exitLine(std::int64_t reaped_ns, const ExitStatus &exit);
/// `whose`: "child", "tree" or "measuring".
std::string usageLine(std::string_view whose, const Usage &usage);
std::string line(const End &end);

/// The words of FORMAT.md.
std::string_view word(Gil gil);
std::string_view word(Outcome outcome);
std::string_view word(Tier tier);
std::string_view word(StudyKind kind);
/// "chunk-begin" and so on, as in a stamp line.
std::string_view word(StampKind kind);

/// A whole record as a recording, for "save as" and for tests.
std::string recordingText(const RunRecord &record);

} // namespace corelane
