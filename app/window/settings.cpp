// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/settings.h"

#include "catalog/catalog.h"
#include "files/path_text.h"
#include "files/save_file.h"
#include "record/text.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

namespace corelane {
namespace {

constexpr int kMostInterpreters = 32;
constexpr int kMostCommands = 256;
constexpr int kMostRecentFiles = 10;

const std::map<ThemeChoice, QString> &themeWords()
{
    static const std::map<ThemeChoice, QString> words{
        {ThemeChoice::system, QStringLiteral("system")},
        {ThemeChoice::light, QStringLiteral("light")},
        {ThemeChoice::dark, QStringLiteral("dark")},
        {ThemeChoice::projector, QStringLiteral("projector")}};
    return words;
}

ThemeChoice themeChoice(const QString &text)
{
    for (const auto &[choice, word] : themeWords()) {
        if (word == text)
            return choice;
    }
    return ThemeChoice::system;
}

bool isValue(const Option &option, const std::string &value)
{
    if (option.type == Option::Type::choice)
        return std::find(option.choices.begin(), option.choices.end(), value) !=
               option.choices.end();
    if (option.type == Option::Type::file)
        return !value.empty();
    const auto number = toInteger<std::int64_t>(value);
    return number && *number >= option.minimum && *number <= option.maximum;
}

void loadChoice(const QSettings &file, RunChoice &choice)
{
    const std::string workload = file.value("run/workload").toString().toStdString();
    if (findWorkload(workload))
        choice.workload = workload;
    const int workers = file.value("run/workers").toInt();
    if (workers >= 1 && workers <= kMostWorkers)
        choice.workers = workers;
    for (const Workload &row : workloads()) {
        const qint64 size = file.value("run/size/" + QString::fromStdString(row.id)).toLongLong();
        if (size >= row.minimumSize && size <= row.maximumSize)
            choice.sizes[row.id] = size;
    }
    for (const Option &option : allOptions()) {
        const std::string value =
            file.value("run/option/" + QString::fromStdString(option.key)).toString().toStdString();
        if (isValue(option, value))
            choice.options[option.key] = value;
    }
}

void saveChoice(QSettings &file, const RunChoice &choice)
{
    file.remove("run");
    file.setValue("run/workload", QString::fromStdString(choice.workload));
    file.setValue("run/workers", choice.workers);
    for (const auto &[workload, size] : choice.sizes)
        file.setValue("run/size/" + QString::fromStdString(workload), qint64{size});
    for (const auto &[key, value] : choice.options)
        file.setValue("run/option/" + QString::fromStdString(key), QString::fromStdString(value));
}

std::vector<OwnCommand> loadCommands(QSettings &file)
{
    std::vector<OwnCommand> commands;
    const int count = std::min(file.beginReadArray("commands"), kMostCommands);
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        const OwnCommand command{.name = file.value("name").toString(),
                                 .line = file.value("line").toString(),
                                 .folder = file.value("folder").toString(),
                                 .leftRunning = file.value("leftRunning").toString(),
                                 .keepsPrinted = file.value("keepsPrinted", true).toBool(),
                                 .isContained = file.value("contained").toBool()};
        if (!command.name.isEmpty() && !command.line.isEmpty())
            commands.push_back(command);
    }
    file.endArray();
    return commands;
}

void saveCommands(QSettings &file, const std::vector<OwnCommand> &commands)
{
    file.remove("commands");
    file.beginWriteArray("commands", static_cast<int>(commands.size()));
    for (int i = 0; i < static_cast<int>(commands.size()); ++i) {
        const OwnCommand &command = commands[static_cast<std::size_t>(i)];
        file.setArrayIndex(i);
        file.setValue("name", command.name);
        file.setValue("line", command.line);
        file.setValue("folder", command.folder);
        file.setValue("leftRunning", command.leftRunning);
        file.setValue("keepsPrinted", command.keepsPrinted);
        file.setValue("contained", command.isContained);
    }
    file.endArray();
}

/// A limit that is missing, malformed or negative is the usual one, never "delete all".
RetentionLimits loadLimits(const QSettings &file)
{
    RetentionLimits limits;
    bool isNumber = false;
    const int days = file.value("history/days").toInt(&isNumber);
    if (isNumber && days >= 0)
        limits.days = days;
    const qint64 mebibytes = file.value("history/mebibytes").toLongLong(&isNumber);
    if (isNumber && mebibytes >= 0 && mebibytes <= (qint64{1} << 40))
        limits.bytes = mebibytes << 20;
    return limits;
}

QString viewKey(BoardCard card)
{
    const std::string_view name = word(card);
    return QStringLiteral("view/") +
           QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

void copyAll(const QSettings &from, QSettings &to)
{
    for (const QString &key : from.allKeys())
        to.setValue(key, from.value(key));
}

/// What the file of these settings holds. Empty where it does not hold all of them: on a disk that
/// is nearly full, Qt takes a file for written that is not.
std::optional<QByteArray> textOf(QSettings &settings, const QString &copyPath)
{
    settings.sync();
    QFile file(settings.fileName());
    if (settings.status() != QSettings::NoError || !file.copy(copyPath) ||
        !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QSettings copy(copyPath, QSettings::IniFormat);
    const QStringList keys = settings.allKeys();
    const bool isWhole =
        copy.allKeys() == keys && std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
            return copy.value(key).toString() == settings.value(key).toString();
        });
    return isWhole ? std::optional(file.readAll()) : std::nullopt;
}

const QString kGeometries = QStringLiteral("geometries/");

/// Of so many screens: a lecturer's rooms.
QMap<QString, QByteArray> loadGeometries(QSettings &file)
{
    constexpr int kMostScreens = 32;
    QMap<QString, QByteArray> geometries;
    file.beginGroup(kGeometries.chopped(1));
    for (const QString &screen : file.childKeys().mid(0, kMostScreens))
        geometries[screen] = file.value(screen).toByteArray();
    file.endGroup();
    return geometries;
}

} // namespace

