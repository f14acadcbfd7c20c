// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <chrono>

namespace pax::net {

/// What stands in the place of a part of an address that is not shown.
inline const QString MaskedSegment = QStringLiteral("•••");

/// One request as support may see it: no query, no ids, no headers, no body.
struct RequestLogEntry
{
    QDateTime when;                        ///< UTC
    QByteArray method;
    QString host;
    QString origin;                        ///< "https://host" or "https://host:port"
    QString address;                       ///< path, with every part masked that is not known to be harmless
    core::Operation operation = core::Operation::None;
    bool hadToken = false;
    int status = 0;                        ///< 0: there was no answer
    std::chrono::milliseconds duration{0};
    qint64 bytes = 0;                      ///< of the body as transferred
    QString requestId;
    QString problem;                       ///< error kind's name, if there was no answer
};

/// The last requests in memory, oldest first. Thread: GUI.
class RequestLog : public QObject
{
    Q_OBJECT

public:
    static constexpr int Capacity = 500;

    using QObject::QObject;

    const QList<RequestLogEntry> &entries() const { return m_entries; }
    void add(RequestLogEntry entry);
    /// The parts of this address's path are the connection's own and may be shown.
    void allow(const QUrl &url);
    QString maskedPath(const QUrl &url) const;

Q_SIGNALS:
    void added();

private:
    QList<RequestLogEntry> m_entries;
    QSet<QString> m_ownSegments;
};

/// The path with everything masked but words of the standards (resource types, operations, "metadata") and \p known ones: what is not
/// known to be harmless may be somebody's id or name.
QString maskedPath(const QUrl &url, const QSet<QString> &known = {});

} // namespace pax::net
