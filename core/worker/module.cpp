// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/module.h"

#include "system/before_main.h"

#include <dlfcn.h>
#include <filesystem>
#include <optional>

namespace corelane {
namespace {

Error notLoaded(std::string_view id)
{
    return {sentence(CORELANE_TR("worker.model-not-loaded", "cannot load the model {model}"),
                     arg<"model">(std::string(id))),
            dlerror(), CORELANE_TR("worker.install-again", "install or build Corelane again")};
}

/// Never closed: its library's threads may outlive the run.
void *load(std::string_view id, const std::string &file)
{
    constexpr std::string_view kComputesWithOpenMp = "cpp.openmp";
    // Another one's libraries may bring OpenMP's along, as Qt does.
    std::optional<LaterLoading> loading;
    if (id != kComputesWithOpenMp)
        loading.emplace();
    return dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
}

Result<std::int64_t> runModule(std::string_view id, const Job &job)
{
    std::error_code failed;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", failed);
    if (failed)
        return Error{CORELANE_TR("worker.place-unknown", "cannot tell where this program is"),
                     "/proc/self/exe", verbatim(failed.message())};
    const auto file =
        self.parent_path().parent_path() / "lib/corelane/models" / (std::string(id) + ".so");
    void *const module = load(id, file);
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
