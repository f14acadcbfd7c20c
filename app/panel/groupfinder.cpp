// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/groupfinder.h"

#include "app/panel/ladder.h"

#include <QtCore/QSet>
#include <QtCore/QUrlQuery>

#include <memory>

namespace pax::panel {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString Npi = u"http://hl7.org/fhir/sid/us-npi|"_s;
const QString Tin = u"urn:oid:2.16.840.1.113883.4.4|"_s;

QUrl withQuery(QUrl url, const QList<std::pair<QString, QString>> &items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, ":/")));
    url.setQuery(query);
    return url;
}

/// Reads one page into what was found so far.
void readPage(const JsonDocument &page, GroupList &found, QSet<QString> &seen)
{
    for (const JsonValue entry : page.root()["entry"]) {
        const JsonValue resource = entry["resource"];
        // An OperationOutcome in a search is a remark; an included resource was not asked for.
        if (resource["resourceType"].utf8() != "Group") {
            found.otherTypes += resource["resourceType"].utf8() == "OperationOutcome" ? 0 : 1;
            continue;
        }
        std::optional<Panel> panel = readGroup(resource);
        if (!panel || panel->header.id.isEmpty() || (!isPanel(panel->header.kind) && !isResultList(panel->header.kind) && panel->header.kind != PanelKind::OptOut)) {
            ++found.notPanels;
            continue;
        }
        if (seen.contains(panel->header.id.text())) {
            ++found.repeats;
            continue;
        }
        seen.insert(panel->header.id.text());
        panel->header.source = u"search"_s;
        found.panels.append(std::move(panel->header));
    }
}

using Pages = QList<std::shared_ptr<const JsonDocument>>;

GroupList readPages(const Pages &pages)
{
    GroupList found;
    QSet<QString> seen;
    for (const auto &page : pages)
        readPage(*page, found, seen);
    return found;
}

bool isPaging(const Error &error)
{
    return error.reason() == ErrorReason::PageLoop || error.reason() == ErrorReason::ForeignPage || error.reason() == ErrorReason::PageExpired;
}

} // namespace

QList<QUrl> groupSearches(const QUrl &groups, const GroupQuery &query, const QStringList &declared)
{
    QList<QUrl> searches;
    const std::pair<QString, QString> summary(u"_summary"_s, u"true"_s);
    const auto add = [&](const QString &name, const QString &value) {
        searches << withQuery(groups, {{name, value}, summary}) << withQuery(groups, {{name, value}});
    };
    if (!query.npi.isEmpty()) {
        add(u"identifier"_s, Npi + query.npi);
        // Servers that attribute by characteristic know the NPI there alone.
        for (const QString &other : {u"characteristic-value"_s, u"characteristic-value-reference"_s}) {
            if (declared.contains(other))
                searches << withQuery(groups, {{other, query.npi}});
        }
    } else if (!query.tin.isEmpty()) {
        add(u"identifier"_s, Tin + query.tin);
    } else if (!query.identifier.isEmpty()) {
        add(u"identifier"_s, query.identifier);
    } else if (!query.name.isEmpty()) {
        add(u"name"_s, query.name);
    } else if (!query.code.isEmpty()) {
        add(u"code"_s, query.code);
    } else {
        searches << withQuery(groups, {summary}) << groups;
    }
    return searches;
}

Task<Result<GroupList>> findGroups(fhir::FhirClient &client, Workers &workers, GroupQuery query, std::stop_token stop)
{
    GroupList none;
    if (client.profile().strict)
        co_return none;
    const Result<fhir::Capability> capability = co_await client.capability(false, stop);
    if (!capability && (capability.error().isCancelled() || capability.error().kind() == ErrorKind::Unauthorized))
        co_return capability.error();
    if (!capability || !capability->groupSearch)
        co_return none;
    const QList<QUrl> searches = groupSearches(client.url({u"Group"_s}), query, capability->groupSearchParams);
    for (const QUrl &search : searches) {
        const auto pages = std::make_shared<Pages>();
        const fhir::PageHandler handler = [pages](const fhir::BundlePage &page) {
            pages->append(page.document);
            return Result<void>();
        };
        const Result<void> searched = co_await client.pages(search, Operation::GroupSearch, handler, stop);
        if (!searched && searched.error().isCancelled())
            co_return searched.error();
        // Servers that ignore _summary send whole groups: not for the GUI thread.
        const auto work = [pages]() -> Result<GroupList> { return readPages(*pages); };
        Task<Result<GroupList>> reading = workers.run(work);
        Result<GroupList> found = co_await reading;
        if (!found)
            co_return found;
        found->isOffered = true;
        // The server takes this search and has nothing under it: the next form may say it otherwise.
        const bool isLast = search == searches.last();
        if (searched && found->panels.isEmpty() && !query.isEmpty() && !isLast)
            continue;
        if (searched)
            co_return found;
        const int status = searched.error().httpStatus().value_or(0);
        if ((status == 400 || status == 422) && !isLast)
            continue;
        found->problem = searched.error();
        if (isPaging(searched.error()))
            co_return found;
        // A payer that lists no panels is normal; a sign-in or a network that fails is not.
        const bool refused = isRefusal(searched.error()) || searched.error().kind() == ErrorKind::NotFound;
        if (!refused)
            co_return searched.error();
        found->isOffered = false;
        co_return found;
    }
    co_return none;
}

} // namespace pax::panel
