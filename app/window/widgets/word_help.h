// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/glossary.h"

#include <QPoint>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace corelane {

/// A word, and what it means.
struct ExplainedWord {
    QString word;
    QString meaning;

    bool operator==(const ExplainedWord &) const = default;
};

std::vector<ExplainedWord> explained(const std::vector<const GlossaryEntry *> &entries);
/// The words of the glossary that stand in a text that is shown.
std::vector<ExplainedWord> wordsIn(const QString &text);

/// Explains words in a small window at `place`, on the screen, until a click or a key closes it.
/// The words that are there twice are explained once. Nothing happens where there are none.
void showWords(const std::vector<ExplainedWord> &words, QPoint place, QWidget *parent);

/// From now on a click on the widget explains the words in its text, and so do Enter and F1 while
/// it has the focus, which it takes. `text`: what is shown there now.
void explainWordsOf(QWidget *widget, std::function<QString()> text);

} // namespace corelane
