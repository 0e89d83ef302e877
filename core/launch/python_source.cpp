// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/python_source.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>
#include <vector>

namespace corelane {
namespace {

constexpr std::string_view kBlanks = " \t\f\r";

bool isOfName(char c)
{
    return c == '_' || std::isalnum(static_cast<unsigned char>(c)) || (c & 0x80) != 0;
}

/// The length of the string literal that begins here, to the end of its line where it is left open.
std::size_t literalLength(std::string_view text)
{
    const std::string_view three = text.substr(0, 3);
    const bool isLong = three == R"(""")" || three == "'''";
    const std::string_view end = isLong ? three : text.substr(0, 1);
    for (std::size_t at = end.size(); at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text.substr(at).starts_with(end))
            return at + end.size();
        else if (text[at] == '\n' && !isLong)
            return at;
    }
    return text.size();
}

/// A source's logical lines, those in brackets or with a \ at their end joined: without comments,
/// with "" in the place of each string. Nothing where a bracket or a string is left open: the rest
/// would be one line, and only Python can tell what is wrong.
std::optional<std::vector<std::string>> logicalLines(std::string_view source)
{
    std::vector<std::string> lines(1);
    int depth = 0;
    for (std::size_t at = 0; at < source.size(); ++at) {
        const char c = source[at];
        if (c == '#') {
            at = std::min(source.find('\n', at), source.size()) - 1;
        } else if (c == '"' || c == '\'') {
            const std::string_view rest = source.substr(at);
            const std::size_t length = literalLength(rest);
            const bool isLong = rest.starts_with(R"(""")") || rest.starts_with("'''");
            if (isLong && (length < 6 || !rest.substr(3, length - 3).ends_with(rest.substr(0, 3))))
                return std::nullopt;
            at += length - 1;
            lines.back() += "\"\"";
        } else if (c == '\\' && source.substr(at + 1).starts_with('\n')) {
            ++at;
        } else if (c == '\n' && depth == 0) {
            lines.emplace_back();
        } else {
            depth += c == '(' || c == '[' || c == '{' ? 1 : 0;
            depth -= depth > 0 && (c == ')' || c == ']' || c == '}') ? 1 : 0;
            lines.back() += c == '\n' ? ' ' : c;
        }
    }
    return depth == 0 ? std::optional(std::move(lines)) : std::nullopt;
}

/// Its words, and each other character that is no blank.
std::vector<std::string_view> tokensOf(std::string_view line)
{
    std::vector<std::string_view> tokens;
    for (std::size_t at = 0; at < line.size();) {
        std::size_t end = at;
        while (end < line.size() && isOfName(line[end]))
            ++end;
        end = std::max(end, at + 1);
        if (kBlanks.find(line[at]) == std::string_view::npos)
            tokens.push_back(line.substr(at, end - at));
        at = end;
    }
    return tokens;
}

bool holds(const std::vector<std::string_view> &tokens, std::string_view token)
{
    return std::ranges::find(tokens, token) != tokens.end();
}

/// The line's own word, past what may stand before it.
std::string_view keywordOf(const std::vector<std::string_view> &tokens)
{
    const bool isAsync = tokens.size() > 1 && tokens[0] == "async";
    return tokens.empty() ? std::string_view() : tokens[isAsync ? 1 : 0];
}

/// The place of the assignment's sign; nothing where the line assigns nothing.
std::optional<std::size_t> assignmentIn(const std::vector<std::string_view> &tokens)
{
    constexpr std::string_view kOperators = "=<>!+-*/%&|^@:";
    int depth = 0;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        depth += tokens[i] == "(" || tokens[i] == "[" || tokens[i] == "{" ? 1 : 0;
        depth -= tokens[i] == ")" || tokens[i] == "]" || tokens[i] == "}" ? 1 : 0;
        if (tokens[i] != "=" || depth > 0)
            continue;
        const bool isOfTwo = kOperators.find(tokens[i - 1].front()) != std::string_view::npos ||
                             (i + 1 < tokens.size() && tokens[i + 1] == "=");
        return isOfTwo ? std::nullopt : std::optional(i);
    }
    return std::nullopt;
}

