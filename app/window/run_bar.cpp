// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/run_bar.h"

#include "catalog/spec_check.h"
#include "window/option_row.h"
#include "window/run_text.h"
#include "window/size_field.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
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

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setProperty("muted", true);
    label->setBuddy(buddy);
    return label;
}

int defaultWorkers(const Machine &machine)
{
    return std::clamp(static_cast<int>(std::floor(machine.effectiveCores)), 2, kMostWorkers);
}

} // namespace

RunBar::RunBar(QAction *run, QAction *stop, QAction *showOptions, const Machine &machine,
               QWidget *parent)
    : QWidget(parent),
      m_machine(machine),
      m_workload(new QComboBox),
      m_size(new SizeField),
      m_workers(new QSpinBox),
      m_options(new OptionRow)
{
    setObjectName("runBar");
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(buttonFor(run, "runButton"));
    row->addWidget(buttonFor(stop, "stopButton"));
    row->addSpacing(12);
    setupFields(row);
    setupWorkers(row);
    row->addStretch();
    row->addWidget(buttonFor(showOptions, "optionsButton"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_options);
    m_options->setVisible(showOptions->isChecked());
    connect(showOptions, &QAction::toggled, m_options, &QWidget::setVisible);
    connectFields();
    setChoice({});
}

void RunBar::setupFields(QHBoxLayout *row)
{
    m_workload->setObjectName("workload");
    m_workload->setAccessibleName(tr("Workload"));
    m_workload->setMinimumWidth(140);
    for (const Workload &each : workloads()) {
        m_workload->addItem(QString::fromStdString(each.title), QString::fromStdString(each.id));
        m_workload->setItemData(m_workload->count() - 1, QString::fromStdString(each.explanation),
                                Qt::ToolTipRole);
    }
    row->addWidget(labelFor(tr("Wor&kload"), m_workload));
    row->addWidget(m_workload);
    row->addSpacing(12);
    row->addWidget(labelFor(tr("Si&ze"), m_size));
    row->addWidget(m_size, 1);
    row->addSpacing(12);
}

void RunBar::setupWorkers(QHBoxLayout *row)
{
    m_workers->setObjectName("workers");
    m_workers->setAccessibleName(tr("Workers"));
    m_workers->setRange(1, kMostWorkers);
    m_workers->setAlignment(Qt::AlignRight);
    m_workers->setMinimumWidth(76);
    auto *cores = new QLabel(coresText(m_machine));
    cores->setObjectName("cores");
    cores->setProperty("muted", true);
    cores->setToolTip(effectiveCoresText(m_machine) +
                      tr(": what the affinity mask and the control group's quota leave of them"));
    row->addWidget(labelFor(tr("&Workers"), m_workers));
    row->addWidget(m_workers);
    row->addWidget(cores);
}

void RunBar::connectFields()
{
    connect(m_workload, &QComboBox::currentIndexChanged, this, [this] {
        m_choice.workload = m_workload->currentData().toString().toStdString();
        showSize();
        emit workloadChosen();
    });
    connect(m_size, &SizeField::sizeEdited, this,
            [this] { m_choice.sizes[workload().id] = *m_size->size(); });
    connect(m_workers, &QSpinBox::valueChanged, this,
            [this](int workers) { m_choice.workers = workers; });
    connect(m_options, &OptionRow::optionEdited, this,
            [this](const std::string &key, const std::string &value) {
                m_choice.options[key] = value;
            });
}

void RunBar::setChoice(const RunChoice &choice)
{
    m_choice = choice;
    const int chosen = m_workload->findData(QString::fromStdString(choice.workload));
    m_workload->setCurrentIndex(std::max(chosen, 0));
    showWorkers();
    showSize();
    showOptions();
}

void RunBar::setModel(const Model &model)
{
    if (m_model == &model)
        return;
    m_model = &model;
    showWorkers();
    showSize();
    showOptions();
}

Result<RunSpec> RunBar::spec() const
{
    if (!m_model)
        return Error{"no mode is selected", {}, "choose one in the list at the left"};
    const auto size = m_size->size();
    if (!size)
        return Error{"no such size of " + workload().title,
                     {},
                     "choose a whole number from " + m_size->accepted().toStdString()};
    RunSpec spec{.workload = workload().id,
                 .model = m_model->id,
                 .workers = m_workers->value(),
                 .size = *size};
    for (const Option &option : optionsOf(*m_model, workload())) {
        if (const auto chosen = m_choice.options.find(option.key); chosen != m_choice.options.end())
            spec.options.insert(*chosen);
    }
    return completed(std::move(spec), m_machine.effectiveCores);
}

const Workload &RunBar::workload() const
{
    return workloads()[static_cast<std::size_t>(m_workload->currentIndex())];
}

void RunBar::showWorkers()
{
    const bool isParallel = !m_model || m_model->parallel;
    const int chosen = m_choice.workers > 0 ? m_choice.workers : defaultWorkers(m_machine);
    const QSignalBlocker blocker(m_workers); // nobody chose what is shown
    m_workers->setValue(isParallel ? chosen : 1);
    m_workers->setEnabled(isParallel);
    m_workers->setToolTip(isParallel ? tr("1 to %1; more than there are cores is allowed")
                                           .arg(QLocale::c().toString(kMostWorkers))
                                     : tr("A sequential run has one worker"));
}

void RunBar::showSize()
{
    const Workload &of = workload();
    m_size->setScale({.minimum = of.minimumSize, .maximum = of.maximumSize},
                     QString::fromStdString(of.sizeMeaning));
    const auto chosen = m_choice.sizes.find(of.id);
    const RuntimeKind runtime = m_model ? m_model->runtime : RuntimeKind::python;
    m_size->setSize(chosen != m_choice.sizes.end() ? chosen->second : of.defaultSize(runtime));
}

void RunBar::showOptions()
{
    m_options->setOptions(m_model ? optionsOf(*m_model, workload()) : std::vector<Option>{},
                          m_choice.options);
}

} // namespace corelane
