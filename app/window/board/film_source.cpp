// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board/film_source.h"

#include "files/path_text.h"
#include "record/recording_parts.h"
#include "window/board/board.h"
#include "window/runs/run_table.h"

namespace corelane {

bool canBeFilmed(const RunEntry &entry)
{
    return !entry.file.isEmpty() && entry.record->release_ns && stateOf(entry) != RunState::running;
}

FilmSource filmSource(const Board &board, const std::vector<const ChartKind *> &charts)
{
    const Runs &runs = board.runs();
    const RunEntry &filmed = *board.table()->selectedRun();
    const ComparedRuns compared = board.table()->comparedRuns();
    const RunRecord *baseline = baselineOf(runs, *filmed.record);
    const bool isOwn = baseline == filmed.record.get();
    FilmSource source{.recording = [file = pathBytes(filmed.file),
                                    part = filmed.part] { return readPart(file, part); },
                      .baseline = isOwn ? nullptr : heldRun(runs, baseline),
                      .isOwnBaseline = isOwn,
                      .others = compared.others,
                      .withArticle = board.hasArticle(),
                      .charts = charts};
    std::vector<RunBeside> *side = &source.before;
    for (const RunEntry *each : compared.entries) {
        if (each->record == filmed.record)
            side = &source.after;
        else
            side->push_back(
                {.run = each->record, .baseline = heldRun(runs, baselineOf(runs, *each->record))});
    }
    return source;
}

} // namespace corelane
