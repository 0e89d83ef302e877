// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <string>
#include <string_view>

namespace corelane {

/// To stdout.
void print(std::string_view text);

/// One line "corelane: …" to stderr.
void complain(const Error &error);
void note(std::string_view text);

/// Writes a whole file through a temporary one, so that a failure leaves the old file; "-" is
/// stdout.
Status writeFile(const std::string &path, std::string_view content);

/// A line on the terminal that is written over and over: progress. Nothing where stderr is no
/// terminal.
class ProgressLine {
public:
    explicit ProgressLine(bool quiet);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(const std::string &text);
    void clear();
    /// Stands in front of every text from here on.
    void setPrefix(const std::string &prefix) { m_prefix = prefix; }

private:
    std::string m_prefix;
    bool m_isShown = false;
    bool m_isOn;
};

} // namespace corelane
