// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/picture.h"

#include <QDialog>
#include <QSize>
#include <QString>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace corelane {

/// A file that a chart or the board shall become.
struct ExportChoice {
    QString path;
    QSize size;           ///< logical
    PictureForm form;     ///< as the path's end says
    bool asTable = false; ///< a CSV file in the picture's place
};

/// Asks for a picture's file, its kind and its size; for PNG also how many pixels it has and how
/// many of them are an inch. The kind and the end of the file's name follow each other.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `hasTable`: what is exported can also be a table of data.
    ExportDialog(const QString &title, const ExportChoice &suggested, bool hasTable,
                 QWidget *parent);

    ExportChoice choice() const;

private:
    void setupFields(const ExportChoice &suggested, bool hasTable);
    void setupForm();
    QString suffix() const;
    void takeKind();
    void showKindOfPath();
    void browse();
    void showConsequences();

    QLineEdit *m_path;
    QComboBox *m_kind; ///< each one's data is the end of the file's name
    QSpinBox *m_width;
    QSpinBox *m_height;
    QComboBox *m_scale;
    QSpinBox *m_dpi; ///< 0: by the scale
    QLabel *m_consequences;
};

} // namespace corelane
