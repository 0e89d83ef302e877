// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/installation.h"
#include "launch/study_run.h"

#include <QDialog>

namespace corelane {

/// Asks a person whether the commands that a study's file names are to be run: accepted() says yes;
/// Enter and Escape refuse. The lines stand there as they are, all of them, in a field that
/// scrolls. Deletes itself when it is answered.
class CommandsQuestion : public QDialog {
    Q_OBJECT

public:
    CommandsQuestion(const StudyRun &study, const Installation &installation, QWidget *parent);
};

} // namespace corelane
