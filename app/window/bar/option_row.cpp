// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/bar/option_row.h"

#include "charts/language.h"
#include "charts/tool_tip.h"
#include "files/path_text.h"
#include "record/text.h"
#include "window/widgets/file_field.h"
#include "window/widgets/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace corelane {

OptionRow::OptionRow(const Notices &notices, QWidget *parent)
    : QWidget(parent), m_notices(notices), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

void OptionRow::setOptions(const std::vector<Option> &options,
                           const std::map<std::string, std::string> &chosen)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Option &option : options) {
        const auto found = chosen.find(option.key);
        const std::string &value = found == chosen.end() ? option.defaultValue : found->second;
        QWidget *field = fieldFor(option, value);
        const QString title = said(option.title);
        field->setObjectName(QString::fromStdString(option.key));
        field->setAccessibleName(title);
        field->setToolTip(toolTipOf(said(option.explanation)));
        QLabel *label = plainLabel(title);
        label->setProperty("muted", true);
        m_layout->addWidget(label);
        m_layout->addWidget(field, option.type == Option::Type::file ? 1 : 0);
        m_layout->addSpacing(12);
    }
    m_layout->addStretch();
}

QWidget *OptionRow::fieldFor(const Option &option, const std::string &value)
{
    switch (option.type) {
    case Option::Type::choice:
        return choiceField(option, value);
    case Option::Type::file:
        return fileField(option, value);
    case Option::Type::integer:
        break;
    }
    return numberField(option, value);
}

QWidget *OptionRow::fileField(const Option &option, const std::string &value)
{
    auto *field = new FileField(pathText(value), m_template, m_notices);
    field->setTitle(said(option.title), said(option.explanation));
    connect(field, &FileField::fileEdited, this, [this, key = option.key](const QString &path) {
        emit optionEdited(key, pathBytes(path));
    });
    return field;
}

QWidget *OptionRow::choiceField(const Option &option, const std::string &value)
{
    auto *field = new QComboBox;
    for (const std::string &choice : option.choices)
        field->addItem(QString::fromStdString(choice));
    field->setCurrentText(QString::fromStdString(value));
    connect(field, &QComboBox::textActivated, this, [this, key = option.key](const QString &text) {
        emit optionEdited(key, text.toStdString());
    });
    return field;
}

QWidget *OptionRow::numberField(const Option &option, const std::string &value)
{
    auto *field = new QSpinBox;
    field->setRange(static_cast<int>(option.minimum), static_cast<int>(option.maximum));
    field->setGroupSeparatorShown(true);
    field->setValue(toInteger<int>(value).value_or(field->minimum()));
    connect(field, &QSpinBox::valueChanged, this, [this, key = option.key](int number) {
        emit optionEdited(key, std::to_string(number));
    });
    return field;
}

} // namespace corelane
