// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_user.h"

#include "charts/fonts.h"
#include "report/chart_table.h"
#include "trace_rules.h"
#include "window/widgets/export_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QSpinBox>
#include <QStatusBar>
#include <QTemporaryDir>

#include <memory>
#include <sys/stat.h>

using namespace corelane;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Answers the dialog of a card's or the board's export.
void saveAs(const WindowUser &user, QAction *action, const QString &path)
{
    action->trigger();
    auto *dialog = user.part<ExportDialog>("exportDialog");
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>("path")->setText(path);
    dialog->accept();
}

/// Answers the file dialog of a menu's export.
void exportAs(const WindowUser &user, const QString &action, const QString &path)
{
    user.action(action)->trigger();
    auto *dialog = user.window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool isSaved(const WindowUser &user, const QString &path)
{
    return QTest::qWaitFor(
        [&] { return user.window->statusBar()->currentMessage() == "Saved " + path; },
        kPatience_ms);
}

const char *const kCards[] = {"coresCard", "timesCard", "workersCard", "accountCard"};

} // namespace

/// Charts, board and run as files and on the clipboard.
class TestWindowExports : public QObject {
    Q_OBJECT

private slots:
    void init();
    void savesCardsAndBoardAsEveryKind();
    void kindAndNameFollowEachOther();
    void onlyPixelsHaveAScale();
    void tableOfACardIsItsChartsData();
    void copiesAsTable();
    void copiesAsPicture();
    void exportsTheSelectedRun();
    void withoutARunThereIsNothingToExport();
    void refusedAndFullFilesAreTold_data();
    void refusedAndFullFilesAreTold();
    void aDiskThatWaitsDoesNotHoldTheWindow();
    void drawsTheBoard();

private:
    QString path(const QString &name) const { return m_home->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWindowExports::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowExports::savesCardsAndBoardAsEveryKind()
{
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.threads"));
    const std::pair<const char *, QByteArray> kinds[] = {
        {".png", "\x89PNG"}, {".svg", "<?xml"}, {".pdf", "%PDF-"}};
    for (const auto &[end, begin] : kinds) {
        for (const char *card : kCards) {
            const QString file = path(card + QString(end));
            saveAs(user, user.cardAction(card, "Save…"), file);
            QVERIFY(isSaved(user, file));
            QVERIFY(contentOf(file).startsWith(begin));
        }
        const QString file = path("board" + QString(end));
        saveAs(user, user.action("Export board…"), file);
        QVERIFY(isSaved(user, file));
        QVERIFY(contentOf(file).startsWith(begin));
    }
    const QByteArray board = contentOf(path("board.svg"));
    for (const char *text : {"CPU per core", "Wall vs CPU time", "Workers", "Where the time went",
                             "C++ threads", "2,262"})
        QVERIFY2(board.contains(text), text);
}

void TestWindowExports::kindAndNameFollowEachOther()
{
    const WindowUser user;
    user.cardAction("coresCard", "Save…")->trigger();
    auto *dialog = user.part<ExportDialog>("exportDialog");
    auto *name = dialog->findChild<QLineEdit *>("path");
    auto *kind = dialog->findChild<QComboBox *>("kind");
    QVERIFY(name->text().endsWith("corelane-cpu-per-core.png"));
    kind->setCurrentIndex(2);
    emit kind->activated(2);
    QVERIFY(name->text().endsWith("corelane-cpu-per-core.pdf"));
    QCOMPARE(dialog->choice().form->id, "pdf");
    name->setText("/tmp/a.SVG");
    QCOMPARE(kind->currentData().toString(), QString(".svg"));
    QCOMPARE(dialog->choice().path, QString("/tmp/a.SVG"));
    name->setText("/tmp/plain");
    QCOMPARE(dialog->choice().path, QString("/tmp/plain.svg"));
    name->setText("/tmp/a.bmp");
    QCOMPARE(dialog->choice().path, QString("/tmp/a.bmp.svg"));
    name->setText("/tmp/a.csv");
    QVERIFY(dialog->choice().form->of() == ExportOf::chart);
}

void TestWindowExports::onlyPixelsHaveAScale()
{
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.threads"));
    user.action("Export board…")->trigger();
    auto *dialog = user.part<ExportDialog>("exportDialog");
    auto *scale = dialog->findChild<QComboBox *>("scale");
    auto *dpi = dialog->findChild<QSpinBox *>("dpi");
    QCOMPARE(dialog->findChild<QComboBox *>("kind")->findData(".csv"), -1); // a board is no table
    QVERIFY(scale->isEnabled() && dpi->isEnabled());
    dialog->findChild<QLineEdit *>("path")->setText(path("a.svg"));
    QVERIFY(!scale->isEnabled() && !dpi->isEnabled());
    dialog->findChild<QLineEdit *>("path")->setText(path("a.png"));
    dpi->setValue(300);
    dialog->accept();
    QVERIFY(isSaved(user, path("a.png")));
    QCOMPARE(qRound(QImage(path("a.png")).dotsPerMeterX() * 0.0254), 300);
}

void TestWindowExports::tableOfACardIsItsChartsData()
{
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.threads"));
    for (const char *card : kCards) {
        const Chart chart = user.part<ChartCard>(card)->view()->chart();
        saveAs(user, user.cardAction(card, "Save…"), path("data.csv"));
        QVERIFY(isSaved(user, path("data.csv")));
        QCOMPARE(contentOf(path("data.csv")), QByteArray::fromStdString(chartCsv(chart)));
        user.window->statusBar()->clearMessage();
    }
}

void TestWindowExports::copiesAsTable()
{
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.threads"));
    for (const char *card : kCards) {
        QApplication::clipboard()->clear();
        const Chart chart = user.part<ChartCard>(card)->view()->chart();
        user.cardAction(card, "Copy as table")->trigger();
        const QString text = QString::fromStdString(chartTsv(chart));
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::clipboard()->text(), text, kPatience_ms);
        QCOMPARE(QApplication::clipboard()->mimeData()->html(),
                 QString::fromStdString(chartHtmlTable(chart)));
    }
}

void TestWindowExports::copiesAsPicture()
{
    const WindowUser user;
    user.cardAction("coresCard", "Copy as picture")->trigger();
    QCOMPARE(QApplication::clipboard()->image().size(),
             user.part<ChartCard>("coresCard")->size() * 2);
}

void TestWindowExports::exportsTheSelectedRun()
{
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.sequential"));
    QVERIFY(user.runSmall("cpp.threads"));

    exportAs(user, "Export as JSON…", path("run.json"));
    QVERIFY(isSaved(user, path("run.json")));
    const QJsonObject json = QJsonDocument::fromJson(contentOf(path("run.json"))).object();
    QCOMPARE(json["spec"]["model"].toString(), QString("cpp.threads"));
    QVERIFY(json["identity"].isObject()); // against the sequential run of the table

    exportAs(user, "Export trace…", path("run.trace.json"));
    QVERIFY(isSaved(user, path("run.trace.json")));
    const Trace trace = readTrace(contentOf(path("run.trace.json")));
    QCOMPARE(trace.broken, QString());
    QVERIFY(!trace.slices.isEmpty());

    exportAs(user, "Export as CSV…", path("runs.csv"));
    QVERIFY(isSaved(user, path("runs.csv")));
    QCOMPARE(contentOf(path("runs.csv")).count('\n'), 3); // both runs below the titles

    exportAs(user, "Export report (HTML)…", path("run.html"));
    QVERIFY(isSaved(user, path("run.html")));
    const QByteArray html = contentOf(path("run.html"));
    QVERIFY(html.startsWith("<!DOCTYPE html>") && html.endsWith("</html>\n"));
    for (const char *part : {"<h1>C++ threads", "C++ sequential", "<title>Workers</title>",
                             "<title>Speedup and its factors</title>", ">baseline</td>"})
        QVERIFY2(html.contains(part), part);
}

void TestWindowExports::withoutARunThereIsNothingToExport()
{
    const WindowUser user;
    for (const char *action :
         {"Export report (HTML)…", "Export trace…", "Export as JSON…", "Export as CSV…"}) {
        user.action(action)->trigger();
        QVERIFY(!user.window->findChild<QFileDialog *>());
        QVERIFY(user.message().contains("no run to export"));
    }
}

void TestWindowExports::refusedAndFullFilesAreTold_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reason");
    QTest::newRow("refused") << "/no/such/folder/file%1"
                             << "/no/such/folder/file%1";
    QTest::newRow("full") << "/dev/full"
                          << "No space left on device";
}

