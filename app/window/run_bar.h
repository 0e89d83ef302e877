// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "record/result.h"
#include "record/run_record.h"
#include "window/settings.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace corelane {

class OptionRow;
class SizeField;

/// What a person needs beside the mode list to start a run: Run and Stop, workload, size, workers,
/// and in a second row the further options of the selected model.
class RunBar : public QWidget {
    Q_OBJECT

public:
    RunBar(QAction *run, QAction *stop, QAction *showOptions, const Machine &machine,
           QWidget *parent = nullptr);

    /// The mode that the next run will have; sizes and options that nobody chose follow it.
    void setModel(const Model &model);

    void setChoice(const RunChoice &choice);
    const RunChoice &choice() const { return m_choice; }

    /// What is to be run, complete. Errors: no mode is selected, or a field holds no valid value.
    Result<RunSpec> spec() const;

signals:
    void workloadChosen();

private:
    void setupFields(QHBoxLayout *row);
    void setupWorkers(QHBoxLayout *row);
    void connectFields();
    const Workload &workload() const;
    void showWorkers();
    void showSize();
    void showOptions();

    Machine m_machine;
    RunChoice m_choice;
    const Model *m_model = nullptr;
    QComboBox *m_workload;
    SizeField *m_size;
    QSpinBox *m_workers;
    OptionRow *m_options;
};

} // namespace corelane
