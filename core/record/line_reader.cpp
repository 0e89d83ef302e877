// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/line_reader.h"

#include "record/line_table.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

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

/// Whether the fields of one stand before those of the other, the moment first.
template <std::size_t TimeField, class Item>
bool isBefore(const Item &one, const Item &other)
{
    const auto fields = [](const Item &item) {
        return std::apply([&item](auto... member) { return std::tie(item.*member...); },
                          kMembersOf<Item>);
    };
    const auto time = std::get<TimeField>(kMembersOf<Item>);
    return one.*time == other.*time && fields(one) < fields(other);
}

template <class Item>
void moveLast(std::vector<Item> &items, std::size_t to)
{
    std::rotate(items.begin() + static_cast<std::ptrdiff_t>(to), items.end() - 1, items.end());
}
void moveLast(OnCpuList &items, std::size_t to)
{
    const OnCpu last = items.back();
    for (std::size_t place = items.size() - 1; place > to; --place)
        items.set(place, items[place - 1]);
    items.set(to, last);
}

template <class Item, class Change>
void changeEach(std::vector<Item> &items, const Change &change)
{
    for (Item &item : items)
        change(item);
}
template <class Change>
void changeEach(OnCpuList &items, const Change &change)
{
    for (std::size_t place = 0; place < items.size(); ++place) {
        OnCpu item = items[place];
        change(item);
        items.set(place, item);
    }
}

/// Lines of one moment may come in any order: the list has them in that of their fields. (One that
/// has more of one moment out of order than this is no recorder's; it is left as it is.) Where the
/// last one stands then.
template <Moment WhichField, class List>
std::size_t settleLast(List &items)
{
    constexpr std::size_t kTimeField = WhichField == Moment::second ? 1 : 0;
    constexpr std::size_t kMostOfOneMoment = 1 << 9;
    const std::size_t end = items.size() - 1;
    const std::size_t least = end > kMostOfOneMoment ? end - kMostOfOneMoment : 0;
    const auto &last = items.back();
    std::size_t at = end;
    while (at > least && isBefore<kTimeField>(last, items[at - 1]))
        --at;
    if (at < end)
        moveLast(items, at);
    return at;
}

void holdNear(Fields &fields, std::int64_t &moment_ns, const RunRecord &record)
{
    if (record.release_ns)
        fields.hold(moment_ns, *record.release_ns - kLongestRun_ns,
                    *record.release_ns + kLongestRun_ns);
}

/// The moments that an item tells of.
template <Moment WhichField, class Item>
void holdNear(Fields &fields, Item &item, const RunRecord &record)
{
    if constexpr (WhichField != Moment::none)
        holdNear(fields, item.*std::get<0>(kMembersOf<Item>), record);
    if constexpr (WhichField == Moment::second)
        holdNear(fields, item.*std::get<1>(kMembersOf<Item>), record);
}

/// All moments that were read before it was known when the run began.
void holdAllNear(Fields &fields, RunRecord &record)
{
    forEachLineRow([&]<std::size_t I>() {
        constexpr const auto &row = std::get<I>(kLines);
        if constexpr (!isThreadRow<decltype(row)>) {
            if constexpr (row.form == Form::each && row.moment != Moment::none) {
                changeEach(record.*std::get<0>(row.members),
                           [&](auto &item) { holdNear<row.moment>(fields, item, record); });
            }
        }
    });
    for (ThreadLife &life : record.threads) {
        if (life.died_ns)
            holdNear(fields, *life.died_ns, record);
    }
}

template <class Item>
bool isPossible(const Item &item)
{
    if constexpr (requires { item.core; })
        return item.core >= -1 && item.core < kMostCpus;
    return true;
}

/// The last of the lives has come to stand `at` this place: those behind it have moved on by one.
void noteLife(const std::vector<ThreadLife> &lives, std::size_t at, ReadingState &state)
{
    for (std::size_t place = lives.size() - 1; place > at; --place) {
        std::vector<std::size_t> &places = state.lives[lives[place].thread];
        *std::find(places.rbegin(), places.rend(), place - 1) = place;
    }
    std::vector<std::size_t> &places = state.lives[lives[at].thread];
    places.insert(std::upper_bound(places.begin(), places.end(), at), at);
}

