// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QRegularExpression>
#include <QtCore/QString>

#include <chrono>
#include <optional>
#include <utility>

namespace pax::sandbox {

/// One scripted fault. A rules file is a JSON array of objects:
/// {"match": "regular expression on 'METHOD /path'", "nth": 1, "times": 1, "status": 500, "headers": {"Retry-After": "1"},
///  "body": "text", "truncate": 100, "chop": 1, "replace": ["old", "new"], "corruptAt": 10, "append": "text", "dropLines": 1,
///  "duplicateLines": 1, "shuffle": true, "dropHeader": "Content-Location", "delayMs": 50, "hang": true}. Without status and body the
/// real answer is made and then changed or delayed.
struct Fault
{
    QRegularExpression match;
    int nth = 1;       ///< first matching request that is hit
    int times = 1;     ///< how many in a row; negative: for ever
    std::optional<int> status;
    QList<std::pair<QByteArray, QByteArray>> headers;
    std::optional<QByteArray> body;
    std::optional<int> truncate;
    int chop = 0;                ///< bytes taken off the end
    int corruptAt = -1;          ///< this byte comes with its lowest bit turned
    QByteArray append;
    int dropLines = 0;           ///< lines left out at the beginning
    int duplicateLines = 0;      ///< lines sent twice
    bool shuffle = false;        ///< lines in another order
    QByteArray dropHeader;
    std::pair<QByteArray, QByteArray> replace;
    std::chrono::milliseconds delay{0};
    bool hang = false;

    int seen = 0;
};

/// Errors: NotFound, Malformed (NotJson), BadInput (a rule without match, a wrong expression).
core::Result<QList<Fault>> readFaults(const QString &fileName);

/// A body as the fault leaves it.
QByteArray changedBody(const Fault &fault, QByteArray body);

/// The fault that hits this request, if any; counts it.
const Fault *hitBy(QList<Fault> &faults, const QString &methodAndPath);

} // namespace pax::sandbox
