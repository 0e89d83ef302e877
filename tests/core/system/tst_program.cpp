// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/program.h"

#include <QtTest>

#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>

using namespace corelane;

namespace {

/// What a shell prints with those options; its own descriptor 1 is a pipe.
QString printed(const std::string &script, const std::map<std::string, std::string> &variables = {})
{
    auto output = makePipe();
    const auto child = spawn({.arguments = {"sh", "-c", script}, .environment = variables},
                             {.descriptors = {{0, -1}, {1, output->writeEnd.get()}}});
    output->writeEnd.close();
    if (!child)
        return QString::fromStdString(child.error().text());
    const std::string text = readToEnd(output->readEnd.get());
    waitpid(*child, nullptr, 0);
    return QString::fromStdString(text);
}

/// What the child of a fork does with a report, as its parent is told.
template <class InChild>
std::pair<std::optional<ExecFailure>, int> reportOf(InChild inChild)
{
    Result<ExecReport> report = ExecReport::make();
    const pid_t child = fork();
    if (child == 0) {
        inChild(*report);
        _exit(99);
    }
    report->closeChildsEnd();
    const auto failure = report->failure();
    int status = 0;
    waitpid(child, &status, 0);
    return {failure, WEXITSTATUS(status)};
}

void become(const ExecReport &report, const std::string &program)
{
    report.become(ExecArray({program}).data(), environ);
}

} // namespace

class TestProgram : public QObject {
    Q_OBJECT

private slots:
    void addsAndReplacesVariables();
    void givesDescriptorsTheNumbersThatAreAskedFor();
    void saysWhenAProgramCannotBeStarted();
    void saysWhenADescriptorCannotBeHandedOver_data();
    void saysWhenADescriptorCannotBeHandedOver();
    void anExecThatSucceedsTellsNothing();
    void tellsWhyAnExecFailed();
    void tellsThatTheFolderCouldNotBeEntered();
};

void TestProgram::addsAndReplacesVariables()
{
    qputenv("CORELANE_TEST_KEPT", "kept");
    qputenv("CORELANE_TEST_REPLACED", "old");
    QCOMPARE(printed("echo $CORELANE_TEST_KEPT $CORELANE_TEST_REPLACED $CORELANE_TEST_NEW; "
                     "env | grep -c CORELANE_TEST_REPLACED",
                     {{"CORELANE_TEST_REPLACED", "other"}, {"CORELANE_TEST_NEW", "new"}}),
             QString("kept other new\n1\n"));
}

void TestProgram::givesDescriptorsTheNumbersThatAreAskedFor()
{
    // Each has the number that the other is to get.
    auto one = makePipe();
    auto two = makePipe();
    const int first = one->writeEnd.get();
    const int second = two->writeEnd.get();
    const std::string script =
        "echo one >&" + std::to_string(second) + "; echo two >&" + std::to_string(first);
    const auto child = spawn({.arguments = {"bash", "-c", script}, .environment = {}},
                             {.descriptors = {{first, second}, {second, first}}});
    QVERIFY(child);
    one->writeEnd.close();
    two->writeEnd.close();
    QCOMPARE(readToEnd(one->readEnd.get()), std::string("one\n"));
    QCOMPARE(readToEnd(two->readEnd.get()), std::string("two\n"));
    waitpid(*child, nullptr, 0);
}

void TestProgram::saysWhenAProgramCannotBeStarted()
{
    const auto child = spawn({.arguments = {"/no/such/program"}, .environment = {}}, {});
    QVERIFY(!child);
    QCOMPARE(child.error().text(), std::string("cannot start the program: /no/such/program; No "
                                               "such file or directory"));
}

void TestProgram::saysWhenADescriptorCannotBeHandedOver_data()
{
    QTest::addColumn<int>("descriptor");
    QTest::addColumn<int>("files");
    QTest::addColumn<QString>("why");
    QTest::newRow("not open") << 999 << 1'024 << "Bad file descriptor";
    QTest::newRow("none free") << STDERR_FILENO << 3 << "Too many open files";
}

void TestProgram::saysWhenADescriptorCannotBeHandedOver()
{
    QFETCH(int, descriptor);
    QFETCH(int, files);
    QFETCH(QString, why);
    rlimit before{};
    getrlimit(RLIMIT_NOFILE, &before);
    const rlimit few{static_cast<rlim_t>(files), before.rlim_max};
    setrlimit(RLIMIT_NOFILE, &few);
    const auto child =
        spawn({.arguments = {"true"}, .environment = {}}, {.descriptors = {{1, descriptor}}});
    setrlimit(RLIMIT_NOFILE, &before);
    QVERIFY(!child);
    QVERIFY2(rendered(child.error().on).find(why.toStdString()) != std::string::npos,
             child.error().text().c_str());
}

void TestProgram::anExecThatSucceedsTellsNothing()
{
    const auto [failure, status] =
        reportOf([](const ExecReport &report) { become(report, "true"); });
    QVERIFY(!failure);
    QCOMPARE(status, 0);
}

void TestProgram::tellsWhyAnExecFailed()
{
    const auto [missing, notFound] =
        reportOf([](const ExecReport &report) { become(report, "/no/such/program"); });
    QVERIFY(missing == (ExecFailure{ExecFailure::Step::program, ENOENT}));
    QCOMPARE(notFound, 127);
    const auto [refused, notExecutable] =
        reportOf([](const ExecReport &report) { become(report, "/etc/passwd"); });
    QVERIFY(refused == (ExecFailure{ExecFailure::Step::program, EACCES}));
    QCOMPARE(notExecutable, 126);
}

void TestProgram::tellsThatTheFolderCouldNotBeEntered()
{
    const auto [failure, status] = reportOf([](const ExecReport &report) {
        report.fail({ExecFailure::Step::folder, EACCES});
    });
    QVERIFY(failure == (ExecFailure{ExecFailure::Step::folder, EACCES}));
    QCOMPARE(status, 127);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
