// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditlog.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace pax::audit;
using namespace pax::core;
using namespace pax::tests;
using namespace Qt::StringLiterals;

/// Ten thousand entries, of which any single one is edited, dropped or swapped: by somebody with the files but not their key, and by
/// somebody who has the key too and seals again what they changed.
class TstChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inTheFile_data() { ways(); }
    void inTheFile();
    void withTheKey_data() { ways(); }
    void withTheKey();
    void everyEdgeOfAShortChain();

private:
    static constexpr int Entries = 10'000;

    static void ways();
    /// Where to meddle: both ends, and places in between that differ from run to run (the seed is printed).
    std::vector<int> places(int most);
    void restore(const QByteArray &bytes) const;
    AuditCheck check() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    FakeSecretStore m_secrets;
    ManualClock m_clock;
    std::shared_ptr<pax::vault::Vault> m_vault;
    std::unique_ptr<AuditLog> m_log;
    QString m_path;
    QByteArray m_bytes;
    std::vector<std::pair<qint64, qint64>> m_frames;   ///< offset and size of each entry in the file
    std::vector<std::optional<QByteArray>> m_lines;
    AuditHead m_head;
};

void TstChain::ways()
{
    QTest::addColumn<QString>("way");
    for (const auto &way : {u"edit"_s, u"drop"_s, u"swap"_s, u"repeat"_s})
        QTest::newRow(qPrintable(way)) << way;
}

void TstChain::initTestCase()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_vault = *await(pax::vault::Vault::open(m_dir->path(), &m_secrets, {}));
    m_log = std::move(*AuditLog::open(m_vault, m_clock, u"Cigna"_s, m_dir->path(), {}));
    m_path = m_dir->path() + u"/sealed/audit/log"_s;
    // Sealed as the record seals them, without waiting for the disk ten thousand times.
    AuditEntry before;
    const auto set = *m_vault->set(u"audit"_s);
    QByteArray link;
    qint64 length = -1;
    qint64 start = 32;
    for (int i = 1; i <= Entries; ++i) {
        AuditEntry entry;
        entry.number = i;
        entry.when = m_clock.now();
        entry.user = u"ana"_s;
        entry.action = i % 3 ? AuditAction::ViewedMember : AuditAction::ViewedPanel;
        entry.member = Phi<QString>(u"m%1"_s.arg(i * 7919 % 300));
        entry.linkBefore = link;
        const QByteArray line = toLine(entry);
        link = entry.link;
        length = *set->append(u"log"_s, line, length);
        m_frames.emplace_back(start, length - start);
        start = length;
        m_lines.push_back(line);
    }
    m_head = {Entries, link};
    QVERIFY(set->put(u"head"_s, QByteArray::number(Entries) + ' ' + link));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
    const AuditCheck whole = check();
    QVERIFY(whole.intact);
    QCOMPARE(whole.entries, Entries);
}

std::vector<int> TstChain::places(int most)
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    std::vector<int> chosen{0, 1, Entries / 2, Entries - 2, Entries - 1};
    while (static_cast<int>(chosen.size()) < most)
        chosen.push_back(random.bounded(Entries));
    return chosen;
}

void TstChain::restore(const QByteArray &bytes) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

AuditCheck TstChain::check() const
{
    return *m_log->verify();
}

