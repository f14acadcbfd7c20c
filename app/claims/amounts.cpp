// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/amounts.h"

#include "app/claims/columns.h"

#include <algorithm>
#include <cctype>
#include <deque>
#include <unordered_map>

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

using Kinds = std::unordered_map<std::string_view, AmountKind>;

/// Medicare's own codes, in small letters.
const Kinds &kindsByTail()
{
    static const Kinds kinds{
        {"rev_cntr_tot_chrg_amt", AmountKind::Billed},     {"line_sbmtd_chrg_amt", AmountKind::Billed},         {"clm_tot_chrg_amt", AmountKind::Billed},
        {"line_alowd_chrg_amt", AmountKind::Allowed},      {"line_coinsrnc_amt", AmountKind::Coinsurance},      {"line_prvdr_pmt_amt", AmountKind::PaidToProvider},
        {"line_bene_pmt_amt", AmountKind::PaidToPatient},  {"line_bene_ptb_ddctbl_amt", AmountKind::Deductible}, {"rev_cntr_pmt_amt_amt", AmountKind::Payment},
        {"line_nch_pmt_amt", AmountKind::Payment},         {"rev_cntr_ncvrd_chrg_amt", AmountKind::NotCovered}, {"rev_cntr_prvdr_pmt_amt", AmountKind::PaidToProvider},
        {"rev_cntr_bene_pmt_amt", AmountKind::PaidToPatient}, {"rev_cntr_blood_ddctbl_amt", AmountKind::Deductible}, {"rev_cntr_cash_ddctbl_amt", AmountKind::Deductible}};
    return kinds;
}

const Kinds &kindsByCode()
{
    static const Kinds kinds{{"submitted", AmountKind::Billed},          {"eligible", AmountKind::Allowed},         {"deductible", AmountKind::Deductible},     {"copay", AmountKind::Copay},
                             {"benefit", AmountKind::PlanBenefit},       {"coinsurance", AmountKind::Coinsurance},  {"noncovered", AmountKind::NotCovered},     {"priorpayerpaid", AmountKind::OtherPayerPaid},
                             {"paidbypatient", AmountKind::MemberPaid},  {"paidtoprovider", AmountKind::PaidToProvider}, {"paidtopatient", AmountKind::PaidToPatient}, {"memberliability", AmountKind::MemberLiability},
                             {"discount", AmountKind::Discount},         {"drugcost", AmountKind::DrugCost}};
    return kinds;
}

