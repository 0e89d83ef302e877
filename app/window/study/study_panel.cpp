// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/study/study_panel.h"

#include "analysis/studies/study_headline.h"
#include "catalog/catalog.h"
#include "charts/language.h"
#include "files/path_text.h"
#include "launch/study_continuation.h"
#include "record/text.h"
#include "window/runs/recording_files.h"
#include "window/study/study_answer.h"
#include "window/study/study_expectation.h"
#include "window/study/study_session.h"
#include "window/widgets/background.h"
#include "window/widgets/chart_card.h"
#include "window/widgets/commands_question.h"
#include "window/widgets/headline_panel.h"
#include "window/widgets/plain_label.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace corelane {

StudyPanel::StudyPanel(const Result<Installation> &installation, const Machine &machine,
                       const Notices &notices, QWidget *parent)
    : QWidget(parent),
      m_installation(installation),
      m_session(new StudySession(this)),
      m_form(new StudyForm(machine)),
      m_start(new QPushButton(tr("▶ Start study"))),
      m_stop(new QPushButton(tr("■ Stop"))),
      m_open(new QPushButton(tr("Open study…"))),
      m_close(new QPushButton(tr("Back to runs"))),
      m_notices(notices),
      m_headline(new HeadlinePanel),
      m_work(plainLabel()),
      m_answer(new StudyAnswer)
{
    setObjectName("studyPanel");
    m_start->setObjectName("studyStart");
    m_stop->setObjectName("studyStop");
    m_close->setObjectName("studyClose");
    m_start->setDefault(true);
    m_work->setProperty("muted", true);
    setupLayout();
    connectParts();
    showAll();
}

void StudyPanel::setupLayout()
{
    auto *asked = new QHBoxLayout;
    asked->setSpacing(8);
    asked->addWidget(m_start, 0, Qt::AlignTop);
    asked->addWidget(m_stop, 0, Qt::AlignTop);
    asked->addSpacing(8);
    asked->addWidget(m_form);
    asked->addStretch();
    auto *answered = new QHBoxLayout;
    answered->setSpacing(8);
    answered->addWidget(m_headline, 1);
    answered->addWidget(m_open, 0, Qt::AlignTop);
    answered->addWidget(m_close, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(8);
    layout->addLayout(asked);
    layout->addWidget(m_work);
    layout->addLayout(answered);
    layout->addWidget(m_answer, 1);
}

void StudyPanel::connectParts()
{
    connect(m_start, &QPushButton::clicked, this, &StudyPanel::start);
    connect(m_stop, &QPushButton::clicked, this, &StudyPanel::cancel);
    connect(m_open, &QPushButton::clicked, this, &StudyPanel::askToOpen);
    connect(m_close, &QPushButton::clicked, this, [this] {
        forgetOpening();
        emit closed();
    });
    connect(m_form, &StudyForm::changed, this, &StudyPanel::showAll);
    connect(m_form, &StudyForm::predictionChanged, this, &StudyPanel::showAll);
    connect(m_session, &StudySession::advanced, this, &StudyPanel::showRun);
    connect(m_session, &StudySession::stopped, this, &StudyPanel::finish);
    m_answer->cards().front()->view()->installEventFilter(this);
}

void StudyPanel::setTheme(const Theme &theme)
{
    m_headline->setTheme(theme);
    m_answer->setTheme(theme);
}

const std::array<ChartCard *, 3> &StudyPanel::cards() const
{
    return m_answer->cards();
}

void StudyPanel::setKind(StudyKind kind)
{
    if (!isRunning())
        m_form->setKind(kind);
}

void StudyPanel::setModes(const std::vector<ModeGroup> &groups, const Mode *selected)
{
    if (isRunning())
        return;
    const bool isOver = !isAnother();
    const StudyModel before = m_form->selected();
    m_form->setModes(groups, selected);
    if (!isOver || m_form->selected() != before)
        return;
    m_askedThen = askedPlan(); // more interpreters were found: nobody has asked for anything else
    showAll();
}

void StudyPanel::setWork(const Result<RunSpec> &spec)
{
    if (isRunning())
        return;
    m_spec = spec;
    m_form->setWork(spec);
}

/// Of the study that is shown, else of the one that would be begun.
QString StudyPanel::workText() const
{
    std::string id = m_spec ? m_spec->workload : std::string();
    std::int64_t size = m_spec ? m_spec->size : 0;
    if (!isAnother()) {
        const StudyPlan &plan = m_session->study().plan();
        id = plan.workload;
        size = plan.sizes.empty() ? 0 : plan.sizes.back();
    }
    const Workload *workload = findWorkload(id);
    if (!workload)
        return {};
    const QString title = said(workload->title);
    return m_form->kind() == StudyKind::breakEven
               ? title
               : tr("%1, size %2").arg(title, said(Figure::number(static_cast<double>(size), 0)));
}

void StudyPanel::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    showButtons();
}

