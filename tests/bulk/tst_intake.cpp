// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/fileintake.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"
#include "tests/support/testmain.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pax;
using namespace pax::core;
using namespace pax::bulk;
using namespace Qt::StringLiterals;

class TstIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void wrongKinds_data();
    void wrongKinds();
    void everyByteIsASafePlaceToSplit();

private:
    QTemporaryDir m_dir;
    std::shared_ptr<vault::SealedSet> m_set;
};

void TstIntake::initTestCase()
{
    tests::FakeSecretStore secrets;
    const Result<std::shared_ptr<vault::Vault>> vault = tests::await(vault::Vault::open(m_dir.path(), &secrets, {}));
    QVERIFY(vault);
    m_set = *(*vault)->set(u"export-x"_s);
}

void TstIntake::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("facts");   // lines bad(numbers) records outcomes other deletions messages
    const auto row = [](const char *name, const QByteArray &text, FileKind kind, const char *facts) { QTest::newRow(name) << text << static_cast<int>(kind) << QString::fromUtf8(facts); };
    const QByteArray patient = R"({"resourceType":"Patient","id":"p"})";
    const QByteArray outcome = R"({"resourceType":"OperationOutcome","issue":[{"severity":"warning","code":"suppressed","details":{"text":"withheld"}}]})";
    row("plain", patient + '\n' + patient + '\n', FileKind::Output, "2 0() 2 0 0 0 []");
    row("a bad line costs one line", patient + "\nnonsense\n" + patient, FileKind::Output, "3 1(2) 2 0 0 0 []");
    row("no resource", "{}\n[]\n5\n\"x\"\nnull\n" + patient, FileKind::Output, "6 5(1,2,3,4,5) 1 0 0 0 []");
    row("another type", R"({"resourceType":"Coverage","id":"c"})", FileKind::Output, "1 0() 1 0 1 0 []");
    row("the payer says something", patient + '\n' + outcome + '\n' + outcome, FileKind::Output, "3 0() 1 2 0 0 [warning suppressed withheld x2]");
    row("heads of blocks are no records", R"({"resourceType":"Parameters"})" "\n" + patient, FileKind::Output, "2 0() 1 0 0 0 []");
    row("messages hold no records", outcome + '\n' + patient, FileKind::Messages, "2 0() 0 1 0 0 [warning suppressed withheld]");
    row("deletions", R"({"resourceType":"Bundle","type":"transaction","entry":[{"request":{"method":"DELETE","url":"Patient/1"}},{"request":{"method":"DELETE","url":"Coverage/2"}},{"request":{"method":"PUT","url":"Patient/3"}}]})", FileKind::Deleted, "1 0() 0 0 0 2 []");
    row("nested too deep", "{\"resourceType\":\"X\",\"a\":" + QByteArray(1000, '[') + QByteArray(1000, ']') + "}\n" + patient, FileKind::Output, "2 1(1) 1 0 0 0 []");
    row("bad UTF-8", QByteArray("{\"resourceType\":\"X\",\"a\":\"\xc3\x28\"}\n") + patient, FileKind::Output, "2 1(1) 1 0 0 0 []");
    row("NUL bytes", QByteArray("\0\0\0\n", 4) + patient, FileKind::Output, "2 1(1) 1 0 0 0 []");
    row("cut", patient + '\n' + patient.left(20), FileKind::Output, "2 1(2) 1 0 0 0 []");
    row("empty", {}, FileKind::Output, "0 0() 0 0 0 0 []");
    row("only blank lines", "\n\r\n \n", FileKind::Output, "0 0() 0 0 0 0 []");
}

void TstIntake::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(QString, facts);
    JobFile file;
    file.type = u"Patient"_s;
    file.kind = static_cast<FileKind>(kind);
    RecordIndexWriter records(m_set);
    FileIntake intake(0, file, 1, records);
    QVERIFY(intake.take(text));
    QVERIFY(intake.end());
    const FileFacts &got = intake.facts();
    QStringList numbers;
    for (const qint64 number : got.badLineNumbers)
        numbers << QString::number(number);
    QStringList messages;
    for (const JobMessage &message : got.messages)
        messages << u"%1 %2 %3%4"_s.arg(message.severity, message.code, message.text, message.count > 1 ? u" x%1"_s.arg(message.count) : QString());
    QCOMPARE(u"%1 %2(%3) %4 %5 %6 %7 [%8]"_s.arg(got.lines).arg(got.badLines).arg(numbers.join(u',')).arg(got.records).arg(got.outcomes).arg(got.otherTypes).arg(got.deletions).arg(messages.join(u';')), facts);
}

void TstIntake::wrongKinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html></html>") << u"html-instead-of-data"_s;
    QTest::newRow("web page after blank lines") << QByteArray("\r\n\n  <HTML>") << u"html-instead-of-data"_s;
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><Patient/>") << u"xml-instead-of-data"_s;
}

void TstIntake::wrongKinds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    RecordIndexWriter records(m_set);
    FileIntake intake(0, JobFile(), 1, records);
    const Result<void> taken = intake.take(text);
    QVERIFY(!taken);
    QCOMPARE(reasonName(taken.error().reason()), reason);
}

void TstIntake::everyByteIsASafePlaceToSplit()
{
    QByteArray text("\xEF\xBB\xBF");
    for (int i = 0; text.size() < 64 * 1024; ++i) {
        text += R"({"resourceType":"Observation","id":"o)" + QByteArray::number(i) + R"(","subject":{"reference":"Patient/p)" + QByteArray::number(i % 7) + R"("},"note":"é€😀)" + QByteArray(i % 211, 'x') + "\"}";
        text += i % 3 == 0 ? "\r\n" : "\n";
        text += i % 13 == 0 ? "broken {\n" : "";
    }
    JobFile file;
    file.type = u"Observation"_s;
    RecordIndexWriter records(m_set);
    const auto read = [&](qsizetype at) {
        FileIntake intake(0, file, 1, records);
        const bool isRead = intake.take(QByteArrayView(text).first(at)) && intake.take(QByteArrayView(text).sliced(at)) && intake.end();
        const FileFacts &facts = intake.facts();
        QList<qint64> sum{isRead, facts.lines, facts.badLines, facts.records, facts.otherTypes};
        return sum + facts.badLineNumbers;
    };
    const QList<qint64> expected = read(0);
    QVERIFY(expected[1] > 200);
    QVERIFY(expected[2] > 10);
    // Every byte of the first lines, where every case occurs, and every 17th of the rest: the splitter's own test takes them all.
    for (qsizetype at = 0; at <= text.size(); at += at < 4000 ? 1 : 17) {
        if (read(at) != expected)
            QFAIL(qPrintable(u"differs when split at byte %1"_s.arg(at)));
    }
}

PAX_TEST(TstIntake)
#include "tst_intake.moc"
