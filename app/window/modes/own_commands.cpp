// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/modes/own_commands.h"

#include "charts/language.h"
#include "launch/interpreter.h"

#include <algorithm>

namespace corelane {

void OwnCommands::setAll(const std::vector<OwnCommand> &commands)
{
    m_commands.clear();
    for (OwnCommand each : commands) {
        each.name = freeName(each.name);
        m_commands.push_back(each);
    }
    emit changed();
}

int OwnCommands::find(const QString &name) const
{
    const auto found =
        std::find_if(m_commands.begin(), m_commands.end(),
                     [&name](const OwnCommand &command) { return command.name == name; });
    return found == m_commands.end() ? -1 : static_cast<int>(found - m_commands.begin());
}

QString OwnCommands::freeName(const QString &name) const
{
    QString free = name;
    for (int number = 2; find(free) >= 0; ++number)
        free = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return free;
}

QString OwnCommands::insert(int place, const OwnCommand &command)
{
    OwnCommand added = command;
    added.name = freeName(command.name);
    m_commands.insert(m_commands.begin() + place, added);
    emit changed();
    return added.name;
}

QString OwnCommands::replace(int place, const OwnCommand &command)
{
    m_commands.erase(m_commands.begin() + place); // its own name is free for it
    return insert(place, command);
}

void OwnCommands::remove(int place)
{
    m_commands.erase(m_commands.begin() + place);
    emit changed();
}

ModeGroup commandGroup(const std::vector<OwnCommand> &commands)
{
    ModeGroup group{.id = QStringLiteral("commands"),
                    .title = said(CORELANE_TR("own-commands.title", "Your programs")),
                    .explanation =
                        said(CORELANE_TR("own-commands.explanation",
                                         "Measured as they are; their threads are the lanes")),
                    .modes = {}};
    for (const OwnCommand &command : commands)
        group.modes.push_back({.model = &commandModel(),
                               .runtime = commandRuntime(),
                               .unavailable = {},
                               .command = command});
    return group;
}

} // namespace corelane
