// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/help.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSysInfo>
#include <QVBoxLayout>

namespace corelane {
namespace {

/// No window that could be minimised or fill the screen.
constexpr Qt::WindowFlags kHelpWindow =
    Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint | Qt::WindowCloseButtonHint;

/// A text that may be longer than the screen is high.
void showLongText(QWidget *window, const QString &title, const QString &html)
{
    constexpr double kMostOfScreen = 0.8;
    auto *dialog = new QDialog(window, kHelpWindow);
    dialog->setObjectName("longText");
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new QLabel(html);
    text->setTextFormat(Qt::RichText);
    text->setContentsMargins(12, 8, 12, 8);
    auto *area = new QScrollArea;
    area->setWidget(text);
    area->setFrameShape(QFrame::NoFrame);
    for (QWidget *each : {static_cast<QWidget *>(text), area->viewport()})
        each->setAutoFillBackground(false); // the dialog's own
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(area);
    layout->addWidget(buttons);
    const QSize room = window->screen()->availableSize() * kMostOfScreen;
    const QSize bars(area->verticalScrollBar()->sizeHint().width(), 0);
    const QSize around = layout->sizeHint() - area->sizeHint() + bars;
    dialog->resize((text->sizeHint() + around).boundedTo(room));
    area->setFocus(); // arrows and pages scroll
    dialog->show();
}

/// What whoever reports an error should name.
QString versions()
{
    return QStringLiteral("Corelane " CORELANE_VERSION ", Qt %1, %2, %3 %4 (%5)")
        .arg(QLatin1String(qVersion()), QSysInfo::prettyProductName(), QSysInfo::kernelType(),
             QSysInfo::kernelVersion(), QGuiApplication::platformName());
}

QString row(const QString &keys, const QString &meaning)
{
    return QStringLiteral("<tr><td style='padding: 2px 24px 2px 0; white-space: nowrap'><b>%1</b>"
                          "</td><td style='white-space: nowrap'>%2</td></tr>")
        .arg(keys, meaning);
}

} // namespace

void Help::showKeyboard(QWidget *window)
{
    showLongText(
        window, tr("Keyboard"),
        QStringLiteral("<table>") + row(tr("↑ ↓ in the modes"), tr("select a mode")) +
            row(tr("Enter in the modes"), tr("run it")) +
            row(tr("F5, Esc"), tr("run the selected mode, stop the run")) +
            row(tr("F11"), tr("presentation: 1 to 4 a chart, 0 the board, ← → runs, ↑ ↓ modes")) +
            row(tr("Ctrl+., also within one"), tr("stop the run; Esc leaves what is innermost")) +
            row(tr("Ctrl++, Ctrl+−, Ctrl+0"), tr("larger type, smaller type, the usual size")) +
            row(tr("Double click on a chart's title"), tr("it fills the window, or no longer")) +
            row(tr("Alt+K, Alt+Z, Alt+W"), tr("workload, size, workers")) +
            row(tr("Ctrl+N"), tr("add a command of your own")) +
            row(tr("F2, Ctrl+D, Delete in the modes"), tr("edit, duplicate, remove your command")) +
            row(tr("F6"), tr("what the selected run wrote")) +
            row(tr("F7, F8, F9"), tr("show or hide options, run table, modes")) +
            row(tr("Space on a chart's ▾"), tr("another view of the same run")) +
            row(tr("+ − ← → 0 Enter in the workers"),
                tr("zoom, move, show the whole run, unfold helpers")) +
            row(tr("F1 on headline, chart, table"), tr("what the words there mean")) +
            row(tr("Esc in a chart"), tr("no worker stands out any more")) +
            row(tr("↑ ↓ in the run table"), tr("show another run")) +
            row(tr("Shift, Ctrl in the run table"), tr("select several, to compare them")) +
            row(tr("Ctrl+F"), tr("search the runs; Esc ends the search")) +
            row(tr("F2, Delete, Ctrl+Z"), tr("name and note of a run, delete it, undo that")) +
            row(tr("F4, Space, Esc"), tr("replay a run, play or pause, leave the replay")) +
            row(tr("G, S, C in a replay"),
                tr("next hand-over of the GIL, switch of a thread, change of a state")) +
            row(tr("Shift+G, Shift+S, Shift+C"), tr("the one before")) +
            row(tr("Menu key"), tr("what can be done with a run")) +
            row(tr("Ctrl+O, Ctrl+S"), tr("open a recording, save the selected ones")) +
            row(tr("Ctrl+Shift+E"), tr("export the board as a picture or a film")) +
            row(tr("Ctrl+E"), tr("export a report of the selected run")) +
            row(tr("Ctrl+1, Ctrl+2, Ctrl+3"), tr("compare, scale, break even")) +
            row(tr("Ctrl+4"), tr("the study that the selected run is a part of")) +
            row(tr("Ctrl+Shift+C"), tr("copy the board")) +
            row(tr("Tab, Shift+Tab"), tr("the next part, the one before")) +
            row(tr("Ctrl+Q"), tr("quit; a run under way is ended, its recording kept")) +
            QStringLiteral("</table>"));
}

void Help::showAbout(QWidget *window)
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Corelane"),
        tr("<h3>Corelane %1</h3><p>I have N cores. Why is my program not N times faster?</p>"
           "<p>Runs one workload under selectable concurrency models and measures where the "
           "time goes.</p><p>Free software under the GNU General Public License, version 3 or "
           "later. It comes without any warranty.</p>"
           "<p>Made with %2.</p>")
            .arg(QStringLiteral(CORELANE_VERSION),
                 QStringLiteral("Qt, QCustomPlot, Boost, oneTBB, OpenMP, hwloc, libelf, Nettle, "
                                "nlohmann-json, giflib, zlib, Inter")),
        QMessageBox::Close, window);
    box->setTextFormat(Qt::RichText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowFlags(kHelpWindow);
    box->setModal(false);
    box->button(QMessageBox::Close)->setIcon({});
    auto *copy = new QPushButton(tr("&Copy versions"));
    copy->setObjectName("copyVersions");
    box->addButton(copy, QMessageBox::ActionRole);
    // Whose buttons all close it.
    QObject::disconnect(copy, &QPushButton::clicked, box->findChild<QDialogButtonBox *>(), nullptr);
    QObject::connect(copy, &QPushButton::clicked, box,
                     [] { QGuiApplication::clipboard()->setText(versions()); });
    box->show();
}

} // namespace corelane
