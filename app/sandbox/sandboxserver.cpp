// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxserver.h"

#include "app/core/httpdate.h"
#include "app/core/json.h"
#include "app/sandbox/exportjobs.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/synthetic.h"
#include "app/sandbox/tokenendpoint.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtCore/QUrlQuery>
#include <QtCore/QUuid>
#include <QtHttpServer/QHttpServer>
#include <QtHttpServer/QHttpServerResponder>
#include <QtNetwork/QTcpSocket>

#include <zlib.h>

#include <algorithm>

namespace pax::sandbox {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// What goes back for one request.
struct Answer
{
    int status = 200;
    QByteArray type = "application/fhir+json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    void with(QByteArray name, QByteArray value) { headers.emplaceBack(std::move(name), std::move(value)); }
};

/// A request with its parts at hand.
struct Call
{
    QByteArray method;
    QString path;                  ///< decoded, below the server's root
    QStringList segments;          ///< below /fhir
    QUrlQuery query;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const
    {
        for (const auto &[each, value] : headers) {
            if (each.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    default:
        return "OTHER";
    }
}

QByteArray instant(const QDateTime &when)
{
    return when.toUTC().toString(u"yyyy-MM-dd'T'hh:mm:ss.zzz'Z'"_s).toLatin1();
}

Answer json(const QJsonObject &object, int status = 200, const QByteArray &type = "application/fhir+json")
{
    return {status, type, QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

Answer outcome(int status, const char *code, const QString &text, const char *severity = "error")
{
    const QJsonObject issue{{u"severity"_s, QString::fromLatin1(severity)}, {u"code"_s, QString::fromLatin1(code)}, {u"details"_s, QJsonObject{{u"text"_s, text}}}};
    return json({{u"resourceType"_s, u"OperationOutcome"_s}, {u"issue"_s, QJsonArray{issue}}}, status);
}

QByteArray gzipped(const QByteArray &plain)
{
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))) + 32, Qt::Uninitialized);
    QByteArray input = plain;
    stream.next_in = reinterpret_cast<unsigned char *>(input.data());
    stream.avail_in = static_cast<unsigned>(input.size());
    stream.next_out = reinterpret_cast<unsigned char *>(packed.data());
    stream.avail_out = static_cast<unsigned>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QStringList listOf(const QUrlQuery &query, const QString &name)
{
    QStringList all;
    for (const QString &value : query.allQueryItemValues(name, QUrl::FullyDecoded))
        all << value.split(u',', Qt::SkipEmptyParts);
    return all;
}

} // namespace

struct SandboxServer::Private
{
    explicit Private(SandboxOptions given)
        : options(std::move(given))
        , tokens(options.clientId.isEmpty() ? u"sandbox-client"_s : options.clientId,
                 options.secret.isEmpty() ? QUuid::createUuid().toString(QUuid::Id128) : options.secret, options.tokenLifetime)
    {
        started = options.today.isValid() ? options.today : QDateTime::currentDateTimeUtc();
    }

