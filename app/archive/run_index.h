// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace corelane {

/// By this a file that has changed is told from one that has not.
struct FileStamp {
    qint64 modified_ms = 0;
    qint64 size = 0;

    bool operator==(const FileStamp &) const = default;
};

/// What the index holds of a recordings' file.
struct IndexedFile {
    FileStamp stamp;
    /// Each recording's summary (history/summary.h) in the recording's own format: its parser reads
    /// them, and a new field needs no other table. None: the file cannot be read.
    std::vector<std::string> summaries;

    bool operator==(const IndexedFile &) const = default;
};
using IndexedFiles = QHash<QString, IndexedFile>; ///< by name

/// The summaries of a folder's recordings, kept so that opening a thousand of them reads one file.
/// It is a copy of what the recordings say and may be lost at any time; nothing that a person wrote
/// is in it.
///
/// An SQLite database that is opened for one call and closed after it. Several programs may use it
/// at once: SQLite's own locks order them, and whoever has to wait for more than a moment works
/// without. For any thread.
class RunIndex {
public:
    explicit RunIndex(const QString &path) : m_path(path) {}

    /// Empty: there is none, it is damaged, of another version, or held by somebody else.
    std::optional<IndexedFiles> read() const;

    /// Brings it up to date: `changed` take the place of what was known of them, `gone` are
    /// forgotten. One that cannot be written is removed and made anew from `changed` alone, so pass
    /// all files where `read` found nothing. False: it cannot be kept, which loses nothing but
    /// time.
    bool update(const IndexedFiles &changed, const QStringList &gone) const;

    /// Removes it, with what SQLite keeps beside it.
    void remove() const;

private:
    bool write(const IndexedFiles &changed, const QStringList &gone, bool &isBusy) const;

    QString m_path;
};

} // namespace corelane
