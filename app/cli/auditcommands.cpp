// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditcommands.h"

#include "app/words/audittext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace pax::cli {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString dash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

Task<int> auditList(Context &context)
{
    const Result<workspace::Workspace *> opened = co_await context.openWorkspace();
    if (!opened)
        co_return context.terminal().fail(opened.error());
    // Who looked at the record is part of the record.
    audit::AuditEntry looked;
    looked.action = audit::AuditAction::ViewedAudit;
    const Result<void> recorded = (*opened)->audit().record(looked);
    if (!recorded)
        co_return context.terminal().fail(recorded.error());
    const Result<QList<audit::AuditEntry>> entries = (*opened)->audit().entries();
    if (!entries)
        co_return context.terminal().fail(entries.error());
    QJsonArray all;
    QList<QStringList> rows;
    for (const audit::AuditEntry &entry : *entries) {
        all.append(QJsonObject{{u"number"_s, entry.number}, {u"when"_s, entry.when.toString(Qt::ISODateWithMs)}, {u"user"_s, entry.user}, {u"action"_s, audit::actionName(entry.action)},
                               {u"profile"_s, orNull(entry.profile)}, {u"panel"_s, orNull(entry.panel.reveal())}, {u"member"_s, orNull(entry.member.reveal())},
                               {u"export"_s, orNull(entry.exportId)}, {u"detail"_s, orNull(entry.detail)}, {u"reason"_s, orNull(entry.reason.reveal())}, {u"computer"_s, orNull(entry.computer)},
                               {u"link"_s, QString::fromLatin1(entry.link)}, {u"linkBefore"_s, orNull(QString::fromLatin1(entry.linkBefore))}});
        rows.append({QString::number(entry.number), entry.when.toString(Qt::ISODate), entry.user, audit::actionName(entry.action), dash(entry.panel.reveal()), dash(entry.member.reveal()), dash(entry.reason.reveal()), dash(entry.detail)});
    }
    if (context.terminal().isJson())
        context.terminal().document(QJsonDocument(all).toJson(QJsonDocument::Compact));
    else
        context.terminal().table({u"#"_s, QCoreApplication::translate("Cli", "When"), QCoreApplication::translate("Cli", "Who"), QCoreApplication::translate("Cli", "What"),
                                  QCoreApplication::translate("Cli", "Panel"), QCoreApplication::translate("Cli", "Member"), QCoreApplication::translate("Cli", "Why"), QCoreApplication::translate("Cli", "Detail")},
                                 rows);
    co_return static_cast<int>(Exit::Done);
}

Task<int> auditVerify(Context &context)
{
    const Result<workspace::Workspace *> opened = co_await context.openWorkspace();
    if (!opened)
        co_return context.terminal().fail(opened.error());
    const Result<audit::AuditCheck> check = (*opened)->audit().verify();
    if (!check)
        co_return context.terminal().fail(check.error());
    if (context.terminal().isJson())
        context.terminal().document(QJsonDocument(QJsonObject{{u"entries"_s, check->entries}, {u"intact"_s, check->intact}, {u"firstBroken"_s, check->firstBroken ? QJsonValue(*check->firstBroken) : QJsonValue()},
                                                                       {u"how"_s, check->intact ? QJsonValue() : QJsonValue(audit::breakName(check->kind))}})
                                        .toJson(QJsonDocument::Compact));
    else if (check->intact)
        context.terminal().line(QCoreApplication::translate("Cli", "All %n entries are intact.", nullptr, static_cast<int>(check->entries)));
    else
        context.terminal().line(QCoreApplication::translate("Cli", "The record is broken at entry %1. %2").arg(*check->firstBroken).arg(words::breakText(check->kind)));
    co_return static_cast<int>(check->intact ? Exit::Done : Exit::Integrity);
}

} // namespace pax::cli
