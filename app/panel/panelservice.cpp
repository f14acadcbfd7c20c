// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/panelservice.h"

#include "app/panel/panelbook.h"
#include "app/panel/rosterbuilder.h"
#include "app/panel/rosterclimber.h"

#include <QtCore/QHash>

#include <algorithm>

namespace pax::panel {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

audit::AuditEntry viewed(const PanelId &panel, const QString &detail)
{
    audit::AuditEntry entry;
    entry.action = audit::AuditAction::ViewedPanel;
    entry.panel = Phi<QString>(panel.text());
    entry.detail = detail;
    return entry;
}

/// One climb: what was found on the way up.
struct Climb
{
    PanelId panel;
    RosterWish wish;
    RosterNews news;
    RosterPtr former;                  ///< kept from before
    RosterPtr found;
    std::optional<Error> problem;
    std::optional<Rung> next;
    bool isRecorded = false;           ///< the look is in the audit record
};

std::optional<qint64> sizeOf(const RosterPtr &roster)
{
    if (!roster)
        return std::nullopt;
    if (!roster->members.isEmpty())
        return roster->members.size();
    return roster->panel.listed ? roster->panel.listed : roster->panel.quantity;
}

} // namespace

struct PanelService::Private
{
    explicit Private(Rooms given) : rooms(std::move(given)), climber(rooms), history(std::make_shared<RosterHistory>(rooms.store)), book(rooms.store, rooms.quirks, rooms.client.profile().name) {}

    Rooms rooms;
    RosterClimber climber;
    std::shared_ptr<RosterHistory> history;
    PanelBook book;
    QHash<QString, RosterPtr> current;   ///< given out last, by panel

    LadderFacts facts(const PanelId &panel, const std::optional<fhir::Capability> &capability, const RosterPtr &roster) const;
    void refuse(Rung rung, const PanelId &panel, const Error &error);
    /// Nothing is shown before it is recorded, also not what arrives early.
    Result<void> record(Climb &climb);
    [[nodiscard]] Task<RosterPtr> kept(PanelId panel);
    [[nodiscard]] Task<Result<RosterPtr>> keep(Roster fresh, RosterPtr former);
    [[nodiscard]] Task<Result<void>> climb(std::shared_ptr<Climb> climb, std::stop_token stop);
    [[nodiscard]] Task<Result<void>> climbGroupRead(std::shared_ptr<Climb> climb, bool isDeclared, std::stop_token stop);
    [[nodiscard]] Task<Result<bool>> climbExport(std::shared_ptr<Climb> climb, Rung rung, std::stop_token stop);
    [[nodiscard]] Task<Result<void>> climbNames(std::shared_ptr<Climb> climb, std::stop_token stop);
    [[nodiscard]] Task<Result<void>> climbTyped(std::shared_ptr<Climb> climb, std::stop_token stop);
    [[nodiscard]] Task<RosterPtr> newerExport(PanelId panel, RosterPtr kept, std::stop_token stop);
};

PanelService::PanelService(Rooms rooms, QObject *parent) : QObject(parent), d(std::make_unique<Private>(std::move(rooms)))
{
    d->book.setTyped(d->rooms.client.profile().panels);
}

PanelService::~PanelService() = default;

void PanelService::setTyped(QList<auth::TypedPanel> panels)
{
    d->book.setTyped(std::move(panels));
}

Task<Result<GroupList>> PanelService::panels(std::stop_token stop)
{
    Result<GroupList> found = co_await findGroups(d->rooms.client, d->rooms.workers, GroupQuery(), stop);
    if (!found)
        co_return found;
    d->book.complete(*found, *d->history);
    co_return found;
}

Task<Result<GroupList>> PanelService::search(GroupQuery query, std::stop_token stop)
{
    Result<GroupList> found = co_await findGroups(d->rooms.client, d->rooms.workers, query, stop);
    co_return found;
}

