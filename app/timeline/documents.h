// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/core/workers.h"
#include "app/fhir/client.h"
#include "app/timeline/event.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <stop_token>

namespace pax::timeline {

/// How an attachment may be shown. Nothing that could run is ever opened.
enum class DocumentKind {
    Text,      ///< plain text, or text taken out of HTML, XML or JSON
    Pdf,
    Image,
    Other,     ///< can only be saved, when asked for
};

/// One attachment of a DocumentReference, DiagnosticReport or Media, not fetched yet.
struct Document
{
    int event = NoEvent;         ///< as SummaryLine::event
    int number = 0;              ///< of the attachments of its record, 0-based
    QString title;               ///< its own, else the record's
    QString contentType;         ///< as sent, lower case, without parameters
    QString language;
    QString created;             ///< as written
    qint64 size = -1;            ///< bytes as sent; −1: not sent
    QByteArray hash;             ///< SHA-1, raw; empty: not sent
    QString url;                 ///< as sent; empty: inline
    bool isInline = false;
    bool isRetracted = false;
};

/// Attachments in the order of their events, newest first. What has neither data nor address is listed all the same.
/// Thread: any. Cost: linear in the bytes of the records that may have some.
QList<Document> documentsOf(const MemberTimeline &timeline);

/// An attachment's bytes and what they turned out to be.
struct DocumentBody
{
    QByteArray bytes;
    QString contentType;
    DocumentKind kind = DocumentKind::Other;
    QString text;                ///< for Text: what is shown, without control and direction characters
    bool hasWrongHash = false;   ///< the payer sent a hash, and these bytes have another
    bool hasWrongSize = false;
};

/// What \p bytes are, by their beginning first and their announced type second: a program named "text/plain" is no text.
DocumentKind kindOf(QByteArrayView bytes, const QString &contentType);

/// Fetches attachments: inline ones from the record, others by their address through the signed-in client, only where the payer's own
/// FHIR server is. Binary resources are unwrapped. Errors: the client's; Malformed (NotFhir: no base64; TooLarge), NotFound (none sent),
/// Unsupported (ForeignPage: another host; the token never goes there). Thread: GUI; decoding on the workers.
[[nodiscard]] core::Task<core::Result<DocumentBody>> fetchDocument(TimelinePtr timeline, Document document, fhir::FhirClient *client, core::Workers *workers, std::stop_token stop);

} // namespace pax::timeline
