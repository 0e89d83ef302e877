// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/language.h"
#include "charts/shapes.h"
#include "charts/state_styles.h"
#include "charts/theme.h"
#include "color_vision.h"

#include <QtTest>

using namespace corelane;

namespace {

constexpr double kApart = 15;

class TestStateStyles : public QObject {
    Q_OBJECT

private slots:
    void differencesAreThoseOfThePaper_data();
    void differencesAreThoseOfThePaper();
    void everyStateHasAStyle();
    void statesOfALegendAreApartForEveryone_data();
    void statesOfALegendAreApartForEveryone();
    void statesOverCoresAreApartOrDifferInPattern();
    void hueTellsTheFamily();
    void noStateLooksLikeTheGroundBehindIt();
    void patternsDifferAndRepeat();
    void noPatternIsBehindATextInTheMiddle();
};

QString pairText(State one, State two, double difference)
{
    return QStringLiteral("%1 and %2: %3")
        .arg(said(title(one)), said(title(two)))
        .arg(difference, 0, 'f', 2);
}

void TestStateStyles::differencesAreThoseOfThePaper_data()
{
    QTest::addColumn<QList<double>>("colors");
    QTest::addColumn<double>("difference");
    const auto row = [](const char *name, QList<double> colors, double difference) {
        QTest::addRow("%s", name) << std::move(colors) << difference;
    };
    row("1", {50, 2.6772, -79.7751, 50, 0, -82.7485}, 2.0425);
    row("7", {50, 0, 0, 50, -1, 2}, 2.3669);
    row("17", {50, 2.5, 0, 73, 25, -18}, 27.1492);
    row("25", {60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387}, 1.2644);
    row("30", {22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619}, 2.0373);
    row("32", {90.8027, -2.0831, 1.441, 91.1528, -1.6435, 0.0447}, 1.4441);
}

void TestStateStyles::differencesAreThoseOfThePaper()
{
    QFETCH(QList<double>, colors);
    QFETCH(double, difference);
    const Lab one{colors[0], colors[1], colors[2]};
    const Lab two{colors[3], colors[4], colors[5]};
    QVERIFY(std::abs(ciede2000(one, two) - difference) < 0.0001);
    QVERIFY(std::abs(ciede2000(two, one) - difference) < 0.0001);
}

void TestStateStyles::everyStateHasAStyle()
{
    for (const StateTraits &traits : allStates()) {
        QCOMPARE(styleOf(traits.state).state, traits.state);
        QCOMPARE(qAlpha(styleOf(traits.state).color), 255);
        QCOMPARE(lightTheme().color(traits.state), QColor(styleOf(traits.state).color));
        QCOMPARE(darkTheme().color(traits.state), QColor(styleOf(traits.state).color));
    }
}

void TestStateStyles::statesOfALegendAreApartForEveryone_data()
{
    QTest::addColumn<QList<State>>("legend");
    const std::span<const State> workers = workerStates();
    QTest::addRow("lanes, account over workers") << QList<State>(workers.begin(), workers.end());
    QTest::addRow("use of the cores") << QList<State>{State::thisRun, State::rest, State::steal};
}

void TestStateStyles::statesOfALegendAreApartForEveryone()
{
    QFETCH(QList<State>, legend);
    for (qsizetype i = 0; i < legend.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const double difference =
                leastDifference(styleOf(legend[i]).color, styleOf(legend[j]).color);
            QVERIFY2(difference >= kApart, qPrintable(pairText(legend[i], legend[j], difference)));
        }
    }
}

/// 17 states in the hues of their families leave no room for more: 110 of the 136 pairs are apart
/// for everyone. All are for ordinary vision; the others differ in their pattern, too, and by
/// 10.
void TestStateStyles::statesOverCoresAreApartOrDifferInPattern()
{
    constexpr double kLeast = 10;
    const std::span<const State> legend = coreStates();
    int toldByPattern = 0;
    for (std::size_t i = 0; i < legend.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const StateStyle &one = styleOf(legend[i]);
            const StateStyle &two = styleOf(legend[j]);
            const double ordinary =
                ciede2000(seen(one.color, Vision::ordinary), seen(two.color, Vision::ordinary));
            QVERIFY2(ordinary >= kApart, qPrintable(pairText(legend[i], legend[j], ordinary)));
            const double least = leastDifference(one.color, two.color);
            if (least >= kApart)
                continue;
            ++toldByPattern;
            QVERIFY2(one.pattern != two.pattern, qPrintable(pairText(legend[i], legend[j], least)));
            QVERIFY2(least >= kLeast, qPrintable(pairText(legend[i], legend[j], least)));
        }
    }
    QCOMPARE(toldByPattern, 26);
}

