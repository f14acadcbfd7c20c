// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accesscommands.h"

#include "app/access/doctor.h"
#include "app/access/supportbundle.h"
#include "app/net/requestlog.h"
#include "app/words/checktext.h"
#include "app/words/helpdesktext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace pax::cli {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Task<QList<access::Check>> examined(Context &context, workspace::Workspace &rooms)
{
    const Terminal terminal = context.terminal();
    access::Examination how;
    how.panel = PanelId(context.arguments().value(u"group"_s));
    how.ended = [terminal](const access::Check &check) {
        const words::CheckText text = words::checkText(check);
        const QJsonObject line{{u"step"_s, access::checkName(check.id)}, {u"status"_s, access::statusName(check.status)}};
        terminal.progress(text.title + u": "_s + text.status, QJsonDocument(line).toJson(QJsonDocument::Compact));
    };
    if (context.arguments().has(u"real-export"_s))
        how.tryExport = rooms.exportTrial();
    const access::Patient patient{rooms.client(), context.home().secrets(), context.home().clock(), context.home().workers()};
    Task<QList<access::Check>> examining = access::examine(patient, how, context.stop());
    const QList<access::Check> checks = co_await examining;
    audit::AuditEntry entry;
    entry.action = audit::AuditAction::CheckedAccess;
    const std::optional<access::CheckId> problem = access::firstProblem(checks);
    entry.detail = problem ? u"stopped at "_s + access::checkName(*problem) : access::verdict(checks);
    (void)rooms.audit().record(entry);   // nothing of a member is shown by it
    co_return checks;
}

std::optional<Error> firstError(const QList<access::Check> &checks)
{
    for (const access::Check &check : checks) {
        if (check.error)
            return check.error;
    }
    return std::nullopt;
}

} // namespace

Task<int> doctor(Context &context)
{
    const Terminal &terminal = context.terminal();
    const Result<workspace::Workspace *> opened = co_await context.openWorkspace();
    if (!opened)
        co_return terminal.fail(opened.error());
    Task<QList<access::Check>> examining = examined(context, **opened);
    const QList<access::Check> checks = co_await examining;
    if (context.stop().stop_requested())
        co_return static_cast<int>(Exit::Cancelled);
    if (terminal.isJson()) {
        terminal.document(words::doctorJson(checks));
    } else {
        QList<QStringList> rows;
        for (const access::Check &check : checks) {
            const words::CheckText text = words::checkText(check);
            rows.append({text.title, text.status, text.summary});
            if (!text.likely.isEmpty())
                rows.append({QString(), QCoreApplication::translate("Cli", "Likely cause"), text.likely});
            if (!text.nextStep.isEmpty())
                rows.append({QString(), text.whoFixes, text.nextStep});
        }
        terminal.table({QCoreApplication::translate("Cli", "Check"), QCoreApplication::translate("Cli", "State"), QCoreApplication::translate("Cli", "Found")}, rows);
    }
    const std::optional<Error> first = firstError(checks);
    co_return static_cast<int>(first ? exitFor(*first) : Exit::Done);
}

Task<int> supportBundle(Context &context)
{
    const Terminal &terminal = context.terminal();
    const QString path = context.arguments().value(u"out"_s);
    if (path.isEmpty())
        co_return terminal.fail(Error::of(ErrorKind::BadInput, ErrorReason::BadOption).withSubject(u"--out"_s));
    const Result<workspace::Workspace *> opened = co_await context.openWorkspace();
    if (!opened)
        co_return terminal.fail(opened.error());
    workspace::Workspace &rooms = **opened;
    Task<QList<access::Check>> examining = examined(context, rooms);
    access::BundleFacts facts;
    facts.checks = co_await examining;
    if (context.stop().stop_requested())
        co_return static_cast<int>(Exit::Cancelled);
    // Read a moment ago, if at all; asking once more would only repeat its failure.
    const bool isDescribed = facts.checks[static_cast<qsizetype>(access::CheckId::Metadata)].status == access::CheckStatus::Ok;
    if (isDescribed) {
        const Result<fhir::Capability> described = co_await rooms.client().capability(false, context.stop());
        if (described)
            facts.capability = *described;
    }
    facts.now = context.home().clock().now();
    facts.isSessionOnly = rooms.vault().isSessionOnly();
    facts.isManaged = context.home().policy().isManaged();
    facts.profile = rooms.profile();
    facts.quirks = context.home().quirks().of(facts.profile.name);
    facts.requests = rooms.transport().log().entries();
    facts.report = words::helpDeskText(facts.profile, facts.checks, facts.requests, facts.now);
    const QList<access::BundleFile> files = access::bundleFiles(facts);
    audit::AuditEntry entry;
    entry.action = audit::AuditAction::SavedBundle;
    entry.detail = u"%1 files"_s.arg(files.size());
    Result<void> done = rooms.audit().record(entry);
    if (done)
        done = access::writeZip(path, files, facts.now);
    if (!done)
        co_return terminal.fail(done.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const access::BundleFile &file : files) {
        list.append(QJsonObject{{u"name"_s, file.name}, {u"bytes"_s, static_cast<qint64>(file.bytes.size())}});
        rows.append({file.name, QString::number(file.bytes.size())});
    }
    if (terminal.isJson())
        terminal.document(QJsonDocument(list).toJson(QJsonDocument::Compact));
    else
        terminal.table({QCoreApplication::translate("Cli", "File"), QCoreApplication::translate("Cli", "Bytes")}, rows);
    co_return static_cast<int>(Exit::Done);
}

} // namespace pax::cli
