// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportcommands.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace pax::cli {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Integrity beats partly done; a failed job keeps the code of what failed it.
Exit exitOf(const bulk::Job &job, const bulk::JobFiles &files)
{
    const bool damaged = std::any_of(files.begin(), files.end(), [](const bulk::JobFile &file) { return file.state == bulk::FileState::Damaged; });
    switch (job.state) {
    case bulk::JobState::Partial:
        return damaged ? Exit::Integrity : Exit::Partly;
    case bulk::JobState::Failed: {
        if (job.problem == kindName(ErrorKind::Unauthorized) || job.problem == reasonName(ErrorReason::InvalidClient) || job.problem == reasonName(ErrorReason::TokenNotAccepted))
            return Exit::SignIn;
        const bool network = job.problem == reasonName(ErrorReason::ConnectionRefused) || job.problem == reasonName(ErrorReason::HostNotFound) || job.problem == kindName(ErrorKind::TimedOut)
            || job.problem == kindName(ErrorKind::TlsRejected) || job.problem == kindName(ErrorKind::Offline);
        if (job.problem == reasonName(ErrorReason::MissingSecret))
            return Exit::Settings;
        return network ? Exit::Network : Exit::Server;
    }
    case bulk::JobState::Cancelled:
        return Exit::Cancelled;
    case bulk::JobState::Drafted:
    case bulk::JobState::Requesting:
    case bulk::JobState::Accepted:
    case bulk::JobState::Ready:
    case bulk::JobState::Downloading:
    case bulk::JobState::Importing:
    case bulk::JobState::Complete:
    case bulk::JobState::Empty:
        break;
    }
    return Exit::Done;
}

void print(const Terminal &terminal, const bulk::Job &job, const bulk::JobFiles &files)
{
    if (terminal.isJson()) {
        terminal.document(bulk::exportJson(job, files));
        return;
    }
    terminal.line(job.id.text() + u"  "_s + bulk::publicName(job.state, job.isWaiting) + (job.problem.isEmpty() ? QString() : u" ("_s + job.problem + u')'));
    QList<QStringList> rows;
    for (const bulk::JobFile &file : files)
        rows.append({file.name(), bulk::stateName(file.state), file.announced ? QString::number(*file.announced) : u"—"_s, QString::number(file.lines), QString::number(file.bytes), bulk::gradeName(file.grade)});
    if (!rows.isEmpty())
        terminal.table({QCoreApplication::translate("Cli", "File"), QCoreApplication::translate("Cli", "State"), QCoreApplication::translate("Cli", "Promised"), QCoreApplication::translate("Cli", "Read"),
                        QCoreApplication::translate("Cli", "Bytes"), QCoreApplication::translate("Cli", "Verified by")},
                       rows);
    for (const bulk::JobMessage &message : job.messages)
        terminal.line(message.severity + u": "_s + message.text);
}

/// What a look over sealed or handed-over files found.
int printVerification(const Terminal &terminal, const bulk::Verification &found)
{
    const bool isIntact = found.damaged.isEmpty();
    if (terminal.isJson())
        terminal.document(QJsonDocument(QJsonObject{{u"intact"_s, isIntact}, {u"files"_s, found.files}, {u"bytes"_s, found.bytes}, {u"damaged"_s, QJsonArray::fromStringList(found.damaged)}}).toJson(QJsonDocument::Compact));
    else if (isIntact)
        terminal.line(QCoreApplication::translate("Cli", "Everything is as it was stored."));
    else
        terminal.line(QCoreApplication::translate("Cli", "Not as stored: %1").arg(found.damaged.join(u", "_s)));
    return static_cast<int>(isIntact ? Exit::Done : Exit::Integrity);
}

