// SPDX-License-Identifier: GPL-3.0-or-later
#include "films/film_plan.h"

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

constexpr double kShortest_s = 2;
constexpr double kLongest_s = 20;
constexpr double kSecond_ns = 1e9;

/// 1, 2, 5, 10, 20 … and 0.5, 0.2, 0.1 …, by their place from 1 on.
double roundSpeed(int place)
{
    constexpr double kDigits[] = {1, 2, 5};
    const int decade = place >= 0 ? place / 3 : -((2 - place) / 3);
    return kDigits[place - 3 * decade] * std::pow(10.0, decade);
}

double usualSpeed(double length_s)
{
    int place = 0;
    while (length_s / roundSpeed(place) > kLongest_s && roundSpeed(place) < kMostSpeed)
        ++place;
    while (length_s / roundSpeed(place) < kShortest_s && roundSpeed(place) > kLeastSpeed)
        --place;
    return std::clamp(roundSpeed(place), kLeastSpeed, kMostSpeed);
}

/// The least round speed at which so long a run has few enough pictures.
Figure fastEnough(double length_s, int picturesPerSecond)
{
    constexpr int kDigits = 3;
    int place = -3 * kDigits; // of the least speed there is
    while (length_s * picturesPerSecond / roundSpeed(place) > kMostPictures - 1 && place < 60)
        ++place;
    return Figure::number(roundSpeed(place), place >= 0 ? 0 : (2 - place) / 3);
}

} // namespace

Result<FilmPlan> filmPlan(std::int64_t duration_ns, const FilmOptions &options)
{
    const std::int64_t end_ns = std::min(options.end_ns.value_or(duration_ns), duration_ns);
    const std::int64_t begin_ns = options.begin_ns.value_or(0);
    if (begin_ns < 0 || begin_ns > end_ns || (options.begin_ns && begin_ns == end_ns))
        return Error{CORELANE_TR("film.empty", "there is nothing to film"),
                     sentence(CORELANE_TR("film.empty-part", "the run takes {length}"),
                              arg<"length">(Figure::seconds(duration_ns, 3))),
                     CORELANE_TR("film.begin-earlier", "begin within the run")};
    const double length_s = static_cast<double>(end_ns - begin_ns) / kSecond_ns;
    FilmPlan plan{.speed = options.speed.value_or(usualSpeed(length_s)),
                  .picturesPerSecond = options.picturesPerSecond};
    const double step_ns = plan.speed * kSecond_ns / plan.picturesPerSecond;
    const double pictures = std::ceil(static_cast<double>(end_ns - begin_ns) / step_ns);
    if (pictures > kMostPictures - 1)
        return Error{
            CORELANE_TR("film.too-long", "the film would be too long"),
            sentence(CORELANE_TR("film.pictures", "{pictures} pictures, and it may have {most}"),
                     arg<"pictures">(Figure::number(pictures + 1, 0)),
                     arg<"most">(Figure::number(kMostPictures, 0))),
            sentence(CORELANE_TR("film.choose-faster",
                                 "choose a speed of {speed} or more, fewer pictures a second, or a "
                                 "part of the run"),
                     arg<"speed">(fastEnough(length_s, plan.picturesPerSecond)))};
    for (int i = 0; i < static_cast<int>(pictures); ++i)
        plan.moments_ns.push_back(begin_ns + static_cast<std::int64_t>(i * step_ns));
    plan.moments_ns.push_back(end_ns);
    return plan;
}

Status checkFilmSize(QSize size)
{
    if (std::max(size.width(), size.height()) <= kMostFilmSide)
        return Done{};
    return Error{CORELANE_TR("film.too-large", "the film would be too large"),
                 QStringLiteral("%1x%2").arg(size.width()).arg(size.height()).toStdString(),
                 sentence(CORELANE_TR("film.choose-smaller",
                                      "choose a size of at most {side} pixels a side"),
                          arg<"side">(Figure::number(kMostFilmSide, 0)))};
}

} // namespace corelane
