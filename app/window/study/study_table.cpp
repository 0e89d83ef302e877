// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/study/study_table.h"

#include "charts/fonts.h"
#include "charts/language.h"
#include "report/study_columns.h"
#include "window/widgets/own_font.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace corelane {
namespace {

QStringList titles()
{
    QStringList all;
    for (const StudyColumn &column : studyColumns())
        all << said(column.title);
    return all;
}

} // namespace

StudyTable::StudyTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName("studyTable");
    setAccessibleName(tr("Results of the study"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    sizeRows();
    setColumnCount(static_cast<int>(titles().size()));
    setHorizontalHeaderLabels(titles());
    useFont(horizontalHeader(), smallFont);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

/// For the font as it is.
void StudyTable::sizeRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
}

void StudyTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeRows();
}

void StudyTable::setStudy(const StudyResult &study)
{
    setRowCount(static_cast<int>(study.rows.size()));
    int line = 0;
    for (const StudyRow &row : study.rows) {
        int column = 0;
        for (const StudyColumn &each : studyColumns()) {
            auto *cell = new QTableWidgetItem(said(each.value(row)));
            cell->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
            setItem(line, column++, cell);
        }
        ++line;
    }
    int column = 0;
    for (const StudyColumn &each : studyColumns())
        setColumnHidden(column++, !each.isShown(study.plan));
}

void StudyTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTableWidget::keyPressEvent(event);
}

/// Tabs between the fields, for spreadsheets; all rows where none is selected.
void StudyTable::copySelection() const
{
    QString text = titles().join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (int row = 0; row < rowCount(); ++row) {
        if (selectionModel()->hasSelection() && !selectionModel()->isRowSelected(row))
            continue;
        QStringList fields;
        for (int column = 0; column < columnCount(); ++column)
            fields << item(row, column)->text();
        text += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QApplication::clipboard()->setText(text);
}

} // namespace corelane
