// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/manifest.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::bulk;
using namespace Qt::StringLiterals;

class TstManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void pagesAreOneList();
    void expiries_data();
    void expiries();
};

void TstManifest::reads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("shown");   // transaction time, token, then name@address count/length/hash of each file; or the error
    const auto row = [](const char *name, const char *json, const char *shown) { QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(shown); };
    row("version 1", R"({"transactionTime":"2026-01-01T00:00:00Z","request":"r","requiresAccessToken":true,"output":[{"type":"Patient","url":"https://p/1"}],"error":[]})", "2026-01-01T00:00:00Z yes Patient-1@https://p/1 -/-/-");
    row("counts, several parts", R"({"transactionTime":"t","requiresAccessToken":false,"output":[{"type":"Patient","url":"https://p/1","count":3},{"type":"Patient","url":"https://p/2","count":0}]})", "t no Patient-1@https://p/1 3/-/- Patient-2@https://p/2 0/-/-");
    row("deleted and error", R"({"transactionTime":"t","output":[],"deleted":[{"type":"Bundle","url":"https://p/d"}],"error":[{"type":"OperationOutcome","url":"https://p/e"}]})", "t ? Deleted-1@https://p/d -/-/- Messages-1@https://p/e -/-/-");
    row("version 4: outcome, extensions as a list, sizes", R"({"transactionTime":"t","outcome":[{"url":"https://p/o"}],"output":[{"type":"X","url":"https://p/1","fileSize":77,"outputFormat":"n"}],"extension":[{"url":"u","valueString":"v"}]})", "t ? X-1@https://p/1 -/77/- Messages-1@https://p/o -/-/-");
    row("extensions as an object", R"({"transactionTime":"t","output":[],"extension":{"a":1}})", "t ?");
    row("checksum and length", R"({"transactionTime":"t","output":[{"type":"X","url":"https://p/1","extension":[{"url":"https://x/checksum","valueString":"sha256:AB12"},{"url":"https://x/file_length","valueDecimal":123}]}]})", "t ? X-1@https://p/1 -/123/ab12");
    row("counts as text", R"({"transactionTime":"t","output":[{"type":"X","url":"https://p/1","count":"12"}]})", "t ? X-1@https://p/1 12/-/-");
    row("a negative count is none", R"({"transactionTime":"t","output":[{"type":"X","url":"https://p/1","count":-1}]})", "t ? X-1@https://p/1 -/-/-");
    row("relative address", R"({"transactionTime":"t","output":[{"type":"X","url":"/files/1"}]})", "t ? X-1@https://base.example/files/1 -/-/-");
    row("no type", R"({"transactionTime":"t","output":[{"url":"https://p/1"}]})", "t ? File-1@https://p/1 -/-/-");
    row("two types with one name", R"({"transactionTime":"t","output":[{"type":"X","url":"https://p/1"},{"type":"../X","url":"https://p/2"}]})", "t ? X-1@https://p/1 -/-/- X-2@https://p/2 -/-/-");
    row("no address is kept as failed", R"({"transactionTime":"t","output":[{"type":"X"},{"type":"Y","url":"ftp://p/1"},{"type":"Z","url":"file:///etc/passwd"}]})", "t ? X-1@ -/-/- failed Y-1@ -/-/- failed Z-1@ -/-/- failed");
    row("nothing received", R"({"transactionTime":"t","requiresAccessToken":true,"output":[],"error":[]})", "t yes");
    row("BOM", "\xEF\xBB\xBF{\"transactionTime\":\"t\",\"output\":[]}", "t ?");
    row("an OperationOutcome", R"({"resourceType":"OperationOutcome","issue":[]})", "not-fhir");
    row("something else", R"({"hello":1})", "not-fhir");
    row("a list", R"([1,2])", "not-fhir");
    row("cut", R"({"transactionTime":"t","output":[{"type")", "not-json");
    row("a web page", "<html></html>", "not-json");
    row("empty", "", "not-json");
    row("wrong kinds everywhere", R"({"transactionTime":5,"requiresAccessToken":"yes","output":[1,"x",null,{"type":[],"url":{}}],"error":{},"link":"x"})", " ? File-1@ -/-/- failed File-2@ -/-/- failed File-3@ -/-/- failed File-4@ -/-/- failed");
}

void TstManifest::reads()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, shown);
    const Result<Manifest> manifest = readManifest(json, QUrl(u"https://base.example/jobs/1"_s));
    if (!manifest) {
        QCOMPARE(reasonName(manifest.error().reason()), shown);
        return;
    }
    QString got = manifest->transactionTime + u' ' + (!manifest->requiresAccessToken ? u"?"_s : *manifest->requiresAccessToken ? u"yes"_s : u"no"_s);
    const auto number = [](const std::optional<qint64> &value) { return value ? QString::number(*value) : u"-"_s; };
    for (const JobFile &file : manifest->files) {
        got += u" %1@%2 %3/%4/%5"_s.arg(file.name(), file.url.toString(), number(file.announced), number(file.announcedBytes), file.announcedSha256.isEmpty() ? u"-"_s : QString::fromLatin1(file.announcedSha256));
        got += file.state == FileState::Failed ? u" failed"_s : QString();
    }
    QCOMPARE(got, shown);
}

void TstManifest::pagesAreOneList()
{
    const QUrl base(u"https://base.example/jobs/1"_s);
    Result<Manifest> first = readManifest(R"({"transactionTime":"t","output":[{"type":"X","url":"https://p/1"}],"link":[{"relation":"self","url":"s"},{"relation":"next","url":"?page=2"}]})", base);
    Result<Manifest> second = readManifest(R"({"transactionTime":"t","output":[{"type":"X","url":"https://p/2"}]})", base);
    QVERIFY(first && second);
    QCOMPARE(first->next, QUrl(u"https://base.example/jobs/1?page=2"_s));
    append(*first, std::move(*second));
    QVERIFY(first->next.isEmpty());
    QCOMPARE(first->files.size(), std::size_t{2});
    QCOMPARE(first->files[1].name(), u"X-2"_s);
}

void TstManifest::expiries_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<qint64>("until");
    QTest::newRow("Amazon") << u"https://s3/1?X-Amz-Date=20261125T100000Z&X-Amz-Expires=900&X-Amz-Signature=a"_s << QDateTime(QDate(2026, 11, 25), QTime(10, 15), Qt::UTC).toSecsSinceEpoch();
    QTest::newRow("Google") << u"https://g/1?X-Goog-Date=20261125T100000Z&X-Goog-Expires=60&X-Goog-Signature=a"_s << QDateTime(QDate(2026, 11, 25), QTime(10, 1), Qt::UTC).toSecsSinceEpoch();
    QTest::newRow("Azure") << u"https://b/1?se=2026-11-25T10%3A00%3A00Z&sig=a"_s << QDateTime(QDate(2026, 11, 25), QTime(10, 0), Qt::UTC).toSecsSinceEpoch();
    QTest::newRow("old style") << u"https://s3/1?Expires=1764000000&Signature=a"_s << qint64(1764000000);
    QTest::newRow("does not say") << u"https://p/1?x=1"_s << qint64(0);
    QTest::newRow("nonsense") << u"https://p/1?Expires=soon"_s << qint64(0);
}

void TstManifest::expiries()
{
    QFETCH(QString, address);
    QFETCH(qint64, until);
    QCOMPARE(expiryOf(QUrl(address)), until);
}

PAX_TEST(TstManifest)
#include "tst_manifest.moc"