WindowSettings loadSettings(QSettings &file)
{
    WindowSettings settings;
    settings.geometries = loadGeometries(file);
    settings.modesSplitter = file.value("window/modes-splitter").toByteArray();
    settings.board = {.rows = file.value("window/board-rows").toByteArray(),
                      .chartRows = file.value("window/chart-rows").toByteArray(),
                      .chartColumns = file.value("window/chart-columns").toByteArray()};
    settings.columns = {.hidden = file.value("table/hidden-columns").toStringList().mid(0, 32),
                        .sortedBy = file.value("table/sorted-by").toString(),
                        .isAscending = file.value("table/ascending", false).toBool()};
    for (const BoardCard card : kBoardCards) {
        if (const QString view = file.value(viewKey(card)).toString(); !view.isEmpty())
            settings.views[card] = view;
    }
    settings.showModes = file.value("window/show-modes", settings.showModes).toBool();
    settings.showTable = file.value("window/show-table", settings.showTable).toBool();
    settings.showOptions = file.value("window/show-options", settings.showOptions).toBool();
    settings.withArticle = file.value("window/with-article", settings.withArticle).toBool();
    settings.zoom_percent =
        std::clamp(file.value("window/zoom", Zoom::kUsual).toInt(), Zoom::kLeast, Zoom::kMost);
    settings.theme = themeChoice(file.value("window/theme").toString());
    loadChoice(file, settings.choice);
    settings.model = file.value("mode/model").toString().toStdString();
    settings.place = file.value("mode/runtime").toString().toStdString();
    settings.interpreters = file.value("interpreters").toStringList().mid(0, kMostInterpreters);
    settings.interpreters.removeAll(QString());
    settings.commands = loadCommands(file);
    settings.recentFiles = file.value("files/recent").toStringList().mid(0, kMostRecentFiles);
    settings.recentFiles.removeAll(QString());
    settings.historyLimits = loadLimits(file);
    return settings;
}

WindowSettings keptSettings()
{
    QSettings file(pathText(ownSettingsPath()), QSettings::IniFormat);
    return loadSettings(file);
}

Status keepSettings(const WindowSettings &settings)
{
    constexpr Term kNotKept = CORELANE_TR("settings.not-kept", "the settings cannot be kept");
    const std::string path = ownSettingsPath();
    if (path.empty())
        return Error{
            kNotKept, Sentence(CORELANE_TR("settings.no-home", "there is no home folder")), {}};
    const QTemporaryDir folder;
    QSettings made(folder.filePath(QStringLiteral("made")), QSettings::IniFormat);
    copyAll(QSettings(pathText(path), QSettings::IniFormat), made);
    saveSettings(made, settings);
    const auto text = textOf(made, folder.filePath(QStringLiteral("copy")));
    if (!text)
        return Error{kNotKept, pathBytes(QDir::tempPath()),
                     CORELANE_TR("settings.make-room", "make room there")};
    return saveOwnFile(*text, path);
}

void saveSettings(QSettings &file, const WindowSettings &settings)
{
    for (const auto &[screen, geometry] : settings.geometries.asKeyValueRange())
        file.setValue(kGeometries + screen, geometry);
    file.setValue("window/modes-splitter", settings.modesSplitter);
    file.setValue("window/board-rows", settings.board.rows);
    file.setValue("window/chart-rows", settings.board.chartRows);
    file.setValue("window/chart-columns", settings.board.chartColumns);
    file.setValue("table/hidden-columns", settings.columns.hidden);
    file.setValue("table/sorted-by", settings.columns.sortedBy);
    file.setValue("table/ascending", settings.columns.isAscending);
    for (const auto &[card, view] : settings.views)
        file.setValue(viewKey(card), view);
    file.setValue("window/show-modes", settings.showModes);
    file.setValue("window/show-table", settings.showTable);
    file.setValue("window/show-options", settings.showOptions);
    file.setValue("window/with-article", settings.withArticle);
    file.setValue("window/zoom", settings.zoom_percent);
    file.setValue("window/theme", themeWords().at(settings.theme));
    saveChoice(file, settings.choice);
    file.setValue("mode/model", QString::fromStdString(settings.model));
    file.setValue("mode/runtime", QString::fromStdString(settings.place));
    file.setValue("interpreters", settings.interpreters);
    saveCommands(file, settings.commands);
    file.setValue("files/recent", settings.recentFiles);
    file.setValue("history/days", settings.historyLimits.days);
    file.setValue("history/mebibytes", qint64{settings.historyLimits.bytes >> 20});
}

} // namespace corelane
