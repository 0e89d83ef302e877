// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/installation.h"

#include <filesystem>

namespace corelane {

namespace fs = std::filesystem;

Result<Installation> installationIn(const std::string &binFolder)
{
    const fs::path bin(binFolder);
    const fs::path driver = (bin.parent_path() / "share/corelane/python").lexically_normal();
    const Installation installation{
        .recorder = bin / "corelane-recorder",
        .host = bin / "corelane-host",
        .worker = bin / "corelane-worker",
        .driverFolder = driver,
    };
    std::error_code ignored;
    for (const fs::path &file :
         {fs::path(installation.recorder), fs::path(installation.host),
          fs::path(installation.worker), driver / "corelane_driver" / "__main__.py"}) {
        if (!fs::exists(file, ignored))
            return Error{CORELANE_TR("installation.part-missing", "a part of Corelane is missing"),
                         file.string(),
                         CORELANE_TR("installation.again", "install or build Corelane again")};
    }
    return installation;
}

std::string Installation::scriptTemplate() const
{
    return fs::path(driverFolder) / "corelane_driver" / "script_template.py";
}

std::string Installation::examplesFolder() const
{
    return fs::path(driverFolder).parent_path() / "examples";
}

Result<Installation> ownInstallation()
{
    std::error_code failed;
    const fs::path self = fs::read_symlink("/proc/self/exe", failed);
    if (failed)
        return Error{CORELANE_TR("installation.unknown", "cannot tell where this program is"),
                     "/proc/self/exe", verbatim(failed.message())};
    return installationIn(self.parent_path());
}

} // namespace corelane
