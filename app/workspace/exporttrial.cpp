// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/exporttrial.h"

#include "app/bulk/kickoff.h"

namespace pax::workspace {

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Forms and parameters a server may refuse before one is left.
constexpr int MostAttempts = 6;

net::HttpRequest requestOf(const fhir::FhirClient &client, const PanelId &panel, const bulk::KickOff &plan)
{
    QUrl url = client.url({u"Group"_s, panel.text(), plan.operation});
    if (!plan.query.isEmpty())
        url.setQuery(plan.query);
    net::HttpRequest request(plan.method, url, Operation::KickOff);
    request.headers.add("Accept", "application/fhir+json");
    request.headers.add("Prefer", "respond-async");
    if (!plan.body.isEmpty()) {
        request.headers.add("Content-Type", "application/fhir+json");
        request.body = plan.body;
    }
    request.totalTimeout = 60s;
    return request;
}

bulk::KickOffReading readAnswer(const net::HttpReply &reply, const bulk::KickOff &plan, const Error &asError)
{
    return bulk::readKickOffAnswer({reply.status, reply.headers.value("Content-Location"), reply.headers.value("Location"), reply.body.left(64 * 1024), asError.issueCodes(), asError.serverText().reveal()}, plan);
}

} // namespace

ExportTrials::ExportTrials(fhir::FhirClient &client, audit::AuditLog &audit, auth::QuirkStore &quirks, const Clock &clock) : m_client(client), m_audit(audit), m_quirks(quirks), m_clock(clock) {}

ExportTrials::~ExportTrials()
{
    m_end.request_stop();
}

Task<Result<access::ExportTrial>> ExportTrials::run(PanelId panel, std::stop_token stop)
{
    audit::AuditEntry entry;
    entry.action = audit::AuditAction::TriedExport;
    entry.panel = Phi<QString>(panel.text());
    const Result<void> recorded = m_audit.record(entry);
    if (!recorded)
        co_return recorded.error();
    if (stop.stop_requested())
        co_return Error::cancelled();
    const std::stop_token end = m_end.get_token();
    co_return co_await start(panel, end);
}

Task<Result<access::ExportTrial>> ExportTrials::start(PanelId panel, std::stop_token end)
{
    const bool isStrict = m_client.profile().strict;
    std::optional<fhir::Capability> capability;
    if (!isStrict) {
        const Result<fhir::Capability> described = co_await m_client.capability(false, end);
        if (end.stop_requested())
            co_return Error::cancelled();
        if (described)
            capability = *described;
    }
    bulk::ExportSpec spec;
    spec.panel = panel;
    spec.types = QStringList{u"Patient"_s};
    spec.since = m_clock.now().toUTC().toString(Qt::ISODateWithMs);
    bulk::Refusals known;
    for (const auth::Quirk &quirk : m_quirks.of(m_client.profile().name))
        known.insert(quirk.key);
    for (int attempt = 1;; ++attempt) {
        const bulk::KickOff plan = bulk::planKickOff(spec, isStrict, capability, known);
        const net::HttpRequest request = requestOf(m_client, panel, plan);
        const Result<net::HttpReply> reply = co_await m_client.send(request, end);
        if (end.stop_requested())
            co_return Error::cancelled();
        if (!reply)
            co_return reply.error();
        const Error asError = fhir::statusError(*reply, Operation::KickOff);
        const bulk::KickOffReading reading = readAnswer(*reply, plan, asError);
        access::ExportTrial trial{QString::fromLatin1(plan.method) + u' ' + plan.operation, reply->status, true};
        const bool mayGoOn = attempt < MostAttempts;
        switch (reading.step) {
        case bulk::KickOffStep::Poll: {
            const QUrl status = reply->url.resolved(QUrl(QString::fromUtf8(reading.address)));
            trial.isCancelled = co_await cancel(status, end);
            co_return trial;
        }
        case bulk::KickOffStep::TakeBody:
        case bulk::KickOffStep::TakeBundle:
            co_return trial;
        case bulk::KickOffStep::NoAddress:
            co_return Error::of(ErrorKind::Malformed, ErrorReason::NoStatusAddress, Operation::KickOff).withHttpStatus(reply->status);
        case bulk::KickOffStep::WaitForTwin:
            co_return asError.withReason(ErrorReason::AlreadyRunning);
        case bulk::KickOffStep::NobodyThere:
            co_return asError.withReason(ErrorReason::EmptyPanel);
        case bulk::KickOffStep::OtherForm: {
            known.insert(bulk::refusalName(plan.form));
            const bool hasOther = !isStrict && mayGoOn && bulk::planKickOff(spec, false, capability, known).form != plan.form;
            if (!hasOther)
                co_return asError;
            break;
        }
        case bulk::KickOffStep::DropParameter:
            if (!mayGoOn || known.contains(bulk::refusalName(reading.parameter)))
                co_return asError;
            known.insert(bulk::refusalName(reading.parameter));
            break;
        case bulk::KickOffStep::SlowDown:
        case bulk::KickOffStep::TryAgain:
        case bulk::KickOffStep::Refused:
            co_return asError;
        }
    }
}

Task<bool> ExportTrials::cancel(QUrl status, std::stop_token end)
{
    net::HttpRequest request("DELETE", status, Operation::DeleteJob);
    request.headers.add("Accept", "application/fhir+json");
    request.totalTimeout = 60s;
    const Result<net::HttpReply> reply = co_await m_client.send(request, end);
    // Gone already is as good as cancelled.
    co_return reply && ((reply->status >= 200 && reply->status < 300) || reply->status == 404 || reply->status == 410);
}

} // namespace pax::workspace
