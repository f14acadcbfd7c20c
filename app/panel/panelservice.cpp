// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/panelservice.h"

#include "app/fhir/displayname.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QHash>

#include <algorithm>

namespace pax::panel {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// A file name that says nothing: ids may hold anything.
QString rosterFile(const PanelId &panel)
{
    return u"roster-"_s + QString::fromLatin1(QCryptographicHash::hash(panel.text().toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

Roster fromPanel(const Panel &panel, const QDateTime &now)
{
    Roster roster;
    roster.panel = panel.header;
    roster.source = RosterSource::GroupRead;
    roster.asOf = now;
    roster.withoutPatient = panel.withoutPatient;
    for (const GroupMember &each : panel.members) {
        RosterMember member;
        member.id = each.patient;
        member.name = each.display;
        member.isInactive = each.isInactive || each.change == u"dropped"_s || each.change == u"cancelled"_s;
        member.attributedUntil = each.periodEnd;
        member.change = each.change;
        member.providers = each.providers;
        if (!each.identifier.isEmpty())
            member.identifiers.append({QString(), each.identifier.section(u'|', 0, 0), each.identifier.section(u'|', 1)});
        roster.members.append(std::move(member));
    }
    return roster;
}

/// What the records of an export add: names, coverages, providers' names, and members the Group did not list.
struct ExportedPeople
{
    QHash<QString, RosterMember> patients;
    QStringList order;
    QHash<QString, QList<CoverageSummary>> coverages;
    QHash<QString, QString> providerNames;
    std::optional<Panel> group;
};

Result<ExportedPeople> readPeople(RecordSource &records, std::stop_token stop)
{
    ExportedPeople people;
    const RecordVisitor visitor = [&people](QByteArrayView json, const RecordOrigin &) {
        const Result<JsonDocument> parsed = JsonDocument::parse(json);
        if (!parsed)
            return Visit::Continue;   // the export counts and names such lines
        const JsonValue root = parsed->root();
        RosterMember member;
        if (readPatientInto(root, member)) {
            if (!people.patients.contains(member.id.text()))
                people.order << member.id.text();
            people.patients.insert(member.id.text(), member);
        } else if (const auto coverage = readCoverage(root)) {
            people.coverages[coverage->first].append(coverage->second);
        } else if (root["resourceType"].utf8() == "Practitioner" || root["resourceType"].utf8() == "Organization") {
            const QString name = fhir::displayName(root);
            if (!name.isEmpty())
                people.providerNames.insert(root["resourceType"].string() + u'/' + root["id"].string(), name);
        } else if (auto group = readGroup(root)) {
            people.group = std::move(group);
        }
        return Visit::Continue;
    };
    const Result<void> visited = records.visitAll({u"Group"_s, u"Patient"_s, u"Coverage"_s, u"Practitioner"_s, u"Organization"_s}, visitor, stop);
    if (!visited)
        return visited.error();
    return people;
}

void fillFrom(const ExportedPeople &people, Roster &roster)
{
    QHash<QString, qsizetype> rows;
    for (qsizetype i = 0; i < roster.members.size(); ++i)
        rows.insert(roster.members[i].id.text(), i);
    for (const QString &id : people.order) {
        if (!rows.contains(id)) {
            rows.insert(id, roster.members.size());
            RosterMember member;
            member.id = MemberId(id);
            roster.members.append(std::move(member));
        }
        RosterMember &member = roster.members[rows[id]];
        const RosterMember &known = people.patients[id];
        member.name = known.name;
        member.birthDate = known.birthDate;
        member.gender = known.gender;
        member.deceased = known.deceased;
        member.identifiers = known.identifiers;
    }
    for (RosterMember &member : roster.members) {
        member.coverages = people.coverages.value(u"Patient/"_s + member.id.text(), member.coverages);
        for (QString &provider : member.providers)
            provider = people.providerNames.value(typeAndId(provider), provider);
    }
}

/// Who was there before and is not now stays, marked; what only the former roster knew of somebody stays too.
void keepFormer(const Roster &former, Roster &fresh)
{
    QHash<QString, qsizetype> rows;
    for (qsizetype i = 0; i < fresh.members.size(); ++i)
        rows.insert(fresh.members[i].id.text(), i);
    for (const RosterMember &old : former.members) {
        const auto row = rows.find(old.id.text());
        if (row == rows.end()) {
            RosterMember gone = old;
            if (!gone.notSharedSince.isValid())
                gone.notSharedSince = fresh.asOf;
            fresh.members.append(std::move(gone));
            continue;
        }
        RosterMember &member = fresh.members[*row];
        if (!member.name.isEmpty() && !member.birthDate.isEmpty())
            continue;
        member.name = member.name.isEmpty() ? old.name : member.name;
        member.birthDate = old.birthDate;
        member.gender = old.gender;
        member.deceased = old.deceased;
        member.identifiers = member.identifiers.isEmpty() ? old.identifiers : member.identifiers;
        member.coverages = member.coverages.isEmpty() ? old.coverages : member.coverages;
    }
}

} // namespace

struct PanelService::Private
{
    Rooms rooms;
    QList<auth::TypedPanel> typed;

    [[nodiscard]] Task<Result<Roster>> readGroupRung(PanelId panel, std::stop_token stop);
    [[nodiscard]] Task<Result<Roster>> exportRung(PanelId panel, std::optional<Roster> listed, bool light, std::stop_token stop);
    [[nodiscard]] Task<Result<Roster>> fetch(PanelId panel, std::stop_token stop);
    std::optional<Roster> kept(const PanelId &panel) const;
};

PanelService::PanelService(Rooms rooms, QObject *parent) : QObject(parent), d(std::make_unique<Private>(Private{std::move(rooms), {}}))
{
    d->typed = d->rooms.client.profile().panels;
}

PanelService::~PanelService() = default;

void PanelService::setTyped(QList<auth::TypedPanel> panels)
{
    d->typed = std::move(panels);
}

Task<Result<QList<PanelHeader>>> PanelService::panels(std::stop_token stop)
{
    QList<PanelHeader> found;
    const bool strict = d->rooms.client.profile().strict;
    if (!strict) {
        const Result<fhir::Capability> capability = co_await d->rooms.client.capability(false, stop);
        if (capability && capability->groupSearch) {
            QUrl search = d->rooms.client.url({u"Group"_s});
            search.setQuery(u"_summary=true"_s);
            const fhir::PageHandler handler = [&found](const fhir::BundlePage &page) -> Result<void> {
                for (const JsonValue entry : page.document->root()["entry"]) {
                    auto panel = readGroup(entry["resource"]);
                    if (!panel || panel->header.kind == PanelKind::NotAPanel)
                        continue;
                    panel->header.source = u"search"_s;
                    found.append(std::move(panel->header));
                }
                return {};
            };
            const Result<void> searched = co_await d->rooms.client.pages(search, Operation::GroupSearch, handler, stop);
            // A payer that lists no panels is normal; a sign-in or a network that fails is not.
            const bool refused = !searched && (searched.error().kind() == ErrorKind::Forbidden || searched.error().kind() == ErrorKind::NotFound || searched.error().kind() == ErrorKind::Unsupported);
            if (!searched && !refused)
                co_return searched.error();
        } else if (!capability && capability.error().kind() == ErrorKind::Unauthorized) {
            co_return capability.error();
        }
    }
    const QList<auth::TypedPanel> typedPanels = d->typed;
    for (const auth::TypedPanel &typed : typedPanels) {
        const bool known = std::any_of(found.begin(), found.end(), [&typed](const PanelHeader &each) { return each.id == typed.id; });
        if (known)
            continue;
        PanelHeader header;
        header.id = typed.id;
        header.name = typed.label.isEmpty() ? typed.id.text() : typed.label;
        header.kind = PanelKind::Typed;
        header.source = u"typed"_s;
        if (const auto roster = d->kept(typed.id)) {
            header.listed = roster->members.size();
            header.updated = roster->panel.updated;
        }
        found.append(std::move(header));
    }
    co_return found;
}

std::optional<Roster> PanelService::Private::kept(const PanelId &panel) const
{
    const Result<QByteArray> json = rooms.store->get(rosterFile(panel));
    return json ? rosterFromJson(*json) : std::nullopt;
}

Task<Result<Roster>> PanelService::Private::readGroupRung(PanelId panel, std::stop_token stop)
{
    const QUrl url = rooms.client.url({u"Group"_s, panel.text()});
    Result<net::HttpReply> reply = co_await rooms.client.get(url, Operation::GroupRead, stop);
    if (!reply)
        co_return reply.error();
    const QByteArray body = reply->body;
    const QDateTime now = rooms.clock.now();
    const auto work = [body, now]() -> Result<Roster> {
        const Result<JsonDocument> parsed = JsonDocument::parse(body);
        if (!parsed)
            return parsed.error();
        const auto read = readGroup(parsed->root());
        if (!read)
            return Error::of(ErrorKind::Malformed, ErrorReason::NotFhir, Operation::GroupRead);
        return fromPanel(*read, now);
    };
    Task<Result<Roster>> reading = rooms.workers.run(work);
    Result<Roster> roster = co_await reading;
    if (!roster) {
        const Error asStatus = fhir::statusError(*reply, Operation::GroupRead);
        const bool html = asStatus.reason() == ErrorReason::HtmlInsteadOfData;
        co_return html ? Error::of(ErrorKind::Malformed, ErrorReason::HtmlInsteadOfData, Operation::GroupRead).withSubject(reply->url.host()) : roster.error().withOperation(Operation::GroupRead);
    }
    if (roster->panel.id.isEmpty())
        roster->panel.id = panel;
    roster->panel.source = u"read"_s;
    co_return roster;
}

Task<Result<Roster>> PanelService::Private::exportRung(PanelId panel, std::optional<Roster> listed, bool light, std::stop_token stop)
{
    const QStringList types = light ? QStringList{u"Group"_s, u"Patient"_s, u"Coverage"_s} : QStringList();
    Result<std::shared_ptr<RecordSource>> source = co_await rooms.exporter->exportPanel(panel, types, stop);
    if (!source)
        co_return source.error();
    const std::shared_ptr<RecordSource> records = *source;
    const QDateTime now = rooms.clock.now();
    const RosterSource rung = light ? RosterSource::RosterExport : RosterSource::FullExport;
    const auto work = [records, listed, panel, now, rung, stop]() -> Result<Roster> {
        const Result<ExportedPeople> people = readPeople(*records, stop);
        if (!people)
            return people.error();
        Roster roster = listed ? *listed : people->group ? fromPanel(*people->group, now) : Roster();
        if (!listed && !people->group) {
            roster.panel.id = panel;
            roster.panel.name = panel.text();
            roster.panel.kind = PanelKind::Typed;
            roster.panel.source = u"typed"_s;
        }
        roster.source = rung;
        roster.asOf = now;
        fillFrom(*people, roster);
        return roster;
    };
    Task<Result<Roster>> reading = rooms.workers.run(work);
    Result<Roster> roster = co_await reading;
    co_return roster;
}

/// The ladder: what the Group says, with names from the lightest export that works.
Task<Result<Roster>> PanelService::Private::fetch(PanelId panel, std::stop_token stop)
{
    std::optional<Roster> listed;
    const bool strict = rooms.client.profile().strict;
    if (!strict) {
        const Result<fhir::Capability> capability = co_await rooms.client.capability(false, stop);
        const bool mayRead = !capability || capability->groupRead;
        if (mayRead) {
            Result<Roster> read = co_await readGroupRung(panel, stop);
            if (!read && read.error().kind() != ErrorKind::Unsupported && read.error().kind() != ErrorKind::Forbidden)
                co_return read.error();
            if (read)
                listed = std::move(*read);
        }
        if (listed && (listed->hasNames() || !rooms.exporter))
            co_return *listed;
    }
    if (!rooms.exporter)
        co_return Error::of(ErrorKind::Unsupported, ErrorReason::None, Operation::GroupRead);
    if (!strict) {
        Result<Roster> light = co_await exportRung(panel, listed, true, stop);
        const bool refused = !light && (light.error().kind() == ErrorKind::Unsupported || light.error().httpStatus() == 400 || light.error().httpStatus() == 422);
        if (!refused) {
            // The list without names is better than nothing; the next refresh tries again.
            if (!light && listed && !light.error().isCancelled())
                co_return *listed;
            co_return light;
        }
    }
    Result<Roster> full = co_await exportRung(panel, listed, false, stop);
    co_return full;
}

Task<Result<Roster>> PanelService::roster(PanelId panel, bool refresh, std::stop_token stop)
{
    std::optional<Roster> former = d->kept(panel);
    audit::AuditEntry entry;
    entry.action = audit::AuditAction::ViewedPanel;
    entry.panel = Phi<QString>(panel.text());
    if (former && !refresh) {
        const Result<void> recorded = d->rooms.audit.record(entry);
        if (!recorded)
            co_return recorded.error();
        co_return *former;
    }
    Result<Roster> fresh = co_await d->fetch(panel, stop);
    if (!fresh)
        co_return fresh.error();
    if (former)
        keepFormer(*former, *fresh);
    const Result<void> recorded = d->rooms.audit.record(entry);
    if (!recorded)
        co_return recorded.error();
    const Result<void> stored = d->rooms.store->put(rosterFile(panel), toJson(*fresh));
    if (!stored)
        co_return stored.error();
    co_return fresh;
}

} // namespace pax::panel
