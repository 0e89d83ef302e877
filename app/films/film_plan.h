// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QSize>

#include <cstdint>
#include <optional>
#include <vector>

namespace corelane {

/// How a replay becomes a film.
struct FilmOptions {
    std::optional<double> speed;          ///< times the run's own clock; empty: by the run's length
    int picturesPerSecond = 10;           ///< 1 to kMostPicturesPerSecond
    std::optional<std::int64_t> begin_ns; ///< after the release; empty: from there
    std::optional<std::int64_t> end_ns;   ///< empty: to the end of the run

    bool operator==(const FilmOptions &) const = default;
};

inline constexpr double kLeastSpeed = 0.001;
inline constexpr double kMostSpeed = 10'000;
inline constexpr int kMostPicturesPerSecond = 30;
inline constexpr int kMostPictures = 1'200; ///< two minutes at the usual rate
inline constexpr int kMostFilmSide = 1'920; ///< pixels
inline constexpr qsizetype kMostFilmBytes = 64 * 1024 * 1024;
/// How long the last picture stands before a film begins anew.
inline constexpr int kFilmHold_s = 3;

/// The moments whose pictures a film shows, each as long as the others but the last.
struct FilmPlan {
    double speed = 1;
    int picturesPerSecond = 10;
    std::vector<std::int64_t> moments_ns; ///< after the release, ascending; the last is the end

    /// Of picture `i`, in pictures: how long it is shown.
    int ticks(std::size_t i) const
    {
        return i + 1 < moments_ns.size() ? 1 : kFilmHold_s * picturesPerSecond;
    }
    bool operator==(const FilmPlan &) const = default;
};

/// Of a run that took so long. Without a speed: real time where the film then takes 2 to 20
/// seconds, else the nearest of 1, 2, 5, 10… or 0.5, 0.2, 0.1… that does. Errors: the film would
/// have too many pictures, with what to change; its end is not behind its beginning. Pure.
Result<FilmPlan> filmPlan(std::int64_t duration_ns, const FilmOptions &options);

/// Errors: larger than a film may be.
Status checkFilmSize(QSize size);

} // namespace corelane
