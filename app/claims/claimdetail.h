// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/amounts.h"
#include "app/core/json.h"
#include "app/core/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace pax::claims {

/// A code as sent, with the name the payer gave it, if any.
struct Code
{
    QString system;
    QString code;
    QString display;   ///< text, else display; empty if none was sent
};

/// One adjudication entry: what it is about and what was said.
struct Adjudication
{
    std::optional<AmountKind> kind;
    Code category;
    std::optional<core::Decimal> amount;
    QByteArray currency;
    QString value;     ///< a number that is no money, as written
    QList<Code> reasons;
};

struct ClaimLine
{
    QString sequence;
    Code service;
    Code revenue;
    QString date;      ///< as written, a period as "from/to"
    QString place;
    QString quantity;  ///< as written
    QStringList modifiers;
    QList<Adjudication> adjudications;
    QStringList notes;
};

struct ClaimDiagnosis
{
    Code code;
    QStringList types;
};

struct CareTeamMember
{
    QString name;
    QString role;
};

/// One claim in full, as its page shows it.
struct ClaimDetail
{
    /// A header field by its FHIR name and its value as sent.
    struct Field
    {
        QString name;
        QString value;
    };
    QList<Field> fields;
    QList<Adjudication> totals;
    QList<Adjudication> adjudications;
    QList<ClaimLine> lines;
    QList<ClaimDiagnosis> diagnoses;
    QList<CareTeamMember> careTeam;
    QStringList notes;
};

/// Reads one ExplanationOfBenefit in full. Errors: Malformed. Thread: any. Cost: linear in bytes. Source: claims-eob.md §2–§4.
core::Result<ClaimDetail> readDetail(QByteArrayView json);

} // namespace pax::claims
