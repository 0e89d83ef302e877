// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/run_title.h"
#include "catalog/availability.h"
#include "catalog/catalog.h"
#include "chart/run_charts.h"
#include "cli/subcommand.h"
#include "launch/installation.h"
#include "launch/interpreter_cache.h"
#include "launch/interpreter_search.h"
#include "record/text.h"
#include "record/words.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace corelane {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::chrono::seconds kListTimeout{20}; ///< for all interpreters together

/// What there is as rows for both formats: JSON keeps the whole object, text its id and one line.
struct Row {
    std::string id;
    std::string line;
    Json object;
};

Json optionObject(const Option &option)
{
    Json object{
        {"key", option.key}, {"title", option.title.text}, {"default", option.defaultValue}};
    if (option.type == Option::Type::choice) {
        object["choices"] = option.choices;
    } else if (option.type == Option::Type::integer) {
        object["minimum"] = option.minimum;
        object["maximum"] = option.maximum;
    }
    return object;
}

std::string optionText(const Option &option)
{
    if (option.type == Option::Type::file)
        return "\n      --set " + option.key + "=PATH";
    std::string values;
    for (const std::string &choice : option.choices)
        values += (values.empty() ? "" : "|") + choice;
    if (values.empty())
        values = std::to_string(option.minimum) + "…" + std::to_string(option.maximum);
    return "\n      --set " + option.key + "=" + values + "  (" + option.defaultValue + ")";
}

std::string optionsText(const std::vector<Option> &options)
{
    std::string text;
    for (const Option &option : options)
        text += optionText(option);
    return text;
}

Json optionsArray(const std::vector<Option> &options)
{
    Json array = Json::array();
    for (const Option &option : options)
        array.push_back(optionObject(option));
    return array;
}

std::string notAvailable(const Sentence &reason)
{
    return shown(sentence(CORELANE_TR("list.not-available", "not available: {reason}"),
                          arg<"reason">(reason)));
}

/// Empty when the model can run: in this interpreter, where it is a model of Python.
Sentence whyNot(const Model &model, const Result<InterpreterFacts> &interpreter)
{
    const bool isOfPython = model.runtime == RuntimeKind::python;
    if (isOfPython && !interpreter)
        return interpreter.error().whole();
    const Runtime runtime = isOfPython ? interpreter->runtime : nativeRuntime();
    return whyUnavailable(model, nullptr, runtime).value_or(Sentence{});
}

