// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history/history_dialog.h"

#include "archive/archive.h"
#include "record/text.h"
#include "window/runs/recording_files.h"
#include "window/widgets/dialog_buttons.h"
#include "window/widgets/plain_label.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace corelane {
namespace {

constexpr int kMostDays = 36'500;
constexpr int kMostMebibytes = 1 << 20; ///< 1 TiB
constexpr int kLimitFieldWidth = 170;

QSpinBox *field(int most, int value, const QString &suffix, const QString &none)
{
    auto *made = new QSpinBox;
    made->setRange(0, most);
    made->setValue(value);
    made->setSuffix(suffix);
    made->setSpecialValueText(none); // of 0
    made->setGroupSeparatorShown(true);
    made->setMinimumWidth(kLimitFieldWidth);
    return made;
}

} // namespace

HistoryDialog::HistoryDialog(const RetentionLimits &limits, QWidget *parent)
    : QDialog(parent),
      m_days(field(kMostDays, limits.days, tr(" days"), tr("for ever"))),
      m_mebibytes(
          field(kMostMebibytes, static_cast<int>(limits.bytes >> 20), tr(" MiB"), tr("no limit")))
{
    setObjectName("historyDialog");
    setWindowTitle(tr("History limits"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_days->setObjectName("historyDays");
    m_days->setAccessibleName(tr("Keep runs for so many days"));
    m_mebibytes->setObjectName("historyMebibytes");
    m_mebibytes->setAccessibleName(tr("Keep at most so many MiB"));
    const QString folder = recordingsFolder();
    QLabel *now = plainLabel(
        tr("Every run is kept in %1: now %2.\nThat is what was measured, its command line and what "
           "it printed; you alone may read it.\nWhat is beyond the limits goes to the trash when "
           "Corelane starts, the oldest first; pinned runs stay, and the newest.")
            .arg(QString(folder).replace(QDir::homePath(), QStringLiteral("~")),
                 QString::fromStdString(memoryText(historySize_bytes(folder)))));
    now->setProperty("muted", true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Keep runs &for"), m_days);
    form->addRow(tr("Keep at &most"), m_mebibytes);
    form->addRow(now);
    form->addRow(saveAndCancel(this));
}

RetentionLimits HistoryDialog::limits() const
{
    return {.days = m_days->value(), .bytes = std::int64_t{m_mebibytes->value()} << 20};
}

} // namespace corelane
