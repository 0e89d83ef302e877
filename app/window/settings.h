// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/retention.h"
#include "record/result.h"
#include "window/actions.h"
#include "window/bar/run_bar.h"
#include "window/board/board.h"
#include "window/modes/own_command.h"
#include "window/runs/run_table.h"
#include "window/zoom.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

class QSettings;

namespace corelane {

/// What the window remembers from one start to the next.
struct WindowSettings {
    /// By the screen's size: "1024x768". This and the splitter as Qt saves them; Qt refuses what is
    /// damaged.
    QMap<QString, QByteArray> geometries;
    QByteArray modesSplitter;
    BoardLayout board;
    TableColumns columns;
    CardViews views;
    bool showModes = true;
    bool showTable = true;
    bool showOptions = false;
    bool withArticle = false;
    int zoom_percent = Zoom::kUsual;
    ThemeChoice theme = ThemeChoice::system;
    RunChoice choice;
    std::string model;        ///< the selected mode
    std::string place;        ///< and its interpreter or the command's name; empty for C++
    QStringList interpreters; ///< added by hand
    std::vector<OwnCommand> commands;
    QStringList recentFiles; ///< the latest first
    RetentionLimits historyLimits;

    bool operator==(const WindowSettings &) const = default;
};

/// What was kept last. Nothing in the file is trusted: what is missing, malformed or outside the
/// catalogue's ranges has its default value.
WindowSettings loadSettings(QSettings &file);
WindowSettings keptSettings();

void saveSettings(QSettings &file, const WindowSettings &settings);
/// Into the person's own file, with what another version has put there. Errors: they are not on the
/// disk; the old ones stay then.
Status keepSettings(const WindowSettings &settings);

} // namespace corelane
