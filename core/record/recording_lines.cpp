// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recording_lines.h"

#include "record/line_table.h"

namespace corelane {
namespace {

/// Whether anything is known of a value: a line of one that is empty says nothing.
template <class Value>
bool isSet(const Value &value)
{
    if constexpr (isOptional<Value>)
        return value.has_value();
    else
        return value != Value{};
}

template <class Value>
const Value *ownerAt(const Value &value)
{
    return &value;
}

/// What a row's path leads to; null where nothing is known of it.
template <class Owner, class Member, class... Rest>
auto ownerAt(const Owner &owner, Member member, Rest... rest)
{
    const auto &value = owner.*member;
    if constexpr (isOptional<std::decay_t<decltype(value)>>)
        return value ? ownerAt(*value, rest...) : nullptr;
    else
        return value != std::decay_t<decltype(value)>{} ? ownerAt(value, rest...) : nullptr;
}

template <class Row>
LineText beginLine(const Row &row, std::string &text)
{
    text += row.word;
    LineText line(text);
    if (!row.key.empty())
        line.putWord(row.key);
    return line;
}

template <class Row>
void writeThreadRow(const Row &row, const ThreadLife &thread, std::string &text)
{
    beginLine(row, text).putMembers(thread, row.members);
    text += '\n';
}

template <class Row, class Item>
void writeItem(const Row &row, const Item &item, std::string &text)
{
    beginLine(row, text).put(item);
    text += '\n';
    if constexpr (std::is_same_v<Item, ThreadLife>) {
        if (isSet(item.name))
            writeThreadRow(kNameRow, item, text);
        if (isSet(item.died_ns))
            writeThreadRow(kGoneRow, item, text);
    }
}

template <class Row, class Owner>
void writeMembers(const Row &row, const Owner &owner, std::string &text)
{
    bool isKnown = row.form == Form::always || isSet(owner.*std::get<0>(row.members));
    forEachMember(row.members, [&](auto member, auto) {
        if constexpr (isOptional<std::decay_t<decltype(owner.*member)>>)
            isKnown = isKnown && isSet(owner.*member);
    });
    if (!isKnown)
        return;
    beginLine(row, text).putMembers(owner, row.members);
    text += '\n';
}

template <std::size_t I>
void writeRow(const RunRecord &record, std::string &text)
{
    constexpr const auto &row = std::get<I>(kLines);
    if constexpr (!isThreadRow<decltype(row)>) {
        const auto *owner =
            std::apply([&](auto... path) { return ownerAt(record, path...); }, row.path);
        if (!owner)
            return;
        if constexpr (row.form == Form::each) {
            for (const auto &item : owner->*std::get<0>(row.members))
                writeItem(row, item, text);
        } else {
            writeMembers(row, *owner, text);
        }
    }
}

/// Whether a row's one member holds such items: a list of them, or one that may be empty.
template <class Item, class Members>
inline constexpr bool isOf = false;
template <class Item, class Holder>
requires requires
{
    typename Holder::value_type;
}
inline constexpr bool isOf<Item, std::tuple<Holder RunRecord::*>> =
    std::is_same_v<typename Holder::value_type, Item>;

/// The row whose lines are of such items.
template <class Item>
constexpr std::size_t rowOf()
{
    std::size_t found = kLineRows;
    forEachLineRow([&found]<std::size_t I>() {
        if constexpr (isOf<Item, std::decay_t<decltype(std::get<I>(kLines).members)>>)
            found = I;
    });
    return found;
}

} // namespace

std::string versionLine()
{
    return std::string(kRecordingWord) + ' ' + std::to_string(kRecordingVersion) + '\n';
}

std::string linesOf(const RunRecord &record)
{
    std::string text;
    forEachLineRow([&]<std::size_t I>() {
        if constexpr (I + 1 == kLineRows) { // the end, behind which nothing stands
            for (const std::string &unknown : record.unknownLines)
                text += unknown + '\n';
        }
        writeRow<I>(record, text);
    });
    return text;
}

template <class Item>
std::string line(const Item &item)
{
    std::string text;
    writeItem(std::get<rowOf<Item>()>(kLines), item, text);
    return text;
}

template <class Item>
std::string allLines(const std::vector<Item> &items)
{
    constexpr std::size_t kUsualLength = 64;
    std::string text;
    text.reserve(kUsualLength * items.size());
    for (const Item &item : items)
        writeItem(std::get<rowOf<Item>()>(kLines), item, text);
    return text;
}

template std::string line(const CoreReading &);
template std::string line(const RunCoreReading &);
template std::string line(const TreeReading &);
template std::string line(const Stamp &);
template std::string line(const ThreadLife &);
template std::string line(const OnCpu &);
template std::string line(const ThreadReading &);
template std::string line(const FaultReading &);
template std::string line(const AffinityReading &);
template std::string line(const LostStretch &);
template std::string line(const MemoryReading &);
template std::string line(const ThrottleReading &);
template std::string line(const QuotaReading &);
template std::string line(const OtherReading &);
template std::string line(const SampledProcess &);
template std::string line(const OutputLine &);
template std::string line(const Warning &);
template std::string line(const LeftProcess &);
template std::string line(const End &);

template std::string allLines(const std::vector<CoreReading> &);
template std::string allLines(const std::vector<RunCoreReading> &);
template std::string allLines(const std::vector<Stamp> &);
template std::string allLines(const std::vector<OnCpu> &);
template std::string allLines(const std::vector<ThreadReading> &);
template std::string allLines(const std::vector<FaultReading> &);
template std::string allLines(const std::vector<LostStretch> &);
template std::string allLines(const std::vector<OtherReading> &);

std::string nameLine(int thread, std::string_view name)
{
    std::string text;
    writeThreadRow(kNameRow, ThreadLife{.thread = thread, .name = std::string(name)}, text);
    return text;
}

std::string goneLine(int thread, std::int64_t died_ns)
{
    std::string text;
    writeThreadRow(kGoneRow, ThreadLife{.thread = thread, .died_ns = died_ns}, text);
    return text;
}

std::string recordingText(const RunRecord &record)
{
    return versionLine() + linesOf(record);
}

} // namespace corelane
