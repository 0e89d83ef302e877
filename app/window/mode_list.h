// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "window/mode_model.h"

#include <QListView>

namespace corelane {

class ModeDelegate;

/// The modes, grouped by runtime. One click selects; Enter or a double click activates.
class ModeList : public QListView {
    Q_OBJECT

public:
    explicit ModeList(QWidget *parent = nullptr);

    /// Keeps the selection; a mode that was selected or remembered but could not run is selected as
    /// soon as it can, unless a person has chosen another meanwhile.
    void setGroups(const std::vector<ModeGroup> &groups);
    void setRuns(const Runs &runs);
    void setTheme(const Theme &theme);

    /// Remembers this as the chosen mode; an empty path stands for any runtime that has it.
    void choose(const std::string &model, const std::string &runtimePath);
    /// Null when none can run.
    const Mode *selectedMode() const;

    /// What was chosen, even where it cannot run yet.
    std::string chosenModel() const { return m_model; }
    std::string chosenRuntimePath() const { return m_runtimePath; }

signals:
    void modeSelected();
    void modeActivated();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void restoreSelection();

    ModeModel *m_modes;
    ModeDelegate *m_delegate;
    std::string m_model;
    std::string m_runtimePath;
    bool m_isRestoring = false; ///< the selection moves by itself, not by a person's choice
};

} // namespace corelane
