// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/rosterclimber.h"

#include <QtCore/QSet>
#include <QtCore/QUrlQuery>

#include <algorithm>
#include <vector>

namespace pax::panel {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SearchBatch = 50;
constexpr std::size_t AtOnce = 4;
constexpr qsizetype MostProviderReads = 30;

using Replies = QList<net::HttpReply>;

/// What one answer of one person or of a Bundle says of people.
Result<People> peopleIn(const Replies &replies)
{
    People people;
    for (const net::HttpReply &reply : replies) {
        const Result<JsonDocument> parsed = JsonDocument::parse(reply.body);
        if (!parsed)
            continue;   // that one stays without a name
        const JsonValue root = parsed->root();
        if (root["resourceType"].utf8() != "Bundle") {
            addPerson(root, people);
            continue;
        }
        for (const JsonValue entry : root["entry"])
            addPerson(entry["resource"], people);
    }
    return people;
}

/// Ends a series of reads: this error will come back for every one.
bool endsSeries(const Error &error)
{
    switch (error.kind()) {
    case ErrorKind::NotFound:
    case ErrorKind::Malformed:
        return false;
    case ErrorKind::Forbidden:
        return false;
    default:
        return true;
    }
}

/// GETs addresses, four at once; what is not there is left out.
Task<Result<Replies>> readAll(fhir::FhirClient &client, QList<QUrl> urls, Operation operation, std::stop_token stop)
{
    Replies replies;
    qsizetype next = 0;
    std::optional<Error> refused;
    while (next < urls.size()) {
        // Tasks start at once: a handful run together, then the next handful.
        std::vector<Task<Result<net::HttpReply>>> running;
        for (; running.size() < AtOnce && next < urls.size(); ++next)
            running.push_back(client.get(urls[next], operation, stop));
        for (Task<Result<net::HttpReply>> &each : running) {
            Result<net::HttpReply> reply = co_await each;
            if (reply)
                replies.append(*std::move(reply));
            else
                refused = reply.error();
        }
        if (refused && endsSeries(*refused))
            co_return *refused;
    }
    // Not one of them may be read: that is an answer about all.
    if (replies.isEmpty() && refused)
        co_return *refused;
    co_return replies;
}

QStringList unnamedProviders(const Roster &roster)
{
    QSet<QString> seen;
    QStringList found;
    for (const RosterMember &member : roster.members) {
        for (const Party &provider : member.providers) {
            if (!provider.display.isEmpty() || provider.reference.isEmpty() || seen.contains(provider.reference))
                continue;
            seen.insert(provider.reference);
            found << provider.reference;
        }
    }
    return found;
}

} // namespace

Task<Result<Roster>> RosterClimber::readGroup(PanelId panel, std::stop_token stop) const
{
    const PanelService::Rooms rooms = m_rooms;
    const QUrl url = rooms.client.url({u"Group"_s, panel.text()});
    Result<net::HttpReply> reply = co_await rooms.client.get(url, Operation::GroupRead, stop);
    if (!reply)
        co_return reply.error();
    const QByteArray body = reply->body;
    const QDateTime now = rooms.clock.now();
    const auto work = [body, now, panel]() -> Result<Roster> {
        const Result<JsonDocument> parsed = JsonDocument::parse(body);
        if (!parsed)
            return parsed.error();
        std::optional<Panel> read = panel::readGroup(parsed->root());
        if (!read)
            return Error::of(ErrorKind::Malformed, ErrorReason::NotFhir, Operation::GroupRead);
        read->header.id = panel;   // a Group may come without an id: this is what it was asked for by
        read->header.source = u"read"_s;
        return rosterFrom(*read, now);
    };
    Task<Result<Roster>> reading = rooms.workers.run(work);
    Result<Roster> roster = co_await reading;
    if (roster)
        co_return roster;
    const Error asStatus = fhir::statusError(*reply, Operation::GroupRead);
    if (asStatus.reason() == ErrorReason::HtmlInsteadOfData)
        co_return Error::of(ErrorKind::Malformed, ErrorReason::HtmlInsteadOfData, Operation::GroupRead).withSubject(reply->url.host());
    co_return roster.error().withOperation(Operation::GroupRead);
}