    SandboxOptions options;
    TokenEndpoint tokens;
    SandboxData data;
    QList<Fault> faults;
    QDateTime started;
    QUrl root;
    QHttpServer server;
    QList<SeenRequest> seen;
    std::map<QString, ExportJob> jobs;
    std::vector<std::shared_ptr<QHttpServerResponder>> hanging;

    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    void reply(QHttpServerResponder &responder, const Call &call, Answer answer);
    Answer dispatch(const Call &call);
    Answer token(const Call &call);
    Answer metadata() const;
    Answer smartConfiguration() const;
    Answer groupSearch(const Call &call) const;
    Answer groupRead(const QString &id) const;
    Answer kickOff(const Call &call, const QString &groupId);
    Answer jobStatus(const QString &id);
    Answer manifest(const ExportJob &job) const;
    Answer file(const Call &call, const QString &jobId, const QString &name) const;
    Answer everything(const QString &patient, int from) const;
    Answer patientRead(const QString &id) const;
    Answer missing(const Call &call) const { return outcome(404, "not-supported", u"%1 is not offered here"_s.arg(call.path)); }
    QByteArray fhir(const QString &path) const { return (root.toString() + u"/fhir/"_s + path).toUtf8(); }
    const SandboxGroup *group(const QString &id) const;
};

const SandboxGroup *SandboxServer::Private::group(const QString &id) const
{
    const auto found = std::find_if(data.groups.begin(), data.groups.end(), [&id](const SandboxGroup &each) { return each.id == id; });
    return found == data.groups.end() ? nullptr : &*found;
}

void SandboxServer::Private::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    Call call;
    call.method = methodName(request.method());
    call.path = request.url().path(QUrl::FullyDecoded);
    // Segments are split before decoding, so that an id may hold a slash.
    for (const QString &segment : request.url().path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts))
        call.segments << QUrl::fromPercentEncoding(segment.toLatin1());
    call.query = request.query();
    call.headers = request.headers();
    call.body = request.body();

    const Fault *fault = hitBy(faults, QString::fromLatin1(call.method) + u' ' + call.path);
    auto held = std::make_shared<QHttpServerResponder>(std::move(responder));
    if (fault && fault->hang) {
        seen.append(SeenRequest{call.method, call.path, 0, !call.header("Authorization").isEmpty()});
        hanging.push_back(std::move(held));
        return;
    }
    Answer answer;
    if (fault && (fault->status || fault->body)) {
        answer.status = fault->status.value_or(200);
        answer.type = "text/plain";
        answer.body = fault->body.value_or(QByteArray());
    } else {
        answer = dispatch(call);
    }
    std::chrono::milliseconds delay{0};
    if (fault) {
        answer.headers += fault->headers;
        answer.body = changedBody(*fault, std::move(answer.body));
        if (!fault->dropHeader.isEmpty())
            answer.headers.removeIf([fault](const auto &header) { return header.first.compare(fault->dropHeader, Qt::CaseInsensitive) == 0; });
        delay = fault->delay;
    }
    seen.append(SeenRequest{call.method, call.path, answer.status, !call.header("Authorization").isEmpty()});
    if (delay.count() == 0) {
        reply(*held, call, std::move(answer));
        return;
    }
    // Whoever asked may be gone by then, and their socket with them.
    const QPointer<QTcpSocket> socket(held->socket());
    QTimer::singleShot(delay, &server, [this, held, call, answer, socket]() mutable {
        if (socket)
            reply(*held, call, std::move(answer));
    });
}

void SandboxServer::Private::reply(QHttpServerResponder &responder, const Call &call, Answer answer)
{
    const bool compress = answer.body.size() > 1024 && answer.status == 200 && call.header("Accept-Encoding").contains("gzip");
    if (compress) {
        answer.body = gzipped(answer.body);
        answer.with("Content-Encoding", "gzip");
    }
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(answer.status));
    responder.writeHeader("Date", httpDate(QDateTime::currentDateTimeUtc()));
    const auto typed = std::any_of(answer.headers.begin(), answer.headers.end(), [](const auto &header) { return header.first.compare("Content-Type", Qt::CaseInsensitive) == 0; });
    if (!typed)
        responder.writeHeader("Content-Type", answer.type);
    responder.writeHeader("X-Request-Id", QUuid::createUuid().toByteArray(QUuid::Id128).left(12));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeBody(answer.body);
}

