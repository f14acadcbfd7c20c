// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/notifier.h"
#include "app/core/task.h"
#include "app/core/workers.h"
#include "app/fhir/client.h"
#include "app/timeline/builder.h"

#include <QtCore/QSet>
#include <QtCore/QUrl>

#include <functional>
#include <memory>
#include <stop_token>

namespace pax::timeline {

/// What a reader hears while a record arrives. Thread: GUI.
struct LiveWatch
{
    std::function<void(int pages)> page{};              ///< another page is here
    std::function<void(TimelinePtr timeline)> arrived{}; ///< what is here so far, after 1, 2, 4, 8 … pages
};

/// One member's record as it comes from the payer, page by page; it keeps what came, so that it can go on where it stopped.
/// Pages are read on the workers, one at a time and in order, while the next one is fetched.
/// Thread: GUI.
class LiveRead : public std::enable_shared_from_this<LiveRead>
{
public:
    LiveRead(core::MemberId member, QUrl first, std::shared_ptr<const fhir::CodeNames> names);

    const core::MemberId &member() const { return m_member; }
    int pages() const { return m_pages; }
    /// There is more that can be asked for.
    bool canGoOn() const { return !m_next.isEmpty(); }

    /// Fetches what is left. When that ends early what came is given with isComplete false.
    /// Errors: the client's, where nothing came; Malformed (WrongPatient); Cancelled.
    [[nodiscard]] core::Task<core::Result<TimelinePtr>> go(fhir::FhirClient &client, core::Workers &workers, const core::Clock &clock, LiveWatch watch, std::stop_token stop);

    /// What came until it was stopped, with isComplete false. Errors: Malformed (WrongPatient); Cancelled where nothing came.
    [[nodiscard]] core::Task<core::Result<TimelinePtr>> soFar(core::Workers &workers, const core::Clock &clock);

private:
    struct Page
    {
        QByteArray json;
        std::shared_ptr<const core::JsonDocument> document;
        int number = 0;
        bool isLast = false;
    };

    core::Result<void> take(const fhir::BundlePage &page);
    [[nodiscard]] core::Task<core::Result<TimelinePtr>> fetch(fhir::FhirClient &client, core::Workers &workers, const core::Clock &clock, LiveWatch watch, std::stop_token stop);
    [[nodiscard]] core::Task<core::Result<TimelinePtr>> gather(core::Workers &workers, QDateTime asOf, std::optional<core::Error> endedBy);
    [[nodiscard]] core::Task<void> build(core::Workers &workers, QDateTime asOf, LiveWatch watch, std::stop_token stop);

    core::MemberId m_member;
    QUrl m_next;
    QSet<QUrl> m_seen;
    int m_pages = 0;
    int m_shownPages = 0;
    TimelineBuilder m_builder;         ///< used by one worker at a time
    QList<Page> m_pending;
    bool m_isBuilding = false;
    bool m_isGoing = false;
    std::optional<core::Error> m_problem;
    core::Notifier m_idle;
};

} // namespace pax::timeline
