// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include "catalog/availability.h"
#include "catalog/catalog.h"
#include "catalog/machine_here.h"
#include "catalog/spec_check.h"
#include "charts/language.h"
#include "cli/language_option.h"
#include "cli/output.h"
#include "files/path_text.h"
#include "launch/interpreter_cache.h"
#include "record/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <filesystem>

namespace corelane {
namespace {

/// The number that was given for `name`, or the error that says what was given instead.
Result<std::int64_t> wholeNumber(const std::string &name, const std::string &text)
{
    if (const auto number = toInteger<std::int64_t>(text))
        return *number;
    return Error{
        sentence(CORELANE_TR("cli.not-whole", "not a whole number for --{option}"),
                 arg<"option">(name)),
        text,
        sentence(CORELANE_TR("cli.digits-such-as", "give digits alone, such as --{option} 4"),
                 arg<"option">(name))};
}

/// Qt's own sentence where it is none of those that are known.
Sentence parsersError(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.size() == 1)
        return sentence(CORELANE_TR("cli.unknown-option", "Unknown option '{option}'."),
                        arg<"option">(pathBytes(unknown.front())));
    if (unknown.size() > 1)
        return sentence(CORELANE_TR("cli.unknown-options", "Unknown options: {options}."),
                        arg<"options">(pathBytes(unknown.join(QStringLiteral(", ")))));
    static const QRegularExpression missing(QStringLiteral("^Missing value after '(.*)'\\.$"));
    if (const auto found = missing.match(parser.errorText()); found.hasMatch())
        return sentence(CORELANE_TR("cli.no-value-after", "Missing value after '{option}'."),
                        arg<"option">(pathBytes(found.captured(1))));
    return verbatim(pathBytes(parser.errorText()));
}

/// Whether the values of this option are paths.
bool isFile(const std::string &key)
{
    const std::vector<Option> options = allOptions();
    return std::any_of(options.begin(), options.end(), [&key](const Option &option) {
        return option.key == key && option.type == Option::Type::file;
    });
}

} // namespace

OptionParser::OptionParser(const Sentence &description)
{
    m_parser.setApplicationDescription(said(description));
    add(kLanguageOption,
        CORELANE_TR("help.lang", "The language: de, en or fr; default: the system's."), "LANGUAGE");
    add("h,help", CORELANE_TR("help.help", "These options."), {});
}

void OptionParser::addPositional(const QString &name, const Sentence &description,
                                 const QString &syntax)
{
    m_parser.addPositionalArgument(name, said(description), syntax);
}

void OptionParser::add(const QString &name, const Sentence &description, const QString &valueName)
{
    const QStringList names = name.split(QLatin1Char(','));
    m_parser.addOption(QCommandLineOption(names, said(description), valueName));
}

void OptionParser::addRunOptions()
{
    add("w,workload",
        CORELANE_TR("help.workload", "What is computed: see 'corelane list workloads'."),
        "WORKLOAD");
    add("n,workers",
        CORELANE_TR("help.workers", "How many workers; default: the effective cores, at least 2."),
        "N");
    add("s,size", CORELANE_TR("help.size", "The workload's size; default: about 6 s sequentially."),
        "SIZE");
    addSetting(CORELANE_TR("help.set", "An option of the model: see 'corelane list models'."));
    add("python", CORELANE_TR("help.python", "The Python interpreter; default: python3 on PATH."),
        "PATH");
}

void OptionParser::addSetting(const Sentence &description)
{
    add("set", description, "KEY=VALUE");
}

void OptionParser::addContainOption()
{
    add("contain",
        CORELANE_TR("help.contain",
                    "In a PID namespace of its own: nothing of it is left even where all of "
                    "Corelane is killed at once. Within, process numbers start at 2 and do not fit "
                    "to /proc, the main process has no parent and no process group of the "
                    "terminal; for an ordinary user other users' rights (sudo) do not count and "
                    "others' files belong to nobody. Not every system allows it."),
        {});
}

