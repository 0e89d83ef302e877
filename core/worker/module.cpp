// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/module.h"

#include <dlfcn.h>
#include <filesystem>

namespace corelane {
namespace {

Error notLoaded(std::string_view id)
{
    return {"cannot load the model " + std::string(id), dlerror(),
            "install or build Corelane again"};
}

Result<std::int64_t> runModule(std::string_view id, const Job &job)
{
    std::error_code failed;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", failed);
    if (failed)
        return Error{"cannot tell where this program is", "/proc/self/exe", failed.message()};
    const auto file =
        self.parent_path().parent_path() / "lib/corelane/models" / (std::string(id) + ".so");
    // Never closed: its library's threads may outlive the run.
    void *const module = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!module)
        return notLoaded(id);
    auto *const entry = reinterpret_cast<ModuleEntry *>(dlsym(module, kModuleEntry));
    if (!entry)
        return notLoaded(id);
    Result<std::int64_t> sum = 0;
    entry(job, sum);
    return sum;
}

} // namespace

NativeModel moduleModel(std::string_view id)
{
    return {id, [id](const Job &job) { return runModule(id, job); }};
}

} // namespace corelane
