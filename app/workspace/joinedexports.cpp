// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/joinedexports.h"

namespace pax::workspace {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

panel::ExportLayer layerOf(const bulk::Job &job)
{
    panel::ExportLayer layer;
    layer.id = job.id.text();
    layer.asOf = QDateTime::fromString(job.transactionTime, Qt::ISODateWithMs);
    if (!layer.asOf.isValid())
        layer.asOf = job.created;
    layer.types = job.spec.types;
    layer.isWhole = job.spec.patients.isEmpty() && job.spec.since.isEmpty() && job.spec.until.isEmpty();
    layer.isIntact = job.state == bulk::JobState::Complete;
    return layer;
}

bool hasRecords(const bulk::Job &job)
{
    return job.state == bulk::JobState::Complete || job.state == bulk::JobState::Partial;
}

/// Why a job that ended brought nothing.
Error failure(const bulk::Job &job)
{
    if (job.state == bulk::JobState::Empty)
        return Error::of(ErrorKind::NotFound, ErrorReason::EmptyPanel, Operation::KickOff);
    if (job.problem == reasonName(ErrorReason::EmptyPanel))
        return Error::of(ErrorKind::Unsupported, ErrorReason::EmptyPanel, Operation::KickOff).withHttpStatus(job.httpStatus.value_or(406));
    if (job.state == bulk::JobState::Cancelled)
        return Error::cancelled();
    const int status = job.httpStatus.value_or(0);
    const ErrorKind kind = status == 404 || status == 410 ? ErrorKind::NotFound : status == 401 ? ErrorKind::Unauthorized : status == 403 ? ErrorKind::Forbidden : status >= 500 ? ErrorKind::ServerFault : ErrorKind::Unsupported;
    Error error = Error::of(kind, ErrorReason::None, Operation::KickOff);
    for (const bulk::JobMessage &message : job.messages) {
        if (message.severity == u"error"_s)
            error = error.withServerText(message.text).withIssueCodes({message.code});
    }
    return status > 0 ? error.withHttpStatus(status) : error;
}

} // namespace

QList<panel::ExportLayer> JoinedExports::layers(const PanelId &panel) const
{
    QList<panel::ExportLayer> found;
    for (const bulk::Job &job : m_exports.jobs()) {
        if (job.spec.panel == panel && hasRecords(job))
            found.append(layerOf(job));
    }
    std::sort(found.begin(), found.end(), [](const panel::ExportLayer &a, const panel::ExportLayer &b) { return a.asOf > b.asOf; });
    return found;
}

Result<std::shared_ptr<RecordSource>> JoinedExports::open(const QString &exportId) const
{
    return m_exports.records(ExportId(exportId));
}

Result<std::shared_ptr<vault::SealedSet>> JoinedExports::folder(const QString &exportId) const
{
    return m_exports.sealedSet(ExportId(exportId));
}

Task<Result<panel::ExportLayer>> JoinedExports::fetch(PanelId panel, QStringList types, std::stop_token stop)
{
    bulk::ExportSpec spec;
    spec.panel = panel;
    spec.types = types;
    spec.exactTypes = !types.isEmpty();
    const Result<ExportId> started = co_await m_exports.start(spec, stop);
    if (!started)
        co_return started.error();
    const ExportId id = *started;
    const Result<bulk::Job> ended = co_await m_exports.wait(id, false, stop);
    if (!ended)
        co_return ended.error();
    if (!hasRecords(*ended))
        co_return failure(*ended);
    co_return layerOf(*ended);
}

} // namespace pax::workspace
