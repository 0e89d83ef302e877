// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/model_traits.h"
#include "record/run_spec.h"
#include "record/sentence.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corelane {

// What exists: workloads, models and their options, one row each. The worker and the Python driver
// print the same names with --list; a test holds the three against each other.

enum class RuntimeKind { cpp, python, command };

/// A parameter of a model or workload beyond workers and size.
struct Option {
    enum class Type {
        integer,
        choice,
        file ///< a path; it has no default, and has to be given
    };
    std::string key;
    Term title;
    Term explanation;
    Type type = Type::integer;
    std::string defaultValue;
    std::vector<std::string> choices = {}; ///< Type::choice only
    std::int64_t minimum = 0;              ///< Type::integer only, as maximum
    std::int64_t maximum = 0;
};

/// What a workload needs from outside of its measured tree; corelane-host provides it.
enum class Host { none, webServer, largeFile };

struct Workload {
    std::string id;
    Term title;
    Term explanation;
    Term sizeMeaning; ///< what the size counts: "numbers tested"
    Term answerMeaning;
    std::int64_t minimumSize = 1;
    std::int64_t maximumSize = 1;
    std::int64_t defaultSizeCpp = 1; ///< about 6 s sequentially on a common machine, as the next
    std::int64_t defaultSizePython = 1;
    Host host = Host::none; ///< its options are then those of the workload
    std::vector<Option> options = {};
    bool needsSharedLock = false; ///< all workers take one lock
    bool cutsItself = false;      ///< into how many chunks, only the run knows
    /// Of a complete spec: the answer that is known beforehand; null: only a run can tell.
    std::int64_t (*expectedAnswer)(const RunSpec &spec) = nullptr;
    /// Of a complete spec: the first units, which the main program does alone; null: none.
    std::int64_t (*serialUnits)(const RunSpec &spec) = nullptr;
    std::vector<RuntimeKind> runtimes = {RuntimeKind::cpp, RuntimeKind::python}; ///< that have it

    std::int64_t defaultSize(RuntimeKind runtime) const;
};

struct Model {
    std::string id;
    RuntimeKind runtime = RuntimeKind::cpp;
    Term title;       ///< within its runtime: "Threads"
    Term explanation; ///< one short line
    ModelTraits traits;
    bool usual = false;         ///< a comparison proposes it
    int minimumPythonMinor = 0; ///< 14: needs Python 3.14; 0: any that Corelane runs in
    bool sharesLocks = true;    ///< its workers can have a lock in common
    std::vector<Option> options = {};
};

inline constexpr int kMostWorkers = 4096;
inline constexpr std::string_view kCommandModel = "command";

/// "command": any command line, as it is. No row of `models`: it has no workload.
const Model &commandModel();
const std::vector<Workload> &workloads();
const std::vector<Model> &models();
/// Null when there is none of that name.
const Workload *findWorkload(std::string_view id);
const Model *findModel(std::string_view id);
/// The options of a run: the workload's, those that every run has, the model's, and the recorder's.
/// No key is in two of them.
std::vector<Option> optionsOf(const Model &model, const Workload &workload);
/// Every option there is, each once.
std::vector<Option> allOptions();
/// Null when none of them has that key.
const Option *findOption(const std::vector<Option> &options, std::string_view key);
/// The options that any run has, a command's too: how it is measured.
const std::vector<Option> &recorderOptions();
/// Those of a command: how it is measured, what it finds of Corelane, and what becomes of the
/// processes that it leaves running.
const std::vector<Option> &commandOptions();
inline constexpr std::string_view kLeftRunningOption = "left-running"; ///< end, leave, wait
inline constexpr std::string_view kStampsOption = "stamps";            ///< on, off
inline constexpr std::string_view kPrintedOption = "printed";          ///< kept, left-out

/// "C++", "Python" or "Command": what a model's title is put behind when several runtimes are
/// shown.
std::string_view title(RuntimeKind runtime);

/// The sequential model of the same runtime, the usual baseline: "python.sequential" for
/// "python.threads".
std::string sequentialModel(const Model &model);

/// The answer that is known beforehand, without running; empty where only a sequential run can
/// tell.
std::optional<std::string> expectedAnswer(const RunSpec &spec);

} // namespace corelane
