// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_user.h"

#include "charts/card.h"
#include "charts/language.h"
#include "window/board/findings_panel.h"
#include "window/widgets/paragraph.h"

#include <QApplication>

using namespace corelane;

namespace {

/// What the small window says; empty where there is none.
QString explanation(const WindowUser &user)
{
    const auto *words = qobject_cast<QFrame *>(QApplication::activePopupWidget());
    Q_UNUSED(user)
    return words && words->objectName() == "words" ? words->accessibleName() : QString();
}

/// And closes it.
QString taken(const WindowUser &user)
{
    const QString text = explanation(user);
    if (QWidget *words = QApplication::activePopupWidget()) {
        QTest::keyClick(words, Qt::Key_Escape);
        if (!explanation(user).isEmpty())
            return "it does not close";
    }
    return text;
}

} // namespace

/// Words that explain themselves where they stand.
class TestWindowWords : public QObject {
    Q_OBJECT

private slots:
    void init();
    void legendExplainsTheWordThatIsClicked();
    void chartsExplainTheirWordsByKeyAndMenu();
    void headlineExplainsItsWords();
    void findingsSayHowSureTheyAre();
    void columnsOfTheTableAreExplained();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWindowWords::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowWords::legendExplainsTheWordThatIsClicked()
{
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.threads"));
    ChartView *view = user.part<ChartCard>("coresCard")->view();
    // Where its header is laid out: title, legend, the owner's buttons.
    const Header header = layOutHeader(view->chart(), view->width(), 0);
    QVERIFY(header.legend.size() >= 3);
    QString found;
    for (int y = 0; y < 60 && found.isEmpty(); y += 4) {
        for (int x = 0; x < view->width() && found.isEmpty(); x += 4) {
            QTest::mouseClick(view, Qt::LeftButton, {}, {x, y});
            if (const QString text = taken(user); text.startsWith("steal: "))
                found = text;
        }
    }
    QVERIFY2(found.contains("virtual"), qPrintable(found));
}

void TestWindowWords::chartsExplainTheirWordsByKeyAndMenu()
{
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.threads"));
    ChartCard *card = user.part<ChartCard>("workersCard");
    card->view()->setFocus();
    QTest::keyClick(card->view(), Qt::Key_F1);
    const QString byKey = taken(user);
    for (const Role role : card->view()->chart().legend)
        QVERIFY2(byKey.contains(said(entryOf(role).meaning)), qPrintable(byKey));
    QVERIFY2(byKey.contains("lane: "), qPrintable(byKey)); // in its scale
    user.cardAction("workersCard", "What its words mean")->trigger();
    QCOMPARE(taken(user), byKey);
    user.cardAction("timesCard", "What its words mean")->trigger();
    QVERIFY(taken(user).startsWith("real: "));
}

void TestWindowWords::headlineExplainsItsWords()
{
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.threads"));
    auto *what = user.part<Paragraph>("headlineWhat");
    QVERIFY(what->focusPolicy() & Qt::TabFocus);
    for (const Qt::Key key : {Qt::Key_F1, Qt::Key_Return}) {
        what->setFocus();
        QTest::keyClick(what, key);
        const QString text = taken(user);
        QVERIFY2(text.contains("real: ") && text.contains("cores busy: "), qPrintable(text));
    }
    QTest::mouseClick(what, Qt::LeftButton);
    QVERIFY(taken(user).contains("cores busy: "));
    QTest::mouseClick(what, Qt::RightButton);
    QCOMPARE(explanation(user), QString());
}

void TestWindowWords::findingsSayHowSureTheyAre()
{
    FindingsPanel panel;
    panel.setExplanation(
        {.headline = {},
         .findings = {{.id = "one", .confidence = 0.7, .title = verbatim("The GIL serialises")}}});
    panel.show();
    auto *sure = panel.findChild<QLabel *>("findingConfidence");
    QCOMPARE(sure->text(), QString("likely"));
    QTest::mouseClick(sure, Qt::LeftButton);
    const QWidget *words = QApplication::activePopupWidget();
    QVERIFY(words);
    QVERIFY(words->accessibleName().startsWith("likely: "));
    QVERIFY(words->accessibleName().contains("GIL: "));
}

void TestWindowWords::columnsOfTheTableAreExplained()
{
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.threads"));
    user.table()->setFocus();
    QTest::keyClick(user.table(), Qt::Key_F1);
    const QString text = taken(user);
    for (const char *word : {"real: ", "Cores busy: ", "Speedup: "})
        QVERIFY2(text.contains(word), qPrintable(text));
}

QTEST_MAIN(TestWindowWords)
#include "tst_window_words.moc"
