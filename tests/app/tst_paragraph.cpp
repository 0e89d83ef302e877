// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/theme.h"
#include "window/widgets/paragraph.h"

#include <QApplication>
#include <QPainter>
#include <QScreen>
#include <QTest>

using namespace corelane;

namespace {

QFont large()
{
    QFont font = QApplication::font();
    font.setPointSizeF(1.5 * font.pointSizeF());
    return font;
}

/// As it is on the screen: what was not painted anew is what it was.
QImage shown(const QWidget &widget)
{
    QCoreApplication::processEvents();
    return widget.screen()->grabWindow(widget.winId()).toImage();
}

void show(Paragraph &paragraph)
{
    paragraph.setColors(lightTheme().text, lightTheme().window);
    paragraph.setFixedSize(900, 60);
    paragraph.show();
    QVERIFY(QTest::qWaitForWindowExposed(&paragraph));
}

} // namespace

class TestParagraph : public QObject {
    Q_OBJECT

private slots:
    void whatHasChangedIsAllThatHasChanged();
    void standsWhereAnyTextStands();
    void isAsHighAsItsLines();
};

void TestParagraph::whatHasChangedIsAllThatHasChanged()
{
    const QString headline = QStringLiteral("Python threads ×4, primes 6,000,000: %1 s real, %2 s "
                                            "CPU — %3 of 2 cores busy");
    Paragraph grown(large);
    show(grown);
    for (const QString &text :
         {headline.arg("9.98").arg("9.90").arg("0.99"), headline.arg("10.08").arg("9.90").arg("1"),
          headline.arg("10.18").arg("10.11").arg("1.00"), QStringLiteral("Ready"), QString(),
          QStringLiteral("f 1"), QStringLiteral("f 11,f"), QStringLiteral("مرحبا 12"),
          (headline + headline).arg("10.18").arg("10.11").arg("1.00"), QStringLiteral("two\nlines"),
          headline.arg("0.10").arg("0.05").arg("0.50")}) {
        grown.setText(text);
        Paragraph fresh(large);
        fresh.setText(text);
        show(fresh);
        const QImage wanted = shown(fresh);
        QVERIFY(!wanted.isNull());
        QVERIFY2(shown(grown) == wanted, qPrintable(text));
    }
}

/// Letters of another font, too, which are higher.
void TestParagraph::standsWhereAnyTextStands()
{
    const auto inked = [](const QImage &image) {
        QRect ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) != lightTheme().window)
                    ink |= QRect(x, y, 1, 1);
            }
        }
        return ink;
    };
    for (const QString &text : {QStringLiteral("gap 12 s"), QStringLiteral("gap 日本 12 s")}) {
        Paragraph paragraph(large);
        paragraph.setText(text);
        show(paragraph);
        QImage drawn(paragraph.size(), QImage::Format_RGB32);
        drawn.fill(lightTheme().window);
        QPainter painter(&drawn);
        painter.setFont(large());
        painter.setPen(lightTheme().text);
        painter.drawText(drawn.rect(), Qt::TextWordWrap, text);
        painter.end();
        const QRect is = inked(shown(paragraph));
        const QRect wanted = inked(drawn);
        QVERIFY(!wanted.isEmpty());
        QVERIFY2(std::abs(is.top() - wanted.top()) <= 1 &&
                     std::abs(is.bottom() - wanted.bottom()) <= 1 &&
                     std::abs(is.right() - wanted.right()) <= 4,
                 qPrintable(text));
    }
}

void TestParagraph::isAsHighAsItsLines()
{
    Paragraph paragraph(large);
    const QString text = QStringLiteral("4 workers waited 67.5 % of their time for the GIL.");
    paragraph.setText(text);
    const QFontMetrics metrics(large());
    const int whole = metrics.horizontalAdvance(text);
    QCOMPARE(paragraph.heightForWidth(whole + 10), metrics.height());
    for (const int width : {whole / 2, whole / 3}) {
        const QRect room(0, 0, std::max(200, width), 1000);
        const int height = metrics.boundingRect(room, Qt::TextWordWrap, text).height();
        QVERIFY(height > metrics.height());
        QCOMPARE(paragraph.heightForWidth(width), height);
    }
}

QTEST_MAIN(TestParagraph)
#include "tst_paragraph.moc"
