// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/modes/mode_list.h"

#include "window/modes/mode_delegate.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace corelane {

ModeList::ModeList(QWidget *parent)
    : QListView(parent), m_modes(new ModeModel(this)), m_delegate(new ModeDelegate(this))
{
    setModel(m_modes);
    setItemDelegate(m_delegate);
    setupList();
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (isTitle(index))
            toggle(index);
    });
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (isTitle(index))
            toggle(index);
        else if (index.flags() & Qt::ItemIsEnabled)
            emit modeActivated();
    });
}

void ModeList::setupList()
{
    setObjectName("modes");
    setAccessibleName(tr("Modes"));
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void ModeList::setGroups(const std::vector<ModeGroup> &groups)
{
    const auto shown = [this] {
        const Mode *mode = selectedMode();
        return mode ? mode->model->id + " " + mode->place() : std::string();
    };
    const std::string before = shown();
    const int position = verticalScrollBar()->value();
    const bool wasInView = isInView(viewport()->size());
    const QScopedValueRollback restoring(m_isRestoring, true);
    m_modes->setGroups(groups);
    restoreSelection();
    // Groups come while somebody reads: the list stays where it was, unless its selection moved.
    if (shown() != before)
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(position);
    if (wasInView)
        scrollTo(m_selected);
}

/// Of a viewport of that size.
bool ModeList::isInView(QSize size) const
{
    return m_selected.isValid() && QRect(QPoint(), size).intersects(visualRect(m_selected));
}

/// A selected mode in view stays there when the list becomes lower.
void ModeList::resizeEvent(QResizeEvent *event)
{
    const bool wasInView = isInView(event->oldSize());
    QListView::resizeEvent(event);
    if (wasInView || !event->oldSize().isValid())
        scrollTo(m_selected);
}

void ModeList::setRuns(const Runs &runs)
{
    m_modes->setRuns(runs);
}

void ModeList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

void ModeList::choose(const std::string &model, const std::string &place)
{
    m_model = model;
    m_place = place;
    m_wantedKind.reset();
    const QScopedValueRollback restoring(m_isRestoring, true);
    restoreSelection();
}

void ModeList::chooseRuntime(const std::string &runtimePath)
{
    QModelIndex index = m_modes->find(m_model, runtimePath);
    if (!index.isValid())
        index = m_modes->firstAvailableIn(runtimePath);
    if (!index.isValid())
        return;
    setFolded(index, false);
    setCurrentIndex(index);
    scrollTo(m_modes->titleOf(index), PositionAtTop);
}

void ModeList::chooseKind(RuntimeKind kind)
{
    // The mode that is remembered may be in an interpreter that has not answered yet.
    const Model *wanted = findModel(m_model);
    if (wanted && wanted->runtime == kind)
        return;
    const QModelIndex first = m_modes->firstAvailable(kind);
    if (first.isValid())
        setCurrentIndex(first);
    else
        m_wantedKind = kind;
}

void ModeList::step(int by)
{
    for (int row = m_selected.row() + by; row >= 0 && row < m_modes->rowCount(); row += by) {
        const QModelIndex index = m_modes->index(row);
        if (isTitle(index) || isRowHidden(row) || !(index.flags() & Qt::ItemIsEnabled))
            continue;
        setCurrentIndex(index);
        return;
    }
}

const Mode *ModeList::selectedMode() const
{
    return m_modes->mode(m_selected);
}

void ModeList::restoreSelection()
{
    const QModelIndex wanted =
        m_wantedKind ? m_modes->firstAvailable(*m_wantedKind) : QModelIndex();
    if (const Mode *mode = m_modes->mode(wanted)) {
        m_model = mode->model->id;
        m_place = mode->place();
        m_wantedKind.reset();
    }
    QModelIndex index = m_modes->find(m_model, m_place);
    if (!index.isValid())
        index = m_modes->firstAvailable();
    if (index.isValid())
        m_modes->reveal(index);
    hideFolded();
    setCurrentIndex(index);
    emit modeSelected();
}

void ModeList::setFolded(const QModelIndex &index, bool isFolded)
{
    m_modes->setFolded(index, isFolded);
    if (isFolded)
        setCurrentIndex(m_modes->titleOf(index));
    hideFolded();
}

void ModeList::toggle(const QModelIndex &title)
{
    setFolded(title, !title.data(ModeModel::IsFoldedRole).toBool());
}

void ModeList::hideFolded()
{
    for (int row = 0; row < m_modes->rowCount(); ++row) {
        const QModelIndex index = m_modes->index(row);
        setRowHidden(row, !isTitle(index) && index.data(ModeModel::IsFoldedRole).toBool());
    }
}

bool ModeList::isTitle(const QModelIndex &index) const
{
    return index.data(ModeModel::IsTitleRole).toBool();
}

/// A title can be the current row and is never selected: the selected mode stays.
QItemSelectionModel::SelectionFlags ModeList::selectionCommand(const QModelIndex &index,
                                                               const QEvent *event) const
{
    return isTitle(index) ? QItemSelectionModel::NoUpdate
                          : QListView::selectionCommand(index, event);
}

void ModeList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const Mode *mode = m_modes->mode(current);
    if (mode)
        m_selected = current;
    if (m_isRestoring || !mode)
        return;
    m_model = mode->model->id;
    m_place = mode->place();
    m_wantedKind.reset();
    emit modeSelected();
}

void ModeList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const int key = event->key();
    if (current.isValid() && (key == Qt::Key_Left || key == Qt::Key_Right))
        return setFolded(current, key == Qt::Key_Left);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (isTitle(current))
            toggle(current);
        else if (selectedMode())
            emit modeActivated();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace corelane
