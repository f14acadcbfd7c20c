// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vault.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"
#include "tests/support/testmain.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>

#include <sys/resource.h>

using namespace pax::core;
using namespace pax::tests;
using namespace pax::vault;
using namespace Qt::StringLiterals;

namespace {

/// Bytes that look like nothing else and do not repeat within a frame.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 12345;
    for (char &byte : bytes) {
        state = state * 1664525u + 1013904223u;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

void flip(const QString &path, qint64 at)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("cannot open the sealed file");
    file.seek(at);
    char byte = 0;
    file.getChar(&byte);
    file.seek(at);
    file.putChar(static_cast<char>(byte ^ 1));
}

} // namespace

class TstVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsBackAcrossFrames();
    void nothingReadableOnDisk();
    void resumesAtTheLastWholeFrame();
    void noticesEveryChange_data();
    void noticesEveryChange();
    void refusesAForeignKey();
    void neverReplacesALostRootKey();
    void withoutKeychainIsSessionOnly();
    void destroyTakesTheKey();
    void putIsAllOrNothing();
    void appendSurvivesATornTail();
    void saysWhenTheDiskIsFull();

private:
    std::shared_ptr<Vault> openVault() { return *await(Vault::open(m_dir->path(), &m_secrets, {})); }

    std::unique_ptr<QTemporaryDir> m_dir;
    FakeSecretStore m_secrets;
};

void TstVault::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_secrets = FakeSecretStore();
}

