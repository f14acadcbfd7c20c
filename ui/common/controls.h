// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <utility>

class QBoxLayout;
class QButtonGroup;
class QGridLayout;

namespace pax::ui {

/// A text of one of the window's sizes: "title", "heading", "strong", "medium", "small", "smallstrong", "caption" or base (empty).
QLabel *label(const QString &text, const char *size = "", Tone tone = Tone::Text);
/// Changes a label's tone afterwards; Text, TextSecondary, Accent, Good, Attention and Bad are known.
void setTone(QLabel *label, Tone tone);
/// A small framed word: kind "", "accent", "good", "attention", "bad", "production", "demo".
QLabel *badge(const QString &text, const char *kind = "");
void setBadge(QLabel *badge, const QString &text, const char *kind);

/// A drawing that follows the palette.
class IconLabel : public QLabel
{
public:
    IconLabel(QString name, int px, Tone tone, QWidget *parent = nullptr);
    void set(const QString &name, Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QString m_name;
    int m_px;
    Tone m_tone;
};

/// A button with a drawing that follows the palette. Role "", "primary", "danger", "quiet", "icon", "bare", "chip", "segment", "step".
class Button : public QPushButton
{
public:
    Button(const QString &text, const QString &icon = {}, const char *role = "", QWidget *parent = nullptr);
    void setSymbol(const QString &icon);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void nextCheckState() override;

private:
    void draw();

    QString m_symbol;
};
/// A button with a drawing and no text; \p name is its accessible name and tool tip.
Button *iconButton(const QString &icon, const QString &name, const char *role = "icon");
Button *smallButton(const QString &text, const QString &icon = {}, const char *role = "");

/// A filter that is on or off, with how many it would show.
class Chip : public Button
{
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);
    void setCount(qint64 count);

private:
    QString m_text;
};

/// Buttons side by side of which one is on.
class Segments : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(const QStringList &texts, QWidget *parent = nullptr);
    int current() const;
    void setCurrent(int index);
    Button *button(int index) const;

Q_SIGNALS:
    void changed(int index);

private:
    QButtonGroup *m_group;
};

/// A one-line field with a lens before it and a cross behind it.
class SearchField : public QLineEdit
{
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_lens;
};

/// A plain area: "surface", "window", "card", "accent", "bad".
QFrame *pane(const char *kind);
/// A one-pixel line between things.
QFrame *rule(Qt::Orientation orientation);

/// Small captions above values, side by side: what a header says at one glance.
class Facts : public QWidget
{
public:
    /// \p isFigure: values in heading size, a note below each
    explicit Facts(bool isFigure, QWidget *parent = nullptr);
    void clear();
    QLabel *add(const QString &caption, const QString &value, const QString &note = {});

private:
    QBoxLayout *m_row;
    bool m_isFigure;
};

/// Captions and values below one another.
class FactGrid : public QWidget
{
public:
    explicit FactGrid(int captionWidth = 112, QWidget *parent = nullptr);
    void clear();
    QLabel *add(const QString &caption, const QString &value, Tone tone = Tone::Text);

private:
    QGridLayout *m_grid;
    int m_captionWidth;
    int m_rows = 0;
};

/// A scrolling area that is as wide as it is given, never wider.
QWidget *scrolling(QWidget *content);
/// Empties a layout and deletes what was in it.
void clearLayout(QLayout *layout);

} // namespace pax::ui
