// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/filerule.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax::bulk;
using namespace Qt::StringLiterals;

class TstFileRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void answers_data();
    void answers();
    void grades_data();
    void grades();
    void order();
    void atOnce();
};

void TstFileRule::tokens_data()
{
    QTest::addColumn<bool>("required");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<int>("rule");
    const int send = static_cast<int>(TokenRule::Send);
    const int without = static_cast<int>(TokenRule::DoNotSend);
    const int ask = static_cast<int>(TokenRule::AskFirst);
    QTest::newRow("the payer's own") << true << u"https://payer.example/files/1"_s << QStringList() << send;
    QTest::newRow("the payer's own, port spelled out") << true << u"https://payer.example:443/files/1"_s << QStringList() << send;
    QTest::newRow("not required") << false << u"https://payer.example/files/1"_s << QStringList() << without;
    QTest::newRow("another port is another origin") << true << u"https://payer.example:8443/1"_s << QStringList() << ask;
    QTest::newRow("plain instead of TLS is another origin") << true << u"http://payer.example/1"_s << QStringList() << ask;
    QTest::newRow("signed, Amazon") << true << u"https://s3.example/1?X-Amz-Signature=a"_s << QStringList() << without;
    QTest::newRow("signed, Google") << true << u"https://s3.example/1?X-Goog-Signature=a"_s << QStringList() << without;
    QTest::newRow("signed, Azure") << true << u"https://blob.example/1?sig=a"_s << QStringList() << without;
    QTest::newRow("another host") << true << u"https://store.example/1"_s << QStringList() << ask;
    QTest::newRow("another host, allowed") << true << u"https://store.example/1"_s << QStringList{u"store.example"_s} << send;
    QTest::newRow("another host, a longer name allowed") << true << u"https://store.example.evil/1"_s << QStringList{u"store.example"_s} << ask;
}

void TstFileRule::tokens()
{
    QFETCH(bool, required);
    QFETCH(QString, file);
    QFETCH(QStringList, allowed);
    QFETCH(int, rule);
    const TokenQuestion question{required, QUrl(file), QUrl(u"https://payer.example/fhir"_s), allowed};
    QCOMPARE(static_cast<int>(tokenRule(question)), rule);
}

void TstFileRule::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<int>("asked");
    QTest::addColumn<bool>("token");
    QTest::addColumn<int>("step");
    const auto row = [](const char *name, int status, const char *type, const char *range, const char *etag, int asked, bool token, FileStep step) {
        QTest::newRow(name) << status << QByteArray(type) << QByteArray(range) << QByteArray(etag) << asked << token << static_cast<int>(step);
    };
    row("whole", 200, "application/fhir+ndjson", "", "\"a\"", 0, true, FileStep::Take);
    row("whole, plain type", 200, "text/plain; charset=utf-8", "", "", 0, true, FileStep::Take);
    row("whole, no type", 200, "", "", "", 0, true, FileStep::Take);
    row("web page", 200, "text/html; charset=utf-8", "", "", 0, true, FileStep::WrongKind);
    row("XML", 200, "application/fhir+xml", "", "", 0, true, FileStep::WrongKind);
    row("the rest", 206, "application/fhir+ndjson", "bytes 100-199/200", "\"a\"", 100, true, FileStep::Continue);
    row("the rest of another file", 206, "application/fhir+ndjson", "bytes 100-199/200", "\"b\"", 100, true, FileStep::Restart);
    row("another part", 206, "application/fhir+ndjson", "bytes 50-199/200", "\"a\"", 100, true, FileStep::Restart);
    row("a part without saying which", 206, "application/fhir+ndjson", "", "\"a\"", 100, true, FileStep::Restart);
    row("a part nobody asked for", 206, "application/fhir+ndjson", "bytes 0-9/20", "\"a\"", 0, true, FileStep::Restart);
    row("whole instead of the rest", 200, "application/fhir+ndjson", "", "\"b\"", 100, true, FileStep::Take);
    row("condition failed", 412, "", "", "", 100, true, FileStep::Restart);
    row("range past the end", 416, "", "", "", 100, true, FileStep::Restart);
    row("range error without a range", 416, "", "", "", 0, true, FileStep::Fail);
    row("token run out", 401, "", "", "", 0, true, FileStep::RenewToken);
    row("signature run out", 401, "", "", "", 0, false, FileStep::RereadManifest);
    for (const int status : {403, 404, 410})
        QTest::addRow("address run out %d", status) << status << QByteArray() << QByteArray() << QByteArray() << 0 << true << static_cast<int>(FileStep::RereadManifest);
    for (const int status : {429, 503})
        QTest::addRow("throttled %d", status) << status << QByteArray() << QByteArray() << QByteArray() << 0 << true << static_cast<int>(FileStep::Wait);
    for (const int status : {408, 425, 500, 502, 504})
        QTest::addRow("fault %d", status) << status << QByteArray() << QByteArray() << QByteArray() << 0 << true << static_cast<int>(FileStep::TryAgain);
    for (const int status : {204, 400, 405, 415, 418})
        QTest::addRow("refused %d", status) << status << QByteArray() << QByteArray() << QByteArray() << 0 << true << static_cast<int>(FileStep::Fail);
}

