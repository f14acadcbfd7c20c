// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimloader.h"
#include "app/claims/claimquery.h"
#include "app/claims/claimsjson.h"
#include "app/claims/snapshot.h"
#include "tests/claims/generated.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::claims;
using namespace pax::tests;
using namespace Qt::StringLiterals;

namespace {

/// Files of records in memory that remembers what was read.
class MemorySource final : public RecordSource
{
public:
    struct File
    {
        RecordFile file;
        QByteArrayList records;
    };
    QList<File> all;
    QStringList visited;

    Result<void> visitAll(const QStringList &, const RecordVisitor &, std::stop_token) override { return Error::of(ErrorKind::Internal); }
    Result<void> visitMember(const MemberId &, const RecordVisitor &, std::stop_token) override { return Error::of(ErrorKind::Internal); }
    Result<QByteArray> record(const RecordOrigin &) override { return Error::of(ErrorKind::Internal); }
    QList<RecordFile> files() const override
    {
        QList<RecordFile> files;
        for (const File &each : all)
            files << each.file;
        return files;
    }
    Result<void> visitFile(const QString &name, const RecordVisitor &visitor, std::stop_token) override
    {
        visited << name;
        for (const File &each : all) {
            if (each.file.name != name)
                continue;
            qint64 line = 0;
            for (const QByteArray &json : each.records)
                visitor(json, {u"e"_s, name, ++line, 0, json.size()});
        }
        return {};
    }
    void add(const QString &name, const QByteArrayList &records, const QByteArray &stamp = "1")
    {
        all.append({{name, name.section(u'-', 0, 0), 100, stamp}, records});
    }
};

QByteArray eob(const char *id, const char *number, const QByteArray &more = {})
{
    return QByteArray(R"({"resourceType":"ExplanationOfBenefit","status":"active","use":"claim","patient":{"reference":"Patient/p"},"provider":{"reference":"Practitioner/7"},"id":")") + id + R"(","identifier":[{"value":")" + number + "\"}]" + more + "}";
}

QByteArrayList jsonOf(const QList<MadeClaim> &made)
{
    QByteArrayList all;
    for (const MadeClaim &each : made)
        all << each.json;
    return all;
}

QByteArray summary(const ClaimSetPtr &set)
{
    return summaryJson(*set, {}, {Key::Month, Key::Provider, Key::State});
}

} // namespace

/// Columns kept beside the records: the same afterwards, never older than the records, gone when damaged.
class TstSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTheSameAfterwards();
    void readsOnlyNewFiles();
    void isMadeAnew_data();
    void isMadeAnew();
    void joinsExports();
    void namesThatComeLater();
    void survivesAnUnfinishedSave();
    void nothingReadable();

private:
    ClaimSources::Export source(const std::shared_ptr<MemorySource> &records, const QString &set = u"export-1"_s) { return {u"e"_s, records, *m_vault->set(set)}; }
    /// Loads and keeps, as the service does.
    ClaimSetPtr load(const ClaimSources &sources)
    {
        const Result<LoadedClaims> loaded = loadClaims(sources, nullptr, {});
        if (!loaded)
            return nullptr;
        const Result<void> kept = keepClaims(loaded->unkept, {});
        return kept ? loaded->set : nullptr;
    }
    ClaimSetPtr load(const std::shared_ptr<MemorySource> &records)
    {
        records->visited.clear();
        ClaimSources sources;
        sources.exports << source(records);
        return load(sources);
    }
    QStringList filesOnDisk() const { return QDir(m_dir->path() + u"/sealed/export-1"_s).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_dir;
    FakeSecretStore m_secrets;
    std::shared_ptr<pax::vault::Vault> m_vault;
};

void TstSnapshot::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_secrets = FakeSecretStore();
    m_vault = *await(pax::vault::Vault::open(m_dir->path(), &m_secrets, {}));
}

