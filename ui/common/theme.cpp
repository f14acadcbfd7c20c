// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtGui/QFontDatabase>
#include <QtGui/QFontInfo>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QProxyStyle>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QWidget>

#include <array>
#include <map>
#include <memory>
#include <tuple>

namespace pax::ui::theme {

using namespace Qt::StringLiterals;

namespace {

constexpr int DesignPixels = 13;   // text height that the measures of the screens are given for
constexpr int MarkCount = 8;

struct Shades
{
    QRgb light;
    QRgb dark;
};

/// In the order of Tone.
constexpr std::array<Shades, 21> Colors{{
    {0xFFF6F7F9, 0xFF15181C},   // Window
    {0xFFFFFFFF, 0xFF1D2126},   // Surface
    {0xFFDDE1E6, 0xFF343A42},   // Border
    {0xFF868E98, 0xFF757F8A},   // ControlLine
    {0xFF1B1F24, 0xFFE8EBEE},   // Text
    {0xFF57606A, 0xFFA3ACB7},   // TextSecondary
    {0xFF0B6BCB, 0xFF5AA9F7},   // Accent
    {0xFFE5F0FB, 0xFF17304A},   // AccentSoft
    {0xFFFFFFFF, 0xFF10161D},   // OnAccent
    {0xFF1A7F4B, 0xFF4CC38A},   // Good
    {0xFFEEF8F2, 0xFF17302A},   // GoodSoft
    {0xFF9A6700, 0xFFE3B341},   // Attention
    {0xFFFFF7E0, 0xFF332A14},   // AttentionSoft
    {0xFFC0362C, 0xFFFF7B72},   // Bad
    {0xFFFDEEEC, 0xFF3A2023},   // BadSoft
    {0xFF1B1F24, 0xFFE8EBEE},   // Inverse
    {0xFFFFFFFF, 0xFF1D2126},   // OnInverse
    {0xFF8A939D, 0xFF6E7781},   // Disabled
    {0xFFF6F7F9, 0xFF15181C},   // Header
    {0xFFF6F7F9, 0xFF282E35},   // Hover
    {0xFFECEFF2, 0xFF2A2F36},   // Grid
}};

constexpr std::array<Shades, MarkCount> Marks{{
    {0xFF0072B2, 0xFF4AA3DF},
    {0xFFC65102, 0xFFF0803C},
    {0xFF00805D, 0xFF2DB88F},
    {0xFFA66F00, 0xFFE6A823},
    {0xFFA8518A, 0xFFDD8ABB},
    {0xFF2F86BC, 0xFF8CCBF2},
    {0xFF7A6F00, 0xFFD2C63F},
    {0xFF6B7480, 0xFF98A2AD},
}};

/// What the window looks like now.
struct Look
{
    bool dark = false;
    QString forced;
    int percent = 100;
    QFont systemFont;
    QFont base;
    bool started = false;
};

Look &look()
{
    static Look now;
    return now;
}

/// A desktop brings its own font; where none is set up, the plain default is replaced by a legible one.
QFont systemFont(const QFont &given)
{
    QFont font = given;
    const bool isPlain = font.family().startsWith(u"Sans"_s, Qt::CaseInsensitive);
    if (!isPlain)
        return font;
    const QStringList families = QFontDatabase::families();
    for (const QString &better : {u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s}) {
        if (families.contains(better)) {
            font.setFamily(better);
            font.setPointSizeF(9.75);
            break;
        }
    }
    return font;
}

bool systemIsDark()
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    const QPalette palette = fusion->standardPalette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette makePalette()
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, Tone tone) {
        palette.setColor(role, color(tone));
    };
    set(QPalette::Window, Tone::Window);
    set(QPalette::WindowText, Tone::Text);
    set(QPalette::Base, Tone::Surface);
    set(QPalette::AlternateBase, Tone::Header);
    set(QPalette::Text, Tone::Text);
    set(QPalette::Button, Tone::Surface);
    set(QPalette::ButtonText, Tone::Text);
    set(QPalette::BrightText, Tone::OnAccent);
    set(QPalette::Highlight, Tone::AccentSoft);
    set(QPalette::HighlightedText, Tone::Text);
    set(QPalette::PlaceholderText, Tone::TextSecondary);
    set(QPalette::Link, Tone::Accent);
    set(QPalette::LinkVisited, Tone::Accent);
    set(QPalette::ToolTipBase, Tone::Inverse);
    set(QPalette::ToolTipText, Tone::OnInverse);
    set(QPalette::Mid, Tone::Border);
    set(QPalette::Dark, Tone::ControlLine);
    set(QPalette::Midlight, Tone::Grid);
    set(QPalette::Light, Tone::Surface);
    set(QPalette::Shadow, Tone::Border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(Tone::Disabled));
    return palette;
}