Task<Result<People>> RosterClimber::searchPatients(QList<MemberId> members, std::stop_token stop) const
{
    const PanelService::Rooms rooms = m_rooms;
    QList<QUrl> urls;
    for (qsizetype at = 0; at < members.size(); at += SearchBatch) {
        QStringList ids;
        for (qsizetype i = at; i < std::min(members.size(), at + SearchBatch); ++i)
            ids << QString::fromLatin1(QUrl::toPercentEncoding(members[i].text()));
        QUrl url = rooms.client.url({u"Patient"_s});
        QUrlQuery query;
        query.addQueryItem(u"_id"_s, ids.join(u','));
        query.addQueryItem(u"_count"_s, QString::number(SearchBatch));
        url.setQuery(query);
        urls << url;
    }
    Replies replies;
    for (const QUrl &url : urls) {
        const auto pages = std::make_shared<Replies>();
        const fhir::PageHandler handler = [pages](const fhir::BundlePage &page) {
            net::HttpReply reply;
            reply.body = page.json;
            pages->append(reply);
            return Result<void>();
        };
        const Result<void> searched = co_await rooms.client.pages(url, Operation::Everything, handler, stop);
        if (!searched)
            co_return searched.error();
        replies += *pages;
    }
    const auto work = [replies]() { return peopleIn(replies); };
    Task<Result<People>> reading = rooms.workers.run(work);
    Result<People> people = co_await reading;
    co_return people;
}

Task<Result<People>> RosterClimber::readPatients(QList<MemberId> members, std::stop_token stop) const
{
    const PanelService::Rooms rooms = m_rooms;
    const RosterClimber self(rooms);
    const Result<fhir::Capability> capability = co_await rooms.client.capability(false, stop);
    if (!capability)
        co_return capability.error();
    if (capability->patientSearch) {
        Result<People> found = co_await self.searchPatients(members, stop);
        if (found || !capability->patientRead || !isRefusal(found.error()))
            co_return found;
    }
    if (!capability->patientRead)
        co_return Error::of(ErrorKind::Unsupported, ErrorReason::None, Operation::Everything);
    QList<QUrl> urls;
    for (const MemberId &each : members)
        urls << rooms.client.url({u"Patient"_s, each.text()});
    Result<Replies> replies = co_await readAll(rooms.client, urls, Operation::Everything, stop);
    if (!replies)
        co_return replies.error();
    const Replies read = *std::move(replies);
    const auto work = [read]() { return peopleIn(read); };
    Task<Result<People>> reading = rooms.workers.run(work);
    Result<People> people = co_await reading;
    co_return people;
}

Task<Result<People>> RosterClimber::readFirstPages(QList<MemberId> members, std::stop_token stop) const
{
    const PanelService::Rooms rooms = m_rooms;
    QList<QUrl> urls;
    for (const MemberId &each : members)
        urls << rooms.client.url({u"Patient"_s, each.text(), u"$everything"_s});
    Result<Replies> replies = co_await readAll(rooms.client, urls, Operation::Everything, stop);
    if (!replies)
        co_return replies.error();
    const Replies read = *std::move(replies);
    const auto work = [read]() { return peopleIn(read); };
    Task<Result<People>> reading = rooms.workers.run(work);
    Result<People> people = co_await reading;
    co_return people;
}