void TstVault::readsBackAcrossFrames()
{
    const QByteArray plain = noise(900'000);
    {
        const auto set = *openVault()->set(u"export-1"_s);
        const auto writer = *set->write(u"Patient-1"_s, false);
        for (qsizetype at = 0; at < plain.size(); at += 77'777)
            QVERIFY(writer->write(plain.mid(at, 77'777)));
        QVERIFY(writer->finish());
        QCOMPARE(writer->plainBytes(), plain.size());
        QCOMPARE(writer->sha256(), QCryptographicHash::hash(plain, QCryptographicHash::Sha256));
    }
    const auto set = *openVault()->set(u"export-1"_s);
    const auto reader = *set->read(u"Patient-1"_s);
    QVERIFY(reader->isFinished());
    QCOMPARE(reader->plainSize(), plain.size());
    QCOMPARE(*reader->read(0, plain.size()), plain);
    for (const auto &[offset, size] : {std::pair(0LL, 1LL), {262'143LL, 2LL}, {500'000LL, 300'000LL}, {899'999LL, 10LL}, {900'000LL, 5LL}})
        QCOMPARE(*reader->read(offset, size), plain.mid(offset, size));
}

void TstVault::nothingReadableOnDisk()
{
    const QByteArray canary = "CANARY Marisol Nunez 1958-03-14 ";
    const auto set = *openVault()->set(u"export-1"_s);
    const auto writer = *set->write(u"f"_s, false);
    for (int i = 0; i < 20'000; ++i)
        QVERIFY(writer->write(canary));
    QVERIFY(writer->flush());
    QVERIFY(set->put(u"small"_s, canary));
    QVERIFY(set->append(u"log"_s, canary, -1));
    QDirIterator walk(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int files = 0;
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("CANARY") && !bytes.contains("Marisol"), qPrintable(file.fileName()));
        QVERIFY(!(QFileInfo(file).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        ++files;
    }
    QCOMPARE(files, 4);
}

void TstVault::resumesAtTheLastWholeFrame()
{
    const QByteArray plain = noise(600'000);
    const auto set = *openVault()->set(u"x"_s);
    {
        const auto writer = *set->write(u"f"_s, false);
        QVERIFY(writer->write(plain.left(300'000)));
        QVERIFY(writer->flush());
        QCOMPARE(writer->safeBytes(), 300'000);
        QVERIFY(writer->write(plain.mid(300'000, 200'000)));   // never reaches the disk as a whole frame
    }
    QFile file(m_dir->path() + u"/sealed/x/f"_s);
    QVERIFY(file.open(QIODevice::Append));
    file.write("torn");
    file.close();
    const auto writer = *set->write(u"f"_s, true);
    QCOMPARE(writer->safeBytes(), 300'000);
    QVERIFY(writer->write(plain.mid(300'000)));
    QVERIFY(writer->finish());
    QCOMPARE(writer->sha256(), QCryptographicHash::hash(plain, QCryptographicHash::Sha256));
    QCOMPARE(*(*set->read(u"f"_s))->read(0, plain.size()), plain);
}

void TstVault::noticesEveryChange_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"first byte of a frame", "size", "last flag", "nonce", "middle", "last byte", "cut", "swapped frames"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TstVault::noticesEveryChange()
{
    QFETCH(QString, change);
    const QByteArray plain = noise(700'000);
    const auto set = *openVault()->set(u"x"_s);
    const auto writer = *set->write(u"f"_s, false);
    QVERIFY(writer->write(plain));
    QVERIFY(writer->finish());
    const QString path = m_dir->path() + u"/sealed/x/f"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    const qint64 frame = 32;
    if (change == u"first byte of a frame"_s)
        flip(path, frame + 33);
    else if (change == u"size"_s)
        flip(path, frame + 4);
    else if (change == u"last flag"_s)
        flip(path, frame + 8);
    else if (change == u"nonce"_s)
        flip(path, frame + 12);
    else if (change == u"middle"_s)
        flip(path, bytes.size() / 2);
    else if (change == u"last byte"_s)
        flip(path, bytes.size() - 1);
    else if (change == u"cut"_s)
        QVERIFY(QFile::resize(path, bytes.size() - 10));
    else {
        // The first two frames hold the same number of plain bytes; noise does not compress, so both are equally long.
        const qint64 length = 33 + 262'144 + 16;
        qint64 second = bytes.indexOf(bytes.mid(frame, 9), frame + length - 200);
        QVERIFY(second > 0);
        const qint64 size = second - frame;
        QByteArray swapped = bytes;
        swapped.replace(frame, size, bytes.mid(second, size));
        swapped.replace(second, size, bytes.mid(frame, size));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(swapped);
        file.close();
    }
    const auto reader = set->read(u"f"_s);
    if (!reader) {
        QCOMPARE(reader.error().kind(), ErrorKind::StorageCorrupt);
        return;
    }
    const auto read = (*reader)->read(0, plain.size());
    const bool noticed = !read || !(*reader)->isFinished();
    QVERIFY(noticed);
    if (read)
        QVERIFY(plain.startsWith(*read));
}

void TstVault::refusesAForeignKey()
{
    QVERIFY((*openVault()->set(u"x"_s))->put(u"f"_s, "plain"));
    const auto pathOf = [this](const char *set) { return m_dir->path() + u"/sealed/"_s + QString::fromLatin1(set); };
    QVERIFY((*openVault()->set(u"y"_s))->put(u"f"_s, "other"));
    QVERIFY(QFile::remove(pathOf("y/f")));
    QVERIFY(QFile::copy(pathOf("x/f"), pathOf("y/f")));
    QCOMPARE((*openVault()->set(u"y"_s))->get(u"f"_s).error().reason(), ErrorReason::WrongVaultKey);
    // A wrapped key belongs to its set's name.
    QVERIFY(QFile::remove(pathOf("y/key.wrapped")));
    QVERIFY(QFile::copy(pathOf("x/key.wrapped"), pathOf("y/key.wrapped")));
    QCOMPARE(openVault()->set(u"y"_s).error().reason(), ErrorReason::WrongVaultKey);
}

void TstVault::neverReplacesALostRootKey()
{
    QVERIFY((*openVault()->set(u"x"_s))->put(u"f"_s, "plain"));
    m_secrets = FakeSecretStore();
    const auto opened = await(Vault::open(m_dir->path(), &m_secrets, {}));
    QVERIFY(!opened);
    QCOMPARE(opened.error().reason(), ErrorReason::WrongVaultKey);
    QVERIFY(m_secrets.contents().empty());
}

void TstVault::withoutKeychainIsSessionOnly()
{
    m_secrets.setUnavailable(true);
    {
        const auto vault = openVault();
        QVERIFY(vault->isSessionOnly());
        const auto set = *vault->set(u"x"_s);
        QVERIFY(set->put(u"f"_s, "plain"));
        QCOMPARE(*set->get(u"f"_s), QByteArray("plain"));
    }
    QVERIFY(QDir(m_dir->path()).isEmpty());
}

void TstVault::destroyTakesTheKey()
{
    const auto vault = openVault();
    QVERIFY((*vault->set(u"x"_s))->put(u"f"_s, "plain"));
    QVERIFY(vault->destroy(u"x"_s));
    QVERIFY(!vault->sets().contains(u"x"_s));
    QVERIFY(!QDir(m_dir->path() + u"/sealed/x"_s).exists());
    QVERIFY(!(*vault->set(u"x"_s))->contains(u"f"_s));
}

void TstVault::putIsAllOrNothing()
{
    const auto set = *openVault()->set(u"x"_s);
    QVERIFY(set->put(u"f"_s, "old"));
    QFile torn(m_dir->path() + u"/sealed/x/f.new"_s);
    QVERIFY(torn.open(QIODevice::WriteOnly));
    torn.write("half");
    torn.close();
    QCOMPARE(*set->get(u"f"_s), QByteArray("old"));
    QVERIFY(set->put(u"f"_s, "new"));
    QCOMPARE(*set->get(u"f"_s), QByteArray("new"));
    QCOMPARE(set->files(), QStringList{u"f"_s});
    QVERIFY(!set->put(u"../escape"_s, "x"));
}

void TstVault::appendSurvivesATornTail()
{
    const auto set = *openVault()->set(u"x"_s);
    qint64 end = -1;
    for (const char *text : {"one", "two", "three"})
        end = *set->append(u"log"_s, text, end);
    QFile file(m_dir->path() + u"/sealed/x/log"_s);
    QVERIFY(file.open(QIODevice::Append));
    file.write("half a frame");
    file.close();
    QCOMPARE(*set->frames(u"log"_s), (QList<QByteArray>{"one", "two", "three"}));
    QVERIFY(set->append(u"log"_s, "four", end));
    QCOMPARE(*(*openVault()->set(u"x"_s))->frames(u"log"_s), (QList<QByteArray>{"one", "two", "three", "four"}));
}

void TstVault::saysWhenTheDiskIsFull()
{
    const auto set = *openVault()->set(u"x"_s);
    QVERIFY(set->put(u"small"_s, "kept"));
    // A limit on file sizes fails a write just as a full disk does.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit tight{400'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tight);
    const auto writer = *set->write(u"f"_s, false);
    const QByteArray plain = noise(1'000'000);
    Result<void> written = writer->write(plain);
    if (written)
        written = writer->finish();
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!written);
    QCOMPARE(written.error().kind(), ErrorKind::StorageFull);
    QCOMPARE(*set->get(u"small"_s), QByteArray("kept"));
    const auto again = set->write(u"f"_s, true);
    QVERIFY(again);
    QCOMPARE((*again)->safeBytes() % 262'144, 0);
}

PAX_TEST(TstVault)
#include "tst_vault.moc"
