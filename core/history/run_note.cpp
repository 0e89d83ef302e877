// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/run_note.h"

#include "record/text.h"

#include <algorithm>

namespace corelane {
namespace {

constexpr std::string_view kFirstLine = "corelane-notes 1\n";

void addLine(std::string &text, std::string_view kind, int part, const std::string &value)
{
    if (!value.empty())
        text += std::string(kind) + ' ' + std::to_string(part) + ' ' + escaped(value) + '\n';
}

void readLine(std::string_view line, RunNotes &notes)
{
    const std::string_view kind = takeWord(line);
    const auto part = toInteger<int>(takeWord(line));
    if (!part || *part < 1)
        return;
    if (kind == "name")
        notes[*part].name = unescaped(line);
    else if (kind == "note")
        notes[*part].note = unescaped(line);
    else if (kind == "pinned")
        notes[*part].isPinned = true;
}

} // namespace

std::string notesText(const RunNotes &notes)
{
    std::string lines;
    for (const auto &[part, note] : notes) {
        addLine(lines, "name", part, note.name);
        addLine(lines, "note", part, note.note);
        if (note.isPinned)
            lines += "pinned " + std::to_string(part) + '\n';
    }
    return lines.empty() ? lines : std::string(kFirstLine) + lines;
}

RunNotes readNotes(std::string_view text)
{
    RunNotes notes;
    while (!text.empty()) {
        const std::size_t length = std::min(text.find('\n'), text.size());
        readLine(text.substr(0, length), notes);
        text.remove_prefix(std::min(length + 1, text.size()));
    }
    return notes;
}

std::string notesPath(const std::string &recording)
{
    return recording + ".notes";
}

} // namespace corelane