/// The style sheet: $name is a color, #n a length in design pixels.
const QString SheetTemplate = uR"(
QToolTip { background: $inverse; color: $oninverse; border: 0; padding: 4px 6px; }
QFrame[pane="surface"] { background: $surface; border: 0; }
QFrame[pane="window"] { background: $window; border: 0; }
QFrame[pane="accent"] { background: $accentsoft; border: 0; border-top: 1px solid $accent; }
QFrame[pane="card"] { background: $surface; border: 1px solid $border; border-radius: 6px; }
QFrame[pane="card-accent"] { background: $surface; border: 1px solid $accent; border-radius: 6px; }
QFrame[pane="bad"] { background: $badsoft; border-top: 1px solid $bad; border-bottom: 1px solid $bad; }
QFrame[rule="true"] { background: $border; border: 0; }
QFrame[rule="grid"] { background: $grid; border: 0; }
QLabel { background: transparent; }
QLabel[textSize="title"] { font-size: #19px; font-weight: 600; }
QLabel[textSize="display"] { font-size: #21px; font-weight: 600; }
QLabel[textSize="heading"] { font-size: #15px; font-weight: 600; }
QLabel[textSize="strong"] { font-weight: 600; }
QLabel[textSize="medium"] { font-weight: 500; }
QLabel[textSize="small"] { font-size: #12px; }
QLabel[textSize="smallstrong"] { font-size: #12px; font-weight: 600; }
QLabel[textSize="caption"] { font-size: #11px; }
QLabel[tone="secondary"] { color: $secondary; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="attention"] { color: $attention; }
QLabel[tone="bad"] { color: $bad; }
QLabel[badge] { font-size: #11px; font-weight: 500; padding: 0px 6px; border-radius: 4px; border: 1px solid $border; color: $secondary; background: $window; min-height: #16px; max-height: #16px; }
QLabel[badge="accent"] { color: $accent; background: $accentsoft; border-color: $accentsoft; }
QLabel[badge="good"] { color: $good; background: $goodsoft; border-color: $good; }
QLabel[badge="attention"] { color: $attention; background: $attentionsoft; border-color: $attention; }
QLabel[badge="bad"] { color: $bad; background: $badsoft; border-color: $bad; }
QLabel[badge="production"] { color: $oninverse; background: $inverse; border-color: $inverse; font-weight: 600; }
QLabel[badge="demo"] { color: $accent; background: $accentsoft; border: 1px dashed $accent; font-weight: 600; }
QPushButton { min-height: #26px; max-height: #26px; padding: 0 12px; border: 1px solid $controlline; border-radius: 6px; background: $surface; color: $text; font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $accentsoft; }
QPushButton:disabled { color: $disabled; border-color: $border; background: $window; }
QPushButton:focus { border: 2px solid $accent; padding: 0 11px; min-height: #24px; }
QPushButton[role="primary"] { background: $accent; border-color: $accent; color: $onaccent; }
QPushButton[role="primary"]:disabled { color: $disabled; border-color: $border; background: $window; }
QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="danger"] { color: $bad; border-color: $bad; }
QPushButton[role="danger"]:disabled { color: $disabled; border-color: $border; }
QPushButton[role="quiet"] { border-color: transparent; background: transparent; color: $accent; padding: 0 8px; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus { border: 2px solid $accent; padding: 0 7px; }
QPushButton[role="quiet"]:disabled { color: $disabled; }
QPushButton[role="quiet"][flush="true"] { padding: 0; border-width: 0; }
QPushButton[role="icon"] { padding: 0; min-width: #26px; max-width: #26px; }
QPushButton[role="icon"]:focus { padding: 0; }
QPushButton[role="bare"] { padding: 0; min-width: #26px; max-width: #26px; border-color: transparent; background: transparent; }
QPushButton[role="bare"]:hover { background: $hover; }
QPushButton[role="bare"]:focus { border: 2px solid $accent; padding: 0; }
QPushButton[role="chip"] { min-height: #22px; max-height: #22px; padding: 0 9px; border-radius: #11px; font-size: #12px; font-weight: 400; }
QPushButton[role="chip"]:checked { background: $accentsoft; border-color: $accent; color: $accent; }
QPushButton[role="chip"]:focus { border: 2px solid $accent; padding: 0 8px; min-height: #20px; }
QPushButton[role="segment"] { border-radius: 0; padding: 0 10px; }
QPushButton[role="segment"]:checked { background: $accentsoft; border-color: $accent; color: $accent; }
QPushButton[role="step"] { text-align: left; border-color: transparent; background: transparent; padding: 0 10px; }
QPushButton[role="step"]:hover { background: $hover; }
QPushButton[role="step"]:checked { background: $accentsoft; color: $accent; font-weight: 600; }
QPushButton[role="step"]:disabled { color: $disabled; }
QPushButton[role="step"]:focus { border: 2px solid $accent; padding: 0 9px; }
QPushButton[small="true"] { min-height: #22px; max-height: #22px; padding: 0 8px; font-size: #12px; }
QPushButton[small="true"]:focus { min-height: #20px; padding: 0 7px; }
QPushButton::menu-indicator { image: none; width: 0; }
QToolButton[role="rail"] { border: 0; border-radius: 6px; color: $secondary; font-size: #11px; padding: 6px 0 4px 0; background: transparent; }
QToolButton[role="rail"]:hover { background: $hover; }
QToolButton[role="rail"]:checked { background: $accentsoft; color: $accent; font-weight: 600; }
QToolButton[role="rail"]:disabled { color: $disabled; }
QToolButton[role="rail"]:focus { border: 2px solid $accent; }
QLineEdit, QComboBox, QSpinBox, QDateEdit { min-height: #26px; max-height: #26px; border: 1px solid $controlline; border-radius: 6px; background: $surface; color: $text; padding: 0 8px; selection-background-color: $accent; selection-color: $onaccent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus { border: 2px solid $accent; padding: 0 7px; min-height: #24px; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled { color: $disabled; border-color: $border; background: $window; }
QLineEdit[small="true"] { min-height: #22px; max-height: #22px; font-size: #12px; }
QLineEdit[invalid="true"] { border-color: $bad; }
QComboBox::drop-down { border: 0; width: #22px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($arrowfile); width: #14px; height: #14px; }
QDateEdit::drop-down { border: 0; width: #22px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border; selection-background-color: $accentsoft; selection-color: $text; outline: 0; }
QPlainTextEdit, QTextEdit { border: 1px solid $border; border-radius: 6px; background: $surface; color: $text; selection-background-color: $accent; selection-color: $onaccent; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { padding: 8px 12px 7px 12px; color: $secondary; font-weight: 500; border: 0; border-bottom: 2px solid transparent; background: transparent; }
QTabBar[narrow="true"]::tab { padding: 8px 7px 7px 7px; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; }
QTabBar::tab:hover:!selected { color: $text; }
QTabBar:focus { outline: 0; }
QTabBar::tab:focus:selected { background: $accentsoft; }
QHeaderView { background: $header; border: 0; }
QHeaderView::section { background: $header; color: $secondary; font-size: #12px; font-weight: 600; border: 0; border-right: 1px solid $border; border-bottom: 1px solid $border; padding: 0 7px; height: #27px; }
QHeaderView::section:last { border-right: 0; }
QHeaderView::down-arrow, QHeaderView::up-arrow { width: #10px; height: #10px; subcontrol-position: center right; }
QAbstractItemView { background: $surface; border: 0; outline: 0; }
QProgressBar { border: 0; border-radius: 2px; background: $border; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QProgressBar[tone="attention"]::chunk { background: $attention; }
QProgressBar[tone="good"]::chunk { background: $good; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $controlline; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QSplitter::handle { background: $border; }
QMenu { background: $surface; border: 1px solid $border; border-radius: 6px; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: $accentsoft; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 0; }
QDialog { background: $surface; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator { width: #14px; height: #14px; border: 1px solid $controlline; border-radius: 3px; background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($checkfile); }
QCheckBox::indicator:disabled { background: $window; border-color: $border; }
QRadioButton::indicator { width: #14px; height: #14px; border: 1px solid $controlline; border-radius: #8px; background: $surface; }
QRadioButton::indicator:checked { width: #6px; height: #6px; border: #5px solid $accent; }
QRadioButton::indicator:disabled { background: $window; border-color: $border; }
)"_s;

QString makeSheet()
{
    QString sheet = SheetTemplate;
    static const QList<std::pair<QString, Tone>> names{
        {u"window"_s, Tone::Window},       {u"surface"_s, Tone::Surface},         {u"border"_s, Tone::Border},       {u"controlline"_s, Tone::ControlLine}, {u"text"_s, Tone::Text},
        {u"secondary"_s, Tone::TextSecondary}, {u"accentsoft"_s, Tone::AccentSoft}, {u"accent"_s, Tone::Accent},       {u"onaccent"_s, Tone::OnAccent},       {u"goodsoft"_s, Tone::GoodSoft},
        {u"good"_s, Tone::Good},           {u"attentionsoft"_s, Tone::AttentionSoft}, {u"attention"_s, Tone::Attention}, {u"badsoft"_s, Tone::BadSoft},         {u"bad"_s, Tone::Bad},
        {u"oninverse"_s, Tone::OnInverse}, {u"inverse"_s, Tone::Inverse},         {u"disabled"_s, Tone::Disabled},   {u"header"_s, Tone::Header},           {u"hover"_s, Tone::Hover},
        {u"grid"_s, Tone::Grid},
    };
    sheet.replace(u"$arrowfile"_s, isDark() ? u":/icons/arrow-dark.svg"_s : u":/icons/arrow-light.svg"_s);
    sheet.replace(u"$checkfile"_s, isDark() ? u":/icons/checked-dark.svg"_s : u":/icons/checked-light.svg"_s);
    for (const auto &[name, tone] : names)
        sheet.replace(u'$' + name, color(tone).name());
    // Lengths that grow with the text.
    QString scaledSheet;
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        qsizetype end = i + 1;
        while (end < sheet.size() && sheet[end].isDigit())
            ++end;
        const bool isLength = sheet[i] == u'#' && end > i + 1 && end - i <= 3 && sheet.mid(end, 2) == u"px"_s;
        if (!isLength) {
            scaledSheet += sheet[i];
            continue;
        }
        scaledSheet += QString::number(scaled(sheet.mid(i + 1, end - i - 1).toInt()));
        i = end - 1;
    }
    return scaledSheet;
}

void apply(QApplication &application)
{
    Look &now = look();
    now.dark = now.forced == u"dark"_s || (now.forced != u"light"_s && systemIsDark());
    now.base = now.systemFont;
    if (now.base.pointSizeF() > 0)
        now.base.setPointSizeF(now.systemFont.pointSizeF() * now.percent / 100.0);
    else
        now.base.setPixelSize(now.systemFont.pixelSize() * now.percent / 100);
    QApplication::setFont(now.base);
    QApplication::setPalette(makePalette());
    application.setStyleSheet(makeSheet());
}

/// Fusion, with drawings inside fields that grow with the text.
class WindowStyle : public QProxyStyle
{
public:
    WindowStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_LineEditIconSize:
            return scaled(14);
        case PM_LineEditIconMargin:
            return scaled(3);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }
};

/// Follows the system when it turns dark or light.
class Follower : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isOurs = watched == parent() && event->type() == QEvent::ThemeChange;
        if (isOurs && look().dark != (look().forced == u"dark"_s || (look().forced != u"light"_s && systemIsDark())))
            apply(*qApp);
        return QObject::eventFilter(watched, event);
    }
};

QByteArray drawing(const QString &name, const QColor &tint)
{
    static QHash<QString, QByteArray> cache;
    QByteArray &svg = cache[name];
    if (svg.isEmpty()) {
        QFile file(u":/icons/"_s + name + u".svg"_s);
        if (file.open(QIODevice::ReadOnly))
            svg = file.readAll();
    }
    QByteArray tinted = svg;
    return tinted.replace("currentColor", tint.name().toLatin1());
}

QPixmap draw(const QString &name, int px, const QColor &tint, int gap = 0)
{
    const qreal ratio = qApp->devicePixelRatio();
    QPixmap pixmap(QSize(px + gap, px) * ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, tint));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, px * ratio, px * ratio));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

void install(QApplication &application, const QString &forced, int textPercent)
{
    Look &now = look();
    if (!now.started) {
        now.started = true;
        now.systemFont = systemFont(QApplication::font());
        QApplication::setStyle(new WindowStyle);
        application.installEventFilter(new Follower(&application));
    }
    now.forced = forced;
    now.percent = std::clamp(textPercent, 80, 200);
    apply(application);
}

bool isDark()
{
    return look().dark;
}

Paper::Paper() : m_wasDark(look().dark)
{
    look().dark = false;
}

Paper::~Paper()
{
    look().dark = m_wasDark;
}

QColor color(Tone tone)
{
    const Shades &shades = Colors[static_cast<std::size_t>(tone)];
    return QColor::fromRgb(isDark() ? shades.dark : shades.light);
}

QColor mark(int number)
{
    const Shades &shades = Marks[static_cast<std::size_t>((number - 1 + MarkCount) % MarkCount)];
    return QColor::fromRgb(isDark() ? shades.dark : shades.light);
}

Qt::BrushStyle pattern(int number)
{
    static constexpr std::array<Qt::BrushStyle, MarkCount> Patterns{Qt::SolidPattern,  Qt::BDiagPattern, Qt::DiagCrossPattern, Qt::Dense5Pattern,
                                                                    Qt::HorPattern, Qt::FDiagPattern, Qt::CrossPattern,     Qt::VerPattern};
    return Patterns[static_cast<std::size_t>((number - 1 + MarkCount) % MarkCount)];
}

QBrush markBrush(int number, bool pale)
{
    const QColor full = mark(number);
    const Qt::BrushStyle style = pattern(number);
    const QColor ground = color(Tone::Surface);
    const auto mixed = [&ground, &full](double share) {
        return QColor::fromRgbF(static_cast<float>(ground.redF() * (1 - share) + full.redF() * share), static_cast<float>(ground.greenF() * (1 - share) + full.greenF() * share),
                                static_cast<float>(ground.blueF() * (1 - share) + full.blueF() * share));
    };
    if (style == Qt::SolidPattern)
        return pale ? mixed(0.28) : full;
    QPixmap tile(24, 24);
    tile.fill(mixed(pale ? 0.1 : 0.26));
    QPainter painter(&tile);
    painter.fillRect(tile.rect(), QBrush(pale ? mixed(0.4) : full, style));
    painter.end();
    return QBrush(tile);
}

QFont font(TextSize size, bool bold)
{
    QFont made = look().base;
    static constexpr std::array<int, 5> Pixels{11, 12, 13, 15, 19};
    made.setPixelSize(scaled(Pixels[static_cast<std::size_t>(size)]));
    if (bold)
        made.setWeight(QFont::DemiBold);
    return made;
}

QFont fixedFont()
{
    QFont made = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    made.setPixelSize(scaled(11));
    return made;
}

int rowHeight(bool dense)
{
    return scaled(dense ? 24 : 28);
}

int scaled(int px)
{
    return qRound(px * QFontInfo(look().base).pixelSize() / static_cast<double>(DesignPixels));
}

QIcon icon(const QString &name, Tone tone, int gap)
{
    QIcon made;
    for (const int px : {scaled(12), scaled(16), scaled(20)}) {
        made.addPixmap(draw(name, px, color(tone), gap), QIcon::Normal, QIcon::Off);
        made.addPixmap(draw(name, px, color(Tone::Disabled), gap), QIcon::Disabled, QIcon::Off);
        made.addPixmap(draw(name, px, color(Tone::Accent), gap), QIcon::Normal, QIcon::On);
        made.addPixmap(draw(name, px, color(Tone::Disabled), gap), QIcon::Disabled, QIcon::On);
    }
    return made;
}

QPixmap pixmap(const QString &name, int px, Tone tone)
{
    // Tables ask for the same few drawings for every cell of every frame; those of the other look go when it changes.
    static std::map<std::tuple<QString, int, QRgb, int>, QPixmap> drawn;
    constexpr std::size_t MostDrawn = 400;
    const std::tuple key{name, px, color(tone).rgba(), qRound(qApp->devicePixelRatio() * 100)};
    const auto known = drawn.find(key);
    if (known != drawn.end())
        return known->second;
    if (drawn.size() >= MostDrawn)
        drawn.clear();
    return drawn.emplace(key, draw(name, px, color(tone))).first->second;
}

} // namespace pax::ui::theme
