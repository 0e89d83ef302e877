// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/registry.h"

#include "catalog/catalog.h"
#include "worker/registry_rows.h"

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

// JSON of ids and keys, in which nothing is to be escaped.

std::string arrayText(const std::vector<std::string> &elements)
{
    std::string text;
    for (const std::string &element : elements)
        text += (text.empty() ? "" : ",") + element;
    return "[" + text + "]";
}

std::string quoted(std::string_view word)
{
    return '"' + std::string(word) + '"';
}

std::string rowText(std::string_view id, const std::vector<std::string_view> &options)
{
    std::vector<std::string> words(options.size());
    std::transform(options.begin(), options.end(), words.begin(), quoted);
    return R"({"id":)" + quoted(id) + R"(,"options":)" + arrayText(words) + "}";
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
    std::vector<std::string> workloads;
    for (const NativeWorkload &workload : nativeWorkloads())
        workloads.push_back(rowText(workload.id, workload.options));
    std::vector<std::string> models;
    for (const NativeModel &model : nativeModels()) {
        std::vector<std::string_view> options = jobOptions();
        options.insert(options.end(), model.options.begin(), model.options.end());
        models.push_back(rowText(model.id, options));
    }
    return R"({"workloads":)" + arrayText(workloads) + R"(,"models":)" + arrayText(models) + "}";
}

} // namespace corelane
