// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fhir/displayname.h"

#include <QtCore/QStringList>

namespace pax::fhir {

using namespace core;

namespace {

JsonValue chosenName(const JsonValue &names)
{
    for (const char *use : {"official", "usual"}) {
        for (const JsonValue name : names) {
            if (name["use"].utf8() == use)
                return name;
        }
    }
    for (const JsonValue name : names) {
        if (name["use"].utf8() != "old" && name["use"].utf8() != "maiden")
            return name;
    }
    return names.at(0);
}

} // namespace

QString displayName(const JsonValue &resource)
{
    const JsonValue names = resource["name"];
    if (names.isString())
        return names.string();
    // STU3 has one name of a person as an object.
    const JsonValue name = names.isObject() ? names : chosenName(names);
    if (name["text"].isString())
        return name["text"].string();
    QStringList parts;
    for (const JsonValue given : name["given"])
        parts << given.string();
    // DSTU2 has family names as a list.
    if (name["family"].isArray()) {
        for (const JsonValue family : name["family"])
            parts << family.string();
    } else {
        parts << name["family"].string();
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace pax::fhir
