// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/interpreter_json.h"

#include "record/text.h"

#include <utility>
#include <vector>

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
    const std::vector<int> version = versionNumbers(facts.runtime.version);
    if (version.size() < 2 || version.front() == 0 || facts.runtime.name.empty() ||
        facts.runtime.path.empty())
        return Error{"this is not a Python interpreter that Corelane understands", program,
                     "choose a python3 program, version 3.8 or later"};
    if (std::pair(version[0], version[1]) < std::pair(3, kOldestMinor))
        return Error{"Python " + facts.runtime.version + " is too old", program,
                     "choose Python 3.8 or later"};
    return facts;
}

} // namespace corelane
