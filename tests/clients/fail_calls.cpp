// SPDX-License-Identifier: GPL-3.0-or-later
// A library for LD_PRELOAD: in the program FAIL_PROGRAM (corelane-recorder) the call of kind
// FAIL_KIND with the number FAIL_NUMBER, from 1, fails with errno FAIL_ERROR; with FAIL_ON set, so
// do all after it. Calls are counted over all processes of that program, in FAIL_COUNTER, a file of
// two 64-bit numbers: how many there were, and how many have failed. Any other program is left
// alone.
#include <dlfcn.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace {

struct Counter {
    std::atomic<std::uint64_t> calls;
    std::atomic<std::uint64_t> failed;
};

struct Plan {
    Counter *counter = nullptr; // null: nothing fails in this program
    std::string_view kind;
    std::uint64_t number = 0;
    bool goesOn = false;
    int error = 0;
};

const char *variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

/// The program that this process was when it began: an exec loads the library anew.
Plan readPlan()
{
    char path[4096];
    const long length = syscall(SYS_readlink, "/proc/self/exe", path, sizeof path);
    const std::string_view program(path, static_cast<std::size_t>(length > 0 ? length : 0));
    const std::string_view wanted = variable("FAIL_PROGRAM");
    if (wanted.empty() || program.substr(program.rfind('/') + 1) != wanted)
        return {};
    const long file = syscall(SYS_openat, AT_FDCWD, variable("FAIL_COUNTER"), O_RDWR | O_CLOEXEC);
    const long memory =
        syscall(SYS_mmap, nullptr, sizeof(Counter), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0L);
    syscall(SYS_close, file);
    if (memory < 0 && memory > -4096)
        return {};
    return {.counter = reinterpret_cast<Counter *>(memory),
            .kind = variable("FAIL_KIND"),
            .number = std::strtoull(variable("FAIL_NUMBER"), nullptr, 10),
            .goesOn = *variable("FAIL_ON") != '\0',
            .error = std::atoi(variable("FAIL_ERROR"))};
}

const Plan &plan()
{
    static const Plan read = readPlan();
    return read;
}

/// Whether this call fails; errno is set then.
bool fails(std::string_view kind)
{
    if (!plan().counter || plan().kind != kind)
        return false;
    const std::uint64_t number = ++plan().counter->calls;
    if (number != plan().number && !(plan().goesOn && number > plan().number))
        return false;
    ++plan().counter->failed;
    errno = plan().error;
    return true;
}

bool isForWriting(int flags)
{
    return (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT) != 0;
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

/// Not to stderr, where a failure is told, nor to an eventfd or the like, which do not fail.
bool failsToWrite(int file)
{
    if (file == STDERR_FILENO || !plan().counter || plan().kind != "write")
        return false;
    char name[32];
    char target[64];
    std::snprintf(name, sizeof name, "/proc/self/fd/%d", file);
    const long length = syscall(SYS_readlink, name, target, sizeof target);
    constexpr std::string_view kNoFile = "anon_inode:";
    const bool isNoFile = length >= static_cast<long>(kNoFile.size()) &&
                          std::memcmp(target, kNoFile.data(), kNoFile.size()) == 0;
    return !isNoFile && fails("write");
}

} // namespace

/// The function that this one stands in front of.
#define NEXT(name)                                                                                 \
    static const auto next = reinterpret_cast<decltype(&name)>(dlsym(RTLD_NEXT, #name))

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    NEXT(write);
    return failsToWrite(file) ? -1 : next(file, bytes, size);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    NEXT(pwrite);
    return fails("write") ? -1 : next(file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    NEXT(pwrite64);
    return fails("write") ? -1 : next(file, bytes, size, offset);
}

ssize_t writev(int file, const iovec *parts, int count)
{
    NEXT(writev);
    return failsToWrite(file) ? -1 : next(file, parts, count);
}

int fsync(int file)
{
    NEXT(fsync);
    return fails("fsync") ? -1 : next(file);
}

int fdatasync(int file)
{
    NEXT(fdatasync);
    return fails("fsync") ? -1 : next(file);
}

int rename(const char *from, const char *to)
{
    NEXT(rename);
    return fails("rename") ? -1 : next(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    NEXT(renameat2);
    return fails("rename") ? -1 : next(fromFolder, from, toFolder, to, flags);
}

int ftruncate(int file, off_t size)
{
    NEXT(ftruncate);
    return fails("truncate") ? -1 : next(file, size);
}

int open(const char *path, int flags, ...)
{
    NEXT(open);
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return isForWriting(flags) && fails("open") ? -1 : next(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    NEXT(open64);
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return isForWriting(flags) && fails("open") ? -1 : next(path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    NEXT(openat);
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return isForWriting(flags) && fails("open") ? -1 : next(folder, path, flags, mode);
}

void *mmap(void *where, size_t size, int protection, int flags, int file, off_t offset)
{
    NEXT(mmap);
    return fails("mmap") ? MAP_FAILED : next(where, size, protection, flags, file, offset);
}

void *mmap64(void *where, size_t size, int protection, int flags, int file, off64_t offset)
{
    NEXT(mmap64);
    return fails("mmap") ? MAP_FAILED : next(where, size, protection, flags, file, offset);
}

pid_t fork()
{
    NEXT(fork);
    return fails("fork") ? -1 : next();
}

int posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions,
                 const posix_spawnattr_t *attributes, char *const *words, char *const *environment)
{
    NEXT(posix_spawnp);
    return fails("fork") ? plan().error : next(pid, file, actions, attributes, words, environment);
}

int posix_spawn(pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions,
                const posix_spawnattr_t *attributes, char *const *words, char *const *environment)
{
    NEXT(posix_spawn);
    return fails("fork") ? plan().error : next(pid, file, actions, attributes, words, environment);
}

int pipe2(int *ends, int flags)
{
    NEXT(pipe2);
    return fails("pipe") ? -1 : next(ends, flags);
}

} // extern "C"
