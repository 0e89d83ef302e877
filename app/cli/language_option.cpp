// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/language_option.h"

#include "charts/language.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>

namespace corelane {
namespace {

QString catalogueFolder()
{
    std::error_code ignored;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", ignored);
    const auto prefix = self.parent_path().parent_path();
    return QString::fromStdString(prefix / "share" / "corelane" / "translations");
}

/// The value that was given last, which is the one that counts. Errors: a value is missing.
Result<std::optional<std::string>> takeLanguage(int &argc, char **argv)
{
    const std::string option = std::string("--") + kLanguageOption;
    std::optional<std::string> language;
    int kept = 1;
    int i = 1;
    for (; i < argc && argv[i] != std::string_view("--"); ++i) {
        const std::string_view word = argv[i];
        if (word == option && i + 1 == argc)
            return Error{CORELANE_TR("cli.no-language-given", "a language is missing"), option, {}};
        if (word == option)
            language = argv[++i];
        else if (word.starts_with(option + "="))
            language = word.substr(option.size() + 1);
        else
            argv[kept++] = argv[i];
    }
    std::copy(argv + i, argv + argc + 1, argv + kept); // with the null at the end
    argc = kept + (argc - i);
    return language;
}

} // namespace

Status chooseLanguage(int &argc, char **argv)
{
    const auto asked = takeLanguage(argc, argv);
    if (!asked)
        return asked.error();
    const QString folder = catalogueFolder();
    if (!*asked) {
        loadCatalogue(QLocale::system().uiLanguages(), folder);
        return Done{};
    }
    const QString language = QString::fromStdString(**asked);
    if (loadCatalogue({language}, folder))
        return Done{};
    return Error{
        CORELANE_TR("cli.no-such-language", "no such language"), **asked,
        sentence(CORELANE_TR("cli.languages", "there are {languages}"),
                 arg<"languages">(languagesIn(folder).join(QStringLiteral(", ")).toStdString()))};
}

} // namespace corelane
