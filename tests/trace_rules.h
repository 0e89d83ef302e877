// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace corelane {

/// A slice of one thread, in nanoseconds.
struct TracedSlice {
    qint64 begin_ns = 0;
    qint64 end_ns = 0;
    QString name;
    QString category;
};

/// A file in the Trace Event format, read by the format's rules alone ("Trace Event Format",
/// Google, 2016).
struct Trace {
    QString broken; ///< the first rule that the file breaks; empty: none
    QMap<QString, std::vector<TracedSlice>> slices; ///< by "process/thread", names from metadata
    QMap<QString, int> counters;                    ///< readings by "process: counter"
};

namespace trace_rules {

inline qint64 inNanoseconds(const QJsonValue &micros)
{
    return qRound64(micros.toDouble() * 1000);
}

inline QString brokenRule(const QJsonObject &event)
{
    for (const char *key : {"ph", "name"}) {
        if (!event[QLatin1String(key)].isString())
            return QStringLiteral("no %1").arg(key);
    }
    for (const char *key : {"pid", "tid", "ts"}) {
        if (!event[QLatin1String(key)].isDouble())
            return QStringLiteral("no %1").arg(key);
    }
    const QString phase = event["ph"].toString();
    if (phase == "X" && !(event["dur"].toDouble(-1) >= 0))
        return QStringLiteral("a complete event without a duration");
    if (phase == "C") {
        if (event["args"].toObject().isEmpty())
            return QStringLiteral("a counter without a value");
        for (const QJsonValue &value : event["args"].toObject()) {
            if (!value.isDouble())
                return QStringLiteral("a counter that is no number");
        }
    }
    return phase == "X" || phase == "C" || phase == "M" ? QString() : "an unknown phase " + phase;
}

/// Of two slices of one thread one is within the other, or they do not overlap.
inline bool nest(std::vector<TracedSlice> slices)
{
    std::stable_sort(slices.begin(), slices.end(), [](const TracedSlice &a, const TracedSlice &b) {
        return std::pair(a.begin_ns, -a.end_ns) < std::pair(b.begin_ns, -b.end_ns);
    });
    std::vector<qint64> open;
    for (const TracedSlice &slice : slices) {
        while (!open.empty() && open.back() <= slice.begin_ns)
            open.pop_back();
        if (!open.empty() && slice.end_ns > open.back())
            return false;
        open.push_back(slice.end_ns);
    }
    return true;
}

} // namespace trace_rules

inline Trace readTrace(const QByteArray &json)
{
    Trace trace;
    QJsonParseError error;
    const QJsonObject file = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError || !file["traceEvents"].isArray()) {
        trace.broken = "no JSON object with traceEvents: " + error.errorString();
        return trace;
    }
    QMap<qint64, QString> processes;
    QMap<std::pair<qint64, qint64>, QString> threads;
    const QJsonArray events = file["traceEvents"].toArray();
    for (const QJsonValue &value : events) {
        const QJsonObject event = value.toObject();
        trace.broken = trace_rules::brokenRule(event);
        if (!trace.broken.isEmpty())
            return trace;
        const qint64 process = event["pid"].toInteger();
        const QString name = event["args"]["name"].toString();
        if (event["name"] == "process_name")
            processes[process] = name;
        else if (event["name"] == "thread_name")
            threads[{process, event["tid"].toInteger()}] = name;
    }
    for (const QJsonValue &value : events) {
        const QJsonObject event = value.toObject();
        const qint64 process = event["pid"].toInteger();
        const std::pair thread(process, event["tid"].toInteger());
        const qint64 begin_ns = trace_rules::inNanoseconds(event["ts"]);
        if (!processes.contains(process))
            trace.broken = QStringLiteral("a process without a name");
        if (event["ph"] == "C")
            ++trace.counters[processes[process] + ": " + event["name"].toString()];
        if (event["ph"] != "X")
            continue;
        if (!threads.contains(thread))
            trace.broken = QStringLiteral("a thread without a name");
        trace.slices[processes[process] + "/" + threads[thread]].push_back(
            {begin_ns, begin_ns + trace_rules::inNanoseconds(event["dur"]),
             event["name"].toString(), event["cat"].toString()});
    }
    for (auto thread = trace.slices.begin(); thread != trace.slices.end(); ++thread) {
        if (!trace_rules::nest(thread.value()))
            trace.broken = "slices that overlap in " + thread.key();
    }
    return trace;
}

} // namespace corelane
