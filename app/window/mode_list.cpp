// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mode_list.h"

#include "window/mode_delegate.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace corelane {

ModeList::ModeList(QWidget *parent)
    : QListView(parent), m_modes(new ModeModel(this)), m_delegate(new ModeDelegate(this))
{
    setObjectName("modes");
    setAccessibleName(tr("Modes"));
    setModel(m_modes);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsEnabled)
            emit modeActivated();
    });
}

void ModeList::setGroups(const std::vector<ModeGroup> &groups)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    m_modes->setGroups(groups);
    restoreSelection();
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

void ModeList::choose(const std::string &model, const std::string &runtimePath)
{
    m_model = model;
    m_runtimePath = runtimePath;
    const QScopedValueRollback restoring(m_isRestoring, true);
    restoreSelection();
}

const Mode *ModeList::selectedMode() const
{
    return m_modes->mode(currentIndex());
}

void ModeList::restoreSelection()
{
    QModelIndex index = m_modes->find(m_model, m_runtimePath);
    if (!index.isValid())
        index = m_modes->firstAvailable();
    setCurrentIndex(index);
    emit modeSelected();
}

void ModeList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const Mode *mode = m_modes->mode(current);
    if (m_isRestoring || !mode)
        return;
    m_model = mode->model->id;
    m_runtimePath = mode->runtime.path;
    emit modeSelected();
}

void ModeList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (selectedMode())
            emit modeActivated();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace corelane
