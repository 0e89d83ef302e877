// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workload.h"

namespace corelane {
namespace {

// A unit is one row of a picture that has as many rows as the workload is large; the plane that it
// shows is always the same. The Python driver takes the same steps, in the same order: rounding
// makes no difference between them.
constexpr int kColumns = 256;
constexpr int kMostIterations = 256;

/// How many steps of z → z² + c stay within the radius 2, at most kMostIterations.
std::int64_t iterationsAt(double real, double imaginary)
{
    double x = 0;
    double y = 0;
    for (std::int64_t i = 0; i < kMostIterations; ++i) {
        const double xx = x * x;
        const double yy = y * y;
        if (xx + yy > 4)
            return i;
        y = 2 * x * y + imaginary;
        x = xx - yy + real;
    }
    return kMostIterations;
}

std::int64_t iterationsOfRow(std::int64_t row, std::int64_t rows)
{
    const double imaginary =
        (static_cast<double>(row) + 0.5) * 2.5 / static_cast<double>(rows) - 1.25;
    std::int64_t sum = 0;
    for (int column = 0; column < kColumns; ++column)
        sum += iterationsAt((column + 0.5) * 3.5 / kColumns - 2.5, imaginary);
    return sum;
}

Result<Work> prepare(const RunSpec &spec)
{
    return workOfUnits([rows = spec.size](std::int64_t row) { return iterationsOfRow(row, rows); });
}

} // namespace

NativeWorkload mandelbrot()
{
    return {"mandelbrot", prepare};
}

} // namespace corelane
