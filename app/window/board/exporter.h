// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/picture.h"
#include "charts/theme.h"
#include "films/film_job.h"
#include "window/widgets/notices.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QSize>
#include <QString>

#include <functional>
#include <string>

class QWidget;

namespace corelane {

struct ExportChoice;
struct ExportForm;

/// Saves and copies for the window: asks, draws on the GUI thread, makes and writes the bytes on
/// another.
class Exporter : public QObject {
    Q_OBJECT

public:
    /// For the GUI thread.
    using Draw = std::function<Picture(QSize size)>;
    /// Makes a file and writes it, on any thread: has what it needs.
    using Write = std::function<Status(const std::string &path)>;

    /// What can be exported.
    struct Source {
        QString title; ///< "CPU per core"
        QString name;  ///< of the file, without its suffix
        QSize size;    ///< as it is on the screen
        Draw draw;
        std::function<Chart()> chart; ///< for the files of its data; null: it is no chart
        std::function<FilmSource()> film = nullptr; ///< null: nothing that could be replayed
    };

    Exporter(const Notices &notices, QWidget *window);

    /// Asks where to, what as and how large. `suggested`: the kind that is chosen at first; null:
    /// the first.
    void save(const Source &source, const ExportForm *suggested = nullptr);
    void setTheme(const Theme &theme) { m_theme = theme; }
    /// While a run is measured, no film is made.
    void setHeld(bool isHeld);
    void copy(const QString &title, QSize size, const Draw &draw);
    struct TableTexts {
        QString tabs; ///< tab-separated
        QString html;
    };
    /// Puts a table onto the clipboard, once `make` has made its texts on another thread.
    void copyTable(const QString &title, const std::function<TableTexts()> &make);

    /// Asks where to; then `start` is called with the path.
    void askForFile(const QString &title, const QString &name, const ExportForm &form,
                    const std::function<void(const QString &path)> &start);
    /// Does so on another thread, and tells how it went.
    void write(const Write &write, const QString &path);

signals:
    /// A film is in the making; the bar tells how far, and goes with its end.
    void filmBegan(QWidget *bar);

private:
    void startFilm(const FilmSource &film, const ExportChoice &chosen);
    void endFilm(const QString &path, const Status &status);

    Notices m_notices;
    QWidget *m_window;
    QString m_folder; ///< where the last file went
    Theme m_theme;
    QPointer<FilmJob> m_film; ///< null while none is made
    QPointer<QWidget> m_filmBar;
    bool m_isHeld = false;
};

} // namespace corelane
