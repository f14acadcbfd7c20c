// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimsjson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array PublicKinds{AmountKind::Billed,     AmountKind::Allowed,        AmountKind::PlanPaid,   AmountKind::MemberShare, AmountKind::Deductible,
                                 AmountKind::Copay,      AmountKind::Coinsurance,    AmountKind::NotCovered, AmountKind::OtherPayerPaid, AmountKind::MemberPaid,
                                 AmountKind::Discount,   AmountKind::DrugCost,       AmountKind::PlanBenefit};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject moneyJson(const std::array<KindTotal, AmountKindCount> &money)
{
    QJsonObject totals;
    for (const AmountKind kind : PublicKinds) {
        const KindTotal &total = money[static_cast<std::size_t>(kind)];
        const bool known = total.claims > 0 && total.sum.isExact();
        totals[amountName(kind)] = QJsonObject{{u"amount"_s, known ? QJsonValue(total.sum.toString()) : QJsonValue()}, {u"claims"_s, total.claims}};
    }
    return totals;
}

QJsonObject totalsJson(const Totals &totals)
{
    return totals.money.size() == 1 ? moneyJson(totals.money.first()) : moneyJson({});
}

QJsonObject counted(const ClaimTable &table, const Rows &rows, TextField field)
{
    std::vector<qint64> counts(table.dictionary(field).size());
    for (const std::uint32_t row : rows)
        ++counts[table.code(field, row)];
    QJsonObject object;
    for (std::uint32_t code = 0; code < counts.size(); ++code) {
        if (counts[code] > 0)
            object[table.dictionary(field).text(code)] = counts[code];
    }
    return object;
}

qint64 distinct(const ClaimTable &table, const Rows &rows, TextField field)
{
    std::vector<bool> seen(table.dictionary(field).size());
    qint64 count = 0;
    for (const std::uint32_t row : rows) {
        const std::uint32_t code = table.code(field, row);
        if (code != 0 && !seen[code]) {
            seen[code] = true;
            ++count;
        }
    }
    return count;
}

QJsonObject serviceDates(const ClaimTable &table, const Rows &rows)
{
    PackedDate first;
    PackedDate last;
    for (const std::uint32_t row : rows) {
        const PackedDate start = table.date(DateField::Start, row);
        const PackedDate end = table.date(DateField::End, row);
        if (start.precision != PackedDate::Absent && (first.precision == PackedDate::Absent || start.day < first.day))
            first = start;
        if (end.precision != PackedDate::Absent && (last.precision == PackedDate::Absent || end.day > last.day))
            last = end;
    }
    return {{u"start"_s, textOrNull(first.text())}, {u"end"_s, textOrNull(last.text())}};
}

QJsonObject suppliedJson(const SuppliedTotals &supplied)
{
    QJsonObject object;
    for (auto category = supplied.cbegin(); category != supplied.cend(); ++category) {
        QJsonObject currencies;
        for (auto each = category->cbegin(); each != category->cend(); ++each)
            currencies[each.key()] = QJsonObject{{u"count"_s, each->count}, {u"sum"_s, each->sum.isExact() ? QJsonValue(each->sum.toString()) : QJsonValue()}};
        object[category.key()] = currencies;
    }
    return object;
}

QJsonArray groupsJson(const ClaimTable &table, const Rows &rows, const QList<Key> &by)
{
    QJsonArray groups;
    if (by.isEmpty())
        return groups;
    for (const Group &group : groupBy(table, rows, by)) {
        QJsonObject key;
        for (qsizetype i = 0; i < by.size(); ++i)
            key[keyName(by[i])] = textOrNull(group.values[i]);
        groups.append(QJsonObject{{u"key"_s, key}, {u"claims"_s, group.totals.claims}, {u"lines"_s, group.totals.lines}, {u"totals"_s, totalsJson(group.totals)}});
    }
    return groups;
}

qint64 marked(const ClaimTable &table, const Rows &rows, RowMark mark)
{
    return std::count_if(rows.begin(), rows.end(), [&](std::uint32_t row) { return (table.marks(row) & mark) != 0; });
}

} // namespace

QByteArray summaryJson(const ClaimSet &set, const Filter &filter, const QList<Key> &by)
{
    const ClaimTable &table = set.table;
    const Rows rows = select(table, filter);
    Filter everyVersion = filter;
    everyVersion.allVersions = true;
    const Rows all = select(table, everyVersion);
    const Totals totals = totalsOf(table, rows);
    QJsonArray rejected;
    for (const RejectedLine &line : set.rejected)
        rejected.append(QJsonObject{{u"file"_s, line.file}, {u"line"_s, line.line}, {u"reason"_s, line.reason}});
    QJsonObject others;
    for (auto each = set.otherResources.cbegin(); each != set.otherResources.cend(); ++each)
        others[each.key()] = each.value();
    QJsonObject byCurrency;
    for (auto each = totals.money.cbegin(); each != totals.money.cend(); ++each)
        byCurrency[each.key()] = moneyJson(*each);
    const QJsonObject document{
        {u"claims"_s, totals.claims},
        {u"lines"_s, totals.lines},
        {u"members"_s, distinct(table, rows, TextField::Patient)},
        {u"providers"_s, distinct(table, rows, TextField::ProviderKey)},
        {u"serviceDates"_s, serviceDates(table, rows)},
        {u"byType"_s, counted(table, rows, TextField::RawType)},
        {u"byStatus"_s, counted(table, rows, TextField::Status)},
        {u"byUse"_s, counted(table, rows, TextField::Use)},
        {u"cancelled"_s, marked(table, all, Cancelled)},
        {u"superseded"_s, marked(table, all, Superseded)},
        {u"duplicates"_s, marked(table, all, Repeated)},
        {u"notFinal"_s, marked(table, rows, NotFinalAction)},
        {u"splitAmounts"_s, totals.splitClaims},
        {u"mixedCurrencies"_s, totals.mixedCurrencyClaims},
        {u"money"_s, !totals.money.isEmpty()},
        {u"currency"_s, textOrNull(totals.currency())},
        {u"currencyAssumed"_s, totals.currencyAssumed},
        {u"totals"_s, totalsJson(totals)},
        {u"totalsByCurrency"_s, byCurrency},
        {u"suppliedTotals"_s, suppliedJson(set.supplied)},
        {u"groups"_s, groupsJson(table, rows, by)},
        {u"otherResources"_s, others},
        {u"rejected"_s, rejected},
    };
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

QByteArray rowsJson(const ClaimTable &table, const Rows &rows, const std::vector<const Column *> &columns)
{
    QJsonArray array;
    for (const std::uint32_t row : rows) {
        QJsonObject object;
        for (const Column *column : columns) {
            const QString text = column->text(table, row);
            const bool isCount = column->kind == Column::Kind::Number && column->id != u"units"_s;
            object[column->id] = text.isEmpty() ? QJsonValue() : isCount ? QJsonValue(text.toInt()) : QJsonValue(text);
        }
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace pax::claims
