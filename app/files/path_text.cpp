// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/path_text.h"

#include <QStringDecoder>

#include <algorithm>
#include <bit>
#include <optional>

namespace corelane {
namespace {

constexpr ushort kByteBase = 0xDC00; ///< a byte of 0x80 or more stands at its own value behind it

bool isByte(QChar unit)
{
    return unit.unicode() >= kByteBase + 0x80 && unit.unicode() <= kByteBase + 0xFF;
}

/// The character that `bytes` are, if they are one.
std::optional<QString> character(std::string_view bytes)
{
    using Flag = QStringConverter::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

} // namespace

QString pathText(std::string_view bytes)
{
    QString text;
    while (!bytes.empty()) {
        const auto first = static_cast<uchar>(bytes.front());
        const std::size_t length =
            first < 0x80 ? 1 : static_cast<std::size_t>(std::countl_one(first));
        const auto whole = character(bytes.substr(0, length));
        text += whole.value_or(QChar(static_cast<ushort>(kByteBase + first)));
        bytes.remove_prefix(whole ? std::min(length, bytes.size()) : 1);
    }
    return text;
}

std::string pathBytes(const QString &text)
{
    std::string bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isByte(text[i]))
            bytes += static_cast<char>(text[i].unicode() - kByteBase);
        else
            bytes += QStringView(text).mid(i, isPair ? 2 : 1).toUtf8().toStdString();
        i += isPair ? 1 : 0;
    }
    return bytes;
}

} // namespace corelane
