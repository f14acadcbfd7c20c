// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/ladder.h"

#include <array>

namespace pax::panel {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SearchBatch = 50;     // ids in one Patient search
constexpr qint64 LightFiles = 3;
constexpr qint64 FullFiles = 14;

constexpr std::array<Rung, RungCount> Rungs{Rung::GroupRead, Rung::PatientReads, Rung::RosterExport, Rung::FullExport, Rung::Typed};

RungCost costOf(Rung rung, const LadderFacts &facts)
{
    RungCost cost;
    switch (rung) {
    case Rung::GroupRead:
        cost.requests = 1;
        break;
    case Rung::PatientReads:
        if (facts.members)
            cost.requests = facts.patientSearch ? (*facts.members + SearchBatch - 1) / SearchBatch : *facts.members;
        cost.isBig = facts.members.value_or(MostReads) > MostReads;
        break;
    case Rung::RosterExport:
        cost.isExport = true;
        cost.requests = 2 + LightFiles;
        cost.isBig = facts.members.value_or(0) > BigPanel;
        break;
    case Rung::FullExport:
        cost.isExport = true;
        cost.isEverything = true;
        cost.requests = 2 + FullFiles;
        cost.isBig = true;
        break;
    case Rung::Typed:
        cost.requests = facts.typed;
        cost.isBig = true;
        break;
    }
    return cost;
}

bool isOffered(Rung rung, const LadderFacts &facts)
{
    switch (rung) {
    case Rung::GroupRead:
        // Silence of a server that does not describe itself is no "no".
        return !facts.isStrict && (facts.groupRead || !facts.isDescribed);
    case Rung::PatientReads:
        return !facts.isStrict && (facts.patientRead || facts.patientSearch);
    case Rung::RosterExport:
        return !facts.isStrict && facts.isExportPossible;
    case Rung::FullExport:
        return facts.isExportPossible;
    case Rung::Typed:
        return true;
    }
    return false;
}

} // namespace

QString rungName(Rung rung)
{
    switch (rung) {
    case Rung::GroupRead:
        return u"group-read"_s;
    case Rung::PatientReads:
        return u"patient-reads"_s;
    case Rung::RosterExport:
        return u"roster-export"_s;
    case Rung::FullExport:
        return u"full-export"_s;
    case Rung::Typed:
        return u"typed"_s;
    }
    return {};
}

std::optional<Rung> rungFromName(const QString &name)
{
    for (const Rung rung : Rungs) {
        if (rungName(rung) == name)
            return rung;
    }
    return std::nullopt;
}

QList<RungPlan> planLadder(const LadderFacts &facts)
{
    QList<RungPlan> plan;
    for (const Rung rung : Rungs) {
        RungPlan each;
        each.rung = rung;
        each.cost = costOf(rung, facts);
        const auto refused = facts.refused.constFind(rung);
        if (!isOffered(rung, facts)) {
            each.state = RungState::NotOffered;
        } else if (refused != facts.refused.constEnd()) {
            each.state = RungState::Refused;
            each.refusedAt = *refused;
        }
        plan.append(each);
    }
    return plan;
}

bool isRefusal(const Error &error)
{
    // A sign-in that was turned away says nothing of what the server offers, whatever its status.
    if (error.operation() == Operation::Token || error.kind() == ErrorKind::Unauthorized)
        return false;
    if (error.kind() == ErrorKind::Unsupported || error.kind() == ErrorKind::Forbidden)
        return true;
    const int status = error.httpStatus().value_or(0);
    return status == 400 || status == 403 || status == 405 || status == 406 || status == 415 || status == 422 || status == 501;
}

bool isServerWide(const Error &error)
{
    const int status = error.httpStatus().value_or(0);
    return error.issueCodes().contains(u"not-supported"_s) || status == 405 || status == 501;
}

} // namespace pax::panel
