// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/checktext.h"

#include "app/words/errortext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

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
        return QCoreApplication::translate("Checks", "Clock agrees");
    case CheckId::Registration:
        return QCoreApplication::translate("Checks", "Registration");
    case CheckId::Token:
        return QCoreApplication::translate("Checks", "Signed in to the payer");
    case CheckId::Scopes:
        return QCoreApplication::translate("Checks", "Rights granted");
    case CheckId::Metadata:
        return QCoreApplication::translate("Checks", "Server description");
    case CheckId::Group:
        return QCoreApplication::translate("Checks", "Panel access");
    case CheckId::Export:
        return QCoreApplication::translate("Checks", "Export offered");
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
        return QCoreApplication::translate("Checks", "Not passed");
    case CheckStatus::Skipped:
        return QCoreApplication::translate("Checks", "Not tried");
    }
    return {};
}

QString summaryOf(const Check &check)
{
    switch (check.finding) {
    case Finding::None:
        return {};
    case Finding::Resolved:
        return QCoreApplication::translate("Checks", "The name leads to %n address(es)", nullptr, check.value.toInt());
    case Finding::Answered:
        return QCoreApplication::translate("Checks", "The server answers");
    case Finding::CertificateGood:
        return QCoreApplication::translate("Checks", "The certificate is trusted");
    case Finding::NoTlsNeeded:
        return QCoreApplication::translate("Checks", "An address of this computer: nothing leaves it");
    case Finding::ClockAgrees:
    case Finding::ClockOff:
        return QCoreApplication::translate("Checks", "%n second(s) from the payer’s clock", nullptr, check.value.toInt());
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
        return QCoreApplication::translate("Checks", "A panel could be read");
    case Finding::NoPanelToTry:
        return QCoreApplication::translate("Checks", "No group id is known to try it with");
    case Finding::NotPartOfStrict:
        return QCoreApplication::translate("Checks", "This connection uses the documented operations only; an export shows it");
    case Finding::ExportOffered:
        return QCoreApplication::translate("Checks", "The server says it offers it; none was started");
    case Finding::ExportNotOffered:
        return QCoreApplication::translate("Checks", "The server does not say that it offers it");
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
    if (check.error) {
        const ErrorText error = errorText(*check.error);
        text.summary = error.meaning.isEmpty() ? error.title : error.title + u". "_s + error.meaning;
        text.nextStep = error.nextStep;
        text.whoFixes = error.whoFixes;
    } else if (check.finding == Finding::ClockOff) {
        text.nextStep = QCoreApplication::translate("Checks", "Set the clock, or turn on automatic time.");
        text.whoFixes = QCoreApplication::translate("Checks", "Whoever manages this computer");
    } else if (check.finding == Finding::FewerGranted) {
        text.nextStep = QCoreApplication::translate("Checks", "Ask the payer which rights your client has.");
        text.whoFixes = QCoreApplication::translate("Checks", "The payer’s onboarding team");
    }
    return text;
}

QByteArray doctorJson(const QList<Check> &checks)
{
    QJsonArray steps;
    for (const Check &check : checks) {
        const CheckText text = checkText(check);
        steps.append(QJsonObject{{u"id"_s, checkName(check.id)},
                                 {u"title"_s, text.title},
                                 {u"status"_s, statusName(check.status)},
                                 {u"ms"_s, check.ms},
                                 {u"summary"_s, text.summary},
                                 {u"nextStep"_s, orNull(text.nextStep)},
                                 {u"whoFixes"_s, orNull(text.whoFixes)}});
    }
    const std::optional<CheckId> problem = firstProblem(checks);
    const QJsonObject document{{u"verdict"_s, verdict(checks)}, {u"firstProblem"_s, problem ? QJsonValue(checkName(*problem)) : QJsonValue()}, {u"steps"_s, steps}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace pax::words
