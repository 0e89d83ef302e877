// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/interpreter_cache.h"

#include "launch/interpreter_search.h"
#include "system/persons_folder.h"
#include "system/whole_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace corelane {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using Clock = std::chrono::steady_clock;

/// Goes up with every change of the probe's script: older answers do not know the new question.
constexpr int kFormat = 2;
constexpr std::size_t kMostEntries = 256;
constexpr std::uintmax_t kLargestFile = 4 << 20;

struct FileState {
    std::int64_t modified_ns = 0;
    std::int64_t size = 0;
};

/// Past links; zeros when there is none.
FileState stateOf(const std::string &path)
{
    struct stat file {};
    if (stat(path.c_str(), &file) != 0)
        return {};
    return {.modified_ns = file.st_mtim.tv_sec * 1'000'000'000LL + file.st_mtim.tv_nsec,
            .size = file.st_size};
}

/// The program as a full path: what an entry is found by.
std::string keyOf(const std::string &program)
{
    std::error_code failed;
    const std::string path = programPath(program);
    return path.empty() ? path : fs::absolute(path, failed).lexically_normal().string();
}

/// The variables that change what an interpreter says of itself.
std::string environment()
{
    std::string text;
    for (const char *name :
         {"PYTHON_GIL", "PYTHONHOME", "PYTHONPATH", "PYTHONUSERBASE", "PYTHONNOUSERSITE"}) {
        if (const char *value = std::getenv(name))
            text += std::string(name) + "=" + value + "\n";
    }
    return text;
}

/// What an answer depends on, as it is now.
Json stampOf(const std::string &key, const std::vector<std::string> &folders)
{
    const FileState program = stateOf(key);
    Json times = Json::array();
    for (const std::string &folder : folders)
        times.push_back(stateOf(folder).modified_ns);
    return {{"modified_ns", program.modified_ns},
            {"size", program.size},
            {"folders_modified_ns", times},
            {"environment", environment()}};
}

/// The entries by program; empty where the file is missing, damaged or of another format.
Json entriesIn(const std::string &path)
{
    std::error_code failed;
    if (const auto size = fs::file_size(path, failed); failed || size > kLargestFile)
        return Json::object();
    std::ifstream file(path, std::ios::binary);
    const Json content = Json::parse(file, nullptr, false);
    const auto format = content.find("format");
    const auto entries = content.find("interpreters");
    const bool isKnown = format != content.end() && *format == kFormat &&
                         entries != content.end() && entries->is_object();
    return isKnown ? *entries : Json::object();
}

bool isKnown(const std::vector<AskedInterpreter> &asked, const Result<InterpreterFacts> &answer)
{
    return answer && std::any_of(asked.begin(), asked.end(), [&](const AskedInterpreter &each) {
               return each.answer && isSameInterpreter(*each.answer, *answer);
           });
}

/// Programs that have gone leave the file.
void dropGone(Json &entries)
{
    for (auto entry = entries.begin(); entry != entries.end();)
        entry = access(entry.key().c_str(), X_OK) == 0 ? std::next(entry) : entries.erase(entry);
    while (entries.size() >= kMostEntries)
        entries.erase(entries.begin());
}

} // namespace

std::optional<InterpreterFacts> InterpreterCache::find(const std::string &program) const
{
    const std::string key = m_path.empty() ? std::string() : keyOf(program);
    if (key.empty())
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    const Json entries = entriesIn(m_path);
    const auto entry = entries.find(key);
    if (entry == entries.end() || !entry->is_object())
        return std::nullopt;
    const Json answer = entry->value("answer", Json());
    const auto facts = factsFromProbe(answer.is_string() ? answer.get<std::string>() : "", program);
    if (!facts || entry->value("stamp", Json()) != stampOf(key, facts->folders))
        return std::nullopt;
    return *facts;
}

Status InterpreterCache::keep(const std::string &program, const InterpreterFacts &facts)
{
    const std::string key = m_path.empty() ? std::string() : keyOf(program);
    std::error_code failed;
    if (key.empty() || !fs::equivalent(key, facts.runtime.path, failed))
        return Done{};
    const std::lock_guard lock(m_mutex);
    Json entries = entriesIn(m_path);
    dropGone(entries);
    entries[key] = {{"stamp", stampOf(key, facts.folders)}, {"answer", facts.answer}};
    const Json content{{"format", kFormat}, {"interpreters", entries}};
    makePersonsFolder(fs::path(m_path).parent_path().string()); // without it, writing fails
    return writeWholeFile(content.dump(1, ' ', false, Json::error_handler_t::replace) + "\n",
                          m_path, Readers::owner);
}

std::string interpreterCacheFile()
{
    const std::string cache = personsFolder("XDG_CACHE_HOME", ".cache");
    return cache.empty() ? cache : cache + "/interpreters.json";
}

Result<InterpreterFacts> askInterpreter(const std::string &program, InterpreterCache &cache,
                                        std::chrono::milliseconds timeout,
                                        const std::stop_token &stop)
{
    if (auto known = cache.find(program))
        return *known;
    Result<InterpreterFacts> answer = probeInterpreter(program, timeout, stop);
    if (answer)
        // A cache that cannot be written is no one's concern: the next start asks again.
        static_cast<void>(cache.keep(program, *answer));
    return answer;
}

std::vector<AskedInterpreter> askInterpreters(const std::vector<std::string> &programs,
                                              InterpreterCache &cache,
                                              std::chrono::milliseconds timeout)
{
    const auto deadline = Clock::now() + timeout;
    std::vector<std::optional<Result<InterpreterFacts>>> answers(programs.size());
    std::atomic<std::size_t> next = 0;
    const auto askSome = [&] {
        for (std::size_t i = next++; i < programs.size(); i = next++) {
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
            if (left.count() > 0)
                answers[i] = askInterpreter(programs[i], cache, std::min(kProbeTimeout, left));
        }
    };
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < std::min(kMostAskedAtOnce, programs.size()); ++i)
            threads.emplace_back(askSome);
    }
    std::vector<AskedInterpreter> asked;
    for (std::size_t i = 0; i < programs.size(); ++i) {
        if (!answers[i])
            answers[i] =
                Error{CORELANE_TR("interpreter.no-time-left",
                                  "there was no time left to ask the interpreter"),
                      programs[i],
                      CORELANE_TR("interpreter.ask-alone",
                                  "others did not answer; ask this one alone with --python")};
        if (!isKnown(asked, *answers[i]))
            asked.push_back({programs[i], std::move(*answers[i])});
    }
    return asked;
}

bool isSameInterpreter(const InterpreterFacts &one, const InterpreterFacts &other)
{
    return one.runtime == other.runtime ||
           (!one.identity.empty() && one.identity == other.identity);
}

} // namespace corelane
