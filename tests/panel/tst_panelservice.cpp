// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/panel/fixture.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax;
using namespace pax::panel;
using namespace pax::tests;
using namespace Qt::StringLiterals;

/// The ladder and the lists, against the sandbox in every mode.
class TstPanelService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listThenLightExport();
    void strictAsksBeforeAnExport();
    void exportsMadeElsewhereAreUsed();
    void refusedListIsRemembered();
    void refusedTypesNeverBecomeEverything();
    void namesOfVisibleRows();
    void typedMembers_data();
    void typedMembers();
    void unknownBetweenYearsKeepsWhatIsThere();
    void aFaultIsNoRefusal();
    void emptyGroup();
    void listWithoutMembers();
    void leftAndJoined();
    void stopLeavesNothingHalf();
    void searches_data();
    void searches();
    void oddSearches_data();
    void oddSearches();
    void panelsThatAreListedNoMore();
};

namespace {

const QString Family = u"riverside-family"_s;

sandbox::SandboxOptions server(int members, bool strict = false)
{
    sandbox::SandboxOptions options;
    options.members = members;
    options.strict = strict;
    options.pollsBeforeReady = 0;
    return options;
}

/// One rule that answers every matching request with a refusal.
QByteArray refusing(const QByteArray &match, int status, const QByteArray &code, const QByteArray &text)
{
    return R"({"match":")" + match + R"(","times":-1,"status":)" + QByteArray::number(status) + R"(,"headers":{"Content-Type":"application/fhir+json"},"body":"{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\")" + code
        + R"(\",\"details\":{\"text\":\")" + text + R"(\"}}]}"})";
}

RosterWish everything()
{
    RosterWish wish;
    wish.most = Rung::FullExport;
    wish.mayBeBig = true;
    return wish;
}

int named(const RosterPtr &roster)
{
    return roster ? static_cast<int>(roster->members.size()) - roster->withoutNames() : -1;
}

} // namespace

void TstPanelService::listThenLightExport()
{
    PanelFixture at(server(12));
    QVERIFY(at.isGood());
    QList<RosterAnswer> early;
    at.hear([&early](const RosterAnswer &answer) { early.append(answer); });
    const auto answer = at.roster(Family);
    QVERIFY(answer);
    QVERIFY(answer->roster);
    QCOMPARE(at.server->count("POST", u"token"), 1);
    QCOMPARE(answer->roster->source, RosterSource::RosterExport);
    QCOMPARE(answer->roster->members.size(), 12);
    QCOMPARE(named(answer->roster), 12);
    QVERIFY(!answer->roster->members[0].coverages.isEmpty());
    QVERIFY(!answer->next && !answer->problem);
    QCOMPARE(answer->roster->panel.name, u"Riverside Family Medicine"_s);
    // The list was there before the names.
    QCOMPARE(early.size(), 1);
    QCOMPARE(early[0].isFinal, false);
    QCOMPARE(early[0].roster->members.size(), 12);
    QCOMPARE(named(early[0].roster), 0);
    QCOMPARE(at.server->count("GET", u"$export"), 1);

    // Kept, and looked at again without a request, also by the next start.
    const qsizetype requests = at.server->requests().size();
    at.open();
    const auto again = at.roster(Family);
    QVERIFY(again && again->roster);
    QCOMPARE(named(again->roster), 12);
    QCOMPARE(again->roster->asOf, answer->roster->asOf);
    for (qsizetype i = requests; i < at.server->requests().size(); ++i)
        QVERIFY2(!at.server->requests()[i].path.contains(u"Group"_s), qPrintable(at.server->requests()[i].path));
    QCOMPARE(at.workspace->audit().entries()->size(), 3);   // two looks and the export
}

