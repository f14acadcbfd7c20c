// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimdetail.h"

#include "app/claims/claimreader.h"

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Code codeOf(const JsonValue &codeable)
{
    Code code;
    code.display = codeable["text"].string();
    for (const JsonValue coding : codeable["coding"]) {
        if (code.code.isEmpty() && !coding["system"].string().endsWith(u"data-absent-reason"_s)) {
            code.system = coding["system"].string();
            code.code = coding["code"].string();
        }
        if (code.display.isEmpty())
            code.display = coding["display"].string();
    }
    return code;
}

QString textOf(const JsonValue &codeable)
{
    const Code code = codeOf(codeable);
    return code.display.isEmpty() ? code.code : code.display;
}

QString numberText(const JsonValue &value)
{
    const std::string_view number = value.number();
    return QString::fromLatin1(number.data(), static_cast<qsizetype>(number.size()));
}

QList<Adjudication> adjudicationsOf(const JsonValue &list)
{
    QList<Adjudication> all;
    for (const JsonValue each : list) {
        Adjudication one;
        one.category = codeOf(each["category"]);
        one.kind = amountKind(each["category"]);
        one.amount = amountValue(each["amount"], nullptr);
        one.currency = amountCurrency(each["amount"]);
        one.value = numberText(each["value"]);
        const JsonValue reason = each["reason"];
        if (reason.isObject())
            one.reasons.append(codeOf(reason));
        for (const JsonValue more : reason.isArray() ? reason : JsonValue())
            one.reasons.append(codeOf(more));
        all.append(one);
    }
    return all;
}

QString dateOf(const JsonValue &item)
{
    if (item["servicedDate"].isString())
        return item["servicedDate"].string();
    const QString from = item["servicedPeriod"]["start"].string();
    const QString to = item["servicedPeriod"]["end"].string();
    return to.isEmpty() || to == from ? from : from + u'/' + to;
}

QString noteOf(const JsonValue &eob, const JsonValue &number)
{
    for (const JsonValue note : eob["processNote"]) {
        if (note["number"].number() == number.number())
            return note["text"].string();
    }
    return {};
}

ClaimLine lineOf(const JsonValue &eob, const JsonValue &item)
{
    ClaimLine line;
    line.sequence = numberText(item["sequence"]);
    line.service = codeOf(item["productOrService"].isAbsent() ? item["service"] : item["productOrService"]);
    line.revenue = codeOf(item["revenue"]);
    line.date = dateOf(item);
    line.place = textOf(item["locationCodeableConcept"]);
    line.quantity = numberText(item["quantity"]["value"]);
    for (const JsonValue modifier : item["modifier"])
        line.modifiers << firstCode(modifier);
    line.adjudications = adjudicationsOf(item["adjudication"]);
    for (const JsonValue number : item["noteNumber"]) {
        const QString note = noteOf(eob, number);
        if (!note.isEmpty())
            line.notes << note;
    }
    return line;
}

/// What a supportingInfo entry says, whatever kind of value it uses.
QString infoValue(const JsonValue &info, const JsonValue &eob)
{
    if (info["code"].isObject())
        return textOf(info["code"]);
    for (const std::string_view name : {"valueString", "timingDate"}) {
        if (info[name].isString())
            return info[name].string();
    }
    if (info["timingPeriod"].isObject())
        return info["timingPeriod"]["start"].string() + u'/' + info["timingPeriod"]["end"].string();
    if (info["valueQuantity"].isObject())
        return numberText(info["valueQuantity"]["value"]);
    if (info["valueReference"].isObject())
        return referenceName(info["valueReference"], eob);
    return {};
}

void addField(ClaimDetail &detail, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        detail.fields.append({name, value});
}

void readHeader(const JsonValue &eob, ClaimDetail &detail)
{
    addField(detail, u"disposition"_s, eob["disposition"].string());
    for (const JsonValue info : eob["supportingInfo"])
        addField(detail, firstCode(info["category"]), infoValue(info, eob));
    for (const JsonValue insurance : eob["insurance"])
        addField(detail, u"coverage"_s, referenceName(insurance["coverage"], eob));
    addField(detail, u"insurer"_s, referenceName(eob["insurer"], eob));
    addField(detail, u"payee"_s, textOf(eob["payee"]["type"]));
    addField(detail, u"payment.type"_s, textOf(eob["payment"]["type"]));
    addField(detail, u"payment.date"_s, eob["payment"]["date"].string());
    addField(detail, u"prescription"_s, referenceName(eob["prescription"], eob));
    for (const JsonValue number : eob["preAuthRef"])
        addField(detail, u"preAuthRef"_s, number.string());
}

} // namespace

Result<ClaimDetail> readDetail(QByteArrayView json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json);
    if (!document)
        return document.error();
    const JsonValue eob = document->root();
    ClaimDetail detail;
    readHeader(eob, detail);
    detail.totals = adjudicationsOf(eob["total"]);
    detail.adjudications = adjudicationsOf(eob["adjudication"]);
    for (const JsonValue item : eob["item"])
        detail.lines.append(lineOf(eob, item));
    for (const JsonValue diagnosis : eob["diagnosis"]) {
        ClaimDiagnosis one;
        one.code = codeOf(diagnosis["diagnosisCodeableConcept"]);
        if (one.code.code.isEmpty() && one.code.display.isEmpty())
            one.code.display = referenceName(diagnosis["diagnosisReference"], eob);
        for (const JsonValue type : diagnosis["type"])
            one.types << firstCode(type);
        detail.diagnoses.append(one);
    }
    for (const JsonValue person : eob["careTeam"])
        detail.careTeam.append({referenceName(person["provider"], eob), textOf(person["role"])});
    for (const JsonValue note : eob["processNote"])
        detail.notes << note["text"].string();
    return detail;
}

} // namespace pax::claims
