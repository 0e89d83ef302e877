// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_samples.h"

#include "charts/chart_picture.h"
#include "exports/exports.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace corelane;

/// The table of exports.
class TestExportForms : public QObject {
    Q_OBJECT

private slots:
    void kindGoesByTheFilesName();
    void theLongestSuffixCounts();
    void idsAndSuffixesOfOneThingAreTheirOwn();
    void listsReadAsASentence();
    void everyPictureBeginsAsItsKindDoes();
    void everyTextOfRunsNamesThem();
    void oneRunIsAnObjectAndSeveralAreAList();
};

namespace {

const ExportForms kPictures = exportForms({ExportOf::picture});
const ExportForms kOfRuns = exportForms({ExportOf::runs});

QByteArray idOfFile(const ExportForms &forms, std::string_view path)
{
    const ExportForm *form = formOfFile(forms, path);
    return form ? form->id : "none";
}

RunRecord runOf(const std::string &model)
{
    return {.spec = {.workload = "primes", .model = model, .workers = 2, .size = 1000},
            .runtime = {.name = "C++", .version = "GCC 12"},
            .machine = {.logicalCores = 2, .effectiveCores = 2},
            .release_ns = 0,
            .reaped_ns = 100'000'000,
            .treeUsage = Usage{.user_ns = 150'000'000},
            .end = End{.time_ns = 100'000'000}};
}

const RunsExport &exportOfRuns(std::string_view suffix)
{
    return std::get<RunsExport>(formOfFile(kOfRuns, suffix)->make);
}

} // namespace

void TestExportForms::kindGoesByTheFilesName()
{
    QCOMPARE(idOfFile(kPictures, "a.png"), QByteArray("png"));
    QCOMPARE(idOfFile(kPictures, "/a.b/C.SVG"), QByteArray("svg"));
    QCOMPARE(idOfFile(kPictures, "a.pdf"), QByteArray("pdf"));
    for (const char *path : {"a.gif", "png", "", "a.csv"})
        QCOMPARE(idOfFile(kPictures, path), QByteArray("none"));
    QCOMPARE(idOfFile(exportForms({ExportOf::picture, ExportOf::chart}), "a.csv"),
             QByteArray("csv"));
}

void TestExportForms::theLongestSuffixCounts()
{
    QCOMPARE(idOfFile(kOfRuns, "run.trace.json"), QByteArray("trace"));
    QCOMPARE(idOfFile(kOfRuns, "run.json"), QByteArray("json"));
    ExportForms reversed(kOfRuns.rbegin(), kOfRuns.rend());
    QCOMPARE(idOfFile(reversed, "run.trace.json"), QByteArray("trace"));
}

void TestExportForms::idsAndSuffixesOfOneThingAreTheirOwn()
{
    for (const ExportForms &forms : {kOfRuns, exportForms({ExportOf::picture, ExportOf::chart})}) {
        QStringList ids;
        QStringList suffixes;
        for (const ExportForm *form : forms) {
            ids << form->id;
            suffixes << form->suffix;
            QVERIFY(suffixes.last().startsWith('.'));
        }
        QVERIFY(ids.size() > 1);
        QCOMPARE(ids.removeDuplicates(), 0);
        QCOMPARE(suffixes.removeDuplicates(), 0);
    }
}

void TestExportForms::listsReadAsASentence()
{
    QCOMPARE(suffixesOf(kPictures), std::string(".png, .svg or .pdf"));
    QCOMPARE(idsOf(kOfRuns), std::string("html, trace, json or csv"));
    QCOMPARE(idsOf(exportForms({ExportOf::chart})), std::string("csv"));
}

void TestExportForms::everyPictureBeginsAsItsKindDoes()
{
    const QMap<QByteArray, QByteArray> beginnings{
        {"png", "\x89PNG"}, {"svg", "<?xml"}, {"pdf", "%PDF-"}};
    const Picture picture = chartPicture(barsChart(), {480, 220}, lightTheme());
    for (const ExportForm *form : kPictures) {
        const Result<QByteArray> bytes = std::get<PictureExport>(form->make).drawn(picture, {})();
        QVERIFY2(bytes->startsWith(beginnings.value(form->id, "to be added here")), form->id);
    }
}

void TestExportForms::everyTextOfRunsNamesThem()
{
    const RunRecord run = runOf("cpp.threads");
    for (const ExportForm *form : kOfRuns) {
        const auto &made = std::get<RunsExport>(form->make);
        const std::string text = made.text({.run = &run, .runs = {&run}, .charts = {}});
        QVERIFY2(text.find("threads") != std::string::npos, form->id);
    }
}

void TestExportForms::oneRunIsAnObjectAndSeveralAreAList()
{
    const RunRecord sequential = runOf("cpp.sequential");
    const RunRecord threads = runOf("cpp.threads");
    const auto read = [](const ReportContent &content) {
        return QJsonDocument::fromJson(
            QByteArray::fromStdString(exportOfRuns(".json").text(content)));
    };
    const QJsonDocument one = read({.run = &threads, .baseline = &sequential, .runs = {&threads}});
    QVERIFY(one.isObject());
    QVERIFY(one.object()["identity"].isObject());
    const QJsonArray both = read({.run = &threads, .runs = {&sequential, &threads}}).array();
    QCOMPARE(both.size(), 2);
    const QJsonObject second = both.at(1).toObject();
    QCOMPARE(second["spec"].toObject()["model"].toString(), QString("cpp.threads"));
    QVERIFY(second["identity"].isObject()); // against the sequential one of the list
    QVERIFY(both.at(0).toObject()["identity"].isNull());
}

QTEST_MAIN(TestExportForms)
#include "tst_export_forms.moc"
