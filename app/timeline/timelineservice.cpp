// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/timelineservice.h"

#include "app/timeline/builder.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Pages as they came, until one cannot follow.
struct Fetched
{
    QList<QByteArray> pages;
    std::optional<Error> endedBy;
};

/// Reasons that leave a usable beginning.
bool keepsWhatCame(const Error &error)
{
    return error.reason() == ErrorReason::PageExpired || error.reason() == ErrorReason::PageLoop || error.reason() == ErrorReason::ForeignPage
        || error.reason() == ErrorReason::NotJson || error.reason() == ErrorReason::NotFhir || error.reason() == ErrorReason::TruncatedBody
        || error.reason() == ErrorReason::HtmlInsteadOfData || error.kind() == ErrorKind::Offline || error.kind() == ErrorKind::TimedOut
        || error.kind() == ErrorKind::ServerFault || error.kind() == ErrorKind::Throttled;
}

Result<TimelinePtr> build(const Fetched &fetched, const MemberId &member, const QDateTime &asOf)
{
    TimelineBuilder builder(member, u"live"_s);
    int number = 0;
    for (const QByteArray &page : fetched.pages) {
        const Result<void> added = builder.addPage(page, u"page %1"_s.arg(++number));
        if (!added)
            return added.error();
    }
    if (fetched.endedBy)
        builder.markIncomplete(*fetched.endedBy);
    return builder.finish(asOf);
}

} // namespace

TimelineService::TimelineService(fhir::FhirClient *client, Workers &workers, audit::AuditLog *audit, const Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_workers(workers), m_audit(audit), m_clock(clock)
{
}

Result<void> TimelineService::recordView(const MemberId &member, const QString &detail)
{
    if (!m_audit)
        return Error::of(ErrorKind::AuditUnavailable, ErrorReason::None, Operation::Audit);
    audit::AuditEntry entry;
    entry.action = audit::AuditAction::ViewedMember;
    entry.member = Phi<QString>(member.text());
    entry.detail = detail;
    return m_audit->record(entry);
}

Task<Result<TimelinePtr>> TimelineService::load(MemberId member, Progress progress, std::stop_token stop)
{
    if (!m_client)
        co_return Error::of(ErrorKind::BadInput, ErrorReason::NoProfile, Operation::Everything);
    const Result<void> recorded = recordView(member, u"live"_s);
    if (!recorded)
        co_return recorded.error();
    auto fetched = std::make_shared<Fetched>();
    const fhir::PageHandler handler = [&fetched, &progress](const fhir::BundlePage &page) -> Result<void> {
        fetched->pages.append(page.json);
        if (progress)
            progress(page.number);
        return {};
    };
    const QUrl first = m_client->url({u"Patient"_s, member.text(), u"$everything"_s});
    const Result<void> walked = co_await m_client->pages(first, Operation::Everything, handler, stop);
    if (!walked) {
        if (fetched->pages.isEmpty() || !keepsWhatCame(walked.error()))
            co_return walked.error();
        fetched->endedBy = walked.error();
    }
    const QDateTime asOf = m_clock.now();
    const auto work = [fetched, member, asOf] { return build(*fetched, member, asOf); };
    Task<Result<TimelinePtr>> building = m_workers.run(work);
    Result<TimelinePtr> timeline = co_await building;
    if (stop.stop_requested())
        co_return Error::cancelled();
    co_return timeline;
}

Task<Result<TimelinePtr>> TimelineService::loadFrom(std::shared_ptr<RecordSource> records, QString source, MemberId member, std::stop_token stop)
{
    const Result<void> recorded = recordView(member, u"export "_s + source);
    if (!recorded)
        co_return recorded.error();
    const QDateTime asOf = m_clock.now();
    const auto work = [records, source, member, asOf, stop]() -> Result<TimelinePtr> {
        TimelineBuilder builder(member, source);
        const RecordVisitor visitor = [&builder](QByteArrayView json, const RecordOrigin &origin) {
            // A line that cannot be read is counted by the builder.
            (void)builder.addResource(json, origin);
            return Visit::Continue;
        };
        const Result<void> visited = records->visitMember(member, visitor, stop);
        if (!visited)
            return visited.error();
        return builder.finish(asOf);
    };
    Task<Result<TimelinePtr>> building = m_workers.run(work);
    Result<TimelinePtr> timeline = co_await building;
    co_return timeline;
}

Task<Result<TimelinePtr>> TimelineService::loadFile(QString path, MemberId member, std::stop_token stop)
{
    const auto work = [path, member]() -> Result<TimelinePtr> {
        const QString name = QFileInfo(path).fileName();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::OpenFile).withSubject(name);
        TimelineBuilder builder(member, name);
        const Result<void> added = builder.addFile(file.readAll(), name);
        if (!added)
            return added.error().withOperation(Operation::OpenFile).withSubject(name);
        return builder.finish(QFileInfo(path).lastModified());
    };
    Task<Result<TimelinePtr>> building = m_workers.run(work);
    Result<TimelinePtr> timeline = co_await building;
    if (stop.stop_requested())
        co_return Error::cancelled();
    co_return timeline;
}

} // namespace pax::timeline