Answer SandboxServer::Private::dispatch(const Call &call)
{
    const QStringList &path = call.segments;
    if (call.path == u"/oauth/token"_s)
        return call.method == "POST" ? token(call) : outcome(405, "not-supported", u"Tokens are asked for by POST"_s);
    if (path.isEmpty() || path.first() != u"fhir"_s)
        return missing(call);
    const QString first = path.value(1);
    const qsizetype depth = path.size();
    if (first == u"metadata"_s && depth == 2 && call.method == "GET")
        return metadata();
    if (first == u".well-known"_s && path.value(2) == u"smart-configuration"_s && !options.strict)
        return smartConfiguration();

    const bool isFile = first == u"_files"_s && depth == 4;
    const bool signedFile = isFile && options.signedUrls && call.query.queryItemValue(u"Signature"_s) == u"valid"_s;
    if (!signedFile && !tokens.accepts(call.header("Authorization"), QDateTime::currentDateTimeUtc())) {
        Answer refused = outcome(401, "login", u"A valid token is needed"_s);
        refused.with("WWW-Authenticate", "Bearer");
        return refused;
    }
    if (isFile)
        return file(call, path.at(2), path.at(3));
    if (first == u"_jobs"_s && depth == 3) {
        if (call.method == "GET")
            return jobStatus(path.at(2));
        if (call.method == "DELETE")
            return jobs.erase(path.at(2)) ? Answer{202, "application/fhir+json", {}, {}} : outcome(404, "not-found", u"No such export"_s);
    }
    if (first == u"_pages"_s && depth == 4)
        return everything(path.at(2), path.at(3).toInt());
    if (first == u"Group"_s && depth == 4 && path.at(3) == u"$export"_s && call.method == "GET")
        return kickOff(call, path.at(2));
    if (first == u"Patient"_s && depth == 4 && path.at(3) == u"$everything"_s && call.method == "GET") {
        if (options.strict && !call.query.isEmpty())
            return outcome(400, "invalid", u"This operation takes no parameters"_s);
        return everything(path.at(2), 0);
    }
    if (options.strict)
        return missing(call);
    if (first == u"Group"_s && depth == 4 && (path.at(3) == u"$export"_s || path.at(3) == u"$davinci-data-export"_s) && call.method == "POST")
        return kickOff(call, path.at(2));
    if (first == u"Group"_s && depth == 2 && call.method == "GET")
        return groupSearch(call);
    if (first == u"Group"_s && depth == 3 && call.method == "GET")
        return groupRead(path.at(2));
    if (first == u"Patient"_s && depth == 3 && call.method == "GET")
        return patientRead(path.at(2));
    return missing(call);
}

Answer SandboxServer::Private::token(const Call &call)
{
    const TokenEndpoint::Answer answer = tokens.answer(call.header("Authorization"), call.header("Content-Type"), call.body, root.toString() + u"/oauth/token"_s,
                                                       QDateTime::currentDateTimeUtc());
    Answer reply = json(answer.body, answer.status, "application/json");
    reply.with("Cache-Control", "no-store");
    return reply;
}

Answer SandboxServer::Private::metadata() const
{
    const auto operation = [](const char *name, const char *definition) {
        return QJsonObject{{u"name"_s, QString::fromLatin1(name)}, {u"definition"_s, QString::fromLatin1(definition)}};
    };
    const auto interaction = [](const char *code) { return QJsonObject{{u"code"_s, QString::fromLatin1(code)}}; };
    QJsonObject group{{u"type"_s, u"Group"_s},
                      {u"operation"_s, QJsonArray{operation("export", "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/group-export")}}};
    QJsonObject patient{{u"type"_s, u"Patient"_s},
                        {u"operation"_s, QJsonArray{operation("everything", "http://hl7.org/fhir/OperationDefinition/Patient-everything")}}};
    if (!options.strict) {
        group[u"interaction"_s] = QJsonArray{interaction("read"), interaction("search-type")};
        group[u"searchParam"_s] = QJsonArray{QJsonObject{{u"name"_s, u"identifier"_s}, {u"type"_s, u"token"_s}}, QJsonObject{{u"name"_s, u"name"_s}, {u"type"_s, u"string"_s}}};
        group[u"operation"_s] = QJsonArray{operation("export", "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/group-export"),
                                          operation("davinci-data-export", "http://hl7.org/fhir/us/davinci-atr/OperationDefinition/davinci-data-export")};
        patient[u"interaction"_s] = QJsonArray{interaction("read")};
    }
    const QJsonObject uris{{u"url"_s, u"http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris"_s},
                           {u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, u"token"_s}, {u"valueUri"_s, root.toString() + u"/oauth/token"_s}}}}};
    const QJsonObject rest{{u"mode"_s, u"server"_s}, {u"security"_s, QJsonObject{{u"extension"_s, QJsonArray{uris}}}}, {u"resource"_s, QJsonArray{group, patient}}};
    return json({{u"resourceType"_s, u"CapabilityStatement"_s},
                 {u"status"_s, u"active"_s},
                 {u"date"_s, u"2026-01-01"_s},
                 {u"kind"_s, u"instance"_s},
                 {u"software"_s, QJsonObject{{u"name"_s, u"Provider Access Sandbox"_s}, {u"version"_s, QStringLiteral(PAX_VERSION)}}},
                 {u"implementation"_s, QJsonObject{{u"description"_s, u"Embedded Provider Access server with made-up members"_s}, {u"url"_s, root.toString() + u"/fhir"_s}}},
                 {u"fhirVersion"_s, u"4.0.1"_s},
                 {u"format"_s, QJsonArray{u"json"_s}},
                 {u"instantiates"_s, QJsonArray{u"http://hl7.org/fhir/us/davinci-pdex/CapabilityStatement/pdex-provider-access-server"_s}},
                 {u"rest"_s, QJsonArray{rest}}});
}

