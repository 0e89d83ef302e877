// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/file_writer.h"

#include "system/file_descriptor.h"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>

namespace corelane {

bool hasWriter(const std::string &path)
{
    const FileDescriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    // Let go with the descriptor, before anybody waits for it in earnest.
    return file && flock(file.get(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

} // namespace corelane
