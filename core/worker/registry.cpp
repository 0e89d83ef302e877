// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/registry.h"

#include "worker/models/module.h"

#include <nlohmann/json.hpp>

namespace corelane {

// Each is defined in the file of its name, in workloads/ and models/.
NativeWorkload primes();
NativeWorkload mandelbrot();
NativeWorkload allocate();
NativeWorkload hash();
NativeWorkload fetch();
NativeWorkload readFile();
NativeWorkload sleep();
NativeWorkload stream();
NativeWorkload transfer();
NativeWorkload counter();
NativeWorkload amdahl();

NativeModel sequential();
NativeModel threads();
NativeModel threadsGil();
NativeModel async();
NativeModel coroutines();
NativeModel processes();
NativeModel processesShared();

std::vector<NativeWorkload> nativeWorkloads()
{
    return {primes(), mandelbrot(), allocate(), hash(),    fetch(), readFile(),
            sleep(),  stream(),     transfer(), counter(), amdahl()};
}

std::vector<NativeModel> nativeModels()
{
    return {sequential(),
            threads(),
            threadsGil(),
            async(),
            moduleModel("cpp.qtconcurrent"),
            moduleModel("cpp.openmp"),
            moduleModel("cpp.tbb"),
            moduleModel("cpp.parallel-stl"),
            coroutines(),
            processes(),
            processesShared()};
}

std::string registryJson()
{
    nlohmann::ordered_json list{{"workloads", nlohmann::ordered_json::array()},
                                {"models", nlohmann::ordered_json::array()}};
    for (const NativeWorkload &workload : nativeWorkloads())
        list["workloads"].push_back({{"id", workload.id}, {"options", workload.options}});
    for (const NativeModel &model : nativeModels()) {
        std::vector<std::string_view> options = jobOptions();
        options.insert(options.end(), model.options.begin(), model.options.end());
        list["models"].push_back({{"id", model.id}, {"options", options}});
    }
    return list.dump();
}

} // namespace corelane
