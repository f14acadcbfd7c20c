// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/eventtitle.h"

#include "app/fhir/displayname.h"
#include "app/timeline/paths.h"
#include "app/timeline/values.h"

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestSubtitle = 300;

JsonValue containedOf(const JsonValue &resource, const QString &reference)
{
    const std::string id = reference.mid(1).toStdString();
    for (const JsonValue contained : resource["contained"]) {
        if (contained["id"].utf8() == id)
            return contained;
    }
    return {};
}

Name medicationName(const JsonValue &resource, const ReadContext &context)
{
    Name direct = nameOf(resource["medicationCodeableConcept"], context.names);
    if (!direct.text.isEmpty() || direct.isUnknown)
        return direct;
    const JsonValue reference = resource["medicationReference"];
    const QString to = reference["reference"].string();
    Name name;
    if (to.startsWith(u'#')) {
        const JsonValue contained = containedOf(resource, to);
        name = nameOf(contained["code"], context.names);
        if (name.text.isEmpty())
            name = nameOf(contained["ingredient"].at(0)["itemCodeableConcept"], context.names);
    } else if (!to.isEmpty()) {
        name = context.medications.value(normalReference(to));
    }
    if (name.text.isEmpty() && !reference["display"].utf8().empty())
        name = {reference["display"].string().simplified(), NameSource::Display, false};
    return name;
}

Name familyName(const JsonValue &resource, const ReadContext &context)
{
    QStringList conditions;
    for (const JsonValue condition : resource["condition"])
        conditions << codeableText(condition["code"], context.names);
    Name name = nameOf(resource["relationship"], context.names);
    if (!conditions.isEmpty())
        name.text = name.text.isEmpty() ? conditions.join(u", "_s) : u"%1: %2"_s.arg(name.text, conditions.join(u", "_s));
    return name;
}

/// The first line's service and how many more; else what the claim is about; else its kind. Source: claims-eob.md §7, §8.
Name claimName(const JsonValue &claim, const ReadContext &context)
{
    Name name;
    for (const char *element : {"productOrService", "service", "revenue"}) {
        name = nameOf(claim["item"].at(0)[element], context.names);
        if (!name.text.isEmpty())
            break;
    }
    const std::size_t lines = claim["item"].size();
    if (!name.text.isEmpty()) {
        if (lines > 1)
            name.text += u" +%1"_s.arg(lines - 1);
        return name;
    }
    for (const JsonValue diagnosis : claim["diagnosis"]) {
        name = nameOf(diagnosis["diagnosisCodeableConcept"], context.names);
        if (!name.text.isEmpty())
            return name;
    }
    return nameOf(claim["type"], context.names);
}

Name planClass(const JsonValue &coverage)
{
    for (const JsonValue each : coverage["class"]) {
        if (!hasCode(each["type"], "plan"))
            continue;
        const QString name = each["name"].string().simplified();
        return {name.isEmpty() ? each["value"].string() : name, NameSource::Text, false};
    }
    return {};
}

Name ruleName(std::string_view rule, const JsonValue &resource, const ReadContext &context)
{
    if (rule == "@medication")
        return medicationName(resource, context);
    if (rule == "@claim")
        return claimName(resource, context);
    if (rule == "@family")
        return familyName(resource, context);
    if (rule == "@plan")
        return planClass(resource);
    if (rule == "@questionnaire")
        return {resource["questionnaire"].string().section(u'/', -1).section(u'|', 0, 0), NameSource::Text, false};
    if (rule == "@device")
        return {context.people.value(normalReference(resource["device"]["reference"].string())), NameSource::Text, false};
    // CarePlan.category: assess-plan only says that it is one.
    for (const JsonValue category : resource["category"]) {
        if (hasCode(category, "assess-plan"))
            continue;
        Name name = nameOf(category, context.names);
        if (!name.text.isEmpty())
            return name;
    }
    return {};
}

void readTitle(const JsonValue &resource, const TypeRow &row, const ReadContext &context, TimelineEvent &event)
{
    bool isUnknown = false;
    for (const std::string_view path : row.titles) {
        Name name;
        if (path.front() == '@')
            name = ruleName(path, resource, context);
        else
            eachAt(resource, path, [&](const JsonValue &value) { return !(name = nameOf(value, context.names)).text.isEmpty(); });
        if (!name.text.isEmpty()) {
            event.title = name.text;
            event.titleSource = name.source;
            event.titleKind = TitleKind::Sent;
            return;
        }
        isUnknown = isUnknown || name.isUnknown;
    }
    event.titleKind = isUnknown ? TitleKind::Unknown : row.fixedTitle;
}

