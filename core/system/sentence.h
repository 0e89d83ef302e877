// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace corelane {

// What Corelane says, in a form that can be said in any language: a template with named arguments,
// not a text glued together from pieces. Core has no Qt, so whoever shows a sentence hands in the
// language; without one it is plain English.
//
//   sentence(CORELANE_TR_N("gil-serialises.evidence",
//                          "{workers} worker[|s] waited {share} of [its|their] time for the GIL."),
//            arg<"workers">(Count(4)), arg<"share">(Figure::percent(0.57)))
//
// In a template, {name} is an argument and [one|other] is what English says of one and of any other
// number of the thing counted. A sentence counts one thing at most, as catalogues of Qt hold the
// forms of one number (%n): whoever has two to count says two sentences. The macros are what
// lupdate looks for; the id is the message's context.

/// A number that a noun agrees with: "1 worker", "4 workers", "0.50 cores".
struct Count {
    double value = 0;

    bool operator==(const Count &) const = default;
};

/// A number that is measured, and how many digits of it are written.
struct Figure {
    enum class Unit {
        plain,   ///< "1.90"
        percent, ///< of a share: 0.57 is written "57 %"
        seconds, ///< "4.00 s"
        bytes,   ///< "3.4 MiB", with the digits that suit
    };
    enum class Bound { none, atMost, atLeast }; ///< the latter two begin with ≤ or ≥

    double value = 0;
    Unit unit = Unit::plain;
    int digits = 0; ///< behind the point
    Bound bound = Bound::none;

    static Figure number(double value, int digits) { return {value, Unit::plain, digits}; }
    static Figure percent(double share, int digits = 0) { return {share, Unit::percent, digits}; }
    static Figure seconds(std::int64_t time_ns, int digits = 2)
    {
        return {static_cast<double>(time_ns) * 1e-9, Unit::seconds, digits};
    }
    /// "2", "0.50"
    static Figure cores(double count) { return number(count, count == std::trunc(count) ? 0 : 2); }
    static Figure bytes(std::int64_t count) { return {static_cast<double>(count), Unit::bytes, 0}; }

    bool operator==(const Figure &) const = default;
};

/// A figure and how sure it is: "1.93 (1.85–2.01)", "1.612 s (1.581–1.660)". Both ends are in the
/// figure's unit; an infinite high end is written "1.9 (≥ 1.2)".
struct Interval {
    Figure figure;
    double low = 0;
    double high = 0;
    Figure::Bound lowBound = Figure::Bound::none; ///< where the truth may lie beyond it
    Figure::Bound highBound = Figure::Bound::none;

    bool operator==(const Interval &) const = default;
};

/// "C++ threads ×2, C++ tbb ×2 and C++ openmp ×2".
using Names = std::vector<std::string>;

struct Sentence;
/// Whole sentences, one after the other, or facts side by side.
using Sentences = std::vector<Sentence>;

/// A text is a name, which is the same in every language: "Python 3.11 threads ×4". Sentences are
/// what has a translation of its own, such as the title of a state.
using SentenceValue = std::variant<std::string, Names, Count, Figure, Interval, Sentences>;

struct SentenceArgument {
    std::string name;
    SentenceValue value;

    bool operator==(const SentenceArgument &) const;
};

/// Its words are literals: they stay, and a zero ends them.
struct Sentence {
    std::string_view id;   ///< stable, and no other sentence's; empty for what is not translated
    std::string_view text; ///< the English template
    std::vector<SentenceArgument> arguments = {};

    bool empty() const { return text.empty(); }
    bool operator==(const Sentence &) const = default;
};

inline bool SentenceArgument::operator==(const SentenceArgument &) const = default;

/// How sentences are said by whoever shows them.
struct Language {
    /// A sentence's template in this language, in the form for that many; the sentence's own where
    /// there is no other. The count is whole: a fraction is told as the next greater number, 2 at
    /// least. -1 where nothing is counted.
    std::function<std::string(const Sentence &, std::int64_t count)> templateOf;
    std::function<std::string(const Figure &)> figure;
    std::function<std::string(const Names &)> list;
};

/// What the terminal, JSON and tables say. Usable from any thread.
const Language &english();

std::string rendered(const Sentence &sentence, const Language &language = english());
/// With a blank between them.
std::string rendered(const Sentences &sentences, const Language &language = english());
/// With a dot between them: "4.00 s · 1.90 cores". Empty ones are left out.
std::string listed(const Sentences &facts, const Language &language = english());

/// As a sentence would have them: "57 %", "4.00 s"; whole numbers in groups, "1,500".
std::string rendered(const Figure &figure, const Language &language = english());
std::string rendered(const Interval &interval, const Language &language = english());