/// Of `a = b = c` the last sign.
std::size_t lastSign(const std::vector<std::string_view> &tokens, std::size_t sign)
{
    while (sign + 3 < tokens.size() && tokens[sign + 2] == "=" && tokens[sign + 3] != "=")
        sign += 2;
    return sign;
}

/// Whether what is assigned may be a function.
bool mayBeFunction(std::string_view first)
{
    return first != "[" && first != "{" && first != "\"" &&
           std::isdigit(static_cast<unsigned char>(first.front())) == 0;
}

bool defines(const std::vector<std::string_view> &tokens, std::string_view name)
{
    const std::string_view keyword = keywordOf(tokens);
    if (keyword == "import" || keyword == "from")
        return holds(tokens, name) || (keyword == "from" && holds(tokens, "*"));
    if (keyword == "def" || keyword == "class") {
        const auto named = std::ranges::find(tokens, keyword) + 1;
        return named != tokens.end() && *named == name;
    }
    const auto first = assignmentIn(tokens);
    const std::size_t sign = first ? lastSign(tokens, *first) : tokens.size();
    if (sign + 1 >= tokens.size() || !mayBeFunction(tokens[sign + 1]))
        return false;
    const std::vector targets(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(sign));
    const auto at = std::ranges::find(targets, name);
    const bool isOfAnother = at != targets.begin() && (*(at - 1) == "." || *(at - 1) == "(");
    return at != targets.end() && !isOfAnother;
}

/// What stands behind the colon of a block that is on its line: `try: import a`.
std::vector<std::string_view> blockOnLine(const std::vector<std::string_view> &tokens)
{
    constexpr std::array kBlocks{"if",      "elif", "else",  "try", "except",
                                 "finally", "with", "while", "for"};
    if (std::ranges::find(kBlocks, keywordOf(tokens)) == kBlocks.end())
        return {};
    int depth = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        depth += tokens[i] == "(" || tokens[i] == "[" || tokens[i] == "{" ? 1 : 0;
        depth -= tokens[i] == ")" || tokens[i] == "]" || tokens[i] == "}" ? 1 : 0;
        if (tokens[i] == ":" && depth == 0)
            return {tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1, tokens.end()};
    }
    return {};
}

/// Those lines whose names are the module's, cut into tokens.
std::vector<std::vector<std::string_view>> linesOfModule(const std::vector<std::string> &lines)
{
    std::vector<std::vector<std::string_view>> found;
    std::size_t inner = std::string::npos; ///< the indentation from which on a block is left out
    for (const std::string &line : lines) {
        const std::size_t indent = line.find_first_not_of(kBlanks);
        if (indent == std::string::npos || indent >= inner)
            continue;
        inner = std::string::npos;
        const auto tokens = tokensOf(line);
        const std::string_view keyword = keywordOf(tokens);
        const bool isMain = keyword == "if" && tokens.size() > 1 && tokens[1] == "__name__";
        if (keyword == "def" || keyword == "class" || isMain)
            inner = indent + 1;
        if (isMain)
            continue;
        found.push_back(tokens);
        found.push_back(blockOnLine(tokens));
    }
    return found;
}

} // namespace

bool mayBeWorkload(std::string_view source)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    source.remove_prefix(source.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0);
    std::string text(source);
    std::erase(text, '\r');
    const auto lines = logicalLines(text);
    if (!lines)
        return true;
    const auto statements = linesOfModule(*lines);
    return std::ranges::all_of(std::array{"chunks", "work"}, [&](const char *name) {
        return std::ranges::any_of(statements,
                                   [name](const auto &tokens) { return defines(tokens, name); });
    });
}

} // namespace corelane
