// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/timelineservice.h"

#include "app/timeline/builder.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

TimelineService::TimelineService(fhir::FhirClient *client, Workers &workers, audit::AuditLog *audit, const Clock &clock, std::shared_ptr<const fhir::CodeNames> names, QObject *parent)
    : QObject(parent), m_client(client), m_workers(workers), m_audit(audit), m_clock(clock), m_names(std::move(names))
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

Result<std::shared_ptr<LiveRead>> TimelineService::begin(const MemberId &member)
{
    if (!m_client)
        return Error::of(ErrorKind::BadInput, ErrorReason::NoProfile, Operation::Everything);
    const Result<void> recorded = recordView(member, u"live"_s);
    if (!recorded)
        return recorded.error();
    return std::make_shared<LiveRead>(member, m_client->url({u"Patient"_s, member.text(), u"$everything"_s}), m_names);
}

Task<Result<TimelinePtr>> TimelineService::go(std::shared_ptr<LiveRead> read, LiveWatch watch, std::stop_token stop)
{
    Result<TimelinePtr> timeline = co_await read->go(*m_client, m_workers, m_clock, watch, stop);
    co_return timeline;
}

Task<Result<TimelinePtr>> TimelineService::soFar(std::shared_ptr<LiveRead> read)
{
    Result<TimelinePtr> timeline = co_await read->soFar(m_workers, m_clock);
    co_return timeline;
}

Task<Result<TimelinePtr>> TimelineService::load(MemberId member, LiveWatch watch, std::stop_token stop)
{
    const Result<std::shared_ptr<LiveRead>> read = begin(member);
    if (!read)
        co_return read.error();
    Result<TimelinePtr> timeline = co_await go(*read, watch, stop);
    co_return timeline;
}

Task<Result<TimelinePtr>> TimelineService::loadFrom(std::shared_ptr<RecordSource> records, QString source, MemberId member, std::stop_token stop)
{
    const Result<void> recorded = recordView(member, u"export "_s + source);
    if (!recorded)
        co_return recorded.error();
    const QDateTime asOf = m_clock.now();
    const auto work = [records, source, member, asOf, stop, names = m_names]() -> Result<TimelinePtr> {
        TimelineBuilder builder(member, source, names);
        const RecordVisitor visitor = [&builder](QByteArrayView json, const RecordOrigin &origin) {
            // A line that cannot be read is counted by the builder.
            (void)builder.addResource(json.toByteArray(), origin);
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
    const auto work = [path, member, names = m_names]() -> Result<TimelinePtr> {
        const QString name = QFileInfo(path).fileName();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::OpenFile).withSubject(name);
        TimelineBuilder builder(member, name, names);
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
