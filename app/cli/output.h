// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "system/whole_file.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace corelane {

/// What a subcommand writes to stdout. The first failure ends all writing; the subcommand goes on,
/// so that its runs and recordings become whole. A reader that has gone (`| head`) has all that it
/// wants: that is no failure.
class Output {
public:
    /// A text for the terminal: what would command it is written out (visible()).
    void print(std::string_view text);

    /// A whole file, written through a temporary one, so that a failure leaves the old file; "-" is
    /// stdout, whose failure takeFailure() gives.
    Status writeFile(const std::string &path, std::string_view content);
    /// The same piece by piece.
    Status writeFile(const std::string &path, const TextMaker &make);

    /// Why something could not be written, to whoever asks first and tells it.
    std::optional<Error> takeFailure() { return std::exchange(m_failure, std::nullopt); }

private:
    void write(std::string_view bytes);

    std::optional<Error> m_failure;
    bool m_isOver = false;
};

/// To be called before anything is opened. Of stdin, stdout and stderr, those that this program was
/// started without get a stand-in that can be neither read nor written: else the next file to be
/// opened would be taken for one of them. What is started from here is without them as well.
void holdStandardStreams();

/// To stderr, as far as that can be written: what to do else? Never raises SIGPIPE.
void tell(std::string_view text);

/// One line "corelane: …" to stderr, in the reader's language.
void complain(const Error &error);
void note(const Sentence &sentence);

/// In the language of whoever reads the terminal.
std::string shown(const Sentence &sentence);
std::string shown(const Sentences &sentences);

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