void TstSnapshot::isTheSameAfterwards()
{
    const auto records = std::make_shared<MemorySource>();
    QByteArrayList made = jsonOf(makeClaims({2000, 3}));
    made << "{ cut" << eob("odd", "N-odd", R"(,"total":[{"category":{"text":"x"},"amount":{"value":28.104000000000003,"currency":"USD"}},{"category":{"text":"x"},"amount":{"value":-1e12,"currency":"CAD"}}])");
    records->add(u"ExplanationOfBenefit-1"_s, made);
    records->add(u"Patient-1"_s, {R"({"resourceType":"Patient","id":"m1","name":[{"text":"Ana"}]})"});
    const ClaimSetPtr first = load(records);
    QCOMPARE(records->visited.size(), 2);
    const ClaimSetPtr again = load(records);
    QVERIFY(records->visited.isEmpty());
    QVERIFY(first && again && first != again);
    QCOMPARE(summary(again), summary(first));
    QCOMPARE(again->rejected, first->rejected);
    QCOMPARE(again->names, first->names);
    std::vector<const Column *> all;
    for (const Column &each : columns())
        all.push_back(&each);
    Filter every;
    every.allVersions = true;
    QCOMPARE(rowsJson(again->table, select(again->table, every), all), rowsJson(first->table, select(first->table, every), all));
    for (std::uint32_t row = 0; row < first->table.rows(); ++row) {
        QCOMPARE(again->table.origin(row), first->table.origin(row));
        QCOMPARE(again->lifecycle.family(again->table, row), first->lifecycle.family(first->table, row));
    }
}

void TstSnapshot::readsOnlyNewFiles()
{
    const auto records = std::make_shared<MemorySource>();
    records->add(u"ExplanationOfBenefit-1"_s, {eob("a", "A"), eob("b", "B")});
    QCOMPARE(load(records)->table.rows(), 2U);
    // The next file replaces a claim of the first.
    records->add(u"ExplanationOfBenefit-2"_s, {eob("c", "C", R"(,"related":[{"relationship":{"coding":[{"code":"prior"}]},"reference":{"value":"A"}}])")});
    const ClaimSetPtr more = load(records);
    QCOMPARE(records->visited, QStringList{u"ExplanationOfBenefit-2"_s});
    QCOMPARE(more->table.rows(), 3U);
    QVERIFY(more->table.marks(0) & Superseded);
    QCOMPARE(more->lifecycle.family(more->table, 2).size(), 2U);
    QVERIFY(load(records) && records->visited.isEmpty());
}

void TstSnapshot::isMadeAnew_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"another stamp", "a file is gone", "a piece is gone", "a piece is damaged", "the head is damaged", "a piece of another time"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TstSnapshot::isMadeAnew()
{
    QFETCH(QString, what);
    const auto records = std::make_shared<MemorySource>();
    records->add(u"ExplanationOfBenefit-1"_s, jsonOf(makeClaims({50, 1})));
    records->add(u"ExplanationOfBenefit-2"_s, {eob("b", "B")});
    const ClaimSetPtr before = load(records);
    const QString folder = m_dir->path() + u"/sealed/export-1/"_s;
    const QStringList pieces = filesOnDisk().filter(u"claims-columns-"_s);
    QCOMPARE(pieces.size(), 7);
    const auto damage = [](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 3) && file.write("x") == 1);
    };
    if (what == u"another stamp"_s)
        records->all[0].file.stamp = "2";
    else if (what == u"a file is gone"_s)
        records->all.removeLast();
    else if (what == u"a piece is gone"_s)
        QVERIFY(QFile::remove(folder + pieces[2]));
    else if (what == u"a piece is damaged"_s)
        damage(folder + pieces[3]);
    else if (what == u"the head is damaged"_s)
        damage(folder + u"claims-columns"_s);
    else
        QVERIFY(QFile::remove(folder + pieces[0]) && QFile::copy(folder + pieces[1], folder + pieces[0]));
    const ClaimSetPtr after = load(records);
    QVERIFY(records->visited.contains(u"ExplanationOfBenefit-1"_s));
    if (what != u"a file is gone"_s)
        QCOMPARE(summary(after), summary(before));
    QVERIFY(load(records) && records->visited.isEmpty());
    QCOMPARE(filesOnDisk().filter(u"claims-columns-"_s).size(), 7);
}

