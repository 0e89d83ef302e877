// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/commands.h"
#include "record/result.h"
#include "record/run_spec.h"

#include <chrono>
#include <map>
#include <optional>
#include <QCommandLineParser>
#include <string>
#include <vector>

namespace corelane {

enum class Format { text, json, csv };

/// What --format, --timeout and --save say.
struct ReportOptions {
    Format format = Format::text;
    std::optional<std::chrono::duration<double>> timeout;
    std::string saveFile; ///< empty: not kept
};

/// The options that several subcommands share, each declared and read in one place.
class OptionParser {
public:
    explicit OptionParser(const Sentence &description);

    void addPositional(const QString &name, const Sentence &description, const QString &syntax);
    void addRunOptions();                         ///< -w -n -s --set --python
    void addSetting(const Sentence &description); ///< --set, part of the run options, too
    void addContainOption();
    void addRepeatOption();  ///< --repeat
    void addReportOptions(); ///< --format --quiet --timeout --save
    void add(const QString &name, const Sentence &description, const QString &valueName);

    /// Errors: an option that there is not, or a value that is missing.
    Status parse(const QStringList &arguments);

    bool asksForHelp() const { return isSet("help"); }
    std::string help(const std::string &subcommand) const;

    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    std::string value(const QString &name) const; ///< its bytes, as they were given
    std::vector<std::string> positional() const;

    /// What -w, -n, -s and --set say; what they leave open stays open.
    Result<RunSpec> spec() const;
    Result<std::map<std::string, std::string>> settings() const; ///< what --set says
    Result<Format> format() const;
    Result<int> repeat() const;
    /// The file of --save is refused when it has no name, or exists and is no recording.
    Result<ReportOptions> report() const;
    std::string python() const; ///< --python, or "python3"
    bool quiet() const { return m_parser.isSet(QStringLiteral("quiet")); }

private:
    Result<std::optional<std::chrono::duration<double>>> timeout() const;
    Result<std::string> saveFile() const;

    QCommandLineParser m_parser;
};

/// The file of --save, for the runs to be made; null where none is asked for. To be called last
/// before them: it may be made. Errors as RecordingFile::open() gives them.
RecordingFile::Opened openKept(const ReportOptions &report);

/// The request for a model: its runtime found, its spec completed for this machine. Errors as
/// `completed`, `probeInterpreter` and `checkRuntime` give them.
Result<RunRequest> requestFor(RunSpec spec, const std::string &python, const ReportOptions &report);

} // namespace corelane
