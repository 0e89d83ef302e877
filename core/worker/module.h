// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/model.h"

#include <cstdint>
#include <string_view>

namespace corelane {

/// A model that lies in a module of its own, ../lib/corelane/models/<id>.so beside this program,
/// which is loaded when the model runs: the libraries it needs lengthen no other model's start-up.
NativeModel moduleModel(std::string_view id);

/// What such a module defines: NativeModel::run.
inline constexpr const char *kModuleEntry = "corelaneRunModel";
using ModuleEntry = void(const Job &job, Result<std::int64_t> &sum);
extern "C" __attribute__((visibility("default"))) ModuleEntry corelaneRunModel;

} // namespace corelane
