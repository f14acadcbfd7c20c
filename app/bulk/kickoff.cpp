// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/kickoff.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <array>

namespace pax::bulk {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Search parameters for the day of care, by type; the other types of an export are small and come whole.
struct CareDate
{
    const char *type;
    const char *parameter;
};
constexpr std::array<CareDate, 14> CareDates{{{"ExplanationOfBenefit", "service-date"}, {"Encounter", "date"}, {"Observation", "date"}, {"Procedure", "date"}, {"DiagnosticReport", "date"},
                                              {"Immunization", "date"}, {"MedicationRequest", "authoredon"}, {"MedicationDispense", "whenhandedover"}, {"DocumentReference", "date"}, {"CarePlan", "date"},
                                              {"ServiceRequest", "occurrence"}, {"Condition", "onset-date"}, {"AllergyIntolerance", "date"}, {"ImagingStudy", "started"}}};

/// One filter a type that has a day of care, for those of the wished types.
QStringList careFilters(const ExportSpec &spec)
{
    QStringList filters;
    if (spec.serviceFrom.isEmpty() && spec.serviceTo.isEmpty())
        return filters;
    for (const CareDate &each : CareDates) {
        const QString type = QString::fromLatin1(each.type);
        if (!spec.types.contains(type))
            continue;
        QStringList conditions;
        if (!spec.serviceFrom.isEmpty())
            conditions << u"%1=ge%2"_s.arg(QLatin1String(each.parameter), spec.serviceFrom);
        if (!spec.serviceTo.isEmpty())
            conditions << u"%1=le%2"_s.arg(QLatin1String(each.parameter), spec.serviceTo);
        filters << type + u'?' + conditions.join(u'&');
    }
    return filters;
}

/// A day of care limits named types only: a wish for everything becomes a wish for all that have one, and for what they refer to.
ExportSpec withCareTypes(ExportSpec spec)
{
    if ((spec.serviceFrom.isEmpty() && spec.serviceTo.isEmpty()) || !spec.types.isEmpty())
        return spec;
    spec.types = {u"Patient"_s, u"Coverage"_s, u"Organization"_s, u"Practitioner"_s, u"Location"_s};
    for (const CareDate &each : CareDates)
        spec.types << QString::fromLatin1(each.type);
    return spec;
}

QStringList parametersOfWish(const ExportSpec &spec)
{
    QStringList names;
    const auto add = [&names](const char *name, bool isWished) {
        if (isWished)
            names << QString::fromLatin1(name);
    };
    add("_type", !spec.types.isEmpty());
    add("_since", !spec.since.isEmpty());
    add("_until", !spec.until.isEmpty());
    add("_typeFilter", !spec.serviceFrom.isEmpty() || !spec.serviceTo.isEmpty());
    return names;
}

QString exportTypeOf(const ExportSpec &spec, KickOffForm form)
{
    if (!spec.exportType.isEmpty() || form != KickOffForm::PostDavinci)
        return spec.exportType;
    static const QStringList roster{u"Coverage"_s, u"Group"_s, u"Patient"_s};
    QStringList wished = spec.types;
    wished.sort();
    if (wished == roster)
        return u"hl7.fhir.us.davinci-atr"_s;
    return spec.since.isEmpty() ? u"hl7.fhir.us.davinci-pdex#provider-download"_s : u"hl7.fhir.us.davinci-pdex#provider-delta"_s;
}

/// A wish without what was refused before.
ExportSpec acceptable(ExportSpec spec, const Refusals &refusals, QStringList &dropped)
{
    const auto drop = [&](const char *parameter, bool isWished, auto &&clear) {
        if (!isWished || !refusals.contains(refusalName(QString::fromLatin1(parameter))))
            return;
        clear();
        dropped << QString::fromLatin1(parameter);
    };
    drop("_typeFilter", !careFilters(spec).isEmpty(), [&spec] { spec.serviceFrom.clear(), spec.serviceTo.clear(); });
    drop("_type", !spec.types.isEmpty() && !spec.exactTypes, [&spec] { spec.types.clear(), spec.serviceFrom.clear(), spec.serviceTo.clear(); });
    drop("_since", !spec.since.isEmpty(), [&spec] { spec.since.clear(); });
    drop("_until", !spec.until.isEmpty(), [&spec] { spec.until.clear(); });
    drop("exportType", !spec.exportType.isEmpty(), [&spec] { spec.exportType.clear(); });
    return spec;
}

QUrlQuery queryOf(const ExportSpec &spec)
{
    QUrlQuery query;
    // A plus of a time zone would be read as a space.
    const auto add = [&query](const char *name, const QString &value) { query.addQueryItem(QString::fromLatin1(name), QString::fromLatin1(QUrl::toPercentEncoding(value, ",:$?="))); };
    if (!spec.types.isEmpty())
        add("_type", spec.types.join(u','));
    if (!spec.since.isEmpty())
        add("_since", spec.since);
    if (!spec.until.isEmpty())
        add("_until", spec.until);
    QStringList filters = careFilters(spec);
    if (!filters.isEmpty())
        add("_typeFilter", filters.join(u','));
    return query;
}

QByteArray parametersOf(const ExportSpec &spec, const QString &exportType)
{
    QJsonArray parameters;
    const auto add = [&parameters](const char *name, const char *kind, const QJsonValue &value) { parameters.append(QJsonObject{{u"name"_s, QString::fromLatin1(name)}, {QString::fromLatin1(kind), value}}); };
    if (!exportType.isEmpty())
        add("exportType", "valueCanonical", exportType);
    if (!spec.types.isEmpty())
        add("_type", "valueString", spec.types.join(u','));
    if (!spec.since.isEmpty())
        add("_since", "valueInstant", spec.since);
    if (!spec.until.isEmpty())
        add("_until", "valueInstant", spec.until);
    for (const QString &filter : careFilters(spec))
        add("_typeFilter", "valueString", filter);
    for (const QString &patient : spec.patients)
        add("patient", "valueReference", QJsonObject{{u"reference"_s, u"Patient/"_s + patient}});
    return QJsonDocument(QJsonObject{{u"resourceType"_s, u"Parameters"_s}, {u"parameter"_s, parameters}}).toJson(QJsonDocument::Compact);
}

KickOffForm firstForm(const ExportSpec &spec, const std::optional<fhir::Capability> &capability, const Refusals &refusals)
{
    if (spec.operation == u"get"_s)
        return KickOffForm::GetExport;
    if (spec.operation == u"post"_s)
        return KickOffForm::PostExport;
    if (spec.operation == u"davinci"_s)
        return KickOffForm::PostDavinci;
    const bool namesMembers = !spec.patients.isEmpty();
    const bool saysDavinci = capability && capability->davinciExport;
    const bool saysExport = !capability || capability->groupExport || !saysDavinci;
    QList<KickOffForm> order;
    if (saysExport && !namesMembers)
        order << KickOffForm::GetExport;
    if (saysExport && namesMembers)
        order << KickOffForm::PostExport;
    if (saysDavinci)
        order << KickOffForm::PostDavinci;
    for (const KickOffForm form : {KickOffForm::PostExport, KickOffForm::PostDavinci, KickOffForm::GetExport}) {
        if (!order.contains(form))
            order << form;
    }
    for (const KickOffForm form : order) {
        if (!refusals.contains(refusalName(form)))
            return form;
    }
    return order.first();
}

/// The parameter a refusal names, of those that were sent.
QString namedParameter(const QString &text, const KickOff &sent)
{
    for (const char *each : {"_typeFilter", "_type", "_since", "_until", "exportType"}) {
        const QString name = QString::fromLatin1(each);
        const bool wasSent = sent.query.hasQueryItem(name) || sent.body.contains('"' + name.toLatin1() + '"');
        const QRegularExpression word(u"(?<![A-Za-z_])"_s + name + u"(?![A-Za-z])"_s);
        if (wasSent && word.match(text).hasMatch())
            return name;
    }
    return {};
}

/// An absolute address anywhere in a text.
QByteArray addressIn(const QString &text)
{
    static const QRegularExpression address(u"https?://[^\\s\"<>]+"_s);
    return address.match(text).captured(0).toUtf8();
}

} // namespace

