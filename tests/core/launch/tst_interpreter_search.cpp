// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/interpreter_search.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace corelane;

class TestInterpreterSearch : public QObject {
    Q_OBJECT

private slots:
    void init();
    void knowsInterpretersByTheirNames_data();
    void knowsInterpretersByTheirNames();
    void findsThoseOnThePathInItsOrder();
    void oneInterpreterWithSeveralNamesIsOne();
    void leavesOutWhatCannotBeStarted();
    void leavesOutShims();
    void findsPyenvVersions();
    void findsTheHomesEnvironments();
    void anEnvironmentIsNotItsBase();
    void endsAtTheMost();
    void missingPlacesAreNoError();
    void resolvesAProgramOnThePath();

private:
    QString program(const QString &path) const;
    QString link(const QString &path, const QString &target) const;
    QStringList found(const QStringList &path) const;

    std::unique_ptr<QTemporaryDir> m_root;
};

void TestInterpreterSearch::init()
{
    m_root = std::make_unique<QTemporaryDir>();
}

/// A file that can be executed; its full path.
QString TestInterpreterSearch::program(const QString &path) const
{
    const QString full = m_root->filePath(path);
    QDir().mkpath(QFileInfo(full).path());
    QFile file(full);
    if (file.open(QIODevice::WriteOnly))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return full;
}

QString TestInterpreterSearch::link(const QString &path, const QString &target) const
{
    const QString full = m_root->filePath(path);
    QDir().mkpath(QFileInfo(full).path());
    QFile::link(target, full);
    return full;
}

/// With the root's home and pyenv; `path` relative to the root.
QStringList TestInterpreterSearch::found(const QStringList &path) const
{
    SearchPlaces places{.path = {},
                        .home = m_root->filePath("home").toStdString(),
                        .pyenvRoot = m_root->filePath("pyenv").toStdString()};
    for (const QString &folder : path)
        places.path.push_back(m_root->filePath(folder).toStdString());
    QStringList programs;
    for (const std::string &each : findInterpreters(places))
        programs << QString::fromStdString(each);
    return programs;
}

void TestInterpreterSearch::knowsInterpretersByTheirNames_data()
{
    QTest::addColumn<bool>("isOne");
    for (const char *name :
         {"python3", "python3.8", "python3.13", "python3.13t", "pypy3", "pypy3.10"})
        QTest::newRow(name) << true;
    for (const char *name :
         {"python", "python2.7", "python3-config", "python3.", "python3.x", "python3t",
          "python3.11-config", "python3.13.1x", "pypy3.10t", "pypy", "ipython3", "python31", ""})
        QTest::addRow("no: %s", name) << false;
}

void TestInterpreterSearch::knowsInterpretersByTheirNames()
{
    QFETCH(bool, isOne);
    const QByteArray name = QByteArray(QTest::currentDataTag()).replace("no: ", "");
    QCOMPARE(isInterpreterName(name.toStdString()), isOne);
}

void TestInterpreterSearch::findsThoseOnThePathInItsOrder()
{
    const QString late = program("b/python3.9");
    const QString early = program("z/python3.12");
    program("z/python3.12-config");
    const QString other = program("z/pypy3");
    QCOMPARE(found({"z", "b"}), QStringList({other, early, late}));
}

void TestInterpreterSearch::oneInterpreterWithSeveralNamesIsOne()
{
    const QString real = program("usr/python3.11");
    const QString name = link("usr/python3", real);
    link("bin/python3.11", real);
    QCOMPARE(found({"usr", "bin", "usr"}), QStringList({name}));
}

void TestInterpreterSearch::leavesOutWhatCannotBeStarted()
{
    link("bin/python3.7", m_root->filePath("nowhere"));
    QFile plain(program("bin/python3.8"));
    plain.setPermissions(QFile::ReadOwner);
    QDir(m_root->path()).mkpath("bin/python3.10");
    QCOMPARE(found({"bin"}), QStringList());
}

void TestInterpreterSearch::leavesOutShims()
{
    program("pyenv/shims/python3.9");
    program("asdf/shims/python3.9");
    const QString version = program("pyenv/versions/3.9.18/bin/python");
    QCOMPARE(found({"pyenv/shims", "asdf/shims/"}), QStringList({version}));
}

void TestInterpreterSearch::findsPyenvVersions()
{
    const QString named = program("pyenv/versions/3.12.1/bin/python3");
    link("pyenv/versions/3.12.1/bin/python", named);
    const QString plain = program("pyenv/versions/3.9.18/bin/python");
    link("pyenv/versions/current", m_root->filePath("pyenv/versions/3.12.1"));
    QDir(m_root->path()).mkpath("pyenv/versions/3.13-not-built");
    QCOMPARE(found({}), QStringList({named, plain}));
}

void TestInterpreterSearch::findsTheHomesEnvironments()
{
    QStringList expected;
    for (const char *root :
         {"venv", ".venv", "miniconda3", "anaconda3", ".virtualenvs/a",
          ".local/share/virtualenvs/b-x1", "envs/c", "miniconda3/envs/d", "anaconda3/envs/e",
          ".local/share/uv/python/cpython-3.13", ".asdf/installs/python/3.12.0",
          ".local/share/mise/installs/python/3.11"})
        expected << program(QString("home/%1/bin/python3").arg(root));
    program("home/projects/other/bin/python3");
    QCOMPARE(found({}), expected);
}

void TestInterpreterSearch::anEnvironmentIsNotItsBase()
{
    const QString base = program("usr/python3");
    const QString environment = link("home/venv/bin/python3", base);
    link("home/venv/bin/python", base);
    QFile settings(m_root->filePath("home/venv/pyvenv.cfg"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    link("home/envs/same", m_root->filePath("home/venv"));
    QCOMPARE(found({"usr"}), QStringList({base, environment}));
    // The activated environment is on PATH, too.
    QCOMPARE(found({"home/venv/bin", "usr"}), QStringList({environment, base}));
}

void TestInterpreterSearch::endsAtTheMost()
{
    for (int i = 0; i < 200; ++i)
        program(QString("bin/python3.%1").arg(i));
    QCOMPARE(std::size_t(found({"bin"}).size()), kMostCandidates);
}

void TestInterpreterSearch::missingPlacesAreNoError()
{
    QVERIFY(found({"no/such"}).isEmpty());
    QVERIFY(findInterpreters({}).empty());
}

void TestInterpreterSearch::resolvesAProgramOnThePath()
{
    const QString python = program("bin/python3-here");
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", "relative::/no/such:" + m_root->filePath("bin").toUtf8());
    const std::string path = programPath("python3-here");
    const std::string none = programPath("python3-nowhere");
    const SearchPlaces places = searchPlacesHere();
    qputenv("PATH", before);
    QCOMPARE(path, python.toStdString());
    QVERIFY(none.empty());
    QCOMPARE(places.path,
             (std::vector<std::string>{"/no/such", m_root->filePath("bin").toStdString()}));
    QCOMPARE(programPath("./a/python3"), std::string("./a/python3"));
}

QTEST_GUILESS_MAIN(TestInterpreterSearch)
#include "tst_interpreter_search.moc"
