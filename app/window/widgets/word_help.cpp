// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/word_help.h"

#include "charts/language.h"
#include "window/widgets/plain_label.h"

#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace corelane {
namespace {

constexpr int kMeaningWidth = 380;

/// Any key that is pressed on it closes it.
class WordsWindow : public QFrame {
public:
    explicit WordsWindow(QWidget *parent) : QFrame(parent, Qt::Popup)
    {
        setObjectName("words");
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(QFrame::StyledPanel);
        setAutoFillBackground(true);
    }

protected:
    void keyPressEvent(QKeyEvent *) override { close(); }
    void mousePressEvent(QMouseEvent *) override { close(); }
};

QString plainText(const std::vector<ExplainedWord> &words)
{
    QStringList lines;
    for (const auto &[word, meaning] : words)
        lines << word + QStringLiteral(": ") + meaning;
    return lines.join(QLatin1Char('\n'));
}

/// What explainWordsOf() does to a widget.
class WordHelp : public QObject {
public:
    WordHelp(QWidget *widget, std::function<QString()> text)
        : QObject(widget), m_widget(widget), m_text(std::move(text))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::MouseButtonRelease: {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            if (mouse->button() != Qt::LeftButton)
                return false;
            show(mouse->globalPosition().toPoint());
            return true;
        }
        case QEvent::ShortcutOverride: // F1 is the keyboard's help elsewhere
            if (isAsking(*static_cast<QKeyEvent *>(event)))
                event->accept();
            return false;
        case QEvent::KeyPress:
            if (!isAsking(*static_cast<QKeyEvent *>(event)))
                return false;
            show(m_widget->mapToGlobal(m_widget->rect().bottomLeft()));
            return true;
        default:
            return false;
        }
    }

private:
    static bool isAsking(const QKeyEvent &event)
    {
        return event.modifiers() == Qt::NoModifier &&
               (event.key() == Qt::Key_F1 || event.key() == Qt::Key_Return);
    }
    void show(QPoint place) { showWords(wordsIn(m_text()), place, m_widget); }

    QWidget *m_widget;
    std::function<QString()> m_text;
};

} // namespace

std::vector<ExplainedWord> explained(const std::vector<const GlossaryEntry *> &entries)
{
    std::vector<ExplainedWord> words;
    for (const GlossaryEntry *entry : entries)
        words.push_back({said(entry->term), said(entry->meaning)});
    return words;
}

std::vector<ExplainedWord> wordsIn(const QString &text)
{
    return explained(termsIn(text.toStdString(), shownLanguage()));
}

void showWords(const std::vector<ExplainedWord> &words, QPoint place, QWidget *parent)
{
    std::vector<ExplainedWord> once;
    for (const ExplainedWord &each : words) {
        if (std::ranges::find(once, each) == once.end())
            once.push_back(each);
    }
    if (once.empty())
        return;
    auto *window = new WordsWindow(parent);
    auto *grid = new QGridLayout(window);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < static_cast<int>(once.size()); ++row) {
        const ExplainedWord &each = once[static_cast<std::size_t>(row)];
        QLabel *word = plainLabel(each.word);
        QLabel *meaning = plainLabel(each.meaning);
        word->setProperty("finding", true); // bold
        meaning->setWordWrap(true);
        meaning->setFixedWidth(kMeaningWidth);
        grid->addWidget(word, row, 0, Qt::AlignTop);
        grid->addWidget(meaning, row, 1);
        for (QLabel *label : {word, meaning})
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    window->setAccessibleName(plainText(once));
    window->adjustSize();
    const QRect room = parent->screen()->availableGeometry();
    const QPoint last = room.bottomRight() - QPoint(window->width(), window->height());
    window->move(std::clamp(place.x(), room.left(), std::max(room.left(), last.x())),
                 std::clamp(place.y(), room.top(), std::max(room.top(), last.y())));
    window->show();
    window->setFocus();
}

void explainWordsOf(QWidget *widget, std::function<QString()> text)
{
    new WordHelp(widget, std::move(text));
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->setCursor(Qt::WhatsThisCursor);
}

} // namespace corelane
