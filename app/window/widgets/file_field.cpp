// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/file_field.h"

#include "charts/tool_tip.h"
#include "files/path_text.h"
#include "files/save_file.h"
#include "window/widgets/look.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QUrl>

namespace corelane {
namespace {

constexpr int kPathWidth = 260;

QFileDialog *scriptDialog(QWidget *parent, const QString &title, const QString &current)
{
    const QString folder = current.isEmpty() ? QDir::homePath() : QFileInfo(current).absolutePath();
    auto *dialog = new QFileDialog(parent, title, folder,
                                   FileField::tr("Python programs (*.py);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

/// As typed, but known wherever the run starts.
QString pathOf(const QString &typed)
{
    const QString path = expandedPath(typed);
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

} // namespace

QString expandedPath(const QString &typed)
{
    const QString path = typed.trimmed();
    if (path == u"~" || path.startsWith(QStringLiteral("~/")))
        return QDir::homePath() + path.mid(1);
    return path;
}

FileField::FileField(const QString &path, const QString &templateFile, const Notices &notices,
                     QWidget *parent)
    : QWidget(parent), m_template(templateFile), m_notices(notices), m_path(new QLineEdit(path))
{
    m_path->setObjectName("filePath");
    m_path->setMinimumWidth(kPathWidth);
    m_path->setPlaceholderText(
        tr("a Python file with chunks(size) and work(chunk); or drop one here"));
    m_path->setAcceptDrops(false); // it would take the address as text: the window takes files
    setFocusProxy(m_path);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_path, 1);
    auto *chooser = button(tr("Choose…"), "chooseFile");
    auto *maker = button(tr("New from template…"), "newFile");
    maker->setVisible(!m_template.isEmpty());
    layout->addWidget(chooser);
    layout->addWidget(maker);
    connect(m_path, &QLineEdit::textEdited, this, [this](const QString &text) {
        markValid();
        emit fileEdited(pathOf(text));
    });
    connect(chooser, &QToolButton::clicked, this, &FileField::choose);
    connect(maker, &QToolButton::clicked, this, &FileField::askForNew);
    markValid();
}

QToolButton *FileField::button(const QString &text, const char *name)
{
    auto *made = new QToolButton;
    made->setObjectName(name);
    made->setText(text);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setAccessibleName(text);
    return made;
}

void FileField::setTitle(const QString &title, const QString &explanation)
{
    m_path->setAccessibleName(title);
    m_path->setToolTip(toolTipOf(explanation));
}

void FileField::choose()
{
    QFileDialog *dialog = scriptDialog(window(), tr("Choose script"), m_path->text());
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setFile);
    dialog->open();
}

void FileField::askForNew()
{
    QFileDialog *dialog = scriptDialog(window(), tr("New script from template"), m_path->text());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("py"));
    dialog->selectFile(QStringLiteral("script.py"));
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::makeNew);
    dialog->open();
}

void FileField::makeNew(const QString &path)
{
    QFile begin(m_template);
    if (!begin.open(QIODevice::ReadOnly))
        return m_notices.complain(
            tr("The template cannot be read: %1; %2").arg(m_template, begin.errorString()));
    if (const Status written = saveFile(begin.readAll(), pathBytes(path)); !written)
        return m_notices.complain(written.error());
    setFile(path);
    m_notices.offer(
        tr("Made %1: change its functions chunks and work.").arg(QFileInfo(path).fileName()),
        tr("Open in an editor"), [this, path] {
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                m_notices.complain(tr("No program here opens this file: %1").arg(path));
        });
}

void FileField::setFile(const QString &path)
{
    m_path->setText(path);
    markValid();
    emit fileEdited(path);
}

/// Nothing at all is not marked: it is only not chosen yet.
void FileField::markValid()
{
    const QString path = pathOf(m_path->text());
    setLook(m_path, "invalid", !path.isEmpty() && !QFileInfo(path).isFile());
}

} // namespace corelane
