// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exports.h"
#include "films/film_plan.h"

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
    const ExportForm *form = nullptr; ///< as the path's end says; of a picture or a chart
    QString path;
    QSize size; ///< logical
    Pixels pixels;
    FilmOptions film = {};
};

/// What a file dialog offers to show where a file of this kind is asked for.
QString fileFilter(const ExportForm &form);

/// Asks for a file, its kind and, for pictures and films, its size; for pixels also how many there
/// are and how many of them are an inch, for films how fast it is and how smooth. The kind and the
/// end of the file's name follow each other.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `forms`: the kinds of file to choose from.
    ExportDialog(const QString &title, const ExportChoice &suggested, const ExportForms &forms,
                 QWidget *parent);

    ExportChoice choice() const;

private:
    void setupFields(const ExportChoice &suggested);
    void setupPixels(const Pixels &suggested);
    void setupFilm();
    void setupForm();
    const ExportForm *chosenForm() const;
    const ExportForm *formOfPath() const;
    void takeKind();
    void takeUse();
    void showUse();
    void showKindOfPath();
    QString consequences(const ExportChoice &chosen) const;

    ExportForms m_forms;
    QLineEdit *m_path;
    QComboBox *m_use;  ///< what the picture is for; its data is a size
    QComboBox *m_kind; ///< of each form in turn; its data is the end of the file's name
    QSpinBox *m_width;
    QSpinBox *m_height;
    QComboBox *m_scale;
    QSpinBox *m_dpi;    ///< 0: by the scale
    QComboBox *m_speed; ///< its data is a number; none: by the run's length
    QSpinBox *m_rate;   ///< pictures a second
    QLabel *m_consequences;
};

} // namespace corelane
