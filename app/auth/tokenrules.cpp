// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/tokenrules.h"

#include "app/auth/jose.h"

#include <algorithm>
#include <cmath>

namespace pax::auth {

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto LongestLife = std::chrono::hours(24);

bool isWebPage(const QByteArray &body)
{
    const QByteArray start = body.left(512).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

/// The reason that an OAuth error code names. Source: RFC 6749 §5.2.
ErrorReason reasonOf(const QString &code)
{
    if (code == u"invalid_client"_s || code == u"invalid_grant"_s)
        return ErrorReason::InvalidClient;
    if (code == u"invalid_scope"_s)
        return ErrorReason::InvalidScope;
    if (code == u"unauthorized_client"_s)
        return ErrorReason::UnauthorizedClient;
    if (code == u"unsupported_grant_type"_s)
        return ErrorReason::GrantNotOffered;
    if (code == u"invalid_request"_s)
        return ErrorReason::InvalidRequest;
    return ErrorReason::None;
}

/// A member of the answer; a token among them stays in memory that is overwritten.
QString text(const json_t *json, const char *member)
{
    const json_t *value = json_object_get(json, member);
    return json_is_string(value) ? QString::fromUtf8(json_string_value(value), static_cast<qsizetype>(json_string_length(value))) : QString();
}

QJsonValue number(const json_t *json, const char *member)
{
    const json_t *value = json_object_get(json, member);
    if (json_is_number(value))
        return QJsonValue(json_number_value(value));
    return json_is_string(value) ? QJsonValue(text(json, member)) : QJsonValue(QJsonValue::Undefined);
}

QStringList scopesOf(const json_t *json)
{
    QStringList scopes = text(json, "scope").split(u' ', Qt::SkipEmptyParts);
    const json_t *list = json_object_get(json, "scope");
    for (std::size_t i = 0; i < json_array_size(list); ++i)
        scopes << QString::fromUtf8(json_string_value(json_array_get(list, i)));
    return scopes;
}

Error refusal(const net::HttpReply &reply, const json_t *json)
{
    const QString code = text(json, "error");
    const bool isSuccess = reply.status >= 200 && reply.status < 300;
    ErrorKind kind = ErrorKind::Unauthorized;
    ErrorReason reason = reasonOf(code);
    if (reason != ErrorReason::None)
        kind = ErrorKind::Unauthorized;
    else if (reply.status == 429 || reply.status == 503)
        kind = ErrorKind::Throttled;
    else if (isWebPage(reply.body))
        kind = ErrorKind::Malformed, reason = ErrorReason::HtmlInsteadOfData;
    else if (reply.status >= 500 || code == u"server_error"_s || code == u"temporarily_unavailable"_s)
        kind = ErrorKind::ServerFault;
    else if (reply.status == 401)
        reason = ErrorReason::InvalidClient;
    else if (reply.status == 404 || reply.status == 405 || reply.status == 410)
        kind = ErrorKind::NotFound, reason = ErrorReason::NoAccessToken;
    else if (isSuccess)
        kind = ErrorKind::Malformed, reason = !reply.body.isEmpty() && !json ? ErrorReason::NotJson : ErrorReason::NoAccessToken;
    constexpr qsizetype MostOfABody = 200;
    QString words = text(json, "error_description");
    // The body of a success may hold a token under another name.
    if (words.isEmpty() && !isSuccess)
        words = QString::fromUtf8(reply.body.left(MostOfABody)).trimmed();
    return Error::of(kind, reason, Operation::Token)
        .withHttpStatus(reply.status)
        .withRetryAfter(reply.retryAfter)
        .withRequestId(reply.requestId)
        .withSubject(reply.url.host())
        .withIssueCodes(code.isEmpty() ? QStringList() : QStringList{code.left(60)})
        .withServerText(words);
}

/// What may stand in a header after "Bearer ": anything else would be a fault, or an attempt to smuggle in headers.
bool isToken(const json_t *token)
{
    const QByteArrayView bytes(json_string_value(token), static_cast<qsizetype>(json_string_length(token)));
    return !bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

Result<Grant> grantFrom(const net::HttpReply &reply)
{
    wipeWhatJoseFrees();
    const OwnedJson json(json_loadb(reply.body.constData(), static_cast<std::size_t>(reply.body.size()), 0, nullptr));
    const json_t *token = json_object_get(json.get(), "access_token");
    if (reply.status < 200 || reply.status > 299 || !json_is_string(token) || !isToken(token))
        return refusal(reply, json.get());
    Grant grant;
    grant.token = std::make_shared<const Secret>(QByteArrayView(json_string_value(token), static_cast<qsizetype>(json_string_length(token))));
    const QString type = text(json.get(), "token_type");
    if (!type.isEmpty() && type.compare(u"bearer"_s, Qt::CaseInsensitive) != 0)
        return Error::of(ErrorKind::Malformed, ErrorReason::UnknownTokenType, Operation::Token).withHttpStatus(reply.status).withRequestId(reply.requestId).withSubject(reply.url.host());
    grant.life = lifeOf(number(json.get(), "expires_in"));
    grant.granted = scopesOf(json.get());
    return grant;
}

} // namespace

Result<Grant> readGrant(net::HttpReply &reply)
{
    Result<Grant> grant = grantFrom(reply);
    core::wipe(reply.body);
    return grant;
}

bool isAboutClient(const Error &error)
{
    return error.kind() == ErrorKind::Unauthorized && error.reason() == ErrorReason::InvalidClient;
}

std::chrono::seconds lifeOf(const QJsonValue &value)
{
    double seconds = static_cast<double>(AssumedLife.count());
    if (value.isDouble()) {
        seconds = value.toDouble();
    } else if (value.isString()) {
        bool isNumber = false;
        const double read = value.toString().trimmed().toDouble(&isNumber);
        seconds = isNumber && std::isfinite(read) ? read : seconds;
    }
    const double most = static_cast<double>(std::chrono::seconds(LongestLife).count());
    return std::chrono::seconds(static_cast<qint64>(std::clamp(seconds, 0.0, most)));
}

QByteArray formEncoded(QByteArrayView text)
{
    QByteArray encoded = text.toByteArray().toPercentEncoding("*", "~");
    return encoded.replace("%20", "+");
}

bool isAmbiguous(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const bool isPlain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
        return !isPlain;
    });
}

} // namespace pax::auth
