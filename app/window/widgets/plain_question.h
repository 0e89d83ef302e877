// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>
#include <QPushButton>
#include <QString>

#include <functional>
#include <utility>

namespace corelane {

/// Asks a question to be answered with `yes`, which calls `then`, or Cancel, which is what Enter
/// gives. It shows its text as it is, and goes when it is closed.
inline QDialog *askPlainly(const QString &title, const QString &text, const QString &yes,
                           QWidget *parent, std::function<void()> then)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, {},
                                QMessageBox::Yes | QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->button(QMessageBox::Yes)->setText(yes);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::finished, parent, [then = std::move(then)](int button) {
        if (button == QMessageBox::Yes)
            then();
    });
    box->open();
    return box;
}

} // namespace corelane
