// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/codeabletext.h"

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

bool isAbsentReason(const JsonValue &coding)
{
    constexpr std::string_view system = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    return coding["system"].utf8() == system || coding["url"].utf8() == system;
}

/// SNOMED's displays carry their kind in brackets: "Asthma (disorder)".
QString displayOf(const JsonValue &coding)
{
    QString display = coding["display"].string().simplified();
    if (coding["system"].utf8() != "http://snomed.info/sct" || !display.endsWith(u')'))
        return display;
    const qsizetype open = display.lastIndexOf(u" (");
    return open > 0 ? display.left(open) : display;
}

QString codeWithSystem(const JsonValue &coding)
{
    const QString code = coding["code"].string();
    const QString system = fhir::shortSystem(coding["system"].string());
    return system.isEmpty() || code.isEmpty() ? code : u"%1 (%2)"_s.arg(code, system);
}

/// \p codings  a list of Codings, or one
Name nameOfCodings(const JsonValue &codings, const fhir::CodeNames *names)
{
    Name best;
    const auto rank = [](NameSource source) { return source == NameSource::None ? static_cast<int>(NameSource::Code) + 1 : static_cast<int>(source); };
    const auto offer = [&](QString text, NameSource source) {
        if (!text.isEmpty() && rank(source) < rank(best.source))
            best = {std::move(text), source, false};
    };
    const auto look = [&](const JsonValue &coding) {
        if (isAbsentReason(coding)) {
            best.isUnknown = best.source == NameSource::None;
            return;
        }
        offer(displayOf(coding), coding["userSelected"].boolean().value_or(false) ? NameSource::Selected : NameSource::Display);
        if (names && rank(best.source) > rank(NameSource::OwnList)) {
            if (const auto found = names->find(coding["system"].utf8(), coding["code"].utf8()))
                offer(found->name, found->isOwn ? NameSource::OwnList : NameSource::Bundled);
        }
        if (best.source == NameSource::None)
            offer(codeWithSystem(coding), NameSource::Code);
    };
    if (codings.isObject()) {
        look(codings);
        return best;
    }
    for (const JsonValue coding : codings)
        look(coding);
    return best;
}

} // namespace

Name nameOf(const JsonValue &value, const fhir::CodeNames *names)
{
    if (value.isArray()) {
        Name first;
        for (const JsonValue element : value) {
            Name name = nameOf(element, names);
            if (!name.text.isEmpty())
                return name;
            first.isUnknown = first.isUnknown || name.isUnknown;
        }
        return first;
    }
    if (value.isString())
        return {value.string().simplified(), NameSource::Text, false};
    if (!value.isObject())
        return {};
    const QString text = value["text"].string().simplified();
    if (!text.isEmpty())
        return {text, NameSource::Text, false};
    // A Coding stands for itself; so does a reference with a display.
    Name name = nameOfCodings(value["coding"].isAbsent() ? value : value["coding"], names);
    if (name.text.isEmpty() && !name.isUnknown) {
        const QString display = value["display"].string().simplified();
        if (!display.isEmpty())
            return {display, NameSource::Display, false};
    }
    return name;
}

QString codeableText(const JsonValue &value, const fhir::CodeNames *names)
{
    return nameOf(value, names).text;
}

EventCode codeableCode(const JsonValue &value)
{
    if (value.isArray()) {
        for (const JsonValue element : value) {
            EventCode code = codeableCode(element);
            if (!code.code.isEmpty())
                return code;
        }
        return {};
    }
    for (const JsonValue coding : value["coding"]) {
        if (!coding["code"].utf8().empty())
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

bool hasCode(const JsonValue &value, std::string_view code)
{
    if (value.isArray()) {
        for (const JsonValue element : value) {
            if (hasCode(element, code))
                return true;
        }
        return false;
    }
    if (value["code"].utf8() == code)
        return true;
    for (const JsonValue coding : value["coding"]) {
        if (coding["code"].utf8() == code)
            return true;
    }
    return false;
}

} // namespace pax::timeline
