// SPDX-License-Identifier: GPL-3.0-or-later
#include "films/under_way.h"

#include "analysis/figures/accounting.h"
#include "analysis/figures/missing.h"
#include "catalog/chunks.h"
#include "charts/language.h"

#include <cstdint>

namespace corelane {

QString progressText(const RunRecord &run)
{
    const auto count = [](std::int64_t chunks) { return Count(static_cast<double>(chunks)); };
    const std::int64_t done = chunksDone(run);
    const std::int64_t total = chunkCount(run.spec);
    if (total > 0)
        return said(sentence(CORELANE_TR_N("progress.of", "{done} of {total} chunk[|s]"),
                             arg<"done">(Figure::number(static_cast<double>(done), 0)),
                             arg<"total">(count(total))));
    return done == 0 ? QString()
                     : said(sentence(CORELANE_TR_N("progress.done", "{done} chunk[|s] done"),
                                     arg<"done">(count(done))));
}

QString withLost(const QString &text, const RunRecord &run)
{
    QStringList texts{text, said(lostFrom(run))};
    texts.removeAll(QString());
    return texts.join(QStringLiteral(" · "));
}

} // namespace corelane
