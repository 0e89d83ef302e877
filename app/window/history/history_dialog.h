// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/retention.h"

#include <QDialog>

class QSpinBox;

namespace corelane {

/// Asks how much of the history is kept. Deletes itself.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    explicit HistoryDialog(const RetentionLimits &limits, QWidget *parent = nullptr);

    RetentionLimits limits() const;

private:
    QSpinBox *m_days;
    QSpinBox *m_mebibytes;
};

} // namespace corelane
