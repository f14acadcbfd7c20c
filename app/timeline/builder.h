// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/json.h"
#include "app/timeline/event.h"

#include <QtCore/QHash>

#include <optional>

namespace pax::timeline {

/// Collects one member's resources, page by page or line by line, and makes the timeline of them. Exact repeats by type/id are
/// folded, the newest version wins. Thread: any one at a time. Cost: linear in bytes.
class TimelineBuilder
{
public:
    /// \param expected  whose record it must be; empty: whoever is in it
    TimelineBuilder(core::MemberId expected, QString source);

    /// A page: a Bundle of any type, or a single resource.
    /// Errors: Malformed (NotJson, NotFhir). What was added before stays.
    core::Result<void> addPage(QByteArrayView json, const QString &file);
    /// One resource as it came.
    core::Result<void> addResource(QByteArrayView json, const core::RecordOrigin &origin);
    /// NDJSON or a Bundle, by its look; lines that cannot be read are counted and named in the messages.
    core::Result<void> addFile(QByteArrayView bytes, const QString &file);
    /// The source stopped before its end, for this reason; a message says so.
    void markIncomplete(const core::Error &why);

    /// Errors: Malformed (WrongPatient) when the record is of somebody else or of several.
    core::Result<TimelinePtr> finish(const QDateTime &asOf);

private:
    struct Kept
    {
        QString type;
        QString id;
        QByteArray json;
        core::RecordOrigin origin;
        QString updated;
        qint64 version = 0;
    };

    void keep(const core::JsonValue &resource, core::RecordOrigin origin);
    void addEntries(const core::JsonValue &bundle, const QString &file);
    void readMessage(const core::JsonValue &outcome);
    core::Result<void> checkPatients() const;
    QHash<QString, QString> medicationTitles() const;

    core::MemberId m_expected;
    QString m_source;
    std::vector<Kept> m_kept;
    QHash<QString, std::size_t> m_byReference;
    QList<TimelineMessage> m_messages;
    int m_pages = 0;
    int m_duplicates = 0;
    int m_unreadable = 0;
    bool m_complete = true;
};

/// Reads the summary of a Patient. Source: panels.md §9.
PatientSummary readPatient(const core::JsonValue &patient);

} // namespace pax::timeline