/// Follows a job to its end and says how it ended.
Task<int> follow(Context &context, bulk::ExportService &exports, ExportId id, bool onlyKickOff)
{
    const Terminal terminal = context.terminal();
    const auto progress = QObject::connect(&exports, &bulk::ExportService::jobChanged, &exports, [&exports, terminal](const ExportId &changed) {
        const Result<bulk::Job> job = exports.job(changed);
        if (!job)
            return;
        const QJsonObject json{{u"id"_s, changed.text()}, {u"state"_s, bulk::publicName(job->state, job->isWaiting)}, {u"files"_s, job->sums.files}, {u"done"_s, job->sums.done + job->sums.failed}, {u"bytes"_s, job->sums.bytes}, {u"progress"_s, job->progress}};
        terminal.progress(bulk::publicName(job->state, job->isWaiting) + u' ' + job->progress, QJsonDocument(json).toJson(QJsonDocument::Compact));
    });
    const Result<bulk::Job> ended = co_await exports.wait(id, onlyKickOff, context.stop());
    QObject::disconnect(progress);
    if (!ended) {
        exports.detach();
        co_return terminal.fail(ended.error());
    }
    if (context.arguments().has(u"out"_s) && (ended->state == bulk::JobState::Complete || ended->state == bulk::JobState::Partial)) {
        const Result<void> written = co_await exports.writeOut(id, context.arguments().value(u"out"_s), context.stop());
        if (!written)
            co_return terminal.fail(written.error());
    }
    print(terminal, *ended, exports.files(id));
    co_return static_cast<int>(exitOf(*ended, exports.files(id)));
}

} // namespace

Task<int> exportStart(Context &context)
{
    const Arguments &arguments = context.arguments();
    bulk::ExportSpec spec;
    spec.panel = PanelId(arguments.positional().value(0));
    for (const QString &type : arguments.values(u"type"_s))
        spec.types << type.split(u',', Qt::SkipEmptyParts);
    spec.since = arguments.value(u"since"_s);
    spec.until = arguments.value(u"until"_s);
    spec.patients = arguments.values(u"patient"_s);
    spec.operation = arguments.value(u"operation"_s, u"auto"_s);
    spec.exportType = arguments.value(u"export-type"_s);
    spec.serviceFrom = arguments.value(u"service-from"_s);
    spec.serviceTo = arguments.value(u"service-to"_s);
    spec.deleteWhenDone = !arguments.has(u"keep-on-server"_s);
    if (!QStringList{u"auto"_s, u"get"_s, u"post"_s, u"davinci"_s}.contains(spec.operation))
        co_return context.terminal().fail(Error::of(ErrorKind::BadInput, ErrorReason::BadOption).withSubject(u"--operation "_s + spec.operation));
    const Result<workspace::Workspace *> opened = co_await context.openWorkspace();
    if (!opened)
        co_return context.terminal().fail(opened.error());
    bulk::ExportService &exports = (*opened)->exports();
    const Result<ExportId> started = co_await exports.start(spec, context.stop());
    if (!started)
        co_return context.terminal().fail(started.error());
    const ExportId id = *started;
    const int code = co_await follow(context, exports, id, arguments.has(u"no-wait"_s));
    co_return code;
}

Task<int> exportList(Context &context)
{
    const Result<workspace::Workspace *> opened = co_await context.openWorkspace();
    if (!opened)
        co_return context.terminal().fail(opened.error());
    QJsonArray all;
    QList<QStringList> rows;
    for (const bulk::Job &job : (*opened)->exports().jobs()) {
        all.append(QJsonDocument::fromJson(bulk::exportJson(job, (*opened)->exports().files(job.id))).object());
        rows.append({job.id.text(), bulk::publicName(job.state, job.isWaiting), job.spec.panel.text(), QString::number(job.sums.files), QString::number(job.bytes())});
    }
    if (context.terminal().isJson())
        context.terminal().document(QJsonDocument(all).toJson(QJsonDocument::Compact));
    else
        context.terminal().table({QCoreApplication::translate("Cli", "Export"), QCoreApplication::translate("Cli", "State"), QCoreApplication::translate("Cli", "Panel"), QCoreApplication::translate("Cli", "Files"),
                                  QCoreApplication::translate("Cli", "Bytes")},
                                 rows);
    co_return static_cast<int>(Exit::Done);
}

Task<int> exportShow(Context &context)
{
    const Result<workspace::Workspace *> opened = co_await context.openWorkspace();
    if (!opened)
        co_return context.terminal().fail(opened.error());
    const Result<bulk::Job> job = (*opened)->exports().job(ExportId(context.arguments().positional().value(0)));
    if (!job)
        co_return context.terminal().fail(job.error());
    print(context.terminal(), *job, (*opened)->exports().files(job->id));
    co_return static_cast<int>(Exit::Done);
}

