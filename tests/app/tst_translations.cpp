// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/run_facts.h"
#include "catalog/catalog.h"
#include "chart/run_charts.h"
#include "charts/language.h"
#include "report/run_columns.h"
#include "report/study_columns.h"
#include "templates.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace corelane;

/// The way from the sources to a catalogue, and from a catalogue to what the window shows.
class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutACatalogueItIsEnglish();
    void catalogueHasEveryTemplateOfCore();
    void catalogueHasEveryTitleOfATable();
    void catalogueHasTheWindowsOwnTexts();
    void noTextIsLookedForThatTheCatalogueCannotHave();
    void everyTextIsLookedForWhereTheCatalogueHasIt();
    void catalogueOfALanguageIsUsed();
    void shippedCatalogueIsComplete_data();
    void shippedCatalogueIsComplete();
    void shippedCatalogueIsUsed();

private:
    QString path(const char *name) const { return m_folder.filePath(name); }
    bool has(const QString &context, const QString &source) const;

    QTemporaryDir m_folder;
    QList<Template> m_messages; ///< by context
};

namespace {

const QString kUpdate = QStringLiteral(CORELANE_SOURCE_DIR "/resources/translations/update");

QString qtTool(const QString &name)
{
    return QStandardPaths::findExecutable(name, {QLibraryInfo::path(QLibraryInfo::BinariesPath)});
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(120'000);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
               ? QByteArray()
               : "failed: " + process.readAll();
}

QList<Template> messagesOf(const QString &catalogue)
{
    QFile file(catalogue);
    QList<Template> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader reader(&file);
    QString context;
    bool isCounted = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"name")
            context = reader.readElementText();
        else if (reader.name() == u"message")
            isCounted = reader.attributes().value("numerus") == u"yes";
        else if (reader.name() == u"source")
            messages << Template{context, reader.readElementText(), isCounted};
    }
    return messages;
}

/// A message and what a catalogue says in its place, in a form for each number.
struct Translated {
    Template message;
    QStringList forms;
    QString state; ///< "unfinished", "vanished"; empty where it is done
};

QList<Translated> translationsIn(const QString &catalogue)
{
    QFile file(catalogue);
    QList<Translated> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader reader(&file);
    QString context;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"name") {
            context = reader.readElementText();
        } else if (reader.name() == u"message") {
            messages << Translated{};
            messages.back().message.id = context;
            messages.back().message.isCounted = reader.attributes().value("numerus") == u"yes";
        } else if (reader.name() == u"source") {
            messages.back().message.text = reader.readElementText();
        } else if (reader.name() == u"translation") {
            messages.back().state = reader.attributes().value("type").toString();
            if (!messages.back().message.isCounted)
                messages.back().forms << reader.readElementText();
        } else if (reader.name() == u"numerusform") {
            messages.back().forms << reader.readElementText();
        }
    }
    return messages;
}

/// The places for arguments, {name} and %1, in the order of their names.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place("\\{[^}]+\\}|%[0-9n]");
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places << match.next().captured();
    places.removeDuplicates();
    places.sort();
    return places;
}

/// A German of its own: the arguments the other way round, and what is counted said in the form for
/// one or for many.
QString german(const Template &message, const QString &form)
{
    if (message.id == "language")
        return "de";
    QStringList names = argumentsOf(message.text);
    std::reverse(names.begin(), names.end());
    QString text = form;
    for (const QString &name : names)
        text += " {" + name + "}";
    return text;
}

/// A catalogue with all of these messages translated.
bool writeCatalogue(const QString &path, const QList<Template> &messages)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QXmlStreamWriter writer(&file);
    writer.writeStartDocument();
    writer.writeStartElement("TS");
    writer.writeAttribute("version", "2.1");
    writer.writeAttribute("language", "de");
    for (const Template &message : messages) {
        writer.writeStartElement("context");
        writer.writeTextElement("name", message.id);
        writer.writeStartElement("message");
        if (message.isCounted)
            writer.writeAttribute("numerus", "yes");
        writer.writeTextElement("source", message.text);
        writer.writeStartElement("translation");
        if (message.isCounted) {
            writer.writeTextElement("numerusform", german(message, "eins"));
            writer.writeTextElement("numerusform", german(message, "viele"));
        } else {
            writer.writeCharacters(german(message, "deutsch"));
        }
        writer.writeEndElement();
        writer.writeEndElement();
        writer.writeEndElement();
    }
    writer.writeEndDocument();
    return true;
}

Sentence waited(int workers)
{
    return sentence(
        CORELANE_TR_N("gil-serialises.evidence",
                      "{workers} worker[|s] waited {share} of [its|their] time for the GIL."),
        arg<"workers">(Count(workers)), arg<"share">(Figure::percent(0.575, 1)));
}

} // namespace

