// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

namespace pax::core {

/// Reads an HTTP date, UTC: the fixed form ("Sun, 06 Nov 1994 08:49:37 GMT"), with a zone ("… +0000"), and the two obsolete ones.
/// Anything else (a Go time string, words) gives an invalid value, never a guess. Thread: any. Source: RFC 9110 §5.6.7.
QDateTime readHttpDate(QByteArrayView text);

/// The fixed form.
QByteArray httpDate(const QDateTime &when);

} // namespace pax::core
