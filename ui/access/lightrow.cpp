// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/lightrow.h"

#include "app/words/checktext.h"
#include "app/words/helpdesktext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QStyle>

namespace pax::ui {

using namespace Qt::StringLiterals;

namespace {

struct LightLook
{
    QString icon;
    Tone tone;
};

LightLook lookOf(access::CheckStatus status)
{
    switch (status) {
    case access::CheckStatus::Ok:
        return {u"passed"_s, Tone::Good};
    case access::CheckStatus::Warning:
        return {u"warning"_s, Tone::Attention};
    case access::CheckStatus::Failed:
        return {u"failed"_s, Tone::Bad};
    case access::CheckStatus::Skipped:
        return {u"pending"_s, Tone::TextSecondary};
    }
    return {};
}

} // namespace

LightRow::LightRow(int number, QWidget *parent) : QFrame(parent)
{
    setProperty("pane", u"surface"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(16, 5, 12, 5);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    QLabel *place = label(QString::number(number), "small", Tone::TextSecondary);
    place->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    place->setMinimumWidth(theme::scaled(18));
    m_icon = new IconLabel(u"pending"_s, 18, Tone::TextSecondary);
    m_title = label({}, "medium");
    m_summary = label({}, "small", Tone::TextSecondary);
    m_summary->setWordWrap(true);
    m_state = label({}, "small");
    m_ms = label({}, "small", Tone::TextSecondary);
    m_ms->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_ms->setMinimumWidth(theme::scaled(56));
    m_arrow = new IconLabel({}, 14, Tone::TextSecondary);
    grid->addWidget(place, 0, 0, 2, 1);
    grid->addWidget(m_icon, 0, 1, 2, 1);
    grid->addWidget(m_title, 0, 2);
    grid->addWidget(m_summary, 1, 2);
    grid->addWidget(m_state, 0, 3, 2, 1);
    grid->addWidget(m_ms, 0, 4, 2, 1);
    grid->addWidget(m_arrow, 0, 5, 2, 1);
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);

    m_more = new QWidget;
    auto *moreColumn = new QVBoxLayout(m_more);
    moreColumn->setContentsMargins(theme::scaled(18) + theme::scaled(18) + 40, 0, 16, 12);
    moreColumn->setSpacing(8);
    m_facts = new FactGrid(104);
    moreColumn->addWidget(m_facts);
    m_words = label({}, "small", Tone::TextSecondary);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->hide();
    auto *buttons = new QWidget;
    m_actions = new QHBoxLayout(buttons);
    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->setSpacing(8);
    moreColumn->addWidget(buttons);
    moreColumn->addWidget(m_words);
    column->addWidget(m_more);
    m_more->hide();
    column->addWidget(rule(Qt::Horizontal));
}

bool LightRow::isOpen() const
{
    return m_more->isVisibleTo(this);
}

void LightRow::setOpen(bool open)
{
    m_more->setVisible(open && m_hasMore);
    m_arrow->set(!m_hasMore ? QString() : isOpen() ? u"chevron-up"_s : u"chevron-down"_s, Tone::TextSecondary);
}

void LightRow::setPane(const QString &kind)
{
    setProperty("pane", kind);
    style()->unpolish(this);
    style()->polish(this);
}

Button *LightRow::addAction(const QString &text, const QString &icon, const char *role)
{
    auto *made = new Button(text, icon, role);
    // Left of the stretch at the end.
    m_actions->insertWidget(std::max(0, m_actions->count() - 1), made);
    m_actions->parentWidget()->show();
    m_hasMore = true;
    setOpen(isOpen());
    return made;
}

void LightRow::fill(const access::Check &check, bool isFirstProblem)
{
    const words::CheckText text = words::checkText(check);
    m_facts->clear();
    clearLayout(m_actions);
    m_actions->addStretch();
    m_words->hide();
    const auto part = [this](const QString &caption, const QString &value) {
        if (!value.isEmpty())
            m_facts->add(caption, value);
    };
    part(tr("What it means"), text.means);
    part(tr("Likely cause"), text.likely);
    part(tr("Next step"), text.nextStep);
    part(tr("Who fixes it"), text.whoFixes);
    for (const access::Fact &fact : check.evidence)
        m_facts->add(words::factText(fact.id), fact.value, Tone::TextSecondary);
    const QString said = check.error ? check.error->serverText().reveal().trimmed().left(2000) : QString();
    m_hasMore = !text.nextStep.isEmpty() || !check.evidence.isEmpty();
    m_actions->parentWidget()->setVisible(isFirstProblem || !said.isEmpty());
    if (isFirstProblem)
        connect(addAction(tr("Copy for the help desk"), u"copy"_s, "primary"), &QPushButton::clicked, this, &LightRow::helpDeskTextWanted);
    if (said.isEmpty())
        return;
    m_words->setText(tr("The payer’s server said: %1").arg(said));
    Button *ask = addAction(tr("Payer’s words"), {}, "quiet");
    ask->setToolTip(tr("Text of the server, as it came. It may name a member; it is never logged."));
    connect(ask, &QPushButton::clicked, m_words, [this] { m_words->setVisible(!m_words->isVisible()); });
}

void LightRow::show(const access::Check &check, bool isFirstProblem)
{
    const words::CheckText text = words::checkText(check);
    const LightLook look = lookOf(check.status);
    m_icon->set(look.icon, look.tone);
    m_title->setText(text.title);
    m_summary->setText(text.summary);
    m_state->setText(text.status);
    setTone(m_state, look.tone);
    m_ms->setText(check.status == access::CheckStatus::Skipped ? QString() : tr("%1 ms", "milliseconds").arg(format::count(check.ms)));
    setAccessibleName(text.title + u": "_s + text.status + u". "_s + text.summary);
    QStringList more{text.means, text.likely, text.nextStep, text.whoFixes};
    more.removeAll(QString());
    setAccessibleDescription(more.join(u' '));
    setPane(isFirstProblem ? u"bad"_s : u"surface"_s);
    fill(check, isFirstProblem);
    setOpen(isFirstProblem);
}

void LightRow::showWaiting(const QString &title, bool isRunning)
{
    m_icon->set(isRunning ? u"refresh"_s : u"pending"_s, isRunning ? Tone::Accent : Tone::TextSecondary);
    m_title->setText(title);
    m_summary->setText(isRunning ? tr("Being tried…") : QString());
    m_state->setText({});
    m_ms->setText({});
    m_hasMore = false;
    setOpen(false);
    setAccessibleName(isRunning ? tr("%1: being tried").arg(title) : title);
    setAccessibleDescription({});
    setPane(u"surface"_s);
}

void LightRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        setOpen(!isOpen());
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        QFrame::keyPressEvent(event);
}

void LightRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        setOpen(!isOpen());
    QFrame::mouseReleaseEvent(event);
}

} // namespace pax::ui
