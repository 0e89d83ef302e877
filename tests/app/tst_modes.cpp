// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/availability.h"
#include "runtime_samples.h"
#include "window/modes/modes.h"

#include <QDir>
#include <QTest>

using namespace corelane;

namespace {

Runtime runtime(const std::string &version, const std::string &path, Gil gil = Gil::on)
{
    return {.name = "CPython", .version = version, .path = path, .gil = gil};
}

QStringList titlesOf(const std::vector<ModeGroup> &groups)
{
    QStringList titles;
    for (const ModeGroup &group : groups)
        titles << group.title;
    return titles;
}

} // namespace

/// Which modes the list offers, in which groups and with which reasons.
class TestModes : public QObject {
    Q_OBJECT

private slots:
    void groupsModesByRuntime();
    void discoveredInterpretersComeLastAndFolded();
    void interpretersOfOneVersionAreToldApart();
    void tellsTheStateOfAnInterpreter();
    void modesThatCannotRunInARuntimeSayWhy();
    void findsTheRuntimeOfARecordedRun();
};

void TestModes::groupsModesByRuntime()
{
    const InterpreterFacts python{.runtime = kPython, .identity = "/usr python3.11"};
    const InterpreterFacts renamed{.runtime = runtime("3.11.2", "/bin/python3"),
                                   .modules = {"numpy"},
                                   .identity = python.identity};
    const InterpreterFacts free{.runtime = runtime("3.13.0", "/opt/python3.13t", Gil::off)};
    const auto groups = modeGroups(
        {{.program = "broken", .answer = Error{verbatim("too old"), "3.7", verbatim("take 3.8")}},
         {.program = "python3", .answer = python},
         {.program = "/bin/python3", .answer = renamed},
         {.program = "t", .answer = free},
         {.program = "slow", .answer = std::nullopt}},
        kNative);
    QCOMPARE(titlesOf(groups), QStringList({"Python 3.11 · with the GIL", "Python 3.13t · no GIL",
                                            "slow", "C++", "broken · not available"}));
    for (const Mode &mode : groups[4].modes)
        QCOMPARE(mode.unavailable, QString("too old: 3.7; take 3.8"));
    for (const Mode &mode : groups[3].modes)
        QVERIFY(mode.unavailable.isEmpty() && mode.model->runtime == RuntimeKind::cpp);
    for (const ModeGroup &group : groups)
        QVERIFY(!group.isFolded);
}

void TestModes::discoveredInterpretersComeLastAndFolded()
{
    const auto found = [](const char *version, const char *path) {
        return Interpreter{.program = path,
                           .answer = InterpreterFacts{.runtime = runtime(version, path)},
                           .isDiscovered = true};
    };
    const auto groups =
        modeGroups({{.program = "python3", .answer = InterpreterFacts{.runtime = kPython}},
                    found("3.9.18", "/opt/python3.9"),
                    found("3.12.1", "/opt/python3.12"),
                    found("3.11.2", "/usr/bin/python3"), // python3 once more
                    {.program = "/opt/stale",
                     .answer = Error{verbatim("too old"), "3.7", {}},
                     .isDiscovered = true},
                    {.program = "/opt/slow", .answer = std::nullopt, .isDiscovered = true}},
                   kNative);
    QCOMPARE(titlesOf(groups),
             QStringList({"Python 3.11 · with the GIL", "C++", "Python 3.12 · with the GIL",
                          "Python 3.9 · with the GIL"}));
    QVERIFY(!groups[0].isFolded && !groups[1].isFolded);
    QVERIFY(groups[2].isFolded && groups[3].isFolded);
}

void TestModes::interpretersOfOneVersionAreToldApart()
{
    const std::string home = QDir::homePath().toStdString();
    std::vector<Interpreter> interpreters;
    for (const std::string &path :
         {std::string("/usr/bin/python3"), home + "/.virtualenvs/class/bin/python3",
          std::string("/opt/p/bin/python"), std::string("/opt/odd/python3")})
        interpreters.push_back({.program = QString::fromStdString(path),
                                .answer = InterpreterFacts{.runtime = runtime("3.11.2", path)}});
    auto groups = modeGroups(interpreters, kNative);
    groups.pop_back(); // C++
    QCOMPARE(titlesOf(groups),
             QStringList({"Python 3.11 · with the GIL", "Python 3.11 · ~/.virtualenvs/class",
                          "Python 3.11 · /opt/p", "Python 3.11 · /opt/odd/python3"}));
}

void TestModes::tellsTheStateOfAnInterpreter()
{
    const Interpreter works{.program = "p",
                            .answer = InterpreterFacts{.runtime = kPython, .modules = {"numpy"}}};
    QCOMPARE(interpreterText(works), QString("Python 3.11 · p"));
    QCOMPARE(interpreterExplanation(works),
             QString("CPython 3.11.2: /usr/bin/python3; with numpy"));
    const Interpreter broken{.program = "p",
                             .answer = Error{verbatim("too old"), "3.7", verbatim("take 3.8")}};
    QCOMPARE(interpreterText(broken), QString("p · not available"));
    QCOMPARE(interpreterExplanation(broken), QString("too old: 3.7; take 3.8"));
    QVERIFY(interpreterExplanation({.program = "p"}).startsWith("asking"));
    const auto switchedOn =
        modeGroups({{.program = "p",
                     .answer = InterpreterFacts{.runtime = runtime("3.13.0", "/p"),
                                                .freeThreadedBuild = true}}},
                   kNative);
    QCOMPARE(switchedOn.front().title, QString("Python 3.13 · GIL switched on"));
}

void TestModes::modesThatCannotRunInARuntimeSayWhy()
{
    const Runtime oldest = runtime("3.8.0", "/p");
    const auto groups =
        modeGroups({{.program = "p", .answer = InterpreterFacts{.runtime = oldest}}}, kNative);
    bool isAfterUnavailable = false;
    for (const Mode &mode : groups.front().modes) {
        QCOMPARE(mode.unavailable.toStdString(),
                 rendered(whyUnavailable(*mode.model, nullptr, oldest).value_or(Sentence{})));
        QVERIFY(!isAfterUnavailable || !mode.unavailable.isEmpty());
        isAfterUnavailable = !mode.unavailable.isEmpty();
    }
}

void TestModes::findsTheRuntimeOfARecordedRun()
{
    const Runtime elsewhere = runtime("3.11.2", "/opt/python3");
    Runtime free = kPython;
    free.gil = Gil::off;
    const std::vector<Interpreter> interpreters{
        {.program = "slow", .answer = std::nullopt},
        {.program = "broken", .answer = Error{verbatim("too old"), "3.7", verbatim("take 3.8")}},
        {.program = "/opt/python3", .answer = InterpreterFacts{.runtime = elsewhere}},
        {.program = "python3", .answer = InterpreterFacts{.runtime = kPython}}};
    QCOMPARE(runtimeHere(kPython, interpreters, kNative)->path, std::string("/usr/bin/python3"));
    Runtime moved = kPython;
    moved.path = "/another/machine/python3";
    QCOMPARE(runtimeHere(moved, interpreters, kNative)->path, std::string("/opt/python3"));
    QCOMPARE(*runtimeHere({.name = "C++", .version = "GCC 9"}, interpreters, kNative), kNative);
    QVERIFY(!runtimeHere(free, interpreters, kNative));
}

QTEST_GUILESS_MAIN(TestModes)
#include "tst_modes.moc"
