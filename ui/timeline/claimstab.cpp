// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/claimstab.h"

#include "app/claims/claimreader.h"
#include "app/core/json.h"
#include "app/timeline/documenttext.h"
#include "app/words/timelinetext.h"
#include "ui/common/controls.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"
#include "ui/timeline/eventtext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace pax::ui {

using namespace core;
using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

std::optional<DecimalSum> amountOf(const claims::Claim &claim, claims::AmountKind kind)
{
    const std::optional<claims::ClaimAmount> &amount = claim.amounts.of(kind);
    return amount ? std::optional<DecimalSum>(amount->value) : std::nullopt;
}

Cell moneyCell(const std::optional<DecimalSum> &amount, const QString &currency)
{
    if (amount)
        return Cell{format::money(*amount, currency)};
    Cell cell{format::absent(), Tone::TextSecondary};
    cell.spoken = ClaimsTab::tr("not supplied");
    return cell;
}

int compareAmounts(const std::optional<DecimalSum> &a, const std::optional<DecimalSum> &b)
{
    if (!a || !b)
        return int(a.has_value()) - int(b.has_value());
    const auto order = a->compare(*b);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

std::optional<DecimalSum> lineAmount(const claims::ClaimLine &line, claims::AmountKind kind)
{
    std::optional<DecimalSum> sum;
    for (const claims::Adjudication &entry : line.adjudications) {
        if (entry.kind != kind || !entry.amount)
            continue;
        if (!sum)
            sum = DecimalSum(*entry.amount);
        else
            sum->add(*entry.amount);
    }
    return sum;
}

QString codeText(const claims::Code &code)
{
    return inertText(code.display.isEmpty() ? code.code : code.display + (code.code.isEmpty() ? QString() : u"  "_s + code.code));
}

} // namespace

QList<MemberClaim> memberClaims(const MemberTimeline &timeline)
{
    QList<MemberClaim> found;
    const auto look = [&](const TimelineEvent &event, int index) {
        if (event.type != u"ExplanationOfBenefit"_s || event.isRetracted)
            return;
        const Result<JsonDocument> record = JsonDocument::parse(timeline.record(event));
        if (!record)
            return;
        int unreadable = 0;
        claims::Claim claim;
        claims::readClaim(record->root(), event.origin, claim, unreadable);
        MemberClaim made;
        made.event = index;
        made.number = QString::fromStdString(claim.number.empty() ? claim.id : claim.number);
        made.provider = event.who.isEmpty() ? QString::fromStdString(claim.provider) : event.who;
        made.lines = static_cast<int>(claim.lines.size());
        made.currency = QString::fromLatin1(claim.amounts.currency);
        made.billed = amountOf(claim, claims::AmountKind::Billed);
        made.planPaid = amountOf(claim, claims::AmountKind::PlanPaid);
        made.memberShare = amountOf(claim, claims::AmountKind::MemberShare);
        found.append(std::move(made));
    };
    for (std::size_t i = timeline.events.size(); i-- > 0;)
        look(timeline.events[i], static_cast<int>(i));
    for (std::size_t i = 0; i < timeline.undated.size(); ++i)
        look(timeline.undated[i], -1 - static_cast<int>(i));
    return found;
}

ClaimsTab::ClaimsTab(Workers &workers, QWidget *parent) : QWidget(parent), m_workers(workers)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_pages = new QStackedWidget;
    QFrame *content = pane("surface");
    auto *contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(0, 0, 0, 0);
    contentColumn->setSpacing(0);
    m_note = label({}, "small", Tone::TextSecondary);
    m_note->setContentsMargins(12, 6, 12, 6);
    m_note->setWordWrap(true);
    contentColumn->addWidget(m_note);
    contentColumn->addWidget(rule(Qt::Horizontal));
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    m_rows = new RowModel(this);
    m_table = new DataTable(m_rows, true);
    m_table->setAccessibleName(tr("Claims and prior authorizations"));
    halves->addWidget(m_table);
    auto *below = new QWidget;
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->setSpacing(0);
    m_lineTitle = label(tr("Choose a claim to see its lines"), "smallstrong");
    m_lineTitle->setContentsMargins(12, 6, 12, 6);
    belowColumn->addWidget(m_lineTitle);
    m_lineRows = new RowModel(this);
    m_lines = new DataTable(m_lineRows, true);
    m_lines->setAccessibleName(tr("Lines of the claim"));
    belowColumn->addWidget(m_lines, 1);
    halves->addWidget(below);
    halves->setSizes({theme::scaled(360), theme::scaled(220)});
    contentColumn->addWidget(halves, 1);
    m_pages->addWidget(content);
    m_state = new StatePanel;
    m_pages->addWidget(m_state);
    column->addWidget(m_pages);
    makeColumns();
    connect(m_table, &DataTable::currentRowChanged, this, &ClaimsTab::choose);
    connect(m_table, &DataTable::opened, this, [this](int row) {
        if (row >= 0)
            Q_EMIT opened(m_claims[row].event);
    });
}

