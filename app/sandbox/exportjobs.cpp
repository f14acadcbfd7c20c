// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/exportjobs.h"

#include <QtCore/QSet>

#include <algorithm>

namespace pax::sandbox {

using namespace Qt::StringLiterals;

namespace {

int rankOf(const QString &type)
{
    static const QStringList first{u"Group"_s, u"Organization"_s, u"Practitioner"_s, u"PractitionerRole"_s, u"Location"_s, u"Patient"_s, u"Coverage"_s};
    const qsizetype at = first.indexOf(type);
    return static_cast<int>(at < 0 ? first.size() : at);
}

/// A resource on one line: sources may be indented.
QByteArray oneLine(const QByteArray &json)
{
    if (!json.contains('\n') && !json.contains('\r'))
        return json;
    QByteArray line;
    line.reserve(json.size());
    // A raw line break inside a JSON string is not allowed, so every one here lies between tokens.
    for (const char c : json) {
        if (c != '\n' && c != '\r')
            line += c;
    }
    return line;
}

} // namespace

std::vector<ExportFile> exportFiles(const SandboxData &data, const SandboxGroup &group, const QStringList &types, int mostLines)
{
    struct Less
    {
        bool operator()(const QString &a, const QString &b) const { return std::pair(rankOf(a), a) < std::pair(rankOf(b), b); }
    };
    std::map<QString, std::vector<QByteArray>, Less> byType;
    QSet<QString> seen;
    const auto add = [&](const QString &type, const QString &id, const QByteArray &json) {
        if (!types.isEmpty() && !types.contains(type))
            return;
        const QString key = type + u'/' + id;
        if (!id.isEmpty() && seen.contains(key))
            return;
        seen.insert(key);
        byType[type].push_back(oneLine(json));
    };
    add(u"Group"_s, group.id, group.json);
    for (const std::size_t index : group.members) {
        for (const SandboxResource &resource : data.members[index].resources)
            add(resource.type, resource.id, resource.json);
    }
    std::vector<ExportFile> files;
    for (const auto &[type, lines] : byType) {
        int part = 0;
        for (std::size_t at = 0; at < lines.size(); at += static_cast<std::size_t>(mostLines)) {
            ExportFile file;
            file.type = type;
            file.name = u"%1-%2.ndjson"_s.arg(type).arg(++part);
            const std::size_t end = std::min(lines.size(), at + static_cast<std::size_t>(mostLines));
            for (std::size_t i = at; i < end; ++i) {
                file.bytes += lines[i];
                file.bytes += '\n';
                ++file.lines;
            }
            files.push_back(std::move(file));
        }
    }
    return files;
}

} // namespace pax::sandbox
