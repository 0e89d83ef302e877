// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/export_dialog.h"

#include "charts/language.h"
#include "files/path_text.h"
#include "window/widgets/dialog_buttons.h"
#include "window/widgets/plain_label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>

namespace corelane {
namespace {

constexpr int kLeastSide = 320;
constexpr int kMostSide = 8000;
constexpr int kMostScale = 4;
constexpr int kMostDpi = 2400;
constexpr double kMillimetresPerPixel = 25.4 / 96;
constexpr double kSpeeds[] = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100};

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

QString fileFilter(const ExportForm &form)
{
    return ExportDialog::tr("%1 (*%2);;All files (*)")
        .arg(ExportForm::tr(form.type), QLatin1String(form.suffix));
}

ExportDialog::ExportDialog(const QString &title, const ExportChoice &suggested,
                           const ExportForms &forms, QWidget *parent)
    : QDialog(parent),
      m_forms(forms),
      m_path(new QLineEdit(suggested.path)),
      m_use(new QComboBox),
      m_kind(new QComboBox),
      m_width(sideField(kLeastSide, suggested.size.width(), "width", tr("Width"))),
      m_height(sideField(kLeastSide / 2, suggested.size.height(), "height", tr("Height"))),
      m_scale(new QComboBox),
      m_dpi(new QSpinBox),
      m_speed(new QComboBox),
      m_rate(new QSpinBox),
      m_consequences(plainLabel())
{
    setObjectName("exportDialog");
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setupFields(suggested);
    setupPixels(suggested.pixels);
    setupFilm();
    setupForm();
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showKindOfPath);
    connect(m_kind, &QComboBox::activated, this, &ExportDialog::takeKind);
    connect(m_use, &QComboBox::activated, this, &ExportDialog::takeUse);
    for (QSpinBox *side : {m_width, m_height}) {
        connect(side, &QSpinBox::valueChanged, this, &ExportDialog::showUse);
        connect(side, &QSpinBox::valueChanged, this, &ExportDialog::showKindOfPath);
    }
    connect(m_scale, &QComboBox::currentIndexChanged, this, &ExportDialog::showKindOfPath);
    connect(m_dpi, &QSpinBox::valueChanged, this, &ExportDialog::showKindOfPath);
    showKindOfPath();
}

void ExportDialog::setupFields(const ExportChoice &suggested)
{
    m_path->setObjectName("path");
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(360);
    m_kind->setObjectName("kind");
    m_kind->setAccessibleName(tr("Kind of file"));
    for (const ExportForm *form : m_forms) {
        const Status available = form->available();
        const QString title = ExportForm::tr(form->title);
        m_kind->addItem(available ? title
                                  : QStringLiteral("%1 – %2").arg(title, said(available.error())),
                        form->suffix);
        if (!available)
            qobject_cast<QStandardItemModel *>(m_kind->model())
                ->item(m_kind->count() - 1)
                ->setEnabled(false);
    }
    m_use->setObjectName("use");
    m_use->setAccessibleName(tr("Size by use"));
    m_use->addItem(tr("as on the screen"), suggested.size);
    for (const NamedSize &each : namedSizes())
        m_use->addItem(NamedSize::tr(each.title), each.size);
    m_use->addItem(tr("of your own"));
    m_consequences->setProperty("muted", true);
}

void ExportDialog::setupPixels(const Pixels &suggested)
{
    for (int scale = 1; scale <= kMostScale; ++scale)
        m_scale->addItem(tr("%1×").arg(scale), scale);
    m_scale->setCurrentIndex(qRound(suggested.scale) - 1);
    m_scale->setObjectName("scale");
    m_scale->setAccessibleName(tr("Scale"));
    m_dpi->setRange(0, kMostDpi);
    m_dpi->setValue(suggested.dpi.value_or(0));
    m_dpi->setSpecialValueText(tr("by the scale"));
    m_dpi->setSuffix(tr(" pixels per inch"));
    m_dpi->setObjectName("dpi");
    m_dpi->setAccessibleName(tr("Resolution"));
}

void ExportDialog::setupFilm()
{
    m_speed->addItem(tr("by the run's length"));
    for (const double speed : kSpeeds)
        m_speed->addItem(tr("%1×").arg(shownLocale().toString(speed, 'g', 3)), speed);
    m_speed->setObjectName("speed");
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How fast, against the clock of the run"));
    m_rate->setRange(1, kMostPicturesPerSecond);
    m_rate->setValue(FilmOptions().picturesPerSecond);
    m_rate->setSuffix(tr(" a second"));
    m_rate->setObjectName("rate");
    m_rate->setAccessibleName(tr("Pictures a second"));
}