std::vector<Row> modelRows(const std::string &python)
{
    InterpreterCache cache(interpreterCacheFile());
    const Result<InterpreterFacts> interpreter = askInterpreter(python, cache);
    std::vector<Row> rows;
    for (const Model &model : models()) {
        const Sentence reason = whyNot(model, interpreter);
        Row row{.id = model.id, .line = shown(model.explanation)};
        if (!reason.empty())
            row.line += "\n      " + notAvailable(reason);
        const std::vector<Option> options = optionsOf(model, Workload{});
        row.line += optionsText(options);
        row.object = {{"id", model.id},
                      {"runtime", title(model.runtime)},
                      {"title", model.title.text},
                      {"explanation", model.explanation.text},
                      {"available", reason.empty()},
                      {"reason", rendered(reason)},
                      {"options", optionsArray(options)}};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string workloadText(const Workload &workload)
{
    const auto whole = [](std::int64_t number) {
        return Figure::number(static_cast<double>(number), 0);
    };
    const Sentence size = sentence(
        CORELANE_TR("list.size",
                    "size: {meaning}, {least} to {most} (Python {python}, C++ {native})"),
        arg<"meaning">(workload.sizeMeaning), arg<"least">(whole(workload.minimumSize)),
        arg<"most">(whole(workload.maximumSize)), arg<"python">(whole(workload.defaultSizePython)),
        arg<"native">(whole(workload.defaultSizeCpp)));
    const Sentence answer = sentence(CORELANE_TR("list.answer", "answer: {meaning}"),
                                     arg<"meaning">(workload.answerMeaning));
    return shown(workload.explanation) + "\n      " + shown(size) + "\n      " + shown(answer) +
           optionsText(workload.options);
}

std::vector<Row> workloadRows()
{
    std::vector<Row> rows;
    for (const Workload &workload : workloads())
        rows.push_back({workload.id,
                        workloadText(workload),
                        {{"id", workload.id},
                         {"title", workload.title.text},
                         {"explanation", workload.explanation.text},
                         {"available", true},
                         {"reason", ""},
                         {"size",
                          {{"meaning", workload.sizeMeaning.text},
                           {"minimum", workload.minimumSize},
                           {"maximum", workload.maximumSize},
                           {"default_python", workload.defaultSizePython},
                           {"default_cpp", workload.defaultSizeCpp}}},
                         {"answer", workload.answerMeaning.text},
                         {"options", optionsArray(workload.options)}}});
    return rows;
}

Sentence gilText(Gil gil)
{
    switch (gil) {
    case Gil::on:
        return CORELANE_TR("list.gil-on", "GIL on");
    case Gil::off:
        return CORELANE_TR("list.gil-off", "GIL off");
    case Gil::none:
        break;
    }
    return CORELANE_TR("list.gil-none", "GIL none");
}

std::string runtimeLine(const std::string &id, const InterpreterFacts &facts)
{
    const Runtime &runtime = facts.runtime;
    std::string line = runtime.name + " " + runtime.version;
    if (runtime.path.empty())
        return line;
    line += ", " + shown(gilText(runtime.gil));
    if (facts.freeThreadedBuild)
        line += " (" + shown(CORELANE_TR("list.free-threaded", "free-threaded build")) + ")";
    if (facts.hasInterpreters)
        line += ", " + shown(CORELANE_TR("list.subinterpreters", "subinterpreters"));
    for (const std::string &module : facts.modules)
        line += ", " + module;
    return runtime.path == id ? line : line + ": " + runtime.path;
}

Json runtimeObject(const std::string &id, const InterpreterFacts &facts)
{
    const Runtime &runtime = facts.runtime;
    return {{"id", id},
            {"title", runtimeTitle(runtime)},
            {"name", runtime.name},
            {"version", runtime.version},
            {"path", runtime.path},
            {"gil", word(runtime.gil)},
            {"free_threaded", facts.freeThreadedBuild},
            {"interpreters", facts.hasInterpreters},
            {"modules", facts.modules},
            {"available", true},
            {"reason", ""}};
}

/// The same keys, null where they are not known.
Json unavailableObject(const std::string &program, const std::string &reason)
{
    Json object{{"id", program}};
    for (const char *key :
         {"title", "name", "version", "path", "gil", "free_threaded", "interpreters", "modules"})
        object[key] = nullptr;
    object["available"] = false;
    object["reason"] = reason;
    return object;
}

/// C++, the interpreter that runs take without --python or with it, and all that are found.
std::vector<Row> runtimeRows(const std::string &python)
{
    const InterpreterFacts native{.runtime = nativeRuntime()};
    std::vector<Row> rows{{"cpp", runtimeLine("cpp", native), runtimeObject("cpp", native)}};
    std::vector<std::string> programs = findInterpreters(searchPlacesHere());
    std::erase(programs, python);
    programs.insert(programs.begin(), python);
    InterpreterCache cache(interpreterCacheFile());
    for (const AskedInterpreter &each : askInterpreters(programs, cache, kListTimeout)) {
        const std::string &id = each.program;
        if (each.answer)
            rows.push_back({id, runtimeLine(id, *each.answer), runtimeObject(id, *each.answer)});
        else
            rows.push_back({id, notAvailable(each.answer.error().whole()),
                            unavailableObject(id, each.answer.error().text())});
    }
    return rows;
}

std::vector<Row> chartRows()
{
    std::vector<Row> rows;
    for (const ChartKind &kind : chartKinds())
        rows.push_back({kind.name.id,
                        shown(kind.name.title),
                        {{"id", kind.name.id}, {"title", kind.name.title.text}}});
    return rows;
}

Result<std::vector<Row>> rowsOf(const std::string &what, const std::string &python)
{
    if (what == "models")
        return modelRows(python);
    if (what == "workloads")
        return workloadRows();
    if (what == "runtimes")
        return runtimeRows(python);
    if (what == "charts")
        return chartRows();
    return Error{CORELANE_TR("cli.no-such-list", "no such list"), what,
                 CORELANE_TR("cli.lists", "there are models, workloads, runtimes, charts")};
}

/// What a script of your own begins as.
Ending printTemplate(Output &output)
{
    const Result<Installation> installation = ownInstallation();
    if (!installation)
        return installation.error();
    std::ifstream file(installation->scriptTemplate(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (text.empty())
        return Error{CORELANE_TR("cli.no-template", "the template cannot be read"),
                     installation->scriptTemplate(),
                     CORELANE_TR("cli.install-again", "install or build Corelane again")};
    output.print(text);
    return kExitDone;
}

void printRows(const std::vector<Row> &rows, Format format, Output &output)
{
    if (format == Format::json) {
        Json list = Json::array();
        for (const Row &row : rows)
            list.push_back(row.object);
        return output.print(list.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
    }
    constexpr std::size_t kIdWidth = 20;
    for (const Row &row : rows) {
        std::string id = row.id;
        if (id.size() < kIdWidth)
            id.resize(kIdWidth, ' ');
        else
            id += "\n      ";
        output.print(id + row.line + "\n");
    }
}

void addListOptions(OptionParser &options)
{
    options.add("format", CORELANE_TR("help.list-format", "text or json; default: text."),
                "FORMAT");
    options.add(
        "python",
        CORELANE_TR("help.list-python", "The Python interpreter to ask; default: python3 on PATH."),
        "PATH");
    options.add(
        "template",
        CORELANE_TR("help.list-template", "workloads: print what a script of your own begins as."),
        {});
    options.addPositional(
        "WHAT", CORELANE_TR("help.list-what", "models, workloads, runtimes or charts."), "WHAT");
}

Ending listWhat(const OptionParser &options, Output &output)
{
    const std::vector<std::string> words = options.positional();
    const std::string what = words.empty() ? std::string() : words.front();
    if (options.isSet("template")) {
        if (what == "workloads")
            return printTemplate(output);
        return wrongUsage(
            {CORELANE_TR("cli.only-workloads", "only workloads have a template"), what,
             CORELANE_TR("cli.workloads-template", "write 'corelane list workloads --template'")});
    }
    const Result<Format> format = options.format();
    if (!format || *format == Format::csv)
        return wrongUsage({CORELANE_TR("cli.no-such-list-format", "no such format of list"),
                           options.value("format"),
                           CORELANE_TR("cli.list-formats", "there are text, json")});
    const Result<std::vector<Row>> rows = rowsOf(what, options.python());
    if (!rows)
        return wrongUsage(rows.error());
    printRows(*rows, *format, output);
    return kExitDone;
}

} // namespace

Subcommand listSubcommand()
{
    return {.name = "list",
            .usage = "list models|workloads|runtimes|charts",
            .summary = CORELANE_TR("help.list-summary",
                                   "what there is, and why something is not available"),
            .description = CORELANE_TR("help.list-description", "Lists what there is."),
            .addOptions = addListOptions,
            .run = listWhat};
}

} // namespace corelane
