// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "window/modes/mode_model.h"

#include <QListView>
#include <QPersistentModelIndex>

#include <optional>

namespace corelane {

class ModeDelegate;

/// The modes, grouped by runtime. One click selects; Enter or a double click activates. A group is
/// folded to its title and unfolded by a click on it or by Enter, Left and Right.
class ModeList : public QListView {
    Q_OBJECT

public:
    explicit ModeList(QWidget *parent = nullptr);

    /// Keeps the selection; a mode that was selected or remembered but could not run is selected as
    /// soon as it can, unless a person has chosen another meanwhile.
    void setGroups(const std::vector<ModeGroup> &groups);
    void setRuns(const Runs &runs);
    void setTheme(const Theme &theme);

    /// Remembers the mode with this model and place as the chosen one, and selects it if it can
    /// run.
    void choose(const std::string &model, const std::string &place);
    /// The same mode in another runtime, where that has it, else the runtime's first.
    void chooseRuntime(const std::string &runtimePath);
    /// Selects the first mode of this kind that can run, unless one is selected; where none can
    /// yet, as soon as one can.
    void chooseKind(RuntimeKind kind);
    /// Selects the next mode that can run, or with -1 the one before; stays at the ends.
    void step(int by);
    /// Null when none can run.
    const Mode *selectedMode() const;

    /// What was chosen, even where it cannot run yet.
    std::string chosenModel() const { return m_model; }
    std::string chosenPlace() const { return m_place; }

signals:
    void modeSelected();
    void modeActivated();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    void setupList();
    bool isInView(QSize size) const;
    void restoreSelection();
    void setFolded(const QModelIndex &index, bool isFolded);
    void toggle(const QModelIndex &title);
    void hideFolded();
    bool isTitle(const QModelIndex &index) const;

    ModeModel *m_modes;
    ModeDelegate *m_delegate;
    QPersistentModelIndex m_selected; ///< a mode; the current row may be a title
    std::string m_model;
    std::string m_place;
    std::optional<RuntimeKind> m_wantedKind; ///< until a mode of it can run, or a person chooses
    bool m_isRestoring = false; ///< the selection moves by itself, not by a person's choice
};

} // namespace corelane