LadderFacts PanelService::Private::facts(const PanelId &panel, const std::optional<fhir::Capability> &capability, const RosterPtr &roster) const
{
    LadderFacts known;
    known.isStrict = rooms.client.profile().strict;
    known.isDescribed = capability.has_value();
    known.groupRead = capability && capability->groupRead;
    known.patientRead = capability && capability->patientRead;
    known.patientSearch = capability && capability->patientSearch;
    known.isExportPossible = rooms.exports != nullptr;
    known.members = sizeOf(roster);
    if (!known.members)
        known.members = book.declaredSize(panel);
    const qsizetype typed = book.typedMembers(panel).size();
    known.typed = typed > 0 ? std::optional<qint64>(typed) : std::nullopt;
    known.refused = book.refused(panel);
    return known;
}

void PanelService::Private::refuse(Rung rung, const PanelId &panel, const Error &error)
{
    book.refuse(rung, panel, isServerWide(error), rooms.clock.now());
}

Result<void> PanelService::Private::record(Climb &climb)
{
    if (climb.isRecorded)
        return {};
    const Result<void> recorded = rooms.audit.record(viewed(climb.panel, QString()));
    climb.isRecorded = recorded.has_value();
    return recorded;
}

Task<RosterPtr> PanelService::Private::kept(PanelId panel)
{
    const RosterPtr known = current.value(panel.text());
    if (known)
        co_return known;
    const std::shared_ptr<RosterHistory> lists = history;
    const auto work = [lists, panel]() { return lists->newest(panel); };
    Task<Result<Roster>> reading = rooms.workers.run(work);
    Result<Roster> roster = co_await reading;
    co_return roster ? std::make_shared<const Roster>(*std::move(roster)) : RosterPtr();
}

/// Carries over what only the former roster knew, adds names learned one by one, and keeps the result.
Task<Result<RosterPtr>> PanelService::Private::keep(Roster fresh, RosterPtr former)
{
    const std::shared_ptr<RosterHistory> lists = history;
    const QDateTime now = rooms.clock.now();
    const auto work = [lists, fresh, former, now]() -> Result<RosterPtr> {
        Roster whole = fresh;
        if (former)
            keepFormer(*former, whole);
        const Result<void> stored = lists->keep(whole, now);
        if (!stored)
            return stored.error();
        return std::make_shared<const Roster>(std::move(whole));
    };
    const PanelId panel = fresh.panel.id;
    Task<Result<RosterPtr>> keeping = rooms.workers.run(work);
    Result<RosterPtr> done = co_await keeping;
    if (done) {
        current.insert(panel.text(), *done);
        book.learn((*done)->panel);
    }
    co_return done;
}

/// A roster read from an export that is newer than what is kept; null when there is none.
Task<RosterPtr> PanelService::Private::newerExport(PanelId panel, RosterPtr keptRoster, std::stop_token stop)
{
    if (!rooms.exports)
        co_return RosterPtr();
    for (const ExportLayer &layer : rooms.exports->layers(panel)) {
        const bool hasPeople = layer.types.isEmpty() || layer.types.contains(u"Patient"_s);
        if (!layer.isWhole || !hasPeople)
            continue;
        if (keptRoster && keptRoster->asOf >= layer.asOf)
            break;
        // A list the payer gave stays the list; the export fills it and tells who was added.
        const bool hasList = keptRoster && keptRoster->panel.source == u"read"_s;
        const RosterPtr listed = hasList ? keptRoster : nullptr;
        Result<Roster> roster = co_await climber.fromExport(panel, layer, listed, stop);
        if (!roster)
            break;
        Result<RosterPtr> stored = co_await keep(*std::move(roster), keptRoster);
        co_return stored ? *stored : RosterPtr();
    }
    co_return RosterPtr();
}

