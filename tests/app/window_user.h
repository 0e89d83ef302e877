// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/board/board.h"
#include "window/main_window.h"
#include "window/modes/interpreters.h"
#include "window/modes/mode_list.h"
#include "window/runs/recording_files.h"
#include "window/runs/run_table.h"
#include "window/widgets/chart_card.h"
#include "window/widgets/message_bar.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace corelane {

inline constexpr int kPatience_ms = 60'000; ///< only to end a test that hangs
inline constexpr int kSmall = 20'000;
inline constexpr int kEndless = 900'000'000;
inline const QString kSmallAnswer = QStringLiteral("2,262 ✓"); // primes below 20,000

/// A folder of this test's own as the person's home; whatever the window remembers goes there.
inline void useHome(const QTemporaryDir &home)
{
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.path().toUtf8());
    qputenv("PYENV_ROOT", home.filePath(".pyenv").toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
}

inline QStringList recordings()
{
    return QDir(recordingsFolder()).entryList({"*.corelane"}, QDir::Files);
}

/// A window and a person who uses it.
class WindowUser {
public:
    explicit WindowUser(const Result<Installation> &installation = installationIn(CORELANE_BIN_DIR))
        : window(std::make_unique<MainWindow>(installation))
    {
        window->setWindowState(Qt::WindowNoState); // whatever the test's screen has room for
        window->resize(1280, 800);
        window->show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(window.get());
    }

    template <class Part>
    Part *part(const char *name = "") const
    {
        // The board's come first: the page of studies has a headline, too.
        const QString named = QString::fromLatin1(name);
        Part *ofBoard = window->findChild<Board *>()->findChild<Part *>(named);
        return ofBoard ? ofBoard : window->findChild<Part *>(named);
    }
    ModeList *modes() const { return part<ModeList>("modes"); }
    RunTable *table() const { return part<RunTable>("runTable"); }
    QString message() const { return part<QLabel>("message")->text(); }

    QAction *action(const QString &text) const
    {
        for (QAction *each : window->findChildren<QAction *>()) {
            if (each->text().remove(QLatin1Char('&')) == text)
                return each;
        }
        return nullptr;
    }

    /// An action of a card's own menu.
    QAction *cardAction(const char *card, const QString &text) const
    {
        for (QAction *each : part<ChartCard>(card)->menu()->actions()) {
            if (each->text().remove(QLatin1Char('&')) == text)
                return each;
        }
        return nullptr;
    }

    QString cell(int row, RunModel::Column column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    RunState state(int row) const
    {
        return static_cast<RunState>(
            table()->model()->index(row, RunModel::StateColumn).data(RunModel::kStateRole).toInt());
    }
    int rows() const { return table()->model()->rowCount(); }

    void typeSize(int size) const
    {
        auto *field = part<QLineEdit>("size");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::number(size));
    }
    QModelIndex modeRow(const std::string &model) const
    {
        auto *rows = qobject_cast<ModeModel *>(modes()->model());
        for (int row = 0; row < rows->rowCount(); ++row) {
            const Mode *mode = rows->mode(rows->index(row));
            if (mode && mode->model->id == model && mode->unavailable.isEmpty())
                return rows->index(row);
        }
        return {};
    }
    /// A discovered interpreter may answer before python3, whose modes then take the first place.
    bool hasPython3Answered(const std::string &model) const
    {
        const auto &all = window->findChild<Interpreters *>()->all();
        return !model.starts_with("python.") || all.front().answer.has_value();
    }
    /// False when there is no such mode that can run.
    bool clickMode(const std::string &model) const
    {
        const auto isThere = [&] { return hasPython3Answered(model) && modeRow(model).isValid(); };
        if (!QTest::qWaitFor(isThere, kPatience_ms))
            return false;
        const QModelIndex row = modeRow(model);
        if (modes()->isRowHidden(row.row()))
            clickRow(qobject_cast<ModeModel *>(modes()->model())->titleOf(row));
        clickRow(row);
        return modes()->selectedMode() && modes()->selectedMode()->model->id == model;
    }
    void clickRow(const QModelIndex &row) const
    {
        modes()->scrollTo(row);
        QTest::mouseClick(modes()->viewport(), Qt::LeftButton, {},
                          modes()->visualRect(row).center());
    }
    /// A key that is the table's own, as the run's name and its end are.
    void pressInTable(Qt::Key key) const
    {
        table()->setFocus();
        QTest::keyClick(table(), key);
    }
    void pressEnter() const { QTest::keyClick(modes(), Qt::Key_Return); }
    bool waitForEnd() const
    {
        return QTest::qWaitFor([this] { return rows() > 0 && !action("Stop")->isEnabled(); },
                               kPatience_ms);
    }
    /// Python's models of the article, one after the other, with the size that is in the field.
    bool runArticle() const
    {
        for (const char *model : {"python.sequential", "python.threads", "python.processes"}) {
            if (!clickMode(model))
                return false;
            pressEnter();
            if (!waitForEnd())
                return false;
        }
        return true;
    }
    /// Runs a mode with a small size to its end.
    bool runSmall(const std::string &model) const
    {
        typeSize(kSmall);
        if (!clickMode(model))
            return false;
        pressEnter();
        return waitForEnd();
    }
    /// Starts a run that would take hours and waits until it computes; the main process's id.
    int startEndlessRun() const
    {
        typeSize(kEndless);
        clickMode("cpp.threads");
        pressEnter();
        const auto computes = [this] {
            return table()->selectedRun() && !table()->selectedRun()->record->treeReadings.empty();
        };
        return QTest::qWaitFor(computes, kPatience_ms) ? table()->selectedRun()->record->pid : 0;
    }

    std::unique_ptr<MainWindow> window;
};

} // namespace corelane
