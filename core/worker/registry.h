// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/model.h"
#include "worker/workload.h"

#include <string>
#include <string_view>
#include <vector>

namespace corelane {

// What this program implements, in the order of the catalogue, which describes it; a test compares
// the two.

std::vector<NativeWorkload> nativeWorkloads();
std::vector<NativeModel> nativeModels();

/// {"workloads":[{"id":...,"options":[key...]}],"models":[{"id":...,"options":[key...]}]}
std::string registryJson();

} // namespace corelane
