// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "record/result.h"
#include "record/run_record.h"
#include "window/modes/modes.h"
#include "window/widgets/notices.h"

#include <QWidget>

#include <cstdint>
#include <map>
#include <string>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace corelane {

class OptionRow;
class SizeField;

/// What a person set in the run bar. Zero or absent: nothing yet, the catalogue's default counts.
struct RunChoice {
    std::string workload;
    int workers = 0;
    std::map<std::string, std::int64_t> sizes;  ///< by workload
    std::map<std::string, std::string> options; ///< by option

    bool operator==(const RunChoice &) const = default;
};

/// What a person needs beside the mode list to start a run: Run and Stop, workload, size, workers,
/// and in a second row the further options of the selected model.
class RunBar : public QWidget {
    Q_OBJECT

public:
    RunBar(QAction *run, QAction *stop, QAction *showOptions, const Machine &machine,
           const Notices &notices, QWidget *parent = nullptr);

    /// Buttons for studies, left of the options'. Where the bar is narrow, one button has them all
    /// in its menu.
    void addStudies(const QList<QAction *> &actions);

    QSize minimumSizeHint() const override;

    /// The mode that the next run will have; sizes and options that nobody chose follow it. What a
    /// command does not have is greyed.
    void setMode(const Mode &mode);

    /// What a new script begins as.
    void setTemplate(const QString &file);
    /// Chooses the workload that is a person's own Python file.
    void setScript(const QString &file);

    /// A run is under way: Run starts none.
    void setHeld(bool isHeld);

    void setChoice(const RunChoice &choice);
    const RunChoice &choice() const { return m_choice; }

    /// What is to be run, complete. Errors: no mode is selected, a field holds no valid value, a
    /// file is not there, or the command cannot be run.
    Result<RunSpec> spec() const;
    /// As chosen, also where the selected mode has but one.
    int workers() const;

signals:
    void workloadChosen();
    void choiceChanged(); ///< of workload, size, workers or an option
    /// A person chose a file as the script that is no workload.
    void ordinaryProgramChosen(const QString &file);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the bar leaves out where it has little room.
    enum class Narrowness {
        none,
        oneStudyButton, ///< in place of a button for each study
        fieldsAlone,    ///< without their labels and without the slider, too
    };
    int savedAt(Narrowness narrowness) const;
    void narrow(Narrowness narrowness);
    void addLabelled(QHBoxLayout *row, const QString &label, QWidget *field, int stretch = 0);
    void setupFields(QHBoxLayout *row);
    void setupWorkers(QHBoxLayout *row);
    void connectFields();
    const Workload &workload() const;
    bool isCommand() const;
    std::vector<Option> options() const;
    std::map<std::string, std::string> chosenOptions() const;
    void showAll();
    void showWorkload();
    void showWorkers();
    void showSize();
    void showOptions();

    Machine m_machine;
    RunChoice m_choice;
    const Model *m_model = nullptr;
    std::optional<OwnCommand> m_command; ///< where that is a command
    QHBoxLayout *m_row;
    QList<QToolButton *> m_studies; ///< a button each
    QToolButton *m_studyMenu;       ///< in their place where there is little room
    QList<QLabel *> m_labels;
    Narrowness m_narrowness = Narrowness::none;
    QComboBox *m_workload;
    SizeField *m_size;
    QSpinBox *m_workers;
    OptionRow *m_files;   ///< options that are files: without them nothing can run
    OptionRow *m_options; ///< the others
};

} // namespace corelane