void TstPanelService::strictAsksBeforeAnExport()
{
    PanelFixture at(server(8, true));
    QVERIFY(at.isGood());
    const auto asked = at.roster(Family);
    QVERIFY(asked);
    QVERIFY(!asked->roster);
    QCOMPARE(asked->next, std::optional(Rung::FullExport));
    QCOMPARE(asked->ladder.size(), RungCount);
    QVERIFY(asked->ladder[3].cost.isEverything);
    QCOMPARE(asked->ladder[0].state, RungState::NotOffered);
    QCOMPARE(at.server->count("GET", u"fhir"), 0);           // nothing was asked of the payer
    QVERIFY(at.workspace->audit().entries()->isEmpty());     // and nothing was shown

    const auto answer = at.roster(Family, everything());
    QVERIFY(answer && answer->roster);
    QCOMPARE(answer->roster->source, RosterSource::FullExport);
    QCOMPARE(named(answer->roster), 8);
    QCOMPARE(answer->roster->unlisted, 0);
    for (const sandbox::SeenRequest &request : at.server->requests())
        QVERIFY2(request.status < 400, qPrintable(request.path));
}

void TstPanelService::exportsMadeElsewhereAreUsed()
{
    PanelFixture at(server(6, true));
    QVERIFY(at.isGood());
    bulk::ExportSpec spec;
    spec.panel = core::PanelId(Family);
    const auto started = await(at.workspace->exports().start(spec, std::stop_token()));
    QVERIFY(started);
    QVERIFY(await(at.workspace->exports().wait(*started, false, std::stop_token()), std::chrono::seconds(60)));
    const auto answer = at.roster(Family);
    QVERIFY(answer && answer->roster);
    QCOMPARE(named(answer->roster), 6);
    QCOMPARE(answer->roster->exportId, started->text());
    QCOMPARE(at.server->count("GET", u"$export"), 1);
    // A later one is looked into as well, and becomes a list of its own.
    const auto later = await(at.workspace->exports().start(spec, std::stop_token()));
    QVERIFY(later);
    QVERIFY(await(at.workspace->exports().wait(*later, false, std::stop_token()), std::chrono::seconds(60)));
    const auto newer = at.roster(Family);
    QVERIFY(newer && newer->roster);
    QCOMPARE(newer->roster->exportId, later->text());
    QCOMPARE(await(at.panels().history(core::PanelId(Family), std::stop_token()))->size(), 2);
}

void TstPanelService::refusedListIsRemembered()
{
    PanelFixture at(server(5), '[' + refusing("GET /fhir/Group/[^$]*$", 405, "not-supported", "no reads") + ']');
    QVERIFY(at.isGood());
    const auto answer = at.roster(Family);
    QVERIFY(answer && answer->roster);
    QCOMPARE(answer->roster->source, RosterSource::RosterExport);
    QCOMPARE(answer->roster->panel.kind, PanelKind::Attributed);   // the export brought the Group itself
    QCOMPARE(answer->ladder[0].state, RungState::Refused);
    const QString read = u"/fhir/Group/"_s + Family;
    const auto reads = [&at, &read] {
        return std::count_if(at.server->requests().begin(), at.server->requests().end(), [&read](const sandbox::SeenRequest &each) { return each.path == read; });
    };
    QCOMPARE(reads(), 1);
    at.open();
    RosterWish refresh;
    refresh.refresh = true;
    QVERIFY(at.roster(Family, refresh));
    QCOMPARE(reads(), 1);
    refresh.askAgain = true;
    QVERIFY(at.roster(Family, refresh));
    QCOMPARE(reads(), 2);
}

void TstPanelService::refusedTypesNeverBecomeEverything()
{
    PanelFixture at(server(7), '[' + refusing("GET /fhir/Group/.*export", 400, "invalid", "_type is not supported") + ']');
    QVERIFY(at.isGood());
    const auto answer = at.roster(Family);
    QVERIFY(answer && answer->roster);
    QCOMPARE(answer->roster->source, RosterSource::GroupRead);
    QCOMPARE(named(answer->roster), 7);                       // by reads of the few there are
    QCOMPARE(answer->next, std::optional(Rung::FullExport));
    QCOMPARE(answer->ladder[2].state, RungState::Refused);
    QCOMPARE(at.server->count("GET", u"$export"), 1);
    QCOMPARE(at.server->count("GET", u"/Patient/"), 7);
}

