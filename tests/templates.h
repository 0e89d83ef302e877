// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QMetaType>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace corelane {

/// A template of a sentence, as the sources have it.
struct Template {
    QString id;
    QString text;
    bool isCounted = false;
    QString file = {}; ///< that it is in
};

/// The names in braces, each once.
inline QStringList argumentsOf(const QString &text)
{
    static const QRegularExpression argument("\\{([^}]+)\\}");
    QStringList names;
    for (auto match = argument.globalMatch(text); match.hasNext();)
        names << match.next().captured(1);
    names.removeDuplicates();
    return names;
}

/// What a literal says: its quotes and backslashes are written \" and \\.
inline QString withoutEscapes(QString literal)
{
    static const QRegularExpression escape("\\\\(.)");
    return literal.replace(escape, "\\1");
}

/// Every CORELANE_TR, read as lupdate reads them.
inline QList<Template> allTemplates()
{
    static const QString text = "\"(?:[^\"\\\\]|\\\\.)*\"";
    static const QRegularExpression macro("CORELANE_TR(_N)?\\(\\s*\"([^\"]+)\"\\s*,((?:\\s*" +
                                          text + ")+)\\s*\\)");
    static const QRegularExpression literal(text);
    QList<Template> templates;
    for (const char *folder : {CORELANE_SOURCE_DIR "/core", CORELANE_SOURCE_DIR "/app"}) {
        QDirIterator walk(folder, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (auto match = macro.globalMatch(QString::fromUtf8(file.readAll()));
                 match.hasNext();) {
                const auto found = match.next();
                Template each{.id = found.captured(2),
                              .text = {},
                              .isCounted = found.hasCaptured(1),
                              .file = file.fileName()};
                for (auto part = literal.globalMatch(found.captured(3)); part.hasNext();)
                    each.text += withoutEscapes(part.next().captured().chopped(1).mid(1));
                templates << each;
            }
        }
    }
    return templates;
}

} // namespace corelane

Q_DECLARE_METATYPE(corelane::Template)
