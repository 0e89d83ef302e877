// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

/// Several tests compiled and linked as one program (tests/CMakeLists.txt), as what they share
/// takes most of a test's time to compile. It runs the one by whose name it is called: each has a
/// link.
struct BatchedTest {
    std::string name; ///< of its source, without the ending
    int (*run)(int argc, char **argv);
};

inline std::vector<BatchedTest> &batchedTests()
{
    static std::vector<BatchedTest> tests;
    return tests;
}

template <typename Application, typename Test>
bool addBatchedTest(const char *source)
{
    const auto run = [](int argc, char **argv) {
        Application application(argc, argv);
        Test test;
        return QTest::qExec(&test, argc, argv);
    };
    batchedTests().push_back({std::filesystem::path(source).stem(), run});
    return true;
}

inline int runBatchedTest(int argc, char **argv)
{
    const std::string name = std::filesystem::path(argv[0]).filename();
    const auto &tests = batchedTests();
    const auto test = std::find_if(tests.begin(), tests.end(),
                                   [&name](const BatchedTest &one) { return one.name == name; });
    if (test != tests.end())
        return test->run(argc, argv);
    std::fprintf(stderr, "No test is called %s.\n", name.c_str());
    return 2;
}

// What Qt's own do, but for a test beside others.
#undef QTEST_APPLESS_MAIN
#undef QTEST_GUILESS_MAIN
#undef QTEST_MAIN
#define QTEST_APPLESS_MAIN(Test) QTEST_GUILESS_MAIN(Test)
#define QTEST_GUILESS_MAIN(Test)                                                                   \
    static const bool is##Test##Added = addBatchedTest<QCoreApplication, Test>(__FILE__);
#ifdef QT_WIDGETS_LIB
#define QTEST_MAIN(Test)                                                                           \
    static const bool is##Test##Added = addBatchedTest<QApplication, Test>(__FILE__);
#else
#define QTEST_MAIN(Test) QTEST_GUILESS_MAIN(Test)
#endif
