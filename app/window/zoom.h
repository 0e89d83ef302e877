// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>

namespace corelane {

/// How large all type of the window is, in percent of the desktop's. Charts, tables and menus take
/// their sizes from the application's font, so it is that font which grows.
class Zoom : public QObject {
    Q_OBJECT

public:
    static constexpr int kLeast = 80;
    static constexpr int kMost = 600;
    static constexpr int kUsual = 100;

    /// The application's font as it is now is the usual size.
    explicit Zoom(QObject *parent = nullptr);
    /// Gives the application its font back.
    ~Zoom() override;

    int percent() const { return m_percent; }
    /// Kept within its limits.
    void setPercent(int percent);
    /// To the next step.
    void enlarge();
    void reduce();

signals:
    void changed(int percent);

private:
    QFont m_usual;
    int m_percent = kUsual;
};

} // namespace corelane