QString refusalName(KickOffForm form)
{
    switch (form) {
    case KickOffForm::GetExport:
        return u"export.no-get"_s;
    case KickOffForm::PostExport:
        return u"export.no-post"_s;
    case KickOffForm::PostDavinci:
        return u"export.no-davinci"_s;
    }
    return {};
}

QString refusalName(const QString &parameter)
{
    return u"export.no-"_s + parameter;
}

KickOff planKickOff(const ExportSpec &wish, bool strict, const std::optional<fhir::Capability> &capability, const Refusals &refusals)
{
    KickOff plan;
    plan.operation = u"$export"_s;
    plan.method = "GET";
    if (strict) {
        plan.needsPatients = !wish.patients.isEmpty();
        plan.dropped = parametersOfWish(wish);
        return plan;
    }
    const ExportSpec spec = acceptable(withCareTypes(wish), refusals, plan.dropped);
    plan.form = firstForm(spec, capability, refusals);
    if (plan.form == KickOffForm::GetExport) {
        plan.query = queryOf(spec);
        plan.needsPatients = !spec.patients.isEmpty();
        return plan;
    }
    plan.method = "POST";
    if (plan.form == KickOffForm::PostDavinci)
        plan.operation = u"$davinci-data-export"_s;
    plan.body = parametersOf(spec, exportTypeOf(spec, plan.form));
    return plan;
}

KickOffReading readKickOffAnswer(const KickOffAnswer &answer, const KickOff &sent)
{
    const auto step = [](KickOffStep what) { return KickOffReading{what, {}, {}}; };
    switch (answer.status) {
    case 202: {
        QByteArray address = answer.contentLocation.isEmpty() ? answer.location : answer.contentLocation;
        if (address.isEmpty())
            address = addressIn(answer.serverText);
        return address.isEmpty() ? step(KickOffStep::NoAddress) : KickOffReading{KickOffStep::Poll, {}, address};
    }
    case 200:
        return step(answer.body.contains("\"Bundle\"") && !answer.body.contains("\"output\"") ? KickOffStep::TakeBundle : KickOffStep::TakeBody);
    case 400:
    case 422: {
        const QString parameter = namedParameter(answer.serverText, sent);
        return parameter.isEmpty() ? step(KickOffStep::Refused) : KickOffReading{KickOffStep::DropParameter, parameter, {}};
    }
    case 405:
    case 501:
        return step(KickOffStep::OtherForm);
    case 404:
        // An operation that is not there says so; a group that is not there is another matter.
        return step(answer.issueCodes.contains(u"not-supported"_s) ? KickOffStep::OtherForm : KickOffStep::Refused);
    case 406:
        return step(KickOffStep::NobodyThere);
    case 429: {
        const bool isTwin = !answer.contentLocation.isEmpty() || answer.issueCodes.contains(u"duplicate"_s);
        return isTwin ? KickOffReading{KickOffStep::WaitForTwin, {}, answer.contentLocation} : step(KickOffStep::SlowDown);
    }
    case 500:
    case 502:
    case 503:
    case 504:
        return step(KickOffStep::TryAgain);
    default:
        return step(KickOffStep::Refused);
    }
}

} // namespace pax::bulk
