// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace corelane {

/// One line that ends in "…" where it does not fit; its tooltip has all of it.
class ElidedText : public QLabel {
    Q_OBJECT

public:
    explicit ElidedText(QWidget *parent = nullptr);

    void setFullText(const QString &text);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace corelane
