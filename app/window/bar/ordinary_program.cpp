// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/bar/ordinary_program.h"

#include "files/path_text.h"
#include "launch/python_source.h"

#include <QFile>
#include <QFileInfo>

namespace corelane {
namespace {

constexpr qint64 kLongestSource = 4 << 20; ///< of a longer one, so much is looked at

} // namespace

bool isOrdinaryProgram(const QString &file)
{
    QFile source(file);
    if (!file.endsWith(QStringLiteral(".py")) || !QFileInfo(file).isFile() ||
        !source.open(QIODevice::ReadOnly))
        return false;
    return !mayBeWorkload(source.read(kLongestSource).toStdString());
}

Status checkFiles(const std::vector<Option> &options,
                  const std::map<std::string, std::string> &chosen)
{
    for (const Option &option : options) {
        if (option.type != Option::Type::file)
            continue;
        const auto found = chosen.find(option.key);
        if (found == chosen.end() || found->second.empty())
            return Error{CORELANE_TR("run-bar.no-file", "no file was chosen to run"),
                         {},
                         CORELANE_TR("run-bar.choose-file",
                                     "choose a Python file, or make one with New from template…")};
        const QFileInfo file(pathText(found->second));
        if (!file.isFile() || !file.isReadable())
            return Error{
                file.isFile()
                    ? Sentence(CORELANE_TR("run-bar.file-not-read", "the file cannot be read"))
                    : Sentence(CORELANE_TR("run-bar.file-not-there", "the file is not there")),
                found->second,
                CORELANE_TR("run-bar.choose-other-file",
                            "choose another one, or make one with New from template…")};
        if (option.key == kScriptFile && isOrdinaryProgram(pathText(found->second)))
            return Error{CORELANE_TR("run-bar.ordinary-program",
                                     "this is an ordinary program: it does not define the "
                                     "functions chunks and work of a workload"),
                         found->second,
                         CORELANE_TR("run-bar.add-command",
                                     "run it as a command, with Add command…, or make a workload "
                                     "with New from template…")};
    }
    return Done{};
}

} // namespace corelane
