// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimpanel.h"

#include "ui/claims/claimtext.h"
#include "ui/common/controls.h"
#include "ui/common/format.h"
#include "ui/common/jsonview.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace pax::ui {

using namespace core;
using namespace claims;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostLinesShown = 200;

QString codeText(const Code &code)
{
    if (code.display.isEmpty())
        return code.code;
    return code.code.isEmpty() ? code.display : code.display + u" ("_s + code.code + u')';
}

QString amountText(const Adjudication &entry)
{
    if (entry.amount)
        return format::money(DecimalSum(*entry.amount), QString::fromLatin1(entry.currency));
    return entry.value.isEmpty() ? format::absent() : entry.value;
}

QString entryTitle(const Adjudication &entry)
{
    return entry.kind ? amountTitle(*entry.kind) : codeText(entry.category);
}

} // namespace

ClaimPanel::ClaimPanel(QWidget *parent) : QFrame(parent)
{
    setProperty("pane", u"surface"_s);
    setMinimumWidth(theme::scaled(240));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 8);
    head->setSpacing(6);
    m_badges = new QVBoxLayout;
    head->addLayout(m_badges);
    m_title = label({}, "heading");
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(m_title);
    column->addLayout(head);
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
    for (QVBoxLayout **layout : {&m_claim, &m_lines, &m_family}) {
        auto *page = new QWidget;
        *layout = new QVBoxLayout(page);
        (*layout)->setContentsMargins(12, 12, 12, 12);
        (*layout)->setSpacing(6);
        m_pages->addWidget(scrolling(page));
    }
    auto *raw = new QWidget;
    auto *rawColumn = new QVBoxLayout(raw);
    rawColumn->setContentsMargins(12, 8, 4, 4);
    m_json = new JsonView;
    rawColumn->addWidget(m_json);
    m_pages->addWidget(raw);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    showNothing();
}

void ClaimPanel::showNothing()
{
    clearLayout(m_badges);
    for (QVBoxLayout *layout : {m_claim, m_lines, m_family})
        clearLayout(layout);
    m_json->clear();
    m_title->setText(tr("Choose a claim"));
    m_claim->addWidget(label(tr("Its amounts, lines and raw record show here."), "small", Tone::TextSecondary));
    m_claim->addStretch();
}

void ClaimPanel::showError(const QString &text)
{
    showNothing();
    m_title->setText(text);
}

void ClaimPanel::show(const ClaimSetPtr &set, std::uint32_t row, const QByteArray &json)
{
    const ClaimTable &table = set->table;
    const Result<ClaimDetail> detail = readDetail(json);
    if (!detail) {
        showError(tr("This record cannot be read"));
        m_json->setJson(json);
        return;
    }
    clearLayout(m_badges);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(6);
    badges->addWidget(badge(classText(table.kind(row)), "accent"));
    badges->addWidget(badge(table.text(TextField::Status, row)));
    const std::uint16_t marks = table.marks(row);
    if (marks & Superseded)
        badges->addWidget(badge(tr("Replaced"), "attention"));
    if (marks & Repeated)
        badges->addWidget(badge(tr("Repeat"), "attention"));
    if (marks & NotFinalAction)
        badges->addWidget(badge(tr("Not final"), "attention"));
    badges->addStretch();
    m_badges->addLayout(badges);
    const QString patient = table.text(TextField::Patient, row);
    const QString member = set->names.value(patient, patient.isEmpty() ? tr("Member not named") : patient);
    const QString when = format::period(table.date(DateField::Start, row).text(), table.date(DateField::End, row).text());
    const QString provider = table.text(TextField::Provider, row);
    m_title->setText(provider.isEmpty() ? tr("%1, %2").arg(member, when) : tr("%1, %2, %3").arg(member, provider, when));
    fillClaim(*set, row, *detail);
    fillLines(*detail);
    fillFamily(*set, row);
    m_json->setJson(json);
}