void OptionParser::addRepeatOption()
{
    add("repeat", CORELANE_TR("help.repeat", "Run it R times."), "R");
}

void OptionParser::addReportOptions()
{
    add("format", CORELANE_TR("help.format", "text, json or csv; default: text."), "FORMAT");
    add("save",
        CORELANE_TR("help.save", "Keep the recording in FILE, with the command line and what a "
                                 "workload printed; added at its end if it holds recordings."),
        "FILE");
    add("timeout", CORELANE_TR("help.timeout", "End the run after this many seconds."), "SECONDS");
    add("q,quiet", CORELANE_TR("help.quiet", "No progress."), {});
}

Status OptionParser::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{"corelane"} + arguments))
        return Error{
            parsersError(m_parser), {}, CORELANE_TR("cli.help-tells", "--help tells the options")};
    return Done{};
}

std::string OptionParser::help(const std::string &subcommand) const
{
    // Where there is no application object, Qt's first line has a placeholder for its name, and its
    // own words are English.
    QString text = m_parser.helpText();
    const QString usage = QStringLiteral("Usage: ");
    text = text.mid(text.indexOf(QLatin1Char(' '), usage.size()));
    text.replace(QStringLiteral("[options]"),
                 QLatin1Char('[') + said(CORELANE_TR("help.options-word", "options")) +
                     QLatin1Char(']'));
    text.replace(QStringLiteral("\nOptions:\n"),
                 QLatin1Char('\n') + said(CORELANE_TR("help.options-heading", "Options:")) +
                     QLatin1Char('\n'));
    text.replace(QStringLiteral("\nArguments:\n"),
                 QLatin1Char('\n') + said(CORELANE_TR("help.arguments-heading", "Arguments:")) +
                     QLatin1Char('\n'));
    return shown(CORELANE_TR("help.usage-heading", "Usage:")) + " corelane " + subcommand +
           text.toStdString();
}

std::string OptionParser::value(const QString &name) const
{
    return pathBytes(m_parser.value(name));
}

std::vector<std::string> OptionParser::positional() const
{
    std::vector<std::string> words;
    for (const QString &word : m_parser.positionalArguments())
        words.push_back(pathBytes(word));
    return words;
}

Result<RunSpec> OptionParser::spec() const
{
    RunSpec spec{.workload = m_parser.isSet("workload") ? value("workload") : "primes"};
    if (m_parser.isSet("workers")) {
        const auto workers = wholeNumber("workers", value("workers"));
        if (!workers)
            return workers.error();
        if (const Status checked = checkWorkers(*workers); !checked)
            return checked.error();
        spec.workers = static_cast<int>(*workers);
    }
    if (m_parser.isSet("size")) {
        const auto size = wholeNumber("size", value("size"));
        if (!size)
            return size.error();
        const Workload *workload = findWorkload(spec.workload);
        if (workload) {
            if (const Status checked = checkSize(*workload, *size); !checked)
                return checked.error();
        }
        spec.size = *size;
    }
    auto settings = this->settings();
    if (!settings)
        return settings.error();
    spec.options = std::move(*settings);
    return spec;
}

Result<std::map<std::string, std::string>> OptionParser::settings() const
{
    std::map<std::string, std::string> settings;
    for (const QString &setting : m_parser.values("set")) {
        const std::string text = pathBytes(setting);
        const std::size_t equals = text.find('=');
        if (equals == std::string::npos)
            return Error{CORELANE_TR("cli.no-setting", "not an option of the form KEY=VALUE"), text,
                         CORELANE_TR("cli.setting-such-as", "for example --set split=dynamic")};
        settings[text.substr(0, equals)] = text.substr(equals + 1);
    }
    for (auto &[key, value] : settings) {
        if (!isFile(key) || value.empty())
            continue;
        std::error_code failed; // such as a name that is too long
        const auto path = std::filesystem::absolute(value, failed).lexically_normal();
        if (failed || !std::filesystem::is_regular_file(path, failed))
            return Error{
                sentence(CORELANE_TR("cli.no-such-file", "no such file for --set {option}"),
                         arg<"option">(key)),
                value,
                failed ? verbatim(failed.message())
                       : Sentence(CORELANE_TR("cli.give-path", "give the path of a file"))};
        value = path; // known to any reader of the run
    }
    return settings;
}

