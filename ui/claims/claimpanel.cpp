// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimpanel.h"

#include "ui/claims/claimsentence.h"
#include "ui/claims/claimtext.h"
#include "ui/claims/codetext.h"
#include "ui/claims/familyview.h"
#include "ui/claims/linesview.h"
#include "ui/common/controls.h"
#include "ui/common/format.h"
#include "ui/common/jsonview.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

#include <algorithm>

namespace pax::ui {

using namespace core;
using namespace claims;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FirstLines = 4;

const char *badgeKind(ClaimState state)
{
    return state == ClaimState::Denied ? "bad" : state == ClaimState::NotFinal || state == ClaimState::PaidZero ? "attention" : "";
}

QLabel *figure(const QString &text, bool isStrong, bool isQuiet)
{
    QLabel *made = label(text, isStrong ? "smallstrong" : "small", isQuiet ? Tone::TextSecondary : Tone::Text);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

ClaimPanel::ClaimPanel(QWidget *parent) : QFrame(parent)
{
    setProperty("pane", u"surface"_s);
    setMinimumWidth(theme::scaled(260));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_tabs = new QTabBar;
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setProperty("narrow", true);
    for (const QString &text : {tr("Claim"), tr("Lines"), tr("Family"), tr("Raw JSON")})
        m_tabs->addTab(text);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Views of this claim"));
    column->addWidget(m_tabs);
    column->addWidget(rule(Qt::Horizontal));
    m_pages = new QStackedWidget;
    auto *claim = new QWidget;
    m_claim = new QVBoxLayout(claim);
    m_claim->setContentsMargins(12, 10, 12, 10);
    m_claim->setSpacing(5);
    m_pages->addWidget(scrolling(claim));
    m_lines = new LinesView;
    m_pages->addWidget(m_lines);
    m_family = new FamilyView;
    m_pages->addWidget(scrolling(m_family));
    auto *raw = new QWidget;
    auto *rawColumn = new QVBoxLayout(raw);
    rawColumn->setContentsMargins(12, 8, 4, 4);
    m_json = new JsonView;
    rawColumn->addWidget(m_json);
    m_pages->addWidget(raw);
    column->addWidget(m_pages, 1);
    column->addWidget(rule(Qt::Horizontal));
    column->addWidget(makeFoot());
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_family, &FamilyView::rowChosen, this, &ClaimPanel::rowChosen);
    showNothing();
}

QWidget *ClaimPanel::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(12, 10, 8, 8);
    column->setSpacing(6);
    auto *top = new QHBoxLayout;
    top->setSpacing(2);
    m_badges = new QVBoxLayout;
    top->addLayout(m_badges, 1);
    Button *up = iconButton(u"chevron-up"_s, tr("Claim before"), "bare");
    connect(up, &QPushButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    top->addWidget(up, 0, Qt::AlignTop);
    Button *down = iconButton(u"chevron-down"_s, tr("Next claim"), "bare");
    connect(down, &QPushButton::clicked, this, [this] { Q_EMIT stepped(1); });
    top->addWidget(down, 0, Qt::AlignTop);
    Button *close = iconButton(u"close"_s, tr("Close"), "bare");
    connect(close, &QPushButton::clicked, this, &ClaimPanel::closed);
    top->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(top);
    m_title = label({}, "heading");
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_title);
    return head;
}

QWidget *ClaimPanel::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 6, 12, 6);
    m_timeline = smallButton(tr("Show in timeline"), u"link"_s);
    m_timeline->setToolTip(tr("The claim and the visit it belongs to, among everything else of this member"));
    connect(m_timeline, &QPushButton::clicked, this, [this] { Q_EMIT memberWanted(m_row); });
    row->addWidget(m_timeline);
    m_copy = smallButton(tr("Copy number"), u"copy"_s);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_number); });
    row->addWidget(m_copy);
    row->addStretch();
    return foot;
}

void ClaimPanel::setHasTimeline(bool has)
{
    m_timeline->setVisible(has);
}

void ClaimPanel::showNothing()
{
    m_row = -1;
    clearLayout(m_badges);
    clearLayout(m_claim);
    m_lines->clear();
    m_family->clear();
    m_json->clear();
    m_timeline->setEnabled(false);
    m_copy->setEnabled(false);
    m_tabs->setTabText(1, tr("Lines"));
    m_tabs->setTabText(2, tr("Family"));
    m_title->setText(tr("Choose a claim"));
    addText(tr("Its amounts, lines and raw record show here."), "small", true);
    m_claim->addStretch();
}

void ClaimPanel::showError(const QString &text)
{
    showNothing();
    m_title->setText(text);
}

