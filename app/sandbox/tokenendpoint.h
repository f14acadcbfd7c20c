// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <chrono>

namespace pax::sandbox {

/// Issues and checks tokens: client_secret_basic, client_secret_post, private_key_jwt (ES384, RS384).
/// Source: auth.md §1, §2, §6.
class TokenEndpoint
{
public:
    TokenEndpoint(QString clientId, QString secret, std::chrono::seconds lifetime);

    struct Answer
    {
        int status = 200;
        QJsonObject body;
    };
    /// \param tokenUrl  what an assertion's aud must be
    Answer answer(const QByteArray &authorization, const QByteArray &contentType, const QByteArray &form, const QString &tokenUrl, const QDateTime &now);
    bool accepts(const QByteArray &authorization, const QDateTime &now) const;
    void addKey(const QJsonObject &publicJwk) { m_keys.insert(publicJwk[QLatin1String("kid")].toString(), publicJwk); }
    QString clientId() const { return m_clientId; }
    QString secret() const { return m_secret; }

private:
    Answer refuse(int status, const char *error, const char *why) const;
    /// Empty when good, else the reason.
    QByteArray checkAssertion(const QByteArray &assertion, const QString &tokenUrl, const QDateTime &now);

    QString m_clientId;
    QString m_secret;
    std::chrono::seconds m_lifetime;
    QHash<QByteArray, QDateTime> m_tokens;
    QHash<QString, QJsonObject> m_keys;
    QSet<QString> m_usedIds;
};

} // namespace pax::sandbox
