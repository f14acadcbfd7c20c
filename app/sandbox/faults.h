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
///  "body": "text", "truncate": 100, "replace": ["old", "new"], "delayMs": 50, "hang": true}. Without status and body the real
/// answer is made and then truncated, changed or delayed.
struct Fault
{
    QRegularExpression match;
    int nth = 1;       ///< first matching request that is hit
    int times = 1;     ///< how many in a row; negative: for ever
    std::optional<int> status;
    QList<std::pair<QByteArray, QByteArray>> headers;
    std::optional<QByteArray> body;
    std::optional<int> truncate;
    std::pair<QByteArray, QByteArray> replace;
    std::chrono::milliseconds delay{0};
    bool hang = false;

    int seen = 0;
};

/// Errors: NotFound, Malformed (NotJson), BadInput (a rule without match, a wrong expression).
core::Result<QList<Fault>> readFaults(const QString &fileName);

/// The fault that hits this request, if any; counts it.
const Fault *hitBy(QList<Fault> &faults, const QString &methodAndPath);

} // namespace pax::sandbox
