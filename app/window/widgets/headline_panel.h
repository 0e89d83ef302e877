// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"

#include <QString>
#include <QWidget>

#include <optional>

class QProgressBar;
class QPushButton;

namespace corelane {

class Paragraph;

/// What happened, and why, or what to do next.
struct HeadlineText {
    QString what;
    QString why;
};

/// What the selected run says in two sentences, and below them the progress of the run under way.
class HeadlinePanel : public QWidget {
    Q_OBJECT

public:
    explicit HeadlinePanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setHeadline(const HeadlineText &headline);
    const HeadlineText &headline() const { return m_headline; }
    /// Empty: nobody knows how much there is to do, and no bar is shown.
    void showProgress(std::optional<int> percent);
    void hideProgress();

    /// What a button below the sentences offers while it is shown.
    void setOffer(const QString &text);
    void showOffer(bool isShown);

signals:
    void offerTaken();

private:
    HeadlineText m_headline;
    Paragraph *m_what;
    Paragraph *m_why;
    QPushButton *m_offer;
    QProgressBar *m_bar;
};

} // namespace corelane
