// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/theme.h"

#include "charts/state_styles.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace corelane {
namespace {

double luminance(const QColor &color)
{
    const auto linear = [](float part) {
        const double value = static_cast<double>(part);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

QColor Theme::color(Role role) const
{
    if (role.isState())
        return styleOf(role.state()).color;
    if (role == Quantity::real)
        return real;
    return role == Quantity::sys ? QColor(0x56, 0xb4, 0xe9) : QColor(styleOf(State::running).color);
}

QColor Theme::workerColor(int worker) const
{
    const std::array<QColor, 8> colors{QColor(0x00, 0x72, 0xb2), QColor(0xe6, 0x9f, 0x00),
                                       QColor(0x00, 0x9e, 0x73), QColor(0xcc, 0x79, 0xa7),
                                       QColor(0x56, 0xb4, 0xe9), QColor(0xd5, 0x5e, 0x00),
                                       QColor(0xf0, 0xe4, 0x42), real};
    return colors[static_cast<std::size_t>(std::max(1, worker) - 1) % colors.size()];
}

QColor mixed(const QColor &color, const QColor &other, double share)
{
    const auto mix = [&](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(mix(color.red(), other.red()), mix(color.green(), other.green()),
                  mix(color.blue(), other.blue()));
}

QColor patternColor(const QColor &fill)
{
    return mixed(fill, textOn(fill), 0.4);
}

QColor textOn(const QColor &fill)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrastOf(black, fill) > contrastOf(white, fill) ? black : white;
}

double contrastOf(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

Theme lightTheme()
{
    return {
        .dark = false,
        .window = QColor(0xf6, 0xf7, 0xf9),
        .bar = QColor(0xee, 0xf1, 0xf5),
        .card = QColor(0xff, 0xff, 0xff),
        .cardBorder = QColor(0xdf, 0xe3, 0xe8),
        .text = QColor(0x1c, 0x24, 0x30),
        .mutedText = QColor(0x5f, 0x6b, 0x7a),
        .grid = QColor(0xe6, 0xe9, 0xee),
        .accent = QColor(0x00, 0x72, 0xb2),
        .accentText = QColor(0xff, 0xff, 0xff),
        .selection = QColor(0xe3, 0xf0, 0xf8),
        .real = QColor(0x33, 0x3b, 0x43), // darker than user, also in grey print
    };
}

Theme darkTheme()
{
    return {
        .dark = true,
        .window = QColor(0x15, 0x19, 0x1f),
        .bar = QColor(0x23, 0x2a, 0x33),
        .card = QColor(0x1d, 0x23, 0x2b),
        .cardBorder = QColor(0x32, 0x3a, 0x45),
        .text = QColor(0xe8, 0xec, 0xf1),
        .mutedText = QColor(0x9a, 0xa5, 0xb1),
        .grid = QColor(0x30, 0x38, 0x43),
        .accent = QColor(0x56, 0xb4, 0xe9),
        .accentText = QColor(0x10, 0x16, 0x1d),
        .selection = QColor(0x21, 0x38, 0x4a),
        .real = QColor(0xa9, 0xb3, 0xbf),
    };
}

Theme projectorTheme()
{
    return {
        .dark = false,
        .window = QColor(0xff, 0xff, 0xff),
        .bar = QColor(0xff, 0xff, 0xff),
        .card = QColor(0xff, 0xff, 0xff),
        .cardBorder = QColor(0x50, 0x50, 0x50),
        .text = QColor(0x00, 0x00, 0x00),
        .mutedText = QColor(0x1e, 0x1e, 0x1e),
        .grid = QColor(0xb4, 0xb4, 0xb4),
        .accent = QColor(0x00, 0x4a, 0x87),
        .accentText = QColor(0xff, 0xff, 0xff),
        .selection = QColor(0xc4, 0xe0, 0xff),
        .real = QColor(0x2b, 0x2b, 0x2b),
        .strokes = 2,
    };
}

std::span<const NamedTheme> namedThemes()
{
    static constexpr NamedTheme themes[] = {
        {"light", lightTheme}, {"dark", darkTheme}, {"projector", projectorTheme}};
    return themes;
}

Theme themeFor(const QPalette &palette)
{
    const int window = palette.color(QPalette::Window).lightness();
    const int text = palette.color(QPalette::WindowText).lightness();
    return window < text ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.text, theme.bar, theme.card, theme.window, theme.cardBorder, theme.text,
                     theme.text, theme.card, theme.window);
    palette.setColor(QPalette::AlternateBase, theme.bar);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.mutedText);
    return palette;
}

} // namespace corelane
