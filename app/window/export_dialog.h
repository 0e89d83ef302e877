// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QSize>
#include <QString>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace corelane {

/// A picture to be written.
struct PictureChoice {
    QString path;
    QSize size; ///< logical; × scale = pixels
    int scale = 1;
};

/// Asks for a picture's file, size and scale.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const QString &title, const PictureChoice &suggested, QWidget *parent);

    PictureChoice choice() const;

private:
    void setupForm();
    void browse();
    void showConsequences();

    QLineEdit *m_path;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QComboBox *m_scale;
    QLabel *m_pixels;
};

} // namespace corelane
