// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/study_check.h"

#include "catalog/catalog.h"
#include "catalog/spec_check.h"
#include "record/text.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace corelane {
namespace {

constexpr std::size_t kMostNumbers = 10'000;
constexpr std::int64_t kMostNumber = 1'000'000'000'000;

void sortUnique(auto &numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

/// `count` numbers from low to high, each the same factor above the one before.
std::vector<std::int64_t> byFactor(std::int64_t low, std::int64_t high, int count)
{
    std::vector<std::int64_t> numbers;
    const double factor = static_cast<double>(high) / static_cast<double>(low);
    for (int i = 0; i < count; ++i) {
        const double part = count == 1 ? 0 : static_cast<double>(i) / (count - 1);
        numbers.push_back(std::llround(static_cast<double>(low) * std::pow(factor, part)));
    }
    sortUnique(numbers);
    return numbers;
}

/// All numbers of workers up to twice the cores, thinned out above 4.
std::vector<int> usualWorkers(double effectiveCores)
{
    const int cores = std::max(2, static_cast<int>(std::floor(effectiveCores)));
    std::vector<int> counts{1, 2, 3, 4};
    for (int step = 4; counts.back() < 2 * cores; step *= 2) {
        counts.push_back(step + step / 2);
        counts.push_back(2 * step);
    }
    std::erase_if(counts, [cores](int count) { return count > 2 * cores; });
    counts.push_back(cores);
    counts.push_back(2 * cores);
    sortUnique(counts);
    return counts;
}

bool isParallel(const StudyModel &model)
{
    const Model *row = findModel(model.model);
    return row && !row->traits.sequential;
}

/// Each model once; the baseline is the same one as before.
void dropRepeatedModels(StudyPlan &plan)
{
    std::vector<StudyModel> once;
    int baseline = plan.baseline;
    for (const StudyModel &model : plan.models) {
        const auto found = std::find(once.begin(), once.end(), model);
        if (&model - plan.models.data() == plan.baseline)
            baseline = static_cast<int>(found - once.begin());
        if (found == once.end())
            once.push_back(model);
    }
    plan.models = std::move(once);
    plan.baseline = baseline;
}

Sentence given(std::size_t count)
{
    return sentence(CORELANE_TR("study-check.given", "{count} given"),
                    arg<"count">(std::to_string(count)));
}

Status checkModels(const StudyPlan &plan)
{
    if (plan.models.empty())
        return Error{CORELANE_TR("study-check.no-model", "no model given"),
                     {},
                     CORELANE_TR("study-check.add-models",
                                 "add -m, such as -m python.threads,python.processes; 'corelane "
                                 "list models' tells them")};
    if (plan.kind == StudyKind::breakEven && plan.models.size() != 2)
        return Error{CORELANE_TR("study-check.two-models", "break-even is between two models"),
                     given(plan.models.size()),
                     CORELANE_TR("study-check.name-two-models",
                                 "name two, such as -m python.sequential,python.processes")};
    for (const StudyModel &model : plan.models) {
        if (!findModel(model.model))
            return completed({.workload = plan.workload, .model = model.model}, 1).error();
    }
    return Done{};
}

/// Finds the baseline, or puts it in front.
void chooseBaseline(StudyPlan &plan)
{
    if (plan.baseline >= 0 && plan.baseline < static_cast<int>(plan.models.size()))
        return;
    plan.baseline = 0;
    if (plan.kind == StudyKind::breakEven)
        return;
    const auto sequential = std::find_if_not(plan.models.begin(), plan.models.end(), isParallel);
    if (sequential != plan.models.end()) {
        plan.baseline = static_cast<int>(sequential - plan.models.begin());
        return;
    }
    const StudyModel first = plan.models.front();
    plan.models.insert(plan.models.begin(),
                       {sequentialModel(*findModel(first.model)), first.python});
}

Status completeWorkers(StudyPlan &plan, double effectiveCores)
{
    if (plan.workers.empty())
        plan.workers = plan.kind == StudyKind::scale
                           ? usualWorkers(effectiveCores)
                           : std::vector{std::max(2, static_cast<int>(effectiveCores))};
    sortUnique(plan.workers);
    for (const int workers : {plan.workers.front(), plan.workers.back()}) {
        if (Status checked = checkWorkers(workers); !checked)
            return checked;
    }
    if (plan.kind != StudyKind::scale) {
        if (plan.workers.size() > 1)
            return Error{CORELANE_TR("study-check.one-worker-count",
                                     "this study is made with one number of workers"),
                         given(plan.workers.size()),
                         CORELANE_TR("study-check.give-one-worker-count",
                                     "give one; 'corelane scale' goes through several")};
        return Done{};
    }
    if (plan.workers.size() < 2)
        return Error{
            CORELANE_TR("study-check.several-worker-counts",
                        "scaling needs several numbers of workers"),
            std::to_string(plan.workers[0]),
            CORELANE_TR("study-check.give-more-worker-counts", "give more, such as -n 1..4")};
    if (std::none_of(plan.models.begin(), plan.models.end(), isParallel))
        return Error{CORELANE_TR("study-check.always-one-worker", "it has always one worker"),
                     plan.models.front().model,
                     CORELANE_TR("study-check.name-parallel-model",
                                 "name a parallel model, such as -m python.processes")};
    return Done{};
}

Status completeSizes(StudyPlan &plan, const Workload &workload)
{
    if (plan.sizes.empty()) {
        std::int64_t least = workload.maximumSize;
        for (const StudyModel &model : plan.models)
            least = std::min(least, workload.defaultSize(findModel(model.model)->runtime));
        plan.sizes = {least};
        if (plan.kind == StudyKind::breakEven)
            plan.sizes = byFactor(std::max(workload.minimumSize, least / 1'000),
                                  std::max(workload.minimumSize + 1, least / 10), kUsualSizes);
    }
    sortUnique(plan.sizes);
    for (const std::int64_t size : {plan.sizes.front(), plan.sizes.back()}) {
        if (Status checked = checkSize(workload, size); !checked)
            return checked;
    }
    if (plan.kind == StudyKind::breakEven && plan.sizes.size() < 2)
        return Error{CORELANE_TR("study-check.several-sizes", "break-even needs several sizes"),
                     std::to_string(plan.sizes[0]),
                     CORELANE_TR("study-check.give-size-range",
                                 "give a range, such as --sizes 1000..1000000")};
    if (plan.kind != StudyKind::breakEven && plan.sizes.size() > 1)
        return Error{CORELANE_TR("study-check.one-size", "this study is made with one size"),
                     given(plan.sizes.size()),
                     CORELANE_TR("study-check.give-one-size",
                                 "give one; 'corelane breakeven' goes through several")};
    return Done{};
}

/// Every option has to be one of at least one model's.
Status checkOptions(const StudyPlan &plan)
{
    const Workload &workload = *findWorkload(plan.workload);
    for (const auto &[key, value] : plan.options) {
        const auto has = [&](const StudyModel &model) {
            return findOption(optionsOf(*findModel(model.model), workload), key) != nullptr;
        };
        if (std::none_of(plan.models.begin(), plan.models.end(), has))
            return Error{
                CORELANE_TR("study-check.no-such-option", "none of the models has this option"),
                key,
                CORELANE_TR("study-check.list-options",
                            "'corelane list models' tells the options of each")};
    }
    for (const StudyCell &cell : cellsOf(plan)) {
        if (const auto spec = specOf(plan, cell); !spec)
            return spec.error();
    }
    return Done{};
}

std::optional<std::int64_t> numberFrom(std::string_view text)
{
    const auto number = toInteger<std::int64_t>(text);
    return number && *number >= 1 && *number <= kMostNumber ? number : std::nullopt;
}

struct Ends {
    std::int64_t low = 1;
    std::int64_t high = 1;
};

/// "3" or "3..8".
std::optional<Ends> endsOf(std::string_view text)
{
    const std::size_t dots = text.find("..");
    const auto low = numberFrom(text.substr(0, dots));
    const auto high = dots == std::string_view::npos ? low : numberFrom(text.substr(dots + 2));
    if (!low || !high || *low > *high)
        return std::nullopt;
    return Ends{*low, *high};
}

Error noNumbers(std::string_view text)
{
    return {CORELANE_TR("study-check.no-numbers", "not a list of numbers"), std::string(text),
            CORELANE_TR("study-check.give-numbers", "give such as 1..4 or 1,2,4,8")};
}

} // namespace

Result<StudyPlan> completed(StudyPlan plan, double effectiveCores)
{
    const Workload *workload = findWorkload(plan.workload);
    if (!workload)
        return completed(RunSpec{.workload = plan.workload, .model = "cpp.sequential"}, 1).error();
    dropRepeatedModels(plan);
    if (const Status checked = checkModels(plan); !checked)
        return checked.error();
    chooseBaseline(plan);
    if (plan.kind == StudyKind::compare && plan.models.size() < 2)
        return Error{
            CORELANE_TR("study-check.one-model", "nothing to compare with"),
            plan.models.front().model,
            CORELANE_TR("study-check.name-more-models",
                        "name two models or more, such as -m python.threads,python.processes")};
    if (plan.repeat == 0)
        plan.repeat = kUsualRepeat;
    if (plan.repeat < 1 || plan.repeat > kMostRepeat)
        return Error{
            CORELANE_TR("study-check.no-such-rounds", "no such number of rounds"),
            std::to_string(plan.repeat),
            sentence(CORELANE_TR("study-check.choose-rounds", "choose a number from 1 to {most}"),
                     arg<"most">(std::to_string(kMostRepeat)))};
    if (const Status checked = completeWorkers(plan, effectiveCores); !checked)
        return checked.error();
    if (const Status checked = completeSizes(plan, *workload); !checked)
        return checked.error();
    if (const Status checked = checkOptions(plan); !checked)
        return checked.error();
    return plan;
}

std::vector<StudyCell> cellsOf(const StudyPlan &plan)
{
    std::vector<StudyCell> cells;
    for (const std::int64_t size : plan.sizes) {
        for (std::size_t model = 0; model < plan.models.size(); ++model) {
            const auto counts = isParallel(plan.models[model]) ? plan.workers : std::vector{1};
            for (const int workers : counts)
                cells.push_back({static_cast<int>(model), workers, size});
        }
    }
    return cells;
}

Result<RunSpec> specOf(const StudyPlan &plan, const StudyCell &cell)
{
    RunSpec spec{.workload = plan.workload,
                 .model = plan.models.at(static_cast<std::size_t>(cell.model)).model,
                 .workers = cell.workers,
                 .size = cell.size};
    const Model *model = findModel(spec.model);
    const Workload *workload = findWorkload(plan.workload);
    if (model && workload) {
        for (const Option &option : optionsOf(*model, *workload)) {
            if (const auto given = plan.options.find(option.key); given != plan.options.end())
                spec.options.insert(*given);
        }
    }
    return completed(std::move(spec), 1);
}

Result<std::vector<std::int64_t>> numbersOf(std::string_view text)
{
    std::vector<std::int64_t> numbers;
    std::string_view rest = text;
    for (bool more = true; more;) {
        const std::size_t comma = rest.find(',');
        const auto ends = endsOf(rest.substr(0, comma));
        if (!ends || ends->high - ends->low >= static_cast<std::int64_t>(kMostNumbers) ||
            numbers.size() > kMostNumbers)
            return noNumbers(text);
        for (std::int64_t number = ends->low; number <= ends->high; ++number)
            numbers.push_back(number);
        more = comma != std::string_view::npos;
        rest.remove_prefix(more ? comma + 1 : rest.size());
    }
    sortUnique(numbers);
    return numbers;
}

Result<std::vector<std::int64_t>> sizesOf(std::string_view text, int count)
{
    if (text.find("..") == std::string_view::npos || text.find(',') != std::string_view::npos)
        return numbersOf(text);
    const auto ends = endsOf(text);
    if (!ends)
        return noNumbers(text);
    return byFactor(ends->low, ends->high, count);
}

} // namespace corelane
