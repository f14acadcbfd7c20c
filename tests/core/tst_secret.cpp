// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/lockedmemory.h"
#include "app/core/secret.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <cstring>
#include <thread>
#include <vector>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace pax::core;

namespace {

/// Kilobytes of this process that cannot be swapped out.
long lockedKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmLck:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    }
    return -1;
}

} // namespace

class TstSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void freeingOneLeavesOthersLocked();
    void freedBytesAreGone();
    void manyThreads();
    void coreDumpsAreOff();
};

void TstSecret::sizes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 63, 64, 65, 4096, 16 * 1024, 16 * 1024 + 1, 1'000'000})
        QTest::addRow("%d bytes", size) << size;
}

void TstSecret::sizes()
{
    QFETCH(int, size);
    const QByteArray bytes(size, 'x');
    Secret secret{QByteArrayView(bytes)};
    const Secret copy = secret.clone();
    const Secret moved = std::move(secret);
    QCOMPARE(moved.view().toByteArray(), bytes);
    QCOMPARE(copy.view().toByteArray(), bytes);
    QCOMPARE(moved.isEmpty(), size == 0);
    QByteArray source(size, 'y');
    const Secret taken = Secret::takeFrom(source);
    QVERIFY(source.isEmpty());
    QCOMPARE(taken.view().size(), size);
}

void TstSecret::freeingOneLeavesOthersLocked()
{
    const Secret first{QByteArrayView("first")};
    const long before = lockedKilobytes();
    if (before <= 0)
        QSKIP("this system locks no memory (RLIMIT_MEMLOCK)");
    {
        const Secret second{QByteArrayView("second")};
    }
    QCOMPARE(lockedKilobytes(), before);
}

void TstSecret::freedBytesAreGone()
{
    // Small pieces stay mapped, so the place can be looked at after it was given back.
    char *place = allocateLocked(32);
    std::memcpy(place, "canary-canary-canary-canary", 28);
    releaseLocked(place, 32);
    QVERIFY(!QByteArrayView(place, 32).contains("canary"));
}

void TstSecret::manyThreads()
{
    std::vector<std::thread> threads;
    std::atomic<int> wrong = 0;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([thread, &wrong] {
            std::vector<Secret> kept;
            for (int i = 0; i < 2000; ++i) {
                const QByteArray bytes(1 + (i * 37) % 700, static_cast<char>('a' + thread));
                kept.emplace_back(QByteArrayView(bytes));
                if (kept.size() > 40)
                    kept.erase(kept.begin(), kept.begin() + 20);
                for (const Secret &secret : kept)
                    wrong += secret.view().front() != 'a' + thread || secret.view().back() != 'a' + thread ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void TstSecret::coreDumpsAreOff()
{
    forbidCoreDumps();
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t{0});
    QCOMPARE(limit.rlim_max, rlim_t{0});
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
}

PAX_TEST(TstSecret)
#include "tst_secret.moc"
