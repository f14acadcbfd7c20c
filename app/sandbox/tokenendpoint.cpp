// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/tokenendpoint.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtCore/QUuid>

#include <cjose/cjose.h>

#include <memory>

namespace pax::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Release
{
    void operator()(cjose_jwk_t *jwk) const { cjose_jwk_release(jwk); }
    void operator()(cjose_jws_t *jws) const { cjose_jws_release(jws); }
};

QHash<QString, QString> formFields(const QByteArray &form)
{
    QHash<QString, QString> fields;
    for (const QByteArray &pair : form.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const auto decoded = [](QByteArray text) -> QString { return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' '))); };
        if (equals > 0)
            fields.insert(decoded(pair.left(equals)), decoded(pair.mid(equals + 1)));
    }
    return fields;
}

} // namespace

TokenEndpoint::TokenEndpoint(QString clientId, QString secret, std::chrono::seconds lifetime)
    : m_clientId(std::move(clientId)), m_secret(std::move(secret)), m_lifetime(lifetime)
{
}

TokenEndpoint::Answer TokenEndpoint::refuse(int status, const char *error, const char *why) const
{
    return {status, QJsonObject{{u"error"_s, QString::fromLatin1(error)}, {u"error_description"_s, QString::fromLatin1(why)}}};
}

TokenEndpoint::Answer TokenEndpoint::answer(const QByteArray &authorization, const QByteArray &contentType, const QByteArray &form, const QString &tokenUrl,
                                            const QDateTime &now)
{
    if (!contentType.startsWith("application/x-www-form-urlencoded"))
        return refuse(400, "invalid_request", "The request must be a form");
    const QHash<QString, QString> fields = formFields(form);
    if (fields.value(u"grant_type"_s) != u"client_credentials"_s)
        return refuse(400, "unsupported_grant_type", "Only client_credentials is offered");
    if (fields.contains(u"client_assertion"_s)) {
        const QByteArray problem = checkAssertion(fields.value(u"client_assertion"_s).toLatin1(), tokenUrl, now);
        if (!problem.isEmpty())
            return refuse(400, "invalid_client", problem.constData());
    } else {
        QString id = fields.value(u"client_id"_s);
        QString secret = fields.value(u"client_secret"_s);
        if (authorization.startsWith("Basic ")) {
            const QString pair = QString::fromUtf8(QByteArray::fromBase64(authorization.mid(6)));
            id = pair.section(u':', 0, 0);
            secret = pair.section(u':', 1);
        }
        if (id != m_clientId || secret != m_secret)
            return refuse(401, "invalid_client", "Unknown client or wrong secret");
    }
    const QStringList scopes = fields.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    for (const QString &scope : scopes) {
        if (!scope.startsWith(u"system/"_s))
            return refuse(400, "invalid_scope", "Only system scopes are granted");
    }
    const QByteArray token = QUuid::createUuid().toByteArray(QUuid::Id128);
    m_tokens.insert(token, now.addSecs(m_lifetime.count()));
    return {200, QJsonObject{{u"access_token"_s, QString::fromLatin1(token)},
                             {u"token_type"_s, u"bearer"_s},
                             {u"expires_in"_s, static_cast<qint64>(m_lifetime.count())},
                             {u"scope"_s, scopes.isEmpty() ? u"system/*.read"_s : scopes.join(u' ')}}};
}

bool TokenEndpoint::accepts(const QByteArray &authorization, const QDateTime &now) const
{
    if (!authorization.startsWith("Bearer "))
        return false;
    const auto found = m_tokens.find(authorization.mid(7));
    return found != m_tokens.end() && *found > now;
}

QByteArray TokenEndpoint::checkAssertion(const QByteArray &assertion, const QString &tokenUrl, const QDateTime &now)
{
    const QList<QByteArray> parts = assertion.split('.');
    if (parts.size() != 3)
        return "The assertion is no JWT";
    const QJsonObject header = QJsonDocument::fromJson(QByteArray::fromBase64(parts[0], QByteArray::Base64UrlEncoding)).object();
    const QString algorithm = header[u"alg"_s].toString();
    if (algorithm != u"ES384"_s && algorithm != u"RS384"_s)
        return "Only ES384 and RS384 are accepted";
    const QJsonObject registered = m_keys.value(header[u"kid"_s].toString());
    if (registered.isEmpty())
        return "Unknown kid";
    const QByteArray keyText = QJsonDocument(registered).toJson(QJsonDocument::Compact);
    const std::unique_ptr<cjose_jwk_t, Release> key(cjose_jwk_import(keyText.constData(), static_cast<std::size_t>(keyText.size()), nullptr));
    const std::unique_ptr<cjose_jws_t, Release> jws(cjose_jws_import(assertion.constData(), static_cast<std::size_t>(assertion.size()), nullptr));
    if (!key || !jws || !cjose_jws_verify(jws.get(), key.get(), nullptr))
        return "The signature does not verify";
    const QJsonObject claims = QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding)).object();
    if (claims[u"iss"_s].toString() != m_clientId || claims[u"sub"_s].toString() != m_clientId)
        return "iss and sub must be the client id";
    if (claims[u"aud"_s].toString() != tokenUrl)
        return "aud must be the token endpoint";
    const qint64 expires = static_cast<qint64>(claims[u"exp"_s].toDouble());
    if (expires <= now.toSecsSinceEpoch() || expires > now.toSecsSinceEpoch() + 300)
        return "exp must lie within five minutes";
    const QString id = claims[u"jti"_s].toString();
    if (id.isEmpty() || m_usedIds.contains(id))
        return "jti was used before";
    m_usedIds.insert(id);
    return {};
}

} // namespace pax::sandbox