Task<Result<void>> PanelService::Private::climbGroupRead(std::shared_ptr<Climb> climb, bool isDeclared, std::stop_token stop)
{
    Result<Roster> read = co_await climber.readGroup(climb->panel, stop);
    if (read) {
        climb->found = std::make_shared<const Roster>(*std::move(read));
        const Result<void> recorded = record(*climb);
        if (!recorded)
            co_return recorded;
        if (climb->news) {
            // The list is there at once; names follow.
            Roster early = *climb->found;
            if (climb->former)
                keepFormer(*climb->former, early);
            RosterAnswer answer;
            answer.roster = std::make_shared<const Roster>(std::move(early));
            answer.isFinal = false;
            climb->news(answer);
        }
        co_return Result<void>();
    }
    const Error &error = read.error();
    // A server that does not declare the read answers 404 to any id.
    const bool unknownHere = error.kind() == ErrorKind::NotFound && (!isDeclared || isServerWide(error));
    if (!isRefusal(error) && !unknownHere)
        co_return error;
    climb->problem = error;
    refuse(Rung::GroupRead, climb->panel, error);
    co_return Result<void>();
}

/// \return whether the rung gave a roster; a refusal is false and remembered
Task<Result<bool>> PanelService::Private::climbExport(std::shared_ptr<Climb> climb, Rung rung, std::stop_token stop)
{
    const QStringList types = rung == Rung::RosterExport ? QStringList{u"Group"_s, u"Patient"_s, u"Coverage"_s} : QStringList();
    Result<ExportLayer> fetched = co_await rooms.exports->fetch(climb->panel, types, stop);
    if (!fetched) {
        climb->problem = fetched.error();
        const bool refused = isRefusal(fetched.error()) && fetched.error().reason() != ErrorReason::EmptyPanel;
        if (!refused)
            co_return fetched.error();
        refuse(rung, climb->panel, fetched.error());
        co_return false;
    }
    const ExportLayer layer = *fetched;
    const RosterPtr listed = climb->found;
    Result<Roster> roster = co_await climber.fromExport(climb->panel, layer, listed, stop);
    if (!roster)
        co_return roster.error();
    climb->found = std::make_shared<const Roster>(*std::move(roster));
    climb->problem.reset();
    co_return true;
}

Task<Result<void>> PanelService::Private::climbNames(std::shared_ptr<Climb> climb, std::stop_token stop)
{
    QList<MemberId> unnamed;
    for (const RosterMember &each : climb->found->members) {
        if (each.birthDate.isEmpty() && !each.id.isEmpty())
            unnamed << each.id;
    }
    if (unnamed.isEmpty())
        co_return Result<void>();
    Result<People> people = co_await climber.readPatients(unnamed, stop);
    if (!people) {
        climb->problem = people.error();
        if (!isRefusal(people.error()))
            co_return people.error();
        refuse(Rung::PatientReads, climb->panel, people.error());
        co_return Result<void>();
    }
    Roster named = *climb->found;
    fillFrom(*people, named, false, rooms.clock.now().toLocalTime().date());
    climb->found = std::make_shared<const Roster>(std::move(named));
    co_return Result<void>();
}

Task<Result<void>> PanelService::Private::climbTyped(std::shared_ptr<Climb> climb, std::stop_token stop)
{
    const QList<MemberId> typed = book.typedMembers(climb->panel);
    if (typed.isEmpty())
        co_return Result<void>();
    Roster roster;
    roster.panel = book.header(climb->panel);
    roster.source = RosterSource::Typed;
    roster.asOf = rooms.clock.now();
    for (const MemberId &id : typed) {
        RosterMember member;
        member.id = id;
        roster.members.append(std::move(member));
    }
    assignKeys(roster.members);
    // One request a member, so only when that was seen and wanted.
    if (climb->wish.mayBeBig) {
        const bool maySearch = !rooms.client.profile().strict;
        Result<People> people = Error::of(ErrorKind::Unsupported);
        if (maySearch) {
            Result<People> read = co_await climber.readPatients(typed, stop);
            people = std::move(read);
        }
        if (!people && isRefusal(people.error())) {
            Result<People> read = co_await climber.readFirstPages(typed, stop);
            people = std::move(read);
        }
        if (people)
            fillFrom(*people, roster, false, rooms.clock.now().toLocalTime().date());
        else if (!isRefusal(people.error()) && people.error().kind() != ErrorKind::NotFound)
            co_return people.error();
        else
            climb->problem = people.error();
    }
    climb->found = std::make_shared<const Roster>(std::move(roster));
    co_return Result<void>();
}

