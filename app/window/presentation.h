// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <optional>

class QAction;
class QFrame;
class QMainWindow;
class QScreen;

namespace corelane {

struct Actions;
class Board;
class ElidedText;
class ModeList;
class RunBar;
class Zoom;

/// The window in front of a class: the whole screen, type that the last row of a room can read, one
/// chart at a time or the board, and below it what would run, with Run and Stop. Keys: 1 to 4 show
/// a chart, 0 the board, ← → the runs before and after, ↑ ↓ the other modes.
///
/// A chart that fills the window is a step of its own, with or without a presentation; leave() goes
/// back by one step.
class Presentation : public QObject {
    Q_OBJECT

public:
    struct Parts {
        QMainWindow *window;
        Board *board;
        ModeList *modes;
        QWidget *modeColumn;
        RunBar *bar;
        Zoom *zoom;
    };
    Presentation(const Parts &parts, const Actions &actions);

    /// What stands below the page while it is on; to be put there by whoever owns the page.
    QWidget *strip() const;

    bool isOn() const { return m_before.has_value(); }
    void setOn(bool isOn);

    /// An enlarged chart or the presentation, by which Esc means to leave rather than to stop a
    /// run.
    bool isInside() const;
    void leave();

    /// In percent: type of which the smallest has 20 pixels on a screen 768 pixels high, and bars'
    /// labels 27 where one chart is shown alone; as much larger as the screen is higher.
    static int zoomFor(int typePixels, int screenHeight, bool isOneChart);

signals:
    void changed();

private:
    struct Before {
        bool wasMaximized = false;
        bool hadTable = true;
        bool hadModes = true;
        int zoom_percent = 100;
    };
    void setupStrip(const Actions &actions);
    void setupKeys();
    void enter();
    void exit();
    void fitType();
    void stepRun(int by);
    void showChoice();

    Parts m_parts;
    QFrame *m_strip;
    ElidedText *m_choice;
    QList<QAction *> m_keys; ///< enabled while it is on
    std::optional<Before> m_before;
    int m_usualType = 13; ///< pixels of the application's font at the usual zoom
};

} // namespace corelane
