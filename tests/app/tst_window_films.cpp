// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_user.h"

#include "analysis/lanes/steps.h"
#include "record/recording_parts.h"
#include "window/history/replay_session.h"
#include "window/widgets/export_dialog.h"
#include "window/widgets/work_bar.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QProgressBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QToolButton>

using namespace corelane;

namespace {

const QString kPython =
    QStringLiteral(CORELANE_SOURCE_DIR "/resources/examples/primes-python-2-cores.corelane");
const QString kCpp =
    QStringLiteral(CORELANE_SOURCE_DIR "/resources/examples/primes-cpp-2-cores.corelane");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool open(const WindowUser &user, const QString &file)
{
    user.window->openFile(file);
    return QTest::qWaitFor([&] { return user.rows() > 0 && user.table()->selectedRun(); },
                           kPatience_ms);
}

/// The row of the example's run with this model.
int rowOf(const WindowUser &user, const std::string &model)
{
    const auto *runs = user.window->findChild<RunModel *>();
    for (int row = 0; row < runs->rowCount(); ++row) {
        if (runs->entry(row)->record->spec.model == model)
            return row;
    }
    return -1;
}

/// Answers the dialog of an export; `speed`: the dialog's own word for it.
void saveAs(const WindowUser &user, QAction *action, const QString &path, const QString &speed)
{
    action->trigger();
    auto *dialog = user.part<ExportDialog>("exportDialog");
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>("path")->setText(path);
    auto *speeds = dialog->findChild<QComboBox *>("speed");
    QVERIFY(speeds->isEnabled() && speeds->findText(speed) > 0);
    speeds->setCurrentText(speed);
    dialog->findChild<QSpinBox *>("width")->setValue(480);
    dialog->findChild<QSpinBox *>("height")->setValue(300);
    dialog->accept();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString told(const WindowUser &user)
{
    return user.window->statusBar()->currentMessage();
}

bool waitForWord(const WindowUser &user, const QString &text)
{
    return QTest::qWaitFor([&] { return told(user) == text; }, kPatience_ms);
}

} // namespace

/// Replays as films, and from step to step.
class TestWindowFilms : public QObject {
    Q_OBJECT

private slots:
    void init();
    void savesBoardAndCardsAsFilms();
    void filmOfTheReplayIsOneOfTheBoard();
    void cancelledFilmLeavesNoFile();
    void closedWindowLeavesNoFile();
    void filmWaitsWhileARunIsMeasured();
    void filmThatCannotBeMadeIsTold();
    void webmNeedsFfmpeg();
    void replayGoesFromStepToStep();
    void aStepThatThereIsNoneOfIsTold();

private:
    QString path(const QString &name) const { return m_home->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWindowFilms::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowFilms::savesBoardAndCardsAsFilms()
{
    const WindowUser user;
    QVERIFY(open(user, kPython));
    saveAs(user, user.action("Export board…"), path("board.gif"), "5×");
    QVERIFY(user.window->findChild<WorkBar *>("filmBar"));
    QVERIFY(waitForWord(user, "Saved " + path("board.gif")));
    QVERIFY(contentOf(path("board.gif")).startsWith("GIF89a"));
    QVERIFY(!user.window->findChild<WorkBar *>("filmBar"));
    for (const char *card : {"coresCard", "timesCard", "workersCard", "accountCard"}) {
        const QString file = path(card + QString(".apng"));
        saveAs(user, user.cardAction(card, "Save…"), file, "5×");
        QVERIFY(waitForWord(user, "Saved " + file));
        QVERIFY(contentOf(file).contains("acTL"));
        QCOMPARE(QImage::fromData(contentOf(file), "png").size(), QSize(480, 300));
    }
}

void TestWindowFilms::filmOfTheReplayIsOneOfTheBoard()
{
    const WindowUser user;
    user.action("Save replay as a film…")->trigger();
    QVERIFY(told(user).startsWith("Select a run in the table first"));
    QVERIFY(open(user, kPython));
    user.action("Save replay as a film…")->trigger();
    auto *dialog = user.part<ExportDialog>("exportDialog");
    QVERIFY(dialog);
    QCOMPARE(dialog->choice().form->id, "gif");
    QVERIFY(dialog->choice().path.endsWith("corelane-board.gif"));
    QVERIFY(!dialog->choice().film.speed); // by the run's length
    QVERIFY(!dialog->findChild<QComboBox *>("scale")->isEnabled());
    dialog->findChild<QLineEdit *>("path")->setText("/tmp/a.png");
    QVERIFY(!dialog->findChild<QComboBox *>("speed")->isEnabled());
}

void TestWindowFilms::cancelledFilmLeavesNoFile()
{
    const WindowUser user;
    QVERIFY(open(user, kPython));
    saveAs(user, user.action("Export board…"), path("board.gif"), "0.02×");
    saveAs(user, user.action("Export board…"), path("second.gif"), "5×");
    QVERIFY(told(user).startsWith("A film is being made"));
    auto *cancel = user.window->findChild<QToolButton *>("filmCancel");
    QVERIFY(cancel);
    cancel->click();
    QVERIFY(waitForWord(user, "Not saved: " + path("board.gif")));
    QVERIFY(!QFileInfo::exists(path("board.gif")) && !QFileInfo::exists(path("second.gif")));
    QVERIFY(!user.window->findChild<WorkBar *>("filmBar"));
}

void TestWindowFilms::closedWindowLeavesNoFile()
{
    {
        const WindowUser user;
        QVERIFY(open(user, kPython));
        saveAs(user, user.action("Export board…"), path("board.apng"), "0.01×");
        auto *bar = user.window->findChild<QProgressBar *>("filmProgress");
        QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0, kPatience_ms);
        QVERIFY(user.window->close());
    }
    QVERIFY(!QFileInfo::exists(path("board.apng")));
}

/// And is whole behind it.
void TestWindowFilms::filmWaitsWhileARunIsMeasured()
{
    const WindowUser user;
    QVERIFY(open(user, kPython));
    saveAs(user, user.action("Export board…"), path("board.gif"), "0.01×"); // a thousand pictures
    QVERIFY(user.startEndlessRun() > 0);
    const auto *bar = user.window->findChild<QProgressBar *>("filmProgress");
    QVERIFY(bar);
    QTest::qWait(200); // what was drawn already is taken
    const int held = bar->value();
    QTest::qWait(1'000);
    QCOMPARE(bar->value(), held);
    user.action("Save replay as a film…")->trigger();
    QVERIFY(told(user).startsWith("A run is under way"));
    user.action("Stop")->trigger();
    QVERIFY(user.waitForEnd());
    QVERIFY(waitForWord(user, "Saved " + path("board.gif")));
}

void TestWindowFilms::filmThatCannotBeMadeIsTold()
{
    const WindowUser user;
    QVERIFY(open(user, kPython));
    saveAs(user, user.action("Export board…"), "/no/such/folder/board.gif", "20×");
    QVERIFY(QTest::qWaitFor([&] { return user.message().contains("/no/such/folder/board.gif"); },
                            kPatience_ms));
}

void TestWindowFilms::webmNeedsFfmpeg()
{
    const WindowUser user;
    QVERIFY(open(user, kPython));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/no/such/folder");
    user.action("Export board…")->trigger();
    qputenv("PATH", path);
    const auto *kind = user.part<ExportDialog>("exportDialog")->findChild<QComboBox *>("kind");
    const int row = kind->findData(".webm");
    QVERIFY(kind->itemText(row).endsWith("not available: ffmpeg is not installed"));
    QVERIFY(!qobject_cast<QStandardItemModel *>(kind->model())->item(row)->isEnabled());
    QVERIFY(qobject_cast<QStandardItemModel *>(kind->model())->item(row - 1)->isEnabled());
}

void TestWindowFilms::replayGoesFromStepToStep()
{
    const WindowUser user;
    QVERIFY(open(user, kPython));
    const QAction *handOver = user.action("Next hand-over of the GIL");
    QVERIFY(handOver && !handOver->isEnabled()); // without a replay its key is anybody's
    user.table()->selectRun(rowOf(user, "python.threads"));
    const RunEntry entry = *user.table()->selectedRun();
    const StepMoments moments =
        stepMoments(lanesOf(*readRecording(entry.file.toStdString(), entry.part)));
    user.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(user.window.get()));
    user.action("Replay")->trigger();
    auto *session = user.window->findChild<ReplaySession *>();
    QTRY_VERIFY_WITH_TIMEOUT(session->isActive(), kPatience_ms);
    session->seek(0);
    session->togglePlaying();
    session->seek(1'000'000'000);
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    };
    std::int64_t now_ns = 1'000'000'000;
    for (const auto &[key, step] : {std::pair{Qt::Key_G, Step::gilHandOver},
                                    {Qt::Key_S, Step::threadSwitch},
                                    {Qt::Key_C, Step::stateChange}}) {
        const auto next = momentAfter(moments.of(step), now_ns);
        QVERIFY(next);
        press(key);
        QTRY_COMPARE_WITH_TIMEOUT(session->time_ns(), qint64{*next}, kPatience_ms);
        const auto before = momentBefore(moments.of(step), *next);
        press(key, Qt::ShiftModifier);
        QCOMPARE(session->time_ns(), qint64{*before});
        press(key);
        now_ns = session->time_ns();
        QCOMPARE(now_ns, *next);
    }
    session->leave();
    QVERIFY(!handOver->isEnabled());
}

void TestWindowFilms::aStepThatThereIsNoneOfIsTold()
{
    const WindowUser user;
    QVERIFY(open(user, kCpp));
    user.action("Replay")->trigger();
    auto *session = user.window->findChild<ReplaySession *>();
    QTRY_VERIFY_WITH_TIMEOUT(session->isActive(), kPatience_ms);
    user.action("Next hand-over of the GIL")->trigger();
    QVERIFY(waitForWord(user, "No hand-over of the GIL in this run"));
    session->seek(0);
    user.action("Previous switch of a thread")->trigger();
    QVERIFY(waitForWord(user, "There is none before this moment"));
}

QTEST_MAIN(TestWindowFilms)
#include "tst_window_films.moc"
