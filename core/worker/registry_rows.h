// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/model.h"
#include "worker/workload.h"

#include <vector>

namespace corelane {

// A file of workloads/ or models/ defines the function of its name (read_file.cpp: readFile()), and
// CMake makes these of all there are.

std::vector<NativeWorkload> workloadsOfFiles();
/// Those of modules as well.
std::vector<NativeModel> modelsOfFiles();

} // namespace corelane
