// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fhir/outcome.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace pax::fhir {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Severity severityOf(std::string_view text)
{
    if (text == "fatal")
        return Severity::Fatal;
    if (text == "warning")
        return Severity::Warning;
    if (text == "information" || text == "success")
        return Severity::Information;
    return Severity::Error;
}

QString withoutTags(QString narrative)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return narrative.replace(tags, u" "_s).simplified();
}

QString issueText(const JsonValue &issue, const JsonValue &resource)
{
    const JsonValue coding = issue["details"]["coding"].at(0);
    for (const QString &text : {issue["details"]["text"].string(), coding["display"].string(), coding["code"].string(), issue["diagnostics"].string()}) {
        if (!text.trimmed().isEmpty())
            return text.trimmed().left(2000);
    }
    return withoutTags(resource["text"]["div"].string()).left(2000);
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Fatal:
        return u"fatal"_s;
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Information:
        return u"information"_s;
    }
    return {};
}

std::optional<QList<OutcomeIssue>> readOutcome(const JsonValue &resource)
{
    if (resource["resourceType"].utf8() != "OperationOutcome")
        return std::nullopt;
    QList<OutcomeIssue> issues;
    for (const JsonValue issue : resource["issue"])
        issues.append({severityOf(issue["severity"].utf8()), issue["code"].string(), Phi<QString>(issueText(issue, resource))});
    std::stable_sort(issues.begin(), issues.end(), [](const OutcomeIssue &a, const OutcomeIssue &b) { return a.severity < b.severity; });
    return issues;
}

} // namespace pax::fhir