/// What has no words of Corelane's: a name, a figure, the reason of a failure. Nothing where the
/// text is empty.
Sentence verbatim(SentenceValue value);

/// What a sentence is about: its id up to the first point. What JSON has.
std::string_view topicOf(const Sentence &sentence);

/// Those that `told` does not have: no fact is said twice.
Sentences untold(const Sentences &sentences, const Sentences &told);

// The rest of this file makes sentences, and lets the compiler check them: a template that lacks
// one of its arguments, names another, or does not count what it says it counts, does not compile.

/// What the macros make; a sentence where it has no arguments.
struct SentenceTemplate {
    std::string_view id;
    std::string_view text;
    bool isCounted;

    consteval operator Sentence() const
    {
        if (id.empty() || text.empty() || isCounted || text.find('{') != text.npos)
            throw "a template with arguments is no sentence yet";
        return {id, text};
    }
};

/// A template without a counted argument. lupdate knows it as QT_TRANSLATE_NOOP.
#define CORELANE_TR(id, text) (::corelane::SentenceTemplate{id, text, false})
/// One with a counted argument. lupdate knows it as QT_TRANSLATE_N_NOOP.
#define CORELANE_TR_N(id, text) (::corelane::SentenceTemplate{id, text, true})

/// A text without arguments, as a table holds it: "GIL wait", "CPU per core".
struct Term {
    std::string_view id = {};
    std::string_view text = {}; ///< in English, for JSON and CSV

    constexpr Term() = default;
    consteval Term(SentenceTemplate given) : id(given.id), text(given.text)
    {
        static_cast<void>(Sentence(given)); // its check
    }
    operator Sentence() const { return {id, text}; }

    bool operator==(const Term &) const = default;
};

/// The code of the language itself, as its catalogue gives it.
inline constexpr Term kLanguageCode = CORELANE_TR("language", "en");

template <std::size_t size>
struct ArgumentName {
    char letters[size]{};

    consteval ArgumentName(const char (&name)[size])
    {
        for (std::size_t i = 0; i < size; ++i)
            letters[i] = name[i];
    }
    constexpr std::string_view view() const { return {letters, size - 1}; }
};

template <ArgumentName name, class Value>
struct NamedValue {
    static constexpr std::string_view kName = name.view();
    static constexpr bool kIsCount = std::is_same_v<Value, Count>;
    Value value;
};

template <ArgumentName name>
NamedValue<name, std::string> arg(std::string value)
{
    return {std::move(value)};
}
template <ArgumentName name>
NamedValue<name, Names> arg(Names value)
{
    return {std::move(value)};
}
template <ArgumentName name>
NamedValue<name, Count> arg(Count value)
{
    return {value};
}
template <ArgumentName name>
NamedValue<name, Figure> arg(Figure value)
{
    return {value};
}
template <ArgumentName name>
NamedValue<name, Sentences> arg(Sentence value)
{
    return {{std::move(value)}};
}
template <ArgumentName name>
NamedValue<name, Interval> arg(Interval value)
{
    return {value};
}

/// The names in braces, each as often as it is there.
constexpr std::vector<std::string_view> argumentNames(std::string_view text)
{
    std::vector<std::string_view> names;
    for (std::size_t i = text.find('{'); i != text.npos; i = text.find('{', i + 1))
        names.push_back(text.substr(i + 1, text.find('}', i) - i - 1));
    return names;
}

/// Whether the one has nothing that the other has not.
constexpr bool isWithin(const std::vector<std::string_view> &one,
                        const std::vector<std::string_view> &other)
{
    for (const std::string_view name : one) {
        if (std::find(other.begin(), other.end(), name) == other.end())
            return false;
    }
    return true;
}

template <class... Arguments>
struct CheckedTemplate {
    SentenceTemplate form;

    consteval CheckedTemplate(SentenceTemplate given) : form(given)
    {
        if (given.id.empty() || given.text.empty())
            throw "a template has an id and a text";
        const std::vector<std::string_view> names = argumentNames(given.text);
        if (!isWithin(names, {Arguments::kName...}))
            throw "the template names an argument that the sentence has not";
        if (!isWithin({Arguments::kName...}, names))
            throw "the sentence has an argument that its template does not name";
        if ((std::size_t{Arguments::kIsCount} + ... + 0) != (given.isCounted ? 1 : 0))
            throw "CORELANE_TR_N has one counted argument, CORELANE_TR has none";
    }
};

template <class... Arguments>
Sentence sentence(CheckedTemplate<std::type_identity_t<Arguments>...> checked,
                  Arguments... arguments)
{
    return {checked.form.id,
            checked.form.text,
            {SentenceArgument{std::string(Arguments::kName), std::move(arguments.value)}...}};
}

} // namespace corelane
