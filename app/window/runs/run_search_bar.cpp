// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runs/run_search_bar.h"

#include "analysis/figures/run_title.h"
#include "charts/fonts.h"
#include "charts/language.h"
#include "history/run_search.h"
#include "window/runs/run_model.h"
#include "window/runs/run_table.h"
#include "window/widgets/own_font.h"
#include "window/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace corelane {
namespace {

constexpr int kSearchFieldWidth = 340;
constexpr int kDelay_ms = 60; ///< between a key and the search, so that typing is never held up

/// Where a word stands as a whole.
QRegularExpression wholeWord(const QString &word)
{
    return QRegularExpression(QStringLiteral("(?<!\\S)") + QRegularExpression::escape(word) +
                              QStringLiteral("(?!\\S)"));
}

QString groupedText(int number)
{
    return said(Figure::number(number, 0));
}

} // namespace

RunSearchBar::RunSearchBar(RunModel *runs, RunTable *table, QWidget *parent)
    : QWidget(parent),
      m_runs(runs),
      m_table(table),
      m_field(new QLineEdit),
      m_filter(new QToolButton),
      m_menu(new QMenu(this)),
      m_count(plainLabel()),
      m_delay(new QTimer(this))
{
    setObjectName("runSearchBar");
    setupField();
    setupFilter();
    m_count->setObjectName("runCount");
    m_count->setProperty("muted", true);
    useFont(m_count, smallFont);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 12, 0);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_filter);
    layout->addStretch();
    layout->addWidget(m_count);
    connect(m_table, &RunTable::found, this, &RunSearchBar::showCount);
    showCount();
}

void RunSearchBar::setupField()
{
    m_field->setObjectName("runSearch");
    m_field->setAccessibleName(tr("Search the runs"));
    m_field->setPlaceholderText(tr("Search runs (Ctrl+F): threads, model:processes, is:failed"));
    m_field->setToolTip(
        tr("Words that a run must have: in its model, workload, runtime, options, name, note or "
           "date.\nkey:word searches in one of them: model, workload, workers, size, runtime, "
           "option, name, note, answer, when.\nis: done, failed, cancelled, pinned, named, noted, "
           "right, wrong.\n-word: what it must not have. \"several words\" belong together."));
    m_field->setClearButtonEnabled(true);
    m_field->setFixedWidth(kSearchFieldWidth);
    useFont(m_field, smallFont);
    m_field->installEventFilter(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kDelay_ms);
    connect(m_field, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, &RunSearchBar::search);
}

void RunSearchBar::setupFilter()
{
    m_filter->setObjectName("runFilter");
    m_filter->setText(tr("Filter ▾"));
    m_filter->setAccessibleName(tr("Filter the runs"));
    m_filter->setToolTip(tr("Words for the search: by model, workload, runtime or outcome"));
    useFont(m_filter, smallFont);
    m_filter->setFocusPolicy(Qt::StrongFocus);
    m_filter->setPopupMode(QToolButton::InstantPopup);
    m_filter->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &RunSearchBar::fillFilter);
}

void RunSearchBar::activate()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void RunSearchBar::setText(const QString &text)
{
    m_field->setText(text);
}

QString RunSearchBar::text() const
{
    return m_field->text();
}

void RunSearchBar::search()
{
    m_table->setSearch(searchOf(m_field->text().toStdString()));
}

void RunSearchBar::showCount()
{
    const int all = m_runs->rowCount();
    const int found = m_table->foundRuns();
    const QString runs = all == 1 ? tr("1 run") : tr("%1 runs").arg(groupedText(all));
    QString count =
        found == all ? (all == 0 ? QString() : runs) : tr("%1 of %2").arg(groupedText(found), runs);
    const QString unknown = QString::fromStdString(unknownKey(m_field->text().toStdString()));
    if (found == 0 && !unknown.isEmpty())
        count = tr("%1; there is no key %2:").arg(count, unknown);
    m_count->setText(count);
}

/// The words that the runs here have; those that are in the field are checked.
void RunSearchBar::fillFilter()
{
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    m_menu->clear();
    std::set<std::string> models;
    std::set<std::string> workloads;
    std::set<std::string> runtimes;
    for (const RunEntry &entry : m_runs->runs().entries) {
        const RunRecord &run = *entry.record;
        models.insert(run.spec.model);
        if (!run.spec.workload.empty())
            workloads.insert(run.spec.workload);
        runtimes.insert(runtimeTitle(run.runtime));
    }
    addWords(tr("&Model"), "model", models);
    addWords(tr("&Workload"), "workload", workloads);
    addWords(tr("&Runtime"), "runtime", runtimes);
    m_menu->addSeparator();
    for (const auto &[word, title] : {std::pair{"done", tr("&Done")},
                                      {"failed", tr("&Failed")},
                                      {"cancelled", tr("&Cancelled")},
                                      {"wrong", tr("Wrong &answer")},
                                      {"pinned", tr("&Pinned")},
                                      {"named", tr("&Named")},
                                      {"noted", tr("With a n&ote")}}) {
        const QString typed = QStringLiteral("is:") + QLatin1String(word);
        QAction *action = m_menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(text().contains(wholeWord(typed)));
        connect(action, &QAction::toggled, this,
                [this, typed](bool isOn) { toggleWord(typed, isOn); });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Show &all runs"), this, [this] { setText({}); })
        ->setEnabled(!text().isEmpty());
}

void RunSearchBar::addWords(const QString &title, const std::string &key,
                            const std::set<std::string> &values)
{
    QMenu *menu = m_menu->addMenu(title);
    menu->setEnabled(!values.empty());
    for (const std::string &value : values) {
        const QString word = QString::fromStdString(searchWord(key, value));
        QAction *action =
            menu->addAction(QString::fromStdString(value).replace(QLatin1Char('&'), "&&"));
        action->setCheckable(true);
        action->setChecked(text().contains(wholeWord(word)));
        connect(action, &QAction::toggled, this,
                [this, word](bool isOn) { toggleWord(word, isOn); });
    }
}

void RunSearchBar::toggleWord(const QString &word, bool isOn)
{
    QString typed = text();
    if (isOn)
        typed += QLatin1Char(' ') + word;
    else
        typed.remove(wholeWord(word));
    setText(typed.simplified());
}

/// Esc ends the search and goes back to the table, as Enter and the down key go there.
bool RunSearchBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_field || !isKey)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Escape && key != Qt::Key_Down && key != Qt::Key_Return &&
        key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    event->accept(); // Esc would end the run that is under way
    if (event->type() == QEvent::KeyPress) {
        if (key == Qt::Key_Escape)
            setText({});
        search();
        m_table->setFocus();
    }
    return true;
}

} // namespace corelane