void ClaimsTab::makeColumns()
{
    const auto eventOf = [this](int row) -> const TimelineEvent & { return m_timeline->at(m_claims[row].event); };
    const auto claimOf = [this](int row) -> const MemberClaim & { return m_claims[row]; };
    const auto money = [this](const QString &id, const QString &title, std::optional<DecimalSum> MemberClaim::*amount) {
        return TableColumn{id, title, 96, Qt::AlignRight, [this, amount](int row) { return moneyCell(m_claims[row].*amount, m_claims[row].currency); },
                           [this, amount](int a, int b) { return compareAmounts(m_claims[a].*amount, m_claims[b].*amount); }};
    };
    m_rows->setColumns({
        {u"date"_s, tr("Date of service"), 150, Qt::AlignLeft, [eventOf](int row) { return eventOf(row).start ? Cell{eventWhen(eventOf(row))} : Cell{tr("not dated"), Tone::TextSecondary}; },
         [claimOf](int a, int b) { return claimOf(a).event - claimOf(b).event; }},
        {u"lane"_s, tr("Kind"), 110, Qt::AlignLeft,
         [eventOf](int row) {
             Cell cell{words::laneTitle(eventOf(row).lane)};
             cell.mark = laneMark(eventOf(row).lane);
             return cell;
         },
         [eventOf](int a, int b) { return static_cast<int>(eventOf(a).lane) - static_cast<int>(eventOf(b).lane); }},
        {u"title"_s, tr("What for"), 220, Qt::AlignLeft, [eventOf](int row) { return Cell{inertText(words::eventTitle(eventOf(row)))}; },
         [eventOf](int a, int b) { return words::eventTitle(eventOf(a)).compare(words::eventTitle(eventOf(b)), Qt::CaseInsensitive); }},
        {u"provider"_s, tr("Provider"), 150, Qt::AlignLeft, [claimOf](int row) { return Cell{inertText(claimOf(row).provider), Tone::TextSecondary}; },
         [claimOf](int a, int b) { return claimOf(a).provider.compare(claimOf(b).provider, Qt::CaseInsensitive); }},
        {u"lines"_s, tr("Lines"), 56, Qt::AlignRight, [claimOf](int row) { return Cell{format::count(claimOf(row).lines)}; }, [claimOf](int a, int b) { return claimOf(a).lines - claimOf(b).lines; }},
        money(u"billed"_s, tr("Billed"), &MemberClaim::billed),
        money(u"paid"_s, tr("Plan paid"), &MemberClaim::planPaid),
        money(u"share"_s, tr("Member share"), &MemberClaim::memberShare),
        {u"status"_s, tr("Status"), 100, Qt::AlignLeft, [eventOf](int row) { return Cell{words::eventStatus(eventOf(row)), Tone::TextSecondary}; }, {}},
        {u"number"_s, tr("Claim number"), 130, Qt::AlignLeft, [claimOf](int row) { return Cell{inertText(claimOf(row).number), Tone::TextSecondary}; },
         [claimOf](int a, int b) { return claimOf(a).number.compare(claimOf(b).number); }},
    });
    m_table->layoutColumns(u"title"_s);
    const auto lineOf = [this](int row) -> const claims::ClaimLine & { return m_detail.lines[row]; };
    const auto lineMoney = [lineOf](const QString &id, const QString &title, claims::AmountKind kind) {
        return TableColumn{id, title, 96, Qt::AlignRight,
                           [lineOf, kind](int row) {
                               const claims::ClaimLine &line = lineOf(row);
                               return moneyCell(lineAmount(line, kind), line.adjudications.isEmpty() ? QString() : QString::fromLatin1(line.adjudications.first().currency));
                           },
                           {}};
    };
    m_lineRows->setColumns({
        {u"line"_s, tr("Line"), 48, Qt::AlignRight, [lineOf](int row) { return Cell{lineOf(row).sequence}; }, {}},
        {u"date"_s, tr("Date"), 130, Qt::AlignLeft,
         [lineOf](int row) {
             const QStringList sides = lineOf(row).date.split(u'/');
             return Cell{sides.size() == 2 ? format::period(sides[0], sides[1]) : format::date(lineOf(row).date)};
         },
         {}},
        {u"service"_s, tr("Service"), 240, Qt::AlignLeft, [lineOf](int row) { return Cell{codeText(lineOf(row).service.code.isEmpty() && lineOf(row).service.display.isEmpty() ? lineOf(row).revenue : lineOf(row).service)}; }, {}},
        {u"quantity"_s, tr("Quantity"), 80, Qt::AlignRight, [lineOf](int row) { return lineOf(row).quantity.isEmpty() ? Cell{format::absent(), Tone::TextSecondary} : Cell{lineOf(row).quantity}; }, {}},
        lineMoney(u"billed"_s, tr("Billed"), claims::AmountKind::Billed),
        lineMoney(u"allowed"_s, tr("Allowed"), claims::AmountKind::Allowed),
        lineMoney(u"paid"_s, tr("Plan paid"), claims::AmountKind::PaidToProvider),
    });
    m_lines->layoutColumns(u"service"_s);
}

