// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/study/study_panel.h"
#include "window_user.h"

#include <QPushButton>
#include <QSpinBox>

namespace corelane {

inline QPushButton *startButton(const WindowUser &user)
{
    return user.part<QPushButton>("studyStart");
}

/// Shows the page for this question with the sizes of a moment, and 2 rounds.
inline void openStudy(const WindowUser &user, const char *action, const char *model = "cpp.threads")
{
    QVERIFY(user.clickMode(model));
    user.typeSize(kSmall);
    user.action(action)->trigger();
    user.part<QSpinBox>("studyRounds")->setValue(2);
}

inline bool waitForEnd(const WindowUser &user)
{
    return QTest::qWaitFor([&] { return !user.part<StudyPanel>("studyPanel")->isRunning(); },
                           kPatience_ms);
}

} // namespace corelane
