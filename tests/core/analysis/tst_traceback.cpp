// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/traceback.h"

#include <QTest>

#include <sstream>

using namespace corelane;

namespace {

RunRecord wrote(const std::string &errors, const std::string &file = {})
{
    RunRecord run;
    if (!file.empty())
        run.spec.options["file"] = file;
    run.output.push_back({OutputLine::Stream::out, "  File \"stdout.py\", line 1, in f"});
    std::istringstream lines(errors);
    for (std::string line; std::getline(lines, line);)
        run.output.push_back({OutputLine::Stream::err, line});
    return run;
}

const char *const kPlain = R"(Traceback (most recent call last):
  File "/home/a.py", line 9, in <module>
    f()
  File "/home/a.py", line 3, in f
    return 1 / 0
           ~~^~~
ZeroDivisionError: division by zero)";

const char *const kThroughALibrary = R"(concurrent.futures.process._RemoteTraceback: 
"""
Traceback (most recent call last):
  File "/usr/lib/driver.py", line 7, in run
    work(chunk)
  File "/home/my script.py", line 5, in work
    json.loads("")
  File "/usr/lib/json.py", line 346, in loads
    return decode(s)
JSONDecodeError: Expecting value
"""

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/usr/lib/driver.py", line 70, in main
    raise failure
JSONDecodeError: Expecting value)";

const char *const kSyntax = R"(  File "/home/a.py", line 2
    def f(
         ^
SyntaxError: '(' was never closed)";

} // namespace

class TestTraceback : public QObject {
    Q_OBJECT

private slots:
    void tellsTheInnermostPlaceAndTheException()
    {
        QCOMPARE(tracebackExcerpt(wrote(kPlain)), R"(  File "/home/a.py", line 3, in f
    return 1 / 0
           ~~^~~
ZeroDivisionError: division by zero)");
    }

    void tellsThePlaceInTheScriptNotInWhatItCalls()
    {
        QCOMPARE(tracebackExcerpt(wrote(kThroughALibrary, "/home/my script.py")),
                 R"(  File "/home/my script.py", line 5, in work
    json.loads("")
JSONDecodeError: Expecting value)");
    }

    void placesOutsideOfTheScriptAreBetterThanNone()
    {
        QVERIFY(
            tracebackExcerpt(wrote(kPlain, "/another.py")).starts_with("  File \"/home/a.py\""));
    }

    void tellsASyntaxErrorWithItsMark()
    {
        QCOMPARE(tracebackExcerpt(wrote(kSyntax, "/home/a.py")), kSyntax);
    }

    void otherErrorsAreNoTraceback()
    {
        QCOMPARE(tracebackExcerpt(wrote("make: *** [all] Error 1\nFile \"a\" is bad")), "");
        QCOMPARE(tracebackExcerpt(wrote("")), "");
        QCOMPARE(tracebackExcerpt(wrote("  File \"cut.py\", line 1")), "  File \"cut.py\", line 1");
    }
};

QTEST_GUILESS_MAIN(TestTraceback)
#include "tst_traceback.moc"
