// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/widgets/notices.h"

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace corelane {

/// A path as typed, without "~" for the home folder.
QString expandedPath(const QString &typed);

/// An option whose value is a Python file: its path, a button to choose one, and one to make one
/// from the template.
class FileField : public QWidget {
    Q_OBJECT

public:
    /// `templateFile`: what a new file begins as; empty: none can be made.
    FileField(const QString &path, const QString &templateFile, const Notices &notices,
              QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &explanation);

signals:
    void fileEdited(const QString &path);

private:
    QToolButton *button(const QString &text, const char *name);
    void choose();
    void askForNew();
    void makeNew(const QString &path);
    void setFile(const QString &path);
    void markValid();

    QString m_template;
    Notices m_notices;
    QLineEdit *m_path;
};

} // namespace corelane
