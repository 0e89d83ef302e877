// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/exporter.h"

#include "charts/chart_image.h"
#include "window/background.h"
#include "window/export_dialog.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

namespace corelane {
namespace {

constexpr int kUsualScale = 2;

} // namespace

Exporter::Exporter(QWidget *window)
    : QObject(window),
      m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
{
    if (!QFileInfo(m_folder).isDir())
        m_folder = QDir::homePath();
}

void Exporter::save(const QString &title, const QString &name, QSize size, const Draw &draw)
{
    const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    auto *dialog =
        new ExportDialog(title, {.path = path, .size = size, .scale = kUsualScale}, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, draw] {
        const PictureChoice chosen = dialog->choice();
        m_folder = QFileInfo(chosen.path).absolutePath();
        write(draw(chosen.size, chosen.scale), chosen.path);
    });
    dialog->open();
}

void Exporter::copy(const QString &title, QSize size, const Draw &draw)
{
    QGuiApplication::clipboard()->setImage(draw(size, kUsualScale));
    emit pictureExported(tr("Copied: %1").arg(title));
}

void Exporter::write(const QImage &image, const QString &path)
{
    inBackground(
        this, [image, path] { return savePng(image, path); },
        [this, path](const Status &saved) {
            if (saved)
                emit pictureExported(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
            else
                emit exportFailed(QString::fromStdString(saved.error().text()));
        });
}

} // namespace corelane