Result<Format> OptionParser::format() const
{
    const std::string name = m_parser.isSet("format") ? value("format") : "text";
    if (name == "text")
        return Format::text;
    if (name == "json")
        return Format::json;
    if (name == "csv")
        return Format::csv;
    return Error{CORELANE_TR("cli.no-such-report", "no such format"), name,
                 CORELANE_TR("cli.report-formats", "there are text, json, csv")};
}

Result<int> OptionParser::repeat() const
{
    if (!m_parser.isSet("repeat"))
        return 1;
    const auto times = wholeNumber("repeat", value("repeat"));
    if (!times)
        return times.error();
    constexpr int kMost = 10'000;
    if (*times < 1 || *times > kMost)
        return Error{CORELANE_TR("cli.no-such-runs", "no such number of runs"), value("repeat"),
                     sentence(CORELANE_TR("cli.choose-runs", "choose a number from 1 to {most}"),
                              arg<"most">(std::to_string(kMost)))};
    return static_cast<int>(*times);
}

Result<std::optional<std::chrono::duration<double>>> OptionParser::timeout() const
{
    using Timeout = std::optional<std::chrono::duration<double>>;
    if (!m_parser.isSet("timeout"))
        return Timeout();
    const auto given_s = toReal(value("timeout"));
    if (!given_s || !(*given_s > 0) || *given_s > 1e9)
        return Error{
            CORELANE_TR("cli.no-such-timeout", "no such time"), value("timeout"),
            CORELANE_TR("cli.timeout-such-as", "give --timeout seconds above 0, such as 60")};
    return Timeout(*given_s);
}

Result<std::string> OptionParser::saveFile() const
{
    if (!m_parser.isSet("save"))
        return std::string();
    const std::string path = value("save");
    if (path.empty())
        return Error{CORELANE_TR("cli.no-file-named", "no file is named"), "--save",
                     CORELANE_TR("cli.name-file", "give it the name of a file")};
    if (const Status checked = RecordingFile::check(path); !checked)
        return checked.error();
    return path;
}

Result<ReportOptions> OptionParser::report() const
{
    const auto givenFormat = format();
    if (!givenFormat)
        return givenFormat.error();
    const auto givenTimeout = timeout();
    if (!givenTimeout)
        return givenTimeout.error();
    const auto givenFile = saveFile();
    if (!givenFile)
        return givenFile.error();
    return ReportOptions{*givenFormat, *givenTimeout, *givenFile};
}

RecordingFile::Opened openKept(const ReportOptions &report)
{
    if (report.saveFile.empty())
        return std::shared_ptr<RecordingFile>();
    return RecordingFile::open(report.saveFile);
}

std::string OptionParser::python() const
{
    return m_parser.isSet("python") ? value("python") : "python3";
}

Result<RunRequest> requestFor(RunSpec spec, const std::string &python, const ReportOptions &report)
{
    Result<RunSpec> complete = completed(std::move(spec), machineHere().effectiveCores);
    if (!complete)
        return complete.error();
    RunRequest request{.spec = *complete,
                       .runtime = nativeRuntime(),
                       .keptIn = nullptr,
                       .timeout = report.timeout};
    if (findModel(complete->model)->runtime == RuntimeKind::python) {
        InterpreterCache cache(interpreterCacheFile());
        const Result<InterpreterFacts> interpreter = askInterpreter(python, cache);
        if (!interpreter)
            return interpreter.error();
        request.runtime = interpreter->runtime;
    }
    if (const Status checked = checkRuntime(request.spec, request.runtime); !checked)
        return checked.error();
    return request;
}

} // namespace corelane
