// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "record/sentence.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace corelane {

/// The language that the program's catalogues of translations are in, by QCoreApplication, with
/// their numbers; English where there is none. For whatever is shown in a window.
const Language &shownLanguage();

QString said(const Sentence &sentence);
QString said(const Sentences &sentences);
QString said(const Error &error);
QString said(const Figure &figure);
/// With a dot between them: "4.00 s · 1.90 cores".
QString listedText(const Sentences &facts);

/// How it writes numbers that are not grouped: those of axes and of times.
QLocale shownLocale();

/// Of these languages ("de-AT", "fr", "en") the first that is English or has a catalogue in this
/// folder, such as corelane_de.qm, is the one of all that the program shows; false, and English,
/// where none has one. Once, when the program starts; without an application object, too.
bool loadCatalogue(const QStringList &languages, const QString &folder);

/// The languages of the catalogues in this folder, and English: "de", "en", "fr".
QStringList languagesIn(const QString &folder);

/// Gives the application object the catalogue, and Qt's own for its dialogs: once it is there.
void installCatalogue();

/// A text of the application's: what tr() gives, also where there is no application object.
QString said(const char *context, const char *text);

} // namespace corelane
