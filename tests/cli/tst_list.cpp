// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "written_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

/// corelane list: what there is.
class TestList : public QObject {
    Q_OBJECT

private slots:
    void listsAreJson_data();
    void listsAreJson();
    void listsAllRuntimesThatItFinds();
    void tightensFoldersOfAnOlderVersion();

private:
    QTemporaryDir m_folder;
};

/// Whatever is started first.
void TestList::tightensFoldersOfAnOlderVersion()
{
    QVERIFY(m_folder.isValid() && QDir(m_folder.path()).mkpath("data/corelane/recordings"));
    const QString kept = m_folder.filePath("data/corelane");
    constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(kept, kOwner | QFile::ReadGroup | QFile::ReadOther));
    QProcess process;
    QProcessEnvironment environment = cliEnvironment();
    environment.insert("XDG_DATA_HOME", m_folder.filePath("data"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CORELANE_BIN_DIR "/corelane"), {"list", "models"});
    QVERIFY(process.waitForFinished());
    QVERIFY(!(QFile::permissions(kept) &
              (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther)));
}

void TestList::listsAreJson_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("id");
    QTest::newRow("models") << "models"
                            << "python.threads";
    QTest::newRow("workloads") << "workloads"
                               << "primes";
    QTest::newRow("runtimes") << "runtimes"
                              << "cpp";
    QTest::newRow("charts") << "charts"
                            << "wall-vs-cpu";
}

void TestList::listsAreJson()
{
    QFETCH(QString, what);
    QFETCH(QString, id);
    const QJsonArray rows =
        QJsonDocument::fromJson(runCli({"list", what, "--format", "json"}).out).array();
    QVERIFY(std::any_of(rows.begin(), rows.end(),
                        [&id](const QJsonValue &row) { return row["id"] == id; }));
    QVERIFY(runCli({"list", what}).out.contains(id.toUtf8()));
    if (what == "models") {
        for (const QJsonValue &row : rows)
            QVERIFY(row["available"].toBool() == row["reason"].toString().isEmpty() &&
                    row["options"].isArray() && !row["title"].toString().isEmpty());
    }
}

void TestList::listsAllRuntimesThatItFinds()
{
    const auto script = [this](const QString &path, const QByteArray &body) {
        return writeProgram(m_folder.filePath(path), body);
    };
    const QString good = script("many/python3.9", "exec /usr/bin/python3 \"$@\"");
    const QString stale = script("many/python3.7", "exit 127");
    const QString garbage = script("many/python3.6", "echo \"no idea\"");
    const QString added = script("elsewhere/python", "kill -9 $$");
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_folder.filePath("many").toUtf8() + ":/usr/bin:/bin");
    const CliResult result = runCli({"list", "runtimes", "--format", "json", "--python", added});
    qputenv("PATH", path);
    QCOMPARE(result.exitCode, 0);
    const QJsonArray rows = QJsonDocument::fromJson(result.out).array();
    const auto row = [&rows](const QString &id) -> QJsonObject {
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&id](const QJsonValue &each) { return each["id"] == id; });
        return found == rows.end() ? QJsonObject() : found->toObject();
    };
    QVERIFY(row("cpp")["available"].toBool());
    QVERIFY(row(good)["available"].toBool());
    QCOMPARE(row(good)["path"].toString(), QString("/usr/bin/python3"));
    QCOMPARE(row(good)["gil"].toString(), QString("on"));
    QVERIFY(row(good)["version"].toString().startsWith("3."));
    for (const char *key : {"free_threaded", "interpreters"})
        QVERIFY(row(good)[QLatin1String(key)].isBool());
    QVERIFY(row(good)["modules"].isArray());
    QVERIFY(row("/usr/bin/python3").isEmpty()); // the same once more
    QVERIFY(row(stale)["reason"].toString().contains("127"));
    QVERIFY(row(garbage)["reason"].toString().contains("not a Python interpreter"));
    QVERIFY(row(added)["reason"].toString().contains("signal 9"));
    for (const QJsonValue &each : rows)
        QCOMPARE(each.toObject().keys(), row("cpp").keys());
}

QTEST_GUILESS_MAIN(TestList)
#include "tst_list.moc"