void TstSnapshot::joinsExports()
{
    const auto first = std::make_shared<MemorySource>();
    first->add(u"ExplanationOfBenefit-1"_s, {eob("a", "A"), eob("b", "B", R"(,"meta":{"lastUpdated":"2026-01-01T00:00:00Z"})")});
    const auto second = std::make_shared<MemorySource>();
    second->add(u"ExplanationOfBenefit-1"_s, {eob("b", "B", R"(,"meta":{"lastUpdated":"2026-02-01T00:00:00Z"})"), eob("c", "C", R"(,"related":[{"relationship":{"coding":[{"code":"prior"}]},"reference":{"value":"A"}}])")});
    ClaimSources sources;
    sources.exports << source(first) << source(second, u"export-2"_s);
    for (int time = 0; time < 2; ++time) {
        const ClaimSetPtr set = load(sources);
        QCOMPARE(set->table.rows(), 4U);
        QCOMPARE(select(set->table, {}), (Rows{2, 3}));
        QVERIFY((set->table.marks(0) & Superseded) && (set->table.marks(1) & Repeated));
    }
    // Each was kept by itself: read once in all.
    QCOMPARE(first->visited.size() + second->visited.size(), 2);
}

void TstSnapshot::namesThatComeLater()
{
    const auto records = std::make_shared<MemorySource>();
    records->add(u"ExplanationOfBenefit-1"_s, {eob("a", "A")});
    QCOMPARE(load(records)->table.text(TextField::Provider, 0), u"Practitioner/7"_s);
    records->add(u"Practitioner-1"_s, {R"({"resourceType":"Practitioner","id":"7","name":[{"text":"Dr. Adeyemi"}]})"});
    QCOMPARE(load(records)->table.text(TextField::Provider, 0), u"Dr. Adeyemi"_s);
    // A claim of the same provider in a later file belongs to the same name.
    records->add(u"ExplanationOfBenefit-2"_s, {eob("b", "B")});
    const ClaimSetPtr set = load(records);
    QCOMPARE(groupBy(set->table, select(set->table, {}), {Key::Provider}).size(), 1U);
    QCOMPARE(set->table.text(TextField::Provider, 1), u"Dr. Adeyemi"_s);
}

void TstSnapshot::survivesAnUnfinishedSave()
{
    const auto records = std::make_shared<MemorySource>();
    records->add(u"ExplanationOfBenefit-1"_s, {eob("a", "A")});
    QVERIFY(load(records));
    // As if a second save was killed half-way: pieces of a generation that no head names.
    const auto place = *m_vault->set(u"export-1"_s);
    QVERIFY(place->put(u"claims-columns-2-0"_s, "half"));
    QVERIFY(load(records) && records->visited.isEmpty());
    std::stop_source stopped;
    stopped.request_stop();
    const Result<LoadedClaims> loaded = loadClaims({{source(records)}, {}}, nullptr, {});
    const Result<void> kept = Snapshot(place).save(*loaded->set, {}, records->files(), stopped.get_token());
    QVERIFY(!kept && kept.error().kind() == ErrorKind::Cancelled);
    QVERIFY(load(records) && records->visited.isEmpty());
    QCOMPARE(filesOnDisk().filter(u"claims-columns-"_s).size(), 7);
}

void TstSnapshot::nothingReadable()
{
    const auto records = std::make_shared<MemorySource>();
    records->add(u"ExplanationOfBenefit-1"_s, {eob("id-canary-4711", "number-canary-4711")});
    records->add(u"Patient-1"_s, {R"({"resourceType":"Patient","id":"p","name":[{"text":"Canary Name"}]})"});
    QVERIFY(load(records));
    for (const QString &name : filesOnDisk()) {
        QFile file(m_dir->path() + u"/sealed/export-1/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("anary"), qPrintable(name));
    }
}

PAX_TEST(TstSnapshot)
#include "tst_snapshot.moc"
