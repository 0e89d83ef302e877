// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/bar/run_bar.h"

#include "analysis/figures/run_facts.h"
#include "catalog/spec_check.h"
#include "charts/language.h"
#include "charts/tool_tip.h"
#include "files/path_text.h"
#include "window/bar/option_row.h"
#include "window/bar/ordinary_program.h"
#include "window/widgets/field_label.h"
#include "window/widgets/look.h"
#include "window/widgets/size_field.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

QToolButton *buttonFor(QAction *action, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    return button;
}

constexpr std::string_view kScriptWorkload = "script";

int defaultWorkers(const Machine &machine)
{
    return std::clamp(static_cast<int>(std::floor(machine.effectiveCores)), 2, kMostWorkers);
}

} // namespace

RunBar::RunBar(QAction *run, QAction *stop, QAction *showOptions, const Machine &machine,
               const Notices &notices, QWidget *parent)
    : QWidget(parent),
      m_machine(machine),
      m_row(new QHBoxLayout),
      m_studyMenu(new QToolButton(this)),
      m_workload(new QComboBox),
      m_size(new SizeField),
      m_workers(new QSpinBox),
      m_files(new OptionRow(notices)),
      m_options(new OptionRow(notices))
{
    setObjectName("runBar");
    setAttribute(Qt::WA_StyledBackground);
    m_row->setSpacing(8);
    m_row->addWidget(buttonFor(run, "runButton"));
    m_row->addWidget(buttonFor(stop, "stopButton"));
    m_row->addSpacing(12);
    setupFields(m_row);
    setupWorkers(m_row);
    m_row->addStretch();
    m_row->addWidget(buttonFor(showOptions, "optionsButton"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(8);
    layout->addLayout(m_row);
    layout->addWidget(m_files);
    layout->addWidget(m_options);
    m_options->setVisible(showOptions->isChecked());
    connect(showOptions, &QAction::toggled, m_options, &QWidget::setVisible);
    connectFields();
    setChoice({});
}

void RunBar::addStudies(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        m_studies << buttonFor(action, {});
        m_row->insertWidget(m_row->count() - 1, m_studies.back());
    }
    auto *menu = new QMenu(m_studyMenu);
    menu->addActions(actions);
    m_studyMenu->setText(tr("Study"));
    m_studyMenu->setAccessibleName(tr("Study"));
    m_studyMenu->setToolTip(tr("Compare, scale or break even"));
    m_studyMenu->setMenu(menu);
    m_studyMenu->setPopupMode(QToolButton::InstantPopup);
    m_studyMenu->setFocusPolicy(Qt::StrongFocus);
    m_row->insertWidget(m_row->count() - 1, m_studyMenu);
    m_studyMenu->hide();
    QWidget *before = m_workers; // by Tab in the order in which they stand
    for (QToolButton *each : m_studies + QList{m_studyMenu}) {
        setTabOrder(before, each);
        before = each;
    }
    setTabOrder(before, findChild<QToolButton *>("optionsButton"));
}

/// How much narrower the bar is than with everything.
int RunBar::savedAt(Narrowness narrowness) const
{
    int saved = 0;
    if (narrowness >= Narrowness::oneStudyButton) {
        saved -= m_studyMenu->sizeHint().width() + m_row->spacing();
        for (const QToolButton *button : m_studies)
            saved += button->sizeHint().width() + m_row->spacing();
    }
    if (narrowness >= Narrowness::fieldsAlone) {
        saved += m_size->sliderWidth();
        for (const QLabel *label : m_labels)
            saved += label->sizeHint().width() + m_row->spacing();
    }
    return std::max(0, saved);
}

QSize RunBar::minimumSizeHint() const
{
    QSize size = QWidget::minimumSizeHint();
    size.rwidth() += savedAt(m_narrowness) - savedAt(Narrowness::fieldsAlone);
    return size;
}

void RunBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int whole = QWidget::minimumSizeHint().width() + savedAt(m_narrowness);
    Narrowness fitting = Narrowness::none;
    for (const Narrowness each : {Narrowness::oneStudyButton, Narrowness::fieldsAlone}) {
        if (width() < whole - savedAt(fitting))
            fitting = each;
    }
    if (fitting != m_narrowness)
        narrow(fitting);
}

