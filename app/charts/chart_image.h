// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/theme.h"
#include "record/result.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace corelane {

/// The chart as an exported picture: header, plot and, at the bottom, its provenance. The image has
/// `size` × `scale` pixels and `scale` as its device pixel ratio. For the GUI thread.
QImage chartImage(const Chart &chart, QSize size, double scale, const Theme &theme);

/// The same without the provenance, as a card of a larger picture that has its own.
QImage cardImage(const Chart &chart, QSize size, double scale, const Theme &theme);

/// Writes through a temporary file, so that a failure leaves an older file as it was. Usable from
/// any thread: encoding takes longer than drawing.
Status savePng(const QImage &image, const QString &path);

} // namespace corelane
