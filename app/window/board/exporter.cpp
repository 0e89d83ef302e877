// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board/exporter.h"

#include "files/path_text.h"
#include "files/save_file.h"
#include "window/widgets/background.h"
#include "window/widgets/export_dialog.h"
#include "window/widgets/work_bar.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

namespace corelane {
namespace {

constexpr int kUsualScale = 2;

Exporter::Write writeOf(const Exporter::Source &source, const ExportChoice &chosen)
{
    if (const auto *picture = std::get_if<PictureExport>(&chosen.form->make))
        return [make = picture->drawn(source.draw(chosen.size), chosen.pixels)](
                   const std::string &path) -> Status {
            const Result<QByteArray> bytes = make();
            if (!bytes)
                return bytes.error();
            return saveFile(*bytes, path);
        };
    return [text = std::get<ChartExport>(chosen.form->make).text, chart = source.chart()](
               const std::string &path) { return writeWholeFile(text(chart), path); };
}

ExportForms formsOf(const Exporter::Source &source)
{
    ExportForms forms = exportForms({ExportOf::picture});
    const auto add = [&forms](ExportOf what) {
        const ExportForms more = exportForms({what});
        forms.insert(forms.end(), more.begin(), more.end());
    };
    if (source.chart)
        add(ExportOf::chart);
    if (source.film)
        add(ExportOf::film);
    return forms;
}

} // namespace

Exporter::Exporter(const Notices &notices, QWidget *window)
    : QObject(window),
      m_notices(notices),
      m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
{
    if (!QFileInfo(m_folder).isDir())
        m_folder = QDir::homePath();
}

void Exporter::save(const Source &source, const ExportForm *suggested)
{
    const ExportForms forms = formsOf(source);
    const ExportForm *form = suggested ? suggested : forms.front();
    const QString path = QDir(m_folder).filePath(source.name + QLatin1String(form->suffix));
    auto *dialog = new ExportDialog(
        tr("Save %1").arg(source.title),
        {.form = form, .path = path, .size = source.size, .pixels = {.scale = kUsualScale}}, forms,
        m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, source] {
        const ExportChoice chosen = dialog->choice();
        m_folder = QFileInfo(chosen.path).absolutePath();
        if (chosen.form->of() == ExportOf::film)
            startFilm(source.film(), chosen);
        else
            write(writeOf(source, chosen), chosen.path);
    });
    dialog->open();
}

void Exporter::copy(const QString &title, QSize size, const Draw &draw)
{
    QGuiApplication::clipboard()->setImage(imageOf(draw(size), kUsualScale));
    m_notices.tell(tr("Copied: %1").arg(title));
}

void Exporter::copyTable(const QString &title, const std::function<TableTexts()> &make)
{
    inBackground(this, make, [this, title](const TableTexts &texts) {
        auto *data = new QMimeData;
        data->setText(texts.tabs);
        data->setHtml(texts.html);
        QGuiApplication::clipboard()->setMimeData(data);
        m_notices.tell(tr("Copied as a table: %1").arg(title));
    });
}

void Exporter::askForFile(const QString &title, const QString &name, const ExportForm &form,
                          const std::function<void(const QString &path)> &start)
{
    const QString suffix = QLatin1String(form.suffix);
    auto *dialog =
        new QFileDialog(m_window, title, QDir(m_folder).filePath(name + suffix), fileFilter(form));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix.mid(1));
    connect(dialog, &QFileDialog::fileSelected, this, [this, start](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        start(path);
    });
    dialog->open();
}

void Exporter::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    if (m_film)
        m_film->setHeld(isHeld);
}

void Exporter::startFilm(const FilmSource &film, const ExportChoice &chosen)
{
    if (m_film)
        return m_notices.tell(tr("A film is being made: wait for its end, or cancel it."));
    const QString path = chosen.path;
    m_film = new FilmJob({.source = film,
                          .options = chosen.film,
                          .size = chosen.size,
                          .theme = m_theme,
                          .writer = std::get<FilmExport>(chosen.form->make).writer,
                          .write = [file = pathBytes(path)](
                                       const QByteArray &bytes) { return saveFile(bytes, file); }},
                         this);
    auto *bar = new WorkBar(QStringLiteral("film"), tr("Film %1").arg(QFileInfo(path).fileName()));
    m_filmBar = bar;
    connect(m_film, &FilmJob::progressed, bar, &WorkBar::showPercent);
    bar->offerCancel();
    connect(bar, &WorkBar::cancelled, m_film, &FilmJob::cancel);
    connect(m_film, &FilmJob::ended, this,
            [this, path](const Status &status) { endFilm(path, status); });
    emit filmBegan(bar);
    m_film->setHeld(m_isHeld);
    m_film->start();
}

void Exporter::endFilm(const QString &path, const Status &status)
{
    const bool isCancelled = m_film->isCancelled();
    m_film->deleteLater();
    m_film = nullptr;
    delete m_filmBar;
    if (status)
        m_notices.tell(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
    else if (isCancelled)
        m_notices.tell(tr("Not saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        m_notices.complain(status.error());
}

void Exporter::write(const Write &write, const QString &path)
{
    inBackground(
        this, [write, file = pathBytes(path)] { return write(file); },
        [this, path](const Status &saved) {
            if (saved)
                m_notices.tell(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
            else
                m_notices.complain(saved.error());
        });
}

} // namespace corelane
