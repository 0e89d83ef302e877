// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/recording_file.h"

#include "system/persons_folder.h"

#include <ctime>
#include <filesystem>
#include <system_error>

namespace corelane {
namespace {

/// "2026-11-23T10-42-18", in local time: colons make trouble in the names of other systems' files.
std::string localMoment()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H-%M-%S", &local);
    return text;
}

} // namespace

std::string keptRecordingsFolder()
{
    const std::string data = personsFolder("XDG_DATA_HOME", ".local/share");
    return data.empty() ? data : data + "/recordings";
}

Result<std::string> newRecordingFile(std::string_view of)
{
    const std::string folder = keptRecordingsFolder();
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (folder.empty() || failed)
        return Error{"recordings cannot be kept: the folder cannot be made",
                     folder.empty() ? "there is no home folder" : folder,
                     "check its permissions, or give --save FILE"};
    const std::string begin = folder + "/" + localMoment() + "-" + std::string(of);
    std::string file = begin + ".corelane";
    for (int number = 2; std::filesystem::exists(file, failed); ++number)
        file = begin + "-" + std::to_string(number) + ".corelane";
    return file;
}

} // namespace corelane
