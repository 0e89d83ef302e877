// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/modes/modes.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <stop_token>
#include <vector>

namespace corelane {

class InterpreterCache;

/// The Python interpreters of the window: python3 from PATH, those that a person added, those that
/// are discovered where interpreters usually are. Each is asked what it is on another thread, or is
/// known from the cache; `changed` tells when an answer has come.
class Interpreters : public QObject {
    Q_OBJECT

public:
    explicit Interpreters(QObject *parent = nullptr);
    /// Ends what is being asked.
    ~Interpreters() override;

    /// Begins with the system's python3 and `added`, and discovers the others.
    void start(const QStringList &added);
    void add(const QString &program);
    /// Only for one that was added.
    void remove(const QString &program);
    /// While a run is measured nobody else is asked: a probe would take cores from it.
    void setHeld(bool isHeld);

    const std::vector<Interpreter> &all() const { return m_interpreters; }
    bool isAdded(const Interpreter &interpreter) const;
    QStringList added() const;

signals:
    void changed();

private:
    struct Found {
        QString program;
        std::optional<InterpreterFacts> known;
    };

    void discover();
    void takeDiscovered(const std::vector<Found> &found);
    void askLater(const QString &program);
    void askNext();
    void takeAnswer(const QString &program, const Result<InterpreterFacts> &answer);

    std::vector<Interpreter> m_interpreters;
    QStringList m_waiting; ///< to be asked
    int m_asking = 0;      ///< how many are being asked now
    bool m_isHeld = false;
    std::shared_ptr<InterpreterCache> m_cache;
    std::stop_source m_stop;
    QThreadPool m_pool; ///< of its own: whoever hangs holds up no one else
};

} // namespace corelane
