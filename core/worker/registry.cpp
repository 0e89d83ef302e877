// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/registry.h"

#include "catalog/catalog.h"
#include "worker/registry_rows.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace corelane {
namespace {

template <class Row, class CatalogueRow>
std::vector<Row> inOrderOf(const std::vector<CatalogueRow> &catalogue, std::vector<Row> rows)
{
    const auto placeOf = [&catalogue](const Row &row) {
        return std::find_if(catalogue.begin(), catalogue.end(),
                            [&row](const CatalogueRow &each) { return each.id == row.id; });
    };
    std::sort(rows.begin(), rows.end(), [&placeOf](const Row &one, const Row &other) {
        return placeOf(one) < placeOf(other);
    });
    return rows;
}

} // namespace

std::vector<NativeWorkload> nativeWorkloads()
{
    return inOrderOf(workloads(), workloadsOfFiles());
}

std::vector<NativeModel> nativeModels()
{
    return inOrderOf(models(), modelsOfFiles());
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
