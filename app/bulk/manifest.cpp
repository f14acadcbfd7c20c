// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/manifest.h"

#include "app/core/json.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QUrlQuery>

#include <iterator>

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
                file.announcedSha256 = text.mid(7).toLower().toLatin1();
        } else if (url.endsWith(u"/file_length"_s)) {
            const JsonValue decimal = extension["valueDecimal"];
            file.announcedBytes = wholeNumber(decimal.isAbsent() ? extension["valueInteger"] : decimal);
        }
    }
    if (!file.announcedBytes)
        file.announcedBytes = wholeNumber(entry["fileSize"]);
}

/// Numbers the files of each name anew: the names are what they are sealed under.
void numberParts(JobFiles &files)
{
    QHash<QString, int> used;
    for (JobFile &file : files) {
        file.part = 0;
        const QString base = file.name();
        file.part = ++used[base];
    }
}

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
    const auto take = [&](const char *list, FileKind kind) {
        for (const JsonValue entry : root[list]) {
            JobFile file;
            file.type = entry["type"].string();
            file.url = base.resolved(QUrl(entry["url"].string()));
            const bool canBeFetched = file.url.isValid() && !entry["url"].utf8().empty() && (file.url.scheme() == u"https"_s || file.url.scheme() == u"http"_s);
            if (!canBeFetched) {
                // Nothing can be asked of it, and nothing is dropped: it stays on the list, as failed.
                file.url = QUrl();
                file.state = FileState::Failed;
                file.problem = reasonName(ErrorReason::NoFileAddress);
            }
            file.kind = kind;
            file.announced = wholeNumber(entry["count"]);
            file.expires = expiryOf(file.url);
            readExtensions(entry, file);
            manifest.files.push_back(std::move(file));
        }
    };
    take("output", FileKind::Output);
    take("deleted", FileKind::Deleted);
    take("error", FileKind::Messages);
    take("outcome", FileKind::Messages);
    for (const JsonValue link : root["link"]) {
        if (link["relation"].utf8() == "next")
            manifest.next = base.resolved(QUrl(link["url"].string()));
    }
    numberParts(manifest.files);
    return manifest;
}

void append(Manifest &manifest, Manifest page)
{
    manifest.files.insert(manifest.files.end(), std::make_move_iterator(page.files.begin()), std::make_move_iterator(page.files.end()));
    manifest.next = page.next;
    numberParts(manifest.files);
}

qint64 expiryOf(const QUrl &address)
{
    const QUrlQuery query(address);
    const auto value = [&query](const char *name) { return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded); };
    for (const char *vendor : {"X-Amz", "X-Goog"}) {
        const QDateTime signedAt = QDateTime::fromString(value((QByteArray(vendor) + "-Date").constData()), u"yyyyMMdd'T'hhmmss'Z'"_s);
        bool isNumber = false;
        const qint64 seconds = value((QByteArray(vendor) + "-Expires").constData()).toLongLong(&isNumber);
        if (signedAt.isValid() && isNumber)
            return QDateTime(signedAt.date(), signedAt.time(), Qt::UTC).addSecs(seconds).toSecsSinceEpoch();
    }
    if (const QDateTime until = QDateTime::fromString(value("se"), Qt::ISODate); until.isValid())
        return until.toSecsSinceEpoch();
    bool isNumber = false;
    const qint64 until = value("Expires").toLongLong(&isNumber);
    return isNumber && until > 0 ? until : 0;
}

} // namespace pax::bulk
