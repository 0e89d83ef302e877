// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/run_analysis.h"
#include "chart/run_charts.h"
#include "cli/pictures.h"
#include "cli/recordings.h"
#include "cli/subcommand.h"
#include "record/recording_parts.h"
#include "record/text.h"

#include <algorithm>

namespace corelane {
namespace {

struct ChartPlan {
    std::vector<const ChartKind *> charts;
    std::string file;
    // What makes the file of one chart's data, or of a film; both null: a picture.
    const ChartExport *data = nullptr;
    const FilmExport *film = nullptr;
    PictureOptions picture;
    FilmOptions filmed;
    bool withArticle = false;
    std::optional<double> from_s;
    std::optional<double> to_s;
};

constexpr const char *kBoard = "board"; ///< the window's charts on one page
constexpr int kLeastDpi = 30;
constexpr int kMostDpi = 2400;

std::int64_t inNanoseconds(double time_s)
{
    return static_cast<std::int64_t>(time_s * 1e9);
}

ExportForms chartForms()
{
    return exportForms({ExportOf::picture, ExportOf::chart, ExportOf::film});
}

Result<std::vector<const ChartKind *>> kindsOf(const OptionParser &options)
{
    if (!options.isSet("chart"))
        return std::vector{&chartKinds().front()};
    if (options.value("chart") == kBoard)
        return boardKinds();
    const Result<const ChartKind *> kind = chartKind(options.value("chart"));
    if (kind)
        return std::vector{*kind};
    const Error &error = kind.error();
    return Error{error.what, error.on,
                 sentence(CORELANE_TR("cli.charts-and-board", "{charts}, {board}"),
                          arg<"charts">(error.advice), arg<"board">(std::string(kBoard)))};
}

/// What can be chosen by name: "slide, page".
template <class Named>
std::string namesOf(std::span<const Named> all)
{
    std::string names;
    for (const Named &each : all)
        names += (names.empty() ? "" : ", ") + std::string(each.id);
    return names;
}

/// "900x360", each side from 100 to 10,000, or one of the sizes that have names.
std::optional<QSize> toSize(const std::string &text)
{
    for (const NamedSize &each : namedSizes()) {
        if (text == each.id)
            return each.size;
    }
    constexpr int kLeast = 100;
    constexpr int kMost = 10'000;
    const std::size_t cross = text.find('x');
    const auto width = toInteger<int>(std::string_view(text).substr(0, cross));
    const auto height = cross == std::string::npos
                            ? std::nullopt
                            : toInteger<int>(std::string_view(text).substr(cross + 1));
    if (!width || !height || std::min(*width, *height) < kLeast ||
        std::max(*width, *height) > kMost)
        return std::nullopt;
    return QSize(*width, *height);
}

Result<PictureOptions> pictureOptions(const OptionParser &options)
{
    PictureOptions picture;
    if (options.isSet("size")) {
        const auto size = toSize(options.value("size"));
        if (!size)
            return Error{
                CORELANE_TR("cli.no-such-size", "no such picture size"), options.value("size"),
                sentence(CORELANE_TR("cli.size-such-as",
                                     "give WIDTHxHEIGHT, such as 900x360, or one of {sizes}"),
                         arg<"sizes">(namesOf(namedSizes())))};
        picture.size = *size;
    }
    if (options.isSet("scale")) {
        const auto scale = toReal(options.value("scale"));
        if (!scale || *scale < 1 || *scale > 4)
            return Error{CORELANE_TR("cli.no-such-scale", "no such scale"), options.value("scale"),
                         CORELANE_TR("cli.choose-scale", "choose a number from 1 to 4")};
        picture.pixels.scale = *scale;
    }
    if (options.isSet("dpi")) {
        const auto dpi = toInteger<int>(options.value("dpi"));
        if (!dpi || *dpi < kLeastDpi || *dpi > kMostDpi)
            return Error{CORELANE_TR("cli.no-such-resolution", "no such resolution"),
                         options.value("dpi"),
                         CORELANE_TR("cli.resolution-such-as",
                                     "give pixels per inch from 30 to 2400, such as --dpi 300")};
        picture.pixels.dpi = *dpi;
    }
    if (options.isSet("theme")) {
        const std::string theme = options.value("theme");
        const auto named = std::ranges::find(namedThemes(), theme, &NamedTheme::id);
        if (named == namedThemes().end())
            return Error{CORELANE_TR("cli.no-such-theme", "no such theme"), theme,
                         sentence(CORELANE_TR("cli.themes", "there are {themes}"),
                                  arg<"themes">(namesOf(namedThemes())))};
        picture.theme = named->make;
    }
    return picture;
}

/// The seconds after the release that an option gives; empty where it is not set.
Result<std::optional<double>> secondsOf(const OptionParser &options, const char *name)
{
    if (!options.isSet(name))
        return std::optional<double>();
    const auto time_s = toReal(options.value(name));
    if (!time_s || !(*time_s >= 0) || *time_s > 1e9)
        return Error{CORELANE_TR("cli.no-such-moment", "no such time"), options.value(name),
                     sentence(CORELANE_TR("cli.moment-such-as",
                                          "give --{option} seconds from 0 on, such as 0.5"),
                              arg<"option">(std::string(name)))};
    return time_s;
}

/// What --speed and --fps say; --from and --to, which part of the run it is.
Result<FilmOptions> filmOptions(const OptionParser &options, const ChartPlan &plan)
{
    FilmOptions film;
    if (options.isSet("speed")) {
        film.speed = toReal(options.value("speed"));
        if (!film.speed || !(*film.speed >= kLeastSpeed && *film.speed <= kMostSpeed))
            return Error{CORELANE_TR("cli.no-such-speed", "no such speed"), options.value("speed"),
                         sentence(CORELANE_TR("cli.speed-such-as",
                                              "give a number from {least} to {most}, such as 0.5"),
                                  arg<"least">(Figure::number(kLeastSpeed, 3)),
                                  arg<"most">(Figure::number(kMostSpeed, 0)))};
    }
    if (options.isSet("fps")) {
        const auto rate = toInteger<int>(options.value("fps"));
        if (!rate || *rate < 1 || *rate > kMostPicturesPerSecond)
            return Error{CORELANE_TR("cli.no-such-rate", "no such number of pictures a second"),
                         options.value("fps"),
                         sentence(CORELANE_TR("cli.rate-such-as", "give a number from 1 to {most}"),
                                  arg<"most">(Figure::number(kMostPicturesPerSecond, 0)))};
        film.picturesPerSecond = *rate;
    }
    if (plan.from_s)
        film.begin_ns = inNanoseconds(*plan.from_s);
    if (plan.to_s)
        film.end_ns = inNanoseconds(*plan.to_s);
    return film;
}

Result<ChartPlan> chartPlanOf(const OptionParser &options)
{
    if (options.positional().empty())
        return noRecordingGiven();
    const auto kinds = kindsOf(options);
    if (!kinds)
        return kinds.error();
    ChartPlan plan{
        .charts = *kinds, .file = options.value("output"), .withArticle = options.isSet("article")};
    if (plan.file.empty())
        return Error{CORELANE_TR("cli.no-picture-file", "no output file given"),
                     {},
                     CORELANE_TR("cli.picture-file-such-as", "add -o, such as -o chart.png")};
    const ExportForms forms = chartForms();
    const ExportForm *form =
        plan.file == "-" ? exportForms({ExportOf::chart}).front() : formOfFile(forms, plan.file);
    if (!form)
        return Error{
            CORELANE_TR("cli.no-such-picture-type", "no such file type"), plan.file,
            sentence(CORELANE_TR("cli.picture-suffixes",
                                 "the name ends with {suffixes}, or is - for CSV on stdout"),
                     arg<"suffixes">(suffixesOf(forms)))};
    plan.data = std::get_if<ChartExport>(&form->make);
    plan.film = std::get_if<FilmExport>(&form->make);
    if (plan.data && plan.charts.size() > 1)
        return Error{CORELANE_TR("cli.board-no-table", "the board is no table"), plan.file,
                     CORELANE_TR("cli.one-of-charts", "name one of its charts")};
    const auto picture = pictureOptions(options);
    if (!picture)
        return picture.error();
    plan.picture = *picture;
    const auto from = secondsOf(options, "from");
    if (!from)
        return from.error();
    const auto to = secondsOf(options, "to");
    if (!to)
        return to.error();
    plan.from_s = *from;
    plan.to_s = *to;
    if (plan.from_s && plan.to_s && *plan.from_s >= *plan.to_s)
        return Error{CORELANE_TR("cli.empty-part", "an empty part"),
                     sentence(CORELANE_TR("cli.from-to", "{from} to {to}"),
                              arg<"from">(options.value("from")), arg<"to">(options.value("to"))),
                     CORELANE_TR("cli.from-before-to", "give --from a time before that of --to")};
    const auto filmed = filmOptions(options, plan);
    if (!filmed)
        return filmed.error();
    plan.filmed = *filmed;
    return plan;
}

/// The lanes with the asked part of them as their detail.
Chart withDetail(Chart chart, const ChartPlan &plan)
{
    auto *lanes = std::get_if<LaneRows>(&chart.body);
    if (lanes && (plan.from_s || plan.to_s)) {
        const std::int64_t begin_ns =
            std::min(inNanoseconds(plan.from_s.value_or(0)), lanes->end_ns);
        const std::int64_t end_ns =
            plan.to_s ? std::min(inNanoseconds(*plan.to_s), lanes->end_ns) : lanes->end_ns;
        if (begin_ns < end_ns)
            lanes->detail_ns = std::pair{begin_ns, end_ns};
    }
    return chart;
}

std::vector<Chart> chartsOf(const ChartPlan &plan, const std::vector<RunRecord> &runs)
{
    // What stands on the account's card is counted from a baseline.
    if (std::any_of(plan.charts.begin(), plan.charts.end(), [](const ChartKind *kind) {
            return kind->view && kind->view->card == BoardCard::account;
        }))
        noteMissingBaseline(runs.back(), runs);
    const ChartedRuns charted{.run = &runs.back(),
                              .baseline = baselineOf(runs.back(), runs),
                              .runs = pointersTo(runs),
                              .withArticle = plan.withArticle};
    std::vector<Chart> charts;
    for (const ChartKind *kind : plan.charts)
        charts.push_back(withDetail(kind->make(charted), plan));
    return charts;
}

/// The last recording replayed, beside all runs before it.
Result<FilmSource> filmSource(const ChartPlan &plan, const std::vector<std::string> &files,
                              const std::vector<RunRecord> &runs)
{
    const Result<std::vector<RunRecord>> last = readRecordings({files.back()});
    if (!last)
        return last.error();
    const auto held = [&runs](const RunRecord *run) {
        return run && run != &runs.back() ? std::make_shared<const RunRecord>(*run) : nullptr;
    };
    FilmSource source{
        .recording = [file = files.back(),
                      part = static_cast<int>(last->size())] { return readPart(file, part); },
        .baseline = held(baselineOf(runs.back(), runs)),
        .isOwnBaseline = baselineOf(runs.back(), runs) == &runs.back(),
        .withArticle = plan.withArticle,
        .charts = plan.charts};
    for (const RunRecord &run : runs) {
        if (&run != &runs.back())
            source.before.push_back({.run = held(&run), .baseline = held(baselineOf(run, runs))});
    }
    return source;
}

Status writeFilmOf(const ChartPlan &plan, const std::vector<std::string> &files,
                   const std::vector<RunRecord> &runs)
{
    const Result<FilmSource> source = filmSource(plan, files, runs);
    if (!source)
        return source.error();
    return writeFilm({.source = *source,
                      .options = plan.filmed,
                      .size = plan.picture.size,
                      .theme = plan.picture.theme(),
                      .writer = plan.film->writer},
                     plan.file);
}

Status writeCharts(const ChartPlan &plan, const std::vector<Chart> &charts,
                   const std::vector<RunRecord> &runs, Output &output)
{
    if (plan.data)
        return output.writeFile(plan.file, plan.data->text(charts.front()));
    if (charts.size() == 1)
        return writePicture(charts, plan.picture, plan.file);
    const RunRecord &last = runs.back();
    return writeBoard(charts, analysisOf(last, baselineOf(last, runs)).explanation, plan.picture,
                      plan.file);
}

void addChartOptions(OptionParser &options)
{
    options.add(
        "chart",
        CORELANE_TR(
            "help.chart-chart",
            "Which: see 'corelane list charts'; default: cpu-per-core. That, the lanes and the "
            "speedup are of the last run; the others show all. board: four of them on one page."),
        "CHART");
    options.add(
        "o,output",
        sentence(CORELANE_TR("help.chart-output", "The file: {suffixes}; - writes CSV to stdout."),
                 arg<"suffixes">(suffixesOf(chartForms()))),
        "FILE");
    options.add(
        "size",
        sentence(CORELANE_TR("help.chart-size",
                             "Size of the whole picture before scaling, which type and bars fill: "
                             "WIDTHxHEIGHT, or one of {sizes}; default: what suits the chart."),
                 arg<"sizes">(namesOf(namedSizes()))),
        "SIZE");
    options.add("scale", CORELANE_TR("help.chart-scale", "PNG: 1 to 4; default: 2."), "SCALE");
    options.add("dpi",
                CORELANE_TR("help.chart-dpi",
                            "PNG: pixels per inch, written into the picture; default: 96 × scale."),
                "DPI");
    options.add("theme",
                sentence(CORELANE_TR("help.chart-theme", "{themes}; default: light."),
                         arg<"themes">(namesOf(namedThemes()))),
                "THEME");
    options.add("from",
                CORELANE_TR("help.chart-from",
                            "Lanes: show in detail what follows this second of the run; a film "
                            "begins there."),
                "SECONDS");
    options.add("to", CORELANE_TR("help.chart-to", "Lanes, films: and what comes before this one."),
                "SECONDS");
    options.add("speed",
                CORELANE_TR("help.chart-speed",
                            "Films: times as fast as the run; default: as fast as the run, where "
                            "the film then takes 2 to 20 s."),
                "SPEED");
    options.add("fps", CORELANE_TR("help.chart-fps", "Films: pictures a second; default: 10."),
                "NUMBER");
    options.add("article",
                CORELANE_TR("help.chart-article", "Add the article's own figures (wall-vs-cpu)."),
                {});
    options.addPositional("FILE", CORELANE_TR("help.chart-file", "Recordings."), "FILE...");
}

Ending drawChart(const OptionParser &options, Output &output)
{
    const Result<ChartPlan> plan = chartPlanOf(options);
    if (!plan)
        return wrongUsage(plan.error());
    const Result<std::vector<RunRecord>> runs = readRecordings(options.positional());
    if (!runs)
        return runs.error();
    if (plan->film) {
        const Status written = writeFilmOf(*plan, options.positional(), *runs);
        return written ? Ending(kExitDone) : Ending(written.error());
    }
    const std::vector<Chart> charts = chartsOf(*plan, *runs);
    if (const Status written = writeCharts(*plan, charts, *runs, output); !written)
        return written.error();
    return kExitDone;
}

} // namespace

Subcommand chartSubcommand()
{
    return {.name = "chart",
            .usage = "chart FILE --chart cpu-per-core -o out.png",
            .summary = CORELANE_TR("help.chart-summary",
                                   "a chart as a picture or a table, without a display"),
            .description = CORELANE_TR("help.chart-description",
                                       "Draws a chart of saved recordings, without a display."),
            .addOptions = addChartOptions,
            .run = drawChart};
}

} // namespace corelane
