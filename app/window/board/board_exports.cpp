// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board/board_exports.h"

#include "charts/chart_picture.h"
#include "charts/language.h"
#include "exports/exports.h"
#include "report/chart_table.h"
#include "window/board/board.h"
#include "window/board/run_export_job.h"
#include "window/runs/run_table.h"
#include "window/widgets/chart_card.h"

#include <QMenu>

namespace corelane {
namespace {

/// "corelane-python.threads"
QString nameFor(const RunRecord &run)
{
    return QStringLiteral("corelane-") + QString::fromStdString(run.spec.model);
}

/// A menu's words as a dialog's title.
QString dialogTitle(const ExportForm &form)
{
    return ExportForm::tr(form.title).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

} // namespace

BoardExports::BoardExports(Board *board, const Notices &notices, QWidget *window)
    : QObject(window), m_board(board), m_notices(notices), m_exporter(new Exporter(notices, window))
{
    for (ChartCard *card : m_board->cards())
        fillMenu(card);
}

void BoardExports::fillMenu(ChartCard *card)
{
    const auto chart = [card] { return card->view()->chart(); };
    const auto title = [card] { return said(card->view()->chart().title); };
    const auto draw = [this, card](QSize size) {
        return chartPicture(card->view()->chart(), size, m_theme, card->view()->state());
    };
    card->menu()->addAction(tr("&Save…"), this, [=, this] {
        m_exporter->save({.title = title(),
                          .name = card->shownView().picture,
                          .size = card->size(),
                          .draw = draw,
                          .chart = chart});
    });
    card->menu()->addAction(tr("&Copy as picture"), this,
                            [=, this] { m_exporter->copy(title(), card->size(), draw); });
    card->menu()->addAction(tr("Copy as &table"), this, [=, this] {
        m_exporter->copyTable(title(), [data = chart()] {
            return Exporter::TableTexts{.tabs = QString::fromStdString(chartTsv(data)),
                                        .html = QString::fromStdString(chartHtmlTable(data))};
        });
    });
}

void BoardExports::saveBoard()
{
    m_exporter->save({.title = tr("the board"),
                      .name = tr("corelane-board"),
                      .size = m_board->size(),
                      .draw = boardDrawing(),
                      .chart = {}});
}

void BoardExports::copyBoard()
{
    m_exporter->copy(tr("the board"), m_board->size(), boardDrawing());
}

Exporter::Draw BoardExports::boardDrawing() const
{
    return [this](QSize size) { return boardPicture(m_board->page(), size, m_theme); };
}

bool BoardExports::hasRun()
{
    if (m_board->table()->selectedRun())
        return true;
    m_notices.complain(tr("There is no run to export: run a mode, or open a recording"));
    return false;
}

void BoardExports::exportRun(const ExportForm &form)
{
    if (!hasRun())
        return;
    const QString name = nameFor(*m_board->table()->selectedRun()->record);
    m_exporter->askForFile(
        dialogTitle(form), name, form.suffix, [this, &form](const QString &path) {
            if (!hasRun())
                return;
            const auto &made = std::get<RunsExport>(form.make);
            auto *job = new RunExportJob(
                made, contentOf(m_board->runs(), *m_board->table()->selectedRun(), made.ofAll),
                this);
            connect(job, &RunExportJob::drawn, m_exporter,
                    [this, job, path] { m_exporter->write(job->write(), path); });
        });
}

} // namespace corelane
