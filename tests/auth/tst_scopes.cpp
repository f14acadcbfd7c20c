// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/scopes.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax::auth;
using namespace Qt::StringLiterals;

/// What was asked for against what was granted, in both spellings.
class TstScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missing_data();
    void missing();
    void offers();
};

void TstScopes::missing_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("missing");
    const auto row = [](const char *name, const char *asked, const char *granted, const char *missing) { QTest::newRow(name) << asked << granted << missing; };
    row("the same", "system/*.read", "system/*.read", "");
    row("not said", "system/*.read", "", "");
    row("read is rs", "system/*.read", "system/*.rs", "");
    row("rs is read", "system/*.rs", "system/*.read", "");
    row("any order of letters", "system/*.rs", "system/*.sr", "");
    row("everything covers reading", "system/*.read", "system/*.*", "");
    row("cruds covers reading", "system/*.read", "system/*.cruds", "");
    row("all types cover one", "system/Patient.read", "system/*.rs", "");
    row("one type does not cover all", "system/*.read", "system/Patient.read", "system/*.read");
    row("in two parts", "system/Patient.rs", "system/Patient.r system/Patient.s", "");
    row("no search", "system/Group.rs", "system/Group.r", "system/Group.rs");
    row("write is not read", "system/*.read", "system/*.write", "system/*.read");
    row("users are not systems", "system/*.read", "user/*.read", "system/*.read");
    row("narrowed by a query", "system/Observation.rs", "system/Observation.rs?category=laboratory", "system/Observation.rs");
    row("the same query", "system/Observation.rs?category=laboratory", "system/Observation.rs?category=laboratory", "");
    row("no scope of ours", "clientCreds", "clientCreds", "");
    row("some of several", "system/Group.read system/Patient.read system/*.read", "system/Group.read system/Patient.read", "system/*.read");
    row("nonsense", "system/", "system/.x", "system/");
}

void TstScopes::missing()
{
    QFETCH(QString, asked);
    QFETCH(QString, granted);
    QFETCH(QString, missing);
    QCOMPARE(missingScopes(asked.split(u' '), granted.split(u' ', Qt::SkipEmptyParts)).join(u' '), missing);
}

void TstScopes::offers()
{
    QCOMPARE(scopesToOffer({u"system/*.read"_s}), (QStringList{u"system/*.rs"_s, u"system/*.*"_s}));
    QCOMPARE(scopesToOffer({}), (QStringList{u"system/*.read"_s, u"system/*.rs"_s, u"system/*.*"_s}));
    QVERIFY(mayReadAll({u"system/*.r"_s}));
    QVERIFY(!mayReadAll({u"system/Patient.cruds"_s}));
}

PAX_TEST(TstScopes)
#include "tst_scopes.moc"