Task<int> exportResume(Context &context)
{
    const Result<workspace::Workspace *> opened = co_await context.openWorkspace();
    if (!opened)
        co_return context.terminal().fail(opened.error());
    bulk::ExportService &exports = (*opened)->exports();
    const ExportId id(context.arguments().positional().value(0));
    for (const QString &host : context.arguments().values(u"allow-token-host"_s)) {
        const Result<void> allowed = exports.allowTokenHost(host);
        if (!allowed)
            co_return context.terminal().fail(allowed.error());
    }
    const Result<void> resumed = exports.resume(id);
    if (!resumed)
        co_return context.terminal().fail(resumed.error());
    const int code = co_await follow(context, exports, id, context.arguments().has(u"no-wait"_s));
    co_return code;
}

Task<int> exportCancel(Context &context)
{
    const Result<workspace::Workspace *> opened = co_await context.openWorkspace();
    if (!opened)
        co_return context.terminal().fail(opened.error());
    const ExportId id(context.arguments().positional().value(0));
    const Result<bulk::Job> job = co_await (*opened)->exports().cancel(id, context.stop());
    if (!job)
        co_return context.terminal().fail(job.error());
    print(context.terminal(), *job, (*opened)->exports().files(id));
    co_return static_cast<int>(Exit::Done);
}

Task<int> exportWrite(Context &context)
{
    const QString folder = context.arguments().value(u"out"_s);
    if (folder.isEmpty())
        co_return context.terminal().fail(Error::of(ErrorKind::BadInput, ErrorReason::BadOption).withSubject(u"--out DIR"_s));
    const Result<workspace::Workspace *> opened = co_await context.openWorkspace();
    if (!opened)
        co_return context.terminal().fail(opened.error());
    bulk::ExportService &exports = (*opened)->exports();
    const ExportId id(context.arguments().positional().value(0));
    const Result<void> written = co_await exports.writeOut(id, folder, context.stop());
    if (!written)
        co_return context.terminal().fail(written.error());
    const Result<bulk::Job> job = exports.job(id);
    if (!job)
        co_return context.terminal().fail(job.error());
    print(context.terminal(), *job, (*opened)->exports().files(id));
    co_return static_cast<int>(Exit::Done);
}

Task<int> exportVerify(Context &context)
{
    const QString folder = context.arguments().value(u"folder"_s);
    const QString id = context.arguments().positional().value(0);
    if (folder.isEmpty() == id.isEmpty())
        co_return context.terminal().fail(Error::of(ErrorKind::BadInput, ErrorReason::BadOption).withSubject(u"export verify ID | --folder DIR"_s));
    const Result<workspace::Workspace *> opened = co_await context.openWorkspace();
    if (!opened)
        co_return context.terminal().fail(opened.error());
    bulk::ExportService &exports = (*opened)->exports();
    Task<Result<bulk::Verification>> looking = folder.isEmpty() ? exports.verify(ExportId(id), context.stop()) : exports.verifyFolder(folder, context.stop());
    const Result<bulk::Verification> found = co_await looking;
    if (!found)
        co_return context.terminal().fail(found.error());
    co_return printVerification(context.terminal(), *found);
}

Task<int> exportDelete(Context &context)
{
    const Result<workspace::Workspace *> opened = co_await context.openWorkspace();
    if (!opened)
        co_return context.terminal().fail(opened.error());
    const ExportId id(context.arguments().positional().value(0));
    const Result<void> removed = (*opened)->exports().remove(id);
    if (!removed)
        co_return context.terminal().fail(removed.error());
    if (context.terminal().isJson())
        context.terminal().document(QJsonDocument(QJsonObject{{u"deleted"_s, id.text()}}).toJson(QJsonDocument::Compact));
    else
        context.terminal().line(QCoreApplication::translate("Cli", "Export %1 is deleted.").arg(id.text()));
    co_return static_cast<int>(Exit::Done);
}

} // namespace pax::cli
