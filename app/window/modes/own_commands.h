// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/modes/modes.h"
#include "window/modes/own_command.h"

#include <QObject>

#include <vector>

namespace corelane {

/// The commands that the window keeps; their names are unique, whatever is added.
class OwnCommands : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const std::vector<OwnCommand> &all() const { return m_commands; }
    void setAll(const std::vector<OwnCommand> &commands);

    /// The place of the one with this name; -1 when there is none.
    int find(const QString &name) const;
    /// This name, or with a number behind it where it is taken.
    QString freeName(const QString &name) const;

    /// Under a free name, which is returned.
    QString insert(int place, const OwnCommand &command);
    QString replace(int place, const OwnCommand &command);
    void remove(int place);

signals:
    void changed();

private:
    std::vector<OwnCommand> m_commands;
};

/// Their group in the mode list; without modes where there are none.
ModeGroup commandGroup(const std::vector<OwnCommand> &commands);

} // namespace corelane
