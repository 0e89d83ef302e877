// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <set>
#include <string>

class QLabel;
class QLineEdit;
class QMenu;
class QTimer;
class QToolButton;

namespace corelane {

class RunModel;
class RunTable;

/// Above the table of runs: a field for what to search, a menu of usual words for it, and how many
/// runs it finds.
class RunSearchBar : public QWidget {
    Q_OBJECT

public:
    RunSearchBar(RunModel *runs, RunTable *table, QWidget *parent = nullptr);

    /// For a person to type at once.
    void activate();
    void setText(const QString &text);
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupField();
    void setupFilter();
    void search();
    void showCount();
    void fillFilter();
    void addWords(const QString &title, const std::string &key,
                  const std::set<std::string> &values);
    void toggleWord(const QString &word, bool isOn);

    RunModel *m_runs;
    RunTable *m_table;
    QLineEdit *m_field;
    QToolButton *m_filter;
    QMenu *m_menu;
    QLabel *m_count;
    QTimer *m_delay;
};

} // namespace corelane
