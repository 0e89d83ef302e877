// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/sentence.h"

#include "system/number_text.h"

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

bool isWholeNumber(double value)
{
    return value == std::floor(value);
}

const Count *countOf(const Sentence &sentence)
{
    for (const SentenceArgument &argument : sentence.arguments) {
        if (const auto *count = std::get_if<Count>(&argument.value))
            return count;
    }
    return nullptr;
}

std::int64_t wholeCount(const Count *count)
{
    if (!count)
        return -1;
    return isWholeNumber(count->value) ? std::llround(count->value)
                                       : std::max(2LL, std::llround(std::ceil(count->value)));
}

/// A value in a language.
struct Written {
    const Language &language;

    std::string operator()(const std::string &text) const { return text; }
    std::string operator()(const Names &names) const { return language.list(names); }
    std::string operator()(const Count &count) const
    {
        return language.figure(Figure::cores(count.value));
    }
    std::string operator()(const Figure &figure) const { return language.figure(figure); }
    std::string operator()(const Interval &interval) const { return rendered(interval, language); }
    std::string operator()(const Sentences &sentences) const
    {
        return rendered(sentences, language);
    }
};

/// The value of that name; the placeholder itself where there is none.
std::string valueOf(const Sentence &sentence, std::string_view name, const Language &language)
{
    for (const SentenceArgument &argument : sentence.arguments) {
        if (argument.name == name)
            return std::visit(Written{language}, argument.value);
    }
    return "{" + std::string(name) + "}";
}

/// Of "[one|other]" the one that this count asks for.
std::string_view formOf(std::string_view forms, bool isOne)
{
    const std::size_t bar = forms.find('|');
    if (bar == std::string_view::npos)
        return forms;
    return isOne ? forms.substr(0, bar) : forms.substr(bar + 1);
}

std::string englishText(const Figure &figure)
{
    const char *bound = figure.bound == Figure::Bound::none     ? ""
                        : figure.bound == Figure::Bound::atMost ? "≤ "
                                                                : "≥ ";
    switch (figure.unit) {
    case Figure::Unit::plain:
        break;
    case Figure::Unit::percent:
        return bound + decimal(100 * figure.value, figure.digits) + " %";
    case Figure::Unit::seconds:
        return bound + decimal(figure.value, figure.digits) + " s";
    case Figure::Unit::bytes:
        return bound + memoryText(static_cast<std::int64_t>(figure.value));
    }
    return bound + (figure.digits == 0 ? grouped(std::llround(figure.value))
                                       : decimal(figure.value, figure.digits));
}

std::string englishText(const Names &names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return text;
}

std::string joined(const Sentences &sentences, const char *between, const Language &language)
{
    std::string text;
    for (const Sentence &sentence : sentences) {
        const std::string each = rendered(sentence, language);
        text += (text.empty() || each.empty() ? "" : between) + each;
    }
    return text;
}

} // namespace

const Language &english()
{
    static const Language language{
        .templateOf = [](const Sentence &sentence,
                         std::int64_t) { return std::string(sentence.text); },
        .figure = [](const Figure &figure) { return englishText(figure); },
        .list = [](const Names &names) { return englishText(names); },
    };
    return language;
}

std::string rendered(const Sentence &sentence, const Language &language)
{
    const Count *count = countOf(sentence);
    const bool isOne = count && count->value == 1;
    const std::string form = sentence.id.empty() ? std::string(sentence.text)
                                                 : language.templateOf(sentence, wholeCount(count));
    std::string text;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const char closing = form[i] == '{' ? '}' : count && form[i] == '[' ? ']' : '\0';
        const std::size_t end = closing ? form.find(closing, i) : std::string::npos;
        if (end == std::string::npos) {
            text += form[i];
            continue;
        }
        const std::string_view inner = std::string_view(form).substr(i + 1, end - i - 1);
        text +=
            closing == '}' ? valueOf(sentence, inner, language) : std::string(formOf(inner, isOne));
        i = end;
    }
    return text;
}

std::string rendered(const Sentences &sentences, const Language &language)
{
    return joined(sentences, " ", language);
}

std::string listed(const Sentences &facts, const Language &language)
{
    return joined(facts, " · ", language);
}

std::string rendered(const Figure &figure, const Language &language)
{
    return language.figure(figure);
}

std::string rendered(const Interval &interval, const Language &language)
{
    const double scale = interval.figure.unit == Figure::Unit::percent ? 100 : 1;
    const auto end = [&](double value, Figure::Bound bound) {
        return language.figure({scale * value, Figure::Unit::plain, interval.figure.digits, bound});
    };
    const std::string range =
        std::isinf(interval.high)
            ? end(interval.low, Figure::Bound::atLeast)
            : end(interval.low, interval.lowBound) + "–" + end(interval.high, interval.highBound);
    return language.figure(interval.figure) + " (" + range + ")";
}

Sentence verbatim(SentenceValue value)
{
    const auto *text = std::get_if<std::string>(&value);
    if (text && text->empty())
        return {};
    return {.id = {}, .text = "{text}", .arguments = {{"text", std::move(value)}}};
}

std::string_view topicOf(const Sentence &sentence)
{
    return sentence.id.substr(0, sentence.id.find('.'));
}

Sentences untold(const Sentences &sentences, const Sentences &told)
{
    Sentences rest;
    std::copy_if(sentences.begin(), sentences.end(), std::back_inserter(rest),
                 [&told](const Sentence &each) {
                     return std::find(told.begin(), told.end(), each) == told.end();
                 });
    return rest;
}

} // namespace corelane
