// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/theme.h"
#include "charts/time_range.h"
#include "record/result.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <optional>

namespace corelane {

/// The chart as an exported picture: header, plot and, at the bottom, its provenance. The image has
/// `size` × `scale` pixels and `scale` as its device pixel ratio. It shows what `state` says or,
/// without one, what the chart shows at first. For the GUI thread.
QImage chartImage(const Chart &chart, QSize size, double scale, const Theme &theme,
                  const std::optional<ViewState> &state = {});

/// The same without the provenance, as a card of a larger picture that has its own.
QImage cardImage(const Chart &chart, QSize size, double scale, const Theme &theme,
                 const std::optional<ViewState> &state = {});

/// Writes through a temporary file, so that a failure leaves an older file as it was. Usable from
/// any thread: encoding takes longer than drawing.
Status savePng(const QImage &image, const QString &path);

} // namespace corelane
