// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/line_reader.h"

#include "record/line_table.h"

#include <array>
#include <map>

namespace corelane {
namespace {

template <class Value>
Value &valueIn(Value &value)
{
    return value;
}
template <class Value>
Value &valueIn(std::optional<Value> &value)
{
    return value ? *value : value.emplace();
}

RunRecord &reach(RunRecord &record)
{
    return record;
}

/// What a row's path leads to; made where it is not there yet.
template <class Owner, class Member, class... Rest>
auto &reach(Owner &owner, Member member, Rest... rest)
{
    if constexpr (sizeof...(rest) == 0)
        return valueIn(owner.*member);
    else
        return reach(valueIn(owner.*member), rest...);
}

template <class Item>
void readItem(Fields &fields, std::vector<Item> &items)
{
    Item item{};
    fields.take(item);
    if (fields.ok())
        items.push_back(std::move(item));
}

void readItem(Fields &fields, std::map<std::string, std::string> &options)
{
    std::pair<std::string, std::string> option;
    fields.take(option);
    if (fields.ok())
        options.insert_or_assign(std::move(option.first), std::move(option.second));
}

/// A thread that nobody has told of is passed over.
template <class Row>
void readThreadRow(const Row &row, Fields &fields, RunRecord &record)
{
    ThreadLife told;
    fields.takeMembers(told, row.members);
    const auto thread =
        std::find_if(record.threads.rbegin(), record.threads.rend(),
                     [&told](const ThreadLife &life) { return life.thread == told.thread; });
    if (fields.ok() && thread != record.threads.rend())
        (*thread).*row.told = std::move(told.*row.told);
}

template <std::size_t I>
void readRow(Fields &fields, RunRecord &record)
{
    constexpr const auto &row = std::get<I>(kLines);
    if constexpr (isThreadRow<decltype(row)>) {
        readThreadRow(row, fields, record);
    } else {
        auto &owner = std::apply(
            [&](auto... path) -> auto & { return reach(record, path...); }, row.path);
        if constexpr (row.form == Form::each)
            readItem(fields, owner.*std::get<0>(row.members));
        else
            fields.takeMembers(owner, row.members);
    }
}

/// A line of the word that row I has; where it has a key, of the row with that key.
template <std::size_t I>
LineReading readLinesOf(Fields &fields, RunRecord &record)
{
    constexpr const auto &row = std::get<I>(kLines);
    bool isKnown = true;
    if constexpr (row.key.empty()) {
        readRow<I>(fields, record);
    } else {
        isKnown = false;
        const std::string_view key = fields.word();
        forEachLineRow([&]<std::size_t J>() {
            if constexpr (std::get<J>(kLines).word == row.word) {
                if (!isKnown && std::get<J>(kLines).key == key) {
                    isKnown = true;
                    readRow<J>(fields, record);
                }
            }
        });
    }
    if (!fields.ok())
        return LineReading::broken;
    return isKnown ? LineReading::done : LineReading::unknown;
}

struct LineKind {
    std::string_view word;
    Moment moment = Moment::none;
    LineReading (*read)(Fields &, RunRecord &) = nullptr;
};

constexpr std::size_t kSlots = 128;

/// Where a word stands in kKinds; no two of them in one slot.
constexpr std::size_t slotOf(std::string_view word)
{
    if (word.empty())
        return 0;
    const auto code = [](char letter) { return static_cast<unsigned char>(letter); };
    return (code(word.front()) + 51U * code(word.back()) + 8U * code(word[word.size() / 2]) +
            word.size()) %
           kSlots;
}

consteval std::array<LineKind, kSlots> kindsBySlot()
{
    std::array<LineKind, kSlots> kinds;
    forEachLineRow([&kinds]<std::size_t I>() {
        const auto &row = std::get<I>(kLines);
        LineKind &kind = kinds[slotOf(row.word)];
        if (kind.word.empty())
            kind = {row.word, row.moment, readLinesOf<I>};
        else if (kind.word != row.word)
            throw "two words in one slot"; // compiles no longer: choose other factors
    });
    return kinds;
}

/// Null where there is no such kind.
const LineKind *kindOf(std::string_view word)
{
    static constexpr std::array<LineKind, kSlots> kKinds = kindsBySlot();
    const LineKind &kind = kKinds[slotOf(word)];
    return kind.word == word && !word.empty() ? &kind : nullptr;
}

} // namespace

LineReading readLine(std::string_view kind, std::string_view rest, RunRecord &record)
{
    const LineKind *known = kindOf(kind);
    if (!known)
        return LineReading::unknown;
    Fields fields(rest);
    return known->read(fields, record);
}

std::optional<std::int64_t> momentOf(std::string_view line)
{
    const LineKind *kind = kindOf(takeWord(line));
    if (!kind || kind->moment == Moment::none)
        return std::nullopt;
    if (kind->moment == Moment::second)
        takeWord(line);
    return toInteger<std::int64_t>(takeWord(line));
}

} // namespace corelane
