// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/picture.h"
#include "films/film_writer.h"
#include "record/result.h"
#include "report/report_html.h"
#include "report/trace_events.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace corelane {

// What runs, charts and pictures can become, in one table that command line and window read: a new
// export is one new file, which makes it, and one row.

/// A text made of runs. Usable from any thread.
struct RunsExport {
    std::string (*text)(const ReportContent &);
    /// The same piece by piece, where it may be larger than the memory; null: it never is.
    void (*write)(const ReportContent &, const TraceSink &) = nullptr;
    bool ofAll = false;     ///< in the window: also of the runs that the selected is compared with
    bool hasCharts = false; ///< needs ReportContent::charts
};

/// A text made of a chart's data. Usable from any thread.
struct ChartExport {
    std::string (*text)(const Chart &);
};

/// How many pixels a picture has, where it is made of them.
struct Pixels {
    double scale = 2;       ///< picture pixels per logical pixel, 1 to 4
    std::optional<int> dpi; ///< written into the file; empty: as many as give it its logical size
};

/// The file of a picture.
struct PictureExport {
    /// Draws, on the GUI thread, and returns what makes the file's bytes, which may be called on
    /// any thread, one call at a time: it takes longer than drawing.
    std::function<Result<QByteArray>()> (*drawn)(const Picture &, const Pixels &);
    bool hasPixels = false;
};

/// A film of a chart or of the board, as replay shows them.
struct FilmExport {
    FilmWriterMade (*writer)(const FilmFormat &);
    Status (*available)() = nullptr; ///< an Error where it cannot be made here; null: it always can
};

enum class ExportOf { runs, chart, picture, film };

/// A kind of file.
struct ExportForm {
    const char *id;      ///< of --format: "trace"
    const char *suffix;  ///< of the file's name: ".trace.json"
    const char *type;    ///< what such a file is, for file dialogs, by way of tr(): "HTML report"
    const char *title;   ///< in menus and dialogs, by way of tr()
    const char *content; ///< what is in it, for help and, by way of tr(), tool tips
    std::variant<RunsExport, ChartExport, PictureExport, FilmExport>
        make;                  ///< in the order of ExportOf
    const char *shortcut = ""; ///< in the window

    /// A title or content in the language of the window.
    static QString tr(const char *text);
    /// An Error where files of this kind cannot be made here.
    Status available() const;
    ExportOf of() const { return static_cast<ExportOf>(make.index()); }
};

using ExportForms = std::vector<const ExportForm *>;

/// All kinds of file that one of these can become, in the order in which they are listed.
ExportForms exportForms(std::initializer_list<ExportOf> what);

/// The one of `forms` whose suffix the path has, in whatever case, the longest first; null where
/// there is none.
const ExportForm *formOfFile(const ExportForms &forms, std::string_view path);

/// ".png, .svg or .pdf".
std::string suffixesOf(const ExportForms &forms);
/// "html, trace or json".
std::string idsOf(const ExportForms &forms);

} // namespace corelane
