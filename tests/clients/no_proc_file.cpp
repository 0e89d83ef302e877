// SPDX-License-Identifier: GPL-3.0-or-later
// A library for LD_PRELOAD: no file whose name CORELANE_NO_PROC_FILE holds ("syscall", "children")
// can be opened, as those of /proc on kernels that do not have them.
#include <dlfcn.h>
#include <fcntl.h>

#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <string>
#include <string_view>

extern "C" int open(const char *path, int flags, ...)
{
    const char *missing = std::getenv("CORELANE_NO_PROC_FILE");
    if (missing && std::string_view(path).ends_with("/" + std::string(missing))) {
        errno = ENOENT;
        return -1;
    }
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0) {
        va_list arguments;
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t);
        va_end(arguments);
    }
    using Open = int (*)(const char *, int, ...);
    static const auto next = reinterpret_cast<Open>(dlsym(RTLD_NEXT, "open"));
    return next(path, flags, mode);
}
