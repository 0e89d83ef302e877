// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace corelane {

/// What a person steers a replay with: play and pause, the time, how fast, and the way out.
class ReplayBar : public QFrame {
    Q_OBJECT

public:
    explicit ReplayBar(QWidget *parent = nullptr);

    /// Shows itself for a run that is so long, with the slider focused.
    void begin(const QString &title, qint64 duration_ns);
    void showTime(qint64 time_ns);
    void showPlaying(bool isPlaying);
    double speed() const;

signals:
    void playToggled();
    /// A person moved the time; counted from the release.
    void timeChosen(qint64 time_ns);
    void closed();

private:
    void setupSlider();
    void setupSpeeds();
    void showTimeText(qint64 time_ns);

    QToolButton *m_play;
    QLabel *m_title;
    QSlider *m_slider;
    QLabel *m_time;
    QComboBox *m_speed;
    QToolButton *m_close;
    qint64 m_duration_ns = 0;
};

} // namespace corelane
