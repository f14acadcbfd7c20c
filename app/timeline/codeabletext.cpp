// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/codeabletext.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

bool isAbsentReason(const JsonValue &coding)
{
    return coding["system"].utf8() == "http://terminology.hl7.org/CodeSystem/data-absent-reason"
        || coding["url"].utf8() == "http://terminology.hl7.org/CodeSystem/data-absent-reason";
}

/// SNOMED's displays carry their kind in brackets.
QString withoutSemanticTag(QString display, const QString &system)
{
    static const QRegularExpression tag(u"\\s*\\((disorder|procedure|finding|situation|event|observable entity|regime/therapy|physical object|substance|qualifier value|record artifact|product|medicinal product)\\)$"_s);
    if (system == u"http://snomed.info/sct"_s)
        display.remove(tag);
    return display;
}

} // namespace

QString shortSystem(const QString &system)
{
    static const QHash<QString, QString> known{{u"http://hl7.org/fhir/sid/icd-10-cm"_s, u"ICD-10-CM"_s},
                                              {u"http://hl7.org/fhir/sid/icd-10"_s, u"ICD-10"_s},
                                              {u"http://hl7.org/fhir/sid/icd-9-cm"_s, u"ICD-9-CM"_s},
                                              {u"http://snomed.info/sct"_s, u"SNOMED CT"_s},
                                              {u"http://loinc.org"_s, u"LOINC"_s},
                                              {u"http://www.nlm.nih.gov/research/umls/rxnorm"_s, u"RxNorm"_s},
                                              {u"http://hl7.org/fhir/sid/cvx"_s, u"CVX"_s},
                                              {u"http://hl7.org/fhir/sid/ndc"_s, u"NDC"_s},
                                              {u"http://www.ama-assn.org/go/cpt"_s, u"CPT"_s},
                                              {u"http://www.ada.org/cdt"_s, u"CDT"_s},
                                              {u"http://ada.org/cdt"_s, u"CDT"_s},
                                              {u"https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"_s, u"HCPCS"_s},
                                              {u"https://bluebutton.cms.gov/resources/codesystem/hcpcs"_s, u"HCPCS"_s}};
    const auto found = known.find(system);
    return found != known.end() ? *found : system.section(u'/', -1);
}

QString codeableText(const JsonValue &value)
{
    if (value.isArray())
        return codeableText(value.at(0));
    if (value.isString())
        return value.string().simplified();
    if (!value.isObject())
        return {};
    const QString text = value["text"].string().simplified();
    if (!text.isEmpty())
        return text;
    // A Coding stands for itself.
    if (value["coding"].isAbsent() && !value["code"].isAbsent()) {
        const QString display = value["display"].string().simplified();
        return display.isEmpty() ? value["code"].string() : withoutSemanticTag(display, value["system"].string());
    }
    for (const bool selectedOnly : {true, false}) {
        for (const JsonValue coding : value["coding"]) {
            if (isAbsentReason(coding))
                return u"Unknown"_s;
            const QString display = coding["display"].string().simplified();
            if (!display.isEmpty() && (!selectedOnly || coding["userSelected"].boolean().value_or(false)))
                return withoutSemanticTag(display, coding["system"].string());
        }
    }
    for (const JsonValue coding : value["coding"]) {
        const QString code = coding["code"].string();
        const QString system = shortSystem(coding["system"].string());
        if (!code.isEmpty())
            return system.isEmpty() ? code : u"%1 (%2)"_s.arg(code, system);
    }
    return value["display"].string().simplified();
}

EventCode codeableCode(const JsonValue &value)
{
    if (value.isArray())
        return codeableCode(value.at(0));
    for (const JsonValue coding : value["coding"]) {
        if (!coding["code"].string().isEmpty())
            return {coding["system"].string(), coding["code"].string(), coding["display"].string()};
    }
    if (value["code"].isString())
        return {value["system"].string(), value["code"].string(), value["display"].string()};
    return {};
}

QString plainCode(const JsonValue &value)
{
    return value.isString() ? value.string() : codeableCode(value).code;
}

} // namespace pax::timeline