void ClaimPanel::show(const ClaimSetPtr &set, std::uint32_t row, const QByteArray &json)
{
    const Result<ClaimDetail> detail = readDetail(json);
    if (!detail) {
        showError(tr("This record cannot be read"));
        m_json->setJson(json);
        return;
    }
    const ClaimTable &table = set->table;
    m_row = static_cast<int>(row);
    m_number = table.number(row).isEmpty() ? table.id(row) : table.number(row);
    m_timeline->setEnabled(!table.text(TextField::Patient, row).isEmpty());
    m_copy->setEnabled(!m_number.isEmpty());
    m_title->setText(claimSentence(*set, row, *detail));
    const int family = m_family->show(*set, row);
    fillBadges(*set, row, family);
    fillClaim(*set, row, *detail);
    m_lines->show(*detail);
    m_tabs->setTabText(1, tr("Lines %1").arg(format::count(detail->lines.size())));
    m_tabs->setTabText(2, tr("Family %1").arg(family));
    m_json->setJson(json);
}

void ClaimPanel::fillBadges(const ClaimSet &set, std::uint32_t row, int family)
{
    const ClaimTable &table = set.table;
    clearLayout(m_badges);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(6);
    badges->addWidget(badge(classText(table.kind(row)), "accent"));
    const QString state = table.text(TextField::State, row);
    if (!state.isEmpty()) {
        QLabel *word = badge(stateText(state), badgeKind(table.state(row)));
        word->setToolTip(stateMeaning(state));
        badges->addWidget(word);
    }
    const std::uint16_t marks = table.marks(row);
    if (marks & Superseded)
        badges->addWidget(badge(tr("Replaced"), "attention"));
    else if (marks & Repeated)
        badges->addWidget(badge(tr("Repeat"), "attention"));
    else if (family > 1)
        badges->addWidget(badge(tr("Newest of %1").arg(family)));
    badges->addStretch();
    m_badges->addLayout(badges);
}

void ClaimPanel::addHead(const QString &text)
{
    m_claim->addSpacing(3);
    m_claim->addWidget(rule(Qt::Horizontal));
    m_claim->addSpacing(1);
    m_claim->addWidget(label(text, "smallstrong"));
}

void ClaimPanel::addText(const QString &text, const char *size, bool isQuiet)
{
    QLabel *made = label(text, size, isQuiet ? Tone::TextSecondary : Tone::Text);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_claim->addWidget(made);
}

void ClaimPanel::fillClaim(const ClaimSet &set, std::uint32_t row, const ClaimDetail &detail)
{
    const ClaimTable &table = set.table;
    clearLayout(m_claim);
    fillHeader(table, row, detail);
    m_claim->addSpacing(3);
    m_claim->addWidget(rule(Qt::Horizontal));
    fillAmounts(table, row);
    if (!detail.lines.isEmpty()) {
        addHead(detail.lines.size() > FirstLines ? tr("Lines, first %1 of %2").arg(FirstLines).arg(format::count(detail.lines.size())) : tr("Lines"));
        m_claim->addWidget(LinesView::brief(detail, FirstLines));
    }
    fillPeople(detail);
    fillSupplied(detail);
    const RecordOrigin origin = table.origin(row);
    m_claim->addSpacing(4);
    addText(tr("From %1, line %2").arg(origin.file.isEmpty() ? origin.source : origin.file).arg(origin.line), "caption", true);
    m_claim->addStretch();
}

void ClaimPanel::fillHeader(const ClaimTable &table, std::uint32_t row, const ClaimDetail &detail)
{
    auto *grid = new FactGrid(96);
    const auto add = [grid](const QString &caption, const QString &value) {
        if (!value.isEmpty() && value != u"(missing)"_s)
            grid->add(caption, value);
    };
    const QString start = table.date(DateField::Start, row).text();
    const QString end = table.date(DateField::End, row).text();
    add(tr("Claim"), m_number);
    add(tr("Service"), start.isEmpty() || end.isEmpty() ? format::date(start.isEmpty() ? end : start) : format::period(start, end));
    const auto field = [&detail](const QString &name) {
        for (const ClaimDetail::Field &each : detail.fields) {
            if (each.name == name)
                return each.value;
        }
        return QString();
    };
    add(tr("Received"), format::date(field(u"clmrecvddate"_s)));
    add(tr("Adjudicated"), format::date(table.date(DateField::Created, row).text()));
    const auto main = std::find_if(detail.diagnoses.begin(), detail.diagnoses.end(), [](const ClaimDiagnosis &each) { return each.types.contains(u"principal"_s); });
    if (!detail.diagnoses.isEmpty())
        add(tr("Main reason"), codeText(main == detail.diagnoses.end() ? detail.diagnoses.first().code : main->code));
    add(tr("Provider"), table.text(TextField::Provider, row));
    add(tr("Facility"), table.text(TextField::Facility, row));
    add(tr("Payer"), table.text(TextField::Payer, row));
    add(tr("Status"), statusText(table.text(TextField::Status, row)));
    add(tr("Outcome"), outcomeText(table.text(TextField::Outcome, row)));
    const QString place = table.text(TextField::Place, row);
    add(tr("Place"), place.isEmpty() ? place : placeText(place));
    const QString network = table.text(TextField::Network, row);
    add(tr("Network"), network.isEmpty() ? network : networkText(network));
    for (const ClaimDetail::Field &each : detail.fields) {
        if (each.name == u"clmrecvddate"_s || each.name == u"insurer"_s)
            continue;
        const bool isPeriod = each.value.contains(u'/') && each.name == u"admissionperiod"_s;
        const bool isDate = each.name.endsWith(u"date"_s);
        add(fieldTitle(each.name), isPeriod ? format::period(each.value.section(u'/', 0, 0), each.value.section(u'/', 1)) : isDate ? format::date(each.value) : each.value);
    }
    m_claim->addWidget(grid);
}

