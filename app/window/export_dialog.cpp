// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/export_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
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

QSpinBox *sideField(int least, int value)
{
    auto *field = new QSpinBox;
    field->setRange(least, kMostSide);
    field->setValue(value);
    return field;
}

} // namespace

ExportDialog::ExportDialog(const QString &title, const PictureChoice &suggested, QWidget *parent)
    : QDialog(parent),
      m_path(new QLineEdit(suggested.path)),
      m_width(sideField(kLeastSide, suggested.size.width())),
      m_height(sideField(kLeastSide / 2, suggested.size.height())),
      m_scale(new QComboBox),
      m_pixels(new QLabel)
{
    setObjectName("exportDialog");
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    for (int scale = 1; scale <= kMostScale; ++scale)
        m_scale->addItem(tr("%1×").arg(scale), scale);
    m_scale->setCurrentIndex(suggested.scale - 1);
    m_scale->setObjectName("scale");
    m_scale->setAccessibleName(tr("Scale"));
    m_width->setObjectName("width");
    m_width->setAccessibleName(tr("Width"));
    m_height->setObjectName("height");
    m_height->setAccessibleName(tr("Height"));
    m_path->setObjectName("path");
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(360);
    m_pixels->setProperty("muted", true);
    setupForm();
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showConsequences);
    connect(m_width, &QSpinBox::valueChanged, this, &ExportDialog::showConsequences);
    connect(m_height, &QSpinBox::valueChanged, this, &ExportDialog::showConsequences);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &ExportDialog::showConsequences);
    showConsequences();
}

void ExportDialog::setupForm()
{
    auto *browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browseButton);
    auto *size = new QHBoxLayout;
    size->addWidget(m_width);
    size->addWidget(new QLabel(QStringLiteral("×")));
    size->addWidget(m_height);
    size->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(tr("File"), file);
    form->addRow(tr("Size"), size);
    form->addRow(tr("S&cale"), m_scale);
    form->addRow(QString(), m_pixels);
    form->addRow(buttons);
}

PictureChoice ExportDialog::choice() const
{
    QString path = m_path->text();
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".png");
    return {.path = path,
            .size = {m_width->value(), m_height->value()},
            .scale = m_scale->currentData().toInt()};
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, windowTitle(), m_path->text(), tr("PNG pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::showConsequences()
{
    const PictureChoice chosen = choice();
    QString text = tr("%1 × %2 pixels")
                       .arg(chosen.size.width() * chosen.scale)
                       .arg(chosen.size.height() * chosen.scale);
    if (QFileInfo::exists(chosen.path))
        text += tr("; replaces the file that is there");
    m_pixels->setText(text);
}

} // namespace corelane
