// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/explorer.h"
#include "app/claims/search.h"
#include "tests/claims/generated.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <set>

using namespace pax::core;
using namespace pax::claims;
using namespace pax::tests;
using namespace Qt::StringLiterals;

/// What the charts and the strip say, against sums that the maker of the claims adds up by itself.
class TstExplorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresMatch_data();
    void figuresMatch();
    void ownFilterLeavesOwnBars();
    void noClaimCountsTwice();
    void othersAreTheRest();
    void ordersRows();
    void keepsBarsInPlace();
    void finds_data();
    void finds();
    void saysWhichMonthsMayGrow_data();
    void saysWhichMonthsMayGrow();
    void withoutMoney();
    void stops();
};

namespace {

/// Adds up what the maker knows: claims, lines, members, days, or allowed cents.
struct Reference
{
    QMap<QString, qint64> values;
    QMap<QString, std::set<QString>> members;

    void add(const QString &group, const MadeClaim &claim, Measure measure, qint64 lineCents = 0, bool isLine = false)
    {
        switch (measure) {
        case Measure::Claims:
            values[group] += 1;
            break;
        case Measure::Lines:
            values[group] += isLine ? 1 : claim.serviceGroups.size();
            break;
        case Measure::Members:
            members[group].insert(claim.member);
            values[group] = static_cast<qint64>(members[group].size());
            break;
        case Measure::Days:
            values[group] += claim.days;
            break;
        default:
            if (claim.hasAmount)
                values[group] += isLine ? lineCents : claim.allowedCents;
            break;
        }
    }
};

bool passes(const MadeClaim &claim, const Filter &filter, std::optional<Key> but)
{
    if (claim.isOld)
        return false;
    for (auto each = filter.where.cbegin(); each != filter.where.cend(); ++each) {
        if (each.key() == but)
            continue;
        bool any = false;
        switch (each.key()) {
        case Key::Month:
            any = each->contains(claim.month);
            break;
        case Key::Type:
            any = each->contains(claim.type);
            break;
        case Key::Provider:
            any = each->contains(claim.provider);
            break;
        case Key::DiagnosisGroup:
            any = each->contains(claim.diagnosisGroup);
            break;
        case Key::ServiceGroup:
            for (const QString &group : claim.serviceGroups)
                any = any || each->contains(group);
            break;
        default:
            break;
        }
        if (!any)
            return false;
    }
    return true;
}

QString keyOfClaim(const MadeClaim &claim, Key key)
{
    return key == Key::Provider ? claim.provider : key == Key::DiagnosisGroup ? claim.diagnosisGroup : key == Key::Type ? claim.type : claim.member;
}

Reference expected(const QList<MadeClaim> &made, const Filter &filter, Key key, Measure measure)
{
    Reference sums;
    for (const MadeClaim &claim : made) {
        if (!passes(claim, filter, key))
            continue;
        if (key != Key::ServiceGroup) {
            sums.add(keyOfClaim(claim, key), claim, measure);
            continue;
        }
        for (qsizetype line = 0; line < claim.serviceGroups.size(); ++line)
            sums.add(claim.serviceGroups[line], claim, measure == Measure::Allowed ? measure : Measure::Lines, claim.lineCents[line], true);
    }
    return sums;
}

/// A figure as a whole number: cents where it is money.
qint64 whole(const Figure &figure, Measure measure)
{
    return figure.value.atScale(amountOf(measure) ? 2 : 0).value_or(-999'999);
}

ViewRequest requestFor(const QList<Key> &facets, Measure measure, const Filter &filter = {})
{
    ViewRequest request;
    request.filter = filter;
    request.filter.scope = Scope::Claims;
    request.measure = measure;
    request.facets = facets;
    request.mostBars = 1000;
    return request;
}

View viewOf(Explorer &explorer, const ViewRequest &request)
{
    const Result<View> view = explorer.view(request, {});
    return view ? *view : View();
}

} // namespace

void TstExplorer::figuresMatch_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<int>("filters");
    for (const Measure measure : {Measure::Claims, Measure::Lines, Measure::Members, Measure::Days, Measure::Allowed}) {
        for (int filters = 0; filters < 4; ++filters)
            QTest::addRow("%s, %d filters", qPrintable(measureName(measure)), filters) << static_cast<int>(measure) << filters;
    }
}

