// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/study/study_expectation.h"

#include "charts/tool_tip.h"
#include "record/text.h"
#include "window/widgets/field_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

constexpr int kMostFieldWidth = 460;

} // namespace

StudyExpectation::StudyExpectation(QWidget *parent)
    : QWidget(parent), m_label(nullptr), m_field(new QLineEdit), m_forget(new QToolButton)
{
    m_label = fieldLabel({}, m_field);
    m_field->setObjectName("studyExpected");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_field, 1);
    row->addWidget(m_forget);
    m_field->setMaximumWidth(kMostFieldWidth);
    m_forget->setObjectName("studyForget");
    m_forget->setText(tr("Clear"));
    m_forget->setAccessibleName(tr("Clear what is expected"));
    m_forget->setFocusPolicy(Qt::StrongFocus);
    m_forget->hide();
    connect(this, &StudyExpectation::changed, this, &StudyExpectation::showForget);
    connect(m_forget, &QToolButton::clicked, this, &StudyExpectation::forgetThis);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (m_kind == StudyKind::scale)
            m_drawn.clear();
        emit changed();
    });
    showKind();
}

void StudyExpectation::setKind(StudyKind kind)
{
    if (kind == m_kind)
        return;
    m_otherTyped[m_kind] = m_field->text();
    m_kind = kind;
    {
        const QSignalBlocker quiet(m_field); // what was drawn stays
        m_field->setText(m_otherTyped[kind]);
    }
    showKind();
}

void StudyExpectation::setModels(const QStringList &titles)
{
    m_models = titles;
    showKind();
}

void StudyExpectation::showKind()
{
    switch (m_kind) {
    case StudyKind::compare:
        m_label->setText(tr("E&xpected seconds"));
        m_field->setPlaceholderText(m_models.isEmpty() ? tr("2, 1.5, 1 …")
                                                       : m_models.join(QStringLiteral(", ")));
        m_field->setToolTip(
            toolTipOf(tr("What you expect of %1").arg(m_models.join(QStringLiteral(", ")))));
        break;
    case StudyKind::scale:
        m_label->setText(tr("E&xpected seconds"));
        m_field->setPlaceholderText(tr("6, 3, 2 … or draw it"));
        m_field->setToolTip(tr("What you expect for each number of workers, the first one first; "
                               "or draw the curve into the chart"));
        break;
    case StudyKind::breakEven:
        m_label->setText(tr("E&xpected size"));
        m_field->setPlaceholderText(tr("such as 50000"));
        m_field->setToolTip(tr("From which size on you expect the second model to pay"));
        break;
    }
    showForget();
}

/// Typed with commas between them; empty where there is no number between two of them.
std::vector<std::optional<double>> StudyExpectation::numbers() const
{
    std::vector<std::optional<double>> numbers;
    for (const QString &word : m_field->text().split(QLatin1Char(','))) {
        const auto number = toReal(word.trimmed().toStdString());
        const bool isOne = number && std::isfinite(*number) && *number > 0;
        numbers.push_back(isOne ? number : std::nullopt);
    }
    return numbers;
}

Status StudyExpectation::checked() const
{
    constexpr Term kOther =
        CORELANE_TR("study.expected-numbers", "write numbers above 0 with commas between them, or "
                                              "nothing");
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return Done{};
    if (m_kind == StudyKind::breakEven)
        return size()
                   ? Status(Done{})
                   : Error{CORELANE_TR("study.expected-no-size", "this is no size to expect"),
                           text.toStdString(),
                           CORELANE_TR("study.expected-size", "write a whole number, or nothing")};
    const QStringList words = text.split(QLatin1Char(','));
    const std::vector<std::optional<double>> found = numbers();
    for (std::size_t i = 0; i < found.size(); ++i) {
        const QString word = words[static_cast<qsizetype>(i)].trimmed();
        if (!found[i] && !word.isEmpty())
            return Error{CORELANE_TR("study.expected-no-number", "these are no seconds to expect"),
                         word.toStdString(), kOther};
    }
    return Done{};
}

/// What was drawn is of the one question that can be drawn.
void StudyExpectation::showForget()
{
    const bool isDrawn = m_kind == StudyKind::scale && !m_drawn.empty();
    m_forget->setVisible(isDrawn || !m_field->text().isEmpty());
}

void StudyExpectation::forgetThis()
{
    if (m_kind == StudyKind::scale)
        m_drawn.clear();
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    m_field->setFocus();
    emit changed();
}

/// One number, also as the window writes it: "50,000".
std::optional<double> StudyExpectation::size() const
{
    QString text = m_field->text();
    text.remove(QLatin1Char(' ')).remove(QLatin1Char(','));
    const auto size = toInteger<std::int64_t>(text.toStdString());
    return size && *size > 0 ? std::optional(static_cast<double>(*size)) : std::nullopt;
}

std::vector<Prediction> StudyExpectation::speedups(const std::vector<int> &workers) const
{
    std::vector<Prediction> speedups;
    for (const auto &[count, speedup] : m_drawn)
        speedups.push_back({.workers = count, .speedup = speedup});
    const std::vector<std::optional<double>> typed = numbers();
    if (!speedups.empty() || workers.empty() || !typed.front())
        return speedups;
    for (std::size_t i = 0; i < std::min(typed.size(), workers.size()); ++i) {
        if (typed[i])
            speedups.push_back({.workers = static_cast<double>(workers[i]),
                                .speedup = workers.front() * *typed.front() / *typed[i]});
    }
    return speedups;
}

Predicted StudyExpectation::predicted(const std::vector<StudyModel> &models,
                                      const std::vector<int> &workers) const
{
    Predicted predicted;
    switch (m_kind) {
    case StudyKind::compare: {
        const std::vector<std::optional<double>> typed = numbers();
        for (std::size_t i = 0; i < std::min(typed.size(), models.size()); ++i) {
            if (typed[i])
                predicted.reals.push_back({models[i], *typed[i]});
        }
        break;
    }
    case StudyKind::scale:
        predicted.speedups = speedups(workers);
        break;
    case StudyKind::breakEven:
        predicted.size = size();
        break;
    }
    return predicted;
}

void StudyExpectation::draw(Prediction prediction)
{
    if (m_kind != StudyKind::scale || prediction.workers < 0.5 || prediction.speedup < 0)
        return;
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    m_drawn[std::round(prediction.workers)] = prediction.speedup;
    emit changed();
}

void StudyExpectation::forget()
{
    m_otherTyped.clear();
    m_drawn.clear();
    m_field->clear();
    showForget();
}

} // namespace corelane
