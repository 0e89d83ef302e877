// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace corelane {
namespace {

/// The one in use; null: English. It stays until the program ends.
std::unique_ptr<QTranslator> &catalogue()
{
    static std::unique_ptr<QTranslator> translator;
    return translator;
}

/// The language that the catalogue in use is in, as itself says; "en" without one.
QString catalogueLanguage()
{
    return said(kLanguageCode);
}

/// The id is the message's context, as CORELANE_TR has it.
std::string translatedTemplate(const Sentence &sentence, std::int64_t count)
{
    const QString text = catalogue()
                             ? catalogue()->translate(sentence.id.data(), sentence.text.data(),
                                                      nullptr, static_cast<int>(count))
                             : QString();
    return text.isEmpty() ? std::string(sentence.text) : text.toStdString();
}

QString figureIn(const QLocale &locale, const Figure &figure)
{
    const auto number = [&](double value) { return locale.toString(value, 'f', figure.digits); };
    switch (figure.unit) {
    case Figure::Unit::plain:
        break;
    case Figure::Unit::percent:
        return number(100 * figure.value) + QLatin1Char(' ') + locale.percent();
    case Figure::Unit::seconds:
        return number(figure.value) + QStringLiteral(" s");
    case Figure::Unit::bytes:
        return locale.formattedDataSize(static_cast<qint64>(figure.value), 1);
    }
    return number(figure.value);
}

std::string localFigure(const Figure &figure)
{
    const QString language = catalogueLanguage();
    if (language == QLatin1String("en"))
        return english().figure(figure);
    const QString bound = figure.bound == Figure::Bound::none     ? QString()
                          : figure.bound == Figure::Bound::atMost ? QStringLiteral("≤ ")
                                                                  : QStringLiteral("≥ ");
    return (bound + figureIn(QLocale(language), figure)).toStdString();
}

std::string localList(const Names &names)
{
    QStringList list;
    for (const std::string &name : names)
        list << QString::fromStdString(name);
    const QString language = catalogueLanguage();
    return language == QLatin1String("en") ? english().list(names)
                                           : shownLocale().createSeparatedList(list).toStdString();
}

} // namespace

const Language &shownLanguage()
{
    static const Language language{
        .templateOf = translatedTemplate, .figure = localFigure, .list = localList};
    return language;
}

QLocale shownLocale()
{
    QLocale locale(catalogueLanguage());
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QString said(const Sentence &sentence)
{
    return QString::fromStdString(rendered(sentence, shownLanguage()));
}

QString said(const Sentences &sentences)
{
    return QString::fromStdString(rendered(sentences, shownLanguage()));
}

QString said(const Error &error)
{
    return said(error.whole());
}

QString said(const Figure &figure)
{
    return QString::fromStdString(rendered(figure, shownLanguage()));
}

QString listedText(const Sentences &facts)
{
    return QString::fromStdString(listed(facts, shownLanguage()));
}

bool loadCatalogue(const QStringList &languages, const QString &folder)
{
    catalogue().reset();
    for (const QString &language : languages) {
        const QLocale locale(language);
        if (locale.language() == QLocale::English)
            return true;
        auto translator = std::make_unique<QTranslator>();
        if (locale.language() == QLocale::C || // also what is no language at all
            !translator->load(locale, QStringLiteral("corelane"), QStringLiteral("_"), folder))
            continue;
        catalogue() = std::move(translator);
        installCatalogue();
        return true;
    }
    return false;
}

QStringList languagesIn(const QString &folder)
{
    QStringList languages{QStringLiteral("en")};
    for (const QString &file : QDir(folder).entryList({QStringLiteral("corelane_*.qm")}))
        languages << file.section(u'_', 1).section(u'.', 0, 0);
    languages.sort();
    return languages;
}

void installCatalogue()
{
    if (!catalogue() || !QCoreApplication::instance())
        return;
    auto *own = new QTranslator(QCoreApplication::instance());
    if (own->load(shownLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(own);
    QCoreApplication::installTranslator(catalogue().get());
}

QString said(const char *context, const char *text)
{
    const QString translated = catalogue() ? catalogue()->translate(context, text) : QString();
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

} // namespace corelane
