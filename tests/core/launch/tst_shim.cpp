// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/shim.h"
#include "written_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace corelane;

namespace {

/// As pyenv 2.5 writes them.
constexpr const char *kShim = "#!/usr/bin/env bash\nset -e\n\nprogram=\"${0##*/}\"\n\n"
                              "exec \"/opt/pyenv/libexec/pyenv\" exec \"$program\" \"$@\"\n";

} // namespace

/// A pyenv of the test's own, with two versions; only one has pypy3.
class TestShim : public QObject {
    Q_OBJECT

private slots:
    void init();
    void findsTheChosenVersion_data();
    void findsTheChosenVersion();
    void theNearestFileChooses();
    void leavesOtherProgramsAlone();
    void commandIsThatOfTheProgram();

private:
    QString program(const QString &path, const QByteArray &text = "#!/bin/sh\n") const;
    std::string path(const QString &name) const { return m_home->filePath(name).toStdString(); }

    std::unique_ptr<QTemporaryDir> m_home;
};

QString TestShim::program(const QString &path, const QByteArray &text) const
{
    const QString file = m_home->filePath(path);
    QDir().mkpath(QFileInfo(file).path());
    writeFile(file, text);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file;
}

void TestShim::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    program("pyenv/shims/python3", kShim);
    program("pyenv/shims/pypy3", kShim);
    program("pyenv/versions/3.11.7/bin/python3");
    program("pyenv/versions/pypy-7/bin/python3");
    program("pyenv/versions/pypy-7/bin/pypy3");
    program("pyenv/version", "3.11.7\n");
    QDir(m_home->path()).mkpath("work/inner");
}

void TestShim::findsTheChosenVersion_data()
{
    QTest::addColumn<QString>("shim");
    QTest::addColumn<QString>("version"); // PYENV_VERSION
    QTest::addColumn<QString>("found");
    QTest::newRow("by the file beside") << "python3"
                                        << ""
                                        << "3.11.7/bin/python3";
    QTest::newRow("by the variable") << "python3"
                                     << "pypy-7"
                                     << "pypy-7/bin/python3";
    QTest::newRow("first of two") << "python3"
                                  << "3.11.7:pypy-7"
                                  << "3.11.7/bin/python3";
    QTest::newRow("first that has it") << "pypy3"
                                       << "3.11.7:pypy-7"
                                       << "pypy-7/bin/pypy3";
    QTest::newRow("none has it") << "pypy3"
                                 << "3.11.7"
                                 << "";
    QTest::newRow("not installed") << "python3"
                                   << "3.12.1"
                                   << "";
    QTest::newRow("the system's") << "python3"
                                  << "system:3.11.7"
                                  << "";
    QTest::newRow("no name of a version") << "python3"
                                          << "../versions/3.11.7"
                                          << "";
}

void TestShim::findsTheChosenVersion()
{
    QFETCH(QString, shim);
    QFETCH(QString, version);
    QFETCH(QString, found);
    const std::string expected = found.isEmpty() ? std::string() : path("pyenv/versions/" + found);
    QCOMPARE(programBehindShim(path("pyenv/shims/" + shim),
                               {.version = version.toStdString(), .folder = path("work")})
                 .program,
             expected);
}

void TestShim::theNearestFileChooses()
{
    const std::string shim = path("pyenv/shims/python3");
    program("work/.python-version", "# of this project\n\npypy-7 # for its JIT\n3.11.7\n");
    const std::string pypy = path("pyenv/versions/pypy-7/bin/python3");
    QCOMPARE(programBehindShim(shim, {.version = {}, .folder = path("work/inner")}).program, pypy);
    QCOMPARE(programBehindShim(shim, {.version = "3.11.7", .folder = path("work/inner")}).program,
             path("pyenv/versions/3.11.7/bin/python3"));
    program("work/inner/.python-version", "3.11.7");
    QCOMPARE(programBehindShim(shim, {.version = {}, .folder = path("work/inner")}).program,
             path("pyenv/versions/3.11.7/bin/python3"));
}

void TestShim::leavesOtherProgramsAlone()
{
    program("shims/python3", "#!/bin/sh\nexec asdf exec python3\n");
    program("bin/python3", kShim);
    for (const char *name : {"shims/python3", "bin/python3", "pyenv/shims/none", "pyenv/shims"})
        QCOMPARE(
            programBehindShim(path(name), {.version = "3.11.7", .folder = path("work")}).program,
            std::string());
}

void TestShim::commandIsThatOfTheProgram()
{
    qunsetenv("PYENV_VERSION");
    const std::string shim = path("pyenv/shims/python3");
    const std::string bin = path("pyenv/versions/3.11.7/bin");
    const QByteArray before = qgetenv("PATH");
    const auto behind = [&](std::vector<std::string> arguments) {
        return Command{
            std::move(arguments),
            {{"PATH", bin + ":" + qgetenv("PATH").toStdString()}, {"PYENV_VERSION", "3.11.7"}}};
    };
    QCOMPARE(commandBehindShim({shim, "a.py"}, path("work")), behind({bin + "/python3", "a.py"}));
    qputenv("PATH", m_home->filePath("pyenv/shims").toLocal8Bit() + ":" + before);
    QCOMPARE(commandBehindShim({"pypy3"}, path("work")), (Command{{"pypy3"}, {}}));
    QCOMPARE(commandBehindShim({"python3"}, path("work")), behind({bin + "/python3"}));
    QCOMPARE(commandBehindShim({}, path("work")), Command());
    qputenv("PATH", before);
    program("work/.python-version", "pypy-7\n3.11.7\n");
    QCOMPARE(commandBehindShim({shim}, path("work")).environment.at("PYENV_VERSION"),
             std::string("pypy-7:3.11.7"));
}

QTEST_APPLESS_MAIN(TestShim)
#include "tst_shim.moc"
