// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/bar/ordinary_program.h"

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
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return false;
    return !mayBeWorkload(source.read(kLongestSource).toStdString());
}

} // namespace corelane
