// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/python_runtime.h"

#include "record/text.h"
#include "system/file_descriptor.h"
#include "system/proc_file.h"

#include <fcntl.h>
#include <gelf.h>
#include <libelf.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <memory>

namespace corelane {
namespace {

/// A wrapper or a loader may have put the interpreter anywhere, but not under any name.
bool mayBePython(const std::string &path)
{
    return std::string_view(path).substr(path.rfind('/') + 1).find("python") !=
           std::string_view::npos;
}

void readSymbols(Elf *elf, Elf_Scn *section, const GElf_Shdr &header,
                 std::optional<RuntimeSymbol> &runtime, bool &isFreeThreaded)
{
    Elf_Data *data = elf_getdata(section, nullptr);
    const std::size_t count = header.sh_entsize > 0 ? header.sh_size / header.sh_entsize : 0;
    for (std::size_t i = 0; data && i < count; ++i) {
        GElf_Sym symbol{};
        if (!gelf_getsym(data, static_cast<int>(i), &symbol) || symbol.st_shndx == SHN_UNDEF)
            continue;
        const char *name = elf_strptr(elf, header.sh_link, symbol.st_name);
        if (name && std::strcmp(name, "_PyRuntime") == 0)
            runtime = RuntimeSymbol{.range = {symbol.st_value, symbol.st_value + symbol.st_size}};
        else if (name && std::strcmp(name, "PyUnstable_Module_SetGIL") == 0)
            isFreeThreaded = true;
    }
}

} // namespace

std::vector<MappedFile> parseMaps(std::string_view text)
{
    std::vector<MappedFile> files;
    while (!text.empty()) {
        std::string_view line = takeLine(text);
        // proc(5): first-end permissions offset device inode path
        const std::string_view addresses = takeWord(line);
        takeWord(line);
        const auto first = toInteger<std::uint64_t>(addresses.substr(0, addresses.find('-')), 16);
        const auto offset = toInteger<std::uint64_t>(takeWord(line), 16);
        takeWord(line);
        takeWord(line);
        const std::size_t slash = line.find('/');
        if (!first || !offset || slash == std::string_view::npos)
            continue;
        const std::string path(line.substr(slash));
        const bool isKnown = std::any_of(files.begin(), files.end(),
                                         [&](const MappedFile &file) { return file.path == path; });
        if (!isKnown)
            files.push_back({path, *first - *offset});
    }
    return files;
}

std::optional<RuntimeSymbol> readRuntimeSymbol(const std::string &path)
{
    elf_version(EV_CURRENT);
    const FileDescriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    const std::unique_ptr<Elf, int (*)(Elf *)> elf(
        file ? elf_begin(file.get(), ELF_C_READ_MMAP, nullptr) : nullptr, &elf_end);
    GElf_Ehdr header{};
    if (!elf || !gelf_getehdr(elf.get(), &header))
        return std::nullopt;
    std::optional<RuntimeSymbol> runtime;
    bool isFreeThreaded = false;
    for (Elf_Scn *section = elf_nextscn(elf.get(), nullptr); section;
         section = elf_nextscn(elf.get(), section)) {
        GElf_Shdr sectionHeader{};
        if (gelf_getshdr(section, &sectionHeader) && sectionHeader.sh_type == SHT_DYNSYM)
            readSymbols(elf.get(), section, sectionHeader, runtime, isFreeThreaded);
    }
    if (!runtime || runtime->range.first == runtime->range.end)
        return std::nullopt;
    runtime->isRelative = header.e_type != ET_EXEC;
    runtime->isFreeThreaded = isFreeThreaded;
    return runtime;
}

std::optional<AddressRange> PythonRuntimes::gilOf(int process)
{
    const std::string folder = "/proc/" + std::to_string(process);
    for (const MappedFile &file : parseMaps(readSmallFile(folder + "/maps").value_or(""))) {
        if (!mayBePython(file.path))
            continue;
        auto known = m_files.find(file.path);
        if (known == m_files.end()) // through the process's own root, which may be a container's
            known =
                m_files.emplace(file.path, readRuntimeSymbol(folder + "/root" + file.path)).first;
        if (!known->second)
            continue;
        const RuntimeSymbol &symbol = *known->second;
        if (symbol.isFreeThreaded)
            return std::nullopt;
        const std::uint64_t base = symbol.isRelative ? file.base : 0;
        return AddressRange{symbol.range.first + base, symbol.range.end + base};
    }
    return std::nullopt;
}

} // namespace corelane
