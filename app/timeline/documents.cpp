// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/documents.h"

#include "app/core/json.h"
#include "app/timeline/documenttext.h"
#include "app/timeline/paths.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <utility>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestDocument = 100LL * 1000 * 1000;

std::string_view attachmentPath(const QString &type)
{
    if (type == u"DocumentReference"_s)
        return "content.attachment";
    if (type == u"DiagnosticReport"_s)
        return "presentedForm";
    if (type == u"Media"_s)
        return "content";
    return {};
}

QString plainType(const QString &contentType)
{
    return contentType.section(u';', 0, 0).trimmed().toLower();
}

Document readAttachment(const JsonValue &attachment, const TimelineEvent &event)
{
    Document document;
    document.title = attachment["title"].string().simplified();
    if (document.title.isEmpty())
        document.title = event.title;
    document.contentType = plainType(attachment["contentType"].string());
    document.language = attachment["language"].string();
    document.created = attachment["creation"].string();
    bool isNumber = false;
    const std::string_view size = attachment["size"].number();
    const qint64 bytes = QByteArray(size.data(), static_cast<qsizetype>(size.size())).toLongLong(&isNumber);
    document.size = isNumber ? bytes : -1;
    document.hash = QByteArray::fromBase64(attachment["hash"].string().toLatin1());
    document.url = attachment["url"].string();
    document.isInline = !attachment["data"].utf8().empty();
    document.isRetracted = event.isRetracted || event.hidden == Hidden::Superseded;
    return document;
}

Error documentError(ErrorKind kind, ErrorReason reason)
{
    return Error::of(kind, reason, Operation::Everything);
}

Result<QByteArray> decoded(std::string_view base64)
{
    QByteArray text(base64.data(), static_cast<qsizetype>(base64.size()));
    text.removeIf([](char c) { return c == '\n' || c == '\r' || c == ' '; });
    const auto result = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return documentError(ErrorKind::Malformed, ErrorReason::NotFhir);
    return *result;
}

/// A Binary resource holds the bytes it stands for.
Result<DocumentBody> unwrapped(QByteArray bytes, QString contentType)
{
    DocumentBody body{std::move(bytes), plainType(contentType), DocumentKind::Other, {}, false, false};
    if (!body.contentType.contains(u"json"_s))
        return body;
    const Result<JsonDocument> parsed = JsonDocument::parse(body.bytes);
    if (!parsed || parsed->root()["resourceType"].utf8() != "Binary")
        return body;
    const JsonValue data = parsed->root()["data"].isString() ? parsed->root()["data"] : parsed->root()["content"];
    Result<QByteArray> inside = decoded(data.utf8());
    if (!inside)
        return inside.error();
    body.contentType = plainType(parsed->root()["contentType"].string());
    body.bytes = std::move(*inside);
    return body;
}

Result<DocumentBody> judged(Result<DocumentBody> body, const Document &document)
{
    if (!body)
        return body;
    if (body->bytes.size() > LargestDocument)
        return documentError(ErrorKind::Malformed, ErrorReason::TooLarge);
    if (body->contentType.isEmpty() || body->contentType == u"application/octet-stream"_s)
        body->contentType = document.contentType;
    body->hasWrongHash = !document.hash.isEmpty() && QCryptographicHash::hash(body->bytes, QCryptographicHash::Sha1) != document.hash;
    body->hasWrongSize = document.size >= 0 && document.size != body->bytes.size();
    body->kind = kindOf(body->bytes, body->contentType);
    if (body->kind == DocumentKind::Text)
        body->text = shownText(body->bytes, body->contentType);
    return body;
}

Result<DocumentBody> inlineBody(const MemberTimeline &timeline, const Document &document)
{
    const TimelineEvent &event = timeline.at(document.event);
    const Result<JsonDocument> record = JsonDocument::parse(timeline.record(event));
    if (!record)
        return record.error();
    Result<QByteArray> bytes = documentError(ErrorKind::NotFound, ErrorReason::None);
    int number = 0;
    eachAt(record->root(), attachmentPath(event.type), [&](const JsonValue &attachment) {
        if (number++ != document.number)
            return false;
        bytes = decoded(attachment["data"].utf8());
        return true;
    });
    if (!bytes)
        return bytes.error();
    return judged(DocumentBody{std::move(*bytes), document.contentType, DocumentKind::Other, {}, false, false}, document);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https"_s ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

/// Below the payer's base where the address is relative.
QUrl addressOf(const QString &sent, const QUrl &base)
{
    const QUrl url(sent);
    if (!url.isRelative())
        return url;
    QUrl folder = base;
    if (!folder.path().endsWith(u'/'))
        folder.setPath(folder.path() + u'/');
    return folder.resolved(url);
}

} // namespace

QList<Document> documentsOf(const MemberTimeline &timeline)
{
    QList<Document> found;
    const auto look = [&](const TimelineEvent &event, int index) {
        const std::string_view path = attachmentPath(event.type);
        if (path.empty())
            return;
        const Result<JsonDocument> record = JsonDocument::parse(timeline.record(event));
        if (!record)
            return;
        int number = 0;
        eachAt(record->root(), path, [&](const JsonValue &attachment) {
            Document document = readAttachment(attachment, event);
            document.event = index;
            document.number = number++;
            found.append(std::move(document));
            return false;
        });
    };
    for (std::size_t i = timeline.events.size(); i-- > 0;)
        look(timeline.events[i], static_cast<int>(i));
    for (std::size_t i = 0; i < timeline.undated.size(); ++i)
        look(timeline.undated[i], -1 - static_cast<int>(i));
    return found;
}

Task<Result<DocumentBody>> fetchDocument(TimelinePtr timeline, Document document, fhir::FhirClient *client, Workers *workers, std::stop_token stop)
{
    if (document.isInline) {
        const auto work = [timeline, document] { return inlineBody(*timeline, document); };
        Task<Result<DocumentBody>> decoding = workers->run(work);
        Result<DocumentBody> body = co_await decoding;
        co_return body;
    }
    if (document.url.isEmpty())
        co_return documentError(ErrorKind::NotFound, ErrorReason::None);
    if (!client)
        co_return documentError(ErrorKind::Offline, ErrorReason::NoProfile);
    const QUrl url = addressOf(document.url, client->profile().baseUrl);
    if (!isSameOrigin(url, client->profile().baseUrl))
        co_return documentError(ErrorKind::Unsupported, ErrorReason::ForeignPage).withSubject(url.host());
    net::HttpRequest request("GET", url, Operation::Everything);
    request.headers.add("Accept", document.contentType.isEmpty() ? QByteArray("*/*") : document.contentType.toLatin1() + ", application/fhir+json;q=0.5, */*;q=0.1");
    request.maxBytes = 2 * LargestDocument;
    request.redirects = net::RedirectRule::OtherOriginWithoutToken;
    Task<Result<net::HttpReply>> asking = client->send(std::move(request), stop);
    Result<net::HttpReply> reply = co_await asking;
    if (!reply)
        co_return reply.error();
    if (reply->status != 200)
        co_return fhir::statusError(*reply, Operation::Everything);
    const auto work = [bytes = reply->body, type = QString::fromLatin1(reply->headers.value("Content-Type")), document] { return judged(unwrapped(bytes, type), document); };
    Task<Result<DocumentBody>> reading = workers->run(work);
    Result<DocumentBody> body = co_await reading;
    if (stop.stop_requested())
        co_return Error::cancelled();
    co_return body;
}

} // namespace pax::timeline
