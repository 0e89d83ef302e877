// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board/board_exports.h"

#include "charts/chart_picture.h"
#include "charts/language.h"
#include "exports/exports.h"
#include "report/chart_table.h"
#include "window/board/board.h"
#include "window/board/film_source.h"
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
    connect(m_exporter, &Exporter::filmBegan, m_board, &Board::addBar);
}

void BoardExports::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_exporter->setTheme(theme);
}

void BoardExports::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    m_exporter->setHeld(isHeld);
}

void BoardExports::fillMenu(ChartCard *card)
{
    card->menu()->addAction(tr("&Save…"), this, [this, card] { m_exporter->save(sourceOf(card)); });
    card->menu()->addAction(tr("&Copy as picture"), this, [this, card] {
        const Exporter::Source source = sourceOf(card);
        m_exporter->copy(source.title, source.size, source.draw);
    });
    card->menu()->addAction(tr("Copy as &table"), this, [this, card] {
        const Exporter::Source source = sourceOf(card);
        m_exporter->copyTable(source.title, [data = source.chart()] {
            return Exporter::TableTexts{.tabs = QString::fromStdString(chartTsv(data)),
                                        .html = QString::fromStdString(chartHtmlTable(data))};
        });
    });
}

Exporter::Source BoardExports::sourceOf(ChartCard *card)
{
    Exporter::Source source{.title = said(card->view()->chart().title),
                            .name = card->shownView().picture,
                            .size = card->size(),
                            .draw =
                                [this, card](QSize size) {
                                    return chartPicture(card->view()->chart(), size, m_theme,
                                                        card->view()->state());
                                },
                            .chart = [card] { return card->view()->chart(); }};
    for (const BoardCard each : kBoardCards) {
        if (m_board->card(each) == card)
            source.film = filmOf({&m_board->shownKind(each)});
    }
    return source;
}

std::function<FilmSource()> BoardExports::filmOf(const std::vector<const ChartKind *> &charts) const
{
    const RunEntry *run = m_board->table()->selectedRun();
    if (!run || !canBeFilmed(*run) || m_isHeld)
        return nullptr;
    return [film = filmSource(*m_board, charts)] { return film; };
}

Exporter::Source BoardExports::boardSource() const
{
    std::vector<const ChartKind *> kinds;
    for (const BoardCard each : kBoardCards)
        kinds.push_back(&m_board->shownKind(each));
    return {.title = tr("the board"),
            .name = tr("corelane-board"),
            .size = m_board->size(),
            .draw = boardDrawing(),
            .chart = {},
            .film = filmOf(kinds)};
}

void BoardExports::saveBoard()
{
    m_exporter->save(boardSource());
}

void BoardExports::saveFilm()
{
    const auto enlarged = m_board->enlarged();
    Exporter::Source source = enlarged ? sourceOf(m_board->card(*enlarged)) : boardSource();
    if (m_isHeld)
        return m_notices.tell(tr("A run is under way: a film has to wait for its end."));
    if (!source.film)
        return m_notices.tell(tr("Select a run in the table first, one whose recording is kept."));
    source.size = source.size.boundedTo(
        source.size.scaled(kMostFilmSide, kMostFilmSide, Qt::KeepAspectRatio));
    m_exporter->save(source, exportForms({ExportOf::film}).front());
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
    m_exporter->askForFile(dialogTitle(form), name, form, [this, &form](const QString &path) {
        if (!hasRun())
            return;
        const auto &made = std::get<RunsExport>(form.make);
        auto *job = new RunExportJob(
            made, contentOf(m_board->runs(), *m_board->table()->selectedRun(), made.ofAll), this);
        connect(job, &RunExportJob::drawn, m_exporter,
                [this, job, path] { m_exporter->write(job->write(), path); });
    });
}

} // namespace corelane
