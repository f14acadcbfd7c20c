// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimset.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <random>

namespace pax::tests {

/// A made-up claim as its maker knows it, so that what the program makes of it can be checked.
struct MadeClaim
{
    QByteArray json;
    QString id;
    QString member;
    QString month;
    QString type;
    QString state;
    QString provider;
    QString diagnosisGroup;
    QStringList serviceGroups;         ///< one a line
    QList<qint64> lineCents;           ///< allowed, one a line
    qint64 allowedCents = 0;           ///< of the claim
    bool hasAmount = true;
    bool isOld = false;                ///< replaced, repeated or cancelled: in no sum
    int days = 1;
};

struct MakerOptions
{
    int claims = 500;
    unsigned seed = 1;
    int members = 40;
    bool withMoney = true;
};

/// Claims with adjustments, cancellations and repeats among them, in a shuffled order.
QList<MadeClaim> makeClaims(const MakerOptions &options);
/// Reads them as one file.
claims::ClaimSetPtr readMade(const QList<MadeClaim> &made);

} // namespace pax::tests
