// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>
#include <QPushButton>
#include <QString>

namespace corelane {

/// A question to be answered with `yes` or Cancel, which is what Enter gives; it shows its text as
/// it is, and goes when it is closed.
inline QMessageBox *plainQuestion(const QString &title, const QString &text, const QString &yes,
                                  QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, {},
                                QMessageBox::Yes | QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->button(QMessageBox::Yes)->setText(yes);
    box->setDefaultButton(QMessageBox::Cancel);
    return box;
}

} // namespace corelane
