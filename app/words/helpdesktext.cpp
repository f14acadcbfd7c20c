// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/helpdesktext.h"

#include "app/auth/publickey.h"
#include "app/words/causetext.h"
#include "app/words/checktext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace pax::words {

using namespace access;
using namespace Qt::StringLiterals;

namespace {

/// So many of the last requests are enough to find ours among others.
constexpr qsizetype MostRequests = 12;

struct HelpDeskWords
{
    Q_DECLARE_TR_FUNCTIONS(HelpDeskWords)
};

using Lines = QStringList;

void addConnection(Lines &lines, const auth::ConnectionProfile &profile)
{
    lines << HelpDeskWords::tr("FHIR address: %1").arg(profile.baseUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    if (!profile.tokenUrl.isEmpty())
        lines << HelpDeskWords::tr("Sign-in address: %1").arg(profile.tokenUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    lines << HelpDeskWords::tr("Client id: %1").arg(profile.clientId);
    lines << HelpDeskWords::tr("Sign-in method: %1").arg(auth::methodName(profile.method));
    if (profile.method == auth::AuthMethod::PrivateKeyJwt)
        lines << HelpDeskWords::tr("Key id: %1, algorithm: %2").arg(profile.signingKeyId(), profile.signingAlgorithm());
    if (const auth::KeyRecord *key = profile.method == auth::AuthMethod::PrivateKeyJwt ? profile.keys.currentKey() : nullptr)
        lines << HelpDeskWords::tr("Key fingerprint: %1").arg(auth::fingerprint(key->publicJwk));
    lines << HelpDeskWords::tr("Scopes asked for: %1").arg(profile.scopes.isEmpty() ? u"—"_s : profile.scopes.join(u' '));
    if (!profile.support.isEmpty())
        lines << HelpDeskWords::tr("Payer’s help desk: %1").arg(profile.support);
    if (!profile.documentation.isEmpty())
        lines << HelpDeskWords::tr("Payer’s documentation: %1").arg(profile.documentation);
}

void addProblem(Lines &lines, const Check &check)
{
    const CauseText cause = causeText(check);
    lines << HelpDeskWords::tr("What fails: step %1 of %2, %3").arg(static_cast<int>(check.id) + 1).arg(CheckCount).arg(checkText(check).title);
    if (!cause.summary.isEmpty())
        lines << u"  "_s + cause.summary;
    if (!cause.likely.isEmpty())
        lines << u"  "_s + HelpDeskWords::tr("Likely cause: %1").arg(cause.likely);
    if (!cause.nextStep.isEmpty())
        lines << u"  "_s + HelpDeskWords::tr("Next step: %1").arg(cause.nextStep);
    for (const Fact &fact : check.evidence)
        lines << u"  "_s + HelpDeskWords::tr("%1: %2", "name of a fact, its value").arg(factText(fact.id), fact.value);
    if (check.error && check.error->reason() != core::ErrorReason::None)
        lines << u"  "_s + HelpDeskWords::tr("Code: %1").arg(core::reasonName(check.error->reason()));
}

} // namespace

QString factText(FactId id)
{
    switch (id) {
    case FactId::Host:
        return HelpDeskWords::tr("Host");
    case FactId::Addresses:
        return HelpDeskWords::tr("Addresses");
    case FactId::Port:
        return HelpDeskWords::tr("Port");
    case FactId::Proxy:
        return HelpDeskWords::tr("Proxy");
    case FactId::TlsVersion:
        return HelpDeskWords::tr("TLS version");
    case FactId::CertificateSubject:
        return HelpDeskWords::tr("Certificate of");
    case FactId::CertificateNames:
        return HelpDeskWords::tr("Good for");
    case FactId::CertificateIssuer:
        return HelpDeskWords::tr("Issued by");
    case FactId::CertificateFrom:
        return HelpDeskWords::tr("Good from");
    case FactId::CertificateUntil:
        return HelpDeskWords::tr("Good until");
    case FactId::ServerTime:
        return HelpDeskWords::tr("Time at the server");
    case FactId::OwnTime:
        return HelpDeskWords::tr("Time of this computer");
    case FactId::SecondsAhead:
        return HelpDeskWords::tr("Seconds ahead");
    case FactId::ClientId:
        return HelpDeskWords::tr("Client id");
    case FactId::Method:
        return HelpDeskWords::tr("Sign-in method");
    case FactId::Algorithm:
        return HelpDeskWords::tr("Algorithm");
    case FactId::KeyId:
        return HelpDeskWords::tr("Key id");
    case FactId::SignInHost:
        return HelpDeskWords::tr("Sign-in host");
    case FactId::ScopesAsked:
        return HelpDeskWords::tr("Asked for");
    case FactId::ScopesGranted:
        return HelpDeskWords::tr("Granted");
    case FactId::FhirVersion:
        return HelpDeskWords::tr("FHIR version");
    case FactId::Software:
        return HelpDeskWords::tr("Software");
    case FactId::HttpStatus:
        return HelpDeskWords::tr("HTTP status");
    case FactId::IssueCodes:
        return HelpDeskWords::tr("Issue codes");
    case FactId::RequestId:
        return HelpDeskWords::tr("Request id");
    case FactId::RetryAfter:
        return HelpDeskWords::tr("Wait asked for, in seconds");
    case FactId::Members:
        return HelpDeskWords::tr("Members in the panel");
    case FactId::ExportForm:
        return HelpDeskWords::tr("Export tried");
    }
    return {};
}

QString helpDeskText(const auth::ConnectionProfile &profile, const QList<Check> &checks, const QList<net::RequestLogEntry> &requests, const QDateTime &now)
{
    Lines lines{HelpDeskWords::tr("Provider Access Explorer %1: problem report").arg(QStringLiteral(PAX_VERSION)), HelpDeskWords::tr("Made %1 (all times are UTC)").arg(now.toUTC().toString(Qt::ISODate)), QString()};
    addConnection(lines, profile);
    lines << QString();
    const std::optional<CheckId> problem = firstProblem(checks);
    if (problem)
        addProblem(lines, checks[static_cast<qsizetype>(*problem)]);
    else if (!checks.isEmpty())
        lines << HelpDeskWords::tr("No step failed.");
    lines << QString() << HelpDeskWords::tr("All steps:");
    for (const Check &check : checks) {
        const CheckText text = checkText(check);
        lines << HelpDeskWords::tr("  %1. %2: %3").arg(static_cast<int>(check.id) + 1).arg(text.title, text.status);
    }
    lines << QString() << HelpDeskWords::tr("Last requests (ids left out):");
    for (const net::RequestLogEntry &entry : requests.mid(std::max<qsizetype>(0, requests.size() - MostRequests))) {
        const QString status = entry.status > 0 ? QString::number(entry.status) : entry.problem;
        lines << u"  %1 %2 %3 %4 %5 ms %6"_s.arg(entry.when.toUTC().toString(Qt::ISODateWithMs), QString::fromLatin1(entry.method), entry.origin + entry.address, status).arg(entry.duration.count()).arg(entry.requestId).trimmed();
    }
    return lines.join(u'\n') + u'\n';
}

QString quirkText(const QString &key)
{
    static const QHash<QString, const char *> known{
        {u"export.no-get"_s, QT_TRANSLATE_NOOP("HelpDeskWords", "Does not start exports by GET")},
        {u"export.no-post"_s, QT_TRANSLATE_NOOP("HelpDeskWords", "Does not start exports by POST")},
        {u"export.no-davinci"_s, QT_TRANSLATE_NOOP("HelpDeskWords", "Does not know $davinci-data-export")},
        {u"export.no-_type"_s, QT_TRANSLATE_NOOP("HelpDeskWords", "Does not limit an export to chosen types")},
        {u"export.no-_since"_s, QT_TRANSLATE_NOOP("HelpDeskWords", "Does not export changes only")},
        {u"export.no-_until"_s, QT_TRANSLATE_NOOP("HelpDeskWords", "Does not limit an export to an end date")},
        {u"export.no-_typeFilter"_s, QT_TRANSLATE_NOOP("HelpDeskWords", "Does not limit an export to dates of care")},
        {u"export.no-exportType"_s, QT_TRANSLATE_NOOP("HelpDeskWords", "Does not take the kind of an export")},
        {u"token.basic-encoded"_s, QT_TRANSLATE_NOOP("HelpDeskWords", "Wants client id and secret encoded before they are joined")},
    };
    const auto text = known.constFind(key);
    if (text != known.constEnd())
        return QCoreApplication::translate("HelpDeskWords", *text);
    static const QString hostKey = u"token-host:"_s;
    return key.startsWith(hostKey) ? HelpDeskWords::tr("May send files from %1 with the sign-in of this connection").arg(key.mid(hostKey.size())) : key;
}

} // namespace pax::words