void TstPanelService::namesOfVisibleRows()
{
    PanelFixture at(server(60), '[' + refusing("export", 403, "forbidden", "no exports") + ']');
    QVERIFY(at.isGood());
    const auto answer = at.roster(Family);
    QVERIFY(answer && answer->roster);
    QCOMPARE(named(answer->roster), 0);                       // too many to read one by one
    QCOMPARE(at.server->count("GET", u"/Patient/"), 0);
    QVERIFY(at.panels().canReadNames());
    const QList<core::MemberId> visible{answer->roster->members[3].id, answer->roster->members[4].id, core::MemberId(u"nobody"_s)};
    const auto known = await(at.panels().names(core::PanelId(Family), visible, std::stop_token()));
    QVERIFY(known);
    QCOMPARE(named(*known), 2);
    QVERIFY(!(*known)->members[3].name.isEmpty());
    // They stay when the list is read again.
    RosterWish refresh;
    refresh.refresh = true;
    const auto again = at.roster(Family, refresh);
    QVERIFY(again && again->roster);
    QCOMPARE(named(again->roster), 2);
}

void TstPanelService::typedMembers_data()
{
    QTest::addColumn<bool>("strict");
    QTest::newRow("by reads") << false;
    QTest::newRow("by the first page of everything") << true;
}

void TstPanelService::typedMembers()
{
    QFETCH(bool, strict);
    PanelFixture at(server(9, strict), '[' + refusing("/fhir/Group", 403, "forbidden", "not yours") + ']');
    QVERIFY(at.isGood());
    const core::PanelId panel(u"GRP-7"_s);
    QVERIFY(at.panels().typeMembers(panel, {core::MemberId(u"m0001"_s), core::MemberId(u"m0002"_s), core::MemberId(u"unknown"_s)}));
    const auto listed = at.roster(panel.text());
    QVERIFY(listed && listed->roster);
    QCOMPARE(listed->roster->source, RosterSource::Typed);
    QCOMPARE(listed->roster->members.size(), 3);
    QCOMPARE(named(listed->roster), 0);                       // a request a member only after a yes
    QCOMPARE(at.server->count("GET", u"/Patient/"), 0);
    RosterWish wish = everything();
    wish.refresh = true;
    const auto answer = at.roster(panel.text(), wish);
    QVERIFY(answer && answer->roster);
    QCOMPARE(named(answer->roster), 2);
    QCOMPARE(at.server->count("GET", u"$everything"), strict ? 3 : 0);
    at.open();
    QCOMPARE(at.panels().typedMembers(panel).size(), 3);
}

void TstPanelService::unknownBetweenYearsKeepsWhatIsThere()
{
    PanelFixture good(server(5));
    QVERIFY(good.isGood());
    QVERIFY(good.roster(Family)->roster);
    PanelFixture gone(server(5), '[' + refusing("/fhir/Group/", 404, "not-found", "no attribution yet") + ']');
    good.profile.baseUrl = gone.server->base();
    good.profile.tokenUrl = gone.server->tokenUrl();
    good.server.swap(gone.server);
    good.open();
    RosterWish refresh;
    refresh.refresh = true;
    const auto failed = good.roster(Family, refresh);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind(), core::ErrorKind::NotFound);
    const auto kept = good.roster(Family);
    QVERIFY(kept && kept->roster);
    QCOMPARE(kept->roster->members.size(), 5);
    QVERIFY(kept->roster->former.isEmpty());
}

void TstPanelService::aFaultIsNoRefusal()
{
    PanelFixture at(server(5), R"([{"match":"GET /fhir/Group/riverside-family$","times":-1,"status":501,"headers":{"Content-Type":"text/plain"},"body":"no"},{"match":"export","times":-1,"status":403,"headers":{"Content-Type":"text/plain"},"body":"no"},{"match":"GET /fhir/Group/riverside-pediatrics$","times":-1,"status":400,"headers":{"Content-Type":"text/html"},"body":"<!DOCTYPE html><title>Sign in</title>"}])");
    QVERIFY(at.isGood());
    const auto refused = at.roster(Family);
    QVERIFY(refused);
    QVERIFY(!refused->roster);
    QVERIFY(refused->problem);
    QCOMPARE(refused->problem->kind(), core::ErrorKind::Forbidden);
    const auto page = at.roster(u"riverside-pediatrics"_s);
    QVERIFY(page);
    QVERIFY(!page->roster);
}