/// Up the ladder as far as is wished: the list, then who they are by the lightest way there is.
Task<Result<void>> PanelService::Private::climb(std::shared_ptr<Climb> climb, std::stop_token stop)
{
    std::optional<fhir::Capability> capability;
    if (!rooms.client.profile().strict) {
        const Result<fhir::Capability> described = co_await rooms.client.capability(false, stop);
        if (!described && (described.error().isCancelled() || described.error().kind() == ErrorKind::Unauthorized))
            co_return described.error();
        if (described)
            capability = *described;
    }
    const auto planned = [this, climb, &capability](Rung rung) {
        const RosterPtr size = climb->found ? climb->found : climb->former;
        return planLadder(facts(climb->panel, capability, size))[static_cast<int>(rung)];
    };
    if (planned(Rung::GroupRead).state == RungState::Open) {
        const Result<void> read = co_await climbGroupRead(climb, capability && capability->groupRead, stop);
        if (!read)
            co_return read;
    }
    // A Group without members has no member element: one that says how many there are keeps them to itself.
    const bool isListEmpty = climb->found && climb->found->members.isEmpty() && climb->found->panel.quantity.value_or(0) == 0;
    bool isKnown = isListEmpty;
    for (const Rung rung : {Rung::RosterExport, Rung::FullExport}) {
        const RungPlan plan = planned(rung);
        if (isKnown || plan.state != RungState::Open)
            continue;
        const bool mayClimb = rung <= climb->wish.most && (!plan.cost.isBig || climb->wish.mayBeBig);
        if (!mayClimb) {
            climb->next = climb->next ? climb->next : std::optional(rung);
            continue;
        }
        Result<bool> gave = co_await climbExport(climb, rung, stop);
        if (!gave) {
            // The list without names is better than nothing; the next refresh tries again.
            if (climb->found && !gave.error().isCancelled())
                break;
            co_return gave.error();
        }
        isKnown = *gave;
        if (isKnown)
            climb->next.reset();
    }
    const RungPlan reads = planned(Rung::PatientReads);
    if (!isKnown && climb->found && reads.state == RungState::Open && (!reads.cost.isBig || (climb->wish.mayBeBig && climb->wish.most == Rung::PatientReads))) {
        const Result<void> named = co_await climbNames(climb, stop);
        if (!named)
            co_return named;
    }
    if (!climb->found) {
        const Result<void> typed = co_await climbTyped(climb, stop);
        if (!typed)
            co_return typed;
    }
    co_return Result<void>();
}

Task<Result<RosterAnswer>> PanelService::roster(PanelId panel, RosterWish wish, RosterNews news, std::stop_token stop)
{
    if (wish.askAgain)
        d->book.forgetRefusals(panel);
    RosterPtr former = co_await d->kept(panel);
    if (!wish.refresh) {
        const RosterPtr derived = co_await d->newerExport(panel, former, stop);
        if (stop.stop_requested())
            co_return Error::cancelled();
        former = derived ? derived : former;
    }
    auto climb = std::make_shared<Climb>();
    climb->panel = panel;
    climb->wish = wish;
    climb->former = former;
    climb->news = std::move(news);
    RosterAnswer answer;
    if (former && !wish.refresh) {
        answer.roster = former;
        d->current.insert(panel.text(), former);
    } else {
        const Result<void> climbed = co_await d->climb(climb, stop);
        if (!climbed) {
            if (!climb->found || climbed.error().isCancelled())
                co_return climbed.error();
            climb->problem = climbed.error();
        }
        answer.problem = climb->problem;
        answer.next = climb->next;
        if (climb->found) {
            Result<Roster> named = co_await d->climber.nameProviders(panel, *climb->found, stop);
            if (!named)
                co_return named.error();
            Result<RosterPtr> stored = co_await d->keep(*std::move(named), former);
            if (!stored)
                co_return stored.error();
            answer.roster = *stored;
        } else {
            answer.roster = former;
        }
    }
    if (answer.roster) {
        const Result<void> recorded = d->record(*climb);
        if (!recorded)
            co_return recorded.error();
    }
    const Result<QList<RungPlan>> plan = co_await ladder(panel, stop);
    if (plan)
        answer.ladder = *plan;
    co_return answer;
}