bool StudyPanel::isRunning() const
{
    return m_session->isRunning();
}

/// What is asked now, whatever the seed; empty where that is no study.
std::optional<StudyPlan> StudyPanel::askedPlan() const
{
    const Result<StudyForm::Asked> asked = m_form->asked();
    return asked ? std::optional(asked->plan) : std::nullopt;
}

/// Whether what is asked is not what was run or opened last.
bool StudyPanel::isAnother() const
{
    const bool isThere = !m_session->study().file().empty();
    return !isRunning() && (!isThere || m_askedThen != askedPlan());
}

/// Whether what was stopped can be gone on with: not once its runs were deleted.
bool StudyPanel::canGoOn() const
{
    return !isAnother() && m_session->study().stepsLeft() > 0 &&
           QFile::exists(QFile::decodeName(m_session->study().file().c_str()));
}

Result<StudyRun> StudyPanel::nextStudy() const
{
    if (canGoOn())
        return m_session->study();
    if (const Status expected = m_form->expectation()->checked(); !expected)
        return expected.error();
    const Result<StudyForm::Asked> asked = m_form->asked();
    if (!asked)
        return asked.error();
    StudyPlan plan = asked->plan;
    plan.seed = QRandomGenerator::global()->generate();
    return StudyRun::of(plan, asked->runtimes, {});
}

Status StudyPanel::startStudy()
{
    if (!m_installation)
        return m_installation.error();
    Result<StudyRun> study = nextStudy();
    if (!study)
        return study.error();
    return m_session->start(std::move(*study), *m_installation);
}

void StudyPanel::start()
{
    if (isRunning() || m_isHeld || m_isReading)
        return;
    if (canGoOn() && m_session->study().file() != m_confirmed && m_installation)
        return askToGoOn();
    emit aboutToStart();
    if (const Status started = startStudy(); !started)
        return m_notices.complain(started.error());
    m_notices.settle();
    m_confirmed = m_session->study().file();
    m_askedThen = askedPlan();
    m_form->setRunning(true);
    emit runningChanged(true);
    showAll();
}

/// A file may be a stranger's: its very commands are seen first, not those of one opened meanwhile.
void StudyPanel::askToGoOn()
{
    const StudyRun &study = m_session->study();
    auto *question = new CommandsQuestion(
        tr("Continue study"),
        tr("The study's file names these commands; runs of them that are left: %1")
            .arg(study.stepsLeft()),
        commandsLeft(study, *m_installation), this);
    connect(question, &QDialog::accepted, this, [this, opening = m_opening] {
        if (opening != m_opening)
            return;
        m_confirmed = m_session->study().file();
        start();
    });
    question->open();
}

void StudyPanel::cancel()
{
    m_session->cancel();
}

void StudyPanel::abandon()
{
    m_session->disconnect(this);
    m_session->abandon();
}

void StudyPanel::finish(const QString &problem)
{
    m_form->setRunning(false);
    const StudyRun &study = m_session->study();
    const QString file = QFile::decodeName(study.file().c_str());
    const bool areKept = !study.runs().empty() && QFile::exists(file);
    if (!problem.isEmpty())
        m_notices.complain(
            areKept ? tr("Not all runs were made: %1. Those that were are kept; Continue makes the "
                         "others.")
                          .arg(problem)
                    : tr("Not all runs were made, and none is kept: %1").arg(problem));
    showAll();
    emit runningChanged(false);
    if (areKept)
        emit studyKept(file, study.runs());
}

