// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/checktext.h"

#include "app/words/causetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

#include <algorithm>
#include <cstdlib>

namespace pax::words {

using namespace access;
using namespace Qt::StringLiterals;

namespace {

QString titleOf(CheckId id)
{
    switch (id) {
    case CheckId::Name:
        return QCoreApplication::translate("Checks", "Name found");
    case CheckId::Connect:
        return QCoreApplication::translate("Checks", "Connected");
    case CheckId::Tls:
        return QCoreApplication::translate("Checks", "Safe connection");
    case CheckId::Clock:
        return QCoreApplication::translate("Checks", "Clock");
    case CheckId::Registration:
        return QCoreApplication::translate("Checks", "Registration");
    case CheckId::Token:
        return QCoreApplication::translate("Checks", "Sign-in");
    case CheckId::Scopes:
        return QCoreApplication::translate("Checks", "Rights granted");
    case CheckId::Metadata:
        return QCoreApplication::translate("Checks", "Server description");
    case CheckId::Group:
        return QCoreApplication::translate("Checks", "Panel access");
    case CheckId::Export:
        return QCoreApplication::translate("Checks", "Export");
    }
    return {};
}

QString statusOf(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Ok:
        return QCoreApplication::translate("Checks", "Passed");
    case CheckStatus::Warning:
        return QCoreApplication::translate("Checks", "Look at this");
    case CheckStatus::Failed:
        return QCoreApplication::translate("Checks", "Failed");
    case CheckStatus::Skipped:
        return QCoreApplication::translate("Checks", "Not tried");
    }
    return {};
}

QString clockText(qint64 ahead)
{
    const int seconds = static_cast<int>(std::clamp<qint64>(std::abs(ahead), 0, 1'000'000'000));
    if (seconds == 0)
        return QCoreApplication::translate("Checks", "This computer and the payer have the same time");
    return ahead > 0 ? QCoreApplication::translate("Checks", "This computer is %n second(s) ahead of the payer", nullptr, seconds)
                     : QCoreApplication::translate("Checks", "This computer is %n second(s) behind the payer", nullptr, seconds);
}

QString trustedText(const Check &check)
{
    for (const Fact &fact : check.evidence) {
        if (fact.id == FactId::CertificateUntil) {
            const QDate until = QDateTime::fromString(fact.value, Qt::ISODate).toLocalTime().date();
            return QCoreApplication::translate("Checks", "%1, certificate good until %2").arg(check.value, QLocale().toString(until, QLocale::ShortFormat));
        }
    }
    return QCoreApplication::translate("Checks", "%1, the certificate is trusted").arg(check.value);
}

QString summaryOf(const Check &check)
{
    switch (check.finding) {
    case Finding::None:
        return {};
    case Finding::Resolved:
        return QCoreApplication::translate("Checks", "The name leads to %n address(es)", nullptr, check.value.toInt());
    case Finding::LeftToProxy:
        return QCoreApplication::translate("Checks", "The proxy %1 looks the name up").arg(check.value);
    case Finding::Answered:
        return QCoreApplication::translate("Checks", "Port %1 answers, no proxy in between").arg(check.value);
    case Finding::AnsweredByProxy:
        return QCoreApplication::translate("Checks", "The server answers through the proxy %1").arg(check.value);
    case Finding::CertificateGood:
        return check.value.isEmpty() ? QCoreApplication::translate("Checks", "The certificate is trusted") : trustedText(check);
    case Finding::NoTlsNeeded:
        return QCoreApplication::translate("Checks", "An address of this computer: nothing leaves it");
    case Finding::ReadOnTheWay:
        return QCoreApplication::translate("Checks", "The certificate is trusted here, but “%1” issued it, not the payer").arg(check.value);
    case Finding::ClockAgrees:
    case Finding::ClockOff:
        return clockText(check.value.toLongLong());
    case Finding::ClockUnknown:
        return QCoreApplication::translate("Checks", "The server does not say what time it has");
    case Finding::RegisteredHere:
        return QCoreApplication::translate("Checks", "Client id and secret or key are set up here");
    case Finding::SignedIn:
        return QCoreApplication::translate("Checks", "The payer accepted the sign-in");
    case Finding::AllGranted:
        return QCoreApplication::translate("Checks", "Everything asked for was granted");
    case Finding::FewerGranted:
        return QCoreApplication::translate("Checks", "Not granted: %1").arg(check.value);
    case Finding::GrantNotSaid:
        return QCoreApplication::translate("Checks", "The server did not say what it granted");
    case Finding::Described:
        return QCoreApplication::translate("Checks", "Read, FHIR %1").arg(check.value);
    case Finding::OtherFhir:
        return QCoreApplication::translate("Checks", "Read, but FHIR %1 is not the version expected").arg(check.value);
    case Finding::PanelRead:
        return check.value.isEmpty() ? QCoreApplication::translate("Checks", "A panel could be read")
                                     : QCoreApplication::translate("Checks", "A panel of %n member(s) could be read", nullptr, check.value.toInt());
    case Finding::PanelHasNobody:
        return QCoreApplication::translate("Checks", "The panel could be read, and nobody is in it");
    case Finding::NoPanelThere:
        return QCoreApplication::translate("Checks", "The payer lists no panel");
    case Finding::NoPanelToTry:
        return QCoreApplication::translate("Checks", "No group id is known to try it with");
    case Finding::NotPartOfStrict:
        return QCoreApplication::translate("Checks", "This connection uses the documented operations only; a real export shows it");
    case Finding::ExportOffered:
        return QCoreApplication::translate("Checks", "The server says it offers it; none was started");
    case Finding::ExportNotSaid:
        return QCoreApplication::translate("Checks", "The server does not say that it offers it; a real export shows it");
    case Finding::ExportTried:
        return QCoreApplication::translate("Checks", "A real export was accepted and cancelled (%1)").arg(check.value);
    case Finding::ExportNotCancelled:
        return QCoreApplication::translate("Checks", "A real export was accepted; that it was cancelled is not confirmed");
    case Finding::NeedsEarlier:
        return QCoreApplication::translate("Checks", "Needs an earlier check to pass first");
    }
    return {};
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

CheckText checkText(const Check &check)
{
    CheckText text;
    text.title = titleOf(check.id);
    text.status = statusOf(check.status);
    text.summary = summaryOf(check);
    if (check.cause != Cause::None) {
        const CauseText cause = causeText(check);
        if (!cause.summary.isEmpty())
            text.summary = cause.summary;
        text.means = cause.means;
        text.likely = cause.likely;
        text.nextStep = cause.nextStep;
        text.whoFixes = cause.whoFixes;
    }
    return text;
}

QByteArray doctorJson(const QList<Check> &checks)
{
    QJsonArray steps;
    for (const Check &check : checks) {
        const CheckText text = checkText(check);
        QJsonObject evidence;
        for (const Fact &fact : check.evidence)
            evidence[factName(fact.id)] = fact.value;
        steps.append(QJsonObject{{u"id"_s, checkName(check.id)},
                                 {u"title"_s, text.title},
                                 {u"status"_s, statusName(check.status)},
                                 {u"ms"_s, check.ms},
                                 {u"summary"_s, text.summary},
                                 {u"nextStep"_s, orNull(text.nextStep)},
                                 {u"whoFixes"_s, orNull(text.whoFixes)},
                                 {u"cause"_s, check.cause == Cause::None ? QJsonValue() : QJsonValue(causeName(check.cause))},
                                 {u"means"_s, orNull(text.means)},
                                 {u"likely"_s, orNull(text.likely)},
                                 {u"evidence"_s, evidence}});
    }
    const std::optional<CheckId> problem = firstProblem(checks);
    const QJsonObject document{{u"verdict"_s, verdict(checks)}, {u"firstProblem"_s, problem ? QJsonValue(checkName(*problem)) : QJsonValue()}, {u"steps"_s, steps}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace pax::words
