// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimquery.h"

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

template <TextField Field>
Column textColumn(const QString &id)
{
    return {id, Column::Kind::Text, [](const ClaimTable &table, std::uint32_t row) { return table.text(Field, row); },
            [](const ClaimTable &table, std::uint32_t a, std::uint32_t b) { return table.text(Field, a).compare(table.text(Field, b)); }, std::nullopt};
}

template <DateField Field>
Column dateColumn(const QString &id)
{
    return {id, Column::Kind::Date, [](const ClaimTable &table, std::uint32_t row) { return table.date(Field, row).text(); },
            [](const ClaimTable &table, std::uint32_t a, std::uint32_t b) {
                const std::int32_t left = table.date(Field, a).day;
                const std::int32_t right = table.date(Field, b).day;
                return left < right ? -1 : left > right ? 1 : 0;
            },
            std::nullopt};
}

template <AmountKind Kind>
Column amountColumn()
{
    return {amountName(Kind), Column::Kind::Amount,
            [](const ClaimTable &table, std::uint32_t row) {
                // At least cents, as money is written; finer ones as they came.
                const std::optional<DecimalSum> value = table.amounts(Kind).at(row);
                if (!value)
                    return QString();
                const QString text = value->toString();
                const qsizetype point = text.indexOf(u'.');
                return point >= 0 && text.size() - point > 3 ? text : value->toMoneyString();
            },
            [](const ClaimTable &table, std::uint32_t a, std::uint32_t b) { return table.amounts(Kind).compare(a, b); }, Kind};
}

} // namespace

const std::vector<Column> &columns()
{
    static const std::vector<Column> all{
        {u"id"_s, Column::Kind::Text, [](const ClaimTable &table, std::uint32_t row) { return table.id(row); },
         [](const ClaimTable &table, std::uint32_t a, std::uint32_t b) { return table.id(a).compare(table.id(b)); }, std::nullopt},
        {u"claimNumber"_s, Column::Kind::Text, [](const ClaimTable &table, std::uint32_t row) { return table.number(row); },
         [](const ClaimTable &table, std::uint32_t a, std::uint32_t b) { return table.number(a).compare(table.number(b)); }, std::nullopt},
        textColumn<TextField::Patient>(u"patient"_s),
        {u"type"_s, Column::Kind::Text, [](const ClaimTable &table, std::uint32_t row) { return className(table.kind(row)); },
         [](const ClaimTable &table, std::uint32_t a, std::uint32_t b) { return className(table.kind(a)).compare(className(table.kind(b))); }, std::nullopt},
        textColumn<TextField::Status>(u"status"_s),
        textColumn<TextField::Outcome>(u"outcome"_s),
        textColumn<TextField::Use>(u"use"_s),
        dateColumn<DateField::Start>(u"start"_s),
        dateColumn<DateField::End>(u"end"_s),
        dateColumn<DateField::Created>(u"created"_s),
        textColumn<TextField::Provider>(u"provider"_s),
        textColumn<TextField::Facility>(u"facility"_s),
        textColumn<TextField::Payer>(u"payer"_s),
        textColumn<TextField::Diagnosis>(u"diagnosis"_s),
        textColumn<TextField::Service>(u"service"_s),
        textColumn<TextField::Place>(u"place"_s),
        textColumn<TextField::Network>(u"network"_s),
        textColumn<TextField::Decision>(u"decision"_s),
        {u"lines"_s, Column::Kind::Number, [](const ClaimTable &table, std::uint32_t row) { return QString::number(table.lines(row)); },
         [](const ClaimTable &table, std::uint32_t a, std::uint32_t b) { return table.lines(a) - table.lines(b); }, std::nullopt},
        {u"days"_s, Column::Kind::Number,
         [](const ClaimTable &table, std::uint32_t row) {
             const std::optional<int> days = table.days(row);
             return days ? QString::number(*days) : QString();
         },
         [](const ClaimTable &table, std::uint32_t a, std::uint32_t b) { return table.days(a).value_or(-1) - table.days(b).value_or(-1); }, std::nullopt},
        {u"units"_s, Column::Kind::Number,
         [](const ClaimTable &table, std::uint32_t row) {
             const std::optional<DecimalSum> units = table.units().at(row);
             if (!units)
                 return QString();
             return units->toString();
         },
         [](const ClaimTable &table, std::uint32_t a, std::uint32_t b) { return table.units().compare(a, b); }, std::nullopt},
        amountColumn<AmountKind::Billed>(),
        amountColumn<AmountKind::Allowed>(),
        amountColumn<AmountKind::PlanPaid>(),
        amountColumn<AmountKind::MemberShare>(),
        amountColumn<AmountKind::Deductible>(),
        amountColumn<AmountKind::Copay>(),
        amountColumn<AmountKind::Coinsurance>(),
        amountColumn<AmountKind::NotCovered>(),
        amountColumn<AmountKind::OtherPayerPaid>(),
        amountColumn<AmountKind::MemberPaid>(),
        amountColumn<AmountKind::Discount>(),
        amountColumn<AmountKind::DrugCost>(),
        amountColumn<AmountKind::PlanBenefit>(),
    };
    return all;
}

const Column *column(const QString &id)
{
    for (const Column &each : columns()) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}


} // namespace pax::claims