/// What goes makes room first: a layout with both would widen the window. Nor may the least size be
/// too large in between, so it counts as the wider of both bars until all that goes is gone.
void RunBar::narrow(Narrowness narrowness)
{
    const bool isWider = narrowness < m_narrowness;
    if (isWider)
        m_narrowness = narrowness;
    const bool hasOneButton = narrowness >= Narrowness::oneStudyButton;
    const bool hasLabels = narrowness < Narrowness::fieldsAlone;
    if (isWider)
        m_studyMenu->setVisible(hasOneButton);
    for (QLabel *label : m_labels)
        label->setVisible(hasLabels);
    m_size->setSliderVisible(hasLabels);
    for (QToolButton *button : m_studies)
        button->setVisible(!hasOneButton);
    m_studyMenu->setVisible(hasOneButton);
    // Qt tells the bar's own layout alone of what was hidden; the window asks at once.
    m_size->updateGeometry();
    m_row->invalidate();
    m_narrowness = narrowness;
}

/// Its mnemonic leads to the field, of which the tool tip and the screen reader know the name, too.
void RunBar::addLabelled(QHBoxLayout *row, const QString &label, QWidget *field, int stretch)
{
    m_labels << fieldLabel(label, field);
    row->addWidget(m_labels.back());
    row->addWidget(field, stretch);
}

void RunBar::setupFields(QHBoxLayout *row)
{
    m_workload->setObjectName("workload");
    m_workload->setAccessibleName(tr("Workload"));
    m_workload->setMinimumWidth(140);
    m_workload->setMaxVisibleItems(20); // all of them
    for (const Workload &each : workloads()) {
        m_workload->addItem(said(each.title), QString::fromStdString(each.id));
        m_workload->setItemData(m_workload->count() - 1, toolTipOf(said(each.explanation)),
                                Qt::ToolTipRole);
    }
    addLabelled(row, tr("Wor&kload"), m_workload);
    row->addSpacing(12);
    addLabelled(row, tr("Si&ze"), m_size, 1);
    row->addSpacing(12);
}

void RunBar::setupWorkers(QHBoxLayout *row)
{
    m_workers->setObjectName("workers");
    m_workers->setAccessibleName(tr("Workers"));
    m_workers->setRange(1, kMostWorkers);
    m_workers->setAlignment(Qt::AlignRight);
    m_workers->setMinimumWidth(76);
    addLabelled(row, tr("&Workers"), m_workers);
}

void RunBar::connectFields()
{
    connect(m_workload, &QComboBox::currentIndexChanged, this, [this] {
        m_choice.workload = m_workload->currentData().toString().toStdString();
        showSize();
        showOptions();
        emit workloadChosen();
        emit choiceChanged();
    });
    connect(m_size, &SizeField::sizeEdited, this, [this] {
        m_choice.sizes[workload().id] = *m_size->size();
        emit choiceChanged();
    });
    connect(m_workers, &QSpinBox::valueChanged, this, [this](int workers) {
        m_choice.workers = workers;
        emit choiceChanged();
    });
    for (OptionRow *row : {m_files, m_options}) {
        connect(row, &OptionRow::optionEdited, this,
                [this](const std::string &key, const std::string &value) {
                    m_choice.options[key] = value;
                    emit choiceChanged();
                    if (key == kScriptFile && isOrdinaryProgram(pathText(value)))
                        emit ordinaryProgramChosen(pathText(value));
                });
    }
}

void RunBar::setChoice(const RunChoice &choice)
{
    m_choice = choice;
    const int chosen = m_workload->findData(QString::fromStdString(choice.workload));
    m_workload->setCurrentIndex(std::max(chosen, 0));
    showAll();
}

void RunBar::setMode(const Mode &mode)
{
    m_command = mode.command;
    if (m_model == mode.model)
        return;
    m_model = mode.model;
    showAll();
}

void RunBar::setTemplate(const QString &file)
{
    m_files->setTemplate(file);
    showOptions();
}

void RunBar::setScript(const QString &file)
{
    m_choice.workload = kScriptWorkload;
    m_choice.options[std::string(kScriptFile)] = pathBytes(file);
    setChoice(RunChoice(m_choice));
}