void TestWindowExports::refusedAndFullFilesAreTold()
{
    QFETCH(QString, file);
    QFETCH(QString, reason);
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.threads"));
    const auto isTold = [&](const QString &end) {
        const QString text = reason.contains("%1") ? reason.arg(end) : reason;
        const bool told = QTest::qWaitFor([&] { return user.message().contains(text); }, 10'000);
        user.part<MessageBar>("messageBar")->showMessage({});
        return told;
    };
    for (const QString end : {".html", ".trace.json", ".json"}) {
        const QString action = end == ".html"   ? "Export report (HTML)…"
                               : end == ".json" ? "Export as JSON…"
                                                : "Export trace…";
        exportAs(user, action, file.contains("%1") ? file.arg(end) : file);
        QVERIFY2(isTold(end), qPrintable(end + user.message()));
    }
    for (const QString end : {".svg", ".pdf", ".csv", ".png"}) {
        // A device's name has no end: a link to it has.
        const QString link = path("full" + end);
        QFile::link("/dev/full", link);
        saveAs(user, user.cardAction("workersCard", "Save…"),
               file.contains("%1") ? file.arg(end) : link);
        QVERIFY2(isTold(end), qPrintable(end + user.message()));
    }
}

/// Nobody reads the pipe yet: whoever opens it to write waits.
void TestWindowExports::aDiskThatWaitsDoesNotHoldTheWindow()
{
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.threads"));
    const QString pipe = path("pipe.svg");
    QCOMPARE(mkfifo(pipe.toUtf8().constData(), 0600), 0);
    saveAs(user, user.action("Export board…"), pipe);
    user.action("Dark")->trigger(); // the window goes on
    user.action("Light")->trigger();
    QVERIFY(!user.window->statusBar()->currentMessage().startsWith("Saved"));
    QVERIFY(contentOf(pipe).startsWith("<?xml"));
    QVERIFY(isSaved(user, pipe));
}

/// To be looked at: CORELANE_PICTURES names the folder for the board, the dialog and a report.
void TestWindowExports::drawsTheBoard()
{
    const QDir folder(qEnvironmentVariable("CORELANE_PICTURES"));
    if (folder.path() == ".")
        QSKIP("CORELANE_PICTURES is not set");
    preferInterWithoutDesktop();
    const WindowUser user;
    QVERIFY(user.runArticle());
    user.table()->selectRun(1);
    for (const QString theme : {"Dark", "Light"}) {
        user.action(theme)->trigger();
        for (const QString end : {".png", ".svg", ".pdf"}) {
            const QString file = folder.filePath("board-" + theme.toLower() + end);
            QFile::remove(file);
            saveAs(user, user.action("Export board…"), file);
            QVERIFY(isSaved(user, file));
        }
        user.cardAction("workersCard", "Save…")->trigger();
        auto *dialog = user.part<ExportDialog>("exportDialog");
        QVERIFY(dialog->grab().save(folder.filePath("dialog-" + theme.toLower() + ".png")));
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    exportAs(user, "Export report (HTML)…", folder.filePath("report.html"));
    QVERIFY(isSaved(user, folder.filePath("report.html")));
}

QTEST_MAIN(TestWindowExports)
#include "tst_window_exports.moc"
