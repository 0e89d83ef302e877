// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace corelane {

/// Where deleted recordings lie as long as their deletion can be undone: a folder of this window's
/// own, which goes with it. What a window that crashed left is removed by the next one that
/// deletes; a lock tells whether a folder's window is still there.
class Trash {
public:
    /// `folder`: for the trash of all windows; on the file system of the recordings.
    explicit Trash(const QString &folder) : m_folder(folder) {}
    ~Trash();
    Trash(const Trash &) = delete;
    Trash &operator=(const Trash &) = delete;

    /// Moves a recording here, with the notes on it; where it lies now. Errors: it cannot be moved,
    /// and is where it was.
    Result<QString> take(const QString &recording);

    /// Moves it back. Errors: something is in its place, or the folder refuses it.
    Status putBack(const QString &taken, const QString &recording);

    /// Removes what windows that are gone have left.
    static void removeLeftovers(const QString &folder);

private:
    Status prepare();

    QString m_folder;
    QString m_own; ///< empty until something is taken
    std::unique_ptr<QLockFile> m_lock;
    int m_taken = 0;
};

} // namespace corelane
