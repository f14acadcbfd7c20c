// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/amounts.h"

#include <QtCore/QHash>

#include <vector>

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// One amount found under a category, with what tells it from others of its kind.
struct Found
{
    AmountKind kind;
    Decimal value;
    QString tail;   ///< Medicare's own code, empty otherwise
};

QString tailOf(const QString &code)
{
    return code.section(u'/', -1);
}

bool isBlueButton(const QString &system, const QString &code)
{
    return system.contains(u"bluebutton.cms.gov"_s) || code.contains(u"bluebutton.cms.gov"_s);
}

std::optional<AmountKind> kindByTail(const QString &tail)
{
    static const QHash<QString, AmountKind> kinds{
        {u"rev_cntr_tot_chrg_amt"_s, AmountKind::Billed},   {u"line_sbmtd_chrg_amt"_s, AmountKind::Billed},      {u"clm_tot_chrg_amt"_s, AmountKind::Billed},
        {u"line_alowd_chrg_amt"_s, AmountKind::Allowed},    {u"line_coinsrnc_amt"_s, AmountKind::Coinsurance},   {u"line_prvdr_pmt_amt"_s, AmountKind::PaidToProvider},
        {u"line_bene_pmt_amt"_s, AmountKind::PaidToPatient}, {u"line_bene_ptb_ddctbl_amt"_s, AmountKind::Deductible}, {u"rev_cntr_pmt_amt_amt"_s, AmountKind::Payment},
        {u"line_nch_pmt_amt"_s, AmountKind::Payment},       {u"rev_cntr_ncvrd_chrg_amt"_s, AmountKind::NotCovered}, {u"rev_cntr_prvdr_pmt_amt"_s, AmountKind::PaidToProvider},
        {u"rev_cntr_bene_pmt_amt"_s, AmountKind::PaidToPatient}, {u"rev_cntr_blood_ddctbl_amt"_s, AmountKind::Deductible}, {u"rev_cntr_cash_ddctbl_amt"_s, AmountKind::Deductible}};
    const auto found = kinds.find(tail.toLower());
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

std::optional<AmountKind> kindByCode(const QString &code)
{
    static const QHash<QString, AmountKind> kinds{{u"submitted"_s, AmountKind::Billed},
                                                 {u"eligible"_s, AmountKind::Allowed},
                                                 {u"deductible"_s, AmountKind::Deductible},
                                                 {u"copay"_s, AmountKind::Copay},
                                                 {u"benefit"_s, AmountKind::PlanBenefit},
                                                 {u"coinsurance"_s, AmountKind::Coinsurance},
                                                 {u"noncovered"_s, AmountKind::NotCovered},
                                                 {u"priorpayerpaid"_s, AmountKind::OtherPayerPaid},
                                                 {u"paidbypatient"_s, AmountKind::MemberPaid},
                                                 {u"paidtoprovider"_s, AmountKind::PaidToProvider},
                                                 {u"paidtopatient"_s, AmountKind::PaidToPatient},
                                                 {u"memberliability"_s, AmountKind::MemberLiability},
                                                 {u"discount"_s, AmountKind::Discount},
                                                 {u"drugcost"_s, AmountKind::DrugCost}};
    const auto found = kinds.find(code);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

/// A category's meaning and the payer's own code beside it. Medicare's code decides where both are there (it keeps the outpatient
/// payment from counting as billed), but for the total charge beside a prior payer's amount, where it is wrong.
struct Meaning
{
    std::optional<AmountKind> kind;
    QString tail;
};

Meaning meaningOf(const JsonValue &category)
{
    std::optional<AmountKind> plain;
    QString tail;
    QString other;
    bool hasPriorPayer = false;
    for (const JsonValue coding : category["coding"]) {
        const QString system = coding["system"].string();
        const QString code = coding["code"].string();
        if (isBlueButton(system, code)) {
            tail = tailOf(code);
            continue;
        }
        const std::optional<AmountKind> kind = kindByCode(code);
        hasPriorPayer = hasPriorPayer || kind == AmountKind::OtherPayerPaid;
        if (kind && !plain)
            plain = kind;
        else if (!kind)
            other = code;
    }
    if (tail.compare(u"rev_cntr_rate_amt"_s, Qt::CaseInsensitive) == 0)
        return {std::nullopt, tail};   // a price per unit, not a charge
    const std::optional<AmountKind> byTail = kindByTail(tail);
    const bool tailIsWrong = hasPriorPayer && tail.compare(u"clm_tot_chrg_amt"_s, Qt::CaseInsensitive) == 0;
    const QString apart = tail.isEmpty() ? other : tail;
    return {byTail && !tailIsWrong ? byTail : plain, apart};
}

/// Amounts of one level (totals, header, all lines), by kind.
struct Level
{
    std::array<std::optional<DecimalSum>, AmountKindCount> sums;
    std::array<bool, AmountKindCount> split{};

    /// Entries of one place: several of a kind under different codes of the payer's own are not parts of one sum.
    void add(const std::vector<Found> &entries)
    {
        for (std::size_t slot = 0; slot < sums.size(); ++slot) {
            const Found *first = nullptr;
            for (const Found &each : entries) {
                if (static_cast<std::size_t>(each.kind) != slot)
                    continue;
                if (first && each.tail != first->tail)
                    split[slot] = true;
                if (!first)
                    first = &each;
                if (!sums[slot])
                    sums[slot] = DecimalSum();
                sums[slot]->add(each.value);
            }
        }
    }
};

class AmountReader
{
public:
    AmountReader(const JsonValue &eob, int &unreadable) : m_eob(eob), m_unreadable(unreadable) {}

    Amounts read()
    {
        Level totals;
        Level header;
        Level lines;
        totals.add(entriesOf(m_eob["total"]));
        header.add(entriesOf(m_eob["adjudication"]));
        for (const JsonValue item : m_eob["item"])
            lines.add(entriesOf(item["adjudication"]));
        for (std::size_t kind = 0; kind < m_amounts.values.size(); ++kind) {
            const Level *level = totals.sums[kind] ? &totals : header.sums[kind] ? &header : lines.sums[kind] ? &lines : nullptr;
            if (level)
                take(kind, *level, level == &totals ? &lines : nullptr);
        }
        const JsonValue payment = m_eob["payment"]["amount"];
        if (const std::optional<Decimal> paid = amountValue(payment, &m_unreadable)) {
            noteCurrency(payment);
            at(AmountKind::Payment) = ClaimAmount{DecimalSum(*paid), false, false};
        }
        derive();
        return std::move(m_amounts);
    }

private:
    std::optional<ClaimAmount> &at(AmountKind kind) { return m_amounts.values[static_cast<std::size_t>(kind)]; }

    void noteCurrency(const JsonValue &money)
    {
        const QByteArray its = amountCurrency(money);
        if (its.isEmpty())
            return;
        m_amounts.mixedCurrencies = m_amounts.mixedCurrencies || (!m_amounts.currency.isEmpty() && m_amounts.currency != its);
        m_amounts.currency = its;
    }

    std::vector<Found> entriesOf(const JsonValue &list)
    {
        std::vector<Found> entries;
        for (const JsonValue each : list) {
            const JsonValue money = each["amount"];
            const std::optional<Decimal> value = amountValue(money, &m_unreadable);
            if (!value)
                continue;
            noteCurrency(money);
            const Meaning meaning = meaningOf(each["category"]);
            if (meaning.kind)
                entries.push_back({*meaning.kind, *value, meaning.tail});
        }
        return entries;
    }

    void take(std::size_t kind, const Level &level, const Level *lines)
    {
        m_amounts.split[kind] = level.split[kind];
        if (level.split[kind])
            return;
        const DecimalSum &value = *level.sums[kind];
        if (!value.isExact()) {
            ++m_unreadable;
            return;
        }
        ClaimAmount amount{value, false, false};
        if (lines && lines->sums[kind] && !lines->split[kind]) {
            DecimalSum difference = *lines->sums[kind];
            difference.add(value.negated());
            const DecimalSum cent(Decimal(1, 2));
            amount.differsFromLines = !difference.isExact() || difference.compare(cent) > 0 || difference.compare(cent.negated()) < 0;
        }
        m_amounts.values[kind] = amount;
    }

    /// Sum of the kinds that are there; nothing when none is, or when one of them is split.
    std::optional<DecimalSum> sumOf(std::initializer_list<AmountKind> kinds) const
    {
        DecimalSum sum;
        for (const AmountKind kind : kinds) {
            if (m_amounts.split[static_cast<std::size_t>(kind)])
                return std::nullopt;
            if (m_amounts.of(kind))
                sum.add(m_amounts.of(kind)->value);
        }
        return sum.count() == 0 || !sum.isExact() ? std::nullopt : std::optional(sum);
    }

    /// Plan paid and member share, made of what was sent. Source: claims-eob.md §4, end.
    void derive()
    {
        if (const std::optional<DecimalSum> paid = sumOf({AmountKind::PaidToProvider, AmountKind::PaidToPatient}))
            at(AmountKind::PlanPaid) = ClaimAmount{*paid, false, false};
        else if (at(AmountKind::PlanBenefit))
            at(AmountKind::PlanPaid) = ClaimAmount{at(AmountKind::PlanBenefit)->value, false, false};
        else if (at(AmountKind::Payment))
            at(AmountKind::PlanPaid) = ClaimAmount{at(AmountKind::Payment)->value, false, false};
        if (at(AmountKind::MemberLiability))
            at(AmountKind::MemberShare) = ClaimAmount{at(AmountKind::MemberLiability)->value, false, false};
        else if (const std::optional<DecimalSum> parts = sumOf({AmountKind::Deductible, AmountKind::Copay, AmountKind::Coinsurance, AmountKind::NotCovered}))
            at(AmountKind::MemberShare) = ClaimAmount{*parts, true, false};
    }

    const JsonValue &m_eob;
    int &m_unreadable;
    Amounts m_amounts;
};

} // namespace

QString amountName(AmountKind kind)
{
    switch (kind) {
    case AmountKind::Billed:
        return u"billed"_s;
    case AmountKind::Allowed:
        return u"allowed"_s;
    case AmountKind::Deductible:
        return u"deductible"_s;
    case AmountKind::Copay:
        return u"copay"_s;
    case AmountKind::Coinsurance:
        return u"coinsurance"_s;
    case AmountKind::NotCovered:
        return u"notCovered"_s;
    case AmountKind::OtherPayerPaid:
        return u"otherPayerPaid"_s;
    case AmountKind::MemberPaid:
        return u"memberPaid"_s;
    case AmountKind::PaidToProvider:
        return u"paidToProvider"_s;
    case AmountKind::PaidToPatient:
        return u"paidToPatient"_s;
    case AmountKind::MemberLiability:
        return u"memberLiability"_s;
    case AmountKind::Discount:
        return u"discount"_s;
    case AmountKind::DrugCost:
        return u"drugCost"_s;
    case AmountKind::PlanBenefit:
        return u"planBenefit"_s;
    case AmountKind::Payment:
        return u"payment"_s;
    case AmountKind::PlanPaid:
        return u"planPaid"_s;
    case AmountKind::MemberShare:
        return u"memberShare"_s;
    }
    return {};
}

Amounts readAmounts(const JsonValue &eob, int &unreadable)
{
    return AmountReader(eob, unreadable).read();
}

std::optional<AmountKind> amountKind(const JsonValue &category)
{
    return meaningOf(category).kind;
}

std::optional<Decimal> amountValue(const JsonValue &money, int *unreadable)
{
    const JsonValue value = money["value"];
    if (!value.isNumber())
        return std::nullopt;
    const std::optional<Decimal> decimal = Decimal::parse(value.number());
    if (!decimal && unreadable)
        ++*unreadable;
    return decimal;
}

QByteArray amountCurrency(const JsonValue &money)
{
    const std::string_view now = money["currency"].utf8();
    const std::string_view then = money["code"].utf8();
    const std::string_view chosen = now.empty() ? then : now;
    return QByteArray(chosen.data(), static_cast<qsizetype>(chosen.size()));
}

QString conceptKey(const JsonValue &codeable)
{
    const JsonValue coding = codeable["coding"].at(0);
    if (coding.isObject())
        return coding["system"].string() + u'|' + coding["code"].string();
    if (codeable["text"].isString())
        return u"text:"_s + codeable["text"].string();
    return u"(none)"_s;
}

void addSuppliedTotals(const JsonValue &eob, SuppliedTotals &totals)
{
    for (const JsonValue total : eob["total"]) {
        const std::optional<Decimal> value = amountValue(total["amount"], nullptr);
        if (!value)
            continue;
        const QByteArray currency = amountCurrency(total["amount"]);
        SuppliedTotal &sum = totals[conceptKey(total["category"])][currency.isEmpty() ? u"(none)"_s : QString::fromLatin1(currency)];
        ++sum.count;
        sum.sum.add(*value);
    }
}

} // namespace pax::claims
