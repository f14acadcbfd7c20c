// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/messagetext.h"

#include "app/words/errortext.h"
#include "ui/common/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <numeric>

namespace pax::ui {

using namespace core;
using namespace bulk;
using namespace Qt::StringLiterals;

namespace {

/// Translation context for everything in this file.
struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportWords)

public:
    static QString ours(const JobMessage &message);
    static QString move(const JobMessage &message);
};

constexpr qsizetype MostLineNumbers = 5;

/// The whole numbers of a text, in order.
QList<qint64> numbersIn(const QString &text)
{
    static const QRegularExpression number(u"\\d+"_s);
    QList<qint64> found;
    for (auto each = number.globalMatch(text); each.hasNext();)
        found << each.next().captured().toLongLong();
    return found;
}

int rankOfSeverity(const QString &severity)
{
    return severity == u"fatal"_s || severity == u"error"_s ? 0 : severity == u"warning"_s ? 1 : 2;
}

std::optional<ErrorReason> reasonOf(const QString &name)
{
    for (int i = 0; i <= static_cast<int>(LastErrorReason); ++i) {
        if (reasonName(static_cast<ErrorReason>(i)) == name)
            return static_cast<ErrorReason>(i);
    }
    return std::nullopt;
}

QString ExportWords::ours(const JobMessage &message)
{
    const QList<qint64> numbers = numbersIn(message.text);
    if (message.code == u"structure"_s && !numbers.isEmpty()) {
        QStringList lines;
        for (qsizetype i = 1; i < std::min(numbers.size(), MostLineNumbers + 1); ++i)
            lines << format::count(numbers[i]);
        const bool isCut = numbers.first() > lines.size();
        const QString where = lines.join(u", "_s) + (isCut ? u", …"_s : QString());
        return tr("%n line(s) in %1 could not be read: %2. The rest was imported.", nullptr, static_cast<int>(numbers.first())).arg(message.file, where);
    }
    if (message.code == u"value"_s && !numbers.isEmpty())
        return tr("%n record(s) in %1 are of another type than announced; they were imported as what they are.", nullptr, static_cast<int>(numbers.first())).arg(message.file);
    if (message.code == reasonName(ErrorReason::CountMismatch) && numbers.size() >= 2)
        return tr("%1: the payer announced %2 records, %3 came, also the second time.").arg(message.file, format::count(numbers[0]), format::count(numbers[1]));
    if (message.code == reasonName(ErrorReason::LengthMismatch) && numbers.size() >= 2)
        return tr("%1: the payer announced %2 bytes, %3 came, also the second time.").arg(message.file, format::count(numbers[0]), format::count(numbers[1]));
    if (message.code == reasonName(ErrorReason::HashMismatch))
        return tr("%1: what came is not what the payer announced (SHA-256 differs), also the second time.").arg(message.file);
    if (message.code == u"not-supported"_s) {
        const QString parameter = message.text.section(u' ', 2, 2).remove(u',');
        return tr("Asked without %1: this server does not take it, so more may have come than was wanted.").arg(parameter);
    }
    if (message.code == u"still-running"_s)
        return tr("The payer has worked on this export for more than a day.");
    return message.text;
}

QString ExportWords::move(const JobMessage &message)
{
    const int rank = rankOfSeverity(message.severity);
    if (!message.isOurs)
        return rank == 0 ? tr("The payer: send its help desk this text") : rank == 1 ? tr("The payer, if something is missing to you") : tr("Nothing to do");
    if (message.code.endsWith(u"-mismatch"_s))
        return tr("You: retry the file; if it differs again, the payer");
    if (message.code == u"structure"_s)
        return tr("The payer: send its help desk the file and line numbers");
    return tr("Nothing to do");
}

} // namespace

MessageText messageText(const JobMessage &message)
{
    MessageText text;
    text.rank = rankOfSeverity(message.severity);
    text.icon = text.rank == 0 ? u"failed"_s : text.rank == 1 ? u"warning"_s : u"info"_s;
    text.tone = text.rank == 0 ? Tone::Bad : text.rank == 1 ? Tone::Attention : Tone::TextSecondary;
    text.from = message.isOurs ? ExportWords::tr("this app") : ExportWords::tr("payer");
    const QString words = message.text.simplified();
    text.text = message.isOurs ? ExportWords::ours(message) : words.isEmpty() ? ExportWords::tr("A note without words (%1)").arg(message.code.isEmpty() ? message.severity : message.code) : ExportWords::tr("“%1”", "words of a server, quoted").arg(words);
    text.move = ExportWords::move(message);
    return text;
}

std::vector<int> worstFirst(const QList<JobMessage> &messages)
{
    std::vector<int> order(static_cast<std::size_t>(messages.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&messages](int a, int b) { return rankOfSeverity(messages[a].severity) < rankOfSeverity(messages[b].severity); });
    return order;
}

