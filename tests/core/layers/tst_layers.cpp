// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QtTest>

/// Who may use whom, as the code's own #include lines tell it. The link line of each layer's target
/// enforces the same for headers found by name; this also sees paths that go around it.
class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void includesFollowTheLayers();
    void includesFollowTheRooms_data();
    void includesFollowTheRooms();
    void coreIsFreeOfQt();
    void everySourceNamesItsLicence();

private:
    static QStringList sourcesBelow(const QString &folder);
    static QStringList includesOf(const QString &file);
};

namespace {

const QString kRoot = QStringLiteral(CORELANE_SOURCE_DIR "/");

/// Layer -> the layers it may use, itself apart.
const QMap<QString, QStringList> &allowed()
{
    static const QMap<QString, QStringList> layers{
        {"core/system", {}},
        {"core/record", {"system"}},
        {"core/probe", {"system", "record"}},
        {"core/catalog", {"record", "probe"}},
        {"core/analysis", {"record"}},
        {"core/history", {"record", "analysis"}},
        {"core/chart", {"record", "analysis"}},
        {"core/report", {"record", "analysis", "chart"}},
        {"core/launch", {"system", "record", "catalog"}},
        {"core/recorder", {"system", "record", "probe"}},
        {"core/host", {"system", "record"}},
        {"core/worker", {"system", "record", "catalog"}},
        {"app/files", {"system"}},
        {"app/archive", {"record", "history", "files"}},
        {"app/charts", {"record", "chart"}},
        {"app/films", {"record", "catalog", "analysis", "chart", "charts"}},
        {"app/exports", {"record", "analysis", "chart", "report", "charts", "films"}},
        {"app/window",
         {"record", "catalog", "launch", "analysis", "chart", "report", "charts", "history",
          "archive", "films", "exports", "files"}},
        {"app/cli",
         {"system", "record", "catalog", "launch", "analysis", "history", "chart", "report",
          "charts", "films", "exports", "files"}},
    };
    return layers;
}

/// Room -> the rooms of the same layer that it may use, itself apart.
using Rooms = QMap<QString, QStringList>;

/// What lies beside the window's rooms is above them, and of it the actions alone may be used: by
/// those who connect them.
const Rooms kWindowRooms{
    {"widgets", {}},
    {"runs", {"widgets"}},
    {"modes", {"runs", "widgets"}},
    {"board", {"runs", "widgets"}},
    {"bar", {"modes", "runs", "widgets"}},
    {"history", {"board", "runs", "widgets", "actions.h"}},
    {"study", {"bar", "modes", "runs", "widgets", "actions.h"}},
};

/// What lies beside the rooms of the analysis, all that is said of one run, is above them.
const Rooms kAnalysisRooms{
    {"arithmetic", {}},
    {"lanes", {"arithmetic"}},
    {"figures", {"lanes", "arithmetic"}},
    {"accounts", {"figures", "lanes", "arithmetic"}},
    {"findings", {"accounts", "figures", "lanes", "arithmetic"}},
    {"studies", {"findings", "figures", "arithmetic"}},
};

} // namespace

QStringList TestLayers::sourcesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(kRoot + folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next();
    return files;
}

QStringList TestLayers::includesOf(const QString &path)
{
    static const QRegularExpression include(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])",
                                            QRegularExpression::MultilineOption);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList names;
    for (auto match = include.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
        names << match.next().captured(1);
    return names;
}

void TestLayers::includesFollowTheLayers()
{
    QStringList known;
    for (const QString &folder : allowed().keys())
        known << folder.section('/', 1);
    int checked = 0;
    for (auto layer = allowed().begin(); layer != allowed().end(); ++layer) {
        const QString own = layer.key().section('/', 1);
        const QStringList files = sourcesBelow(layer.key());
        QVERIFY2(!files.isEmpty(), qPrintable("no sources in " + layer.key()));
        for (const QString &file : files) {
            for (const QString &include : includesOf(file)) {
                QVERIFY2(!include.contains(".."), qPrintable(file + " includes " + include));
                const QString target = include.section('/', 0, 0);
                if (!include.contains('/') || target == own || !known.contains(target))
                    continue;
                QVERIFY2(layer->contains(target), qPrintable(file + " includes " + include + ": " +
                                                             own + " may not use " + target));
                ++checked;
            }
        }
    }
    QVERIFY(checked > 100);
}

void TestLayers::includesFollowTheRooms_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<Rooms>("rooms");
    QTest::newRow("the window") << "app/window" << kWindowRooms;
    QTest::newRow("the analysis") << "core/analysis" << kAnalysisRooms;
}

void TestLayers::includesFollowTheRooms()
{
    QFETCH(QString, layer);
    QFETCH(Rooms, rooms);
    for (const QString &folder : QDir(kRoot + layer).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(rooms.contains(folder) || sourcesBelow(layer + '/' + folder).isEmpty(),
                 qPrintable("no row for the room " + folder));
    const QString prefix = layer.section('/', 1) + '/';
    for (auto room = rooms.begin(); room != rooms.end(); ++room) {
        const QStringList files = sourcesBelow(layer + '/' + room.key());
        QVERIFY2(!files.isEmpty(), qPrintable("no sources in " + room.key()));
        for (const QString &file : files) {
            for (const QString &include : includesOf(file)) {
                if (!include.startsWith(prefix))
                    continue;
                const QString target = include.section('/', 1, 1);
                QVERIFY2(target == room.key() || room->contains(target),
                         qPrintable(file + " includes " + include + ": " + room.key() +
                                    " may not use " + target));
            }
        }
    }
}

void TestLayers::coreIsFreeOfQt()
{
    for (const QString &file : sourcesBelow("core")) {
        if (file.endsWith("worker/modules/qtconcurrent.cpp")) // its subject is Qt
            continue;
        for (const QString &include : includesOf(file))
            QVERIFY2(!include.startsWith('Q') && !include.startsWith("qt", Qt::CaseInsensitive),
                     qPrintable(file + " includes " + include));
    }
}

void TestLayers::everySourceNamesItsLicence()
{
    QStringList files = sourcesBelow("core") + sourcesBelow("app") + sourcesBelow("tests");
    QDirIterator walk(kRoot + "resources", {"*.py"}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next();
    for (const QString &path : files) {
        if (path.endsWith("/script_template.py")) // becomes a file of whoever asks for it
            continue;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.read(300).contains("SPDX-License-Identifier: GPL-3.0-or-later"),
                 qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
