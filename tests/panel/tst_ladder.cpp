// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/ladder.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax;
using namespace pax::panel;
using namespace Qt::StringLiterals;

/// Which rung may be climbed, what it costs, and what a refusal is.
class TstLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plan_data();
    void plan();
    void refusals_data();
    void refusals();
    void namesGoBackAndForth();
};

void TstLadder::plan_data()
{
    QTest::addColumn<LadderFacts>("facts");
    QTest::addColumn<QString>("printed");   // per rung: state, requests, B big, E everything
    LadderFacts all;
    all.isDescribed = true;
    all.groupRead = true;
    all.patientRead = true;
    all.members = 40;
    QTest::newRow("everything is offered") << all << u"open 1, open 40, open 5, open 16BE, open ?B"_s;
    LadderFacts search = all;
    search.patientSearch = true;
    search.members = 101;
    QTest::newRow("patients by search are asked fifty at a time") << search << u"open 1, open 3B, open 5, open 16BE, open ?B"_s;
    LadderFacts strict = all;
    strict.isStrict = true;
    QTest::newRow("strict") << strict << u"no 1, no 40, no 5, open 16BE, open ?B"_s;
    LadderFacts silent;
    QTest::newRow("a server that does not describe itself") << silent << u"open 1, no ?, open 5, open 16BE, open ?B"_s;
    LadderFacts listless = all;
    listless.groupRead = false;
    QTest::newRow("no group read") << listless << u"no 1, open 40, open 5, open 16BE, open ?B"_s;
    LadderFacts big = all;
    big.members = 100'000;
    QTest::newRow("a hundred thousand") << big << u"open 1, open 100000B, open 5B, open 16BE, open ?B"_s;
    LadderFacts refused = all;
    refused.refused = {{Rung::RosterExport, QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC)}};
    QTest::newRow("refused before") << refused << u"open 1, open 40, refused 5, open 16BE, open ?B"_s;
    LadderFacts none = strict;
    none.isExportPossible = false;
    none.typed = 3;
    QTest::newRow("typed by hand is always possible") << none << u"no 1, no 40, no 5, no 16BE, open 3B"_s;
}

void TstLadder::plan()
{
    QFETCH(LadderFacts, facts);
    QFETCH(QString, printed);
    QStringList rungs;
    const QList<RungPlan> ladder = planLadder(facts);
    QCOMPARE(ladder.size(), RungCount);
    for (const RungPlan &each : ladder) {
        static const QStringList states{u"open"_s, u"no"_s, u"refused"_s};
        rungs << states[static_cast<int>(each.state)] + u' ' + (each.cost.requests ? QString::number(*each.cost.requests) : u"?"_s) + (each.cost.isBig ? u"B"_s : QString()) + (each.cost.isEverything ? u"E"_s : QString());
    }
    QCOMPARE(rungs.join(u", "_s), printed);
}

void TstLadder::refusals_data()
{
    QTest::addColumn<core::Error>("error");
    QTest::addColumn<bool>("refusal");
    QTest::addColumn<bool>("serverWide");
    using core::Error;
    using core::ErrorKind;
    const auto row = [](const char *name, const Error &error, bool refusal, bool serverWide) { QTest::newRow(name) << error << refusal << serverWide; };
    row("method not allowed", Error::of(ErrorKind::Unsupported).withHttpStatus(405), true, true);
    row("not implemented", Error::of(ErrorKind::Unsupported).withHttpStatus(501), true, true);
    row("not supported, in words", Error::of(ErrorKind::Unsupported).withHttpStatus(400).withIssueCodes({u"not-supported"_s}), true, true);
    row("parameter refused", Error::of(ErrorKind::Unsupported).withHttpStatus(400), true, false);
    row("no right to this panel", Error::of(ErrorKind::Forbidden).withHttpStatus(403), true, false);
    row("unprocessable", Error::of(ErrorKind::Unsupported).withHttpStatus(422), true, false);
    row("unknown id", Error::of(ErrorKind::NotFound).withHttpStatus(404), false, false);
    row("no network", Error::of(ErrorKind::Offline), false, false);
    row("a fault", Error::of(ErrorKind::ServerFault).withHttpStatus(500), false, false);
    row("too many requests", Error::of(ErrorKind::Throttled).withHttpStatus(429), false, false);
    row("sign-in", Error::of(ErrorKind::Unauthorized).withHttpStatus(401), false, false);
    row("cancelled", Error::cancelled(), false, false);
}

void TstLadder::refusals()
{
    QFETCH(core::Error, error);
    QFETCH(bool, refusal);
    QFETCH(bool, serverWide);
    QCOMPARE(isRefusal(error), refusal);
    QCOMPARE(isServerWide(error), serverWide);
}

void TstLadder::namesGoBackAndForth()
{
    for (const RungPlan &each : planLadder({}))
        QCOMPARE(rungFromName(rungName(each.rung)), std::optional(each.rung));
    QVERIFY(!rungFromName(u"sixth"_s));
}

PAX_TEST(TstLadder)
#include "tst_ladder.moc"
