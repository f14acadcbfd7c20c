// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/joblist.h"

#include "ui/bulk/jobtext.h"
#include "ui/common/cardlist.h"
#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace pax::ui {

using namespace core;
using namespace bulk;
using namespace Qt::StringLiterals;

namespace {

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

JobList::JobList(QWidget *parent) : QWidget(parent)
{
    setMinimumWidth(theme::scaled(240));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QFrame *list = pane("surface");
    outer->addWidget(list);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *headBar = new QWidget;
    auto *head = new FlowLayout(8, headBar);
    head->setContentsMargins(16, 8, 12, 8);
    head->addWidget(label(tr("Exports"), "strong"));
    m_count = label({}, "small", Tone::TextSecondary);
    head->addWidget(m_count);
    head->addStretch();
    auto *create = smallButton(tr("New export"), u"plus"_s, "primary");
    head->addWidget(create);
    connect(create, &QPushButton::clicked, this, &JobList::newWanted);
    column->addWidget(headBar);
    column->addWidget(rule(Qt::Horizontal));
    auto *chipBar = new QWidget;
    auto *chips = new FlowLayout(8, chipBar);
    chips->setContentsMargins(16, 8, 12, 8);
    for (const QString &text : {tr("All"), tr("Running"), tr("Needs a person")}) {
        auto *chip = new Chip(text);
        chip->setAutoExclusive(true);
        m_chips.append(chip);
        chips->addWidget(chip);
    }
    m_chips.first()->setChecked(true);
    for (Chip *chip : std::as_const(m_chips)) {
        connect(chip, &QPushButton::toggled, this, [this](bool on) {
            if (on)
                Q_EMIT filterChanged();
        });
    }
    column->addWidget(chipBar);
    column->addWidget(rule(Qt::Horizontal));
    m_cards = new CardList(tr("Exports"));
    connect(m_cards, &CardList::currentIdChanged, this, [this](const QString &id) { Q_EMIT chosen(ExportId(id)); });
    auto *erase = new QShortcut(QKeySequence::Delete, m_cards);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &JobList::deleteWanted);
    m_none = label({}, "small", Tone::TextSecondary);
    m_none->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(16, 24, 16, 16);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_none);
    column->addWidget(m_stack, 1);
    column->addWidget(rule(Qt::Horizontal));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addWidget(new IconLabel(u"save"_s, 14, Tone::TextSecondary));
    m_disk = label({}, "small", Tone::TextSecondary);
    foot->addWidget(m_disk, 1);
    m_note = label({}, "small", Tone::TextSecondary);
    foot->addWidget(m_note);
    column->addLayout(foot);
    setFocusProxy(m_cards);
}

JobList::Shown JobList::shown() const
{
    return m_chips[Running]->isChecked() ? Running : m_chips[NeedsPerson]->isChecked() ? NeedsPerson : All;
}

void JobList::setJobs(const QList<Job> &jobs, const JobListLook &look, const QDateTime &now)
{
    const Shown filter = shown();
    int running = 0;
    int needing = 0;
    QList<Card> cards;
    for (const Job &job : jobs) {
        const bool isRunning = !isEnded(job.state);
        running += isRunning ? 1 : 0;
        needing += needsPerson(job) ? 1 : 0;
        if ((filter == Running && !isRunning) || (filter == NeedsPerson && !needsPerson(job)))
            continue;
        const JobLook state = jobLook(job);
        Card card;
        card.id = job.id.text();
        card.title = look.panelName(job.spec.panel);
        card.titleNote = upperFirst(format::instant(job.created, now));
        card.line = jobWhat(job.spec);
        card.state = state.text;
        card.stateIcon = state.icon;
        card.stateTone = state.tone;
        card.note = jobNote(job, look.left(job), look.retentionDays, now);
        card.progress = isRunning && job.sums.files > 0 ? jobShare(job) : -1;
        cards.append(card);
    }
    m_count->setText(format::count(jobs.size()));
    m_chips[All]->setCount(jobs.size());
    m_chips[Running]->setCount(running);
    m_chips[NeedsPerson]->setCount(needing);
    m_cards->setCards(cards);
    if (m_cards->currentId().isEmpty() && !cards.isEmpty())
        m_cards->select(cards.first().id);
    m_none->setText(jobs.isEmpty() ? tr("No exports yet.") : filter == Running ? tr("No export runs now.") : tr("No export needs anybody."));
    m_stack->setCurrentIndex(cards.isEmpty() ? 1 : 0);
    m_disk->setText(tr("Disk %1 free").arg(format::bytes(look.diskFree)));
    m_note->setText(look.note);
}

ExportId JobList::current() const
{
    return ExportId(m_cards->currentId());
}

bool JobList::select(const ExportId &id)
{
    if (m_cards->select(id.text()))
        return true;
    if (shown() == All)
        return false;
    m_chips[All]->setChecked(true);   // the page fills the list anew
    return m_cards->select(id.text());
}

void JobList::focusList()
{
    m_cards->setFocus();
}

} // namespace pax::ui
