// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/errortext.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax::core;
using namespace Qt::StringLiterals;

class TstErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindSpeaks();
    void everyReasonSpeaks();
    void repeatsNoServerText();
};

void TstErrorText::everyKindSpeaks()
{
    for (int i = 0; i <= static_cast<int>(ErrorKind::Internal); ++i) {
        const Error error = Error::of(static_cast<ErrorKind>(i));
        const auto text = pax::words::errorText(error);
        QVERIFY(!text.title.isEmpty());
        if (error.isCancelled())
            continue;
        QVERIFY2(!text.meaning.isEmpty() && !text.nextStep.isEmpty() && !text.whoFixes.isEmpty() && !text.details.isEmpty(), qPrintable(kindName(error.kind())));
    }
}

void TstErrorText::everyReasonSpeaks()
{
    for (int i = 0; i <= static_cast<int>(LastErrorReason); ++i) {
        const auto text = pax::words::errorText(Error::of(ErrorKind::Malformed, static_cast<ErrorReason>(i)).withSubject(u"host.example"_s));
        QVERIFY(!text.title.isEmpty() && !text.meaning.isEmpty() && !text.nextStep.isEmpty() && !text.whoFixes.isEmpty());
        QVERIFY(!text.meaning.contains(u"%1"_s));
    }
}

void TstErrorText::repeatsNoServerText()
{
    const auto text = pax::words::errorText(
        Error::of(ErrorKind::ServerFault).withHttpStatus(500).withServerText(u"CANARY-SERVER-TEXT"_s).withOperationOutcome("{\"text\":\"CANARY-SERVER-TEXT\"}"));
    for (const QString &part : {text.title, text.meaning, text.nextStep, text.whoFixes, text.details})
        QVERIFY(!part.contains(u"CANARY"_s));
    QVERIFY(text.details.contains(u"HTTP 500"_s));
}

PAX_TEST(TstErrorText)
#include "tst_errortext.moc"
