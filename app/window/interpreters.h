// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/modes.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace corelane {

/// The Python interpreters of the window: python3 from PATH, then those that a person added. Each
/// is asked what it is on another thread; `changed` tells when an answer has come.
class Interpreters : public QObject {
    Q_OBJECT

public:
    explicit Interpreters(QObject *parent = nullptr);

    /// Begins with the system's python3 and `added`.
    void start(const QStringList &added);
    void add(const QString &program);
    /// Only for one that was added.
    void remove(const QString &program);

    const std::vector<Interpreter> &all() const { return m_interpreters; }
    QStringList added() const;

signals:
    void changed();

private:
    void ask(const QString &program);

    std::vector<Interpreter> m_interpreters;
};

} // namespace corelane
