// SPDX-License-Identifier: GPL-3.0-or-later
#include "films/film_writer.h"

#include "films/film_plan.h"

#include <algorithm>
#include <cstring>

namespace corelane {
namespace {

const QRgb *row(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

bool isSameRow(const QImage &one, const QImage &other, int y)
{
    return std::memcmp(row(one, y), row(other, y),
                       static_cast<std::size_t>(one.width()) * sizeof(QRgb)) == 0;
}

} // namespace

QRect changedPart(const QImage &before, const QImage &after)
{
    int top = 0;
    while (top < after.height() && isSameRow(before, after, top))
        ++top;
    if (top == after.height())
        return {};
    int bottom = after.height() - 1;
    while (isSameRow(before, after, bottom))
        --bottom;
    int left = after.width();
    int right = -1;
    for (int y = top; y <= bottom; ++y) {
        const QRgb *was = row(before, y);
        const QRgb *is = row(after, y);
        const auto first = static_cast<int>(std::mismatch(is, is + left, was).first - is);
        left = std::min(left, first);
        int last = after.width() - 1;
        while (last > right && is[last] == was[last])
            --last;
        right = std::max(right, last);
    }
    return {QPoint(left, top), QPoint(right, bottom)};
}

Error filmTooManyBytes()
{
    return {CORELANE_TR("film.too-many-bytes", "the film's file would be too large"),
            sentence(CORELANE_TR("film.more-than", "more than {size}"),
                     arg<"size">(Figure::bytes(kMostFilmBytes))),
            CORELANE_TR("film.choose-less",
                        "choose a smaller size, a higher speed or fewer pictures a second")};
}

} // namespace corelane