void TstPanelService::emptyGroup()
{
    PanelFixture at(server(10));
    QVERIFY(at.isGood());
    const auto answer = at.roster(u"eastgate-2025"_s);
    QVERIFY(answer && answer->roster);
    QVERIFY(answer->roster->members.isEmpty());
    QCOMPARE(answer->roster->panel.isActive, false);
    QCOMPARE(at.server->count("GET", u"$export"), 0);   // nobody is nobody: no export says more
}

void TstPanelService::listWithoutMembers()
{
    // A payer that answers a read as it answers a summary: the number without the people.
    PanelFixture at(server(5), R"([{"match":"GET /fhir/Group/riverside-family$","times":-1,"replace":["\"member\":[","\"nobody\":["]}])");
    QVERIFY(at.isGood());
    const auto answer = at.roster(Family);
    QVERIFY(answer && answer->roster);
    QCOMPARE(answer->roster->members.size(), 5);
    QCOMPARE(answer->roster->source, RosterSource::RosterExport);
}

void TstPanelService::leftAndJoined()
{
    PanelFixture at(server(10));
    QVERIFY(at.isGood());
    QVERIFY(at.roster(Family)->roster);
    PanelFixture fewer(server(7));
    at.profile.baseUrl = fewer.server->base();
    at.profile.tokenUrl = fewer.server->tokenUrl();
    at.server.swap(fewer.server);
    at.now = at.now.addDays(1);
    at.open();
    RosterWish refresh;
    refresh.refresh = true;
    const auto answer = at.roster(Family, refresh);
    QVERIFY(answer && answer->roster);
    QCOMPARE(answer->roster->members.size(), 7);
    QCOMPARE(answer->roster->former.size(), 3);
    QVERIFY(!answer->roster->former[0].name.isEmpty());
    const auto lists = await(at.panels().history(core::PanelId(Family), std::stop_token()));
    QVERIFY(lists);
    QCOMPARE(lists->size(), 2);
    const auto earlier = await(at.panels().earlier(core::PanelId(Family), lists->last(), std::stop_token()));
    QVERIFY(earlier);
    const RosterChanges changes = compareRosters(**earlier, *answer->roster);
    QCOMPARE(changes.left.size(), 3);
    QCOMPARE(changes.joined.size(), 0);
    QVERIFY(at.panels().forget(core::PanelId(Family)));
    QVERIFY(await(at.panels().history(core::PanelId(Family), std::stop_token()))->isEmpty());
}

void TstPanelService::stopLeavesNothingHalf()
{
    sandbox::SandboxOptions options = server(5);
    options.pollsBeforeReady = 1000;
    PanelFixture at(options);
    QVERIFY(at.isGood());
    std::stop_source source;
    // The list is there, the export goes on for ever: then somebody presses Cancel.
    at.hear([&source](const RosterAnswer &) { source.request_stop(); });
    const auto heard = [&source](const RosterAnswer &) { source.request_stop(); };
    const auto stopped = await(at.panels().roster(core::PanelId(Family), RosterWish(), heard, source.get_token()), std::chrono::seconds(30));
    QVERIFY(!stopped);
    QVERIFY(stopped.error().isCancelled());
    QVERIFY(await(at.panels().history(core::PanelId(Family), std::stop_token()))->isEmpty());
}

void TstPanelService::searches_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("found");
    QTest::newRow("all") << QString() << QString() << 4;
    QTest::newRow("npi") << u"npi"_s << u"1999999990"_s << 4;
    QTest::newRow("npi of nobody") << u"npi"_s << u"1000000000"_s << 0;
    QTest::newRow("name") << u"name"_s << u"River"_s << 2;
    QTest::newRow("name with a space") << u"name"_s << u"Riverside P"_s << 1;
}