void TstFileRule::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, etag);
    QFETCH(int, asked);
    QFETCH(bool, token);
    QFETCH(int, step);
    const FileAnswer answer{status, type, range, etag, asked, asked > 0 ? QByteArray("\"a\"") : QByteArray(), token};
    QCOMPARE(static_cast<int>(readFileAnswer(answer)), step);
}

void TstFileRule::grades_data()
{
    QTest::addColumn<int>("count");          // announced; −1: not
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<bool>("lengthChecked");
    QTest::addColumn<QString>("verdict");    // grade, or the problem
    // What came: 10 lines, 100 bytes (60 on the wire), hash "aa".
    QTest::newRow("nothing announced") << -1 << -1 << QByteArray() << false << u"lines"_s;
    QTest::newRow("count") << 10 << -1 << QByteArray() << false << u"count"_s;
    QTest::newRow("length") << -1 << 100 << QByteArray() << false << u"length"_s;
    QTest::newRow("length as transferred") << -1 << 60 << QByteArray() << false << u"length"_s;
    QTest::newRow("length of the answer") << -1 << -1 << QByteArray() << true << u"length"_s;
    QTest::newRow("length and count") << 10 << -1 << QByteArray() << true << u"length+count"_s;
    QTest::newRow("hash") << -1 << -1 << QByteArray("aa") << false << u"hash"_s;
    QTest::newRow("everything") << 10 << 100 << QByteArray("aa") << true << u"hash"_s;
    QTest::newRow("wrong count") << 11 << -1 << QByteArray() << true << u"count-mismatch"_s;
    QTest::newRow("nothing where something was announced to be nothing") << 0 << -1 << QByteArray() << false << u"count-mismatch"_s;
    QTest::newRow("wrong length") << 10 << 99 << QByteArray() << true << u"length-mismatch"_s;
    QTest::newRow("wrong hash, right count") << 10 << 100 << QByteArray("ab") << true << u"hash-mismatch"_s;
}

void TstFileRule::grades()
{
    QFETCH(int, count);
    QFETCH(int, length);
    QFETCH(QByteArray, hash);
    QFETCH(bool, lengthChecked);
    QFETCH(QString, verdict);
    JobFile file;
    file.announced = count < 0 ? std::nullopt : std::optional<qint64>(count);
    file.announcedBytes = length < 0 ? std::nullopt : std::optional<qint64>(length);
    file.announcedSha256 = hash;
    file.lengthChecked = lengthChecked;
    file.lines = 10;
    file.bytes = 100;
    file.wireBytes = 60;
    file.sha256 = "aa";
    judge(file);
    QCOMPARE(file.state == FileState::Imported ? gradeName(file.grade) : file.problem, verdict);
    QVERIFY(file.state == FileState::Imported || file.state == FileState::Damaged);
}

void TstFileRule::order()
{
    JobFiles files(5);
    files[0].type = u"Observation"_s;
    files[1].type = u"Patient"_s;
    files[2].type = u"Condition"_s;
    files[2].expires = 2000;
    files[3].type = u"Group"_s;
    files[4].type = u"Encounter"_s;
    files[4].expires = 1000;
    QCOMPARE(fetchOrder(files), (std::vector<std::size_t>{4, 2, 3, 1, 0}));
    QVERIFY(fetchOrder({}).empty());
}

void TstFileRule::atOnce()
{
    QCOMPARE(nextAtOnce(4, true, 0), 2);
    QCOMPARE(nextAtOnce(3, true, 5), 1);
    QCOMPARE(nextAtOnce(1, true, 0), 1);
    QCOMPARE(nextAtOnce(3, false, 7), 3);
    QCOMPARE(nextAtOnce(3, false, 8), 4);
    QCOMPARE(nextAtOnce(4, false, 16), 4);
}

PAX_TEST(TstFileRule)
#include "tst_filerule.moc"
