// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "window/widgets/notices.h"

#include <QWidget>

#include <map>
#include <string>

class QHBoxLayout;

namespace corelane {

/// The further options of the selected model, one field each.
class OptionRow : public QWidget {
    Q_OBJECT

public:
    explicit OptionRow(const Notices &notices, QWidget *parent = nullptr);

    /// What a new file of an option begins as.
    void setTemplate(const QString &file) { m_template = file; }

    /// Makes the fields anew; `chosen` has the values that differ from the defaults.
    void setOptions(const std::vector<Option> &options,
                    const std::map<std::string, std::string> &chosen);

signals:
    /// A person set an option.
    void optionEdited(const std::string &key, const std::string &value);

private:
    QWidget *choiceField(const Option &option, const std::string &value);
    QWidget *numberField(const Option &option, const std::string &value);
    QWidget *fileField(const Option &option, const std::string &value);
    QWidget *fieldFor(const Option &option, const std::string &value);

    Notices m_notices;
    QString m_template;
    QHBoxLayout *m_layout;
};

} // namespace corelane
