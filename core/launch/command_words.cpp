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
            return Error{"a quote is left open", std::string(1, m_quote), "close it"};
        if (m_isEscaped)
            return Error{"a backslash stands at the end", {}, "write \\\\ for one"};
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
            return Error{"only a shell understands this", std::string(1, each),
                         "put it in quotes, or write sh -c '…'"};
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

} // namespace corelane
