// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QtConcurrent>
#include <QThreadPool>

#include <utility>

namespace corelane {

/// Does `work` on another thread and hands its result to `then` on this one; never, when `context`
/// is gone by then. `pool`: whose threads do it; work that may take seconds has a pool of its own.
template <class Work, class Then>
void inBackground(QObject *context, Work work, Then then,
                  QThreadPool *pool = QThreadPool::globalInstance())
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)] {
                         watcher->deleteLater();
                         then(watcher->future().takeResult());
                     });
    watcher->setFuture(QtConcurrent::run(pool, std::move(work)));
}

} // namespace corelane
