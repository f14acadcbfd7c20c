// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimtable.h"

#include <QtCore/QDate>

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnScale = 4;

PackedDate packed(const std::optional<FhirDate> &date)
{
    if (!date)
        return {};
    switch (date->precision()) {
    case FhirDate::Precision::Year:
        return {date->firstDay(), PackedDate::Year};
    case FhirDate::Precision::Month:
        return {date->firstDay(), PackedDate::Month};
    case FhirDate::Precision::Day:
    case FhirDate::Precision::Time:
        break;
    }
    return {date->firstDay(), PackedDate::Day};
}

} // namespace

std::uint32_t Dictionary::code(const QString &text)
{
    const auto known = m_codes.constFind(text);
    if (known != m_codes.constEnd())
        return *known;
    const auto next = static_cast<std::uint32_t>(m_texts.size());
    m_texts.push_back(text);
    m_codes.insert(text, next);
    return next;
}

void Dictionary::rename(std::uint32_t code, const QString &text)
{
    const QString former = m_texts[code];
    if (m_codes.contains(text))
        return;
    m_codes.remove(former);
    m_codes.insert(text, code);
    m_texts[code] = text;
}

void AmountColumn::append(const std::optional<DecimalSum> &value)
{
    if (!value) {
        m_values.push_back(Absent);
        return;
    }
    const std::optional<std::int64_t> scaled = value->atScale(ColumnScale);
    if (scaled && *scaled > Aside) {
        m_values.push_back(*scaled);
        return;
    }
    m_aside.emplace(static_cast<std::uint32_t>(m_values.size()), *value);
    m_values.push_back(Aside);
}

std::optional<DecimalSum> AmountColumn::at(std::uint32_t row) const
{
    const std::int64_t value = m_values[row];
    if (value == Absent)
        return std::nullopt;
    return value == Aside ? m_aside.at(row) : DecimalSum(Decimal(value, ColumnScale));
}

bool AmountColumn::addTo(DecimalSum &sum, std::uint32_t row) const
{
    const std::optional<DecimalSum> value = at(row);
    return value && sum.add(*value);
}

int AmountColumn::compare(std::uint32_t a, std::uint32_t b) const
{
    const std::optional<DecimalSum> left = at(a);
    const std::optional<DecimalSum> right = at(b);
    if (!left || !right)
        return int(left.has_value()) - int(right.has_value());
    const std::strong_ordering order = left->compare(*right);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

QString PackedDate::text() const
{
    if (precision == Absent)
        return {};
    const QDate date = dateOfDay(day);
    switch (precision) {
    case Year:
        return date.toString(u"yyyy"_s);
    case Month:
        return date.toString(u"yyyy-MM"_s);
    case Absent:
    case Day:
        break;
    }
    return date.toString(u"yyyy-MM-dd"_s);
}

QString PackedDate::month() const
{
    return precision == Year ? text() : text().left(7);
}

void ClaimTable::append(const Claim &claim)
{
    m_ids.push_back(claim.id);
    m_numbers.push_back(claim.number);
    m_updated.push_back(claim.updated);
    m_classes.push_back(static_cast<std::uint8_t>(claim.kind));
    const std::array<const QString *, TextFieldCount - 1> texts{&claim.patient, &claim.rawType, &claim.status,    &claim.use,     &claim.outcome, &claim.provider, &claim.providerKey,
                                                                &claim.facility, &claim.payer,  &claim.diagnosis, &claim.service, &claim.place,   &claim.network,  &claim.decision};
    for (std::size_t field = 0; field < texts.size(); ++field)
        m_codes[field].push_back(m_dictionaries[field].code(*texts[field]));
    constexpr auto currency = static_cast<std::size_t>(TextField::Currency);
    m_codes[currency].push_back(m_dictionaries[currency].code(QString::fromLatin1(claim.amounts.currency)));
    const std::array<const std::optional<FhirDate> *, DateFieldCount> dates{&claim.start, &claim.end, &claim.created};
    for (std::size_t field = 0; field < DateFieldCount; ++field)
        m_dates[field].push_back(packed(*dates[field]));
    int marks = 0;
    for (std::size_t kind = 0; kind < m_amounts.size(); ++kind) {
        const std::optional<ClaimAmount> &amount = claim.amounts.values[kind];
        m_amounts[kind].append(amount ? std::optional(amount->value) : std::nullopt);
        marks |= amount && amount->isEstimated ? EstimatedShare : 0;
        marks |= amount && amount->differsFromLines ? LinesDiffer : 0;
        marks |= claim.amounts.split[kind] ? SplitAmounts : 0;
    }
    m_units.append(claim.units);
    m_lines.push_back(claim.lines);
    marks |= claim.status == u"cancelled"_s ? Cancelled : 0;
    marks |= claim.status == u"draft"_s || claim.status == u"entered-in-error"_s ? Draft : 0;
    // Medicare's older versions have no use: their claims are claims.
    marks |= claim.use == u"claim"_s || claim.use == u"(missing)"_s ? 0 : OtherUse;
    marks |= claim.notFinal ? NotFinalAction : 0;
    marks |= claim.amounts.mixedCurrencies ? MixedCurrency : 0;
    m_marks.push_back(static_cast<std::uint16_t>(marks));
    m_places.push_back({m_sources.code(claim.origin.source), m_files.code(claim.origin.file), claim.origin.line, claim.origin.offset, claim.origin.length});
}

std::optional<int> ClaimTable::days(std::uint32_t row) const
{
    const PackedDate start = date(DateField::Start, row);
    const PackedDate end = date(DateField::End, row);
    if (start.precision != PackedDate::Day || end.precision != PackedDate::Day || end.day < start.day)
        return std::nullopt;
    return end.day - start.day + 1;
}

void ClaimTable::nameProviders(const QHash<QString, QString> &names)
{
    for (const TextField field : {TextField::Provider, TextField::Facility, TextField::Payer}) {
        Dictionary &dictionary = m_dictionaries[static_cast<std::size_t>(field)];
        QHash<QString, int> uses;
        for (std::uint32_t code = 0; code < dictionary.size(); ++code)
            ++uses[names.value(dictionary.text(code))];
        for (std::uint32_t code = 0; code < dictionary.size(); ++code) {
            const QString reference = dictionary.text(code);
            const QString name = names.value(reference);
            if (!name.isEmpty())
                dictionary.rename(code, uses[name] > 1 ? u"%1 (%2)"_s.arg(name, reference) : name);
        }
    }
}

RecordOrigin ClaimTable::origin(std::uint32_t row) const
{
    const Place &place = m_places[row];
    return {m_sources.text(place.source), m_files.text(place.file), place.line, place.offset, place.length};
}

} // namespace pax::claims