void TstExplorer::figuresMatch()
{
    QFETCH(int, measure);
    QFETCH(int, filters);
    const auto what = static_cast<Measure>(measure);
    const QList<MadeClaim> made = makeClaims({});
    Explorer explorer(readMade(made), {});
    Filter filter;
    if (filters > 0)
        filter.where[Key::Month] = {u"2026-03"_s, u"2026-04"_s, u"2026-05"_s, u"2026-06"_s};
    if (filters > 1)
        filter.where[Key::ServiceGroup] = {u"imaging"_s, u"lab-tests"_s};
    if (filters > 2)
        filter.where[Key::Provider] = {u"Clinic 1"_s, u"Clinic 2"_s, u"Clinic 3"_s};
    const QList<Key> keys{Key::Provider, Key::DiagnosisGroup, Key::ServiceGroup, Key::Member, Key::Type};
    const View view = viewOf(explorer, requestFor(keys, what, filter));
    for (const Facet &facet : view.facets) {
        const Reference shown = expected(made, filter, facet.key, what);
        const Reference all = expected(made, {}, facet.key, what);
        QMap<QString, qint64> gotShown;
        QMap<QString, qint64> gotAll;
        for (const FacetBar &bar : facet.bars) {
            if (bar.shown.claims > 0)
                gotShown[bar.value] = whole(bar.shown, facet.measure);
            gotAll[bar.value] = whole(bar.all, facet.measure);
        }
        // Groups without an amount have no bar.
        const auto withoutNothing = [](QMap<QString, qint64> map, const QMap<QString, qint64> &got) {
            map.removeIf([&got](const auto &each) { return each.value() == 0 && !got.contains(each.key()); });
            return map;
        };
        QCOMPARE(gotShown, withoutNothing(shown.values, gotShown));
        QCOMPARE(gotAll, withoutNothing(all.values, gotAll));
    }
    // Months by type, stacked.
    Reference months;
    for (const MadeClaim &claim : made) {
        if (passes(claim, filter, Key::Month))
            months.add(claim.month + u'/' + claim.type, claim, what);
    }
    QMap<QString, qint64> got;
    for (const MonthBar &bar : view.months) {
        for (std::size_t kind = 0; kind < ClaimClassCount; ++kind) {
            if (bar.shown[kind].claims > 0)
                got[bar.month + u'/' + className(static_cast<ClaimClass>(kind))] = whole(bar.shown[kind], what);
        }
    }
    months.values.removeIf([&got](const auto &each) { return each.value() == 0 && !got.contains(each.key()); });
    QCOMPARE(got, months.values);
}

void TstExplorer::ownFilterLeavesOwnBars()
{
    const QList<MadeClaim> made = makeClaims({});
    Explorer explorer(readMade(made), {});
    Filter filter;
    filter.where[Key::Provider] = {u"Clinic 1"_s};
    const View free = viewOf(explorer, requestFor({Key::Provider, Key::Type}, Measure::Claims));
    const View picked = viewOf(explorer, requestFor({Key::Provider, Key::Type}, Measure::Claims, filter));
    QCOMPARE(picked.facets[0].bars.size(), free.facets[0].bars.size());
    for (std::size_t i = 0; i < free.facets[0].bars.size(); ++i)
        QCOMPARE(picked.facets[0].bars[i].shown.claims, free.facets[0].bars[i].shown.claims);
    QVERIFY(picked.facets[1].bars[0].shown.claims < free.facets[1].bars[0].shown.claims);
    QVERIFY(picked.shown.claims < picked.all.claims);
    QCOMPARE(static_cast<qint64>(picked.rows->size()), picked.shown.claims);
}

void TstExplorer::noClaimCountsTwice()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const QList<MadeClaim> made = makeClaims({400, seed});
        qint64 current = 0;
        qint64 old = 0;
        qint64 cents = 0;
        for (const MadeClaim &claim : made) {
            current += claim.isOld ? 0 : 1;
            old += claim.isOld ? 1 : 0;
            cents += !claim.isOld && claim.hasAmount ? claim.allowedCents : 0;
        }
        Explorer explorer(readMade(made), {});
        const View view = viewOf(explorer, requestFor({}, Measure::Allowed));
        QCOMPARE(view.shown.claims, current);
        QCOMPARE(view.folded, old);
        QCOMPARE(*view.shown.money[1].value.atScale(2), cents);
        // Every version on the table: more rows, the same sums.
        ViewRequest every = requestFor({}, Measure::Allowed);
        every.filter.allVersions = true;
        const View all = viewOf(explorer, every);
        QCOMPARE(all.shown.claims, current + old);
        QCOMPARE(*all.shown.money[1].value.atScale(2), cents);
    }
}