Answer SandboxServer::Private::smartConfiguration() const
{
    return json({{u"token_endpoint"_s, root.toString() + u"/oauth/token"_s},
                 {u"grant_types_supported"_s, QJsonArray{u"client_credentials"_s}},
                 {u"token_endpoint_auth_methods_supported"_s, QJsonArray{u"client_secret_basic"_s, u"client_secret_post"_s, u"private_key_jwt"_s}},
                 {u"token_endpoint_auth_signing_alg_values_supported"_s, QJsonArray{u"ES384"_s, u"RS384"_s}},
                 {u"scopes_supported"_s, QJsonArray{u"system/*.read"_s, u"system/*.rs"_s}},
                 {u"capabilities"_s, QJsonArray{u"client-confidential-asymmetric"_s, u"client-confidential-symmetric"_s, u"permission-v1"_s}}},
                200, "application/json");
}

Answer SandboxServer::Private::groupSearch(const Call &call) const
{
    const QString name = call.query.queryItemValue(u"name"_s, QUrl::FullyDecoded);
    const QString identifier = call.query.queryItemValue(u"identifier"_s, QUrl::FullyDecoded);
    const bool summary = call.query.queryItemValue(u"_summary"_s) == u"true"_s;
    constexpr int PerPage = 3;
    std::vector<const SandboxGroup *> found;
    for (const SandboxGroup &each : data.groups) {
        const QString value = identifier.section(u'|', -1);
        if ((name.isEmpty() || each.name.startsWith(name, Qt::CaseInsensitive)) && (identifier.isEmpty() || each.json.contains(value.toUtf8())))
            found.push_back(&each);
    }
    const auto from = static_cast<std::size_t>(std::max(0, call.query.queryItemValue(u"_offset"_s).toInt()));
    QByteArray body = R"({"resourceType":"Bundle","type":"searchset","total":)" + QByteArray::number(static_cast<qlonglong>(found.size()));
    if (from + PerPage < found.size()) {
        QUrlQuery next = call.query;
        next.removeQueryItem(u"_offset"_s);
        next.addQueryItem(u"_offset"_s, QString::number(from + PerPage));
        body += R"(,"link":[{"relation":"next","url":)" + jsonQuoted(QString::fromUtf8(fhir(u"Group?"_s + next.toString(QUrl::FullyEncoded)))) + "}]";
    }
    body += R"(,"entry":[)";
    for (std::size_t i = from; i < std::min(found.size(), from + PerPage); ++i) {
        QByteArray resource = found[i]->json;
        if (summary) {
            QJsonObject object = QJsonDocument::fromJson(resource).object();
            object.remove(u"member"_s);
            resource = QJsonDocument(object).toJson(QJsonDocument::Compact);
        }
        body += QByteArray(i == from ? "" : ",") + R"({"fullUrl":")" + fhir(u"Group/"_s + found[i]->id) + R"(","resource":)" + resource + R"(,"search":{"mode":"match"}})";
    }
    return {200, "application/fhir+json", body + "]}", {}};
}

Answer SandboxServer::Private::groupRead(const QString &id) const
{
    const SandboxGroup *found = group(id);
    return found ? Answer{200, "application/fhir+json", found->json, {}} : outcome(404, "not-found", u"There is no such group"_s);
}

Answer SandboxServer::Private::patientRead(const QString &id) const
{
    for (const SandboxMember &member : data.members) {
        if (member.id == id)
            return {200, "application/fhir+json", member.resources.front().json, {}};
    }
    return outcome(404, "not-found", u"There is no such patient"_s);
}

