// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/notices.h"

#include "charts/language.h"
#include "window/widgets/message_bar.h"

#include <QStatusBar>

#include <utility>

namespace corelane {
namespace {

constexpr int kTellingTime_ms = 6000;

} // namespace

void Notices::tell(const QString &text) const
{
    m_status->showMessage(text, kTellingTime_ms);
}

void Notices::complain(const QString &reason) const
{
    m_messages->showMessage(reason);
}

void Notices::complain(const Error &error) const
{
    complain(said(error));
}

void Notices::offer(const QString &text, const QString &offer, std::function<void()> act) const
{
    m_messages->showOffer(text, offer, std::move(act));
}

void Notices::settle() const
{
    m_messages->hide();
}

} // namespace corelane
