// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QString>

#include <functional>

class QStatusBar;

namespace corelane {

class MessageBar;

/// What the window tells a person, from any of its parts, which are handed this: what was done or
/// has to wait, for some seconds in the status line; what went wrong, above the page until it is
/// closed. Copies tell in the same places. GUI thread alone.
class Notices {
public:
    Notices(QStatusBar *status, MessageBar *messages) : m_status(status), m_messages(messages) {}

    void tell(const QString &text) const;

    void complain(const QString &reason) const;
    void complain(const Error &error) const;
    /// With a button that does something about it and closes the message.
    void offer(const QString &text, const QString &offer, std::function<void()> act) const;
    /// What went wrong last is of no interest any more.
    void settle() const;

private:
    QStatusBar *m_status;
    MessageBar *m_messages;
};

} // namespace corelane
