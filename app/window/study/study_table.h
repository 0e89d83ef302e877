// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/studies/study.h"

#include <QTableWidget>

namespace corelane {

/// A study's rows with their intervals, for reading and copying.
class StudyTable : public QTableWidget {
    Q_OBJECT

public:
    explicit StudyTable(QWidget *parent = nullptr);

    void setStudy(const StudyResult &study);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void sizeRows();
    void copySelection() const;
};

} // namespace corelane
