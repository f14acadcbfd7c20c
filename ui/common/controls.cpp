// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/controls.h"

#include "ui/common/format.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStyle>

namespace pax::ui {

using namespace Qt::StringLiterals;

namespace {

const char *toneName(Tone tone)
{
    switch (tone) {
    case Tone::TextSecondary:
        return "secondary";
    case Tone::Accent:
        return "accent";
    case Tone::Good:
        return "good";
    case Tone::Attention:
        return "attention";
    case Tone::Bad:
        return "bad";
    default:
        return "";
    }
}

void polishAgain(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

bool turnsLook(const QEvent *event)
{
    return event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
}

} // namespace

QLabel *label(const QString &text, const char *size, Tone tone)
{
    auto *made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    if (*size)
        made->setProperty("textSize", QString::fromLatin1(size));
    setTone(made, tone);
    return made;
}

void setTone(QLabel *label, Tone tone)
{
    const QString name = QString::fromLatin1(toneName(tone));
    if (label->property("tone").toString() == name)
        return;
    label->setProperty("tone", name);
    polishAgain(label);
}

QLabel *badge(const QString &text, const char *kind)
{
    auto *made = new QLabel;
    made->setTextFormat(Qt::PlainText);
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setBadge(made, text, kind);
    return made;
}

void setBadge(QLabel *badge, const QString &text, const char *kind)
{
    badge->setText(text);
    // Without a parent it would come up as a window of its own.
    if (badge->parent())
        badge->show();
    else if (text.isEmpty())
        badge->hide();
    const QString name = *kind ? QString::fromLatin1(kind) : u"plain"_s;
    if (badge->property("badge").toString() == name)
        return;
    badge->setProperty("badge", name);
    polishAgain(badge);
}

IconLabel::IconLabel(QString name, int px, Tone tone, QWidget *parent) : QLabel(parent), m_name(std::move(name)), m_px(px), m_tone(tone)
{
    draw();
}

void IconLabel::set(const QString &name, Tone tone)
{
    if (m_name == name && m_tone == tone)
        return;
    m_name = name;
    m_tone = tone;
    draw();
}

void IconLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void IconLabel::draw()
{
    const int px = theme::scaled(m_px);
    setFixedSize(px, px);
    if (m_name.isEmpty())
        clear();
    else
        setPixmap(theme::pixmap(m_name, px, m_tone));
}

Button::Button(const QString &text, const QString &icon, const char *role, QWidget *parent) : QPushButton(text, parent), m_symbol(icon)
{
    if (*role)
        setProperty("role", QString::fromLatin1(role));
    setAutoDefault(false);
    draw();
}

void Button::setSymbol(const QString &icon)
{
    m_symbol = icon;
    draw();
}

QSize Button::sizeHint() const
{
    // Style sheets give no room to text that grew bold; a few pixels keep it whole.
    return QPushButton::sizeHint() + QSize(m_symbol.isEmpty() || text().isEmpty() ? 0 : 4, 0);
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (turnsLook(event) || event->type() == QEvent::EnabledChange)
        draw();
}

void Button::nextCheckState()
{
    QPushButton::nextCheckState();
    draw();
}

void Button::draw()
{
    if (m_symbol.isEmpty()) {
        setIcon(QIcon());
        return;
    }
    const QString role = property("role").toString();
    const Tone tone = role == u"primary"_s ? Tone::OnAccent : role == u"danger"_s ? Tone::Bad : role == u"quiet"_s ? Tone::Accent : role == u"bare"_s ? Tone::TextSecondary : Tone::Text;
    const int px = theme::scaled(role == u"chip"_s ? 12 : 16);
    const int gap = role == u"icon"_s || role == u"bare"_s ? 0 : theme::scaled(4);
    setIconSize(QSize(px + gap, px));
    setIcon(theme::icon(m_symbol, tone, gap));
}

Button *iconButton(const QString &icon, const QString &name, const char *role)
{
    auto *made = new Button(QString(), icon, role);
    made->setAccessibleName(name);
    made->setToolTip(name);
    return made;
}

Button *smallButton(const QString &text, const QString &icon, const char *role)
{
    auto *made = new Button(text, icon, role);
    made->setProperty("small", true);
    return made;
}

Chip::Chip(const QString &text, QWidget *parent) : Button(text, {}, "chip", parent), m_text(text)
{
    setCheckable(true);
}

void Chip::setCount(qint64 count)
{
    setText(m_text + u"  "_s + format::count(count));
    setEnabled(count > 0 || isChecked());
}

Segments::Segments(const QStringList &texts, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto *button = new Button(texts[i], {}, "segment");
        button->setCheckable(true);
        m_group->addButton(button, static_cast<int>(i));
        row->addWidget(button);
    }
    m_group->setExclusive(true);
    setCurrent(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::changed);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

Button *Segments::button(int index) const
{
    return static_cast<Button *>(m_group->button(index));
}

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    m_lens = addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_lens)
        m_lens->setIcon(theme::icon(u"search"_s));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

QFrame *pane(const char *kind)
{
    auto *made = new QFrame;
    made->setProperty("pane", QString::fromLatin1(kind));
    return made;
}

QFrame *rule(Qt::Orientation orientation)
{
    auto *made = new QFrame;
    made->setProperty("rule", true);
    if (orientation == Qt::Horizontal)
        made->setFixedHeight(1);
    else
        made->setFixedWidth(1);
    return made;
}

Facts::Facts(bool isFigure, QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this)), m_isFigure(isFigure)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(20);
    m_row->addStretch();
}

void Facts::clear()
{
    clearLayout(m_row);
    m_row->addStretch();
}

QLabel *Facts::add(const QString &caption, const QString &value, const QString &note)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(label(caption, "caption", Tone::TextSecondary));
    QLabel *text = label(value, m_isFigure ? "heading" : "small");
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(caption + u": "_s + value);
    column->addWidget(text);
    if (!note.isEmpty())
        column->addWidget(label(note, "caption", Tone::TextSecondary));
    column->addStretch();
    m_row->insertWidget(m_row->count() - 1, cell);
    return text;
}

FactGrid::FactGrid(int captionWidth, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_captionWidth(captionWidth)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, theme::scaled(captionWidth));
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::clear()
{
    clearLayout(m_grid);
    m_rows = 0;
}

QLabel *FactGrid::add(const QString &caption, const QString &value, Tone tone)
{
    QLabel *name = label(caption, "small", Tone::TextSecondary);
    name->setWordWrap(true);
    name->setFixedWidth(theme::scaled(m_captionWidth));
    QLabel *text = label(value, "small", tone);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(caption + u": "_s + value);
    m_grid->addWidget(name, m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(text, m_rows, 1, Qt::AlignTop);
    ++m_rows;
    return text;
}

QWidget *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            clearLayout(inner);
        delete item;
    }
}

} // namespace pax::ui
