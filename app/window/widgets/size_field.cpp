// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/size_field.h"

#include "charts/language.h"
#include "charts/tool_tip.h"
#include "window/widgets/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>

namespace corelane {
namespace {

constexpr int kSliderWidth = 110;
constexpr int kSliderStep = kSizePositions / 100;

QString groupedText(std::int64_t number)
{
    return said(Figure::number(static_cast<double>(number), 0));
}

} // namespace

SizeField::SizeField(QWidget *parent)
    : QWidget(parent), m_slider(new QSlider(Qt::Horizontal)), m_number(new QLineEdit)
{
    m_slider->setObjectName("sizeSlider");
    m_slider->setAccessibleName(tr("Size, as a slider"));
    m_slider->setRange(0, kSizePositions);
    m_slider->setSingleStep(kSliderStep);
    m_slider->setPageStep(5 * kSliderStep);
    m_slider->setMinimumWidth(kSliderWidth / 3);
    m_slider->setMaximumWidth(kSliderWidth);

    m_number->setObjectName("size");
    m_number->setAccessibleName(tr("Size"));
    m_number->setAlignment(Qt::AlignRight);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_slider);
    layout->addWidget(m_number);
    sizeNumber();
    setFocusProxy(m_number);

    connect(m_slider, &QSlider::valueChanged, this, &SizeField::takeSlider);
    connect(m_number, &QLineEdit::textEdited, this, &SizeField::takeTyped);
    connect(m_number, &QLineEdit::editingFinished, this, [this] {
        if (size())
            showNumber();
    });
}

void SizeField::setSliderVisible(bool isVisible)
{
    m_slider->setVisible(isVisible);
}

int SizeField::sliderWidth() const
{
    return m_slider->minimumWidth() + layout()->spacing();
}

/// For the font as it is.
void SizeField::sizeNumber()
{
    m_number->setFixedWidth(m_number->fontMetrics().horizontalAdvance("1,000,000,000") + 20);
    setMaximumWidth(kSliderWidth + layout()->spacing() + m_number->width());
}

void SizeField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeNumber();
}

void SizeField::setScale(const SizeScale &scale, const QString &meaning)
{
    m_scale = scale;
    m_meaning = meaning;
    setEnabled(true);
    explain(tr("From %1").arg(accepted()));
}

void SizeField::setUnused(const QString &reason)
{
    setEnabled(false);
    explain(reason);
}

void SizeField::explain(const QString &explanation)
{
    m_slider->setToolTip(toolTipOf(explanation));
    m_number->setToolTip(toolTipOf(explanation));
    m_number->setAccessibleDescription(explanation);
}

void SizeField::setSize(std::int64_t size)
{
    m_size = size;
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(positionOf(m_scale, size));
    showNumber();
}

std::optional<std::int64_t> SizeField::size() const
{
    QString text = m_number->text();
    text.remove(shownLocale().groupSeparator());
    return typedSize(m_scale, text.toStdString());
}

QString SizeField::accepted() const
{
    return tr("%1 to %2 (%3)")
        .arg(groupedText(m_scale.minimum), groupedText(m_scale.maximum), m_meaning);
}

void SizeField::takeTyped()
{
    const auto typed = size();
    markValid(typed.has_value());
    if (!typed)
        return;
    m_size = *typed;
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(positionOf(m_scale, m_size));
    emit sizeEdited();
}

void SizeField::takeSlider(int position)
{
    m_size = sizeAt(m_scale, position);
    showNumber();
    emit sizeEdited();
}

void SizeField::showNumber()
{
    m_number->setText(groupedText(m_size));
    markValid(true);
}

void SizeField::markValid(bool isValid)
{
    setLook(m_number, "invalid", !isValid);
}

} // namespace corelane
