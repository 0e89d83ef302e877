// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/study/study_form.h"

#include "analysis/figures/run_title.h"
#include "catalog/study_check.h"
#include "charts/tool_tip.h"
#include "window/study/study_expectation.h"
#include "window/widgets/check_menu.h"
#include "window/widgets/field_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace corelane {
namespace {

StudyModel studyModel(const Mode &mode)
{
    return {.model = mode.model->id, .python = mode.runtime.path};
}

/// As runs of it are called: "Python 3.11 threads".
QString titleOf(const Mode &mode)
{
    RunRecord run;
    run.spec.model = mode.model->id;
    run.runtime = mode.runtime;
    return QString::fromStdString(modelTitle(run));
}

/// A mode that a study can run: no command, and nothing in its way.
bool canBeStudied(const Mode &mode)
{
    return !mode.command && mode.unavailable.isEmpty();
}

std::string textOf(const QLineEdit *field)
{
    return field->text().trimmed().remove(QLatin1Char(' ')).toStdString();
}

void add(std::vector<StudyModel> &models, const StudyModel &model)
{
    if (std::find(models.begin(), models.end(), model) == models.end())
        models.push_back(model);
}

} // namespace

StudyForm::StudyForm(const Machine &machine, QWidget *parent)
    : QWidget(parent),
      m_machine(machine),
      m_models(new QToolButton),
      m_modelMenu(new CheckMenu(this)),
      m_workers(new QLineEdit),
      m_sizes(new QLineEdit),
      m_repeat(new QSpinBox),
      m_expectation(new StudyExpectation)
{
    m_workersLabel = fieldLabel(tr("W&orkers"), m_workers);
    m_sizesLabel = fieldLabel(tr("Si&zes"), m_sizes);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(8);
    setupFields(numbers);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(numbers);
    rows->addWidget(m_expectation);
    connect(m_expectation, &StudyExpectation::changed, this, &StudyForm::predictionChanged);
    connect(
        m_modelMenu, &QMenu::aboutToHide, this,
        [this] {
            if (m_isMenuOld)
                showModels();
        },
        Qt::QueuedConnection);
    showKind();
}