void TestTranslations::initTestCase()
{
    if (qtTool("lupdate").isEmpty() || qtTool("lrelease").isEmpty())
        QSKIP("Qt's lupdate and lrelease are not here: Debian has them in qt6-l10n-tools");
    QCOMPARE(run(kUpdate, {path("corelane_de.ts")}), QByteArray());
    m_messages = messagesOf(path("corelane_de.ts"));
    QVERIFY(m_messages.size() > 400);
}

bool TestTranslations::has(const QString &context, const QString &source) const
{
    return std::any_of(m_messages.begin(), m_messages.end(), [&](const Template &message) {
        return message.id == context && message.text == source;
    });
}

void TestTranslations::withoutACatalogueItIsEnglish()
{
    QVERIFY(!loadCatalogue({"de"}, m_folder.path()));
    QVERIFY(loadCatalogue({"en"}, m_folder.path()));
    QCOMPARE(said(waited(1)), QString("1 worker waited 57.5 % of its time for the GIL."));
    QCOMPARE(said(Sentences{waited(4), verbatim("So.")}),
             QString("4 workers waited 57.5 % of their time for the GIL. So."));
}

void TestTranslations::catalogueHasEveryTemplateOfCore()
{
    static const QRegularExpression recorded("/core/(recorder|host|worker)/");
    for (const Template &form : allTemplates()) {
        if (recorded.match(form.file).hasMatch())
            continue; // said in English, to whoever reads the recording
        QVERIFY2(has(form.id, form.text), qPrintable(form.text));
        const auto message =
            std::find_if(m_messages.begin(), m_messages.end(), [&form](const Template &each) {
                return each.id == form.id && each.text == form.text;
            });
        QCOMPARE(message->isCounted, form.isCounted);
    }
}

/// A title that lupdate does not find in its row would be shown in English for ever.
void TestTranslations::catalogueHasEveryTitleOfATable()
{
    std::vector<Term> titles;
    for (std::size_t role = 0; role < kRoles; ++role)
        titles.push_back(title(Role::at(role)));
    for (const ChartKind &kind : chartKinds()) {
        titles.push_back(kind.name.title);
        if (kind.view)
            titles.push_back(kind.view->title);
    }
    for (const Workload &workload : workloads())
        titles.insert(titles.end(), {workload.title, workload.explanation, workload.sizeMeaning,
                                     workload.answerMeaning});
    for (const Model &model : models())
        titles.insert(titles.end(), {model.title, model.explanation});
    for (const Option &option : allOptions())
        titles.insert(titles.end(), {option.title, option.explanation});
    RunRecord run;
    run.spec = {.workload = "primes", .model = "cpp.threads", .workers = 4};
    for (const RunFact &fact : factsOf(run, nullptr, {Fact::model, Fact::workers, Fact::workload}))
        titles.push_back(fact.label);
    for (const RunColumn column : kWindowColumns) {
        titles.push_back(kindOf(column).title);
        if (!kindOf(column).help.text.empty())
            titles.push_back(kindOf(column).help);
    }
    for (const StudyColumn &column : studyColumns())
        titles.push_back(column.title);
    QVERIFY(titles.size() > 100);
    for (const Term &each : titles)
        QVERIFY2(has(each.id.data(), QString::fromUtf8(each.text.data())), each.id.data());
}

void TestTranslations::catalogueHasTheWindowsOwnTexts()
{
    QVERIFY(has("corelane::FindingsPanel", "certain"));
    QVERIFY(has("corelane::MainWindow", "Choose a mode and run it"));
    QVERIFY(has("corelane::StudyAnswer", "Which model is best here?"));
    QVERIFY(has("corelane::ExportForm", "PNG: pixels"));
}

/// lupdate reads literals. What a table holds is marked there: as a term or, for exports and
/// sizes of pictures, by QT_TRANSLATE_NOOP.
void TestTranslations::noTextIsLookedForThatTheCatalogueCannotHave()
{
    static const QRegularExpression call("(\\w+::)?\\btr\\(\\s*(?![\\s\"])[^)]*\\)");
    QDirIterator walk(CORELANE_SOURCE_DIR "/app", {"*.cpp"}, QDir::Files,
                      QDirIterator::Subdirectories);
    int read = 0;
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++read;
        for (auto match = call.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
            const QString found = match.next().captured();
            QVERIFY2(found.startsWith("ExportForm::tr(") || found.startsWith("NamedSize::tr("),
                     qPrintable(file.fileName() + found));
        }
    }
    QVERIFY(read > 100);
}

