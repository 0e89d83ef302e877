// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "exports/exports.h"
#include "record/run_record.h"
#include "window/board/exporter.h"
#include "window/runs/runs.h"

#include <QObject>

#include <memory>
#include <vector>

namespace corelane {

/// A run of the table and what a report of it shows: it, those it is compared with, its baseline.
/// None of them grows: of one under way it is a copy.
struct RunContent {
    std::shared_ptr<const RunRecord> run;
    std::shared_ptr<const RunRecord> baseline; ///< null where there is none
    std::vector<std::shared_ptr<const RunRecord>> runs;
};
/// `withCompared`: with those it is compared with; else it alone.
RunContent contentOf(const Runs &runs, const RunEntry &entry, bool withCompared);

/// Makes the charts of an export, where it has any, on another thread and draws them on this one,
/// one in a theme in each turn of the event loop, so that the window goes on meanwhile; deletes
/// itself behind drawn().
class RunExportJob : public QObject {
    Q_OBJECT

public:
    RunExportJob(const RunsExport &form, RunContent content, QObject *parent);

    /// What makes and writes the file, once it is drawn.
    Exporter::Write write() const;

signals:
    void drawn();

private:
    void makeCharts();
    void drawNext();

    RunsExport m_form;
    RunContent m_content;
    std::vector<Chart> m_charts;
    struct Drawn {
        std::string title;
        std::function<QByteArray()> light; ///< make the SVGs
        std::function<QByteArray()> dark;
    };
    std::vector<Drawn> m_drawn;
};

} // namespace corelane
