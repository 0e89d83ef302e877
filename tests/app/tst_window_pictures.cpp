// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_user.h"

#include "charts/fonts.h"
#include "charts/theme.h"
#include "window/board/board.h"
#include "window/widgets/export_dialog.h"
#include "window/widgets/paragraph.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QSpinBox>
#include <QStatusBar>
#include <QTemporaryDir>

#include <memory>

using namespace corelane;

namespace {

/// The lightness of a widget's brightest pixel: of its text, on a dark ground.
int brightest(QWidget *widget)
{
    const QImage image = widget->grab().toImage();
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, image.pixelColor(x, y).lightness());
    }
    return most;
}

} // namespace

/// What leaves the window as a picture, and how it looks.
class TestWindowPictures : public QObject {
    Q_OBJECT

private slots:
    void init();
    void savesPicturesOfTheChosenSize_data();
    void savesPicturesOfTheChosenSize();
    void failedExportNamesTheReason();
    void copiesTheBoard();
    void followsTheSystemsPaletteAndTheChosenTheme();
    void drawsTheScreenshots();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWindowPictures::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowPictures::savesPicturesOfTheChosenSize_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("scale");
    QTest::newRow("cores") << "coresCard" << 1;
    QTest::newRow("times") << "timesCard" << 3;
    QTest::newRow("workers") << "workersCard" << 2;
    QTest::newRow("account") << "accountCard" << 1;
    QTest::newRow("board") << "" << 2;
}

void TestWindowPictures::savesPicturesOfTheChosenSize()
{
    QFETCH(QString, what);
    QFETCH(int, scale);
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.threads"));
    QAction *save = what.isEmpty() ? user.action("Export board…")
                                   : user.cardAction(what.toLatin1().constData(), "Save…");
    save->trigger();
    auto *dialog = user.part<ExportDialog>("exportDialog");
    QVERIFY(dialog);
    const QString path = m_home->filePath("picture.png");
    dialog->findChild<QLineEdit *>("path")->setText(path);
    dialog->findChild<QSpinBox *>("width")->setValue(640);
    dialog->findChild<QSpinBox *>("height")->setValue(400);
    dialog->findChild<QComboBox *>("scale")->setCurrentIndex(scale - 1);
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatience_ms);
    QCOMPARE(QImage(path).size(), QSize(640, 400) * scale);
    QTRY_VERIFY(user.window->statusBar()->currentMessage().startsWith("Saved "));
}

void TestWindowPictures::failedExportNamesTheReason()
{
    const WindowUser user;
    user.action("Export board…")->trigger();
    auto *dialog = user.part<ExportDialog>("exportDialog");
    dialog->findChild<QLineEdit *>("path")->setText("/no/such/folder/board.png");
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(user.message().contains("/no/such/folder/board.png"), kPatience_ms);
    QVERIFY(user.part<MessageBar>("messageBar")->isVisible());
}

void TestWindowPictures::copiesTheBoard()
{
    const WindowUser user;
    user.action("Copy board")->trigger();
    QCOMPARE(QApplication::clipboard()->image().size(), user.part<Board>()->size() * 2);
}

void TestWindowPictures::followsTheSystemsPaletteAndTheChosenTheme()
{
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.threads"));
    const auto shown = [&] { return user.window->palette().color(QPalette::Window); };
    QCOMPARE(shown(), lightTheme().window);
    QApplication::setPalette(paletteOf(darkTheme()));
    QTRY_COMPARE(shown(), darkTheme().window);
    const QImage image = user.window->grab().toImage();
    QVERIFY(image.pixelColor(image.width() - 4, image.height() / 2).lightness() < 60);
    QVERIFY(brightest(user.part<Paragraph>("headlineWhat")) > 200);
    QVERIFY(brightest(user.table()->viewport()) > 200);
    user.action("Light")->trigger();
    QCOMPARE(shown(), lightTheme().window);
    user.action("System")->trigger();
    QCOMPARE(shown(), darkTheme().window);
    QApplication::setPalette(QPalette());
    QTRY_COMPARE(shown(), lightTheme().window);
}

/// The README's picture, in each theme and in two sizes, from real runs: CORELANE_SCREENSHOTS names
/// the folder for it.
void TestWindowPictures::drawsTheScreenshots()
{
    const QString folder = qEnvironmentVariable("CORELANE_SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("CORELANE_SCREENSHOTS is not set");
    preferInterWithoutDesktop();
    const WindowUser user;
    QVERIFY(user.runArticle());
    user.table()->selectRun(1);
    for (const QSize size : {QSize(1920, 1080), QSize(1280, 800)}) {
        user.window->resize(size);
        for (const char *theme : {"Dark", "Light"}) {
            user.action(theme)->trigger();
            QTest::qWait(500);
            const QString name = QStringLiteral("screenshot-%1-%2.png");
            QVERIFY(user.window->grab().save(
                QDir(folder).filePath(name.arg(QString(theme).toLower()).arg(size.width()))));
        }
    }
}

QTEST_MAIN(TestWindowPictures)
#include "tst_window_pictures.moc"
