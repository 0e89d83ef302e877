// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/core_chart.h"
#include "chart/lanes_chart.h"
#include "charts/chart_picture.h"
#include "films/film_job.h"
#include "record/recording_parts.h"

#include <QtTest>

using namespace corelane;

/// Replays as films: which moments they show, and what each shows.
class TestFilms : public QObject {
    Q_OBJECT

private slots:
    void lengthAndSpeedBelongTogether_data();
    void lengthAndSpeedBelongTogether();
    void filmHasAPictureForEachMoment();
    void tooLongAFilmIsRefusedWithWhatToChange();
    void partOfARun();
    void filmIsWhatReplayShows();
    void picturesThatDoNotDifferAreOne();
    void finishedPictureEndsIt();
    void tooLargeAFilmIsRefused();
    void cancelledItWritesNothing();
    void heldItWaits();
};

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
const char *const kExample =
    CORELANE_SOURCE_DIR "/resources/examples/primes-python-2-cores.corelane";
constexpr int kThreadsPart = 2;

struct Shown {
    QImage picture;
    int ticks;
};

/// Takes the pictures of a job as they are.
std::vector<Shown> s_taken; // a maker of writers is a plain function
class TakingWriter : public FilmWriter {
public:
    Status add(const QImage &picture, int ticks) override
    {
        s_taken.push_back({picture, ticks});
        return Done{};
    }
    Result<QByteArray> finish() override { return QByteArray("film"); }
};
FilmWriterMade takingWriter(const FilmFormat &)
{
    s_taken.clear();
    return FilmWriterMade(std::make_unique<TakingWriter>());
}

FilmSource exampleOf(const char *chart)
{
    return {.recording = [] { return readPart(kExample, kThreadsPart); },
            .charts = {*chartKind(chart)}};
}

FilmOrder orderOf(const FilmSource &source, int &written)
{
    return {.source = source,
            .options = {.speed = 1, .picturesPerSecond = 5},
            .size = QSize(320, 200),
            .theme = lightTheme(),
            .writer = takingWriter,
            .write = [&written](const QByteArray &) {
                ++written;
                return Status(Done{});
            }};
}

/// Its ending.
Status made(FilmJob &job)
{
    Status ending = Done{};
    QEventLoop loop;
    QObject::connect(&job, &FilmJob::ended, &loop, [&](const Status &status) {
        ending = status;
        loop.quit();
    });
    job.start();
    loop.exec();
    return ending;
}

QImage pictureAt(const Chart &chart, const QSize &suitable)
{
    return imageOf(chartPicture(chart, {320, 200}, lightTheme(), ViewState{}, suitable), 1)
        .convertToFormat(QImage::Format_RGB32);
}

} // namespace

