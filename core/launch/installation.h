// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <string>

namespace corelane {

/// Where the companions of this program are.
struct Installation {
    std::string recorder;     ///< the program corelane-recorder
    std::string host;         ///< the program corelane-host
    std::string worker;       ///< the program corelane-worker
    std::string driverFolder; ///< the folder that holds the Python package corelane_driver

    /// The file that a script of the workload `script` begins as.
    std::string scriptTemplate() const;

    /// Where the recordings are that ship with Corelane; it may be missing.
    std::string examplesFolder() const;

    bool operator==(const Installation &) const = default;
};

/// The installation whose bin folder is `binFolder`: programs in it, the driver in
/// ../share/corelane/python. The build tree has the same shape. Errors: a file that is missing, and
/// where it was looked for.
Result<Installation> installationIn(const std::string &binFolder);

/// The one this program itself belongs to.
Result<Installation> ownInstallation();

} // namespace corelane
