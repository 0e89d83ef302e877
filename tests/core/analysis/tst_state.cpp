// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/state.h"

#include <QtTest>

#include <algorithm>
#include <vector>

using namespace corelane;

namespace {

class TestState : public QObject {
    Q_OBJECT

private slots:
    void theRowOfAStateNamesIt();
    void wordsOfTheWorkersAccountStayAsTheyAre();
    void statesOfOneAccountHaveNamesOfTheirOwn();
    void whatRunsCanBeOnACore();
    void coreIsBusyBeforeItIsIdle();
};

void TestState::theRowOfAStateNamesIt()
{
    QCOMPARE(allStates().size(), kStates);
    for (const StateTraits &traits : allStates()) {
        QCOMPARE(&traitsOf(traits.state), &traits);
        QVERIFY(!word(traits.state).empty());
        QVERIFY(!title(traits.state).text.empty());
        const bool isWord = std::all_of(traits.word.begin(), traits.word.end(), [](char letter) {
            return letter == '_' || (letter >= 'a' && letter <= 'z');
        });
        QVERIFY2(isWord, traits.word.data());
    }
}

/// They are keys in JSON and values in CSV, so other programs know them.
void TestState::wordsOfTheWorkersAccountStayAsTheyAre()
{
    const std::vector<std::pair<std::string_view, std::string_view>> names{
        {"start_up", "start-up"},   {"useful", "useful work"},       {"extra", "extra CPU work"},
        {"running", "running"},     {"run_queue", "run-queue wait"}, {"gil_wait", "GIL wait"},
        {"lock_wait", "lock wait"}, {"io_wait", "I/O wait"},         {"transfer", "transfer"},
        {"dispatch", "dispatch"},   {"idle_tail", "idle tail"},      {"unexplained", "unexplained"},
    };
    const std::span<const State> states = workerStates();
    QCOMPARE(states.size(), names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        QVERIFY2(word(states[i]) == names[i].first, names[i].first.data());
        QVERIFY2(title(states[i]).text == names[i].second, names[i].second.data());
    }
}

void TestState::statesOfOneAccountHaveNamesOfTheirOwn()
{
    for (const std::span<const State> account : {workerStates(), coreStates()}) {
        for (std::size_t i = 0; i < account.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY2(word(account[i]) != word(account[j]), word(account[i]).data());
                QVERIFY2(title(account[i]).text != title(account[j]).text, word(account[i]).data());
            }
        }
    }
}

void TestState::whatRunsCanBeOnACore()
{
    for (const StateTraits &traits : allStates()) {
        if (traits.family == StateFamily::computing)
            QVERIFY2(traits.canBeOnCore, traits.word.data());
        if (traits.family == StateFamily::waitingForCore ||
            traits.family == StateFamily::waitingForOthers || traits.family == StateFamily::io)
            QVERIFY2(!traits.canBeOnCore, traits.word.data());
    }
}

void TestState::coreIsBusyBeforeItIsIdle()
{
    const std::span<const State> states = coreStates();
    const auto place = [&](State state) {
        return std::find(states.begin(), states.end(), state) - states.begin();
    };
    QCOMPARE(place(State::thisRun), 0);
    QVERIFY(place(State::switching) < place(State::alone));
    QVERIFY(states.back() == State::unexplained);
    QCOMPARE(states.size(), 17U);
}

} // namespace

QTEST_GUILESS_MAIN(TestState)
#include "tst_state.moc"