void TestFilms::lengthAndSpeedBelongTogether_data()
{
    QTest::addColumn<qint64>("duration_ns");
    QTest::addColumn<double>("speed");
    QTest::newRow("seconds") << qint64{6 * kSecond} << 1.0;
    QTest::newRow("a second") << qint64{kSecond} << 0.5;
    QTest::newRow("a tenth") << qint64{kSecond / 10} << 0.05;
    QTest::newRow("half a minute") << qint64{30 * kSecond} << 2.0;
    QTest::newRow("ten minutes") << qint64{600 * kSecond} << 50.0;
    QTest::newRow("a day") << qint64{86'400 * kSecond} << 5'000.0;
}

void TestFilms::lengthAndSpeedBelongTogether()
{
    QFETCH(qint64, duration_ns);
    QFETCH(double, speed);
    const Result<FilmPlan> plan = filmPlan(duration_ns, {});
    QVERIFY(bool(plan));
    QCOMPARE(plan->speed, speed);
}

void TestFilms::filmHasAPictureForEachMoment()
{
    const Result<FilmPlan> plan =
        filmPlan(kSecond + kSecond / 20, {.speed = 2, .picturesPerSecond = 10});
    // 0, 0.2, 0.4, 0.6, 0.8, 1 and the end.
    QCOMPARE(plan->moments_ns.size(), std::size_t{7});
    QCOMPARE(plan->moments_ns[1], kSecond / 5);
    QCOMPARE(plan->moments_ns.back(), kSecond + kSecond / 20);
    QCOMPARE(plan->ticks(0), 1);
    QCOMPARE(plan->ticks(6), 30);
    QCOMPARE(filmPlan(0, {})->moments_ns, std::vector<std::int64_t>{0});
}

void TestFilms::tooLongAFilmIsRefusedWithWhatToChange()
{
    const Result<FilmPlan> plan = filmPlan(600 * kSecond, {.speed = 1, .picturesPerSecond = 10});
    QVERIFY(!plan);
    const std::string told = plan.error().text();
    QVERIFY2(told.find("6,001 pictures, and it may have 1,200") != std::string::npos, told.c_str());
    QVERIFY2(told.find("speed of 10 or more") != std::string::npos, told.c_str());
    QVERIFY(bool(filmPlan(600 * kSecond, {.speed = 10, .picturesPerSecond = 10})));
}

void TestFilms::partOfARun()
{
    const Result<FilmPlan> plan = filmPlan(
        10 * kSecond,
        {.speed = 1, .picturesPerSecond = 1, .begin_ns = 2 * kSecond, .end_ns = 4 * kSecond});
    QCOMPARE(plan->moments_ns, (std::vector<std::int64_t>{2 * kSecond, 3 * kSecond, 4 * kSecond}));
    QVERIFY(!filmPlan(kSecond, {.begin_ns = 2 * kSecond}));
    QCOMPARE(filmPlan(kSecond, {.speed = 1, .end_ns = 2 * kSecond})->moments_ns.back(), kSecond);
}

void TestFilms::filmIsWhatReplayShows()
{
    int written = 0;
    for (const char *chart : {"cpu-per-core", "lanes"}) {
        FilmJob job(orderOf(exampleOf(chart), written));
        QVERIFY(bool(made(job)));
        Replay replay = *Replay::of(*readPart(kExample, kThreadsPart));
        const RunRecord whole = replay.takeWhole();
        const auto chartOf = [&](const RunRecord &run) {
            Chart drawn =
                chart == std::string("lanes") ? lanesChart(run, LanesBy::worker) : coreChart(&run);
            if (auto *lanes = std::get_if<LaneRows>(&drawn.body))
                lanes->detail_ns.reset();
            return drawn;
        };
        const QSize suitable = suitableSize(chartOf(whole));
        const std::int64_t third_ns = replay.begin_ns() + 2 * kSecond / 5;
        QCOMPARE(s_taken[2].picture, pictureAt(chartOf(replay.at(third_ns)), suitable));
        QCOMPARE(s_taken.back().picture, pictureAt(chartOf(whole), suitable));
    }
    QCOMPARE(written, 2);
}

/// Once the run has begun, its memory is read seldom: many moments look the same.
void TestFilms::picturesThatDoNotDifferAreOne()
{
    int written = 0;
    FilmOrder order = orderOf(exampleOf("memory"), written);
    order.options.picturesPerSecond = 30;
    order.options.speed = 0.2;
    FilmJob job(order);
    QVERIFY(bool(made(job)));
    Replay replay = *Replay::of(*readPart(kExample, kThreadsPart));
    const auto plan = filmPlan(replay.end_ns() - replay.begin_ns(), order.options);
    int ticks = 0;
    for (std::size_t i = 0; i < s_taken.size(); ++i) {
        ticks += s_taken[i].ticks;
        QVERIFY(i == 0 || s_taken[i].picture != s_taken[i - 1].picture);
    }
    QVERIFY(s_taken.size() < plan->moments_ns.size());
    QCOMPARE(ticks, static_cast<int>(plan->moments_ns.size()) - 1 +
                        plan->ticks(plan->moments_ns.size() - 1));
}

void TestFilms::finishedPictureEndsIt()
{
    FilmSource source = exampleOf("lanes");
    source.charts = boardKinds();
    source.before = {{.run = std::make_shared<const RunRecord>(*readRecording(kExample, 1))}};
    Result<FilmFrames> frames = FilmFrames::of(source);
    const BoardPage finished = frames->finished();
    QCOMPARE(finished.charts.size(), boardKinds().size());
    QVERIFY2(finished.what.startsWith("Python 3.11 threads ×2"), qPrintable(finished.what));
    QVERIFY(!finished.findings.isEmpty());
    const BoardPage growing = frames->at(kSecond);
    QVERIFY(growing.findings.isEmpty());
    QVERIFY2(growing.why.contains(" of 128 chunks"), qPrintable(growing.why));
    // The run beside it stays; its own bars have grown.
    const auto bars = [](const BoardPage &page) {
        return std::get<BarGroups>(page.charts[1].chart.body).groups;
    };
    QCOMPARE(bars(growing).size(), std::size_t{2});
    QCOMPARE(bars(growing)[0], bars(finished)[0]);
    QVERIFY(bars(growing)[1] != bars(finished)[1]);
}

void TestFilms::tooLargeAFilmIsRefused()
{
    int written = 0;
    FilmOrder order = orderOf(exampleOf("lanes"), written);
    order.size = QSize(2'000, 400);
    FilmJob job(order);
    const Status ending = made(job);
    QVERIFY(!ending && written == 0);
    QCOMPARE(ending.error().text(), std::string("the film would be too large: 2000x400; choose a "
                                                "size of at most 1,920 pixels a side"));
}

void TestFilms::cancelledItWritesNothing()
{
    int written = 0;
    FilmJob job(orderOf(exampleOf("lanes"), written));
    connect(&job, &FilmJob::progressed, &job, &FilmJob::cancel);
    QVERIFY(!made(job));
    QVERIFY(job.isCancelled());
    QCOMPARE(written, 0);
}

void TestFilms::heldItWaits()
{
    int written = 0;
    FilmJob job(orderOf(exampleOf("lanes"), written));
    int told = 0;
    connect(&job, &FilmJob::progressed, &job, [&told] { ++told; });
    job.setHeld(true);
    QTimer::singleShot(200, &job, [&] {
        QCOMPARE(told, 0);
        job.setHeld(false);
    });
    QVERIFY(bool(made(job)));
    QVERIFY(told > 0);
    QCOMPARE(written, 1);
}

QTEST_MAIN(TestFilms)
#include "tst_films.moc"
