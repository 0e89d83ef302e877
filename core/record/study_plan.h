// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace corelane {

/// The question that a study answers.
enum class StudyKind {
    compare,   ///< which model is best here?
    scale,     ///< how does speedup grow with workers?
    breakEven, ///< from which size on does the second model beat the first?
};

/// A model, and the interpreter in which it runs.
struct StudyModel {
    std::string model;
    std::string python; ///< path of the interpreter; empty for C++

    bool operator==(const StudyModel &) const = default;
};

/// What a study was asked to do: each of its models with each number of workers and each size, so
/// many times over. A plain value that travels in each of its recordings, so that any of them tells
/// what is still to be run.
struct StudyPlan {
    StudyKind kind = StudyKind::compare;
    std::string workload;
    std::map<std::string, std::string> options; ///< that were set; a model takes those it has
    std::vector<StudyModel> models;
    std::vector<int> workers;        ///< ascending; a model that is not parallel runs with one
    std::vector<std::int64_t> sizes; ///< ascending
    int baseline = 0;                ///< index in `models`: what speedup is counted from
    int repeat = 1;                  ///< rounds that count; a warm-up of each model comes before
    std::uint64_t seed = 0;          ///< of the order of the runs

    bool operator==(const StudyPlan &) const = default;
};

/// A run's place in its study.
struct StudyPlace {
    StudyPlan plan;
    int round = 0; ///< from 1; 0: a warm-up, kept but not counted

    bool operator==(const StudyPlace &) const = default;
};

} // namespace corelane
