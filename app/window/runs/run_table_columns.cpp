// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the table of runs shows, how wide, and what its rows are sorted by.
#include "charts/fonts.h"
#include "window/runs/run_table.h"
#include "window/widgets/own_font.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace corelane {
namespace {

constexpr int kStateColumnWidth = 34;
constexpr int kCellPadding = 26; ///< left and right of a text, together

/// What gives way first where there is little room: it can be told from the others, or looked up.
constexpr int kGivingWay[] = {placeOf(RunColumn::efficiency), placeOf(RunColumn::sys),
                              placeOf(RunColumn::answer),     placeOf(RunColumn::user),
                              placeOf(RunColumn::when),       placeOf(RunColumn::coresBusy)};

/// The longest text that a column is made wide enough for.
QString widestText(int column)
{
    switch (column) {
    case RunModel::AnswerColumn:
        return QStringLiteral("50,847,534 ✓");
    case RunModel::WhenColumn:
        return QStringLiteral("2026-11-23 10:42");
    case RunModel::WorkColumn:
        return QStringLiteral("primes 24,000,000");
    case RunModel::WorkersColumn:
        return QStringLiteral("64");
    case RunModel::ModelColumn:
        return QStringLiteral("Python 3.11 processes");
    default:
        return QStringLiteral("999.999");
    }
}

/// A column in the settings, by the id of its title.
QString columnWord(int column)
{
    const std::string_view id = kindOf(kWindowColumns[static_cast<std::size_t>(column)]).title.id;
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())).section('.', -1);
}

/// Numbers before texts: what has no number is "baseline" or nothing.
bool isBefore(const QVariant &one, const QVariant &other)
{
    const bool isText = one.typeId() == QMetaType::QString;
    if (isText != (other.typeId() == QMetaType::QString))
        return !isText;
    if (isText)
        return QString::localeAwareCompare(one.toString(), other.toString()) < 0;
    return one.toDouble() < other.toDouble();
}

} // namespace

void RunTable::setupColumns()
{
    QHeaderView *header = horizontalHeader();
    useFont(header, smallFont);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RunTable::askForColumns);
    connect(header, &QHeaderView::sectionClicked, this, &RunTable::sortBy);
    header->setMinimumSectionSize(kStateColumnWidth);
    header->setSectionResizeMode(RunModel::StateColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(RunModel::ModelColumn, QHeaderView::Stretch);
}

/// For the font as it is.
void RunTable::sizeCells()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    // Bold, and with room for the mark of what rows are sorted by.
    const QFontMetrics titles(bold(smallFont()));
    for (int column = 0; column < RunModel::kColumns; ++column) {
        const QString title =
            m_runs->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int text = std::max(fontMetrics().horizontalAdvance(widestText(column)),
                                  titles.horizontalAdvance(title));
        setColumnWidth(column, text + kCellPadding);
    }
    setColumnWidth(RunModel::StateColumn, kStateColumnWidth);
    m_modelWidth = columnWidth(RunModel::ModelColumn);
    showColumns();
}

/// Those that are wanted, but for what has no room beside the others.
void RunTable::showColumns()
{
    int needed = m_modelWidth;
    for (int column = 0; column < RunModel::kColumns; ++column) {
        setColumnHidden(column, m_hidden.contains(column));
        if (column != RunModel::ModelColumn && !isColumnHidden(column))
            needed += columnWidth(column);
    }
    for (const int column : kGivingWay) {
        if (needed <= viewport()->width() || isColumnHidden(column))
            continue;
        needed -= columnWidth(column);
        setColumnHidden(column, true);
    }
}

void RunTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    showColumns();
}

void RunTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeCells();
}