QString doseText(const JsonValue &immunization)
{
    QString text;
    eachAt(immunization, "protocolApplied", [&text](const JsonValue &protocol) {
        const JsonValue number = protocol["doseNumberPositiveInt"];
        const JsonValue of = protocol["seriesDosesPositiveInt"];
        text = number.isNumber() ? QString::fromStdString(std::string(number.raw())) : protocol["doseNumberString"].string();
        if (!text.isEmpty() && of.isNumber())
            text += u'/' + QString::fromStdString(std::string(of.raw()));
        return !text.isEmpty();
    });
    return text.isEmpty() ? text : u"#"_s + text;
}

QString refillText(const JsonValue &dispense)
{
    for (const JsonValue extension : dispense["extension"]) {
        if (!extension["url"].string().endsWith(u"DispenseRefill"_s))
            continue;
        for (const char *name : {"valueInteger", "valuePositiveInt", "valueUnsignedInt", "valueQuantity"}) {
            const JsonValue value = extension[name];
            if (value.isNumber())
                return u"#"_s + QString::fromStdString(std::string(value.raw()));
            if (value.isObject())
                return u"#"_s + quantityText(value);
        }
    }
    return {};
}

QString ruleText(std::string_view rule, const JsonValue &resource)
{
    if (rule == "@dose")
        return doseText(resource);
    if (rule == "@refill")
        return refillText(resource);
    if (rule == "@quantity")
        return quantityText(resource["quantity"]);
    return quantityText(resource["suppliedItem"]["quantity"]);
}

/// A code, a reference or a text, in words.
QString anyText(const JsonValue &value, const JsonValue &resource, const ReadContext &context)
{
    if (value.isObject() && (value["reference"].isString() || value["identifier"].isObject()))
        return referenceName(value, resource, context);
    return codeableText(value, context.names);
}

void readSubtitle(const JsonValue &resource, const TypeRow &row, const ReadContext &context, TimelineEvent &event)
{
    QStringList parts;
    for (const std::string_view path : row.subtitles) {
        QString text;
        if (path == "@value") {
            const ObservedValue value = observedValue(resource, context.names);
            text = value.text;
            event.parts = value.points;
            event.flag = value.flag;
            event.isFlagOurs = value.isFlagOurs;
        } else if (path.front() == '@') {
            text = ruleText(path, resource);
        } else {
            eachAt(resource, path, [&](const JsonValue &value) { return !(text = anyText(value, resource, context)).isEmpty(); });
        }
        if (!text.isEmpty() && text != event.title && !parts.contains(text))
            parts << text;
    }
    event.subtitle = parts.join(u" · "_s).left(LongestSubtitle);
}

} // namespace

QString normalReference(const QString &reference)
{
    const QString text = reference.section(u"/_history/"_s, 0, 0);
    if (text.startsWith(u'#') || text.startsWith(u"urn:"_s) || text.contains(u'?'))
        return reference;
    return text.section(u'/', -2);
}

QString referenceName(const JsonValue &reference, const JsonValue &resource, const ReadContext &context)
{
    const QString display = reference["display"].string().simplified();
    if (!display.isEmpty())
        return display;
    const QString to = reference["reference"].string();
    if (to.startsWith(u'#'))
        return fhir::displayName(containedOf(resource, to));
    const QString name = context.people.value(normalReference(to));
    if (!name.isEmpty())
        return name;
    const QString identifier = reference["identifier"]["value"].string();
    if (!identifier.isEmpty())
        return identifier;
    return to.contains(u'?') ? to.section(u'|', -1) : normalReference(to);
}

void readTitles(const JsonValue &resource, const TypeRow &row, const ReadContext &context, TimelineEvent &event)
{
    readTitle(resource, row, context, event);
    readSubtitle(resource, row, context, event);
    for (const std::string_view path : row.who) {
        if (event.who.isEmpty())
            eachAt(resource, path, [&](const JsonValue &value) { return !(event.who = anyText(value, resource, context)).isEmpty(); });
    }
    if (!row.parts.empty())
        event.parts = static_cast<int>(resource[row.parts].size());
}

} // namespace pax::timeline
