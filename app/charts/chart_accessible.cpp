// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_accessible.h"

#include "chart/chart_table.h"
#include "charts/chart_view.h"
#include "charts/language.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>
#include <utility>

namespace corelane {
namespace {

/// Row −1 has the columns' titles, column −1 the rows'.
struct Place {
    int row = 0;
    int column = 0;

    auto operator<=>(const Place &) const = default;
};

/// A chart's own place in the tree of what can be read, as a table; its cells live as long as it
/// does.
class ChartAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit ChartAccessible(ChartView *view) : QAccessibleWidget(view, QAccessible::Table) {}
    ~ChartAccessible() override
    {
        for (const auto &[place, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
    }

    const ChartView &view() const { return *static_cast<ChartView *>(object()); }
    /// Of what the view shows now.
    const ChartTable &table() const
    {
        if (m_revision != view().revision()) {
            m_revision = view().revision();
            m_table = chartTable(view().chart());
        }
        return m_table;
    }
    QString textAt(Place place) const;

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return cells() + QAccessibleWidget::childCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index >= cells())
            return QAccessibleWidget::child(index - cells());
        const int width = columnCount() + 1;
        return index < 0 ? nullptr : cell({index / width - 1, index % width - 1});
    }
    int indexOfChild(const QAccessibleInterface *child) const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override { return cell({row, column}); }
    QString columnDescription(int column) const override { return textAt({-1, column}); }
    QString rowDescription(int row) const override { return textAt({row, -1}); }
    int columnCount() const override { return static_cast<int>(table().columns.size()); }
    int rowCount() const override { return static_cast<int>(table().rows.size()); }

    // Nothing of a chart can be selected as cells.
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {} // each look sees what is there

private:
    int cells() const { return rowCount() == 0 ? 0 : (rowCount() + 1) * (columnCount() + 1); }
    QAccessibleInterface *cell(Place place) const;

    mutable int m_revision = -1; ///< of the view, whose table it is
    mutable ChartTable m_table;
    mutable std::map<Place, QAccessible::Id> m_cells; ///< those that somebody has asked for
};

class ChartCell : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    ChartCell(ChartAccessible *chart, Place place) : m_chart(chart), m_place(place) {}

    Place place() const { return m_place; }

    bool isValid() const override { return m_chart->isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_chart->window(); }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return m_chart; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name ? m_chart->textAt(m_place) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override { return m_chart->rect(); }
    QAccessible::Role role() const override
    {
        if (m_place.row < 0)
            return QAccessible::ColumnHeader;
        return m_place.column < 0 ? QAccessible::RowHeader : QAccessible::Cell;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invisible = m_chart->state().invisible;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface
                   ? static_cast<QAccessibleTableCellInterface *>(this)
                   : nullptr;
    }

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface *> columnHeaderCells() const override
    {
        return {m_chart->cellAt(-1, m_place.column)};
    }
    QList<QAccessibleInterface *> rowHeaderCells() const override
    {
        return {m_chart->cellAt(m_place.row, -1)};
    }
    int columnIndex() const override { return m_place.column; }
    int rowIndex() const override { return m_place.row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return m_chart; }

private:
    ChartAccessible *m_chart;
    Place m_place;
};

QString ChartAccessible::textAt(Place place) const
{
    const ChartTable &all = table();
    if (place.row < -1 || place.row >= rowCount() || place.column < -1 ||
        place.column >= columnCount())
        return {};
    const auto column = static_cast<std::size_t>(place.column);
    if (place.row < 0)
        return place.column < 0 ? said(view().chart().title) : said(all.columns[column]);
    const ChartTable::Row &row = all.rows[static_cast<std::size_t>(place.row)];
    return said(place.column < 0 ? row.title : row.cells[column]);
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (const auto &[place, id] : m_cells) {
        if (QAccessible::accessibleInterface(id) == child)
            return (place.row + 1) * (columnCount() + 1) + place.column + 1;
    }
    const int ofWidget = QAccessibleWidget::indexOfChild(child);
    return ofWidget < 0 ? ofWidget : cells() + ofWidget;
}

QAccessibleInterface *ChartAccessible::cell(Place place) const
{
    if (place.row < -1 || place.row >= rowCount() || place.column < -1 ||
        place.column >= columnCount())
        return nullptr;
    const auto known = m_cells.find(place);
    if (known != m_cells.end())
        return QAccessible::accessibleInterface(known->second);
    auto *made = new ChartCell(const_cast<ChartAccessible *>(this), place);
    m_cells[place] = QAccessible::registerAccessibleInterface(made); // which owns it
    return made;
}

QAccessibleInterface *chartFor(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

void makeChartsAccessible()
{
    static const bool isDone = [] {
        QAccessible::installFactory(chartFor);
        return true;
    }();
    Q_UNUSED(isDone)
}

void tellChartChanged(ChartView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(&view, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

} // namespace corelane