std::optional<AmountKind> kindIn(const Kinds &kinds, std::string_view code)
{
    const auto found = kinds.find(code);
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

/// A category's meaning and the payer's own code beside it. Medicare's code decides where both are there (it keeps the outpatient
/// payment from counting as billed), but for the total charge beside a prior payer's amount, where it is wrong.
struct Meaning
{
    std::optional<AmountKind> kind;
    std::string tail;
};

Meaning meaningOf(const JsonValue &category)
{
    std::optional<AmountKind> plain;
    std::string tail;
    std::string other;
    bool hasPriorPayer = false;
    for (const JsonValue coding : category["coding"]) {
        const std::string_view code = coding["code"].utf8();
        constexpr std::string_view Medicare = "bluebutton.cms.gov";
        if (coding["system"].utf8().find(Medicare) != std::string_view::npos || code.find(Medicare) != std::string_view::npos) {
            tail = code.substr(code.rfind('/') + 1);
            std::transform(tail.begin(), tail.end(), tail.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
            continue;
        }
        const std::optional<AmountKind> kind = kindIn(kindsByCode(), code);
        hasPriorPayer = hasPriorPayer || kind == AmountKind::OtherPayerPaid;
        if (kind && !plain)
            plain = kind;
        else if (!kind)
            other = code;
    }
    if (tail == "rev_cntr_rate_amt")
        return {std::nullopt, tail};   // a price per unit, not a charge
    const std::optional<AmountKind> byTail = kindIn(kindsByTail(), tail);
    const bool tailIsWrong = hasPriorPayer && tail == "clm_tot_chrg_amt";
    return {byTail && !tailIsWrong ? byTail : plain, tail.empty() ? other : tail};
}

/// The same few categories come again and again, byte for byte.
class MeaningCache
{
public:
    const Meaning &of(const JsonValue &category)
    {
        const std::string_view raw = category.raw();
        const auto known = m_known.find(raw);
        if (known != m_known.end())
            return known->second;
        m_texts.emplace_back(raw);
        return m_known.emplace(m_texts.back(), meaningOf(category)).first->second;
    }
    void trim()
    {
        constexpr std::size_t Most = 4096;
        if (m_known.size() < Most)
            return;
        m_known.clear();
        m_texts.clear();
    }

private:
    struct Hash
    {
        std::size_t operator()(std::string_view text) const { return hashOf(text); }
    };
    std::deque<std::string> m_texts;
    std::unordered_map<std::string_view, Meaning, Hash> m_known;
};

/// Amounts of one level (totals, header, a line, all lines), by kind.
struct Level
{
    std::uint32_t has = 0;
    std::uint32_t split = 0;   ///< several entries of the kind that are not parts of one sum
    std::array<DecimalSum, AmountKindCount> sums;

    static std::uint32_t bit(std::size_t kind) { return 1U << kind; }
    bool hasKind(std::size_t kind) const { return (has & bit(kind)) != 0; }
    bool isSplit(std::size_t kind) const { return (split & bit(kind)) != 0; }
    void add(std::size_t kind, const DecimalSum &value)
    {
        if (!hasKind(kind))
            sums[kind] = DecimalSum();
        has |= bit(kind);
        sums[kind].add(value);
    }
    void add(const Level &line)
    {
        for (std::size_t kind = 0; kind < sums.size(); ++kind) {
            if (line.hasKind(kind))
                add(kind, line.sums[kind]);
        }
        split |= line.split;
    }
    /// The sum of a kind that is there, whole and exact.
    const DecimalSum *of(AmountKind kind) const
    {
        const auto slot = static_cast<std::size_t>(kind);
        return hasKind(slot) && !isSplit(slot) && sums[slot].isExact() ? &sums[slot] : nullptr;
    }
};

/// Sum of the kinds that are there; nothing when none is, or when one of them is split.
std::optional<DecimalSum> sumOf(const Level &level, std::initializer_list<AmountKind> kinds)
{
    DecimalSum sum;
    for (const AmountKind kind : kinds) {
        if (level.isSplit(static_cast<std::size_t>(kind)))
            return std::nullopt;
        if (const DecimalSum *part = level.of(kind))
            sum.add(*part);
    }
    return sum.count() == 0 || !sum.isExact() ? std::nullopt : std::optional(sum);
}

std::optional<DecimalSum> copied(const DecimalSum *sum)
{
    return sum ? std::optional(*sum) : std::nullopt;
}

/// Source: claims-eob.md §4, end.
std::optional<DecimalSum> planPaid(const Level &level)
{
    if (const std::optional<DecimalSum> paid = sumOf(level, {AmountKind::PaidToProvider, AmountKind::PaidToPatient}))
        return paid;
    if (const DecimalSum *benefit = level.of(AmountKind::PlanBenefit))
        return *benefit;
    return copied(level.of(AmountKind::Payment));
}

std::optional<DecimalSum> memberShare(const Level &level, bool &isEstimated)
{
    isEstimated = false;
    if (const DecimalSum *owed = level.of(AmountKind::MemberLiability))
        return *owed;
    isEstimated = true;
    return sumOf(level, {AmountKind::Deductible, AmountKind::Copay, AmountKind::Coinsurance, AmountKind::NotCovered});
}

class AmountReader
{
public:
    AmountReader(const JsonValue &eob, MeaningCache &meanings, int &unreadable) : m_eob(eob), m_meanings(meanings), m_unreadable(unreadable) {}

    Amounts read(std::vector<LineAmounts> &each)
    {
        Level totals;
        Level header;
        Level lines;
        readEntries(m_eob["total"], totals);
        readEntries(m_eob["adjudication"], header);
        each.clear();
        const JsonValue items = m_eob["item"];
        const bool hasSeveral = items.size() > 1;
        for (const JsonValue item : items) {
            Level line;
            readEntries(item["adjudication"], line);
            bool isEstimated = false;
            each.push_back({copied(line.of(AmountKind::Billed)), copied(line.of(AmountKind::Allowed)), planPaid(line), memberShare(line, isEstimated)});
            if (!hasSeveral || !isTotalLine(item))
                lines.add(line);
        }
        Level chosen;
        for (std::size_t kind = 0; kind < m_amounts.values.size(); ++kind) {
            const Level *level = totals.hasKind(kind) ? &totals : header.hasKind(kind) ? &header : lines.hasKind(kind) ? &lines : nullptr;
            if (level)
                take(kind, *level, level == &totals ? &lines : nullptr, chosen);
        }
        const JsonValue payment = m_eob["payment"]["amount"];
        if (const std::optional<Decimal> paid = amountValue(payment, &m_unreadable)) {
            noteCurrency(payment);
            constexpr auto slot = static_cast<std::size_t>(AmountKind::Payment);
            at(AmountKind::Payment) = ClaimAmount{DecimalSum(*paid), false, false};
            chosen.has |= Level::bit(slot);
            chosen.split &= ~Level::bit(slot);
            chosen.sums[slot] = DecimalSum(*paid);
        }
        if (const std::optional<DecimalSum> paid = planPaid(chosen))
            at(AmountKind::PlanPaid) = ClaimAmount{*paid, false, false};
        bool isEstimated = false;
        if (const std::optional<DecimalSum> share = memberShare(chosen, isEstimated))
            at(AmountKind::MemberShare) = ClaimAmount{*share, isEstimated, false};
        return std::move(m_amounts);
    }

private:
    std::optional<ClaimAmount> &at(AmountKind kind) { return m_amounts.values[static_cast<std::size_t>(kind)]; }

    static bool isTotalLine(const JsonValue &item)
    {
        for (const JsonValue coding : item["revenue"]["coding"]) {
            const std::string_view code = coding["code"].utf8();
            if (code == "0001" || code == "001" || code == "1")
                return true;
        }
        return false;
    }

    void noteCurrency(const JsonValue &money)
    {
        const QByteArray its = amountCurrency(money);
        if (its.isEmpty())
            return;
        m_amounts.mixedCurrencies = m_amounts.mixedCurrencies || (!m_amounts.currency.isEmpty() && m_amounts.currency != its);
        m_amounts.currency = its;
    }

    /// Entries of one place: several of a kind under different codes of the payer's own are not parts of one sum.
    void readEntries(const JsonValue &list, Level &level)
    {
        std::array<const Meaning *, AmountKindCount> first{};
        for (const JsonValue each : list) {
            const JsonValue money = each["amount"];
            const std::optional<Decimal> value = amountValue(money, &m_unreadable);
            if (!value)
                continue;
            noteCurrency(money);
            const Meaning &meaning = m_meanings.of(each["category"]);
            if (!meaning.kind)
                continue;
            const auto kind = static_cast<std::size_t>(*meaning.kind);
            if (!first[kind])
                first[kind] = &meaning;
            else if (first[kind]->tail != meaning.tail)
                level.split |= Level::bit(kind);
            level.add(kind, DecimalSum(*value));
        }
    }

    void take(std::size_t kind, const Level &level, const Level *lines, Level &chosen)
    {
        m_amounts.split[kind] = level.isSplit(kind);
        chosen.split |= level.split & Level::bit(kind);
        if (level.isSplit(kind))
            return;
        const DecimalSum &value = level.sums[kind];
        if (!value.isExact()) {
            ++m_unreadable;
            return;
        }
        ClaimAmount amount{value, false, false};
        if (lines && lines->hasKind(kind) && !lines->isSplit(kind)) {
            DecimalSum difference = lines->sums[kind];
            difference.add(value.negated());
            const DecimalSum cent(Decimal(1, 2));
            amount.differsFromLines = !difference.isExact() || difference.compare(cent) > 0 || difference.compare(cent.negated()) < 0;
        }
        m_amounts.values[kind] = amount;
        chosen.has |= Level::bit(kind);
        chosen.sums[kind] = value;
    }

    const JsonValue &m_eob;
    MeaningCache &m_meanings;
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

Amounts readAmounts(const JsonValue &eob, std::vector<LineAmounts> &lines, int &unreadable)
{
    thread_local MeaningCache meanings;
    meanings.trim();
    return AmountReader(eob, meanings, unreadable).read(lines);
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