Answer SandboxServer::Private::kickOff(const Call &call, const QString &groupId)
{
    if (call.header("Prefer") != "respond-async")
        return outcome(400, "invalid", u"The Prefer header must be respond-async"_s);
    if (call.header("Accept") != "application/fhir+json")
        return outcome(400, "invalid", u"The Accept header must be application/fhir+json"_s);
    if (options.strict && !call.query.isEmpty())
        return outcome(400, "invalid", u"This operation takes no parameters"_s);
    const SandboxGroup *found = group(groupId);
    if (!found)
        return outcome(404, "not-found", u"There is no such group"_s);
    for (const auto &[id, job] : jobs) {
        if (job.group == groupId && job.pollsLeft > 0) {
            Answer busy = outcome(429, "throttled", u"An export of this group is already running"_s);
            busy.with("Retry-After", "1");
            busy.with("Content-Location", fhir(u"_jobs/"_s + id));
            return busy;
        }
    }
    QStringList types = listOf(call.query, u"_type"_s);
    for (const QJsonValue parameter : QJsonDocument::fromJson(call.body).object()[u"parameter"_s].toArray()) {
        if (parameter[u"name"_s].toString() == u"_type"_s)
            types << parameter[u"valueString"_s].toString().split(u',', Qt::SkipEmptyParts);
    }
    ExportJob job;
    job.id = QUuid::createUuid().toString(QUuid::Id128);
    job.group = groupId;
    job.request = root.toString() + call.path;
    job.transactionTime = QDateTime::currentDateTimeUtc();
    job.pollsLeft = options.pollsBeforeReady;
    job.files = exportFiles(data, *found, types, options.filesOf);
    Answer accepted{202, "application/fhir+json", {}, {{"Content-Location", fhir(u"_jobs/"_s + job.id)}}};
    jobs.emplace(job.id, std::move(job));
    return accepted;
}

Answer SandboxServer::Private::jobStatus(const QString &id)
{
    const auto found = jobs.find(id);
    if (found == jobs.end())
        return outcome(404, "not-found", u"No such export"_s);
    ExportJob &job = found->second;
    if (job.pollsLeft > 0) {
        const int done = options.pollsBeforeReady - job.pollsLeft;
        --job.pollsLeft;
        return {202, "application/json", {}, {{"X-Progress", QByteArray::number(100 * done / options.pollsBeforeReady) + "% complete"}, {"Retry-After", "1"}}};
    }
    return manifest(job);
}

Answer SandboxServer::Private::manifest(const ExportJob &job) const
{
    QJsonArray output;
    for (const ExportFile &file : job.files) {
        const QString query = options.signedUrls ? u"?Signature=valid"_s : QString();
        QJsonObject entry{{u"type"_s, file.type}, {u"url"_s, QString::fromUtf8(fhir(u"_files/"_s + job.id + u'/' + file.name + query))}, {u"count"_s, file.lines}};
        if (options.checksums) {
            const QString sum = u"sha256:"_s + QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
            entry[u"extension"_s] = QJsonArray{QJsonObject{{u"url"_s, u"https://provider-access-sandbox.invalid/checksum"_s}, {u"valueString"_s, sum}},
                                               QJsonObject{{u"url"_s, u"https://provider-access-sandbox.invalid/file_length"_s}, {u"valueDecimal"_s, file.bytes.size()}}};
        }
        output.append(entry);
    }
    Answer answer = json({{u"transactionTime"_s, QString::fromLatin1(instant(job.transactionTime))},
                          {u"request"_s, job.request},
                          {u"requiresAccessToken"_s, !options.signedUrls},
                          {u"output"_s, output},
                          {u"deleted"_s, QJsonArray{}},
                          {u"error"_s, QJsonArray{}}},
                         200, "application/json");
    answer.with("Expires", httpDate(job.transactionTime.addSecs(24 * 3600)));
    return answer;
}

Answer SandboxServer::Private::file(const Call &call, const QString &jobId, const QString &name) const
{
    const auto job = jobs.find(jobId);
    if (job == jobs.end())
        return outcome(404, "not-found", u"No such file"_s);
    const auto found = std::find_if(job->second.files.begin(), job->second.files.end(), [&name](const ExportFile &each) { return each.name == name; });
    if (found == job->second.files.end())
        return outcome(404, "not-found", u"No such file"_s);
    const QByteArray tag = '"' + QCryptographicHash::hash(found->bytes, QCryptographicHash::Sha1).toHex() + '"';
    Answer answer{200, "application/fhir+ndjson", found->bytes, {{"ETag", tag}, {"Accept-Ranges", "bytes"}}};
    const QByteArray range = call.header("Range");
    const QByteArray condition = call.header("If-Range");
    if (range.startsWith("bytes=") && (condition.isEmpty() || condition == tag)) {
        const qint64 from = range.mid(6).split('-').first().toLongLong();
        if (from >= found->bytes.size())
            return {416, "application/fhir+ndjson", {}, {{"Content-Range", "bytes */" + QByteArray::number(found->bytes.size())}}};
        answer.status = 206;
        answer.body = found->bytes.mid(from);
        answer.with("Content-Range", "bytes " + QByteArray::number(from) + '-' + QByteArray::number(found->bytes.size() - 1) + '/'
                                                    + QByteArray::number(found->bytes.size()));
    }
    return answer;
}

