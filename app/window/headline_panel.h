// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/headline.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace corelane {

/// What the selected run says in two sentences, and below them the progress of the run under way.
class HeadlinePanel : public QWidget {
    Q_OBJECT

public:
    explicit HeadlinePanel(QWidget *parent = nullptr);

    void setHeadline(const Headline &headline);
    void showProgress(int percent);
    void hideProgress();

private:
    QLabel *m_what;
    QLabel *m_why;
    QProgressBar *m_bar;
};

} // namespace corelane
