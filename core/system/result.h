// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <variant>

namespace corelane {

/// What failed, on what, and what the reader can do about it. Each part is a phrase without a final
/// full stop; `on` and `advice` may be empty.
struct Error {
    std::string what;
    std::string on;
    std::string advice;

    /// One line for a person: "what: on; advice", the empty parts left out.
    std::string text() const
    {
        std::string line = what;
        if (!on.empty())
            line += ": " + on;
        if (!advice.empty())
            line += "; " + advice;
        return line;
    }

    bool operator==(const Error &) const = default;
};

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
