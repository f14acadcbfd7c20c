// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimcells.h"

#include "ui/claims/claimbrowser.h"
#include "ui/claims/claimtext.h"
#include "ui/claims/codetext.h"
#include "ui/common/format.h"

#include <QtCore/QCoreApplication>

namespace pax::ui {

using namespace core;
using namespace claims;
using namespace Qt::StringLiterals;

namespace {

constexpr int AmountWidth = 86;
constexpr int NumberWidth = 60;

int widthOf(const claims::Column &column)
{
    static const QHash<QString, int> widths{{u"claimNumber"_s, 114}, {u"patient"_s, 128}, {u"start"_s, 102}, {u"end"_s, 92}, {u"created"_s, 92}, {u"type"_s, 102}, {u"provider"_s, 128}, {u"facility"_s, 128}, {u"state"_s, 78}, {u"diagnosis"_s, 74}, {u"diagnosisGroup"_s, 140}, {u"place"_s, 120}, {u"id"_s, 140}, {u"payer"_s, 110}};
    const bool isAmount = column.kind == claims::Column::Kind::Amount;
    return widths.value(column.id, isAmount ? AmountWidth : column.kind == claims::Column::Kind::Number ? NumberWidth : 92);
}

Tone toneOf(ClaimState state)
{
    switch (state) {
    case ClaimState::Denied:
        return Tone::Bad;
    case ClaimState::PaidZero:
    case ClaimState::NotFinal:
        return Tone::Attention;
    case ClaimState::Reversal:
    case ClaimState::Cancelled:
    case ClaimState::Draft:
        return Tone::TextSecondary;
    default:
        return Tone::Text;
    }
}

Cell amountCell(const ClaimTable &table, AmountKind kind, std::uint32_t row)
{
    const std::optional<DecimalSum> value = table.amounts(kind).at(row);
    Cell cell;
    cell.text = value ? format::money(*value, table.text(TextField::Currency, row)) : format::absent();
    cell.tone = value ? Tone::Text : Tone::TextSecondary;
    if (!value)
        cell.spoken = QCoreApplication::translate("ClaimText", "not supplied");
    else if (kind == AmountKind::MemberShare && (table.marks(row) & EstimatedShare) != 0)
        cell.text = QCoreApplication::translate("ClaimText", "%1 est.", "an estimated amount").arg(cell.text);
    return cell;
}

Cell cellOf(const ClaimSet &set, const claims::Column &column, std::uint32_t row)
{
    const ClaimTable &table = set.table;
    if (column.amount)
        return amountCell(table, *column.amount, row);
    Cell cell;
    if (column.id == u"patient"_s) {
        cell.text = set.memberName(row);
        if (cell.text.isEmpty())
            cell.text = table.text(TextField::Patient, row);
    } else if (column.id == u"type"_s) {
        cell.text = classText(table.kind(row));
        cell.mark = classMark(table.kind(row));
    } else if (column.id == u"state"_s) {
        cell.text = stateText(column.text(table, row));
        cell.tone = toneOf(table.state(row));
    } else if (column.kind == claims::Column::Kind::Date) {
        cell.text = format::date(column.text(table, row));
    } else if (const std::optional<Key> key = keyOfColumn(column.id)) {
        const QString value = column.text(table, row);
        cell.text = value.isEmpty() ? QString() : keyValueText(*key, value);
    } else {
        cell.text = column.text(table, row);
    }
    if (cell.text.isEmpty() || cell.text == u"(missing)"_s)
        cell = Cell{format::absent(), Tone::TextSecondary};
    return cell;
}

} // namespace

std::vector<TableColumn> claimColumns(const QStringList &ids, const ClaimBrowser &browser)
{
    std::vector<TableColumn> made;
    for (const QString &id : ids) {
        const claims::Column *column = claims::column(id);
        if (!column)
            continue;
        TableColumn each;
        each.id = id;
        each.title = columnTitle(id);
        each.width = widthOf(*column);
        each.alignment = column->kind == claims::Column::Kind::Amount || column->kind == claims::Column::Kind::Number ? Qt::AlignRight : Qt::AlignLeft;
        each.compare = [](int, int) { return 0; };   // the claims room sorts
        each.cell = [&browser, column](int row) {
            if (!browser.explorer())
                return Cell{};
            const auto at = static_cast<std::uint32_t>(row);
            const ClaimSet &set = *browser.explorer()->set();
            Cell cell = cellOf(set, *column, at);
            cell.isStruck = set.table.isOldVersion(at);
            cell.isLink = column->id == u"claimNumber"_s && !cell.isStruck;
            return cell;
        };
        made.push_back(std::move(each));
    }
    return made;
}

QStringList usualColumns(bool hasMoney)
{
    if (hasMoney)
        return {u"claimNumber"_s, u"patient"_s, u"start"_s, u"type"_s, u"provider"_s, u"state"_s, u"billed"_s, u"allowed"_s, u"planPaid"_s};
    return {u"claimNumber"_s, u"patient"_s, u"start"_s, u"type"_s, u"provider"_s, u"diagnosis"_s, u"state"_s, u"lines"_s, u"days"_s, u"units"_s};
}

QStringList allColumns(bool hasMoney)
{
    QStringList ids;
    for (const claims::Column &column : claims::columns()) {
        if (hasMoney || (column.kind != claims::Column::Kind::Amount && column.id != u"currency"_s))
            ids << column.id;
    }
    return ids;
}

std::optional<Key> keyOfColumn(const QString &id)
{
    static const QHash<QString, Key> keys{{u"patient"_s, Key::Member}, {u"type"_s, Key::Type}, {u"status"_s, Key::Status}, {u"outcome"_s, Key::Outcome}, {u"use"_s, Key::Use}, {u"start"_s, Key::Month}, {u"month"_s, Key::Month}, {u"provider"_s, Key::Provider}, {u"facility"_s, Key::Facility}, {u"payer"_s, Key::Payer}, {u"diagnosis"_s, Key::Diagnosis}, {u"service"_s, Key::Service}, {u"place"_s, Key::Place}, {u"network"_s, Key::Network}, {u"decision"_s, Key::Decision}, {u"state"_s, Key::State}, {u"diagnosisGroup"_s, Key::DiagnosisGroup}};
    const auto key = keys.constFind(id);
    return key == keys.constEnd() ? std::nullopt : std::optional(*key);
}

QString cellText(const ClaimBrowser &browser, const QString &id, std::uint32_t row)
{
    const claims::Column *column = claims::column(id);
    return column && browser.explorer() ? cellOf(*browser.explorer()->set(), *column, row).text : QString();
}

} // namespace pax::ui
