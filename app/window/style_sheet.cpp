// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/style_sheet.h"

#include <QApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace corelane {
namespace {

// @name stands for a colour of the theme.

const char *const kFrame = R"(
QMainWindow, QSplitter, QDialog { background: @window; }
QDialog QListView, QDialog QTreeView { background: @card; color: @text; border: 1px solid @cardBorder;
    selection-background-color: @selection; selection-color: @text; }
QMenuBar { background: @window; padding: 3px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 4px; color: @text; }
QMenuBar::item:selected { background: @selection; }
QMenu { background: @card; color: @text; border: 1px solid @cardBorder; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @mutedText; }
QMenu::separator { height: 1px; background: @cardBorder; margin: 4px 6px; }
QMenu::indicator { left: 8px; }
QToolTip { background: @card; color: @text; border: 1px solid @cardBorder; padding: 3px; }
QStatusBar { background: @bar; color: @text; border-top: 1px solid @cardBorder; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @mutedText; padding: 2px 8px; }
QStatusBar #lanes { padding-right: 0; }
QStatusBar #measured { padding-left: 0; }
#runBar { background: @bar; border-bottom: 1px solid @cardBorder; }
QLabel { color: @text; }
QLabel[muted="true"] { color: @mutedText; }
#modes { background: @card; border: none; }
#modeColumn { background: @card; border-right: 1px solid @cardBorder; }
QFrame[card="true"] { background: @card; border: 1px solid @cardBorder; border-radius: 5px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @cardBorder; }
#findings { background: @card; border: 1px solid @cardBorder; border-left: 3px solid @accent;
    border-radius: 5px; }
#findingsList, #findingsRows { background: @card; border: none; }
QLabel[finding="true"] { font-weight: 600; }
QLabel[problem="true"] { border: 0 solid #d55e00; border-left-width: 3px; padding-left: 8px; }
#words { background: @card; border: 1px solid @accent; }
#words QLabel { background: @card; color: @text; }
#presentationStrip { background: @bar; border-top: 1px solid @cardBorder; }
#messageBar { background: @selection; border: 0 solid @accent; border-bottom-width: 1px; }
#messageBar[problem="true"] { background: @card; border-color: #d55e00; border-left-width: 6px; }
)";

const char *const kButtons = R"(
QToolButton, QPushButton { background: @button; color: @text; border: 1px solid @cardBorder;
    border-radius: 5px; padding: 5px 12px; }
QToolButton:hover, QPushButton:hover { border-color: @accent; }
QToolButton:pressed, QToolButton:checked, QPushButton:pressed { background: @selection; }
QToolButton:disabled, QPushButton:disabled { color: @mutedText; }
QToolButton:focus, QPushButton:focus { border: 2px solid @accent; padding: 4px 11px; }
#runButton, QPushButton:default { background: @accent; color: @accentText; font-weight: 600;
    border-color: @accent; }
#runButton:hover { border-color: @text; }
#runButton[held="true"] { background: @button; color: @mutedText; border-color: @cardBorder; }
#runButton:focus { border-color: @text; }
QFileDialog QToolButton { padding: 3px; }
#cardMenu, #cardView { background: transparent; border: 1px solid transparent; padding: 0;
    color: @mutedText; }
#cardMenu:hover, #cardMenu:focus, #cardView:hover, #cardView:focus { border: 1px solid @accent;
    padding: 0; }
#cardMenu::menu-indicator, #cardView::menu-indicator { image: none; }
#runFilter { padding: 2px 8px; color: @mutedText; }
#runFilter:focus { padding: 1px 7px; }
#runFilter::menu-indicator { image: none; }
#findings QPushButton { padding: 2px 8px; }
#findings QPushButton:focus { padding: 1px 7px; }
#findingsToggle { background: transparent; border: 1px solid transparent; padding: 2px 6px;
    color: @mutedText; }
#findingsToggle:hover, #findingsToggle:focus { border: 1px solid @accent; padding: 2px 6px; }
)";

const char *const kFields = R"(
QLineEdit, QComboBox, QSpinBox { background: @card; color: @text; border: 1px solid @cardBorder;
    border-radius: 5px; padding: 5px 8px; selection-background-color: @accent;
    selection-color: @accentText; }