void ClaimsTab::setTimeline(TimelinePtr timeline)
{
    m_reading.stop();
    m_rows->setRowCount(0);
    m_lineRows->setRowCount(0);
    m_timeline = std::move(timeline);
    m_claims.clear();
    if (!m_timeline)
        return;
    m_reading.start(
        this,
        [this](std::stop_token) {
            const auto work = [timeline = m_timeline]() -> Result<QList<MemberClaim>> { return memberClaims(*timeline); };
            return m_workers.run(work);
        },
        [this](Result<QList<MemberClaim>> claims) {
            if (claims)
                showClaims(std::move(*claims));
        });
}

void ClaimsTab::showClaims(QList<MemberClaim> claims)
{
    m_claims = std::move(claims);
    m_rows->setRowCount(static_cast<int>(m_claims.size()));
    m_table->sortByColumn(0, Qt::DescendingOrder);
    const auto withAmounts = std::count_if(m_claims.begin(), m_claims.end(), [](const MemberClaim &claim) { return claim.billed || claim.planPaid || claim.memberShare; });
    m_note->setText(withAmounts == 0 ? tr("The payer shares these claims without amounts. A dash means not supplied, not zero.")
                                     : tr("%1 of %n claim(s) came with amounts. A dash means not supplied, not zero.", nullptr, static_cast<int>(m_claims.size())).arg(format::count(withAmounts)));
    if (m_claims.isEmpty())
        m_state->showEmpty(u"claim"_s, tr("No claims in this source"), tr("The payer sent no claims and no prior authorizations for this member."));
    m_pages->setCurrentIndex(m_claims.isEmpty() ? 1 : 0);
}

void ClaimsTab::choose(int row)
{
    m_lineRows->setRowCount(0);
    if (row < 0 || !m_timeline)
        return;
    const TimelineEvent &event = m_timeline->at(m_claims[row].event);
    const Result<claims::ClaimDetail> detail = claims::readDetail(m_timeline->record(event));
    m_detail = detail ? *detail : claims::ClaimDetail();
    m_lineTitle->setText(tr("%n line(s): %1", nullptr, static_cast<int>(m_detail.lines.size())).arg(inertText(words::eventTitle(event))));
    m_lineRows->setRowCount(static_cast<int>(m_detail.lines.size()));
    Q_EMIT selected(m_claims[row].event);
}

void ClaimsTab::select(int event)
{
    for (qsizetype i = 0; i < m_claims.size(); ++i) {
        if (m_claims[i].event == event)
            m_table->selectSource(static_cast<int>(i));
    }
}

} // namespace pax::ui