void StudyPanel::askToOpen()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open study"), recordingsFolder(),
                                                      tr("Recordings (*.corelane);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void StudyPanel::open(const QString &path)
{
    if (isRunning() || m_isHeld)
        return;
    m_isReading = true;
    inBackground(
        this, [file = pathBytes(path)] { return readStudy(file); },
        [this, opening = ++m_opening](Result<StudyRun> study) {
            if (opening == m_opening)
                take(std::move(study));
        });
    showButtons();
    m_work->setText(tr("Reading %1 …").arg(QFileInfo(path).fileName()));
}

/// What is still being read comes too late.
void StudyPanel::forgetOpening()
{
    ++m_opening;
    m_isReading = false;
    showButtons();
}

void StudyPanel::take(Result<StudyRun> study)
{
    forgetOpening();
    showProgress();
    if (m_isHeld)
        return m_notices.complain(tr("A run has begun: open the study after its end."));
    if (!study)
        return m_notices.complain(study.error());
    m_session->open(std::move(*study));
    m_confirmed.clear(); // the file may be another's by now
    m_notices.settle();
    m_form->setKind(m_session->study().plan().kind);
    m_form->expectation()->forget(); // it was about another one
    emit kindShown(m_form->kind());
    m_askedThen = askedPlan();
    showAll();
}

/// While runs are made, no more than a fiftieth of the time goes into showing what they say: what
/// is summed up grows with every one of them.
void StudyPanel::showRun()
{
    constexpr qint64 kLeastShare = 50;
    if (m_sinceShown.isValid() && m_sinceShown.elapsed() < kLeastShare * m_shownIn_ms)
        showProgress();
    else
        showAll();
}

void StudyPanel::showAll()
{
    QElapsedTimer clock;
    clock.start();
    StudyResult study{.plan = {.kind = m_form->kind()}};
    if (!isAnother())
        study = studyOf(m_session->study().plan(), pointersTo(m_session->study().runs()),
                        isRunning() ? StudyDetail::withoutFits : StudyDetail::whole);
    m_answer->show(study, study.rows.empty() ? std::vector{m_form->chartBefore()}
                                             : studyCharts(study, m_form->predicted()));
    const Headline answer = studyHeadline(study);
    m_headline->setHeadline(study.rows.empty() ? questionOf(m_form->kind())
                                               : HeadlineText{said(answer.what), said(answer.why)});
    showButtons();
    showProgress();
    m_shownIn_ms = clock.elapsed();
    m_sinceShown.start();
}

void StudyPanel::showButtons()
{
    m_start->setText(canGoOn() ? tr("▶ Continue") : tr("▶ Start study"));
    m_start->setEnabled(!isRunning() && !m_isHeld && !m_isReading);
    m_stop->setEnabled(isRunning());
    m_open->setEnabled(!isRunning());
    m_close->setEnabled(!isRunning());
}

void StudyPanel::showProgress()
{
    m_work->setText(workText());
    if (!isRunning())
        return m_headline->hideProgress();
    const auto all = static_cast<int>(m_session->study().stepsInAll());
    const auto left = static_cast<int>(m_session->study().stepsLeft());
    m_headline->showProgress(100 * (all - left) / std::max(1, all));
    QString text = tr("Run %1 of %2").arg(all - left + 1).arg(all);
    if (const auto needed = m_session->study().timeLeft_ns())
        text += tr(", about %1 left").arg(QString::fromStdString(durationText(*needed)));
    m_work->setText(workText() + QStringLiteral(" · ") + text);
}

/// Before the first run, the mouse draws what is expected.
bool StudyPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrawing = event->type() == QEvent::MouseButtonPress ||
                           (event->type() == QEvent::MouseMove &&
                            static_cast<QMouseEvent *>(event)->buttons().testFlag(Qt::LeftButton));
    if (!isDrawing || isRunning() || !isAnother())
        return QWidget::eventFilter(watched, event);
    const auto values =
        m_answer->cards().front()->view()->valuesAt(static_cast<QMouseEvent *>(event)->pos());
    if (!values)
        return QWidget::eventFilter(watched, event);
    m_form->expectation()->draw({.workers = values->x(), .speedup = values->y()});
    return true;
}

} // namespace corelane
