// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statepanel.h"

#include "app/words/errortext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QStyle>

namespace pax::ui {

using namespace Qt::StringLiterals;

StatePanel::StatePanel(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(10);
}

void StatePanel::clear()
{
    m_actions = nullptr;
    m_progress = nullptr;
    clearLayout(m_column);
}

void StatePanel::showEmpty(const QString &icon, const QString &title, const QString &text)
{
    clear();
    m_column->addStretch(2);
    auto *drawing = new IconLabel(icon, 32, Tone::TextSecondary);
    m_column->addWidget(drawing, 0, Qt::AlignHCenter);
    QLabel *head = label(title, "heading");
    head->setWordWrap(true);
    head->setAlignment(Qt::AlignHCenter);
    m_column->addWidget(head);
    QLabel *words = label(text, "", Tone::TextSecondary);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    m_column->addWidget(words);
    m_column->addStretch(3);
}

void StatePanel::showError(const core::Error &error)
{
    clear();
    const words::ErrorText text = words::errorText(error);
    m_column->addStretch(2);
    auto *box = new QWidget;
    box->setMaximumWidth(theme::scaled(560));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconLabel(u"failed"_s, 20, Tone::Bad), 0, Qt::AlignTop);
    QLabel *title = label(text.title, "heading", Tone::Bad);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    column->addLayout(head);
    auto *grid = new FactGrid(88);
    if (!text.meaning.isEmpty())
        grid->add(tr("Means"), text.meaning);
    if (!text.nextStep.isEmpty())
        grid->add(tr("Next"), text.nextStep);
    if (!text.whoFixes.isEmpty())
        grid->add(tr("Who fixes it"), text.whoFixes);
    column->addWidget(grid);
    const QString server = error.serverText().reveal();
    if (!text.details.isEmpty() || !server.isEmpty()) {
        auto *details = new QPlainTextEdit(text.details + (server.isEmpty() ? QString() : u"\n\n"_s + server));
        details->setReadOnly(true);
        details->setMaximumHeight(theme::scaled(120));
        details->setAccessibleName(tr("Details for support"));
        details->hide();
        auto *toggle = new Button(tr("Details"), {}, "quiet");
        toggle->setCheckable(true);
        connect(toggle, &QPushButton::toggled, details, &QWidget::setVisible);
        column->addWidget(toggle, 0, Qt::AlignLeft);
        column->addWidget(details);
    }
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(box, 10);
    middle->addStretch();
    m_column->addLayout(middle);
    m_column->addStretch(3);
}

void StatePanel::showLoading(const QString &text)
{
    clear();
    m_column->addStretch(2);
    m_progress = label(text, "", Tone::TextSecondary);
    m_progress->setAlignment(Qt::AlignHCenter);
    m_progress->setWordWrap(true);
    m_column->addWidget(m_progress);
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(theme::scaled(240));
    bar->setAccessibleName(text);
    m_column->addWidget(bar, 0, Qt::AlignHCenter);
    m_column->addStretch(3);
}

void StatePanel::setProgressText(const QString &text)
{
    if (m_progress)
        m_progress->setText(text);
}

Button *StatePanel::addAction(const QString &text, const QString &icon, const char *role)
{
    if (!m_actions) {
        m_actions = new QWidget;
        auto *row = new QHBoxLayout(m_actions);
        row->setContentsMargins(0, 4, 0, 0);
        row->setSpacing(8);
        m_column->insertWidget(m_column->count() - 1, m_actions, 0, Qt::AlignHCenter);
    }
    auto *button = new Button(text, icon, role);
    m_actions->layout()->addWidget(button);
    return button;
}

Banner::Banner(QWidget *parent) : QFrame(parent), m_icon(new IconLabel(u"info"_s, 16, Tone::TextSecondary)), m_text(label({}))
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(12, 6, 8, 6);
    m_row->setSpacing(8);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_row->addWidget(m_text, 1);
    hide();
}

void Banner::showText(const char *kind, const QString &strong, const QString &text)
{
    for (Button *action : std::as_const(m_actions))
        action->deleteLater();
    m_actions.clear();
    const bool isBad = qstrcmp(kind, "bad") == 0;
    const bool isAttention = qstrcmp(kind, "attention") == 0;
    const bool isGood = qstrcmp(kind, "good") == 0;
    const Tone tone = isBad ? Tone::Bad : isAttention ? Tone::Attention : isGood ? Tone::Good : Tone::Accent;
    const Tone ground = isBad ? Tone::BadSoft : isAttention ? Tone::AttentionSoft : isGood ? Tone::GoodSoft : Tone::AccentSoft;
    m_icon->set(isBad ? u"failed"_s : isAttention ? u"warning"_s : isGood ? u"passed"_s : u"info"_s, tone);
    m_text->setText(u"<b>"_s + strong.toHtmlEscaped() + u"</b> "_s + text.toHtmlEscaped());
    setAccessibleName(strong + u' ' + text);
    setStyleSheet(u"pax--ui--Banner { background: %1; border: 1px solid %2; border-left-width: 4px; border-radius: 6px; }"_s.arg(theme::color(ground).name(), theme::color(tone).name()));
    show();
}

void Banner::showError(const core::Error &error)
{
    const words::ErrorText text = words::errorText(error);
    showText("attention", text.title, text.nextStep);
}

Button *Banner::addAction(const QString &text, const QString &icon)
{
    auto *button = smallButton(text, icon);
    m_row->addWidget(button);
    m_actions.append(button);
    return button;
}

} // namespace pax::ui