void TestStateStyles::hueTellsTheFamily()
{
    constexpr double kMostChromaOfNone = 10;
    const auto isHueOf = [](StateFamily family, double hue) {
        switch (family) {
        case StateFamily::computing:
            return hue > 235 && hue < 292;
        case StateFamily::waitingForCore:
            return hue > 65 && hue < 108;
        case StateFamily::waitingForOthers:
            return hue > 15 && hue < 62;
        case StateFamily::io:
            return hue > 130 && hue < 210;
        case StateFamily::overhead:
            return hue > 295 && hue < 355;
        case StateFamily::none:
            break;
        }
        return false;
    };
    for (const StateTraits &traits : allStates()) {
        const Lab color = seen(styleOf(traits.state).color, Vision::ordinary);
        const QString text = QStringLiteral("%1: hue %2, chroma %3")
                                 .arg(said(title(traits.state)))
                                 .arg(color.hue())
                                 .arg(color.chroma());
        if (traits.family == StateFamily::none)
            QVERIFY2(color.chroma() < kMostChromaOfNone, qPrintable(text));
        else
            QVERIFY2(isHueOf(traits.family, color.hue()), qPrintable(text));
    }
}

/// Cards, and the tracks of lanes.
void TestStateStyles::noStateLooksLikeTheGroundBehindIt()
{
    constexpr double kApartFromGround = 12;
    for (const Theme &theme : {lightTheme(), darkTheme()}) {
        for (const QColor &ground : {theme.card, mixed(theme.grid, theme.card, 0.5)}) {
            for (const StateTraits &traits : allStates()) {
                const double difference = leastDifference(theme.color(traits.state), ground);
                QVERIFY2(difference >= kApartFromGround,
                         qPrintable(said(title(traits.state)) + " on " + ground.name() + ": " +
                                    QString::number(difference)));
            }
        }
    }
}

void TestStateStyles::patternsDifferAndRepeat()
{
    constexpr int kPeriod = 2 * kPatternStep;
    const std::array patterns{Pattern::plain, Pattern::rising, Pattern::falling, Pattern::dotted};
    for (const int unit : {1, 2}) {
        QSet<QByteArray> tiles;
        for (const Pattern pattern : patterns) {
            QByteArray tile;
            for (int y = 0; y < kPeriod * unit; ++y) {
                for (int x = 0; x < kPeriod * unit; ++x) {
                    const bool isInk = isInPattern(pattern, x, y, unit);
                    tile.append(isInk ? '#' : '.');
                    QCOMPARE(isInPattern(pattern, x + kPeriod * unit, y, unit), isInk);
                    QCOMPARE(isInPattern(pattern, x, y - kPeriod * unit, unit), isInk);
                }
            }
            QCOMPARE(tile.contains('#'), pattern != Pattern::plain);
            QVERIFY(tile.contains('.'));
            tiles.insert(tile);
        }
        QCOMPARE(tiles.size(), static_cast<qsizetype>(patterns.size()));
    }
}

void TestStateStyles::noPatternIsBehindATextInTheMiddle()
{
    const QRectF bar(10, 5, 100, 20);
    const QRectF ground = groundOf(bar, 30);
    QCOMPARE(ground.center(), bar.center());
    QCOMPARE(ground.height(), bar.height());
    QVERIFY(ground.width() > 30 && ground.width() < 40);
    QCOMPARE(groundOf(bar, 99), bar); // nor beyond what the text stands in
}

} // namespace

QTEST_MAIN(TestStateStyles)
#include "tst_state_styles.moc"