void TstChain::inTheFile()
{
    QFETCH(QString, way);
    QRandomGenerator random(7);
    for (const int at : places(24)) {
        const auto [offset, size] = m_frames[static_cast<std::size_t>(at)];
        QByteArray bytes = m_bytes;
        int first = at;
        if (way == u"edit"_s) {
            const qint64 byte = offset + random.bounded(static_cast<int>(size));
            bytes[byte] = static_cast<char>(bytes[byte] ^ (1 << random.bounded(8)));
        } else if (way == u"drop"_s) {
            bytes.remove(offset, size);
        } else if (way == u"repeat"_s) {
            bytes.insert(offset + size, m_bytes.mid(offset, size));
            first = at + 1;   // the copy lies where the next one should be
        } else {
            int other = random.bounded(Entries);
            other = other == at ? (at + 1) % Entries : other;
            const auto [low, high] = std::minmax(at, other);
            const auto [lowOffset, lowSize] = m_frames[static_cast<std::size_t>(low)];
            const auto [highOffset, highSize] = m_frames[static_cast<std::size_t>(high)];
            bytes = m_bytes.left(lowOffset) + m_bytes.mid(highOffset, highSize) + m_bytes.mid(lowOffset + lowSize, highOffset - lowOffset - lowSize) + m_bytes.mid(lowOffset, lowSize) + m_bytes.mid(highOffset + highSize);
            first = low;
        }
        restore(bytes);
        const AuditCheck found = check();
        QVERIFY2(!found.intact, qPrintable(u"%1 at %2"_s.arg(way).arg(at + 1)));
        // A copy behind an entry is that entry a second time.
        const qint64 expected = way == u"repeat"_s ? at + 1 : first + 1;
        QVERIFY2(found.firstBroken == expected, qPrintable(u"%1 at %2: said %3"_s.arg(way).arg(expected).arg(found.firstBroken.value_or(-1))));
    }
    restore(m_bytes);
    QVERIFY(check().intact);
}

void TstChain::withTheKey()
{
    QFETCH(QString, way);
    QRandomGenerator random(11);
    for (const int at : places(40)) {
        const auto place = static_cast<std::size_t>(at);
        std::vector<std::optional<QByteArray>> lines = m_lines;
        qint64 expected = at + 1;
        if (way == u"edit"_s) {
            // The most careful forger: the entry's own link is made to fit again.
            AuditEntry forged = readLine(*lines[place]).entry;
            forged.user = u"nobody"_s;
            lines[place] = toLine(forged);
        } else if (way == u"drop"_s) {
            lines.erase(lines.begin() + at);
        } else if (way == u"repeat"_s) {
            lines.insert(lines.begin() + at, lines[place]);
        } else {
            int other = random.bounded(Entries);
            other = other == at ? (at + 1) % Entries : other;
            std::swap(lines[place], lines[static_cast<std::size_t>(other)]);
            expected = std::min(at, other) + 1;
        }
        const AuditCheck found = checkChain(lines, {m_head});
        QVERIFY(!found.intact);
        QVERIFY2(found.firstBroken == expected, qPrintable(u"%1 at %2: said %3"_s.arg(way).arg(expected).arg(found.firstBroken.value_or(-1))));
    }
}

void TstChain::everyEdgeOfAShortChain()
{
    constexpr int Short = 60;
    const std::vector<std::optional<QByteArray>> whole(m_lines.begin(), m_lines.begin() + Short);
    const AuditHead head{Short, readLine(*whole.back()).entry.link};
    QVERIFY(checkChain(whole, {head}).intact);
    int tried = 0;
    for (std::size_t i = 0; i < Short; ++i) {
        auto edited = whole;
        AuditEntry forged = readLine(*edited[i]).entry;
        forged.detail = u"x"_s;
        edited[i] = toLine(forged);
        QCOMPARE(checkChain(edited, {head}).firstBroken, std::optional<qint64>(i + 1));
        auto plain = whole;
        plain[i]->replace("ana", "eve");
        QCOMPARE(checkChain(plain, {head}).firstBroken, std::optional<qint64>(i + 1));
        auto dropped = whole;
        dropped.erase(dropped.begin() + static_cast<std::ptrdiff_t>(i));
        QCOMPARE(checkChain(dropped, {head}).firstBroken, std::optional<qint64>(i + 1));
        for (std::size_t j = i + 1; j < Short; ++j) {
            auto swapped = whole;
            std::swap(swapped[i], swapped[j]);
            QCOMPARE(checkChain(swapped, {head}).firstBroken, std::optional<qint64>(i + 1));
            ++tried;
        }
    }
    QCOMPARE(tried, Short * (Short - 1) / 2);
}

PAX_TEST(TstChain)
#include "tst_chain.moc"