void TstExplorer::othersAreTheRest()
{
    const QList<MadeClaim> made = makeClaims({});
    Explorer explorer(readMade(made), {});
    for (const Measure measure : {Measure::Claims, Measure::Members, Measure::Allowed}) {
        ViewRequest few = requestFor({Key::Provider, Key::Member}, measure);
        few.mostBars = 4;
        const View view = viewOf(explorer, few);
        QCOMPARE(view.facets[0].bars.size(), 3U);
        QCOMPARE(view.facets[0].otherCount, 6);
        const View all = viewOf(explorer, requestFor({Key::Provider}, measure));
        Figure rest;
        std::set<QString> named;
        for (const FacetBar &bar : view.facets[0].bars)
            named.insert(bar.value);
        for (const FacetBar &bar : all.facets[0].bars) {
            if (!named.contains(bar.value))
                rest.add(bar.shown);
        }
        if (measure != Measure::Members) {
            QCOMPARE(view.facets[0].others.shown.value.toString(), rest.value.toString());
        } else {
            // Members seen by several of the others are one each.
            std::set<QString> members;
            for (const MadeClaim &claim : made) {
                if (!claim.isOld && !named.contains(claim.provider))
                    members.insert(claim.member);
            }
            QCOMPARE(whole(view.facets[0].others.shown, measure), static_cast<qint64>(members.size()));
        }
    }
    // What was picked has a bar, however small it is.
    Filter filter;
    const QString smallest = viewOf(explorer, requestFor({Key::Provider}, Measure::Claims)).facets[0].bars.back().value;
    filter.where[Key::Provider] = {smallest};
    ViewRequest few = requestFor({Key::Provider}, Measure::Claims, filter);
    few.mostBars = 4;
    const View view = viewOf(explorer, few);
    QVERIFY(std::any_of(view.facets[0].bars.begin(), view.facets[0].bars.end(), [&](const FacetBar &bar) { return bar.value == smallest; }));
}

void TstExplorer::ordersRows()
{
    Explorer explorer(readMade(makeClaims({})), {});
    ViewRequest request = requestFor({}, Measure::Claims);
    request.sort = {{column(u"provider"_s), false}, {column(u"allowed"_s), true}};
    const auto check = [&explorer](const Rows &rows) {
        const ClaimTable &table = explorer.set()->table;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const QString before = table.text(TextField::Provider, rows[i - 1]);
            const QString after = table.text(TextField::Provider, rows[i]);
            QVERIFY(before <= after);
            const AmountColumn &allowed = table.amounts(AmountKind::Allowed);
            if (before == after && allowed.has(rows[i]))
                QVERIFY(allowed.compare(rows[i - 1], rows[i]) >= 0);
        }
    };
    const View all = viewOf(explorer, request);
    check(*all.rows);
    request.filter.where[Key::Month] = {u"2026-05"_s};
    const View some = viewOf(explorer, request);
    QVERIFY(some.rows->size() > 5 && some.rows->size() < all.rows->size());
    check(*some.rows);
}

void TstExplorer::keepsBarsInPlace()
{
    Explorer explorer(readMade(makeClaims({})), {});
    ViewRequest request = requestFor({Key::Provider}, Measure::Claims);
    request.mostBars = 5;
    const View before = viewOf(explorer, request);
    for (const FacetBar &bar : before.facets[0].bars)
        request.keep[Key::Provider] << bar.code;
    request.filter.where[Key::Month] = {u"2026-05"_s};
    request.withRows = false;
    const View after = viewOf(explorer, request);
    QVERIFY(!after.rows);
    for (std::size_t i = 0; i < before.facets[0].bars.size(); ++i)
        QCOMPARE(after.facets[0].bars[i].value, before.facets[0].bars[i].value);
    QCOMPARE(after.facets[0].otherCount, before.facets[0].otherCount);
}

void TstExplorer::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::newRow("nothing asked") << QString() << u"A-77 B.8 C-1"_s;
    QTest::newRow("claim number") << u"n0077"_s << u"A-77"_s;
    QTest::newRow("middle of a number") << u"007"_s << u"A-77 B.8"_s;
    QTest::newRow("id") << u"b.8"_s << u"B.8"_s;
    QTest::newRow("member's name without accents") << u"nunez"_s << u"A-77 C-1"_s;
    QTest::newRow("provider") << u"MERCY"_s << u"A-77"_s;
    QTest::newRow("service of any line") << u"80053"_s << u"B.8"_s;
    QTest::newRow("diagnosis") << u"i50"_s << u"A-77"_s;
    QTest::newRow("two words, two fields") << u"núñez mercy"_s << u"A-77"_s;
    QTest::newRow("over the border of two texts") << u"A-77B.8"_s << QString();
    QTest::newRow("nowhere") << u"xyz"_s << QString();
}

