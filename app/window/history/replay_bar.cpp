// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history/replay_bar.h"

#include "charts/language.h"
#include "window/widgets/plain_label.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace corelane {
namespace {

constexpr int kSteps = 1000;   ///< of the slider, over the whole run
constexpr int kPageStep = 100; ///< a tenth of the run
constexpr double kSpeeds[] = {0.1, 0.5, 1, 2, 5, 20};
constexpr int kUsualSpeed = 2; ///< real time

QString secondsOf(qint64 time_ns)
{
    return shownLocale().toString(static_cast<double>(time_ns) * 1e-9, 'f', 3);
}

} // namespace

ReplayBar::ReplayBar(QWidget *parent)
    : QFrame(parent),
      m_play(new QToolButton),
      m_title(plainLabel()),
      m_slider(new QSlider(Qt::Horizontal)),
      m_time(plainLabel()),
      m_speed(new QComboBox),
      m_close(new QToolButton)
{
    setObjectName("replayBar");
    setProperty("card", true);
    setAccessibleName(tr("Replay"));
    m_play->setObjectName("replayPlay");
    m_play->setFocusPolicy(Qt::StrongFocus);
    m_play->setToolTip(tr("Play or pause (Space)"));
    connect(m_play, &QToolButton::clicked, this, &ReplayBar::playToggled);
    setupSlider();
    m_time->setObjectName("replayTime");
    m_time->setProperty("muted", true);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setupSpeeds();
    m_close->setObjectName("replayClose");
    m_close->setText(tr("Leave replay"));
    m_close->setToolTip(tr("Show the whole run again (Esc)"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, &ReplayBar::closed);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->setSpacing(10);
    layout->addWidget(m_play);
    layout->addWidget(m_title);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_speed);
    layout->addWidget(m_close);
    // As wide with either word, so that nothing moves.
    showPlaying(false);
    const int paused = m_play->sizeHint().width();
    showPlaying(true);
    m_play->setMinimumWidth(std::max(paused, m_play->sizeHint().width()));
    hide();
}

void ReplayBar::setupSlider()
{
    m_slider->setObjectName("replaySlider");
    m_slider->setAccessibleName(tr("Time of the replay"));
    m_slider->setRange(0, kSteps);
    m_slider->setPageStep(kPageStep);
    m_slider->setSingleStep(kSteps / 100);
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        const qint64 time_ns = m_duration_ns * step / kSteps;
        showTimeText(time_ns);
        emit timeChosen(time_ns);
    });
}

void ReplayBar::setupSpeeds()
{
    m_speed->setObjectName("replaySpeed");
    m_speed->setAccessibleName(tr("Speed of the replay"));
    m_speed->setToolTip(tr("How fast, against the clock of the run"));
    for (const double speed : kSpeeds)
        m_speed->addItem(tr("%1×").arg(speed), speed);
    m_speed->setCurrentIndex(kUsualSpeed);
}

void ReplayBar::begin(const QString &title, qint64 duration_ns)
{
    m_duration_ns = std::max<qint64>(duration_ns, 1);
    m_title->setText(title);
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(
        tr("%1 of %2 s").arg(secondsOf(m_duration_ns), secondsOf(m_duration_ns))));
    showTime(0);
    show();
    m_slider->setFocus(Qt::OtherFocusReason);
}

void ReplayBar::showTime(qint64 time_ns)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(time_ns * kSteps / m_duration_ns));
    showTimeText(time_ns);
}

void ReplayBar::showTimeText(qint64 time_ns)
{
    m_time->setText(tr("%1 of %2 s").arg(secondsOf(time_ns), secondsOf(m_duration_ns)));
}

void ReplayBar::showPlaying(bool isPlaying)
{
    m_play->setText(isPlaying ? tr("❚❚ Pause") : tr("▶ Play"));
    m_play->setAccessibleName(isPlaying ? tr("Pause") : tr("Play"));
}

double ReplayBar::speed() const
{
    return m_speed->currentData().toDouble();
}

} // namespace corelane
