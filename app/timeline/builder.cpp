// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/builder.h"

#include "app/timeline/salvage.h"

#include <algorithm>
#include <tuple>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestMessage = 2000;
constexpr qsizetype MostNumbers = 20;

/// The bytes of a value within the page it was parsed from; a byte order mark is not part of what was parsed.
QByteArrayView bytesOf(const JsonValue &value, QByteArrayView page, std::size_t parsed)
{
    const qsizetype shift = page.size() - static_cast<qsizetype>(parsed);
    return page.sliced(shift + static_cast<qsizetype>(value.offset()), static_cast<qsizetype>(value.raw().size()));
}

} // namespace

TimelineBuilder::TimelineBuilder(MemberId expected, QString source, std::shared_ptr<const fhir::CodeNames> names) : m_expected(std::move(expected)), m_source(std::move(source)), m_names(std::move(names)) {}

TimelineBuilder::~TimelineBuilder() = default;

const JsonDocument *TimelineBuilder::hold(JsonDocument document)
{
    m_documents.push_back(std::make_shared<const JsonDocument>(std::move(document)));
    return m_documents.back().get();
}

void TimelineBuilder::readMessage(const JsonValue &outcome)
{
    for (const JsonValue issue : outcome["issue"]) {
        QString text = issue["details"]["text"].string();
        if (text.isEmpty())
            text = issue["diagnostics"].string();
        m_messages.append({issue["severity"].string(), issue["code"].string(), text.left(LongestMessage)});
    }
}

void TimelineBuilder::keep(const JsonValue &resource, const QString &fullUrl, QByteArrayView bytes, RecordOrigin origin)
{
    KeptRecord kept;
    kept.type = resource["resourceType"].string();
    kept.id = resource["id"].string();
    if (kept.type.isEmpty()) {
        ++m_unreadable;
        return;
    }
    if (kept.type == u"OperationOutcome"_s) {
        readMessage(resource);
        return;
    }
    kept.type = *m_types.insert(kept.type);
    kept.value = resource;
    kept.bytes = bytes;
    kept.updated = resource["meta"]["lastUpdated"].string();
    kept.version = resource["meta"]["versionId"].string().toLongLong();
    kept.origin = std::move(origin);
    if (fullUrl.startsWith(u"urn:"_s))
        kept.alias = fullUrl;
    const QString reference = kept.type + u'/' + kept.id;
    const auto known = kept.id.isEmpty() ? m_byReference.end() : m_byReference.find(reference);
    if (known == m_byReference.end()) {
        if (!kept.id.isEmpty())
            m_byReference.insert(reference, m_kept.size());
        m_kept.push_back(std::move(kept));
        return;
    }
    ++m_duplicates;
    KeptRecord &old = m_kept[*known];
    if (std::tie(kept.updated, kept.version) > std::tie(old.updated, old.version))
        old = std::move(kept);
}

void TimelineBuilder::addEntries(const JsonValue &bundle, QByteArrayView page, const QString &file)
{
    const std::size_t parsed = m_documents.back()->byteCount();
    qint64 number = 0;
    for (const JsonValue entry : bundle["entry"]) {
        ++number;
        const JsonValue resource = entry["resource"];
        if (!resource.isObject()) {
            if (entry["response"]["outcome"].isObject())
                readMessage(entry["response"]["outcome"]);
            else if (entry["request"].isAbsent() && entry["response"].isAbsent())
                ++m_unreadable;
            continue;
        }
        if (resource["resourceType"].utf8() == "Bundle") {
            addEntries(resource, page, file);
            continue;
        }
        const QByteArrayView bytes = bytesOf(resource, page, parsed);
        keep(resource, entry["fullUrl"].string(), bytes, {m_source, file, number, bytes.data() - page.data(), bytes.size()});
    }
}

void TimelineBuilder::addRoot(const JsonDocument &document, QByteArrayView page, const RecordOrigin &origin)
{
    if (document.root()["resourceType"].utf8() == "Bundle")
        addEntries(document.root(), page, origin.file);
    else
        keep(document.root(), {}, bytesOf(document.root(), page, document.byteCount()), origin);
}

Result<void> TimelineBuilder::addPage(QByteArray json, const QString &file)
{
    Result<JsonDocument> parsed = JsonDocument::parse(json);
    if (!parsed)
        return parsed.error();
    return addPage(std::move(json), std::make_shared<const JsonDocument>(std::move(*parsed)), file);
}

Result<void> TimelineBuilder::addPage(QByteArray json, std::shared_ptr<const JsonDocument> document, const QString &file)
{
    if (!document->root()["resourceType"].isString())
        return Error::of(ErrorKind::Malformed, ErrorReason::NotFhir);
    ++m_pages;
    m_buffers.append(std::move(json));
    m_documents.push_back(std::move(document));
    const QByteArrayView page(std::as_const(m_buffers).last());
    addRoot(*m_documents.back(), page, {m_source, file, 1, 0, page.size()});
    return {};
}

