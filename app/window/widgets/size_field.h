// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/widgets/size_scale.h"

#include <QString>
#include <QWidget>

class QLineEdit;
class QSlider;

namespace corelane {

/// A workload's size: a logarithmic slider and the number beside it.
class SizeField : public QWidget {
    Q_OBJECT

public:
    explicit SizeField(QWidget *parent = nullptr);

    /// `meaning`: what the size counts, for the explanation.
    void setScale(const SizeScale &scale, const QString &meaning);
    void setSize(std::int64_t size);

    /// Without it there is the number alone.
    void setSliderVisible(bool isVisible);
    /// What it takes of the width at least, with the gap beside it.
    int sliderWidth() const;

    /// There is no size to set, and why.
    void setUnused(const QString &reason);

    /// Empty while what was typed is not a size.
    std::optional<std::int64_t> size() const;
    /// "1 to 1,000,000,000 (numbers tested)".
    QString accepted() const;

signals:
    /// A person changed it.
    void sizeEdited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void sizeNumber();
    void explain(const QString &explanation);
    void takeTyped();
    void takeSlider(int position);
    void showNumber();
    void markValid(bool isValid);

    SizeScale m_scale;
    QString m_meaning;
    std::int64_t m_size = 1; ///< the newest valid one
    QSlider *m_slider;
    QLineEdit *m_number;
};

} // namespace corelane
