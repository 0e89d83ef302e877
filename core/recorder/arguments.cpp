// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/arguments.h"

#include "record/event_area.h"
#include "record/text.h"
#include "system/chained_arguments.h"

namespace corelane {
namespace {

constexpr double kLongestTimeout_s = 1e9;
constexpr int kMostDescriptors = 1 << 20;

bool takeDescriptor(const std::string &text, int &descriptor)
{
    const auto number = toInteger<int>(text);
    descriptor = number.value_or(-1);
    return descriptor >= 0 && descriptor < kMostDescriptors;
}

bool takeLine(Arguments &arguments, const std::string &line)
{
    arguments.describe.push_back(line);
    return !line.empty() && line.find('\n') == std::string::npos;
}

bool takeRings(Arguments &arguments, const std::string &text)
{
    arguments.rings = toInteger<std::uint32_t>(text).value_or(0);
    return arguments.rings >= 1 && arguments.rings <= kMostRings;
}

bool takeTimeout(Arguments &arguments, const std::string &text)
{
    arguments.timeout_s = toReal(text);
    return arguments.timeout_s && *arguments.timeout_s > 0 &&
           *arguments.timeout_s <= kLongestTimeout_s;
}

bool takeLanes(Arguments &arguments, const std::string &text)
{
    arguments.wantsSwitches = text == "auto";
    return text == "auto" || text == "sampled";
}

bool takeLeftRunning(Arguments &arguments, const std::string &text)
{
    static const std::map<std::string, LeftRunning> words{
        {"end", LeftRunning::end}, {"leave", LeftRunning::leave}, {"wait", LeftRunning::wait}};
    const auto word = words.find(text);
    if (word != words.end())
        arguments.leftRunning = word->second;
    return word != words.end();
}

bool takeStamps(Arguments &arguments, const std::string &text)
{
    arguments.wantsStamps = text == "on";
    return text == "on" || text == "off";
}

bool takePrinted(Arguments &arguments, const std::string &text)
{
    arguments.keepsPrinted = text == "kept";
    return text == "kept" || text == "left-out";
}

const std::map<std::string, TakeValue<Arguments>> &valueOptions()
{
    static const std::map<std::string, TakeValue<Arguments>> options{
        {"--describe", takeLine},
        {"--rings", takeRings},
        {"--timeout", takeTimeout},
        {"--lanes", takeLanes},
        {"--left-running", takeLeftRunning},
        {"--stamps", takeStamps},
        {"--printed", takePrinted},
        {"--expect",
         [](Arguments &arguments, const std::string &text) {
             arguments.expected = text;
             return true;
         }},
        {"--folder",
         [](Arguments &arguments, const std::string &text) {
             arguments.folder = text;
             return !text.empty();
         }},
        {"--output",
         [](Arguments &arguments, const std::string &text) {
             arguments.output = text;
             return !text.empty();
         }},
        {"--recording-fd",
         [](Arguments &arguments, const std::string &text) {
             return takeDescriptor(text, arguments.recordingFd);
         }},
        {"--control-fd",
         [](Arguments &arguments, const std::string &text) {
             return takeDescriptor(text, arguments.controlFd.emplace());
         }},
    };
    return options;
}

bool takeSwitch(Arguments &arguments, const std::string &word)
{
    if (word == "--need-answer")
        arguments.needAnswer = true;
    else if (word == "--describe-command")
        arguments.describesCommand = true;
    else if (word == "--inherit-stdio")
        arguments.inheritStdio = true;
    else if (word == "--contain")
        arguments.isContained = true;
    else
        return false;
    return true;
}

} // namespace

Result<Arguments> parseArguments(const std::vector<std::string> &words)
{
    Result<Arguments> arguments = readChainedArguments(words, valueOptions(), takeSwitch);
    if (!arguments)
        return arguments;
    if (arguments->inheritStdio && arguments->recordingFd <= 2)
        return Error{CORELANE_TR("recorder-option.mixed",
                                 "the recording would be mixed with the command's own output"),
                     "--inherit-stdio",
                     CORELANE_TR("recorder-option.descriptor",
                                 "give the recording a descriptor above 2 with --recording-fd")};
    if (arguments->isContained && arguments->leftRunning == LeftRunning::leave)
        return Error{CORELANE_TR("recorder-option.contained",
                                 "what a contained run leaves running cannot be left alone"),
                     "--contain",
                     CORELANE_TR("recorder-option.end-or-wait", "give --left-running end or wait")};
    return arguments;
}

} // namespace corelane
