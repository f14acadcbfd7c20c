// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/linereader.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax::core;
using namespace Qt::StringLiterals;

class TstLineSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void everyByteIsASafePlaceToSplit();
    void aLineOverTheLimitIsPassedOver_data();
    void aLineOverTheLimitIsPassedOver();
    void aFileThatEndsEarlyIsNamed();

private:
    static QString shown(LineSplitter &splitter);
};

/// "number@offset:text" of each line at hand.
QString TstLineSplitter::shown(LineSplitter &splitter)
{
    QString all;
    while (const auto line = splitter.next())
        all += u"%1@%2:%3\n"_s.arg(line->number).arg(line->offset).arg(line->isTooLong ? u"(too long)"_s : QString::fromLatin1(line->json));
    return all;
}

void TstLineSplitter::lines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("a\nb\n") << u"1@0:a\n2@2:b\n"_s;
    QTest::newRow("no final newline") << QByteArray("a\nb") << u"1@0:a\n2@2:b\n"_s;
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << u"1@0:a\n2@3:b\n"_s;
    QTest::newRow("blank lines are counted") << QByteArray("\n\na\n \n\r\nb") << u"3@2:a\n6@8:b\n"_s;
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF" "a\nb") << u"1@3:a\n2@5:b\n"_s;
    QTest::newRow("BOM alone") << QByteArray("\xEF\xBB\xBF") << QString();
    QTest::newRow("BOM on the second line is text") << QByteArray("a\n\xEF\xBB\xBF" "b") << u"1@0:a\n2@2:ï»¿b\n"_s;
    QTest::newRow("NUL bytes are text") << QByteArray("a\0b\nc", 5) << QString(u"1@0:a"_s + QChar(0) + u"b\n2@4:c\n"_s);
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("only newlines") << QByteArray("\n\r\n\n") << QString();
    QTest::newRow("lone carriage return stays inside") << QByteArray("a\rb\n") << u"1@0:a\rb\n"_s;
}

void TstLineSplitter::lines()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    // Whole, byte by byte, and through the reader of files: one answer.
    LineSplitter whole;
    whole.feed(text);
    QString got = shown(whole);
    whole.end();
    got += shown(whole);
    QCOMPARE(got, expected);
    LineSplitter bytes;
    QString one;
    for (const char c : text) {
        bytes.feed(QByteArrayView(&c, 1));
        one += shown(bytes);
    }
    bytes.end();
    one += shown(bytes);
    QCOMPARE(one, expected);
    const LineReader::Read read = [&text](qint64 offset, qint64 size) -> Result<QByteArray> { return text.mid(offset, std::min<qint64>(size, 3)); };
    LineReader reader(read, text.size());
    QString through;
    for (;;) {
        const auto line = reader.next();
        QVERIFY(line);
        if (!*line)
            break;
        through += u"%1@%2:%3\n"_s.arg((*line)->number).arg((*line)->offset).arg(QString::fromLatin1((*line)->json));
    }
    QCOMPARE(through, expected);
}

void TstLineSplitter::everyByteIsASafePlaceToSplit()
{
    // 64 KB with every width of UTF-8, both line ends, blank lines and lines longer than a piece.
    QByteArray text("\xEF\xBB\xBF");
    for (int i = 0; text.size() < 64 * 1024; ++i) {
        text += "{\"n\":" + QByteArray::number(i) + ",\"t\":\"é€😀" + QByteArray(i % 97, 'x') + "\"}";
        text += i % 3 == 0 ? "\r\n" : "\n";
        text += i % 11 == 0 ? "\n" : "";
    }
    text.chop(1);
    // Number, place and bytes of every line, as one value.
    struct Sum
    {
        size_t value = 0;
        int lines = 0;
        void take(LineSplitter &splitter)
        {
            while (const auto line = splitter.next()) {
                value = qHashMulti(value, line->number, line->offset, line->json.size()) ^ qHash(line->json);
                ++lines;
            }
        }
        bool operator==(const Sum &) const = default;
    };
    Sum expected;
    LineSplitter whole;
    whole.feed(text);
    whole.end();
    expected.take(whole);
    QVERIFY(expected.lines > 300);
    for (qsizetype at = 0; at <= text.size(); ++at) {
        Sum got;
        LineSplitter parts;
        parts.feed(QByteArrayView(text).first(at));
        got.take(parts);
        parts.feed(QByteArrayView(text).sliced(at));
        got.take(parts);
        parts.end();
        got.take(parts);
        if (got != expected)
            QFAIL(qPrintable(u"differs when split at byte %1"_s.arg(at)));
    }
}

void TstLineSplitter::aLineOverTheLimitIsPassedOver_data()
{
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 7, 10, 11, 1000})
        QTest::addRow("pieces of %d", piece) << piece;
}

void TstLineSplitter::aLineOverTheLimitIsPassedOver()
{
    QFETCH(int, piece);
    const QByteArray text = "short\n" + QByteArray(500, 'L') + "\n0123456789\nend\n" + QByteArray(300, 'M');
    LineSplitter splitter(10);
    QString got;
    for (qsizetype at = 0; at < text.size(); at += piece) {
        splitter.feed(QByteArrayView(text).sliced(at, std::min<qsizetype>(piece, text.size() - at)));
        got += shown(splitter);
    }
    splitter.end();
    got += shown(splitter);
    QCOMPARE(got.section(u'\n', 0, 0), u"1@0:short"_s);
    QVERIFY(got.section(u'\n', 1, 1).startsWith(u"2@"_s) && got.section(u'\n', 1, 1).endsWith(u":(too long)"_s));
    QCOMPARE(got.section(u'\n', 2, 2), u"3@507:0123456789"_s);
    QCOMPARE(got.section(u'\n', 3, 3), u"4@518:end"_s);
    QVERIFY(got.section(u'\n', 4, 4).startsWith(u"5@"_s) && got.section(u'\n', 4, 4).endsWith(u":(too long)"_s));
}

void TstLineSplitter::aFileThatEndsEarlyIsNamed()
{
    const LineReader::Read read = [](qint64, qint64) -> Result<QByteArray> { return QByteArray(); };
    LineReader reader(read, 10);
    const auto line = reader.next();
    QVERIFY(!line);
    QCOMPARE(line.error().kind(), ErrorKind::StorageCorrupt);
}

PAX_TEST(TstLineSplitter)
#include "tst_linesplitter.moc"
