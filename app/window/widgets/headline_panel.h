// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/headline.h"
#include "charts/theme.h"

#include <QWidget>

#include <optional>

class QProgressBar;
class QPushButton;

namespace corelane {

class Paragraph;

/// What the selected run says in two sentences, and below them the progress of the run under way.
class HeadlinePanel : public QWidget {
    Q_OBJECT

public:
    explicit HeadlinePanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setHeadline(const Headline &headline);
    const Headline &headline() const { return m_headline; }
    /// Empty: nobody knows how much there is to do, and no bar is shown.
    void showProgress(std::optional<int> percent);
    void hideProgress();

    /// What a button below the sentences offers while it is shown.
    void setOffer(const QString &text);
    void showOffer(bool isShown);

signals:
    void offerTaken();

private:
    Headline m_headline;
    Paragraph *m_what;
    Paragraph *m_why;
    QPushButton *m_offer;
    QProgressBar *m_bar;
};

} // namespace corelane
