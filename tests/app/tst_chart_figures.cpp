// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_picture.h"
#include "charts/language.h"
#include "picture_samples.h"
#include "report/chart_table.h"

#include <QSet>
#include <QtTest>

#include <cmath>

using namespace corelane;

namespace {

/// The rows of a table of chartHtmlTable().
QList<QStringList> htmlRows(const std::string &html)
{
    QList<QStringList> rows;
    QXmlStreamReader reader(QByteArray::fromStdString(html));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("tr"))
            rows << QStringList();
        else if (reader.name() == QLatin1String("td") || reader.name() == QLatin1String("th"))
            rows.back() << reader.readElementText();
    }
    return rows;
}

QList<QStringList> rowsOf(const std::string &text, QChar separator)
{
    QList<QStringList> rows;
    const QString all = QString::fromStdString(text);
    for (const QString &line : all.chopped(1).split('\n'))
        rows << line.split(separator);
    return rows;
}

/// The figures as the chart itself has them, in the order of its table.
std::vector<double> figuresOf(const Chart &chart)
{
    std::vector<double> figures;
    if (const auto *panels = std::get_if<Panels>(&chart.body)) {
        for (const Panel &panel : panels->panels) {
            for (std::size_t bin = 0; bin < panel.series.front().values.size(); ++bin) {
                for (const Series &series : panel.series)
                    figures.push_back(series.values[bin]);
            }
        }
    } else if (const auto *bars = std::get_if<BarGroups>(&chart.body)) {
        for (const BarGroup &group : bars->groups) {
            for (const Bar &bar : group.bars) {
                for (const BarPiece &piece : bar.pieces)
                    figures.push_back(piece.value);
            }
        }
    } else {
        for (const LaneRow &row : *std::get<LaneRows>(chart.body).rows) {
            for (const LaneMark &mark : row.marks)
                figures.insert(figures.end(), {1e-9 * static_cast<double>(mark.begin_ns),
                                               1e-9 * static_cast<double>(mark.end_ns),
                                               static_cast<double>(mark.share)});
        }
    }
    return figures;
}

/// The same as a table tells them.
std::vector<double> figuresOf(const Chart &chart, const QList<QStringList> &rows)
{
    QList<int> columns{2};
    if (const auto *panels = std::get_if<Panels>(&chart.body)) {
        columns.clear();
        for (std::size_t i = 0; i < panels->panels.front().series.size(); ++i)
            columns << 3 + static_cast<int>(i);
    } else if (std::holds_alternative<LaneRows>(chart.body)) {
        columns = {1, 2, 4};
    }
    std::vector<double> figures;
    for (const QStringList &row : rows.mid(1)) {
        for (const int column : columns)
            figures.push_back(row.at(column).toDouble());
    }
    return figures;
}

} // namespace

/// One chart of each kind through every output: CSV, the clipboard's tables, the picture's texts.
class TestChartFigures : public QObject {
    Q_OBJECT

private slots:
    void everyOutputHoldsTheSameFigures_data();
    void everyOutputHoldsTheSameFigures();
    void tableKeepsItsRowsWhateverTheTitles();
};

void TestChartFigures::everyOutputHoldsTheSameFigures_data()
{
    QTest::addColumn<std::size_t>("kind");
    for (std::size_t i = 0; i + 1 < kinds().size(); ++i)
        QTest::addRow("%s", kinds()[i].first) << i;
}

void TestChartFigures::everyOutputHoldsTheSameFigures()
{
    QFETCH(std::size_t, kind);
    Chart chart = kinds()[kind].second;
    if (auto *bars = std::get_if<BarGroups>(&chart.body)) {
        for (BarGroup &group : bars->groups) // a CSV line is split at commas
            group.title = verbatim(said(group.title).remove(',').toStdString());
    }
    const QList<QStringList> csv = rowsOf(chartCsv(chart), ',');
    QCOMPARE(rowsOf(chartTsv(chart), '\t'), csv);
    QCOMPARE(htmlRows(chartHtmlTable(chart)), csv);

    const std::vector<double> expected = figuresOf(chart);
    const std::vector<double> told = figuresOf(chart, csv);
    QCOMPARE(told.size(), expected.size());
    for (std::size_t i = 0; i < told.size(); ++i)
        QVERIFY(std::abs(told[i] - expected[i]) < 1e-4);

    const SvgContent svg = contentOf(drawnAsSvg(chartPicture(chart, {900, 500}, lightTheme()))());
    QSet<QString> titles;
    for (const QStringList &row : csv.mid(1))
        titles << row.front();
    const int rows = static_cast<int>(titles.size());
    int found = 0;
    for (const QString &title : titles)
        found += svg.texts.contains(title) ? 1 : 0;
    // A heat map names every second row; a title that is too long is shortened.
    QVERIFY2(2 * found >= rows && found > 0, qPrintable(svg.texts.join('|')));
    if (const auto *bars = std::get_if<BarGroups>(&chart.body)) {
        for (const BarGroup &group : bars->groups) {
            QVERIFY(svg.texts.contains(listedText(group.note)));
            for (const BarPiece &piece : group.bars.front().pieces)
                QVERIFY(!piece.label || svg.texts.contains(said(*piece.label)));
        }
    }
}

void TestChartFigures::tableKeepsItsRowsWhateverTheTitles()
{
    Chart chart = accountSample();
    std::get<BarGroups>(chart.body).groups.front().title = verbatim("a\tb\n\"c\" <d> & e, f");
    const QList<QStringList> rows = rowsOf(chartTsv(chart), '\t');
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[1], (QStringList{R"(a\tb\n"c" <d> & e, f)", "useful work", "25.000000"}));
    QCOMPARE(htmlRows(chartHtmlTable(chart)).size(), 4);
    QCOMPARE(htmlRows(chartHtmlTable(chart))[1][2], QString("25.000000"));
    QVERIFY(chartCsv(chart).find(R"("a\tb\n""c"" <d> & e, f",useful work)") != std::string::npos);
}

QTEST_MAIN(TestChartFigures)
#include "tst_chart_figures.moc"
