// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/words/errortext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

namespace pax::cli {

using namespace core;
using namespace Qt::StringLiterals;

Exit exitFor(const Error &error)
{
    switch (error.reason()) {
    case ErrorReason::BadOption:
        return Exit::Usage;
    case ErrorReason::TruncatedBody:
        return Exit::Network;
    case ErrorReason::WrongPatient:
    case ErrorReason::CountMismatch:
    case ErrorReason::HashMismatch:
        return Exit::Integrity;
    case ErrorReason::MissingSecret:
    case ErrorReason::UnknownProfile:
    case ErrorReason::NoProfile:
    case ErrorReason::NoTokenAddress:
    case ErrorReason::TokenHostUnconfirmed:
        return Exit::Settings;
    default:
        break;
    }
    switch (error.kind()) {
    case ErrorKind::Cancelled:
        return Exit::Cancelled;
    case ErrorKind::TimedOut:
        return error.operation() == Operation::Keychain ? Exit::Settings : Exit::Network;
    case ErrorKind::Offline:
    case ErrorKind::TlsRejected:
        return Exit::Network;
    case ErrorKind::Unauthorized:
        return Exit::SignIn;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Throttled:
    case ErrorKind::ServerFault:
    case ErrorKind::Unsupported:
        return Exit::Server;
    case ErrorKind::Malformed:
        return error.operation() == Operation::Token ? Exit::SignIn : Exit::Server;
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainDenied:
    case ErrorKind::BadInput:
    case ErrorKind::StorageFull:
        return Exit::Settings;
    case ErrorKind::StorageCorrupt:
        return Exit::Integrity;
    case ErrorKind::AuditUnavailable:
    case ErrorKind::PolicyDenied:
        return Exit::Policy;
    case ErrorKind::Internal:
        return Exit::Server;
    }
    return Exit::Server;
}

void Terminal::document(const QByteArray &json) const
{
    bytes(json + '\n');
}

void Terminal::bytes(const QByteArray &bytes) const
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void Terminal::line(const QString &text) const
{
    document(text.toUtf8());
}

void Terminal::table(const QStringList &heads, const QList<QStringList> &rows) const
{
    QList<qsizetype> widths;
    for (const QString &head : heads)
        widths << head.size();
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i)
            widths[i] = std::max(widths[i], row.at(i).size());
    }
    const auto print = [this, &widths](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += i + 1 == cells.size() ? cells.at(i) : cells.at(i).leftJustified(widths.value(i) + 2);
        line(text);
    };
    print(heads);
    for (const QStringList &row : rows)
        print(row);
}

void Terminal::progress(const QString &words, const QByteArray &json) const
{
    if (m_progress)
        std::fprintf(stderr, "%s\n", json.constData());
    else if (isatty(STDERR_FILENO))
        std::fprintf(stderr, "\r\033[K%s", words.toUtf8().constData());
    std::fflush(stderr);
}

int Terminal::fail(const Error &error) const
{
    const words::ErrorText text = words::errorText(error);
    if (m_json) {
        QJsonObject inner{{u"code"_s, kindName(error.kind())},
                          {u"reason"_s, error.reason() == ErrorReason::None ? QJsonValue() : QJsonValue(reasonName(error.reason()))},
                          {u"message"_s, text.title},
                          {u"detail"_s, text.meaning.isEmpty() ? QJsonValue() : QJsonValue(text.meaning)},
                          {u"nextStep"_s, text.nextStep.isEmpty() ? QJsonValue() : QJsonValue(text.nextStep)},
                          {u"whoFixes"_s, text.whoFixes.isEmpty() ? QJsonValue() : QJsonValue(text.whoFixes)},
                          {u"httpStatus"_s, error.httpStatus() ? QJsonValue(*error.httpStatus()) : QJsonValue()}};
        const QJsonDocument outcome = QJsonDocument::fromJson(error.operationOutcome().reveal());
        inner.insert(u"operationOutcome"_s, outcome.isObject() ? QJsonValue(outcome.object()) : QJsonValue());
        document(QJsonDocument(QJsonObject{{u"error"_s, inner}}).toJson(QJsonDocument::Compact));
    } else {
        const auto say = [](const QString &sentence) {
            if (!sentence.isEmpty())
                std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
        };
        say(text.title);
        say(text.meaning);
        say(text.nextStep);
        if (!text.details.isEmpty())
            say(u'(' + text.details + (error.subject().isEmpty() ? QString() : u": "_s + error.subject()) + u')');
    }
    return static_cast<int>(exitFor(error));
}

} // namespace pax::cli
