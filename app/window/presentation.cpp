// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/presentation.h"

#include "analysis/figures/run_title.h"
#include "charts/fonts.h"
#include "charts/language.h"
#include "window/actions.h"
#include "window/bar/run_bar.h"
#include "window/board/board.h"
#include "window/modes/mode_list.h"
#include "window/runs/run_table.h"
#include "window/widgets/elided_text.h"
#include "window/zoom.h"

#include <QAction>
#include <QApplication>
#include <QCursor>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>
#include <QPixmap>
#include <QScreen>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

/// An arrow in a ring that shows from the last row on any ground.
QCursor pointer()
{
    constexpr int kSide = 64;
    constexpr QPointF kTip(kSide / 2.0, kSide / 2.0);
    QPixmap pixels(kSide, kSide);
    pixels.fill(Qt::transparent);
    QPainter painter(&pixels);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x80, 0x60, 0), 2));
    painter.setBrush(QColor(0xff, 0xd5, 0x4a, 150));
    painter.drawEllipse(kTip, kSide / 2.0 - 3, kSide / 2.0 - 3);
    painter.setPen(QPen(Qt::white, 2));
    painter.setBrush(Qt::black);
    painter.drawPolygon(
        QPolygonF({kTip, kTip + QPointF(0, 22), kTip + QPointF(6, 17), kTip + QPointF(16, 17)}));
    painter.end();
    return QCursor(pixels, kSide / 2, kSide / 2);
}

QToolButton *button(QAction *action, const QString &name)
{
    auto *made = new QToolButton;
    made->setObjectName(name);
    made->setDefaultAction(action);
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setAccessibleName(action->text().remove(QLatin1Char('&')));
    return made;
}

} // namespace

Presentation::Presentation(const Parts &parts, const Actions &actions)
    : QObject(parts.window), m_parts(parts), m_strip(new QFrame), m_choice(new ElidedText)
{
    setupStrip(actions);
    setupKeys();
    connect(m_parts.board, &Board::enlargedChanged, this, [this] {
        if (isOn())
            fitType();
        emit changed();
    });
    connect(m_parts.modes, &ModeList::modeSelected, this, &Presentation::showChoice);
    connect(m_parts.bar, &RunBar::choiceChanged, this, &Presentation::showChoice);
}

QWidget *Presentation::strip() const
{
    return m_strip;
}

void Presentation::setupStrip(const Actions &actions)
{
    m_strip->setObjectName("presentationStrip");
    m_choice->setObjectName("presentationChoice");
    auto *keys = new ElidedText;
    keys->setObjectName("presentationKeys");
    keys->setProperty("muted", true);
    keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    keys->setFullText(tr("← → runs   ↑ ↓ modes   1–4 charts   0 board   Esc leave"));
    auto *layout = new QHBoxLayout(m_strip);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(button(actions.run, "runButton"));
    layout->addWidget(button(actions.stop, "stopButton"));
    layout->addWidget(m_choice, 3);
    layout->addWidget(keys, 2);
    m_strip->hide();
}

void Presentation::setupKeys()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, act);
        m_parts.window->addAction(action);
        m_keys << action;
    };
    for (std::size_t i = 0; i < kBoardCards.size(); ++i)
        add(QKeySequence(static_cast<int>(Qt::Key_1 + i)),
            [this, i] { m_parts.board->setEnlarged(kBoardCards[i]); });
    add(Qt::Key_0, [this] { m_parts.board->setEnlarged({}); });
    add(Qt::Key_Left, [this] { stepRun(-1); });
    add(Qt::Key_Right, [this] { stepRun(+1); });
    add(Qt::Key_Up, [this] { m_parts.modes->step(-1); });
    add(Qt::Key_Down, [this] { m_parts.modes->step(+1); });
}

/// The next is the newer one: as time goes.
void Presentation::stepRun(int by)
{
    RunTable *table = m_parts.board->table();
    const int rows = table->model()->rowCount();
    const int row = table->currentIndex().isValid() ? table->currentIndex().row() - by : 0;
    if (row >= 0 && row < rows)
        table->selectRun(row);
}

void Presentation::showChoice()
{
    const Mode *mode = m_parts.modes->selectedMode();
    const Result<RunSpec> spec = m_parts.bar->spec();
    QStringList parts;
    if (mode)
        parts << QString::fromStdString(runtimeTitle(mode->runtime)) << mode->title();
    if (spec && spec->workers > 1)
        parts << tr("%n worker(s)", nullptr, spec->workers);
    if (spec && !spec->workload.empty())
        parts << QStringLiteral("%1 %2").arg(
            QString::fromStdString(spec->workload),
            said(Figure::number(static_cast<double>(spec->size), 0)));
    m_choice->setFullText(parts.join(QStringLiteral(" · ")));
}

bool Presentation::isInside() const
{
    return isOn() || m_parts.board->enlarged();
}

void Presentation::leave()
{
    if (isOn())
        setOn(false);
    else
        m_parts.board->setEnlarged({});
}

void Presentation::setOn(bool isOn)
{
    if (isOn == this->isOn())
        return;
    isOn ? enter() : exit();
    for (QAction *each : m_keys)
        each->setEnabled(isOn);
    emit changed();
}

void Presentation::enter()
{
    QMainWindow &window = *m_parts.window;
    m_usualType =
        QFontInfo(QApplication::font()).pixelSize() * Zoom::kUsual / m_parts.zoom->percent();
    m_before = Before{.wasMaximized = window.isMaximized(),
                      .hadTable = m_parts.board->isTableVisible(),
                      .hadModes = !m_parts.modeColumn->isHidden(),
                      .zoom_percent = m_parts.zoom->percent()};
    window.menuBar()->hide();
    window.statusBar()->hide();
    m_parts.bar->hide();
    m_parts.modeColumn->hide();
    m_parts.board->setTableVisible(false);
    showChoice();
    m_strip->show();
    window.setCursor(pointer());
    window.showFullScreen();
    if (!m_parts.board->enlarged())
        m_parts.board->setEnlarged(BoardCard::times);
    fitType();
}

void Presentation::exit()
{
    const Before before = *std::exchange(m_before, std::nullopt);
    QMainWindow &window = *m_parts.window;
    m_strip->hide();
    m_parts.board->setEnlarged({});
    m_parts.zoom->setPercent(before.zoom_percent);
    m_parts.board->setTableVisible(before.hadTable);
    m_parts.modeColumn->setVisible(before.hadModes);
    m_parts.bar->show();
    window.statusBar()->show();
    window.menuBar()->show();
    window.unsetCursor();
    before.wasMaximized ? window.showMaximized() : window.showNormal();
}

void Presentation::fitType()
{
    m_parts.zoom->setPercent(zoomFor(m_usualType, m_parts.window->screen()->size().height(),
                                     m_parts.board->enlarged().has_value()));
}

int Presentation::zoomFor(int typePixels, int screenHeight, bool isOneChart)
{
    constexpr double kLeastPixels = 20.5; // a little more: sizes are rounded to whole pixels
    constexpr double kLeastLabel = 27.5;
    constexpr double kLeastHeight = 768;
    const double pixels = isOneChart ? kLeastLabel / kChartType : kLeastPixels / kSmallType;
    const double larger = std::max(1.0, screenHeight / kLeastHeight);
    return static_cast<int>(std::ceil(Zoom::kUsual * larger * pixels / typePixels));
}

} // namespace corelane
