// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/values.h"

#include "app/timeline/codeabletext.h"

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString digits(std::string_view number)
{
    return QString::fromLatin1(number.data(), static_cast<qsizetype>(number.size()));
}

QString ratioText(const JsonValue &ratio)
{
    const QString above = quantityText(ratio["numerator"]);
    const QString below = quantityText(ratio["denominator"]);
    return above.isEmpty() || below.isEmpty() ? above + below : above + u':' + below;
}

QString periodText(const JsonValue &period)
{
    const QString start = period["start"].string();
    const QString end = period["end"].string();
    return start.isEmpty() || end.isEmpty() ? start + end : start + u" – "_s + end;
}

/// value[x] of an Observation or component.
QString valueText(const JsonValue &holder, const fhir::CodeNames *names)
{
    for (const JsonValue member : holder) {
        const std::string_view name = member.name();
        if (!name.starts_with("value"))
            continue;
        if (name == "valueQuantity")
            return quantityText(member);
        if (name == "valueRange")
            return rangeText(member);
        if (name == "valueRatio")
            return ratioText(member);
        if (name == "valuePeriod")
            return periodText(member);
        if (name == "valueInteger" || name == "valueBoolean")
            return digits(member.raw());
        if (name != "valueSampledData")
            return codeableText(member, names);
    }
    return {};
}

/// "128/76 mmHg"; a dash for the side that has no value.
QString pressureText(const PressurePair &pair)
{
    const std::string_view upper = pair.systolic["valueQuantity"]["value"].number();
    const std::string_view lower = pair.diastolic["valueQuantity"]["value"].number();
    if (upper.empty() && lower.empty())
        return {};
    const QString unit = unitOf(upper.empty() ? pair.diastolic["valueQuantity"] : pair.systolic["valueQuantity"]);
    const QString both = (upper.empty() ? u"—"_s : digits(upper)) + u'/' + (lower.empty() ? u"—"_s : digits(lower));
    return unit.isEmpty() ? both : both + u' ' + unit;
}

QString componentsText(const JsonValue &observation, const fhir::CodeNames *names)
{
    const PressurePair pair = pressurePair(observation);
    if (!pair.systolic.isAbsent() && !pair.diastolic.isAbsent()) {
        const QString text = pressureText(pair);
        if (!text.isEmpty())
            return text;
    }
    QStringList parts;
    for (const JsonValue component : observation["component"]) {
        QString value = valueText(component, names);
        if (value.isEmpty())
            value = codeableText(component["dataAbsentReason"], names);
        const QString name = codeableText(component["code"], names);
        if (!value.isEmpty())
            parts << (name.isEmpty() ? value : name + u' ' + value);
    }
    return parts.join(u", "_s);
}

int samplePoints(const JsonValue &sampled)
{
    return static_cast<int>(sampled["data"].string().split(u' ', Qt::SkipEmptyParts).size());
}

void readFlag(const JsonValue &observation, ObservedValue &value)
{
    value.flag = plainCode(observation["interpretation"]);
    if (!value.flag.isEmpty())
        return;
    const JsonValue quantity = observation["valueQuantity"];
    const std::optional<Decimal> number = Decimal::parse(quantity["value"].number());
    const Limits limits = limitsOf(observation);
    if (!number || limits.isEmpty() || (!limits.unit.isEmpty() && limits.unit != unitOf(quantity)))
        return;
    const std::string_view comparator = quantity["comparator"].utf8();
    const bool mayBeMore = comparator.starts_with('>');
    const bool mayBeLess = comparator.starts_with('<');
    if (limits.high && number->compare(*limits.high) > 0 && !mayBeLess)
        value.flag = u"H"_s;
    else if (limits.low && number->compare(*limits.low) < 0 && !mayBeMore)
        value.flag = u"L"_s;
    else if (comparator.empty())
        value.flag = u"N"_s;
    value.isFlagOurs = !value.flag.isEmpty();
}

} // namespace

QString unitOf(const JsonValue &quantity)
{
    const QString unit = quantity["unit"].string().simplified();
    return unit.isEmpty() ? quantity["code"].string() : unit;
}

QString quantityText(const JsonValue &quantity)
{
    const std::string_view number = quantity["value"].number();
    if (number.empty())
        return {};
    const QString unit = unitOf(quantity);
    const QString value = quantity["comparator"].string() + digits(number);
    return unit.isEmpty() ? value : value + u' ' + unit;
}

QString rangeText(const JsonValue &range)
{
    const QString text = range["text"].string().simplified();
    if (!text.isEmpty())
        return text;
    const std::string_view low = range["low"]["value"].number();
    const std::string_view high = range["high"]["value"].number();
    if (low.empty() && high.empty())
        return {};
    const QString unit = unitOf(low.empty() ? range["high"] : range["low"]);
    const QString limits = low.empty() ? u"≤"_s + digits(high) : high.empty() ? u"≥"_s + digits(low) : digits(low) + u" – "_s + digits(high);
    return unit.isEmpty() ? limits : limits + u' ' + unit;
}

Limits limitsOf(const JsonValue &observation)
{
    for (const JsonValue range : observation["referenceRange"]) {
        if (!range["type"].isAbsent() && !hasCode(range["type"], "normal"))
            continue;
        Limits limits;
        limits.low = Decimal::parse(range["low"]["value"].number());
        limits.high = Decimal::parse(range["high"]["value"].number());
        if (limits.isEmpty())
            continue;
        limits.unit = unitOf(limits.low ? range["low"] : range["high"]);
        limits.text = rangeText(range);
        return limits;
    }
    return {};
}

PressurePair pressurePair(const JsonValue &observation)
{
    PressurePair pair;
    for (const JsonValue component : observation["component"]) {
        if (hasCode(component["code"], "8480-6"))
            pair.systolic = component;
        else if (hasCode(component["code"], "8462-4"))
            pair.diastolic = component;
    }
    return pair.systolic.isAbsent() || pair.diastolic.isAbsent() ? PressurePair() : pair;
}

ObservedValue observedValue(const JsonValue &observation, const fhir::CodeNames *names)
{
    ObservedValue value;
    value.text = valueText(observation, names);
    value.points = samplePoints(observation["valueSampledData"]);
    if (value.text.isEmpty() && value.points == 0) {
        const Name absent = nameOf(observation["dataAbsentReason"], names);
        value.text = absent.isUnknown ? plainCode(observation["dataAbsentReason"]) : absent.text;
        if (value.text.isEmpty())
            value.text = componentsText(observation, names);
        if (value.text.isEmpty())
            value.points = static_cast<int>(observation["hasMember"].size());
    }
    readFlag(observation, value);
    return value;
}

} // namespace pax::timeline
