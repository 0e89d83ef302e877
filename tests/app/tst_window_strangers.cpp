// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_user.h"

#include "window/history/note_dialog.h"
#include "window/modes/own_commands.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDirIterator>
#include <QHeaderView>
#include <QRegularExpression>

using namespace corelane;

/// A stranger's text is text, wherever the window shows it: Qt takes what looks like HTML for HTML,
/// and opens the files that it names.
class TestWindowStrangers : public QObject {
    Q_OBJECT

private slots:
    void init();
    void textsOfARecordingAreShownAsTheyAre();
    void sourcesMakeLabelsAndToolTipsInOnePlace();
    void aPlaceThatForgetsItIsFound_data();
    void aPlaceThatForgetsItIsFound();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

const QString kTag = QStringLiteral("<img src=\"/dev/null\">");

/// All that a file can say, said in HTML.
RunRecord strangersRun()
{
    const std::string tag = kTag.toStdString();
    RunRecord run = keptRun(1, "command");
    run.spec.workload = tag + "workload";
    run.spec.command = {tag + "program", tag + "argument"};
    run.spec.commandName = tag + "name";
    run.spec.folder = "/" + tag;
    run.spec.options = {{"key", tag + "value"}};
    run.runtime = {tag + "runtime", tag + "version", "/" + tag, Gil::on};
    run.machine.cpu = tag + "cpu";
    run.machine.kernel = tag + "kernel";
    run.tier = Tier::sampled;
    run.tierReason = tag + "reason";
    run.warnings = {{"some", tag + "warning"}};
    run.threads[0].name = tag + "t";
    run.output = {{OutputLine::Stream::err, tag + "output"}};
    run.answer = tag + "answer";
    run.expectedAnswer = tag + "expected";
    return run;
}

/// What would be rendered, of a text that came from a file; `seen` counts those that did.
QString renderedText(const QString &text, int &seen)
{
    if (text.contains(QLatin1String("img")))
        ++seen;
    return Qt::mightBeRichText(text) && text.contains(QLatin1String("<img")) ? text : QString();
}

QStringList renderedToolTips(const QAbstractItemModel &model, int &seen)
{
    QStringList found;
    for (int column = 0; column < model.columnCount(); ++column) {
        for (int row = 0; row < model.rowCount(); ++row)
            found << renderedText(model.index(row, column).data(Qt::ToolTipRole).toString(), seen);
    }
    return found;
}

/// Of the whole application, as it is at the moment.
QStringList rendered(int &seen)
{
    QStringList found;
    for (const QWidget *widget : QApplication::allWidgets()) {
        for (const QString &text : {widget->toolTip(), widget->statusTip(), widget->whatsThis()})
            found << renderedText(text, seen);
        const auto *menu = qobject_cast<const QMenu *>(widget);
        for (const QAction *action : widget->actions()) {
            if (!menu || menu->toolTipsVisible())
                found << renderedText(action->toolTip(), seen);
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget);
            label && label->textFormat() != Qt::PlainText)
            found << renderedText(label->text(), seen);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && view->model())
            found << renderedToolTips(*view->model(), seen);
    }
    found.removeAll(QString());
    return found;
}

/// What stands between the parenthesis at `open` and its partner.
QString argumentAt(const QString &source, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < source.size(); ++i) {
        depth += source[i] == '(' ? 1 : source[i] == ')' ? -1 : 0;
        if (depth == 0)
            return source.mid(open + 1, i - open - 1).simplified();
    }
    return {};
}

/// Whether the argument is an own text, or is made into one that is shown as it is.
bool isPlain(const QString &argument)
{
    static const QRegularExpression ownText(R"(^(\w+(\(\))? \? )?(\w+::)?tr\( ?"[^{]*$)");
    return argument.contains("toolTipOf(") ||
           (ownText.match(argument).hasMatch() && !argument.contains(".arg("));
}

/// Each place where a text could be rendered.
QStringList carelessPlaces(const QString &source)
{
    QStringList found;
    static const QRegularExpression tips(
        R"((setToolTip|setWhatsThis|setStatusTip|QToolTip::showText)\()");
    for (auto match = tips.globalMatch(source); match.hasNext();) {
        const auto place = match.next();
        const QString argument = argumentAt(source, place.capturedEnd() - 1);
        if (!isPlain(argument))
            found << place.captured(1) + ": " + argument;
    }
    static const QRegularExpression roles(R"(case Qt::ToolTipRole:\s*return ([^;]*))");
    for (auto match = roles.globalMatch(source); match.hasNext();) {
        const auto place = match.next();
        if (!place.captured(1).contains("toolTipOf("))
            found << place.captured(0).simplified();
    }
    static const QRegularExpression data(R"(set(Item)?Data\()");
    for (auto match = data.globalMatch(source); match.hasNext();) {
        const QString argument = argumentAt(source, match.next().capturedEnd() - 1);
        if (argument.contains("ToolTipRole") && !argument.contains("toolTipOf("))
            found << argument;
    }
    static const QRegularExpression makers(
        R"(new QLabel|QTextBrowser|QErrorMessage|QProgressDialog|QInputDialog|QMessageBox|setHtml\()");
    for (auto match = makers.globalMatch(source); match.hasNext();)
        found << match.next().captured(0);
    return found;
}

} // namespace