/// Which columns there are to be seen; the model's name always is.
void RunTable::askForColumns(const QPoint &place)
{
    QMenu menu(this);
    if (const int column = horizontalHeader()->logicalIndexAt(place);
        !wordsOf(column, column + 1).empty()) {
        menu.addAction(tr("&What this column means"), this, [this, column, place] {
            showWords(wordsOf(column, column + 1), horizontalHeader()->mapToGlobal(place), this);
        });
        menu.addSeparator();
    }
    for (int column = RunModel::ModelColumn + 1; column < RunModel::kColumns; ++column) {
        QAction *shown =
            menu.addAction(m_runs->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        shown->setCheckable(true);
        shown->setChecked(!m_hidden.contains(column));
        connect(shown, &QAction::toggled, this, [this, column](bool isShown) {
            isShown ? static_cast<void>(m_hidden.erase(column))
                    : static_cast<void>(m_hidden.insert(column));
            showColumns();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("&Newest first"), this, [this] { sortBy(-1); })->setEnabled(m_sortedBy >= 0);
    menu.exec(horizontalHeader()->mapToGlobal(place));
}

/// What the titles of those columns mean that are seen, and that need it.
std::vector<ExplainedWord> RunTable::wordsOf(int first, int end) const
{
    std::vector<ExplainedWord> words;
    for (int column = std::max(0, first); column < std::min(end, int{RunModel::kColumns});
         ++column) {
        const auto told = [&](int role) {
            return m_runs->headerData(column, Qt::Horizontal, role).toString();
        };
        if (!isColumnHidden(column) && !told(Qt::ToolTipRole).isEmpty())
            words.push_back({told(Qt::DisplayRole), told(Qt::ToolTipRole)});
    }
    return words;
}

/// A first click sorts downwards, a second upwards, a third has the newest first again.
void RunTable::sortBy(int column)
{
    if (column != m_sortedBy) {
        m_sortedBy = column;
        m_order = Qt::DescendingOrder;
    } else if (m_order == Qt::DescendingOrder) {
        m_order = Qt::AscendingOrder;
    } else {
        m_sortedBy = -1;
    }
    sortRows();
}

/// The rows change places, and stay what they are in the model.
void RunTable::sortRows()
{
    QHeaderView *header = horizontalHeader();
    header->setSortIndicatorShown(m_sortedBy >= 0);
    if (m_sortedBy >= 0)
        header->setSortIndicator(m_sortedBy, m_order);
    QHeaderView *rows = verticalHeader();
    if (m_sortedBy < 0 && !rows->sectionsMoved())
        return;
    std::vector<std::pair<QVariant, int>> order;
    for (int row = 0; row < m_runs->rowCount(); ++row)
        order.emplace_back(
            m_sortedBy < 0 ? QVariant() : m_runs->index(row, m_sortedBy).data(RunModel::kOrderRole),
            row);
    if (m_sortedBy >= 0)
        std::stable_sort(order.begin(), order.end(), [this](const auto &one, const auto &other) {
            return m_order == Qt::AscendingOrder ? isBefore(one.first, other.first)
                                                 : isBefore(other.first, one.first);
        });
    for (int place = 0; place < static_cast<int>(order.size()); ++place)
        rows->moveSection(rows->visualIndex(order[static_cast<std::size_t>(place)].second), place);
}

TableColumns RunTable::columns() const
{
    TableColumns columns{.hidden = {},
                         .sortedBy = m_sortedBy < 0 ? QString() : columnWord(m_sortedBy),
                         .isAscending = m_order == Qt::AscendingOrder};
    for (const int column : m_hidden)
        columns.hidden << columnWord(column);
    return columns;
}

void RunTable::setColumns(const TableColumns &columns)
{
    m_hidden.clear();
    for (int column = RunModel::ModelColumn + 1; column < RunModel::kColumns; ++column) {
        if (columns.hidden.contains(columnWord(column)))
            m_hidden.insert(column);
    }
    showColumns();
    m_sortedBy = -1;
    for (int column = 0; column < RunModel::kColumns && !columns.sortedBy.isEmpty(); ++column) {
        if (columnWord(column) == columns.sortedBy)
            m_sortedBy = column;
    }
    m_order = columns.isAscending ? Qt::AscendingOrder : Qt::DescendingOrder;
    sortRows();
}

} // namespace corelane
