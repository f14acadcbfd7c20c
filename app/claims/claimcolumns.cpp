// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimquery.h"

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Column textColumn(const QString &id, TextField field)
{
    return {id, Column::Kind::Text, Column::Source::Text, static_cast<int>(field), std::nullopt};
}

Column dateColumn(const QString &id, DateField field)
{
    return {id, Column::Kind::Date, Column::Source::Date, static_cast<int>(field), std::nullopt};
}

Column amountColumn(AmountKind kind)
{
    return {amountName(kind), Column::Kind::Amount, Column::Source::Amount, static_cast<int>(kind), kind};
}

/// At least cents, as money is written; finer ones as they came.
QString moneyText(const std::optional<DecimalSum> &value)
{
    if (!value)
        return {};
    const QString text = value->toString();
    const qsizetype point = text.indexOf(u'.');
    return point >= 0 && text.size() - point > 3 ? text : value->toMoneyString();
}

} // namespace

QString Column::text(const ClaimTable &table, std::uint32_t row) const
{
    switch (source) {
    case Source::Id:
        return table.id(row);
    case Source::Number:
        return table.number(row);
    case Source::Text:
        return table.text(static_cast<TextField>(index), row);
    case Source::Date:
        return table.date(static_cast<DateField>(index), row).text();
    case Source::Amount:
        return moneyText(table.amounts(static_cast<AmountKind>(index)).at(row));
    case Source::Units: {
        const std::optional<DecimalSum> units = table.units().at(row);
        return units ? units->toString() : QString();
    }
    case Source::Lines:
        return QString::number(table.lines(row));
    case Source::Days: {
        const std::optional<int> days = table.days(row);
        return days ? QString::number(*days) : QString();
    }
    }
    return {};
}

const std::vector<Column> &columns()
{
    static const std::vector<Column> all{
        {u"id"_s, Column::Kind::Text, Column::Source::Id},
        {u"claimNumber"_s, Column::Kind::Text, Column::Source::Number},
        textColumn(u"patient"_s, TextField::Patient),
        textColumn(u"type"_s, TextField::Class),
        textColumn(u"status"_s, TextField::Status),
        textColumn(u"outcome"_s, TextField::Outcome),
        textColumn(u"use"_s, TextField::Use),
        dateColumn(u"start"_s, DateField::Start),
        dateColumn(u"end"_s, DateField::End),
        dateColumn(u"created"_s, DateField::Created),
        textColumn(u"provider"_s, TextField::Provider),
        textColumn(u"facility"_s, TextField::Facility),
        textColumn(u"payer"_s, TextField::Payer),
        textColumn(u"diagnosis"_s, TextField::Diagnosis),
        textColumn(u"service"_s, TextField::Service),
        textColumn(u"place"_s, TextField::Place),
        textColumn(u"network"_s, TextField::Network),
        textColumn(u"decision"_s, TextField::Decision),
        {u"lines"_s, Column::Kind::Number, Column::Source::Lines},
        {u"days"_s, Column::Kind::Number, Column::Source::Days},
        {u"units"_s, Column::Kind::Number, Column::Source::Units},
        amountColumn(AmountKind::Billed),
        amountColumn(AmountKind::Allowed),
        amountColumn(AmountKind::PlanPaid),
        amountColumn(AmountKind::MemberShare),
        amountColumn(AmountKind::Deductible),
        amountColumn(AmountKind::Copay),
        amountColumn(AmountKind::Coinsurance),
        amountColumn(AmountKind::NotCovered),
        amountColumn(AmountKind::OtherPayerPaid),
        amountColumn(AmountKind::MemberPaid),
        amountColumn(AmountKind::Discount),
        amountColumn(AmountKind::DrugCost),
        amountColumn(AmountKind::PlanBenefit),
        textColumn(u"state"_s, TextField::State),
        textColumn(u"diagnosisGroup"_s, TextField::DiagnosisGroup),
        textColumn(u"month"_s, TextField::Month),
        textColumn(u"currency"_s, TextField::Currency),
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