Result<void> TimelineBuilder::addResource(QByteArray json, const RecordOrigin &origin)
{
    Result<JsonDocument> parsed = JsonDocument::parse(json);
    if (!parsed) {
        ++m_unreadable;
        return parsed.error();
    }
    m_buffers.append(std::move(json));
    addRoot(*hold(std::move(*parsed)), QByteArrayView(std::as_const(m_buffers).last()), origin);
    return {};
}

void TimelineBuilder::nameUnreadable(const QString &what, const QStringList &numbers)
{
    if (numbers.isEmpty())
        return;
    m_complete = false;
    m_messages.append({u"warning"_s, u"structure"_s, what + numbers.mid(0, MostNumbers).join(u", "_s)});
}

/// A Bundle that is no JSON as a whole (cut short, one entry broken): each entry by itself.
bool TimelineBuilder::salvage(QByteArrayView bytes, const QString &file)
{
    const std::vector<QByteArrayView> entries = entriesOf(bytes);
    QStringList bad;
    qint64 number = 0;
    for (const QByteArrayView entry : entries) {
        ++number;
        Result<JsonDocument> parsed = JsonDocument::parse(entry);
        const bool isGood = parsed && parsed->root()["resource"].isObject();
        if (!isGood) {
            ++m_unreadable;
            bad << QString::number(number);
            continue;
        }
        const JsonDocument *document = hold(std::move(*parsed));
        const JsonValue resource = document->root()["resource"];
        const QByteArrayView slice = bytesOf(resource, entry, document->byteCount());
        keep(resource, document->root()["fullUrl"].string(), slice, {m_source, file, number, slice.data() - bytes.data(), slice.size()});
    }
    if (bad.size() == static_cast<qsizetype>(entries.size()))
        return false;
    m_complete = false;
    nameUnreadable(u"unreadable entries: "_s, bad);
    return true;
}

Result<void> TimelineBuilder::addLines(QByteArrayView bytes, const QString &file)
{
    int good = 0;
    QStringList bad;
    qint64 number = 0;
    Result<void> first;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype newline = bytes.indexOf('\n', at);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        const QByteArrayView line = bytes.sliced(at, end - at).trimmed();
        ++number;
        if (!line.isEmpty()) {
            Result<JsonDocument> parsed = JsonDocument::parse(line);
            if (parsed) {
                ++good;
                addRoot(*hold(std::move(*parsed)), line, {m_source, file, number, line.data() - bytes.data(), line.size()});
            } else {
                ++m_unreadable;
                bad << QString::number(number);
                if (bad.size() == 1)
                    first = parsed.error();
            }
        }
        at = end + 1;
    }
    if (good == 0)
        return bad.isEmpty() ? Error::of(ErrorKind::Malformed, ErrorReason::NotJson) : first;
    nameUnreadable(u"unreadable lines: "_s, bad);
    return {};
}

Result<void> TimelineBuilder::addFile(QByteArray bytes, const QString &file)
{
    const Result<void> whole = addPage(bytes, file);
    if (whole || whole.error().reason() == ErrorReason::NotFhir)
        return whole;
    m_buffers.append(std::move(bytes));
    const QByteArrayView kept(std::as_const(m_buffers).last());
    ++m_pages;
    const int unreadable = m_unreadable;
    // Lines of JSON: the first one ends where it ends.
    const QByteArrayView first = kept.first(std::max<qsizetype>(kept.indexOf('\n'), 0)).trimmed();
    if (!JsonDocument::parse(first) && salvage(kept, file))
        return {};
    m_unreadable = unreadable;
    return addLines(kept, file) ? Result<void>() : whole;
}

Result<TimelinePtr> TimelineBuilder::finish(const QDateTime &asOf, bool isArriving, const std::optional<Error> &endedBy) const
{
    auto timeline = std::make_shared<MemberTimeline>();
    timeline->source = m_source;
    timeline->asOf = asOf;
    timeline->pages = m_pages;
    timeline->isComplete = m_complete && !endedBy && !isArriving;
    timeline->endedBy = endedBy;
    timeline->isArriving = isArriving;
    timeline->duplicates = m_duplicates;
    timeline->unreadable = m_unreadable;
    timeline->messages = m_messages;
    if (endedBy)
        timeline->messages.append({u"error"_s, u"incomplete"_s, endedBy->reason() == ErrorReason::None ? kindName(endedBy->kind()) : reasonName(endedBy->reason())});
    timeline->buffers = m_buffers;
    timeline->names = m_names;
    const Result<void> assembled = assemble(m_kept, m_expected, m_names.get(), *timeline);
    if (!assembled)
        return assembled.error();
    return TimelinePtr(std::move(timeline));
}

} // namespace pax::timeline
