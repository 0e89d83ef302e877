// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "cli/output.h"

namespace corelane {

/// The exit statuses of every subcommand; `time` has its command's own.
enum ExitCode { kExitDone = 0, kExitFailed = 1, kExitUsage = 2, kExitInterrupted = 130 };

/// Why a subcommand failed, and the exit status that says so.
struct Failure {
    Error error;
    ExitCode exit = kExitFailed;
};

/// How a subcommand ended: with an exit status, or with a failure, which runCommandLine() tells.
class [[nodiscard]] Ending {
public:
    Ending(int status) : m_status(status) {}
    Ending(Failure failure) : m_status(failure.exit), m_error(std::move(failure.error)) {}
    Ending(Error error) : Ending(Failure{std::move(error)}) {}

    int status() const { return m_status; }
    /// What is still to be told; null where there is nothing, or all has been told.
    const Error *error() const { return m_error ? &*m_error : nullptr; }

private:
    int m_status;
    std::optional<Error> m_error;
};

/// The failure of arguments that cannot be followed.
inline Failure wrongUsage(const Error &error)
{
    return {error, kExitUsage};
}

/// One subcommand, as its file describes it.
struct Subcommand {
    const char *name;
    const char *usage;    ///< behind "corelane ", in the overview
    Term summary;         ///< what it is for, in the overview
    Sentence description; ///< what its own --help begins with
    void (*addOptions)(OptionParser &options);
    Ending (*run)(const OptionParser &options, Output &output);
};

// A new subcommand is a file with one such function, and the function's name in both places here.
Subcommand runSubcommand();
Subcommand timeSubcommand();
Subcommand articleSubcommand();
Subcommand compareSubcommand();
Subcommand scaleSubcommand();
Subcommand breakEvenSubcommand();
Subcommand showSubcommand();
Subcommand chartSubcommand();
Subcommand exportSubcommand();
Subcommand listSubcommand();

/// In the order of the overview.
inline constexpr Subcommand (*kSubcommands[])() = {
    runSubcommand,       timeSubcommand, articleSubcommand, compareSubcommand, scaleSubcommand,
    breakEvenSubcommand, showSubcommand, chartSubcommand,   exportSubcommand,  listSubcommand};

} // namespace corelane
