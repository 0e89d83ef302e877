// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/retention.h"
#include "history/run_note.h"
#include "record/run_record.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace corelane {

/// Where the history is.
struct ArchivePlaces {
    QString recordings; ///< the folder of *.corelane
    QString index;
    QString trash;
};

/// A recording of the history: what its row needs; the whole is read when it is to be shown.
struct ArchivedRun {
    std::shared_ptr<const RunRecord> summary;
    QString file;
    int part = 1; ///< its number in the file
    RunNote note;
};

struct HistoryContent {
    std::vector<ArchivedRun> runs; ///< the newest first
    int expired = 0;               ///< files that went to the trash by the limits
    qint64 expired_bytes = 0;
    QStringList unreadable; ///< files that are no recordings, or are damaged
    int underWay = 0;       ///< files that somebody is still writing, which are left for later
};

/// Reads the history: from the index what it knows, the rest from the files themselves, and brings
/// the index up to date. Moves what the limits do not keep to the desktop's trash. A file that
/// somebody writes, or that has changed within the last seconds and has no end, may be another
/// window's run under way: it is left for the next time. For any thread.
HistoryContent readHistory(const ArchivePlaces &places, const RetentionLimits &limits);

/// Reads what has come since then: the files of the folder whose names are not `known`, as they
/// are. For any thread.
HistoryContent readNewRecordings(const QString &recordings, const QSet<QString> &known);

/// The size of all that the history keeps, in bytes.
qint64 historySize_bytes(const QString &recordings);

} // namespace corelane