Task<Result<Roster>> RosterClimber::fromExport(PanelId panel, ExportLayer layer, RosterPtr listed, std::stop_token stop) const
{
    const PanelService::Rooms rooms = m_rooms;
    const Result<std::shared_ptr<RecordSource>> opened = rooms.exports->open(layer.id);
    if (!opened)
        co_return opened.error();
    const std::shared_ptr<RecordSource> records = *opened;
    const QDate today = rooms.clock.now().toLocalTime().date();
    const auto work = [records, listed, panel, layer, today, stop]() -> Result<Roster> {
        static const QStringList types{u"Group"_s, u"Patient"_s, u"Coverage"_s, u"Practitioner"_s, u"PractitionerRole"_s, u"Organization"_s};
        const Result<People> people = readPeople(*records, types, stop);
        if (!people)
            return people.error();
        const Panel *group = people->groupOf(panel);
        Roster roster = listed ? *listed : group ? rosterFrom(*group, layer.asOf) : Roster();
        if (!listed && !group) {
            roster.panel.name = panel.text();
            roster.panel.kind = PanelKind::Typed;
            roster.panel.source = u"typed"_s;
        }
        const bool hasList = !roster.members.isEmpty();
        roster.panel.id = panel;
        roster.source = layer.types.isEmpty() ? RosterSource::FullExport : RosterSource::RosterExport;
        roster.exportId = layer.id;
        roster.asOf = layer.asOf;
        roster.isComplete = hasList || layer.isIntact;
        fillFrom(*people, roster, true, today);
        roster.withoutRecord = static_cast<int>(std::count_if(roster.members.begin(), roster.members.end(), [&people](const RosterMember &each) { return !people->patients.contains(each.id.text()); }));
        if (!hasList) {
            // Without a list nobody is "unlisted".
            for (RosterMember &member : roster.members)
                member.entries = 1;
            roster.unlisted = 0;
        }
        return roster;
    };
    Task<Result<Roster>> reading = rooms.workers.run(work);
    Result<Roster> roster = co_await reading;
    co_return roster;
}

Task<Result<Roster>> RosterClimber::nameProviders(PanelId panel, Roster roster, std::stop_token stop) const
{
    const PanelService::Rooms rooms = m_rooms;
    if (unnamedProviders(roster).isEmpty())
        co_return roster;
    const QDate today = rooms.clock.now().toLocalTime().date();
    const QList<ExportLayer> layers = rooms.exports ? rooms.exports->layers(panel) : QList<ExportLayer>();
    const auto withProviders = std::find_if(layers.begin(), layers.end(), [](const ExportLayer &each) { return each.types.isEmpty() || each.types.contains(u"Practitioner"_s); });
    if (withProviders != layers.end()) {
        if (const Result<std::shared_ptr<RecordSource>> opened = rooms.exports->open(withProviders->id)) {
            const std::shared_ptr<RecordSource> records = *opened;
            const auto work = [records, roster, today, stop]() -> Result<Roster> {
                const Result<People> people = readPeople(*records, {u"Practitioner"_s, u"PractitionerRole"_s, u"Organization"_s}, stop);
                Roster named = roster;
                if (people)
                    fillFrom(*people, named, false, today);
                return named;
            };
            Task<Result<Roster>> reading = rooms.workers.run(work);
            Result<Roster> named = co_await reading;
            if (named)
                roster = *std::move(named);
        }
    }
    const QStringList unnamed = unnamedProviders(roster);
    if (unnamed.isEmpty() || unnamed.size() > MostProviderReads || rooms.client.profile().strict)
        co_return roster;
    const Result<fhir::Capability> capability = co_await rooms.client.capability(false, stop);
    QList<QUrl> urls;
    for (const QString &reference : unnamed) {
        const QString type = reference.section(u'/', 0, 0);
        if (capability && capability->readTypes.contains(type))
            urls << rooms.client.url({type, reference.section(u'/', 1)});
    }
    if (urls.isEmpty())
        co_return roster;
    // Names are a comfort: without them the references stay.
    Result<Replies> replies = co_await readAll(rooms.client, urls, Operation::GroupRead, stop);
    if (!replies)
        co_return roster;
    if (const Result<People> people = peopleIn(*replies))
        fillFrom(*people, roster, false, today);
    co_return roster;
}

} // namespace pax::panel
