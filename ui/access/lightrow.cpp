// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/lightrow.h"

#include "app/words/checktext.h"
#include "ui/common/format.h"

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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(16, 5, 16, 5);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    QLabel *place = label(QString::number(number), "small", Tone::TextSecondary);
    place->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    place->setMinimumWidth(theme::scaled(18));
    m_icon = new IconLabel(u"pending"_s, 18, Tone::TextSecondary);
    m_title = label({}, "medium");
    m_summary = label({}, "small", Tone::TextSecondary);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = label({}, "small");
    m_ms = label({}, "small", Tone::TextSecondary);
    m_ms->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_ms->setMinimumWidth(theme::scaled(56));
    grid->addWidget(place, 0, 0, 2, 1);
    grid->addWidget(m_icon, 0, 1, 2, 1);
    grid->addWidget(m_title, 0, 2);
    grid->addWidget(m_summary, 1, 2);
    grid->addWidget(m_state, 0, 3, 2, 1);
    grid->addWidget(m_ms, 0, 4, 2, 1);
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    m_more = new FactGrid(92);
    m_more->setContentsMargins(0, 0, 16, 10);
    auto *moreRow = new QHBoxLayout;
    moreRow->setContentsMargins(theme::scaled(18) + theme::scaled(18) + 40, 0, 0, 0);
    moreRow->addWidget(m_more);
    column->addLayout(moreRow);
    m_more->hide();
    QFrame *line = rule(Qt::Horizontal);
    column->addWidget(line);
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
    setProperty("pane", isFirstProblem ? u"bad"_s : u"surface"_s);
    style()->unpolish(this);
    style()->polish(this);
    m_more->clear();
    // A light that asks for something says what and of whom, whether or not it is the first.
    const bool hasMore = !text.nextStep.isEmpty() && (isFirstProblem || check.status == access::CheckStatus::Warning);
    m_more->setVisible(hasMore);
    if (!hasMore)
        return;
    m_more->add(tr("Next step"), text.nextStep);
    if (!text.whoFixes.isEmpty())
        m_more->add(tr("Who fixes it"), text.whoFixes);
}

void LightRow::showWaiting(const QString &title)
{
    m_icon->set(u"pending"_s, Tone::TextSecondary);
    m_title->setText(title);
    m_summary->setText({});
    m_state->setText({});
    m_ms->setText({});
    m_more->hide();
    setProperty("pane", u"surface"_s);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace pax::ui
