// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/modes/interpreters.h"

#include "files/path_text.h"
#include "launch/interpreter_cache.h"
#include "launch/interpreter_search.h"
#include "window/widgets/background.h"

#include <algorithm>

namespace corelane {
namespace {

const QString kSystemPython = QStringLiteral("python3");
constexpr int kMostAtOnce = static_cast<int>(kMostAskedAtOnce);

auto named(const QString &program)
{
    return [program](const Interpreter &interpreter) { return interpreter.program == program; };
}

} // namespace

Interpreters::Interpreters(QObject *parent)
    : QObject(parent), m_cache(std::make_shared<InterpreterCache>(interpreterCacheFile()))
{
    m_pool.setMaxThreadCount(kMostAtOnce + 1); // and one to discover
}

Interpreters::~Interpreters()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void Interpreters::start(const QStringList &added)
{
    add(kSystemPython);
    for (const QString &program : added)
        add(program);
    discover();
}

void Interpreters::add(const QString &program)
{
    const auto known = std::find_if(m_interpreters.begin(), m_interpreters.end(), named(program));
    const bool isKnown = known != m_interpreters.end();
    if (isKnown && !known->isDiscovered && (!known->answer || *known->answer))
        return;
    const bool wasDiscovered = isKnown && (known->isDiscovered || known->wasDiscovered);
    if (isKnown)
        m_interpreters.erase(known); // asked again: it may answer now
    m_interpreters.push_back({.program = program, .wasDiscovered = wasDiscovered});
    // What is known at once changes no list under anybody's hand later.
    if (const auto facts = m_cache->find(pathBytes(program)))
        m_interpreters.back().answer = *facts;
    else
        askLater(program);
    emit changed();
}

void Interpreters::remove(const QString &program)
{
    const auto isMeant = [&program, this](const Interpreter &each) {
        return each.program == program && isAdded(each);
    };
    const auto found = std::find_if(m_interpreters.begin(), m_interpreters.end(), isMeant);
    if (found == m_interpreters.end())
        return;
    if (found->wasDiscovered)
        found->isDiscovered = true; // there it is, all the same
    else
        m_interpreters.erase(found);
    emit changed();
}

void Interpreters::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    askNext();
}

bool Interpreters::isAdded(const Interpreter &interpreter) const
{
    return !interpreter.isDiscovered && interpreter.program != kSystemPython;
}

QStringList Interpreters::added() const
{
    QStringList programs;
    for (const Interpreter &interpreter : m_interpreters) {
        if (isAdded(interpreter))
            programs.append(interpreter.program);
    }
    return programs;
}

void Interpreters::discover()
{
    inBackground(
        this,
        [cache = m_cache] {
            std::vector<Found> found;
            for (const std::string &program : findInterpreters(searchPlacesHere()))
                found.push_back({pathText(program), cache->find(program)});
            return found;
        },
        [this](const std::vector<Found> &found) { takeDiscovered(found); }, &m_pool);
}

void Interpreters::takeDiscovered(const std::vector<Found> &found)
{
    for (const Found &each : found) {
        if (std::any_of(m_interpreters.begin(), m_interpreters.end(), named(each.program)))
            continue;
        m_interpreters.push_back({.program = each.program, .isDiscovered = true});
        if (each.known)
            m_interpreters.back().answer = *each.known;
        else
            askLater(each.program);
    }
    emit changed();
}

void Interpreters::askLater(const QString &program)
{
    if (!m_waiting.contains(program))
        m_waiting.append(program);
    askNext();
}

void Interpreters::askNext()
{
    while (!m_isHeld && m_asking < kMostAtOnce && !m_waiting.isEmpty()) {
        const QString program = m_waiting.takeFirst();
        ++m_asking;
        inBackground(
            this,
            [name = pathBytes(program), cache = m_cache, stop = m_stop.get_token()] {
                return askInterpreter(name, *cache, kProbeTimeout, stop);
            },
            [this, program](const Result<InterpreterFacts> &answer) {
                --m_asking;
                takeAnswer(program, answer);
                askNext();
            },
            &m_pool);
    }
}

void Interpreters::takeAnswer(const QString &program, const Result<InterpreterFacts> &answer)
{
    const auto asked = std::find_if(m_interpreters.begin(), m_interpreters.end(), named(program));
    if (asked == m_interpreters.end())
        return; // removed meanwhile
    asked->answer = answer;
    emit changed();
}

} // namespace corelane
