// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/retention.h"
#include "window/own_command.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

class QSettings;

namespace corelane {

enum class ThemeChoice { system, light, dark };

/// What a person set in the run bar. Zero or absent: nothing yet, the catalogue's default counts.
struct RunChoice {
    std::string workload;
    int workers = 0;
    std::map<std::string, std::int64_t> sizes;  ///< by workload
    std::map<std::string, std::string> options; ///< by option

    bool operator==(const RunChoice &) const = default;
};

/// Which of its views each card shows, by the views' ids; one that there is not changes nothing.
struct CardViews {
    QString cores;
    QString workers;
    QString account;

    bool operator==(const CardViews &) const = default;
};

/// How the board is divided, as Qt saves it; Qt refuses what is damaged.
struct BoardLayout {
    QByteArray rows;
    QByteArray chartRows;
    QByteArray chartColumns;

    bool operator==(const BoardLayout &) const = default;
};

/// What the window remembers from one start to the next.
struct WindowSettings {
    QByteArray geometry; ///< this and the splitter as Qt saves them; Qt refuses what is damaged
    QByteArray modesSplitter;
    BoardLayout board;
    CardViews views;
    bool showModes = true;
    bool showTable = true;
    bool showOptions = false;
    bool withArticle = false;
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

/// Nothing in the file is trusted: what is missing, malformed or outside the catalogue's ranges
/// has its default value.
WindowSettings loadSettings(QSettings &file);
void saveSettings(QSettings &file, const WindowSettings &settings);

} // namespace corelane
