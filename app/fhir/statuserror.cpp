// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/json.h"
#include "app/fhir/client.h"
#include "app/fhir/outcome.h"

#include <QtCore/QRegularExpression>

namespace pax::fhir {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

ErrorKind kindFor(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 402:
    case 403:
    case 451:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 405:
    case 406:
    case 415:
    case 501:
        return ErrorKind::Unsupported;
    case 408:
    case 425:
    case 504:
        return ErrorKind::TimedOut;
    case 429:
    case 503:
        return ErrorKind::Throttled;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::ServerFault;
    return status >= 400 ? ErrorKind::BadInput : ErrorKind::Malformed;
}

bool isHtml(const QByteArray &body)
{
    const QByteArray start = body.left(512).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

/// The first text a body of another shape offers: OAuth, problem+json, Spring, gateways.
QString textOfOtherJson(const JsonValue &root)
{
    for (const char *name : {"error_description", "message", "detail", "title", "error", "status"}) {
        if (root[name].isString())
            return root[name].string();
    }
    return {};
}

QString titleOfHtml(const QByteArray &body)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]*)</title>"_s, QRegularExpression::CaseInsensitiveOption);
    return title.match(QString::fromUtf8(body.left(20'000))).captured(1).simplified();
}

} // namespace

Error statusError(const net::HttpReply &reply, Operation operation)
{
    Error error = Error::of(kindFor(reply.status), ErrorReason::None, operation)
                      .withHttpStatus(reply.status)
                      .withRetryAfter(reply.retryAfter)
                      .withRequestId(reply.requestId)
                      .withSubject(reply.url.host());
    // 400 and 422 are about the request: what was asked for is not known, or not in this form.
    if (error.kind() == ErrorKind::BadInput)
        error = Error::of(operation == Operation::Token ? ErrorKind::Unauthorized : ErrorKind::Unsupported, ErrorReason::None, operation)
                    .withHttpStatus(reply.status)
                    .withRequestId(reply.requestId)
                    .withSubject(reply.url.host());
    if (isHtml(reply.body))
        return error.withReason(ErrorReason::HtmlInsteadOfData).withServerText(titleOfHtml(reply.body));
    const Result<JsonDocument> parsed = JsonDocument::parse(reply.body);
    if (!parsed)
        return error.withServerText(QString::fromUtf8(reply.body.left(200)).simplified());
    const auto issues = readOutcome(parsed->root());
    if (!issues)
        return error.withServerText(textOfOtherJson(parsed->root()));
    QStringList codes;
    for (const OutcomeIssue &issue : *issues)
        codes << issue.code;
    if (!issues->isEmpty())
        error = error.withServerText(issues->first().text.reveal());
    const bool unknown = codes.contains(u"not-found"_s) || codes.contains(u"deleted"_s);
    if (unknown && (reply.status == 400 || reply.status == 422))
        error = Error::of(ErrorKind::NotFound, ErrorReason::None, operation)
                    .withHttpStatus(reply.status)
                    .withRequestId(reply.requestId)
                    .withSubject(reply.url.host())
                    .withServerText(error.serverText().reveal());
    return error.withIssueCodes(codes).withOperationOutcome(reply.body);
}

} // namespace pax::fhir