void TestWindowStrangers::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowStrangers::textsOfARecordingAreShownAsTheyAre()
{
    const QString folder = m_home->filePath("<img src='x'>"); // one without a slash in it
    RunRecord cut = strangersRun();
    cut.end.reset();
    RunRecord failed = strangersRun();
    failed.end = End{.time_ns = 9, .outcome = Outcome::failed, .reason = kTag.toStdString()};
    const std::string all =
        recordingText(strangersRun()) + recordingText(failed) + recordingText(cut);
    const QString path = keep(folder, "<img>", all);
    QVERIFY(!path.isEmpty());
    const OwnCommand command{.name = kTag + "own", .line = "echo " + kTag, .folder = {}};

    const WindowUser user;
    user.window->findChild<OwnCommands *>()->setAll({command});
    user.window->openFile(path);
    QVERIFY(waitForRows(user, 3));
    int seen = 0;
    for (int row = 0; row < 3; ++row) {
        user.table()->selectRun(row);
        QVERIFY(QTest::qWaitFor([&] { return entry(user, row).extent == Extent::whole; },
                                kPatience_ms));
        QCOMPARE(::rendered(seen).join('\n'), QString());
    }
    user.action("Show output")->trigger();
    user.pressInTable(Qt::Key_F2);
    QCOMPARE(::rendered(seen).join('\n'), QString());
    user.part<NoteDialog>("noteDialog")->close();
    user.action("Compare models…")->trigger();
    QCOMPARE(::rendered(seen).join('\n'), QString());
    user.window->openFile(m_home->filePath("<img src=1>/gone"));
    QVERIFY(QTest::qWaitFor([&] { return user.message().contains("gone"); }, kPatience_ms));
    QCOMPARE(::rendered(seen).join('\n'), QString());
    QVERIFY2(seen > 20, qPrintable(QString::number(seen))); // the texts were there
}

void TestWindowStrangers::sourcesMakeLabelsAndToolTipsInOnePlace()
{
    const QStringList own{"plain_label.h", "help.cpp", "exporter.cpp"}; // of texts without names
    int files = 0;
    for (const char *folder : {"/app/window", "/app/charts"}) {
        QDirIterator walk(QStringLiteral(CORELANE_SOURCE_DIR) + folder, {"*.h", "*.cpp"},
                          QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            const QStringList found = carelessPlaces(QString::fromUtf8(file.readAll()));
            if (!own.contains(QFileInfo(file).fileName()))
                QVERIFY2(found.isEmpty(),
                         qPrintable(file.fileName() + " has " + found.join("; ") +
                                    ": toolTipOf() and plainLabel() show a text as it is"));
        }
    }
    QVERIFY(files > 100);
}

void TestWindowStrangers::aPlaceThatForgetsItIsFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *source, bool isFound) {
        QTest::newRow(source) << QString(source) << isFound;
    };
    row("field->setToolTip(title);", true);
    row("field->setToolTip(tr(\"Of %1\").arg(title));", true);
    row("field->setToolTip(isOpen ? title : QString());", true);
    row("QToolTip::showText(place, text, this);", true);
    row("case Qt::ToolTipRole:\n    return of.name;", true);
    row("box->setItemData(0, name, Qt::ToolTipRole);", true);
    row("box->setItemData(0, toolTipOf(name), Qt::ToolTipRole);", false);
    row("auto *label = new QLabel(title);", true);
    row("QMessageBox::warning(this, title, reason);", true);
    row("field->setToolTip(toolTipOf(title));", false);
    row("field->setToolTip(tr(\"An own (text)\"));", false);
    row("field->setToolTip(isOpen ? tr(\"Less\")\n : tr(\"More\"));", false);
    row("case Qt::ToolTipRole:\n    return toolTipOf(of.name);", false);
    row("QLabel *label = plainLabel(title);", false);
}

void TestWindowStrangers::aPlaceThatForgetsItIsFound()
{
    QFETCH(QString, source);
    QFETCH(bool, isFound);
    QCOMPARE(!carelessPlaces(source).isEmpty(), isFound);
}

QTEST_MAIN(TestWindowStrangers)
#include "tst_window_strangers.moc"
