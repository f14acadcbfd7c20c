// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/json.h"
#include "app/fhir/codenames.h"
#include "app/timeline/assembly.h"
#include "app/timeline/event.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <memory>
#include <optional>

namespace pax::timeline {

/// Collects one member's resources, page by page or line by line, and makes the timeline of them. Exact repeats by type/id are
/// folded, the newest version wins. Thread: any one at a time. Cost: linear in bytes.
class TimelineBuilder
{
public:
    /// \param expected  whose record it must be; empty: whoever is in it
    /// \param names  for codes without a name; null: none
    TimelineBuilder(core::MemberId expected, QString source, std::shared_ptr<const fhir::CodeNames> names = fhir::CodeNames::bundled());
    ~TimelineBuilder();

    /// A page: a Bundle of any type, or a single resource.
    /// Errors: Malformed (NotJson, NotFhir). What was added before stays.
    core::Result<void> addPage(QByteArray json, const QString &file);
    /// As addPage(), of bytes parsed already.
    core::Result<void> addPage(QByteArray json, std::shared_ptr<const core::JsonDocument> document, const QString &file);
    /// One resource as it came.
    core::Result<void> addResource(QByteArray json, const core::RecordOrigin &origin);
    /// NDJSON or a Bundle, by its look; lines and entries that cannot be read are counted and named in the messages.
    core::Result<void> addFile(QByteArray bytes, const QString &file);
    /// What a source said of itself, to be handed on.
    void addMessages(const QList<TimelineMessage> &messages) { m_messages += messages; }
    /// The timeline of what has been added; more may be added afterwards.
    /// \param isArriving  more is on its way
    /// \param endedBy  why the source stopped before its end, if it did; a message says so
    /// Errors: Malformed (WrongPatient) when the record is of somebody else or of several.
    core::Result<TimelinePtr> finish(const QDateTime &asOf, bool isArriving = false, const std::optional<core::Error> &endedBy = std::nullopt) const;

private:
    void keep(const core::JsonValue &resource, const QString &fullUrl, QByteArrayView bytes, core::RecordOrigin origin);
    void addEntries(const core::JsonValue &bundle, QByteArrayView page, const QString &file);
    void addRoot(const core::JsonDocument &document, QByteArrayView page, const core::RecordOrigin &origin);
    bool salvage(QByteArrayView bytes, const QString &file);
    core::Result<void> addLines(QByteArrayView bytes, const QString &file);
    void readMessage(const core::JsonValue &outcome);
    void nameUnreadable(const QString &what, const QStringList &numbers);
    const core::JsonDocument *hold(core::JsonDocument document);

    core::MemberId m_expected;
    QString m_source;
    std::shared_ptr<const fhir::CodeNames> m_names;
    QList<QByteArray> m_buffers;
    std::vector<std::shared_ptr<const core::JsonDocument>> m_documents;
    std::vector<KeptRecord> m_kept;
    QHash<QString, std::size_t> m_byReference;
    QSet<QString> m_types;             ///< one string a type
    QList<TimelineMessage> m_messages;
    int m_pages = 0;
    int m_duplicates = 0;
    int m_unreadable = 0;
    bool m_complete = true;
};

} // namespace pax::timeline