/// Absent is said, never drawn as zero.
void ClaimPanel::fillAmounts(const ClaimTable &table, std::uint32_t row)
{
    const QString currency = table.text(TextField::Currency, row);
    bool hasAny = false;
    for (int kind = 0; kind < AmountKindCount; ++kind)
        hasAny = hasAny || table.amounts(static_cast<AmountKind>(kind)).has(row);
    if (!hasAny) {
        addText(tr("Amounts: not supplied by the payer for this claim."), "small", true);
        return;
    }
    auto *amounts = new QGridLayout;
    amounts->setVerticalSpacing(3);
    int line = 0;
    for (int kind = 0; kind < AmountKindCount; ++kind) {
        const auto what = static_cast<AmountKind>(kind);
        const std::optional<DecimalSum> value = table.amounts(what).at(row);
        const bool isMain = what == AmountKind::Billed || what == AmountKind::Allowed || what == AmountKind::PlanPaid || what == AmountKind::MemberShare;
        if (!value && !isMain)
            continue;
        const bool isEstimated = what == AmountKind::MemberShare && (table.marks(row) & EstimatedShare) != 0;
        amounts->addWidget(label(isEstimated ? tr("%1, estimated").arg(amountTitle(what)) : amountTitle(what), "small", Tone::TextSecondary), line, 0);
        amounts->addWidget(figure(value ? format::money(*value, currency) : tr("not supplied"), isMain && value, !value), line, 1, Qt::AlignRight);
        ++line;
    }
    m_claim->addLayout(amounts);
    if (table.marks(row) & LinesDiffer)
        addText(tr("A total differs from the sum of its lines by more than a cent."), "caption", true);
    if (table.marks(row) & SplitAmounts)
        addText(tr("Some amounts came several times under different codes and are not added up; see the lines."), "caption", true);
    if (table.marks(row) & MixedCurrency)
        addText(tr("This claim has amounts in several currencies and is in no sum."), "caption", true);
}

void ClaimPanel::fillPeople(const ClaimDetail &detail)
{
    if (!detail.diagnoses.isEmpty()) {
        addHead(tr("Diagnoses"));
        for (const ClaimDiagnosis &diagnosis : detail.diagnoses)
            addText(diagnosis.types.isEmpty() ? codeText(diagnosis.code) : tr("%1 · %2", "a diagnosis, what kind of").arg(codeText(diagnosis.code), diagnosis.types.join(u", "_s)));
    }
    if (!detail.careTeam.isEmpty()) {
        addHead(tr("Care team"));
        for (const CareTeamMember &person : detail.careTeam)
            addText(person.role.isEmpty() ? person.name : tr("%1 · %2", "a person, the role").arg(person.name, person.role));
    }
    if (!detail.notes.isEmpty()) {
        addHead(tr("Notes"));
        for (const QString &text : detail.notes)
            addText(text);
    }
}

/// Every entry by itself, as it came: what sums are made of, and what is in none.
void ClaimPanel::fillSupplied(const ClaimDetail &detail)
{
    const QList<Adjudication> all = detail.totals + detail.adjudications;
    if (all.isEmpty())
        return;
    addHead(tr("As the payer sent it"));
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    int line = 0;
    for (const Adjudication &entry : all) {
        QLabel *name = label(LinesView::entryTitle(entry), "small", Tone::TextSecondary);
        name->setWordWrap(true);
        grid->addWidget(name, line, 0);
        grid->addWidget(figure(LinesView::entryText(entry), false, false), line, 1, Qt::AlignRight | Qt::AlignTop);
        ++line;
    }
    m_claim->addLayout(grid);
}

} // namespace pax::ui
