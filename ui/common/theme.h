// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QBrush>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QIcon>
#include <QtGui/QPalette>
#include <QtGui/QPixmap>

class QApplication;
class QWidget;

namespace pax::ui {

/// What a color is for. Every value exists for light and dark; text on its usual ground reaches 4.5:1. Source: ui.md, Visual language.
enum class Tone {
    Window,
    Surface,
    Border,       ///< between surfaces
    ControlLine,  ///< round controls, 3:1
    Text,
    TextSecondary,
    Accent,
    AccentSoft,
    OnAccent,
    Good,
    GoodSoft,
    Attention,
    AttentionSoft,
    Bad,
    BadSoft,
    Inverse,      ///< ground of PRODUCTION and tooltips
    OnInverse,
    Disabled,
    Header,       ///< ground of table heads and strips
    Hover,
    Grid,         ///< between rows
};

/// How big text is: the system's base size, and steps from it.
enum class TextSize { Caption, Small, Base, Heading, Title };

/// Colors, fonts, measures and icons of the window, light or dark as the palette says. Thread: GUI.
namespace theme {

/// Sets style, font, palette and style sheet for \p application, now and whenever the system turns dark or light. May be called
/// again. \p forced: "light", "dark", anything else for the system's choice. \p textPercent: of the system's text size.
void install(QApplication &application, const QString &forced, int textPercent = 100);
bool isDark();

/// While one lives, colors are those of light ground: for paper. Thread: GUI.
class Paper
{
public:
    Paper();
    ~Paper();
    Paper(const Paper &) = delete;
    Paper &operator=(const Paper &) = delete;

private:
    bool m_wasDark;
};

QColor color(Tone tone);
/// Data mark 1–8, distinguishable without color through pattern(). Source: mock-ups, Common.
QColor mark(int number);
Qt::BrushStyle pattern(int number);
/// Pattern of mark \p number over its pale ground, as used by bars, claim types and legends.
QBrush markBrush(int number, bool pale = false);

QFont font(TextSize size, bool bold = false);
QFont fixedFont();
/// Height of a row, grown with the font: 28 px (dense: 24) at 100 %.
int rowHeight(bool dense = false);
/// Pixels that grow with the font, for things sized at 13 px text.
int scaled(int px);

/// Line icon "members", "download", … from resources/icons, tinted for normal, disabled and selected states.
/// \p gap  empty pixels behind the drawing, where a text follows it
QIcon icon(const QString &name, Tone tone = Tone::TextSecondary, int gap = 0);
QPixmap pixmap(const QString &name, int px, Tone tone);

} // namespace theme
} // namespace pax::ui
