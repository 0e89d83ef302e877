// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

// How far two colours are apart for people, also for those who lack one kind of cones.

namespace corelane {

/// CIE L*a*b* under D65.
struct Lab {
    double lightness = 0;
    double a = 0;
    double b = 0;

    double chroma() const { return std::hypot(a, b); }
    /// 0 … 360.
    double hue() const
    {
        const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
        return degrees < 0 ? degrees + 360 : degrees;
    }
};

using LinearRgb = std::array<double, 3>;

inline LinearRgb linearRgb(const QColor &color)
{
    const auto linear = [](float part) {
        const double value = static_cast<double>(part);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

inline LinearRgb product(const std::array<LinearRgb, 3> &matrix, const LinearRgb &rgb)
{
    LinearRgb result{};
    for (std::size_t row = 0; row < 3; ++row)
        result[row] = matrix[row][0] * rgb[0] + matrix[row][1] * rgb[1] + matrix[row][2] * rgb[2];
    return result;
}

/// IEC 61966-2-1 and CIE 15.
inline Lab labOf(const LinearRgb &rgb)
{
    const LinearRgb xyz = product({{{0.4124564, 0.3575761, 0.1804375},
                                    {0.2126729, 0.7151522, 0.0721750},
                                    {0.0193339, 0.1191920, 0.9503041}}},
                                  rgb);
    const auto f = [](double t) {
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

enum class Vision { ordinary, protanopia, deuteranopia, tritanopia };
inline constexpr std::array kVisions{Vision::ordinary, Vision::protanopia, Vision::deuteranopia,
                                     Vision::tritanopia};

/// As it is seen: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model
/// for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009; their matrices of severity 1,
/// on linear RGB.
inline Lab seen(const QColor &color, Vision vision)
{
    using Matrix = std::array<LinearRgb, 3>;
    static constexpr std::array<Matrix, 4> kMatrices{{
        {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        {{{0.152286, 1.052583, -0.204868},
          {0.114503, 0.786281, 0.099216},
          {-0.003882, -0.048116, 1.051998}}},
        {{{0.367322, 0.860646, -0.227968},
          {0.280085, 0.672501, 0.047413},
          {-0.011820, 0.042940, 0.968881}}},
        {{{1.255528, -0.076749, -0.178779},
          {-0.078411, 0.930809, 0.147602},
          {0.004733, 0.691367, 0.303900}}},
    }};
    LinearRgb rgb = product(kMatrices[static_cast<std::size_t>(vision)], linearRgb(color));
    for (double &part : rgb)
        part = std::clamp(part, 0.0, 1.0);
    return labOf(rgb);
}

/// CIEDE2000: G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 Color-Difference Formula", Color
/// Research and Application 30(1), 2005. Names are the paper's.
inline double ciede2000(const Lab &one, const Lab &two)
{
    constexpr double kRadian = std::numbers::pi / 180;
    constexpr double k25To7 = 6103515625.0;
    const auto share = [](double chroma) {
        const double c7 = std::pow(chroma, 7);
        return std::sqrt(c7 / (c7 + k25To7));
    };
    const double g = 0.5 * (1 - share((one.chroma() + two.chroma()) / 2));
    const Lab p{one.lightness, (1 + g) * one.a, one.b};
    const Lab q{two.lightness, (1 + g) * two.a, two.b};
    const double product = p.chroma() * q.chroma();
    double dh = product > 0 ? q.hue() - p.hue() : 0;
    dh += dh > 180 ? -360 : dh < -180 ? 360 : 0;
    double h = p.hue() + q.hue();
    if (product > 0)
        h = std::abs(p.hue() - q.hue()) <= 180 ? h / 2 : h < 360 ? (h + 360) / 2 : (h - 360) / 2;
    const double l = (p.lightness + q.lightness) / 2;
    const double c = (p.chroma() + q.chroma()) / 2;
    const auto cosine = [&](double times, double offset) {
        return std::cos((times * h + offset) * kRadian);
    };
    const double t = 1 - 0.17 * cosine(1, -30) + 0.24 * cosine(2, 0) + 0.32 * cosine(3, 6) -
                     0.20 * cosine(4, -63);
    const double l50 = (l - 50) * (l - 50);
    const double dTheta = 30 * std::exp(-std::pow((h - 275) / 25, 2));
    const double rt = -std::sin(2 * dTheta * kRadian) * 2 * share(c);
    const double x = (q.lightness - p.lightness) / (1 + 0.015 * l50 / std::sqrt(20 + l50));
    const double y = (q.chroma() - p.chroma()) / (1 + 0.045 * c);
    const double z = 2 * std::sqrt(product) * std::sin(dh / 2 * kRadian) / (1 + 0.015 * c * t);
    return std::sqrt(x * x + y * y + z * z + rt * y * z);
}

/// For whoever can tell the two least.
inline double leastDifference(const QColor &one, const QColor &two)
{
    double least = 1000;
    for (const Vision vision : kVisions)
        least = std::min(least, ciede2000(seen(one, vision), seen(two, vision)));
    return least;
}

} // namespace corelane
