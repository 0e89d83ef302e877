// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker_run.h"

#include <QProcessEnvironment>

#include <algorithm>
#include <iterator>
#include <sys/mman.h>
#include <unistd.h>

namespace corelane::test {
namespace {

constexpr int kHang_ms = 60'000;

QProcessEnvironment environmentWith(const QString &eventArea)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(kEventAreaVariable);
    if (!eventArea.isEmpty())
        environment.insert(kEventAreaVariable, eventArea);
    return environment;
}

} // namespace

TestEventArea::TestEventArea(std::uint32_t rings)
    : m_rings(rings), m_file(memfd_create("corelane-test", MFD_CLOEXEC))
{
    const std::size_t size = eventAreaSize(rings);
    if (ftruncate(m_file, static_cast<off_t>(size)) != 0)
        qFatal("cannot make an event area");
    m_memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, m_file, 0);
    formatEventArea(m_memory, rings);
}

TestEventArea::~TestEventArea()
{
    munmap(m_memory, eventAreaSize(m_rings));
    close(m_file);
}

QString TestEventArea::path() const
{
    return QString("/proc/%1/fd/%2").arg(getpid()).arg(m_file);
}

std::vector<Stamp> WorkerRun::ring(int number) const
{
    std::vector<Stamp> own;
    std::copy_if(stamps.begin(), stamps.end(), std::back_inserter(own),
                 [number](const Stamp &stamp) { return stamp.ring == number; });
    return own;
}

void start(QProcess &process, const QStringList &arguments, const QString &program)
{
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("corelane-worker does not start: %s", qPrintable(process.errorString()));
}

WorkerRun finish(QProcess &process)
{
    WorkerRun run;
    run.pid = static_cast<int>(process.processId());
    if (process.waitForFinished(kHang_ms) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

WorkerRun runWithEventArea(const QStringList &arguments, int workers)
{
    const auto rings = static_cast<std::uint32_t>(workers) + 1;
    const TestEventArea area(rings);
    QProcess process;
    process.setProcessEnvironment(environmentWith(area.path()));
    start(process, arguments);
    WorkerRun run = finish(process);
    EventAreaReader reader(area.memory(), rings);
    reader.drain(run.stamps);
    run.dropped = reader.dropped();
    run.answer = reader.answer();
    return run;
}

WorkerRun runByHand(const QStringList &arguments, const std::function<void()> &prepare,
                    const QString &program)
{
    QProcess process;
    process.setProcessEnvironment(environmentWith({}));
    if (prepare)
        process.setChildProcessModifier(prepare);
    start(process, arguments, program);
    return finish(process);
}

} // namespace corelane::test
