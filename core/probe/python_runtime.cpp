// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/python_runtime.h"

#include "record/text.h"
#include "system/file_descriptor.h"
#include "system/proc_file.h"
#include "system/process_memory.h"

#include <fcntl.h>
#include <gelf.h>
#include <libelf.h>
#include <semaphore.h>

#include <algorithm>
#include <memory>

namespace corelane {
namespace {

/// A wrapper or a loader may have put the interpreter anywhere, but not under any name.
bool mayBePython(const std::string &path)
{
    return std::string_view(path).substr(path.rfind('/') + 1).find("python") !=
           std::string_view::npos;
}

/// What one table of symbols tells.
struct Symbols {
    std::optional<RuntimeSymbol> runtime;     ///< _PyRuntime
    std::optional<AddressRange> gilVariables; ///< of 3.2 to 3.6, from the first to the last
    int gilVariableCount = 0;
    std::optional<AddressRange> gilPointer; ///< of earlier ones
    bool isFreeThreaded = false;

    void see(std::string_view name, const AddressRange &range)
    {
        if (name == "_PyRuntime") {
            runtime = RuntimeSymbol{.range = range};
        } else if (name == "PyUnstable_Module_SetGIL") {
            isFreeThreaded = true;
        } else if (name == "interpreter_lock") {
            gilPointer = range;
        } else if (name == "gil_mutex" || name == "gil_cond" || name == "switch_mutex" ||
                   name == "switch_cond") {
            ++gilVariableCount;
            gilVariables = gilVariables ? AddressRange{std::min(gilVariables->first, range.first),
                                                       std::max(gilVariables->end, range.end)}
                                        : range;
        }
    }

    std::optional<RuntimeSymbol> gil() const
    {
        constexpr int kAll = 4;
        constexpr std::uint64_t kFarthest = 4096; // they are variables of one file
        if (runtime)
            return runtime;
        if (gilVariableCount == kAll && gilVariables->end - gilVariables->first < kFarthest)
            return RuntimeSymbol{.range = *gilVariables};
        if (gilPointer)
            return RuntimeSymbol{.range = *gilPointer, .isPointer = true};
        return std::nullopt;
    }
};

void readSymbols(Elf *elf, Elf_Scn *section, const GElf_Shdr &header, Symbols &symbols)
{
    Elf_Data *data = elf_getdata(section, nullptr);
    const std::size_t count = header.sh_entsize > 0 ? header.sh_size / header.sh_entsize : 0;
    for (std::size_t i = 0; data && i < count; ++i) {
        GElf_Sym symbol{};
        if (!gelf_getsym(data, static_cast<int>(i), &symbol) || symbol.st_shndx == SHN_UNDEF)
            continue;
        if (const char *name = elf_strptr(elf, header.sh_link, symbol.st_name))
            symbols.see(name, {symbol.st_value, symbol.st_value + symbol.st_size});
    }
}

/// Of all tables of that kind.
Symbols symbolsIn(Elf *elf, GElf_Word kind)
{
    Symbols symbols;
    for (Elf_Scn *section = elf_nextscn(elf, nullptr); section;
         section = elf_nextscn(elf, section)) {
        GElf_Shdr header{};
        if (gelf_getshdr(section, &header) && header.sh_type == kind)
            readSymbols(elf, section, header, symbols);
    }
    return symbols;
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
    const Symbols exported = symbolsIn(elf.get(), SHT_DYNSYM);
    auto runtime = exported.gil();
    if (!runtime) // the larger table, of a file that is not stripped
        runtime = symbolsIn(elf.get(), SHT_SYMTAB).gil();
    if (!runtime || runtime->range.first == runtime->range.end)
        return std::nullopt;
    runtime->isRelative = header.e_type != ET_EXEC;
    runtime->isFreeThreaded = exported.isFreeThreaded;
    return runtime;
}

std::optional<GilPlace> PythonRuntimes::gilOf(int process)
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
        return GilPlace{{symbol.range.first + base, symbol.range.end + base}, symbol.isPointer};
    }
    return std::nullopt;
}

std::optional<AddressRange> gilBehind(int process, const GilPlace &pointer)
{
    std::uint64_t first = 0;
    if (!readMemoryOf(process, pointer.range.first, &first, sizeof first) || first == 0)
        return std::nullopt;
    return AddressRange{first, first + sizeof(sem_t)};
}

} // namespace corelane
