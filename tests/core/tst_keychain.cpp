// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/keychain.h"
#include "app/core/sessionsecrets.h"
#include "tests/support/await.h"
#include "tests/support/keyring.h"
#include "tests/support/testmain.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The real Secret Service, working, frozen and locked.
class TstKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsBytes_data();
    void keepsBytes();
    void frozenIsNotForEver();
    void stopEndsTheWait();
    void sessionOnlyEndsTheWait();
    void lockedIsSaid();

private:
    std::unique_ptr<Keyring> m_keyring;
};

void TstKeychain::initTestCase()
{
    m_keyring = std::make_unique<Keyring>();
    if (!m_keyring->isRunning())
        QSKIP("no keyring to test with (gnome-keyring, dbus-daemon)");
}

void TstKeychain::keepsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("s3cret");
    QTest::newRow("not ASCII") << QByteArray("contraseña:%+ñ");
    QTest::newRow("binary") << QByteArray("\x00\x01\xff\x00", 4);
    QTest::newRow("a key") << QByteArray(6000, 'k');
}

void TstKeychain::keepsBytes()
{
    QFETCH(QByteArray, bytes);
    Keychain keychain;
    const QString key = u"test/bytes"_s;
    QVERIFY(await(keychain.write(key, Secret(QByteArrayView(bytes)), {})));
    const Result<Secret> found = await(keychain.read(key, {}));
    QVERIFY(found);
    QCOMPARE(found->view().toByteArray(), bytes);
    QVERIFY(await(keychain.erase(key, {})));
    const Result<Secret> gone = await(keychain.read(key, {}));
    QVERIFY(!gone);
    QCOMPARE(kindName(gone.error().kind()), u"not-found"_s);
}

void TstKeychain::frozenIsNotForEver()
{
    Keychain keychain(300ms);
    QVERIFY(await(keychain.write(u"test/frozen"_s, Secret(QByteArrayView("x")), {})));
    m_keyring->freeze();
    const Result<Secret> late = await(keychain.read(u"test/frozen"_s, {}));
    m_keyring->thaw();
    QVERIFY(!late);
    QCOMPARE(kindName(late.error().kind()), u"timed-out"_s);
    QVERIFY(late.error().operation() == Operation::Keychain);
    // It comes back as if nothing had been.
    Keychain patient;
    QVERIFY(await(patient.read(u"test/frozen"_s, {})));
}

void TstKeychain::stopEndsTheWait()
{
    Keychain keychain;
    m_keyring->freeze();
    std::stop_source stop;
    auto reading = keychain.read(u"test/frozen"_s, stop.get_token());
    stop.request_stop();
    const Result<Secret> stopped = await(std::move(reading), 3s);
    m_keyring->thaw();
    QVERIFY(!stopped);
    QVERIFY(stopped.error().isCancelled());
}

void TstKeychain::sessionOnlyEndsTheWait()
{
    SessionSecrets secrets(std::make_unique<Keychain>());
    m_keyring->freeze();
    auto reading = secrets.read(u"test/frozen"_s, {});
    QVERIFY(secrets.isWaiting());
    secrets.goWithoutKeychain();
    const Result<Secret> without = await(std::move(reading), 3s);
    QVERIFY(!without);
    QCOMPARE(kindName(without.error().kind()), u"keychain-unavailable"_s);
    QVERIFY(!secrets.isWaiting());
    // What comes later is not even asked, and what is written is kept here alone.
    QCOMPARE(kindName(await(secrets.read(u"test/frozen"_s, {}), 3s).error().kind()), u"keychain-unavailable"_s);
    QVERIFY(await(secrets.write(u"test/late"_s, Secret(QByteArrayView("y")), {}), 3s));
    QVERIFY(await(secrets.read(u"test/late"_s, {}), 3s));
    m_keyring->thaw();
    secrets.useKeychain();
    QVERIFY(await(secrets.read(u"test/frozen"_s, {})));
    QVERIFY(await(secrets.erase(u"test/late"_s, {})));
    QVERIFY(!await(secrets.read(u"test/late"_s, {})));
}

void TstKeychain::lockedIsSaid()
{
    Keychain keychain;
    QVERIFY(await(keychain.write(u"test/locked"_s, Secret(QByteArrayView("x")), {})));
    QVERIFY(m_keyring->lock());
    const Result<Secret> locked = await(keychain.read(u"test/locked"_s, {}));
    QVERIFY(!locked);
    QCOMPARE(kindName(locked.error().kind()), u"keychain-denied"_s);
    const Result<void> write = await(keychain.write(u"test/other"_s, Secret(QByteArrayView("x")), {}));
    QVERIFY(!write);
    QCOMPARE(kindName(write.error().kind()), u"keychain-denied"_s);
}

PAX_TEST(TstKeychain)
#include "tst_keychain.moc"