void ClaimPanel::fillClaim(const ClaimSet &set, std::uint32_t row, const ClaimDetail &detail)
{
    const ClaimTable &table = set.table;
    clearLayout(m_claim);
    auto *grid = new FactGrid(92);
    const auto add = [grid](const QString &caption, const QString &value) {
        if (!value.isEmpty())
            grid->add(caption, value);
    };
    add(tr("Claim"), table.number(row));
    add(tr("Created"), format::date(table.date(DateField::Created, row).text()));
    add(tr("Provider"), table.text(TextField::Provider, row));
    add(tr("Facility"), table.text(TextField::Facility, row));
    add(tr("Payer"), table.text(TextField::Payer, row));
    add(tr("Outcome"), table.text(TextField::Outcome, row) == u"(missing)"_s ? QString() : table.text(TextField::Outcome, row));
    add(tr("Decision"), decisionText(table.text(TextField::Decision, row)));
    add(tr("Network"), table.text(TextField::Network, row));
    m_claim->addWidget(grid);
    m_claim->addSpacing(4);
    m_claim->addWidget(rule(Qt::Horizontal));
    // Amounts: absent is said, never drawn as zero.
    const QString currency = table.text(TextField::Currency, row);
    auto *amounts = new QGridLayout;
    amounts->setVerticalSpacing(4);
    int line = 0;
    for (int kind = 0; kind < AmountKindCount; ++kind) {
        const auto what = static_cast<AmountKind>(kind);
        const std::optional<DecimalSum> value = table.amounts(what).at(row);
        const bool isMain = what == AmountKind::Billed || what == AmountKind::Allowed || what == AmountKind::PlanPaid || what == AmountKind::MemberShare;
        if (!value && !isMain)
            continue;
        const bool isEstimated = what == AmountKind::MemberShare && (table.marks(row) & EstimatedShare);
        amounts->addWidget(label(isEstimated ? tr("%1, estimated").arg(amountTitle(what)) : amountTitle(what), "small", Tone::TextSecondary), line, 0);
        QLabel *figure = label(value ? format::money(*value, currency) : tr("not supplied"), isMain ? "smallstrong" : "small", value ? Tone::Text : Tone::TextSecondary);
        figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
        amounts->addWidget(figure, line, 1, Qt::AlignRight);
        ++line;
    }
    m_claim->addLayout(amounts);
    const auto note = [this](const QString &text) {
        QLabel *made = label(text, "caption", Tone::TextSecondary);
        made->setWordWrap(true);
        m_claim->addWidget(made);
    };
    if (table.marks(row) & LinesDiffer)
        note(tr("A total differs from the sum of its lines by more than a cent."));
    if (table.marks(row) & SplitAmounts)
        note(tr("Some amounts came several times under different codes and are not added up; see the raw record."));
    if (table.marks(row) & MixedCurrency)
        note(tr("This claim has amounts in several currencies and is in no sum."));
    if (!detail.diagnoses.isEmpty()) {
        m_claim->addSpacing(4);
        m_claim->addWidget(label(tr("Diagnoses"), "smallstrong"));
        for (const ClaimDiagnosis &diagnosis : detail.diagnoses) {
            QLabel *text = label(codeText(diagnosis.code) + (diagnosis.types.isEmpty() ? QString() : u" · "_s + diagnosis.types.join(u", "_s)), "small");
            text->setWordWrap(true);
            m_claim->addWidget(text);
        }
    }
    if (!detail.careTeam.isEmpty()) {
        m_claim->addSpacing(4);
        m_claim->addWidget(label(tr("Care team"), "smallstrong"));
        for (const CareTeamMember &person : detail.careTeam) {
            QLabel *text = label(person.role.isEmpty() ? person.name : person.name + u" · "_s + person.role, "small");
            text->setWordWrap(true);
            m_claim->addWidget(text);
        }
    }
    for (const QString &text : detail.notes)
        note(text);
    m_claim->addSpacing(6);
    auto *open = new Button(tr("Open member"), u"person"_s);
    connect(open, &QPushButton::clicked, this, [this, row] { Q_EMIT memberWanted(static_cast<int>(row)); });
    m_claim->addWidget(open, 0, Qt::AlignLeft);
    const RecordOrigin origin = table.origin(row);
    note(tr("From %1, line %2").arg(origin.file.isEmpty() ? origin.source : origin.file).arg(origin.line));
    m_claim->addStretch();
}