void TstPanelService::searches()
{
    QFETCH(QString, by);
    QFETCH(QString, value);
    QFETCH(int, found);
    PanelFixture at(server(5));
    QVERIFY(at.isGood());
    GroupQuery query;
    query.npi = by == u"npi"_s ? value : QString();
    query.name = by == u"name"_s ? value : QString();
    const auto list = await(at.panels().search(query, std::stop_token()));
    QVERIFY(list);
    QCOMPARE(list->panels.size(), found);
    QVERIFY(list->isOffered);
    QVERIFY(!list->problem);
}

void TstPanelService::oddSearches_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("printed");   // panels, not panels, other types, repeats, problem
    QTest::newRow("plain") << QByteArray() << u"4 0 0 0 "_s;
    QTest::newRow("next page is the same again") << QByteArray(R"([{"match":"GET /fhir/Group$","times":-1,"replace":["_offset=3","_offset=0"]}])") << u"3 0 0 3 page-loop"_s;
    QTest::newRow("next page on another server") << QByteArray(R"([{"match":"GET /fhir/Group$","replace":["\"next\",\"url\":\"http://127.0.0.1","\"next\",\"url\":\"http://elsewhere.example"]}])") << u"3 0 0 0 foreign-page"_s;
    QTest::newRow("second page is gone") << QByteArray(R"([{"match":"GET /fhir/Group$","nth":2,"times":-1,"status":410,"body":"gone"}])") << u"3 0 0 0 page-expired"_s;
    QTest::newRow("another type among them") << QByteArray(R"([{"match":"GET /fhir/Group$","nth":2,"replace":["\"Group\"","\"Patient\""]}])") << u"3 0 1 0 "_s;
    QTest::newRow("a group of practitioners among them") << QByteArray(R"([{"match":"GET /fhir/Group$","nth":2,"replace":["\"person\"","\"practitioner\""]}])") << u"3 1 0 0 "_s;
    QTest::newRow("summary refused, plain search taken") << ("[" + refusing("GET /fhir/Group$", 400, "invalid", "_summary").replace("\"times\":-1", "\"times\":1") + "]") << u"4 0 0 0 "_s;
    QTest::newRow("not allowed") << ("[" + refusing("GET /fhir/Group$", 403, "forbidden", "no") + "]") << u"0 0 0 0 none"_s;
    QTest::newRow("not there") << ("[" + refusing("GET /fhir/Group$", 404, "not-supported", "no") + "]") << u"0 0 0 0 none"_s;
}

void TstPanelService::oddSearches()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, printed);
    PanelFixture at(server(5), rules);
    QVERIFY(at.isGood());
    const auto list = await(at.panels().panels(std::stop_token()), std::chrono::seconds(30));
    QVERIFY(list);
    QCOMPARE(u"%1 %2 %3 %4 %5"_s.arg(list->panels.size()).arg(list->notPanels).arg(list->otherTypes).arg(list->repeats).arg(list->problem ? core::reasonName(list->problem->reason()) : QString()), printed);
}

void TstPanelService::panelsThatAreListedNoMore()
{
    PanelFixture at(server(6));
    QVERIFY(at.isGood());
    at.panels().setTyped({{core::PanelId(u"GRP-1"_s), u"North"_s}, {core::PanelId(Family), u"typed and listed"_s}});
    QCOMPARE(await(at.panels().panels(std::stop_token()))->panels.size(), 5);
    QVERIFY(at.roster(Family)->roster);
    PanelFixture other(server(6), R"([{"match":"GET /fhir/Group$","times":-1,"replace":["\"riverside-family\"","\"another\""]}])");
    at.profile.baseUrl = other.server->base();
    at.profile.tokenUrl = other.server->tokenUrl();
    at.server.swap(other.server);
    at.open();
    const auto list = await(at.panels().panels(std::stop_token()));
    QVERIFY(list);
    QStringList all;
    for (const PanelHeader &each : list->panels)
        all << each.id.text() + u' ' + each.source;
    QVERIFY2(all.contains(Family + u" kept"_s), qPrintable(all.join(u", "_s)));
    QVERIFY(all.contains(u"another search"_s));
}

PAX_TEST(TstPanelService)
#include "tst_panelservice.moc"