/// A tr() outside of every class would be looked for in another context than lupdate puts it into.
void TestTranslations::everyTextIsLookedForWhereTheCatalogueHasIt()
{
    for (const Template &message : m_messages)
        QVERIFY2(message.id != "corelane" && !message.id.isEmpty(), qPrintable(message.text));
}

void TestTranslations::catalogueOfALanguageIsUsed()
{
    QVERIFY(writeCatalogue(path("corelane_de.ts"), m_messages));
    QCOMPARE(
        run(qtTool("lrelease"), {"-silent", path("corelane_de.ts"), "-qm", path("corelane_de.qm")}),
        QByteArray());
    QVERIFY(!loadCatalogue({"fr"}, m_folder.path()));
    QVERIFY(!loadCatalogue({"no language"}, m_folder.path()));
    QVERIFY(loadCatalogue({"en-GB", "de"}, m_folder.path())); // which is asked for first
    QCOMPARE(said(title(State::gilWait)), QString("GIL wait"));
    QVERIFY(loadCatalogue({"fr", "de-AT", "en"}, m_folder.path()));
    QCOMPARE(languagesIn(m_folder.path()), (QStringList{"de", "en"}));
    QCOMPARE(said(waited(1)), QString("eins 57,5 % 1"));
    QCOMPARE(said(waited(1'500)), QString("viele 57,5 % 1.500"));
    QCOMPARE(said(verbatim("killed by signal 9")), QString("killed by signal 9"));
    QCOMPARE(said(title(State::gilWait)), QString("deutsch"));
    QCOMPARE(said(Figure::seconds(4'000'000'000)), QString("4,00 s"));
    QCOMPARE(listedText({verbatim("4"), title(State::gilWait)}), QString("4 · deutsch"));
    QCOMPARE(QCoreApplication::translate("corelane::FindingsPanel", "certain"), QString("deutsch"));
    QCOMPARE(QString::fromStdString(rendered(waited(1))),
             QString("1 worker waited 57.5 % of its time for the GIL."));
}

void TestTranslations::shippedCatalogueIsComplete_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"de", "fr"})
        QTest::newRow(language) << language;
}

/// Brought up to date, it has every message and no other, whole, and with what the message names.
void TestTranslations::shippedCatalogueIsComplete()
{
    QFETCH(QString, language);
    const QString name = "corelane_" + language + ".ts";
    QVERIFY(QDir().mkpath(m_folder.filePath("shipped")));
    const QString copy = m_folder.filePath("shipped/" + name);
    QVERIFY(QFile::copy(CORELANE_SOURCE_DIR "/resources/translations/" + name, copy));
    QCOMPARE(run(kUpdate, {copy}), QByteArray());
    const QList<Translated> messages = translationsIn(copy);
    QVERIFY(messages.size() >= m_messages.size());
    for (const Translated &each : messages) {
        const QString which = each.message.id + ": " + each.message.text;
        QVERIFY2(each.state.isEmpty(), qPrintable(each.state + " " + which));
        QVERIFY2(each.forms.size() == (each.message.isCounted ? 2 : 1), qPrintable(which));
        for (const QString &form : each.forms) {
            QVERIFY2(!form.trimmed().isEmpty(), qPrintable(which));
            QVERIFY2(placesIn(form) == placesIn(each.message.text),
                     qPrintable(which + " -> " + form));
            QVERIFY2(!form.contains('|'), qPrintable(form));
            QVERIFY2(form.contains('&') == each.message.text.contains('&'), qPrintable(form));
        }
    }
}

void TestTranslations::shippedCatalogueIsUsed()
{
    for (const QString language : {"de", "fr"})
        QCOMPARE(run(qtTool("lrelease"),
                     {"-silent",
                      CORELANE_SOURCE_DIR "/resources/translations/corelane_" + language + ".ts",
                      "-qm", m_folder.filePath("shipped/corelane_" + language + ".qm")}),
                 QByteArray());
    QVERIFY(loadCatalogue({"de"}, m_folder.filePath("shipped")));
    QCOMPARE(said(waited(1)), QString("1 Worker wartete 57,5 % seiner Zeit auf den GIL."));
    QCOMPARE(said(waited(4)), QString("4 Worker warteten 57,5 % ihrer Zeit auf den GIL."));
    QCOMPARE(said("corelane::ExportForm", "PNG: pixels"), QString("PNG: Pixel"));
    QVERIFY(loadCatalogue({"fr"}, m_folder.filePath("shipped")));
    QCOMPARE(said(waited(0)).left(8), QString("0 worker"));
    QCOMPARE(said(title(State::lockWait)), QString("attente d'un verrou"));
    QCOMPARE(shownLocale().language(), QLocale::French);
    QVERIFY(loadCatalogue({"en"}, m_folder.path()));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