/// Stamps stay as they are: those of one worker come in the order in which it made them.
template <Moment WhichField, class List>
void putItem(Fields &fields, List &items, typename List::value_type &&item, RunRecord &record,
             ReadingState &state)
{
    using Item = typename List::value_type;
    holdNear<WhichField>(fields, item, record);
    items.push_back(std::move(item));
    if constexpr (WhichField != Moment::none && !std::is_same_v<Item, Stamp>) {
        const std::size_t at = settleLast<WhichField>(items);
        if constexpr (std::is_same_v<Item, ThreadLife>)
            noteLife(items, at, state);
    }
}

template <Moment WhichField, class List>
void readItem(Fields &fields, List &items, RunRecord &record, ReadingState &state)
{
    typename List::value_type item{};
    fields.take(item);
    if (!fields.ok())
        return;
    if (!isPossible(item))
        return fields.refuse();
    putItem<WhichField>(fields, items, std::move(item), record, state);
}

template <Moment>
void readItem(Fields &fields, std::map<std::string, std::string> &options, RunRecord &,
              ReadingState &)
{
    std::pair<std::string, std::string> option;
    fields.take(option);
    if (fields.ok())
        options.insert_or_assign(std::move(option.first), std::move(option.second));
}

/// The life of a number that a line tells more of: the newest. A death is that of the newest that
/// was born before it and has not died, as a number may be used again at once, and then the death
/// may stand behind the birth. Of a number that was used very often the newest lives are looked at.
/// Null: nobody has told of it.
ThreadLife *lifeOf(const ThreadLife &told, std::vector<ThreadLife> &lives,
                   const ReadingState &state)
{
    constexpr std::size_t kMostLooks = 1 << 10;
    const auto known = state.lives.find(told.thread);
    if (known == state.lives.end())
        return nullptr;
    const std::vector<std::size_t> &places = known->second;
    const std::size_t looks = told.died_ns ? std::min(places.size(), kMostLooks) : 0;
    for (std::size_t i = 0; i < looks; ++i) {
        ThreadLife &life = lives[places[places.size() - 1 - i]];
        if (!life.died_ns && life.born_ns < *told.died_ns)
            return &life;
    }
    return &lives[places.back()];
}

template <class Row>
void readThreadRow(const Row &row, Fields &fields, RunRecord &record, const ReadingState &state)
{
    ThreadLife told;
    fields.takeMembers(told, row.members);
    if (!fields.ok())
        return;
    if (told.died_ns)
        holdNear(fields, *told.died_ns, record);
    if (ThreadLife *life = lifeOf(told, record.threads, state))
        life->*row.told = std::move(told.*row.told);
}

/// The moments of lines of which there is one.
void holdNear(Fields &fields, RunRecord &record)
{
    if (record.reaped_ns)
        holdNear(fields, *record.reaped_ns, record);
    if (record.end)
        holdNear(fields, record.end->time_ns, record);
}

template <std::size_t I>
void readRow(Fields &fields, RunRecord &record, ReadingState &state)
{
    constexpr const auto &row = std::get<I>(kLines);
    if constexpr (isThreadRow<decltype(row)>) {
        readThreadRow(row, fields, record, state);
    } else {
        auto &owner = std::apply(
            [&](auto... path) -> auto & { return reach(record, path...); }, row.path);
        if constexpr (row.form == Form::each)
            readItem<row.moment>(fields, owner.*std::get<0>(row.members), record, state);
        else
            fields.takeMembers(owner, row.members);
        if constexpr (row.form != Form::each && row.moment != Moment::none) {
            holdNear(fields, record);
            if constexpr (row.word == "start")
                holdAllNear(fields, record);
        }
    }
}

