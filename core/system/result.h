// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/sentence.h"

#include <stdexcept>
#include <string>
#include <utility>
#include <variant>

namespace corelane {

/// What failed, on what, and what the reader can do about it. Each part is a phrase without a final
/// full stop; `on` and `advice` may be empty. A name, a path, another's reason stands in it as it
/// is, see verbatim(); the words are Corelane's, and translated: no Error is made of a bare text.
struct Error {
    /// A name, or words.
    class Subject {
    public:
        Subject() = default;
        Subject(std::string name) : m_text(verbatim(std::move(name))) {}
        Subject(const char *name) : Subject(std::string(name)) {}
        Subject(Sentence words) : m_text(std::move(words)) {}

        operator Sentence() const { return m_text; }

    private:
        Sentence m_text;
    };

    Sentence what;
    Sentence on;
    Sentence advice;

    Error(Sentence failed, Subject subject, Sentence remedy)
        : what(std::move(failed)), on(std::move(subject)), advice(std::move(remedy))
    {
    }

    /// Of the part of something larger: "run.corelane: line 3" of line 3.
    Error in(std::string place) const;
    /// Without what failed: "on; advice", the empty parts left out.
    Sentence reason() const;
    /// For a person: "what: on; advice", the empty parts left out.
    Sentence whole() const;
    /// The same in English: for the terminal's stderr, and what is recorded.
    std::string text() const { return rendered(whole()); }

    bool operator==(const Error &) const = default;
};

/// "run.corelane: No space left on device"
Sentence placed(std::string place, Sentence what);

/// A value or the Error that stands in its place. Asking for the one that is not there is a broken
/// invariant and throws std::logic_error.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(std::move(error)) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }

    T &value()
    {
        requireValue();
        return std::get<T>(m_content);
    }
    const T &value() const
    {
        requireValue();
        return std::get<T>(m_content);
    }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const
    {
        if (*this)
            throw std::logic_error("Result: an error was asked of a success");
        return std::get<Error>(m_content);
    }

private:
    void requireValue() const
    {
        if (!*this)
            throw std::logic_error("Result: a value was asked of a failure: " +
                                   std::get<Error>(m_content).text());
    }

    std::variant<T, Error> m_content;
};

struct Done {
    bool operator==(const Done &) const = default;
};

/// The result of something that has no value to return: `return Done{};` or an Error.
using Status = Result<Done>;

} // namespace corelane
