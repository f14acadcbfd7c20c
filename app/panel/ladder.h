// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace pax::panel {

/// The five ways to find a panel's members, lightest first. Source: seed-api.md §5.
enum class Rung {
    GroupRead,      ///< 1: GET Group/{id}
    PatientReads,   ///< 2: names of listed members, one by one or fifty at a time
    RosterExport,   ///< 3: an export of Group, Patient and Coverage alone
    FullExport,     ///< 4: a plain export of everything
    Typed,          ///< 5: members typed or pasted by hand
};
constexpr int RungCount = 5;
QString rungName(Rung rung);   ///< "group-read", "patient-reads", "roster-export", "full-export", "typed"
std::optional<Rung> rungFromName(const QString &name);

/// What is known when the ladder is looked at.
struct LadderFacts
{
    bool isStrict = false;             ///< the seed's three operations and nothing else
    bool isDescribed = false;          ///< the server's description was read
    bool groupRead = false;            ///< declared
    bool patientRead = false;
    bool patientSearch = false;
    bool isExportPossible = true;      ///< there is a room that exports
    std::optional<qint64> members;     ///< as far as anything says how many
    std::optional<qint64> typed;       ///< members typed by hand
    /// What this server refused before, by rung; the time is shown and it is not asked again by itself.
    QMap<Rung, QDateTime> refused;
};

/// What one rung costs. Estimates; nothing where nothing is known.
struct RungCost
{
    std::optional<qint64> requests;    ///< of this computer
    bool isExport = false;             ///< the payer prepares files, which takes minutes to hours
    bool isEverything = false;         ///< all records of all members come, not just who they are
    bool isBig = false;                ///< asked before it is climbed
};

enum class RungState {
    Open,          ///< may be climbed
    NotOffered,    ///< the description does not list it, or strict mode forbids it
    Refused,       ///< this server said no before
};

struct RungPlan
{
    Rung rung = Rung::GroupRead;
    RungState state = RungState::Open;
    QDateTime refusedAt;
    RungCost cost;
};

/// All five rungs in order with what each would cost and whether it may be tried. Pure.
QList<RungPlan> planLadder(const LadderFacts &facts);

/// Most members of whom every name is read one by one, and the size from which even a light export is asked about first.
constexpr qint64 MostReads = 50;
constexpr qint64 BigPanel = 20'000;

/// Whether an error means "not here, not this way": the next rung is tried. Anything else (no network, no sign-in, a fault) is no
/// answer about the rung and ends the climb.
bool isRefusal(const core::Error &error);
/// Whether the refusal concerns the whole server, not one panel.
bool isServerWide(const core::Error &error);

} // namespace pax::panel
