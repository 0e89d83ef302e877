// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QWidget;

namespace corelane {

/// Save and Cancel, without icons, which accept and reject the dialog; for its layout to take.
QWidget *saveAndCancel(QDialog *dialog);

} // namespace corelane