Task<Result<QList<RungPlan>>> PanelService::ladder(PanelId panel, std::stop_token stop)
{
    std::optional<fhir::Capability> capability;
    if (!d->rooms.client.profile().strict) {
        const Result<fhir::Capability> described = co_await d->rooms.client.capability(false, stop);
        if (!described && described.error().isCancelled())
            co_return described.error();
        if (described)
            capability = *described;
    }
    co_return planLadder(d->facts(panel, capability, d->current.value(panel.text())));
}

bool PanelService::canReadNames() const
{
    return !d->rooms.client.profile().strict && !d->book.refused(PanelId()).contains(Rung::PatientReads);
}

Task<Result<RosterPtr>> PanelService::names(PanelId panel, QList<MemberId> members, std::stop_token stop)
{
    Result<People> people = co_await d->climber.readPatients(members, stop);
    const RosterPtr shown = d->current.value(panel.text());
    if (!people) {
        if (isRefusal(people.error()))
            d->refuse(Rung::PatientReads, panel, people.error());
        co_return people.error();
    }
    if (!shown)
        co_return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::GroupRead);
    Roster named = *shown;
    fillFrom(*people, named, false, d->rooms.clock.now().toLocalTime().date());
    const auto whole = std::make_shared<const Roster>(std::move(named));
    d->current.insert(panel.text(), whole);
    co_return whole;
}

Result<void> PanelService::typeMembers(const PanelId &panel, const QList<MemberId> &members)
{
    return d->book.typeMembers(panel, members);
}

QList<MemberId> PanelService::typedMembers(const PanelId &panel) const
{
    return d->book.typedMembers(panel);
}

Task<Result<QList<KeptRoster>>> PanelService::history(PanelId panel, std::stop_token stop)
{
    const std::shared_ptr<RosterHistory> lists = d->history;
    const auto work = [lists, panel]() -> Result<QList<KeptRoster>> { return lists->list(panel); };
    Task<Result<QList<KeptRoster>>> reading = d->rooms.workers.run(work);
    Result<QList<KeptRoster>> all = co_await reading;
    if (stop.stop_requested())
        co_return Error::cancelled();
    co_return all;
}

Task<Result<RosterPtr>> PanelService::earlier(PanelId panel, KeptRoster kept, std::stop_token stop)
{
    const Result<void> recorded = d->rooms.audit.record(viewed(panel, u"earlier roster"_s));
    if (!recorded)
        co_return recorded.error();
    const std::shared_ptr<RosterHistory> lists = d->history;
    const auto work = [lists, kept]() -> Result<RosterPtr> {
        Result<Roster> roster = lists->read(kept);
        if (!roster)
            return roster.error();
        return std::make_shared<const Roster>(*std::move(roster));
    };
    Task<Result<RosterPtr>> reading = d->rooms.workers.run(work);
    Result<RosterPtr> roster = co_await reading;
    if (stop.stop_requested())
        co_return Error::cancelled();
    co_return roster;
}

Result<void> PanelService::forget(const PanelId &panel)
{
    d->current.remove(panel.text());
    const Result<void> forgotten = d->history->forget(panel);
    if (!forgotten)
        return forgotten;
    return d->book.forget(panel);
}

} // namespace pax::panel