Answer SandboxServer::Private::everything(const QString &patient, int from) const
{
    const auto member = std::find_if(data.members.begin(), data.members.end(), [&patient](const SandboxMember &each) { return each.id == patient; });
    if (member == data.members.end())
        return outcome(404, "not-found", u"There is no such patient"_s);
    const auto total = static_cast<int>(member->resources.size());
    const int end = std::min(total, from + options.pageSize);
    QByteArray body = R"({"resourceType":"Bundle","type":"searchset","total":)" + QByteArray::number(total);
    if (end < total)
        body += R"(,"link":[{"relation":"next","url":)" + jsonQuoted(QString::fromUtf8(fhir(u"_pages/"_s + QString::fromLatin1(QUrl::toPercentEncoding(patient)) + u'/' + QString::number(end)))) + "}]";
    body += R"(,"entry":[)";
    for (int i = from; i < end; ++i) {
        const SandboxResource &resource = member->resources[static_cast<std::size_t>(i)];
        body += QByteArray(i == from ? "" : ",\n");
        body += resource.id.isEmpty() ? QByteArray(R"({"resource":)") : R"({"fullUrl":)" + jsonQuoted(QString::fromUtf8(fhir(resource.type + u'/' + resource.id))) + R"(,"resource":)";
        body += resource.json + "}";
    }
    return {200, "application/fhir+json", body + "]}", {}};
}

SandboxServer::SandboxServer(SandboxOptions options, QObject *parent) : QObject(parent), d(std::make_unique<Private>(std::move(options))) {}

SandboxServer::~SandboxServer() = default;

Result<void> SandboxServer::start()
{
    if (!d->options.faultsFile.isEmpty()) {
        Result<QList<Fault>> faults = readFaults(d->options.faultsFile);
        if (!faults)
            return faults.error();
        d->faults = std::move(*faults);
    }
    if (d->options.dataDir.isEmpty()) {
        d->data = syntheticMembers(d->options.members, d->options.seed, d->started);
    } else {
        Result<SandboxData> loaded = loadMembers(d->options.dataDir);
        if (!loaded)
            return loaded.error();
        d->data = std::move(*loaded);
    }
    d->server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) { d->handle(request, std::move(responder)); });
    const quint16 port = d->server.listen(QHostAddress::LocalHost, d->options.port);
    if (port == 0)
        return Error::of(ErrorKind::Offline).withSubject(u"127.0.0.1:%1"_s.arg(d->options.port));
    d->root = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    return {};
}

QUrl SandboxServer::base() const
{
    return QUrl(d->root.toString() + u"/fhir"_s);
}

QUrl SandboxServer::tokenUrl() const
{
    return QUrl(d->root.toString() + u"/oauth/token"_s);
}

QString SandboxServer::clientId() const
{
    return d->tokens.clientId();
}

QString SandboxServer::secret() const
{
    return d->tokens.secret();
}

const SandboxData &SandboxServer::data() const
{
    return d->data;
}

void SandboxServer::addClientKey(const QJsonObject &publicJwk)
{
    d->tokens.addKey(publicJwk);
}

void SandboxServer::setPublicPort(quint16 port)
{
    d->root.setPort(port);
}

const QList<SeenRequest> &SandboxServer::requests() const
{
    return d->seen;
}

int SandboxServer::count(QByteArrayView method, QStringView pathPart) const
{
    return static_cast<int>(std::count_if(d->seen.begin(), d->seen.end(), [&](const SeenRequest &each) { return each.method == method && each.path.contains(pathPart); }));
}

} // namespace pax::sandbox
