// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/curl.h"

#include <QtCore/QUrl>

namespace pax::access {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// In single quotes nothing means anything to a shell but the quote itself.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QStringList signInParts(const auth::ConnectionProfile &profile)
{
    QString form = u"grant_type=client_credentials"_s;
    if (!profile.scopes.isEmpty())
        form += u"&scope="_s + QString::fromLatin1(QUrl::toPercentEncoding(profile.scopes.join(u' ')));
    QStringList parts{u"--header 'Accept: application/json'"_s, u"--data "_s + quoted(form)};
    switch (profile.method) {
    case auth::AuthMethod::SecretBasic:
        parts << u"--user \"$CLIENT_ID:$CLIENT_SECRET\""_s;
        break;
    case auth::AuthMethod::SecretPost:
        parts << u"--data-urlencode \"client_id=$CLIENT_ID\""_s << u"--data-urlencode \"client_secret=$CLIENT_SECRET\""_s;
        break;
    case auth::AuthMethod::PrivateKeyJwt:
        parts << u"--data 'client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer'"_s << u"--data-urlencode \"client_assertion=$SIGNED_REQUEST\""_s;
        break;
    }
    return parts;
}

} // namespace

QString curlOf(const net::RequestLogEntry &entry, const auth::ConnectionProfile &profile)
{
    QString address = entry.origin + entry.address;
    address.replace(net::MaskedSegment, u"ID"_s);
    QStringList parts{u"curl --request "_s + QString::fromLatin1(entry.method) + u' ' + quoted(address)};
    if (entry.operation == Operation::Token) {
        parts += signInParts(profile);
    } else {
        parts << u"--header 'Accept: application/fhir+json'"_s;
        if (entry.operation == Operation::KickOff)
            parts << u"--header 'Prefer: respond-async'"_s;
        if (entry.hadToken)
            parts << u"--header \"Authorization: Bearer $TOKEN\""_s;
    }
    return parts.join(u" \\\n  "_s);
}

} // namespace pax::access
