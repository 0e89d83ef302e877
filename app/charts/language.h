// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "record/sentence.h"

#include <QLocale>
#include <QString>

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

/// Takes the catalogue of this folder that suits the locale, such as corelane_de.qm, for all that
/// the program shows; false where there is none. Once, when the program starts.
bool loadCatalogue(const QLocale &locale, const QString &folder);

} // namespace corelane