void ExportDialog::setupForm()
{
    auto *browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, [this] {
        auto *dialog =
            new QFileDialog(this, windowTitle(), m_path->text(), fileFilter(*chosenForm()));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QString(chosenForm()->suffix).mid(1));
        connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
        dialog->open();
    });
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browseButton);
    auto *size = new QHBoxLayout;
    size->addWidget(m_use);
    size->addWidget(m_width);
    size->addWidget(plainLabel(QStringLiteral("×")));
    size->addWidget(m_height);
    size->addStretch();

    auto *form = new QFormLayout(this);
    form->addRow(tr("File"), file);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("Size"), size);
    form->addRow(tr("S&cale"), m_scale);
    form->addRow(tr("&Resolution"), m_dpi);
    form->addRow(tr("S&peed"), m_speed);
    form->addRow(tr("P&ictures"), m_rate);
    form->addRow(QString(), m_consequences);
    form->addRow(saveAndCancel(this));
}

const ExportForm *ExportDialog::chosenForm() const
{
    return m_forms[static_cast<std::size_t>(m_kind->currentIndex())];
}

/// The one that the path ends with; null for any other end.
const ExportForm *ExportDialog::formOfPath() const
{
    return formOfFile(m_forms, pathBytes(m_path->text()));
}

ExportChoice ExportDialog::choice() const
{
    const ExportForm *named = formOfPath();
    const ExportForm *form = named ? named : chosenForm();
    FilmOptions film{.picturesPerSecond = m_rate->value()};
    if (m_speed->currentData().isValid())
        film.speed = m_speed->currentData().toDouble();
    return {.form = form,
            .path = named ? m_path->text() : m_path->text() + form->suffix,
            .size = {m_width->value(), m_height->value()},
            .pixels = {.scale = m_scale->currentData().toDouble(),
                       .dpi = m_dpi->value() > 0 ? std::optional(m_dpi->value()) : std::nullopt},
            .film = film};
}

/// A kind was chosen: the file's name ends with it from now on.
void ExportDialog::takeKind()
{
    QString path = m_path->text();
    if (const ExportForm *named = formOfPath())
        path.chop(QLatin1String(named->suffix).size());
    m_path->setText(path + chosenForm()->suffix);
}

void ExportDialog::takeUse()
{
    const QSize size = m_use->currentData().toSize();
    if (!size.isValid())
        return;
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    showUse();
}

void ExportDialog::showUse()
{
    const int found = m_use->findData(QSize(m_width->value(), m_height->value()));
    m_use->setCurrentIndex(found < 0 ? m_use->count() - 1 : found);
}

void ExportDialog::showKindOfPath()
{
    const ExportChoice chosen = choice();
    m_kind->setCurrentIndex(m_kind->findData(chosen.form->suffix));
    const auto *picture = std::get_if<PictureExport>(&chosen.form->make);
    const bool isFilm = chosen.form->of() == ExportOf::film;
    for (QWidget *field : std::initializer_list<QWidget *>{m_use, m_width, m_height})
        field->setEnabled(picture || isFilm);
    for (QWidget *field : {static_cast<QWidget *>(m_speed), static_cast<QWidget *>(m_rate)})
        field->setEnabled(isFilm);
    for (QWidget *field : {static_cast<QWidget *>(m_scale), static_cast<QWidget *>(m_dpi)})
        field->setEnabled(picture && picture->hasPixels);
    m_consequences->setText(consequences(chosen));
}

QString ExportDialog::consequences(const ExportChoice &chosen) const
{
    const auto *picture = std::get_if<PictureExport>(&chosen.form->make);
    QString text = ExportForm::tr(chosen.form->content);
    if (picture) {
        const double scale = picture->hasPixels ? chosen.pixels.scale : kMillimetresPerPixel;
        text = (picture->hasPixels ? tr("%1 × %2 pixels") : tr("%1 × %2 mm"))
                   .arg(qRound(chosen.size.width() * scale))
                   .arg(qRound(chosen.size.height() * scale));
    }
    if (chosen.form->of() == ExportOf::film) {
        const Status fits = checkFilmSize(chosen.size);
        const Status available = chosen.form->available();
        text = !available ? said(available.error())
               : !fits    ? said(fits.error())
                          : tr("%1; %2 × %3 pixels")
                             .arg(text)
                             .arg(chosen.size.width())
                             .arg(chosen.size.height());
    }
    if (QFileInfo::exists(chosen.path))
        text += tr("; replaces the file that is there");
    return text;
}

} // namespace corelane