/// Of each row.
constexpr auto kWords = std::apply(
    [](const auto &...row) { return std::array{std::string_view(row.word)...}; }, kLines);

/// A line of the word that row I has; where it has a key, of the row with that key.
template <std::size_t I>
LineReading readLinesOf(Fields &fields, RunRecord &record, ReadingState &state)
{
    constexpr const auto &row = std::get<I>(kLines);
    bool isKnown = true;
    if constexpr (row.key.empty()) {
        readRow<I>(fields, record, state);
    } else {
        isKnown = false;
        const std::string_view key = fields.word();
        forEachLineRow([&]<std::size_t J>() {
            if constexpr (kWords[J] == kWords[I]) {
                if (!isKnown && std::get<J>(kLines).key == key) {
                    isKnown = true;
                    readRow<J>(fields, record, state);
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
    LineReading (*read)(Fields &, RunRecord &, ReadingState &) = nullptr;
};

constexpr std::size_t kSlots = 128;

/// Where a word stands in kKinds; no two of them in one slot.
constexpr std::size_t slotOf(std::string_view word)
{
    if (word.size() < 2)
        return 0;
    const auto code = [](char letter) { return static_cast<unsigned char>(letter); };
    return (29U * code(word[0]) + 31U * code(word[1]) + 31U * code(word.back()) + word.size()) %
           kSlots;
}

/// Whether a row is the first with its word.
consteval bool beginsItsWord(std::size_t row)
{
    return std::find(kWords.begin(), kWords.end(), kWords[row]) == kWords.begin() + row;
}

consteval std::array<LineKind, kSlots> kindsBySlot()
{
    std::array<LineKind, kSlots> kinds;
    forEachLineRow([&kinds]<std::size_t I>() {
        if constexpr (beginsItsWord(I)) {
            const auto &row = std::get<I>(kLines);
            LineKind &kind = kinds[slotOf(row.word)];
            if (!kind.word.empty())
                throw "two words in one slot"; // compiles no longer: choose other factors
            kind = {row.word, row.moment, readLinesOf<I>};
        }
    });
    return kinds;
}

/// Says that the recording is not to be trusted.
void doubt(RunRecord &record)
{
    Warning warning{"broken-recording", "broken recording: it holds numbers that are not possible; "
                                        "times and figures from it may be wrong"};
    if (std::find(record.warnings.begin(), record.warnings.end(), warning) == record.warnings.end())
        record.warnings.push_back(std::move(warning));
}

/// Once, where a figure had to be held or was refused.
void doubtWhatIsImpossible(const Fields &fields, RunRecord &record, ReadingState &state)
{
    if (!fields.isPossible() && !std::exchange(state.isDoubted, true))
        doubt(record);
}

/// Null where there is no such kind.
const LineKind *kindOf(std::string_view word)
{
    static constexpr std::array<LineKind, kSlots> kKinds = kindsBySlot();
    const LineKind &kind = kKinds[slotOf(word)];
    return isSameWord(kind.word, word) && !word.empty() ? &kind : nullptr;
}

} // namespace

LineReading readLine(std::string_view kind, std::string_view rest, RunRecord &record,
                     ReadingState &state)
{
    const LineKind *known = kindOf(kind);
    if (!known)
        return LineReading::unknown;
    Fields fields(rest);
    const LineReading reading = known->read(fields, record, state);
    if (reading == LineReading::done)
        doubtWhatIsImpossible(fields, record, state);
    return reading;
}

std::optional<OnCpu> readOnLine(std::string_view rest)
{
    Fields fields(rest);
    OnCpu stretch;
    fields.take(stretch);
    if (!fields.ok() || !fields.isPossible() || !isPossible(stretch))
        return std::nullopt;
    return stretch;
}

void addOnLine(OnCpu stretch, RunRecord &record, ReadingState &state)
{
    Fields fields({});
    putItem<Moment::second>(fields, record.onCpu, std::move(stretch), record, state);
    doubtWhatIsImpossible(fields, record, state);
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
