// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/passphrasekeeper.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax;
using namespace pax::core;
using namespace pax::tests;
using namespace pax::workspace;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TstPassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWithTheRightOneOnly_data();
    void opensWithTheRightOneOnly();
    void wrongOnesMakeItWait();
    void withoutKeychainItLastsAsLongAsTheProgram();
    void aDeniedKeychainIsNoMissingPassphrase();

private:
    std::shared_ptr<const Secret> typed(const QString &text) { return std::make_shared<const Secret>(PassphraseKeeper::fromText(text)); }

    FakeSecretStore *m_store = nullptr;
    std::unique_ptr<SessionSecrets> m_secrets;
    Workers m_workers;
    std::chrono::milliseconds m_now{0};
    std::unique_ptr<PassphraseKeeper> m_keeper;
};

void TstPassphrase::init()
{
    auto store = std::make_unique<FakeSecretStore>();
    m_store = store.get();
    m_secrets = std::make_unique<SessionSecrets>(std::move(store));
    m_now = 1000ms;
    m_keeper = std::make_unique<PassphraseKeeper>(*m_secrets, m_workers, [this] { return m_now; });
}

void TstPassphrase::opensWithTheRightOneOnly_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("tried");
    QTest::addColumn<bool>("opens");
    QTest::newRow("the same") << u"four green words here"_s << u"four green words here"_s << true;
    QTest::newRow("another") << u"four green words here"_s << u"four green words there"_s << false;
    QTest::newRow("other case") << u"four green words"_s << u"Four green words"_s << false;
    QTest::newRow("accents typed in two ways") << u"caf\u00e9 con leche"_s << u"cafe\u0301 con leche"_s << true;
    QTest::newRow("empty") << u"four green words"_s << QString() << false;
}

void TstPassphrase::opensWithTheRightOneOnly()
{
    QFETCH(QString, set);
    QFETCH(QString, tried);
    QFETCH(bool, opens);
    QCOMPARE(*await(m_keeper->isSet({})), false);
    QVERIFY(await(m_keeper->set(typed(set), {})));
    QCOMPARE(*await(m_keeper->isSet({})), true);
    // It cannot be read out of what is kept.
    const QByteArray kept = m_store->contents().at(PassphraseKeeper::KeyName);
    QVERIFY(kept.startsWith("$argon2id$") && !kept.contains(set.toUtf8()));
    QCOMPARE(*await(m_keeper->opens(typed(tried), {})), opens);
}

void TstPassphrase::wrongOnesMakeItWait()
{
    QVERIFY(await(m_keeper->set(typed(u"four green words"_s), {})));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_keeper->wait(), 0ms);
        QCOMPARE(*await(m_keeper->opens(typed(u"wrong"_s), {})), false);
    }
    QCOMPARE(m_keeper->failures(), 3);
    QCOMPARE(m_keeper->wait(), 2000ms);
    // Not even the right one, before the time is over.
    QCOMPARE(*await(m_keeper->opens(typed(u"four green words"_s), {})), false);
    QCOMPARE(m_keeper->failures(), 3);
    m_now += 2000ms;
    QCOMPARE(*await(m_keeper->opens(typed(u"wrong"_s), {})), false);
    QCOMPARE(m_keeper->wait(), 4000ms);
    m_now += 4000ms;
    QCOMPARE(*await(m_keeper->opens(typed(u"four green words"_s), {})), true);
    QCOMPARE(m_keeper->failures(), 0);
    QCOMPARE(m_keeper->wait(), 0ms);
}

void TstPassphrase::withoutKeychainItLastsAsLongAsTheProgram()
{
    m_store->setUnavailable(true);
    QCOMPARE(*await(m_keeper->isSet({})), false);
    QVERIFY(await(m_keeper->set(typed(u"four green words"_s), {})));
    QCOMPARE(*await(m_keeper->isSet({})), true);
    QCOMPARE(*await(m_keeper->opens(typed(u"four green words"_s), {})), true);
    QVERIFY(m_store->contents().empty());
}

void TstPassphrase::aDeniedKeychainIsNoMissingPassphrase()
{
    QVERIFY(await(m_keeper->set(typed(u"four green words"_s), {})));
    m_store->setDenied(true);
    const Result<bool> isSet = await(m_keeper->isSet({}));
    QVERIFY(!isSet);
    QCOMPARE(isSet.error().kind(), ErrorKind::KeychainDenied);
    QVERIFY(!await(m_keeper->opens(typed(u"four green words"_s), {})));
}

PAX_TEST(TstPassphrase)
#include "tst_passphrase.moc"
