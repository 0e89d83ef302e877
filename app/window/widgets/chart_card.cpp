// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/chart_card.h"

#include "charts/fonts.h"
#include "charts/language.h"
#include "window/widgets/own_font.h"
#include "window/widgets/word_help.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace corelane {
namespace {

constexpr int kButtonWidth = 28;
constexpr int kLeastButtonHeight = 22;
constexpr int kButtonMargin = 6; ///< from the right edge
constexpr int kButtonTop = 10;   ///< level with the chart's title
constexpr int kViewPadding = 12; ///< left and right of the view's name, together

int buttonHeight()
{
    return std::max(kLeastButtonHeight, QFontMetrics(smallFont()).height() + 6);
}

} // namespace

ChartCard::ChartCard(const QString &title, const std::vector<CardView> &views, QWidget *parent)
    : QFrame(parent),
      m_views(views),
      m_view(new ChartView),
      m_layout(new QVBoxLayout(this)),
      m_viewButton(new QToolButton(this)),
      m_menuButton(new QToolButton(this)),
      m_viewMenu(new QMenu(title, this)),
      m_viewActions(new QActionGroup(this)),
      m_menu(new QMenu(this))
{
    setProperty("card", true);
    m_view->setAccessibleName(title);
    m_layout->setContentsMargins(1, 4, 1, 4);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_view, 1);
    setupViews(title);
    setupMenu(title);
    placeButtons();
}

void ChartCard::setupViews(const QString &title)
{
    m_viewButton->setObjectName("cardView");
    m_viewButton->setToolTip(tr("Another view of the same run"));
    m_viewButton->setAccessibleName(tr("View of the chart %1").arg(title));
    useFont(m_viewButton, smallFont);
    m_viewButton->setFocusPolicy(Qt::StrongFocus);
    m_viewButton->setPopupMode(QToolButton::InstantPopup);
    m_viewButton->setMenu(m_viewMenu);
    m_viewButton->setVisible(m_views.size() > 1);
    for (const CardView &each : m_views) {
        QAction *action = m_viewActions->addAction(each.title);
        action->setCheckable(true);
        action->setData(each.id);
        connect(action, &QAction::triggered, this, [this, id = each.id] { showView(id); });
    }
    m_viewActions->actions().constFirst()->setChecked(true);
    m_viewMenu->addActions(m_viewActions->actions());
}

void ChartCard::setupMenu(const QString &title)
{
    m_menuButton->setObjectName("cardMenu");
    m_menuButton->setText(QStringLiteral("⋯"));
    m_menuButton->setToolTip(tr("Save or copy this chart"));
    m_menuButton->setAccessibleName(tr("Menu of the chart %1").arg(title));
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_menu);
    if (m_views.size() > 1) {
        m_menu->addActions(m_viewActions->actions());
        m_menu->addSeparator();
    }
    m_menu->addAction(tr("&Fill the window, or no longer"), this, &ChartCard::sizeToggled);
    m_menu->addAction(tr("&What its words mean"), this, &ChartCard::explainAll);
    m_menu->addSeparator();
    connect(m_view, &ChartView::wordsAsked, this, &ChartCard::explainAll);
    connect(m_view, &ChartView::roleAsked, this, [this](Role role, QPoint place) {
        showWords(explained({&entryOf(role)}), place, this);
    });
    connect(m_view, &ChartView::titleDoubleClicked, this, &ChartCard::sizeToggled);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &where) { m_menu->popup(mapToGlobal(where)); });
}

/// The legend's words first, then those of scale, axis and notes.
void ChartCard::explainAll()
{
    const Chart &chart = m_view->chart();
    std::vector<const GlossaryEntry *> entries;
    for (const Role role : chart.legend)
        entries.push_back(&entryOf(role));
    QStringList texts{said(chart.title), said(chart.scale), said(chart.axis)};
    for (const ChartNote &note : chart.notes)
        texts << said(note.text);
    std::vector<ExplainedWord> words = explained(entries);
    const std::vector<ExplainedWord> others = wordsIn(texts.join(QLatin1Char('\n')));
    words.insert(words.end(), others.begin(), others.end());
    showWords(words, mapToGlobal(QPoint(kButtonMargin, kButtonTop + buttonHeight())), this);
}

const CardView &ChartCard::shownView() const
{
    return m_views[m_shown];
}

void ChartCard::showView(const QString &id)
{
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        if (m_views[i].id != id || i == m_shown)
            continue;
        m_shown = i;
        m_viewActions->actions()[static_cast<qsizetype>(i)]->setChecked(true);
        placeButtons();
        emit viewChanged();
        return;
    }
}

void ChartCard::setFooter(QWidget *footer)
{
    m_layout->addWidget(footer);
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeButtons();
}

void ChartCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeButtons();
}

void ChartCard::placeButtons()
{
    int left = width() - kButtonWidth - kButtonMargin;
    m_menuButton->setFixedSize(kButtonWidth, buttonHeight());
    m_menuButton->move(left, kButtonTop);
    m_menuButton->raise();
    int reserve = kButtonWidth;
    if (m_views.size() > 1) {
        const QString text = shownView().title + QStringLiteral(" ▾");
        const int width = QFontMetrics(smallFont()).horizontalAdvance(text) + kViewPadding;
        left -= width;
        m_viewButton->setText(text);
        m_viewButton->setFixedSize(width, buttonHeight());
        m_viewButton->move(left, kButtonTop);
        m_viewButton->raise();
        reserve += width;
    }
    m_view->setHeaderReserve(reserve);
}

} // namespace corelane