void TstExplorer::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, ids);
    ClaimReader reader;
    qint64 line = 0;
    const auto add = [&](const QByteArray &json) { reader.add(json, {u"t"_s, u"t"_s, ++line, 0, json.size()}); };
    const auto eob = [](const char *id, const char *number, const char *patient, const QByteArray &more) {
        return QByteArray(R"({"resourceType":"ExplanationOfBenefit","use":"claim","status":"active","id":")") + id + R"(","identifier":[{"value":")" + number + R"("}],"patient":{"reference":"Patient/)" + patient + "\"}" + more + "}";
    };
    add(eob("A-77", "N0077", "p1", R"(,"provider":{"display":"Mercy Valley Hospital"},"diagnosis":[{"diagnosisCodeableConcept":{"coding":[{"code":"I50.23"}]}}])"));
    add(eob("B.8", "X007", "p2", R"(,"item":[{"productOrService":{"coding":[{"code":"99213"}]}},{"productOrService":{"coding":[{"code":"80053"}]}}])"));
    add(eob("C-1", "", "p1", ""));
    add(R"({"resourceType":"Patient","id":"p1","name":[{"text":"Marisol Núñez"}]})");
    const ClaimSetPtr set = reader.finish();
    QStringList found;
    search(*set, text).forEach([&](std::uint32_t row) { found << set->table.id(row); });
    QCOMPARE(found.join(u' '), ids);
}

void TstExplorer::saysWhichMonthsMayGrow_data()
{
    QTest::addColumn<int>("delay");
    QTest::addColumn<int>("slow");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QDate>("complete");
    QTest::addColumn<bool>("measured");
    QTest::newRow("settled after ten days") << 10 << 0 << QDate(2026, 11, 18) << QDate(2026, 11, 8) << true;
    QTest::newRow("one in ten is slow") << 10 << 4 << QDate(2026, 11, 18) << QDate(2026, 11, 8) << true;
    QTest::newRow("newest settled claim instead of a time") << 10 << 0 << QDate() << QDate(2026, 2, 19) << true;
    QTest::newRow("all loaded years later") << 3000 << 0 << QDate(2035, 1, 1) << QDate(2034, 10, 3) << false;
    QTest::newRow("taken before all of them") << 10 << 0 << QDate(2020, 1, 1) << QDate(2019, 10, 3) << false;
}

void TstExplorer::saysWhichMonthsMayGrow()
{
    QFETCH(int, delay);
    QFETCH(int, slow);
    QFETCH(QDate, asOf);
    QFETCH(QDate, complete);
    QFETCH(bool, measured);
    ClaimReader reader;
    for (int i = 0; i < 50; ++i) {
        const QDate service = QDate(2026, 1, 1).addDays(i);
        const QDate created = service.addDays(i < slow ? delay + 100 : delay);
        const QByteArray json = R"({"resourceType":"ExplanationOfBenefit","use":"claim","status":"active","id":")" + QByteArray::number(i) + R"(","billablePeriod":{"start":")" + service.toString(Qt::ISODate).toLatin1() + R"("},"created":")"
            + created.toString(Qt::ISODate).toLatin1() + "\"}";
        reader.add(json, {u"t"_s, u"t"_s, i + 1, 0, json.size()});
    }
    // A placeholder is no time.
    const QByteArray odd = R"({"resourceType":"ExplanationOfBenefit","id":"x","use":"claim","status":"active","created":"9999-12-31"})";
    reader.add(odd, {u"t"_s, u"t"_s, 51, 0, odd.size()});
    const Recency recency = recencyOf(reader.finish()->table, asOf);
    QCOMPARE(recency.isMeasured, measured);
    QCOMPARE(recency.completeUntil, complete);
    QVERIFY(recency.isTooRecent(complete.addMonths(1).toString(u"yyyy-MM"_s)));
    QVERIFY(!recency.isTooRecent(complete.addMonths(-1).toString(u"yyyy-MM"_s)));
    QVERIFY(!recency.isTooRecent(QString()));
}

void TstExplorer::withoutMoney()
{
    MakerOptions options;
    options.withMoney = false;
    const QList<MadeClaim> made = makeClaims(options);
    Explorer explorer(readMade(made), {});
    const View view = viewOf(explorer, requestFor({Key::Provider, Key::ServiceGroup}, Measure::Allowed));
    QVERIFY(!view.hasMoney);
    for (const Figure &figure : view.shown.money)
        QCOMPARE(figure.claims, 0);
    QVERIFY(view.facets[0].bars.empty());
    QCOMPARE(view.facets[1].measure, Measure::Lines);
    QVERIFY(viewOf(explorer, requestFor({Key::Provider}, Measure::Claims)).facets[0].bars.size() == 9);
}

void TstExplorer::stops()
{
    Explorer explorer(readMade(makeClaims({})), {});
    std::stop_source source;
    source.request_stop();
    const Result<View> view = explorer.view(requestFor({Key::Provider}, Measure::Claims), source.get_token());
    QVERIFY(!view && view.error().kind() == ErrorKind::Cancelled);
}

PAX_TEST(TstExplorer)
#include "tst_explorer.moc"
