// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/members.h"

#include "app/core/json.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>

namespace pax::sandbox {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Result<SandboxMember> readMember(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::OpenFile).withSubject(name);
    const Result<JsonDocument> parsed = JsonDocument::parse(file.readAll());
    if (!parsed)
        return parsed.error().withSubject(name);
    SandboxMember member;
    for (const JsonValue entry : parsed->root()["entry"]) {
        const JsonValue resource = entry["resource"];
        if (!resource.isObject())
            continue;
        const std::string_view raw = resource.raw();
        SandboxResource each{resource["resourceType"].string(), resource["id"].string(), QByteArray(raw.data(), static_cast<qsizetype>(raw.size()))};
        if (each.type == u"Patient"_s && member.id.isEmpty())
            member.id = each.id;
        member.resources.push_back(std::move(each));
    }
    if (member.id.isEmpty())
        return Error::of(ErrorKind::BadInput, ErrorReason::NotFhir, Operation::OpenFile).withSubject(name);
    return member;
}

} // namespace

Result<SandboxData> loadMembers(const QString &folder)
{
    SandboxData data;
    const QDir dir(folder);
    if (!dir.exists())
        return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::OpenFile).withSubject(dir.dirName());
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        Result<SandboxMember> member = readMember(dir.filePath(name));
        if (!member)
            return member.error();
        data.members.push_back(std::move(*member));
    }
    SandboxGroup group;
    group.id = u"all-members"_s;
    group.name = u"All members"_s;
    group.json = R"({"resourceType":"Group","id":"all-members","meta":{"profile":["http://hl7.org/fhir/us/davinci-pdex/StructureDefinition/pdex-provider-group"]},)"
                 R"("active":true,"type":"person","actual":true,"code":{"coding":[{"system":"http://hl7.org/fhir/us/davinci-pdex/CodeSystem/PdexMemberAttributionCS",)"
                 R"("code":"pdexprovidergroup"}]},"name":"All members","quantity":)";
    group.json += QByteArray::number(static_cast<qlonglong>(data.members.size())) + R"(,"member":[)";
    for (std::size_t i = 0; i < data.members.size(); ++i) {
        group.members.push_back(i);
        group.json += QByteArray(i == 0 ? "" : ",") + R"({"entity":{"reference":)" + jsonQuoted(u"Patient/"_s + data.members[i].id) + "}}";
    }
    group.json += "]}";
    data.groups.push_back(std::move(group));
    return data;
}

} // namespace pax::sandbox
