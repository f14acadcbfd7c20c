// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/cause.h"
#include "app/access/check.h"
#include "app/access/curl.h"
#include "app/words/causetext.h"
#include "app/words/helpdesktext.h"
#include "tests/support/testmain.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace pax;
using namespace pax::access;
using namespace pax::core;
using namespace Qt::StringLiterals;

class TstCause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseHasANameAndWords();
    void everyFactHasANameAndWords();
    void refusedRules_data();
    void refusedRules();
    void masks_data();
    void masks();
    void curl_data();
    void curl();
};

void TstCause::everyCauseHasANameAndWords()
{
    QSet<QString> names;
    for (int i = 0; i < CauseCount; ++i) {
        const auto cause = static_cast<Cause>(i);
        names.insert(causeName(cause));
        if (cause == Cause::None)
            continue;
        Check check;
        check.cause = cause;
        check.error = Error::of(ErrorKind::Malformed).withSubject(u"payer.example"_s);
        const words::CauseText text = words::causeText(check);
        QVERIFY2(!text.summary.isEmpty() && !text.nextStep.isEmpty() && !text.whoFixes.isEmpty(), qPrintable(causeName(cause)));
        QVERIFY2(!text.summary.contains(u'%') && !text.likely.contains(u'%'), qPrintable(causeName(cause)));
    }
    QCOMPARE(names.size(), CauseCount);
}

void TstCause::everyFactHasANameAndWords()
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(FactId::ExportForm); ++i) {
        names.insert(factName(static_cast<FactId>(i)));
        QVERIFY(!words::factText(static_cast<FactId>(i)).isEmpty());
    }
    QCOMPARE(names.size(), static_cast<int>(FactId::ExportForm) + 1);
}

void TstCause::refusedRules_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("cause");
    const auto row = [](const QString &words, Cause cause) { QTest::newRow(qPrintable(words.isEmpty() ? u"nothing"_s : words)) << words << causeName(cause); };
    row(u"Invalid token 'aud' claim: expected https://login.example/token"_s, Cause::AssertionAudience);
    row(u"JWT audience mismatch"_s, Cause::AssertionAudience);
    row(u"Unknown kid"_s, Cause::KeyNotRegistered);
    row(u"No public key found for the client"_s, Cause::KeyNotRegistered);
    row(u"none of the keys in the JWKS match"_s, Cause::KeyNotRegistered);
    row(u"The assertion has expired"_s, Cause::AssertionLifetime);
    row(u"exp is more than 5 minutes in the future"_s, Cause::AssertionLifetime);
    row(u"jti has already been used"_s, Cause::AssertionRepeated);
    row(u"Replay detected"_s, Cause::AssertionRepeated);
    row(u"Signature verification failed"_s, Cause::AssertionSignature);
    row(u"Only ES384 and RS384 are accepted"_s, Cause::AssertionAlgorithm);
    row(u"iss and sub must be the client id"_s, Cause::AssertionIssuer);
    row(u"Client authentication failed"_s, Cause::None);
    row({}, Cause::None);
}

void TstCause::refusedRules()
{
    QFETCH(QString, words);
    QFETCH(QString, cause);
    QCOMPARE(causeName(refusedRule(words)), cause);
}

void TstCause::masks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("path");
    QTest::newRow("metadata") << u"https://p.example/fhir/metadata"_s << u"/fhir/metadata"_s;
    QTest::newRow("member") << u"https://p.example/fhir/Patient/smith/$everything?name=smith"_s << u"/fhir/Patient/•••/$everything"_s;
    QTest::newRow("panel") << u"https://p.example/fhir/Group/north-clinic"_s << u"/fhir/Group/•••"_s;
    QTest::newRow("status address without digits") << u"https://p.example/fhir/_jobs/abc-def"_s << u"/fhir/_jobs/•••"_s;
    QTest::newRow("a file named after somebody") << u"https://store.example/bucket/john-smith/Patient.ndjson"_s << u"/•••/•••/•••"_s;
    QTest::newRow("version") << u"https://p.example/api/v2/R4/Coverage"_s << u"/api/v2/R4/Coverage"_s;
    QTest::newRow("the connection's own path") << u"https://p.example/ProviderAccess/v1/Group"_s << u"/ProviderAccess/v1/Group"_s;
    QTest::newRow("a name that looks like a type") << u"https://p.example/fhir/Smith/Jones"_s << u"/fhir/•••/•••"_s;
    QTest::newRow("encoded") << u"https://p.example/fhir/Patient/J%C3%BCrgen"_s << u"/fhir/Patient/•••"_s;
}

void TstCause::masks()
{
    QFETCH(QString, url);
    QFETCH(QString, path);
    net::RequestLog log;
    log.allow(QUrl(u"https://p.example/ProviderAccess/v1"_s));
    QCOMPARE(log.maskedPath(QUrl(url)), path);
}

void TstCause::curl_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<int>("method");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("read") << static_cast<int>(Operation::GroupRead) << 0 << QStringList{u"--request GET 'https://p.example/fhir/Group/ID'"_s, u"Bearer $TOKEN"_s};
    QTest::newRow("export") << static_cast<int>(Operation::KickOff) << 0 << QStringList{u"Prefer: respond-async"_s, u"Bearer $TOKEN"_s};
    QTest::newRow("sign-in, basic") << static_cast<int>(Operation::Token) << static_cast<int>(auth::AuthMethod::SecretBasic) << QStringList{u"--user \"$CLIENT_ID:$CLIENT_SECRET\""_s, u"scope=system%2F%2A.read"_s};
    QTest::newRow("sign-in, post") << static_cast<int>(Operation::Token) << static_cast<int>(auth::AuthMethod::SecretPost) << QStringList{u"client_secret=$CLIENT_SECRET"_s};
    QTest::newRow("sign-in, signed") << static_cast<int>(Operation::Token) << static_cast<int>(auth::AuthMethod::PrivateKeyJwt) << QStringList{u"client_assertion=$SIGNED_REQUEST"_s};
}

void TstCause::curl()
{
    QFETCH(int, operation);
    QFETCH(int, method);
    QFETCH(QStringList, wanted);
    auth::ConnectionProfile profile;
    profile.method = static_cast<auth::AuthMethod>(method);
    net::RequestLogEntry entry;
    entry.method = "GET";
    entry.origin = u"https://p.example"_s;
    entry.address = u"/fhir/Group/•••"_s;
    entry.operation = static_cast<Operation>(operation);
    entry.hadToken = entry.operation != Operation::Token;
    const QString command = curlOf(entry, profile);
    for (const QString &part : wanted)
        QVERIFY2(command.contains(part), qPrintable(command));
    // A quote in an address ends nothing.
    entry.address = u"/fhir/'; rm -rf ~; '"_s;
    QVERIFY(curlOf(entry, profile).contains(u"'https://p.example/fhir/'\\''; rm -rf ~; '\\'''"_s));
}

PAX_TEST(TstCause)
#include "tst_cause.moc"
