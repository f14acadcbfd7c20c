// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/requestlog.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace pax::net {

using namespace Qt::StringLiterals;

namespace {

/// Words that say nothing of anybody.
const QSet<QString> &plainWords()
{
    static const QSet<QString> words{
        // Parts of addresses.
        u"fhir"_s, u"api"_s, u"rest"_s, u"public"_s, u"services"_s, u"gateway"_s, u"base"_s, u"oauth"_s, u"oauth2"_s, u"auth"_s, u"authorize"_s, u"token"_s, u"connect"_s, u"realms"_s,
        u"protocol"_s, u"openid-connect"_s, u".well-known"_s, u"smart-configuration"_s, u"udap"_s, u"metadata"_s, u"jobs"_s, u"job"_s, u"status"_s, u"export"_s, u"exports"_s, u"bulk"_s,
        u"bulkstatus"_s, u"bulkdata"_s, u"files"_s, u"file"_s, u"data"_s, u"download"_s, u"_search"_s, u"_history"_s, u"_jobs"_s, u"_files"_s, u"_pages"_s, u"_operations"_s,
        // Resource types that Provider Access serves.
        u"AllergyIntolerance"_s, u"Appointment"_s, u"Binary"_s, u"Bundle"_s, u"CarePlan"_s, u"CareTeam"_s, u"Claim"_s, u"ClaimResponse"_s, u"Composition"_s, u"Condition"_s, u"Consent"_s,
        u"Coverage"_s, u"Device"_s, u"DeviceRequest"_s, u"DiagnosticReport"_s, u"DocumentReference"_s, u"Encounter"_s, u"Endpoint"_s, u"EpisodeOfCare"_s, u"ExplanationOfBenefit"_s,
        u"FamilyMemberHistory"_s, u"Goal"_s, u"Group"_s, u"HealthcareService"_s, u"ImagingStudy"_s, u"Immunization"_s, u"InsurancePlan"_s, u"List"_s, u"Location"_s, u"Media"_s, u"Medication"_s,
        u"MedicationAdministration"_s, u"MedicationDispense"_s, u"MedicationRequest"_s, u"MedicationStatement"_s, u"NutritionOrder"_s, u"Observation"_s, u"OperationOutcome"_s,
        u"Organization"_s, u"Patient"_s, u"Practitioner"_s, u"PractitionerRole"_s, u"Procedure"_s, u"Provenance"_s, u"Questionnaire"_s, u"QuestionnaireResponse"_s, u"RelatedPerson"_s,
        u"ServiceRequest"_s, u"Specimen"_s, u"SupplyDelivery"_s, u"Task"_s,
        // Operations.
        u"$export"_s, u"$davinci-data-export"_s, u"$everything"_s, u"$provider-member-match"_s, u"$bulk-member-match"_s, u"$member-match"_s, u"$export-poll-status"_s, u"$export-status"_s,
        u"$bulkdata-status"_s};
    return words;
}

bool isVersion(const QString &segment)
{
    static const QRegularExpression version(u"^[vVrR]\\d{1,2}(\\.\\d{1,2})?$"_s);
    return version.match(segment).hasMatch();
}

} // namespace

void RequestLog::add(RequestLogEntry entry)
{
    m_entries.append(std::move(entry));
    if (m_entries.size() > Capacity)
        m_entries.removeFirst();
    Q_EMIT added();
}

void RequestLog::allow(const QUrl &url)
{
    for (const QString &segment : url.path().split(u'/', Qt::SkipEmptyParts))
        m_ownSegments.insert(segment);
}

QString RequestLog::maskedPath(const QUrl &url) const
{
    return net::maskedPath(url, m_ownSegments);
}

QString maskedPath(const QUrl &url, const QSet<QString> &known)
{
    QStringList segments = url.path().split(u'/');
    for (QString &segment : segments) {
        const bool isShown = segment.isEmpty() || plainWords().contains(segment) || known.contains(segment) || isVersion(segment);
        if (!isShown)
            segment = MaskedSegment;
    }
    return segments.join(u'/');
}

} // namespace pax::net
