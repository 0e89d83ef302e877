// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/proc_file.h"

#include <fcntl.h>

namespace corelane {

std::optional<std::string> readSmallFile(const std::string &path)
{
    std::string buffer;
    const auto text = ProcFile(path).read(buffer);
    if (!text)
        return std::nullopt;
    return std::string(*text);
}

ProcFile::ProcFile(const std::string &path) : m_file(open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}

std::optional<std::string_view> ProcFile::read(std::string &buffer) const
{
    // A file of /proc comes in pieces of a page, filled as far as whole records fit. What is less
    // than half a page is therefore the end, and no second read is needed to see that.
    constexpr std::size_t kFirstSize = 4096;
    constexpr std::size_t kSurelyLast = kFirstSize / 2;
    if (buffer.size() < kFirstSize)
        buffer.resize(kFirstSize);
    std::size_t filled = 0;
    for (;;) {
        const ssize_t count = pread(m_file.get(), buffer.data() + filled, buffer.size() - filled,
                                    static_cast<off_t>(filled));
        if (count < 0)
            return std::nullopt;
        filled += static_cast<std::size_t>(count);
        if (count < static_cast<ssize_t>(kSurelyLast) && filled < buffer.size())
            return std::string_view(buffer).substr(0, filled);
        if (filled == buffer.size())
            buffer.resize(2 * buffer.size());
    }
}

} // namespace corelane