void ClaimPanel::fillLines(const ClaimDetail &detail)
{
    clearLayout(m_lines);
    m_tabs->setTabText(1, tr("Lines %1").arg(detail.lines.size()));
    for (qsizetype i = 0; i < std::min(detail.lines.size(), MostLinesShown); ++i) {
        const ClaimLine &line = detail.lines[i];
        const QString service = codeText(line.service.code.isEmpty() && line.service.display.isEmpty() ? line.revenue : line.service);
        QLabel *head = label(tr("%1. %2").arg(line.sequence.isEmpty() ? QString::number(i + 1) : line.sequence, service), "smallstrong");
        head->setWordWrap(true);
        m_lines->addWidget(head);
        QStringList facts;
        if (!line.date.isEmpty())
            facts << format::period(line.date.section(u'/', 0, 0), line.date.section(u'/', 1));
        if (!line.quantity.isEmpty())
            facts << tr("quantity %1").arg(line.quantity);
        if (!line.place.isEmpty())
            facts << tr("place %1").arg(line.place);
        if (!line.modifiers.isEmpty())
            facts << line.modifiers.join(u", "_s);
        if (!facts.isEmpty()) {
            QLabel *text = label(facts.join(u" · "_s), "caption", Tone::TextSecondary);
            text->setWordWrap(true);
            m_lines->addWidget(text);
        }
        auto *grid = new QGridLayout;
        grid->setVerticalSpacing(1);
        int row = 0;
        for (const Adjudication &entry : line.adjudications) {
            QStringList reasons;
            for (const Code &reason : entry.reasons)
                reasons << codeText(reason);
            QLabel *name = label(reasons.isEmpty() ? entryTitle(entry) : entryTitle(entry) + u": "_s + reasons.join(u", "_s), "small", Tone::TextSecondary);
            name->setWordWrap(true);
            grid->addWidget(name, row, 0);
            grid->addWidget(label(amountText(entry), "small"), row, 1, Qt::AlignRight | Qt::AlignTop);
            ++row;
        }
        m_lines->addLayout(grid);
        m_lines->addWidget(rule(Qt::Horizontal));
    }
    if (detail.lines.size() > MostLinesShown)
        m_lines->addWidget(label(tr("and %n more in the raw record", "lines of a claim", static_cast<int>(detail.lines.size() - MostLinesShown)), "small", Tone::TextSecondary));
    if (detail.lines.isEmpty())
        m_lines->addWidget(label(tr("No lines were sent."), "small", Tone::TextSecondary));
    m_lines->addStretch();
}

void ClaimPanel::fillFamily(const ClaimSet &set, std::uint32_t row)
{
    clearLayout(m_family);
    const std::vector<std::uint32_t> family = set.lifecycle.family(set.table, row);
    m_tabs->setTabText(2, tr("Family %1").arg(family.size()));
    for (const std::uint32_t each : family) {
        const QString number = set.table.number(each).isEmpty() ? set.table.id(each) : set.table.number(each);
        const bool isCounted = set.table.isSummed(each);
        auto *button = new Button(number, {}, "quiet");
        QFont font = button->font();
        font.setStrikeOut(set.table.isOldVersion(each));
        button->setFont(font);
        button->setEnabled(each != row);
        connect(button, &QPushButton::clicked, this, [this, each] { Q_EMIT rowChosen(static_cast<int>(each)); });
        m_family->addWidget(button, 0, Qt::AlignLeft);
        const std::uint16_t marks = set.table.marks(each);
        const QString state = marks & Cancelled ? tr("cancelled") : marks & Superseded ? tr("replaced") : marks & Repeated ? tr("repeat") : isCounted ? tr("newest, counted") : tr("not counted");
        m_family->addWidget(label(format::date(set.table.date(DateField::Created, each).text()) + u" · "_s + state, "caption", Tone::TextSecondary));
    }
    m_family->addStretch();
}

} // namespace pax::ui
