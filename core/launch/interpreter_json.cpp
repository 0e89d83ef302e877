// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/interpreter_json.h"

#include "record/text.h"

#include <optional>

namespace corelane {
namespace {

using Json = nlohmann::json;

constexpr int kOldestMinor = 8; ///< of Python 3

std::string displayName(const std::string &implementation)
{
    if (implementation == "cpython")
        return "CPython";
    return implementation == "pypy" ? "PyPy" : implementation;
}

std::string implementationOf(const std::string &name)
{
    if (name == "CPython")
        return "cpython";
    return name == "PyPy" ? "pypy" : name;
}

bool isTrueAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

struct Version {
    int major = 0;
    int minor = 0;
};

std::optional<Version> toVersion(std::string_view text)
{
    const std::size_t dot = text.find('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    const auto major = toInteger<int>(text.substr(0, dot));
    const auto minor = toInteger<int>(text.substr(dot + 1, text.find('.', dot + 1) - dot - 1));
    if (!major || !minor)
        return std::nullopt;
    return Version{*major, *minor};
}

} // namespace

std::string textAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::string> textsAt(const Json &object, const char *key)
{
    std::vector<std::string> texts;
    const auto found = object.find(key);
    if (found == object.end() || !found->is_array())
        return texts;
    for (const Json &each : *found) {
        if (each.is_string())
            texts.push_back(each.get<std::string>());
    }
    return texts;
}

InterpreterFacts factsOf(const Json &object)
{
    return {.runtime = {.name = displayName(textAt(object, "implementation")),
                        .version = textAt(object, "version"),
                        .path = textAt(object, "executable"),
                        .gil = textAt(object, "gil") == "off" ? Gil::off : Gil::on},
            .freeThreadedBuild = isTrueAt(object, "free_threaded_build"),
            .hasInterpreters = isTrueAt(object, "interpreters"),
            .modules = textsAt(object, "modules"),
            .identity = textAt(object, "identity"),
            .folders = textsAt(object, "folders")};
}

Json factsObject(const InterpreterFacts &facts)
{
    return {{"implementation", implementationOf(facts.runtime.name)},
            {"version", facts.runtime.version},
            {"executable", facts.runtime.path},
            {"gil", facts.runtime.gil == Gil::off ? "off" : "on"},
            {"free_threaded_build", facts.freeThreadedBuild},
            {"interpreters", facts.hasInterpreters},
            {"modules", facts.modules},
            {"identity", facts.identity},
            {"folders", facts.folders}};
}

Result<InterpreterFacts> usableFacts(const Json &object, const std::string &program)
{
    InterpreterFacts facts = factsOf(object);
    const auto version = toVersion(facts.runtime.version);
    if (!version || facts.runtime.name.empty() || facts.runtime.path.empty())
        return Error{"this is not a Python interpreter that Corelane understands", program,
                     "choose a python3 program, version 3.8 or later"};
    if (version->major < 3 || (version->major == 3 && version->minor < kOldestMinor))
        return Error{"Python " + facts.runtime.version + " is too old", program,
                     "choose Python 3.8 or later"};
    return facts;
}

} // namespace corelane