std::optional<Error> errorOf(const Job &job)
{
    if (job.problem.isEmpty())
        return std::nullopt;
    const int status = job.httpStatus.value_or(0);
    ErrorKind kind = status == 401 ? ErrorKind::Unauthorized : status == 403 ? ErrorKind::Forbidden : status == 404 || status == 410 ? ErrorKind::NotFound : status == 429 ? ErrorKind::Throttled : status >= 500 ? ErrorKind::ServerFault : ErrorKind::Unsupported;
    for (int i = 0; i <= static_cast<int>(ErrorKind::Internal); ++i) {
        if (kindName(static_cast<ErrorKind>(i)) == job.problem)
            kind = static_cast<ErrorKind>(i);
    }
    const Operation operation = job.statusUrl.isEmpty() ? Operation::KickOff : job.sums.files > 0 ? Operation::ExportFile : Operation::ExportStatus;
    const Error error = Error::of(kind, reasonOf(job.problem).value_or(ErrorReason::None), operation).withSubject(job.problemSubject);
    return status > 0 ? error.withHttpStatus(status) : error;
}

QString fileProblem(const JobFile &file)
{
    const ErrorReason reason = reasonOf(file.problem).value_or(ErrorReason::None);
    switch (reason) {
    case ErrorReason::HtmlInsteadOfData:
        return ExportWords::tr("A web page came instead of data");
    case ErrorReason::XmlInsteadOfData:
        return ExportWords::tr("XML came instead of data");
    case ErrorReason::ErrorInsteadOfData:
        return ExportWords::tr("The payer’s complaint came instead of data");
    case ErrorReason::FileExpired:
        return ExportWords::tr("Expired at the payer");
    case ErrorReason::CountMismatch:
        return ExportWords::tr("The count differs");
    case ErrorReason::HashMismatch:
        return ExportWords::tr("The hash differs");
    case ErrorReason::LengthMismatch:
        return ExportWords::tr("The length differs");
    case ErrorReason::TruncatedBody:
    case ErrorReason::ConnectionCut:
        return ExportWords::tr("Cut off on the way");
    default:
        break;
    }
    if (file.problem.isEmpty())
        return ExportWords::tr("Failed");
    Job asJob;
    asJob.problem = file.problem;
    const QString title = words::errorText(errorOf(asJob).value_or(Error::of(ErrorKind::Internal)).withOperation(Operation::ExportFile)).title;
    return title.isEmpty() ? ExportWords::tr("Failed: %1").arg(file.problem) : title;
}

std::optional<JobAdvice> jobAdvice(const Job &job)
{
    switch (job.state) {
    case JobState::Empty:
        return JobAdvice{"attention", ExportWords::tr("Finished, nothing received."), ExportWords::tr("The payer says the export is complete and lists no files; it gave no reason. Check whether anything changed since the chosen day, whether the attribution ran out, and which rights were granted. If all of that is right, it is the payer’s move.")};
    case JobState::Failed: {
        const std::optional<Error> error = errorOf(job);
        const words::ErrorText text = error ? words::errorText(*error) : words::ErrorText();
        QString what = ExportWords::tr("The export failed.");
        if (!text.title.isEmpty())
            what += u' ' + text.title + (text.title.endsWith(u'.') ? QString() : u"."_s);
        QStringList next;
        if (!text.nextStep.isEmpty())
            next << text.nextStep;
        if (!text.whoFixes.isEmpty())
            next << ExportWords::tr("Whose move: %1.").arg(text.whoFixes);
        if (job.sums.done > 0)
            next << ExportWords::tr("What was received stays here.");
        return JobAdvice{"bad", what, next.join(u' ')};
    }
    case JobState::Partial:
        if (job.sums.failed > 0)
            return JobAdvice{"attention", ExportWords::tr("%n file(s) did not come as announced.", nullptr, static_cast<int>(job.sums.failed)), ExportWords::tr("They are named below; the rest was imported. Your move: retry them. If they fail again, send the payer’s help desk the messages.")};
        return JobAdvice{"attention", ExportWords::tr("Something is missing."), ExportWords::tr("The files and lines concerned are named in the messages; the rest was imported.")};
    case JobState::Complete:
        if (job.sums.badLines > 0)
            return JobAdvice{"attention", ExportWords::tr("%n line(s) could not be read.", nullptr, static_cast<int>(std::min<qint64>(job.sums.badLines, 1'000'000'000))), ExportWords::tr("The messages name the files and lines; the rest was imported. It is the payer’s move.")};
        return std::nullopt;
    case JobState::Cancelled:
        return std::nullopt;
    default:
        break;
    }
    switch (job.hold) {
    case Hold::Permission:
        return JobAdvice{"attention", ExportWords::tr("The files lie at %1.").arg(job.problemSubject), ExportWords::tr("That host wants your sign-in to the payer. It was not sent there. Ask the payer whether the host is theirs.")};
    case Hold::Disk:
        return JobAdvice{"attention", ExportWords::tr("There is no room to go on."), ExportWords::tr("Free disk space or make the disk writable; the export goes on by itself.")};
    case Hold::Keychain:
        return JobAdvice{"attention", ExportWords::tr("The keychain is closed."), ExportWords::tr("Unlock it; the export goes on by itself.")};
    case Hold::Network:
        return JobAdvice{"accent", ExportWords::tr("The payer cannot be reached."), ExportWords::tr("The export goes on by itself as soon as there is a connection. Nothing is lost.")};
    case Hold::Busy:
        return JobAdvice{"accent", ExportWords::tr("Waiting its turn."), ExportWords::tr("Another export runs for this connection, or the payer asked for a pause. It goes on by itself.")};
    case Hold::None:
    case Hold::Person:
        break;
    }
    return std::nullopt;
}

} // namespace pax::ui