void RunBar::setHeld(bool isHeld)
{
    setLook(findChild<QToolButton *>("runButton"), "held", isHeld);
}

void RunBar::showAll()
{
    showWorkload();
    showWorkers();
    showSize();
    showOptions();
}

int RunBar::workers() const
{
    return m_choice.workers > 0 ? m_choice.workers : defaultWorkers(m_machine);
}

Result<RunSpec> RunBar::spec() const
{
    if (!m_model)
        return Error{
            kNoMode, {}, CORELANE_TR("run-bar.choose-mode", "choose one in the list at the left")};
    if (m_command) {
        Result<RunSpec> spec = commandSpec(*m_command);
        if (spec)
            spec->options.merge(chosenOptions());
        return spec;
    }
    if (const Status there = checkFiles(options(), m_choice.options); !there)
        return there.error();
    const auto size = m_size->size();
    if (!size)
        return Error{
            sentence(CORELANE_TR("run-bar.no-such-size", "no such size of {workload}"),
                     arg<"workload">(workload().title)),
            {},
            sentence(CORELANE_TR("run-bar.choose-number", "choose a whole number from {accepted}"),
                     arg<"accepted">(m_size->accepted().toStdString()))};
    RunSpec spec{.workload = workload().id,
                 .model = m_model->id,
                 .workers = m_workers->value(),
                 .size = *size,
                 .options = chosenOptions()};
    return completed(std::move(spec), m_machine.effectiveCores);
}

const Workload &RunBar::workload() const
{
    return workloads()[static_cast<std::size_t>(m_workload->currentIndex())];
}

bool RunBar::isCommand() const
{
    return m_model && m_model->runtime == RuntimeKind::command;
}

/// Of the mode and, unless that is a command, of the workload.
std::vector<Option> RunBar::options() const
{
    if (!m_model)
        return {};
    return isCommand() ? recorderOptions() : optionsOf(*m_model, workload());
}

std::map<std::string, std::string> RunBar::chosenOptions() const
{
    std::map<std::string, std::string> chosen;
    for (const Option &option : options()) {
        if (const auto found = m_choice.options.find(option.key); found != m_choice.options.end())
            chosen.insert(*found);
    }
    return chosen;
}

void RunBar::showWorkload()
{
    m_workload->setEnabled(!isCommand());
    m_workload->setToolTip(
        toolTipOf(isCommand() ? tr("A command does what it does: it has no workload") : QString()));
}

void RunBar::showWorkers()
{
    m_workers->setEnabled(!isCommand());
    if (isCommand())
        return m_workers->setToolTip(tr("A command starts its own threads and processes"));
    const bool isParallel = !m_model || !m_model->traits.sequential;
    const int chosen = m_choice.workers > 0 ? m_choice.workers : defaultWorkers(m_machine);
    const QSignalBlocker blocker(m_workers); // nobody chose what is shown
    m_workers->setValue(isParallel ? chosen : 1);
    m_workers->setEnabled(isParallel);
    m_workers->setToolTip(toolTipOf(isParallel ? tr("1 to %1; more than the %2 here is allowed")
                                                     .arg(QLocale::c().toString(kMostWorkers),
                                                          said(effectiveCoresText(m_machine)))
                                               : tr("A sequential run has one worker")));
}

void RunBar::showSize()
{
    if (isCommand())
        return m_size->setUnused(tr("A command has no size: write it into its command line"));
    const Workload &of = workload();
    m_size->setScale({.minimum = of.minimumSize, .maximum = of.maximumSize}, said(of.sizeMeaning));
    const auto chosen = m_choice.sizes.find(of.id);
    const RuntimeKind runtime = m_model ? m_model->runtime : RuntimeKind::python;
    m_size->setSize(chosen != m_choice.sizes.end() ? chosen->second : of.defaultSize(runtime));
}

void RunBar::showOptions()
{
    std::vector<Option> files;
    std::vector<Option> others;
    for (const Option &option : options())
        (option.type == Option::Type::file ? files : others).push_back(option);
    m_files->setOptions(files, m_choice.options);
    m_files->setVisible(!files.empty());
    m_options->setOptions(others, m_choice.options);
}

} // namespace corelane