QLineEdit:hover, QComboBox:hover, QSpinBox:hover { border-color: @mutedText; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid @accent; padding: 4px 7px; }
#runSearch { padding: 2px 8px; }
#runSearch:focus { padding: 1px 7px; }
QLineEdit[invalid="true"] { border: 2px solid #d55e00; padding: 4px 7px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: @mutedText; background: @bar; }
QComboBox { padding-right: 22px; }
QComboBox:focus { padding-right: 21px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/window/arrows/arrow-down.png); }
QComboBox QAbstractItemView { background: @card; color: @text; border: 1px solid @cardBorder;
    selection-background-color: @selection; selection-color: @text; }
QSpinBox { padding-right: 18px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 18px; }
QSpinBox::up-arrow { image: url(:/window/arrows/arrow-up.png); }
QSpinBox::down-arrow { image: url(:/window/arrows/arrow-down.png); }
QSlider::groove:horizontal { height: 3px; border-radius: 1px; background: @cardBorder; }
QSlider::sub-page:horizontal { height: 3px; border-radius: 1px; background: @accent; }
QSlider::handle:horizontal { width: 10px; height: 10px; margin: -6px 0; border-radius: 7px;
    border: 2px solid @accent; background: @card; }
QSlider::handle:horizontal:focus { background: @accent; }
QSlider::sub-page:horizontal:disabled { background: @cardBorder; }
QSlider::handle:horizontal:disabled { border-color: @cardBorder; background: @bar; }
QPlainTextEdit { background: @card; color: @text; border: 1px solid @cardBorder;
    border-radius: 5px; padding: 4px; selection-background-color: @accent;
    selection-color: @accentText; }
QPlainTextEdit:focus { border-color: @accent; }
QCheckBox { color: @text; spacing: 7px; }
QCheckBox::indicator { width: 12px; height: 12px; border: 1px solid @mutedText; border-radius: 3px;
    background: @card; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/window/arrows/@tick.png); }
QCheckBox::indicator:focus { border: 2px solid @accent; width: 10px; height: 10px; }
QProgressBar { background: @cardBorder; border: none; border-radius: 2px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
)";

const char *const kTable = R"(
QTableView { background: @card; color: @text; border: none; selection-background-color: @selection;
    selection-color: @text; }
QTableView::item { border: none; border-bottom: 1px solid @grid; padding: 0 8px; }
QTableView::item:selected { background: @selection; }
QHeaderView { background: @card; }
QHeaderView::section { background: @card; color: @mutedText; border: none;
    border-bottom: 1px solid @grid; padding: 4px 11px; font-weight: 600; }
QTableCornerButton::section { background: @card; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; }
QScrollBar:horizontal { background: transparent; height: 10px; }
QScrollBar::handle { background: @cardBorder; border-radius: 4px; margin: 1px; min-height: 24px;
    min-width: 24px; }
QScrollBar::handle:hover { background: @mutedText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

Theme themeOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::system:
        break;
    case ThemeChoice::light:
        return lightTheme();
    case ThemeChoice::dark:
        return darkTheme();
    case ThemeChoice::projector:
        return projectorTheme();
    }
    return themeFor(QApplication::palette());
}

QString themeStyleSheet(const Theme &theme)
{
    std::vector<std::pair<QString, QColor>> colors{
        {"@window", theme.window},
        {"@bar", theme.bar},
        {"@card", theme.card},
        {"@cardBorder", theme.cardBorder},
        {"@text", theme.text},
        {"@mutedText", theme.mutedText},
        {"@grid", theme.grid},
        {"@accent", theme.accent},
        {"@accentText", theme.accentText},
        {"@selection", theme.selection},
        {"@button", theme.dark ? theme.bar : theme.card}};
    // The longest first: @card is the beginning of @cardBorder.
    std::sort(colors.begin(), colors.end(), [](const auto &one, const auto &other) {
        return one.first.size() > other.first.size();
    });
    QString sheet = QLatin1String(kFrame) + QLatin1String(kButtons) + QLatin1String(kFields) +
                    QLatin1String(kTable);
    sheet.replace(QLatin1String("@tick"),
                  theme.dark ? QStringLiteral("tick-dark") : QStringLiteral("tick-light"));
    for (const auto &[name, color] : colors)
        sheet.replace(name, color.name());
    return sheet;
}

} // namespace corelane