void StudyForm::setupFields(QHBoxLayout *row)
{
    m_models->setObjectName("studyModels");
    m_models->setPopupMode(QToolButton::InstantPopup);
    m_models->setMenu(m_modelMenu);
    m_models->setFocusPolicy(Qt::StrongFocus);
    m_workers->setObjectName("studyWorkers");
    m_workers->setPlaceholderText(tr("1..%1").arg(2 * static_cast<int>(m_machine.effectiveCores)));
    m_workers->setToolTip(tr("Such as 1..4 or 1,2,4,8"));
    m_workers->setMaximumWidth(90);
    m_sizes->setObjectName("studySizes");
    m_sizes->setToolTip(tr("Smallest and largest, such as 1000..1000000, or a list"));
    m_sizes->setPlaceholderText(tr("usual ones"));
    m_sizes->setFixedWidth(170);
    m_repeat->setObjectName("studyRounds");
    m_repeat->setRange(1, 1'000);
    m_repeat->setValue(kUsualRepeat);
    m_repeat->setToolTip(tr("How often each is run; 6 are the fewest for a 95 % interval"));
    row->addWidget(m_models);
    row->addWidget(m_workersLabel);
    row->addWidget(m_workers);
    row->addWidget(m_sizesLabel);
    row->addWidget(m_sizes);
    row->addWidget(fieldLabel(tr("Ro&unds"), m_repeat));
    row->addWidget(m_repeat);
    row->addStretch();
    connect(m_workers, &QLineEdit::textChanged, this, &StudyForm::changed);
    connect(m_sizes, &QLineEdit::textChanged, this, &StudyForm::changed);
    connect(m_repeat, &QSpinBox::valueChanged, this, &StudyForm::changed);
}

void StudyForm::setKind(StudyKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_expectation->setKind(kind);
    showKind();
    showModels();
    emit changed();
}

void StudyForm::showKind()
{
    const bool scales = m_kind == StudyKind::scale;
    const bool grows = m_kind == StudyKind::breakEven;
    for (QWidget *each : std::initializer_list<QWidget *>{m_workersLabel, m_workers})
        each->setVisible(scales);
    for (QWidget *each : std::initializer_list<QWidget *>{m_sizesLabel, m_sizes})
        each->setVisible(grows);
}

void StudyForm::setModes(const std::vector<ModeGroup> &groups, const Mode *selected)
{
    m_groups = groups;
    m_selected = selected && !selected->command ? studyModel(*selected) : StudyModel{};
    showModels();
    emit changed();
}

void StudyForm::setWork(const Result<RunSpec> &spec)
{
    m_work = spec;
    emit changed();
}

/// What was chosen, else what is usual: the sequential model, threads and processes of the selected
/// mode's runtime; to scale, the selected mode; to break even, it after the sequential one.
std::vector<StudyModel> StudyForm::wantedModels() const
{
    if (const auto found = m_chosen.find(m_kind); found != m_chosen.end())
        return found->second;
    std::vector<StudyModel> models;
    const auto wanted = [this](const Mode &mode) {
        if (mode.runtime.path != m_selected.python)
            return false;
        const bool isSelected = mode.model->id == m_selected.model;
        const bool isSequential = mode.model->traits.sequential;
        switch (m_kind) {
        case StudyKind::compare:
            return isSelected || isSequential || mode.model->usual;
        case StudyKind::scale:
            return isSelected && !isSequential;
        case StudyKind::breakEven:
            return isSequential || (isSelected && !isSequential);
        }
        return false;
    };
    const Mode *processes = nullptr;
    for (const ModeGroup &group : m_groups) {
        for (const Mode &mode : group.modes) {
            if (!canBeStudied(mode))
                continue;
            if (mode.runtime.path == m_selected.python && mode.model->usual &&
                mode.model->traits.workers == WorkerKind::process)
                processes = &mode;
            if (wanted(mode))
                add(models, studyModel(mode));
        }
    }
    const std::size_t fewest = m_kind == StudyKind::scale ? 1 : 2;
    if (models.size() < fewest && processes) // the sequential mode was selected
        add(models, studyModel(*processes));
    return models;
}

/// Not while somebody ticks them: an interpreter may answer at any moment, and a menu that is
/// filled anew closes.
void StudyForm::showModels()
{
    m_isMenuOld = m_modelMenu->isVisible();
    if (m_isMenuOld)
        return;
    const std::vector<StudyModel> models = wantedModels();
    m_modelMenu->clear();
    for (const ModeGroup &group : m_groups) {
        bool isFirst = true;
        for (const Mode &mode : group.modes) {
            if (!canBeStudied(mode))
                continue;
            if (std::exchange(isFirst, false))
                m_modelMenu->addHeading(group.title);
            QAction *action = m_modelMenu->addAction(mode.title());
            action->setCheckable(true);
            const StudyModel model = studyModel(mode);
            action->setChecked(std::find(models.begin(), models.end(), model) != models.end());
            connect(action, &QAction::toggled, this, [this, model](bool isOn) {
                std::vector<StudyModel> all = wantedModels();
                std::erase(all, model);
                if (isOn)
                    all.push_back(model);
                m_chosen[m_kind] = all;
                nameModels();
                emit changed();
            });
        }
    }
    nameModels();
}

/// The button has room for one name; its tip has them all, in the order of the list.
void StudyForm::nameModels()
{
    QStringList titles;
    for (const Mode *mode : chosen())
        titles << titleOf(*mode);
    m_models->setText(titles.size() == 1 ? tr("Model: %1").arg(titles.front())
                                         : tr("Models: %1").arg(titles.size()));
    m_models->setToolTip(toolTipOf(titles.join(QLatin1Char('\n'))));
    m_expectation->setModels(titles);
}

/// In the order of the list, whatever the order in which they were chosen.
std::vector<const Mode *> StudyForm::chosen() const
{
    std::vector<const Mode *> modes;
    const std::vector<StudyModel> models = wantedModels();
    for (const ModeGroup &group : m_groups) {
        for (const Mode &mode : group.modes) {
            if (canBeStudied(mode) &&
                std::find(models.begin(), models.end(), studyModel(mode)) != models.end())
                modes.push_back(&mode);
        }
    }
    return modes;
}

/// The run bar's options are those of its own mode.
void StudyForm::keepOptionsThatCount(StudyPlan &plan) const
{
    std::erase_if(plan.options, [&plan](const auto &option) {
        return std::none_of(plan.models.begin(), plan.models.end(), [&](const StudyModel &model) {
            return findOption(optionsOf(*findModel(model.model), *findWorkload(plan.workload)),
                              option.first) != nullptr;
        });
    });
}

Status StudyForm::takeNumbers(StudyPlan &plan) const
{
    if (m_kind != StudyKind::scale)
        plan.workers = {m_work->workers};
    if (m_kind == StudyKind::breakEven) {
        if (m_sizes->text().trimmed().isEmpty())
            return Done{};
        const auto sizes = sizesOf(textOf(m_sizes), kUsualSizes);
        if (!sizes)
            return sizes.error();
        plan.sizes = *sizes;
        return Done{};
    }
    plan.sizes = {m_work->size};
    if (m_kind == StudyKind::compare)
        return Done{};
    if (m_workers->text().trimmed().isEmpty())
        return Done{};
    const auto workers = numbersOf(textOf(m_workers));
    if (!workers)
        return workers.error();
    for (const std::int64_t count : *workers)
        plan.workers.push_back(static_cast<int>(std::min<std::int64_t>(count, kMostWorkers + 1)));
    return Done{};
}

Result<StudyForm::Asked> StudyForm::asked() const
{
    if (!m_work)
        return m_work.error();
    StudyPlan plan{.kind = m_kind,
                   .workload = m_work->workload,
                   .options = m_work->options,
                   .baseline = kNoBaseline,
                   .repeat = m_repeat->value()};
    std::map<std::string, Runtime> runtimes;
    for (const Mode *mode : chosen()) {
        plan.models.push_back(studyModel(*mode));
        runtimes[mode->runtime.path] = mode->runtime;
    }
    if (plan.models.empty())
        return Error{CORELANE_TR("study.no-model", "no model is chosen"),
                     {},
                     CORELANE_TR("study.choose-models", "choose some under Models")};
    keepOptionsThatCount(plan);
    if (const Status numbers = takeNumbers(plan); !numbers)
        return numbers.error();
    Result<StudyPlan> whole = completed(std::move(plan), m_machine.effectiveCores);
    if (!whole)
        return whole.error();
    Asked asked{.plan = *whole, .runtimes = {}};
    for (const StudyModel &model : whole->models)
        asked.runtimes.push_back(runtimes.at(model.python));
    return asked;
}

Predicted StudyForm::predicted() const
{
    std::vector<StudyModel> models;
    for (const Mode *mode : chosen())
        models.push_back(studyModel(*mode));
    const Result<Asked> study = asked();
    return m_expectation->predicted(models, study ? study->plan.workers : std::vector<int>());
}

Chart StudyForm::chartBefore() const
{
    const Result<Asked> wanted = asked();
    if (m_kind == StudyKind::scale && wanted)
        return predictionChart(wanted->plan.workers, predicted().speedups);
    Chart empty = studyCharts(StudyResult{.plan = {.kind = m_kind}}).front();
    empty.emptyText =
        wanted
            ? Sentence(
                  CORELANE_TR("study.start", "Start the study: its chart grows with every run."))
            : sentence(CORELANE_TR("study.cannot-start", "This cannot be started yet: {reason}."),
                       arg<"reason">(wanted.error().whole()));
    return empty;
}

void StudyForm::setRunning(bool isRunning)
{
    setEnabled(!isRunning);
}

} // namespace corelane
