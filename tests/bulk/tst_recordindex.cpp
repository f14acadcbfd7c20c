// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/recordindex.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"
#include "tests/support/testmain.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <thread>

using namespace pax;
using namespace pax::core;
using namespace pax::bulk;
using namespace Qt::StringLiterals;

class TstRecordIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhoARecordIsAbout();
    void repeatsAreFolded();
    void aLaterFetchMakesTheEarlierVoid();
    void manyRecordsFromManyThreads();
    void leavesNoRunsBehind();
    void anEmptyIndexIsOne();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<vault::SealedSet> m_set;
};

void TstRecordIndex::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    tests::FakeSecretStore secrets;
    const Result<std::shared_ptr<vault::Vault>> vault = tests::await(vault::Vault::open(m_dir->path(), &secrets, {}));
    QVERIFY(vault);
    Result<std::shared_ptr<vault::SealedSet>> set = (*vault)->set(u"export-x"_s);
    QVERIFY(set);
    m_set = *set;
}

namespace {

IndexEntry entry(RecordIndexWriter &writer, const char *type, const std::string &id, const std::string &patient, std::uint32_t file, std::uint64_t offset, std::uint16_t attempt = 1, const char *target = "")
{
    RecordHead head;
    head.type = type;
    head.id = id;
    head.patient = patient;
    head.target = target;
    IndexEntry made = writer.entryFor(head);
    made.file = file;
    made.offset = offset;
    made.line = static_cast<std::uint32_t>(offset);
    made.length = 10;
    made.attempt = attempt;
    return made;
}

bool firstAttempt(std::uint32_t, std::uint16_t attempt)
{
    return attempt == 1;
}

} // namespace

void TstRecordIndex::findsWhoARecordIsAbout()
{
    RecordIndexWriter writer(m_set);
    QVERIFY(writer.add({entry(writer, "Observation", "o2", "Patient/p1", 1, 20), entry(writer, "Observation", "o1", "Patient/p1", 0, 10), entry(writer, "Patient", "p1", "", 2, 0), entry(writer, "Patient", "p2", "", 2, 100),
                        entry(writer, "Practitioner", "d1", "", 3, 0), entry(writer, "Provenance", "v1", "", 3, 50, 1, "Observation/o1"), entry(writer, "Basic", "", "", 3, 70)}));
    const auto summary = writer.finish(firstAttempt, {});
    QVERIFY(summary);
    QCOMPARE(summary->resources.value(u"Observation"_s), 2);
    QCOMPARE(summary->resources.value(u"Basic"_s), 1);
    QCOMPARE(summary->repeats, 0);
    auto index = RecordIndex::open(*m_set);
    QVERIFY(index);
    const auto places = [&index](const char *reference) {
        QStringList all;
        const auto found = (*index)->about(QString::fromLatin1(reference));
        for (const RecordIndex::Place &place : found.value_or({}))
            all << u"%1:%2"_s.arg(place.file).arg(place.offset);
        return all.join(u' ');
    };
    QCOMPARE(places("Patient/p1"), u"0:10 1:20 2:0"_s);
    QCOMPARE(places("Patient/p2"), u"2:100"_s);
    QCOMPARE(places("Practitioner/d1"), u"3:0"_s);
    QCOMPARE(places("Observation/o1"), u"3:50"_s);
    QCOMPARE(places("Patient/nobody"), QString());
}

void TstRecordIndex::repeatsAreFolded()
{
    RecordIndexWriter writer(m_set);
    std::vector<IndexEntry> entries;
    for (int i = 0; i < 5; ++i)
        entries.push_back(entry(writer, "Condition", "same", "Patient/p", static_cast<std::uint32_t>(i), 0));
    entries.push_back(entry(writer, "Encounter", "same", "Patient/p", 9, 0));
    // Records without an id cannot be told to be repeats.
    for (int i = 0; i < 3; ++i)
        entries.push_back(entry(writer, "Condition", "", "Patient/p", 8, static_cast<std::uint64_t>(i)));
    QVERIFY(writer.add(std::move(entries)));
    const auto summary = writer.finish(firstAttempt, {});
    QVERIFY(summary);
    QCOMPARE(summary->resources.value(u"Condition"_s), 4);
    QCOMPARE(summary->resources.value(u"Encounter"_s), 1);
    QCOMPARE(summary->repeats, 4);
}

