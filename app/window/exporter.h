// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace corelane {

/// Saves and copies pictures for the window: asks, draws on the GUI thread, encodes on another.
class Exporter : public QObject {
    Q_OBJECT

public:
    using Draw = std::function<QImage(QSize size, double scale)>;

    explicit Exporter(QWidget *window);

    /// Asks where to and how large. `name`: of the file, without its suffix.
    void save(const QString &title, const QString &name, QSize size, const Draw &draw);
    void copy(const QString &title, QSize size, const Draw &draw);

signals:
    void pictureExported(const QString &message);
    void exportFailed(const QString &reason);

private:
    void write(const QImage &image, const QString &path);

    QWidget *m_window;
    QString m_folder; ///< where the last picture went
};

} // namespace corelane
