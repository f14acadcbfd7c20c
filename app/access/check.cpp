// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/check.h"

#include <algorithm>
#include <array>

namespace pax::access {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array FactNames{"host",        "addresses",  "port",        "proxy",      "tlsVersion",   "certificateSubject", "certificateNames", "certificateIssuer", "certificateFrom", "certificateUntil",
                               "serverTime",  "ownTime",    "secondsAhead", "clientId",  "method",       "algorithm",          "keyId",            "signInHost",        "scopesAsked",     "scopesGranted",
                               "fhirVersion", "software",   "httpStatus",  "issueCodes", "requestId",    "retryAfter",         "members",          "exportForm"};
static_assert(FactNames.size() == static_cast<std::size_t>(FactId::ExportForm) + 1);

/// Not tried, though it could have been; what only an export would show is no part of looking.
bool isOpen(const Check &check)
{
    return check.status == CheckStatus::Skipped && check.finding != Finding::ClockUnknown && check.finding != Finding::LeftToProxy && check.finding != Finding::NotPartOfStrict;
}

} // namespace

QString statusName(CheckStatus status)
{
    static const std::array<QString, 4> names{u"ok"_s, u"warning"_s, u"failed"_s, u"skipped"_s};
    return names[static_cast<std::size_t>(status)];
}

QString factName(FactId id)
{
    return QString::fromLatin1(FactNames[static_cast<std::size_t>(id)]);
}

std::optional<CheckId> firstProblem(const QList<Check> &checks)
{
    const auto failed = std::find_if(checks.begin(), checks.end(), [](const Check &check) { return check.status == CheckStatus::Failed; });
    if (failed != checks.end())
        return failed->id;
    const auto toMend = std::find_if(checks.begin(), checks.end(), [](const Check &check) { return check.cause != Cause::None; });
    return toMend == checks.end() ? std::nullopt : std::optional(toMend->id);
}

QString verdict(const QList<Check> &checks)
{
    if (firstProblem(checks))
        return u"problem"_s;
    return std::any_of(checks.begin(), checks.end(), isOpen) ? u"incomplete"_s : u"ok"_s;
}

} // namespace pax::access