void TstRecordIndex::aLaterFetchMakesTheEarlierVoid()
{
    RecordIndexWriter writer(m_set);
    QVERIFY(writer.add({entry(writer, "Condition", "a", "Patient/p", 0, 0, 1), entry(writer, "Condition", "b", "Patient/p", 0, 10, 1)}));
    QVERIFY(writer.add({entry(writer, "Condition", "a", "Patient/p", 0, 0, 2)}));
    const auto summary = writer.finish([](std::uint32_t, std::uint16_t attempt) { return attempt == 2; }, {});
    QVERIFY(summary);
    QCOMPARE(summary->resources.value(u"Condition"_s), 1);
    QCOMPARE(summary->repeats, 0);
    auto index = RecordIndex::open(*m_set);
    QVERIFY(index);
    QCOMPARE((*index)->about(u"Patient/p"_s)->size(), std::size_t{1});
}

void TstRecordIndex::manyRecordsFromManyThreads()
{
    // Enough for several runs on disk and several blocks, from two threads at once.
    constexpr int members = 3000;
    constexpr int each = 60;
    RecordIndexWriter writer(m_set);
    const auto part = [&writer](std::uint32_t file) {
        for (int i = 0; i < each / 2; ++i) {
            std::vector<IndexEntry> batch;
            for (int m = 0; m < members; ++m)
                batch.push_back(entry(writer, "Observation", std::to_string(file) + '-' + std::to_string(i) + '-' + std::to_string(m), "Patient/" + std::to_string(m), file, static_cast<std::uint64_t>(i * members + m)));
            if (!writer.add(std::move(batch)))
                return;
        }
    };
    std::thread other(part, 0u);
    part(1);
    other.join();
    const auto summary = writer.finish(firstAttempt, {});
    QVERIFY(summary);
    QCOMPARE(summary->resources.value(u"Observation"_s), members * each);
    QCOMPARE(summary->repeats, 0);
    auto index = RecordIndex::open(*m_set);
    QVERIFY(index);
    for (const int m : {0, 1, 1499, 2998, 2999}) {
        const auto found = (*index)->about(u"Patient/"_s + QString::number(m));
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t{each});
        QVERIFY(std::is_sorted(found->begin(), found->end()));
        for (const RecordIndex::Place &place : *found)
            QCOMPARE(place.offset % members, std::uint64_t(m));
    }
}

void TstRecordIndex::leavesNoRunsBehind()
{
    {
        RecordIndexWriter writer(m_set);
        for (int i = 0; i < 3; ++i) {
            std::vector<IndexEntry> batch;
            for (int j = 0; j < 70'000; ++j)
                batch.push_back(entry(writer, "X", std::to_string(i) + '-' + std::to_string(j), "", 0, static_cast<std::uint64_t>(j)));
            QVERIFY(writer.add(std::move(batch)));
        }
        QVERIFY(!m_set->files().isEmpty());
        // Stopped in the middle: nothing is kept.
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!writer.finish(firstAttempt, stop.get_token()));
    }
    QCOMPARE(m_set->files().filter(u"run"_s), QStringList());
    QVERIFY(!RecordIndex::open(*m_set));
}

void TstRecordIndex::anEmptyIndexIsOne()
{
    RecordIndexWriter writer(m_set);
    const auto summary = writer.finish(firstAttempt, {});
    QVERIFY(summary);
    QVERIFY(summary->resources.isEmpty());
    auto index = RecordIndex::open(*m_set);
    QVERIFY(index);
    QVERIFY((*index)->about(u"Patient/p"_s)->empty());
}

PAX_TEST(TstRecordIndex)
#include "tst_recordindex.moc"
