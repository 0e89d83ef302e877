// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/export_dialog.h"

#include "window/widgets/dialog_buttons.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace corelane {
namespace {

constexpr int kLeastSide = 320;
constexpr int kMostSide = 8000;
constexpr int kMostScale = 4;
constexpr int kMostDpi = 2400;
constexpr double kMillimetresPerPixel = 25.4 / 96;

QSpinBox *sideField(int least, int value, const QString &name, const QString &title)
{
    auto *field = new QSpinBox;
    field->setRange(least, kMostSide);
    field->setValue(value);
    field->setObjectName(name);
    field->setAccessibleName(title);
    return field;
}

} // namespace

ExportDialog::ExportDialog(const QString &title, const ExportChoice &suggested, bool hasTable,
                           QWidget *parent)
    : QDialog(parent),
      m_path(new QLineEdit(suggested.path)),
      m_kind(new QComboBox),
      m_width(sideField(kLeastSide, suggested.size.width(), "width", tr("Width"))),
      m_height(sideField(kLeastSide / 2, suggested.size.height(), "height", tr("Height"))),
      m_scale(new QComboBox),
      m_dpi(new QSpinBox),
      m_consequences(new QLabel)
{
    setObjectName("exportDialog");
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setupFields(suggested, hasTable);
    setupForm();
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showKindOfPath);
    connect(m_kind, &QComboBox::activated, this, &ExportDialog::takeKind);
    connect(m_width, &QSpinBox::valueChanged, this, &ExportDialog::showKindOfPath);
    connect(m_height, &QSpinBox::valueChanged, this, &ExportDialog::showKindOfPath);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &ExportDialog::showKindOfPath);
    connect(m_dpi, &QSpinBox::valueChanged, this, &ExportDialog::showKindOfPath);
    showKindOfPath();
}

void ExportDialog::setupFields(const ExportChoice &suggested, bool hasTable)
{
    m_path->setObjectName("path");
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(360);
    m_kind->setObjectName("kind");
    m_kind->setAccessibleName(tr("Kind of file"));
    m_kind->addItem(tr("PNG: pixels"), ".png");
    m_kind->addItem(tr("SVG: shapes and texts"), ".svg");
    m_kind->addItem(tr("PDF: one page"), ".pdf");
    if (hasTable)
        m_kind->addItem(tr("CSV: the chart's data"), ".csv");
    for (int scale = 1; scale <= kMostScale; ++scale)
        m_scale->addItem(tr("%1×").arg(scale), scale);
    m_scale->setCurrentIndex(qRound(suggested.form.scale) - 1);
    m_scale->setObjectName("scale");
    m_scale->setAccessibleName(tr("Scale"));
    m_dpi->setRange(0, kMostDpi);
    m_dpi->setValue(suggested.form.dpi.value_or(0));
    m_dpi->setSpecialValueText(tr("by the scale"));
    m_dpi->setSuffix(tr(" pixels per inch"));
    m_dpi->setObjectName("dpi");
    m_dpi->setAccessibleName(tr("Resolution"));
    m_consequences->setProperty("muted", true);
}

void ExportDialog::setupForm()
{
    auto *browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, windowTitle(), m_path->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(suffix().mid(1));
        connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
        dialog->open();
    });
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browseButton);
    auto *size = new QHBoxLayout;
    size->addWidget(m_width);
    size->addWidget(new QLabel(QStringLiteral("×")));
    size->addWidget(m_height);
    size->addStretch();

    auto *form = new QFormLayout(this);
    form->addRow(tr("File"), file);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("Size"), size);
    form->addRow(tr("S&cale"), m_scale);
    form->addRow(tr("&Resolution"), m_dpi);
    form->addRow(QString(), m_consequences);
    form->addRow(saveAndCancel(this));
}

/// Of the kinds that there are, the one that the path ends with; empty for any other end.
QString ExportDialog::suffix() const
{
    for (int i = 0; i < m_kind->count(); ++i) {
        const QString end = m_kind->itemData(i).toString();
        if (m_path->text().endsWith(end, Qt::CaseInsensitive))
            return end;
    }
    return {};
}

ExportChoice ExportDialog::choice() const
{
    const QString kind = m_kind->currentData().toString();
    const QString path = suffix().isEmpty() ? m_path->text() + kind : m_path->text();
    const std::optional<PictureFormat> format = pictureFormatOf(path);
    return {.path = path,
            .size = {m_width->value(), m_height->value()},
            .form = {.format = format.value_or(PictureFormat::png),
                     .scale = m_scale->currentData().toDouble(),
                     .dpi = m_dpi->value() > 0 ? std::optional(m_dpi->value()) : std::nullopt},
            .asTable = !format};
}

/// A kind was chosen: the file's name ends with it from now on.
void ExportDialog::takeKind()
{
    const QString kind = m_kind->currentData().toString();
    QString path = m_path->text();
    path.chop(suffix().size());
    m_path->setText(path + kind);
}

void ExportDialog::showKindOfPath()
{
    if (const int kind = m_kind->findData(suffix()); kind >= 0)
        m_kind->setCurrentIndex(kind);
    const ExportChoice chosen = choice();
    const bool hasPixels = !chosen.asTable && chosen.form.format == PictureFormat::png;
    for (QWidget *field : {static_cast<QWidget *>(m_width), static_cast<QWidget *>(m_height)})
        field->setEnabled(!chosen.asTable);
    m_scale->setEnabled(hasPixels);
    m_dpi->setEnabled(hasPixels);

    QString text;
    if (hasPixels)
        text = tr("%1 × %2 pixels")
                   .arg(qRound(chosen.size.width() * chosen.form.scale))
                   .arg(qRound(chosen.size.height() * chosen.form.scale));
    else if (!chosen.asTable)
        text = tr("%1 × %2 mm")
                   .arg(qRound(chosen.size.width() * kMillimetresPerPixel))
                   .arg(qRound(chosen.size.height() * kMillimetresPerPixel));
    else
        text = tr("every figure of the chart, in rows");
    if (QFileInfo::exists(chosen.path))
        text += tr("; replaces the file that is there");
    m_consequences->setText(text);
}

} // namespace corelane
