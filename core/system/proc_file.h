// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/file_descriptor.h"

#include <optional>
#include <string>
#include <string_view>

namespace corelane {

/// All of a small file; empty when it cannot be read.
std::optional<std::string> readSmallFile(const std::string &path);

/// A file of /proc that is read again and again. Kept open, a reading costs a sixth of
/// open-read-close, and it can never be that of another process with the same number.
class ProcFile {
public:
    explicit ProcFile(const std::string &path);

    explicit operator bool() const { return static_cast<bool>(m_file); }

    /// The file's present text, held in `buffer`, which grows to its size. Empty when the file
    /// cannot be read, such as that of a task that has gone.
    std::optional<std::string_view> read(std::string &buffer) const;

private:
    FileDescriptor m_file;
};

} // namespace corelane
