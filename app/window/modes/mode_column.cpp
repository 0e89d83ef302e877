// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/modes/mode_column.h"

#include "window/modes/mode_list.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

namespace corelane {

void fillModeColumn(QWidget &column, ModeList *modes, QAction *addCommand)
{
    auto *button = new QToolButton;
    button->setObjectName("addCommand");
    button->setDefaultAction(addCommand);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(addCommand->iconText());
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column.setObjectName("modeColumn");
    column.setAttribute(Qt::WA_StyledBackground);
    column.setMinimumWidth(160);
    auto *layout = new QVBoxLayout(&column);
    layout->setContentsMargins(0, 0, 1, 8); // the column's line at the right
    layout->setSpacing(6);
    layout->addWidget(modes, 1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(12, 0, 12, 0);
    below->addWidget(button);
    layout->addLayout(below);
}

} // namespace corelane
