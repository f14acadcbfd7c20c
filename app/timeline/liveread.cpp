// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/liveread.h"

#include <utility>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Whether asking again for the same page may help.
bool mayRepeat(const Error &error)
{
    return error.reason() != ErrorReason::PageExpired && error.reason() != ErrorReason::PageLoop && error.reason() != ErrorReason::ForeignPage;
}

} // namespace

LiveRead::LiveRead(MemberId member, QUrl first, std::shared_ptr<const fhir::CodeNames> names)
    : m_member(member), m_next(std::move(first)), m_builder(std::move(member), u"live"_s, std::move(names))
{
}

Result<void> LiveRead::take(const fhir::BundlePage &page)
{
    if (m_problem)
        return *m_problem;
    m_seen.insert(page.url);
    m_pages += 1;
    m_next = page.next;
    m_pending.append({page.json, page.document, m_pages, page.next.isEmpty()});
    // The client guards one walk; going on begins another.
    if (m_seen.contains(page.next))
        return Error::of(ErrorKind::Malformed, ErrorReason::PageLoop, Operation::Everything).withSubject(page.next.host());
    return {};
}

Task<void> LiveRead::build(Workers &workers, QDateTime asOf, LiveWatch watch, std::stop_token stop)
{
    const std::shared_ptr<LiveRead> self = shared_from_this();
    m_isBuilding = true;
    while (!self->m_pending.isEmpty() && !self->m_problem && !stop.stop_requested()) {
        const auto pages = std::make_shared<const QList<Page>>(std::exchange(self->m_pending, {}));
        const bool isDue = watch.arrived && !pages->last().isLast && pages->last().number >= 2 * self->m_shownPages;
        const auto work = [self, pages, isDue, asOf]() -> Result<TimelinePtr> {
            for (const Page &page : *pages) {
                const Result<void> added = self->m_builder.addPage(page.json, page.document, u"page %1"_s.arg(page.number));
                if (!added)
                    return added.error();
            }
            return isDue ? self->m_builder.finish(asOf, true) : Result<TimelinePtr>(TimelinePtr());
        };
        Task<Result<TimelinePtr>> building = workers.run(work);
        const Result<TimelinePtr> built = co_await building;
        if (!built)
            self->m_problem = built.error();
        else if (*built && !stop.stop_requested()) {
            self->m_shownPages = pages->last().number;
            watch.arrived(*built);
        }
    }
    self->m_isBuilding = false;
    self->m_idle.notify();
}

Task<Result<TimelinePtr>> LiveRead::go(fhir::FhirClient &client, Workers &workers, const Clock &clock, LiveWatch watch, std::stop_token stop)
{
    const std::shared_ptr<LiveRead> self = shared_from_this();
    // One that was stopped may not have ended yet.
    while (self->m_isGoing)
        co_await self->m_idle.next();
    if (stop.stop_requested())
        co_return Error::cancelled();
    self->m_isGoing = true;
    Result<TimelinePtr> timeline = co_await self->fetch(client, workers, clock, watch, stop);
    self->m_isGoing = false;
    self->m_idle.notify();
    co_return timeline;
}

Task<Result<TimelinePtr>> LiveRead::fetch(fhir::FhirClient &client, Workers &workers, const Clock &clock, LiveWatch watch, std::stop_token stop)
{
    const std::shared_ptr<LiveRead> self = shared_from_this();
    TaskScope building;
    const fhir::PageHandler handler = [self, &workers, &clock, &watch, &building, stop](const fhir::BundlePage &page) -> Result<void> {
        const Result<void> taken = self->take(page);
        if (!self->m_isBuilding && !self->m_pending.isEmpty())
            building.launch(self->build(workers, clock.now(), watch, stop));
        if (watch.page)
            watch.page(self->m_pages);
        return taken;
    };
    std::optional<Error> endedBy;
    if (self->canGoOn()) {
        const QUrl from = self->m_next;
        const Result<void> walked = co_await client.pages(from, Operation::Everything, handler, stop);
        if (!walked)
            endedBy = walked.error();
    }
    while (self->m_isBuilding)
        co_await self->m_idle.next();
    if (stop.stop_requested())
        co_return Error::cancelled();
    if (self->m_problem)
        co_return copyOf(*self->m_problem);
    if (endedBy && self->m_pages == 0)
        co_return *endedBy;
    const int status = endedBy ? endedBy->httpStatus().value_or(0) : 0;
    if (status == 400 || status == 404 || status == 410)
        endedBy = endedBy->withReason(ErrorReason::PageExpired);
    if (endedBy && !mayRepeat(*endedBy))
        self->m_next.clear();
    Result<TimelinePtr> timeline = co_await self->gather(workers, clock.now(), endedBy);
    if (stop.stop_requested())
        co_return Error::cancelled();
    co_return timeline;
}

Task<Result<TimelinePtr>> LiveRead::gather(Workers &workers, QDateTime asOf, std::optional<Error> endedBy)
{
    const std::shared_ptr<LiveRead> self = shared_from_this();
    const auto pages = std::make_shared<const QList<Page>>(std::exchange(self->m_pending, {}));
    const auto work = [self, pages, endedBy, asOf]() -> Result<TimelinePtr> {
        for (const Page &page : *pages) {
            const Result<void> added = self->m_builder.addPage(page.json, page.document, u"page %1"_s.arg(page.number));
            if (!added)
                return added.error();
        }
        return self->m_builder.finish(asOf, false, endedBy);
    };
    Task<Result<TimelinePtr>> finishing = workers.run(work);
    Result<TimelinePtr> timeline = co_await finishing;
    co_return timeline;
}

Task<Result<TimelinePtr>> LiveRead::soFar(Workers &workers, const Clock &clock)
{
    const std::shared_ptr<LiveRead> self = shared_from_this();
    while (self->m_isGoing || self->m_isBuilding)
        co_await self->m_idle.next();
    if (self->m_problem)
        co_return copyOf(*self->m_problem);
    if (self->m_pages == 0)
        co_return Error::cancelled();
    self->m_isGoing = true;
    const std::optional<Error> endedBy = Error::cancelled();
    Result<TimelinePtr> timeline = co_await self->gather(workers, clock.now(), endedBy);
    self->m_isGoing = false;
    self->m_idle.notify();
    co_return timeline;
}

} // namespace pax::timeline
