// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fhir/capability.h"

#include "app/core/json.h"

namespace pax::fhir {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view BulkExport = "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/group-export";
constexpr std::string_view AtrExport = "http://hl7.org/fhir/us/davinci-atr/OperationDefinition/davinci-data-export";
constexpr std::string_view OauthUris = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

void readOperation(const JsonValue &operation, Capability &capability)
{
    QString name = operation["name"].string();
    if (name.startsWith(u'$'))
        name.remove(0, 1);
    const JsonValue definition = operation["definition"];
    const QString canonical = (definition.isObject() ? definition["reference"] : definition).string().section(u'|', 0, 0);
    const auto is = [&](std::string_view url) { return canonical == QString::fromUtf8(url.data(), static_cast<qsizetype>(url.size())); };
    if (name == u"davinci-data-export"_s || is(AtrExport))
        capability.davinciExport = true;
    else if (name == u"export"_s || name == u"group-export"_s || name.startsWith(u"bulk-export"_s) || is(BulkExport))
        capability.groupExport = true;
    else if (name == u"everything"_s || name == u"patient-everything"_s)
        capability.everything = true;
    else if (name == u"provider-member-match"_s)
        capability.memberMatch = true;
}

void readResource(const JsonValue &resource, Capability &capability)
{
    const QString type = resource["type"].string();
    capability.resourceTypes << type;
    for (const JsonValue operation : resource["operation"])
        readOperation(operation, capability);
    const bool group = type == u"Group"_s;
    const bool patient = type == u"Patient"_s;
    for (const JsonValue interaction : resource["interaction"]) {
        const std::string_view code = interaction["code"].utf8();
        if (code == "read")
            capability.readTypes << type;
        else if (code == "search-type")
            capability.searchTypes << type;
        capability.groupRead = capability.groupRead || (group && code == "read");
        capability.groupSearch = capability.groupSearch || (group && code == "search-type");
        capability.patientRead = capability.patientRead || (patient && code == "read");
        capability.patientSearch = capability.patientSearch || (patient && code == "search-type");
    }
    if (group) {
        for (const JsonValue parameter : resource["searchParam"])
            capability.groupSearchParams << parameter["name"].string();
    }
}

} // namespace

Result<Capability> readCapability(QByteArrayView json)
{
    const Result<JsonDocument> parsed = JsonDocument::parse(json);
    if (!parsed)
        return parsed.error().withOperation(Operation::Metadata);
    const JsonValue root = parsed->root();
    const std::string_view type = root["resourceType"].utf8();
    if (type != "CapabilityStatement" && type != "Conformance")
        return Error::of(ErrorKind::Malformed, ErrorReason::NotFhir, Operation::Metadata);
    Capability capability;
    capability.fhirVersion = root["fhirVersion"].string();
    capability.softwareName = root["software"]["name"].string();
    capability.softwareVersion = root["software"]["version"].string();
    capability.description = root["implementation"]["description"].string();
    for (const JsonValue guide : root["implementationGuide"])
        capability.implementationGuides << guide.string();
    for (const JsonValue rest : root["rest"]) {
        if (rest["mode"].utf8() == "client")
            continue;
        for (const JsonValue resource : rest["resource"])
            readResource(resource, capability);
        for (const JsonValue operation : rest["operation"])
            readOperation(operation, capability);
        for (const JsonValue extension : rest["security"]["extension"]) {
            if (extension["url"].utf8() != OauthUris)
                continue;
            for (const JsonValue endpoint : extension["extension"]) {
                if (endpoint["url"].utf8() == "token")
                    capability.tokenUrl = QUrl(endpoint["valueUri"].string());
            }
        }
    }
    return capability;
}

} // namespace pax::fhir
