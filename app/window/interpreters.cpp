// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/interpreters.h"

#include "launch/interpreter.h"
#include "window/background.h"

#include <algorithm>

namespace corelane {
namespace {

const QString kSystemPython = QStringLiteral("python3");

auto named(const QString &program)
{
    return [program](const Interpreter &interpreter) { return interpreter.program == program; };
}

} // namespace

Interpreters::Interpreters(QObject *parent) : QObject(parent) {}

void Interpreters::start(const QStringList &added)
{
    add(kSystemPython);
    for (const QString &program : added)
        add(program);
}

void Interpreters::add(const QString &program)
{
    if (std::any_of(m_interpreters.begin(), m_interpreters.end(), named(program)))
        return;
    m_interpreters.push_back({.program = program, .answer = std::nullopt});
    emit changed();
    ask(program);
}

void Interpreters::remove(const QString &program)
{
    if (program != kSystemPython && std::erase_if(m_interpreters, named(program)) > 0)
        emit changed();
}

QStringList Interpreters::added() const
{
    QStringList programs;
    for (const Interpreter &interpreter : m_interpreters) {
        if (interpreter.program != kSystemPython)
            programs.append(interpreter.program);
    }
    return programs;
}

void Interpreters::ask(const QString &program)
{
    inBackground(
        this, [name = program.toStdString()] { return probeInterpreter(name); },
        [this, program](Result<Runtime> answer) {
            const auto asked =
                std::find_if(m_interpreters.begin(), m_interpreters.end(), named(program));
            if (asked == m_interpreters.end())
                return; // removed meanwhile
            asked->answer = std::move(answer);
            emit changed();
        });
}

} // namespace corelane
