// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/arguments.h"
#include "recorder/guard.h"
#include "recorder/recorder.h"
#include "system/before_main.h"

#include <iostream>

namespace {

enum ExitCode { kRecorded = 0, kWrongUsage = 2, kCouldNotBegin = 3 };

int complain(const corelane::Error &error, ExitCode code)
{
    std::cerr << "corelane-recorder: " << error.text() << '\n';
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    corelane::endLoading();
    const auto arguments = corelane::parseArguments({argv + 1, argv + argc});
    if (!arguments)
        return complain(arguments.error(), kWrongUsage);
    const corelane::GuardPlan plan{
        .orphans = arguments->leftRunning == corelane::LeftRunning::leave ? corelane::Orphans::leave
                                                                          : corelane::Orphans::end,
        .group = arguments->inheritStdio ? corelane::GroupOf::command : corelane::GroupOf::recorder,
    };
    const auto status = corelane::runGuarded(plan, [&arguments]() -> int {
        const auto recorded = corelane::record(*arguments);
        return recorded ? kRecorded : complain(recorded.error(), kCouldNotBegin);
    });
    return status ? *status : complain(status.error(), kCouldNotBegin);
}
