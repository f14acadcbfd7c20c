// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/manifest.h"

#include "app/core/json.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace pax::bulk {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> wholeNumber(const JsonValue &value)
{
    const std::string_view text = value.isString() ? value.utf8() : value.number();
    bool isNumber = false;
    const qint64 number = QByteArray(text.data(), static_cast<qsizetype>(text.size())).toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

/// Checksum and length of AB2D and DPC, in extensions of one output entry.
void readExtensions(const JsonValue &entry, JobFile &file)
{
    for (const JsonValue extension : entry["extension"]) {
        const QString url = extension["url"].string();
        if (url.endsWith(u"/checksum"_s)) {
            const QString text = extension["valueString"].string();
            if (text.startsWith(u"sha256:"_s, Qt::CaseInsensitive))
                file.announcedSha256 = text.mid(7).toLower();
        } else if (url.endsWith(u"/file_length"_s)) {
            const JsonValue decimal = extension["valueDecimal"];
            file.announcedBytes = wholeNumber(decimal.isAbsent() ? extension["valueInteger"] : decimal);
        }
    }
    if (!file.announcedBytes)
        file.announcedBytes = wholeNumber(entry["fileSize"]);
}

class FileNames
{
public:
    QString fresh(QString type)
    {
        static const QRegularExpression odd(u"[^A-Za-z0-9]"_s);
        type.remove(odd);
        if (type.isEmpty())
            type = u"File"_s;
        return u"%1-%2"_s.arg(type).arg(++m_used[type]);
    }

private:
    QHash<QString, int> m_used;
};

} // namespace

Result<Manifest> readManifest(QByteArrayView json, const QUrl &base)
{
    const Result<JsonDocument> parsed = JsonDocument::parse(json);
    if (!parsed)
        return parsed.error().withOperation(Operation::ExportStatus);
    const JsonValue root = parsed->root();
    const bool looksRight = root["output"].isArray() || root["error"].isArray() || root["outcome"].isArray() || root["transactionTime"].isString();
    if (!looksRight || root["resourceType"].isString())
        return Error::of(ErrorKind::Malformed, ErrorReason::NotFhir, Operation::ExportStatus);
    Manifest manifest;
    manifest.transactionTime = root["transactionTime"].string();
    manifest.requiresAccessToken = root["requiresAccessToken"].boolean();
    FileNames names;
    const auto take = [&](const char *list, bool isMessages, bool isDeleted) {
        for (const JsonValue entry : root[list]) {
            JobFile file;
            file.type = entry["type"].string();
            file.url = base.resolved(QUrl(entry["url"].string()));
            if (!file.url.isValid() || entry["url"].utf8().empty())
                continue;
            file.isMessages = isMessages;
            file.isDeleted = isDeleted;
            file.announced = wholeNumber(entry["count"]);
            readExtensions(entry, file);
            file.name = names.fresh(isMessages ? u"Messages"_s : isDeleted ? u"Deleted"_s : file.type);
            manifest.files.append(std::move(file));
        }
    };
    take("output", false, false);
    take("deleted", false, true);
    take("error", true, false);
    take("outcome", true, false);
    for (const JsonValue link : root["link"]) {
        if (link["relation"].utf8() == "next")
            manifest.next = base.resolved(QUrl(link["url"].string()));
    }
    return manifest;
}

} // namespace pax::bulk
