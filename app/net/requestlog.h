// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <chrono>

namespace pax::net {

/// One request as support may see it: no query, no ids, no headers, no body.
struct RequestLogEntry
{
    QDateTime when;                        ///< UTC
    QByteArray method;
    QString host;
    QString address;                       ///< path with ids masked
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

Q_SIGNALS:
    void added();

private:
    QList<RequestLogEntry> m_entries;
};

/// The path with everything masked that may identify somebody: what follows a resource type, and segments with digits.
QString maskedPath(const QUrl &url);

} // namespace pax::net
