// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/command_words.h"

namespace corelane {
namespace {

bool contains(std::string_view characters, char each)
{
    return characters.find(each) != std::string_view::npos;
}

/// Cuts a line into words; one character after the other.
class WordCutter {
public:
    Result<std::vector<std::string>> cut(std::string_view line)
    {
        for (const char each : line) {
            if (const Status taken = take(each); !taken)
                return taken.error();
        }
        if (m_quote)
            return Error{CORELANE_TR("command-line.open-quote", "a quote is left open"),
                         std::string(1, m_quote),
                         CORELANE_TR("command-line.close-quote", "close it")};
        if (m_isEscaped)
            return Error{
                CORELANE_TR("command-line.last-backslash", "a backslash stands at the end"),
                {},
                CORELANE_TR("command-line.write-backslash", "write \\\\ for one")};
        endWord();
        return std::move(m_words);
    }

private:
    Status take(char each)
    {
        if (m_isEscaped) {
            if (m_quote == '"' && !contains("\"\\$`", each))
                add('\\'); // within "…" it is itself before any other character
            m_isEscaped = false;
            add(each);
        } else if (each == '\\' && m_quote != '\'') {
            m_isEscaped = true;
            m_isWord = true;
        } else if (each == m_quote) {
            m_quote = 0;
        } else if (!m_quote && (each == '"' || each == '\'')) {
            m_quote = each;
            m_isWord = true; // even an empty one
        } else if (!m_quote && contains(" \t\n\r\f\v", each)) {
            endWord();
        } else if (isOfShell(each)) {
            return Error{
                CORELANE_TR("command-line.of-shell", "only a shell understands this"),
                std::string(1, each),
                CORELANE_TR("command-line.quote-it", "put it in quotes, or write sh -c '…'")};
        } else {
            add(each);
        }
        return Done{};
    }

    bool isOfShell(char each) const
    {
        if (m_quote == '\'')
            return false;
        if (m_quote == '"')
            return contains("$`", each);
        return contains("|&;<>()$`*?", each) || (each == '[' && !m_word.empty()) ||
               (each == '~' && !m_isWord);
    }

    void add(char each)
    {
        m_word += each;
        m_isWord = true;
    }

    void endWord()
    {
        if (m_isWord)
            m_words.push_back(m_word);
        m_word.clear();
        m_isWord = false;
    }

    std::vector<std::string> m_words;
    std::string m_word;
    char m_quote = 0; ///< the open one
    bool m_isWord = false;
    bool m_isEscaped = false;
};

} // namespace

Result<std::vector<std::string>> commandWords(std::string_view line)
{
    return WordCutter().cut(line);
}

std::string quotedWord(const std::string &word)
{
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                        "0123456789-_./=:,+@%";
    if (!word.empty() && word.find_first_not_of(kPlain) == std::string::npos)
        return word;
    std::string text = "'";
    for (const char c : word)
        text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

} // namespace corelane
