// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordcommands.h"

#include "app/panel/rosterjson.h"
#include "app/timeline/timelinejson.h"
#include "app/words/timelinetext.h"

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

void printTimeline(const Terminal &terminal, const timeline::MemberTimeline &timeline)
{
    QList<QStringList> rows;
    for (const auto *list : {&timeline.events, &timeline.undated}) {
        for (const timeline::TimelineEvent &event : *list) {
            if (event.hidden != timeline::Hidden::No)
                continue;
            const QString date = event.undated == timeline::Undated::No && event.start ? event.start->dateText() : QString();
            rows.append({dash(date), words::laneTitle(event.lane), dash(words::eventStatus(event)), words::eventTitle(event) + (event.subtitle.isEmpty() ? QString() : u": "_s + event.subtitle)});
        }
    }
    terminal.table({QCoreApplication::translate("Cli", "Date"), QCoreApplication::translate("Cli", "Lane"), QCoreApplication::translate("Cli", "Status"), QCoreApplication::translate("Cli", "What")}, rows);
    for (const timeline::TimelineMessage &message : timeline.messages)
        terminal.line(message.severity + u": "_s + message.text);
}

} // namespace

Task<int> groups(Context &context)
{
    const Result<workspace::Workspace *> opened = co_await context.openWorkspace();
    if (!opened)
        co_return context.terminal().fail(opened.error());
    const Result<panel::GroupList> found = co_await (*opened)->panels().panels(context.stop());
    if (!found)
        co_return context.terminal().fail(found.error());
    if (context.terminal().isJson()) {
        context.terminal().document(panel::groupsJson(found->panels, context.home().clock().now().toLocalTime().date()));
        co_return static_cast<int>(Exit::Done);
    }
    QList<QStringList> rows;
    for (const panel::PanelHeader &each : found->panels) {
        const auto members = each.listed ? each.listed : each.quantity;
        rows.append({each.id.text(), dash(each.name), panel::kindName(each.kind), dash(each.listStatus), members ? QString::number(*members) : u"—"_s});
    }
    context.terminal().table({QCoreApplication::translate("Cli", "Id"), QCoreApplication::translate("Cli", "Name"), QCoreApplication::translate("Cli", "Kind"),
                              QCoreApplication::translate("Cli", "Status"), QCoreApplication::translate("Cli", "Members")},
                             rows);
    co_return static_cast<int>(Exit::Done);
}

Task<int> members(Context &context)
{
    const Result<workspace::Workspace *> opened = co_await context.openWorkspace();
    if (!opened)
        co_return context.terminal().fail(opened.error());
    const PanelId panel(context.arguments().positional().value(0));
    panel::RosterWish wish;
    wish.refresh = context.arguments().has(u"refresh"_s);
    wish.most = panel::Rung::FullExport;
    wish.mayBeBig = true;
    const Result<panel::RosterAnswer> answer = co_await (*opened)->panels().roster(panel, wish, panel::RosterNews(), context.stop());
    if (!answer)
        co_return context.terminal().fail(answer.error());
    const panel::RosterPtr roster = answer->roster;
    if (!roster)
        co_return context.terminal().fail(answer->problem.value_or(Error::of(ErrorKind::Unsupported, ErrorReason::None, Operation::GroupRead)));
    if (context.terminal().isJson()) {
        context.terminal().document(panel::membersJson(*roster, context.home().clock().now().toLocalTime().date()));
        co_return static_cast<int>(Exit::Done);
    }
    QList<QStringList> rows;
    for (const panel::RosterMember &member : roster->members)
        rows.append({dash(member.id.text()), dash(member.name), dash(member.birthDate), dash(member.gender), dash(member.memberNumber()), dash(member.attributedUntil)});
    context.terminal().table({QCoreApplication::translate("Cli", "Patient"), QCoreApplication::translate("Cli", "Name"), QCoreApplication::translate("Cli", "Born"), QCoreApplication::translate("Cli", "Sex"),
                              QCoreApplication::translate("Cli", "Member id"), QCoreApplication::translate("Cli", "Attributed until")},
                             rows);
    co_return static_cast<int>(Exit::Done);
}

Task<int> timelineOf(Context &context)
{
    const Arguments &arguments = context.arguments();
    const MemberId member(arguments.positional().value(0));
    Result<timeline::TimelinePtr> loaded = Error::of(ErrorKind::Internal);
    if (arguments.has(u"file"_s)) {
        timeline::TimelineService files(nullptr, context.home().workers(), nullptr, context.home().clock(), context.home().codeNames());
        Result<timeline::TimelinePtr> read = co_await files.loadFile(arguments.value(u"file"_s), member, context.stop());
        loaded = std::move(read);
    } else if (member.isEmpty()) {
        co_return context.terminal().fail(Error::of(ErrorKind::BadInput, ErrorReason::BadOption).withSubject(u"timeline PATIENT"_s));
    } else {
        const Result<workspace::Workspace *> opened = co_await context.openWorkspace();
        if (!opened)
            co_return context.terminal().fail(opened.error());
        if (arguments.has(u"from-export"_s)) {
            const ExportId id(arguments.value(u"from-export"_s));
            const Result<std::shared_ptr<RecordSource>> records = (*opened)->exports().records(id);
            if (!records)
                co_return context.terminal().fail(records.error());
            Result<timeline::TimelinePtr> read = co_await (*opened)->timelines().loadFrom(*records, id.text(), member, context.stop());
            loaded = std::move(read);
        } else {
            const Terminal terminal = context.terminal();
            timeline::LiveWatch watch;
            watch.page = [terminal](int pages) {
                terminal.progress(QCoreApplication::translate("Cli", "Page %1").arg(pages), QJsonDocument(QJsonObject{{u"pages"_s, pages}}).toJson(QJsonDocument::Compact));
            };
            Result<timeline::TimelinePtr> read = co_await (*opened)->timelines().load(member, watch, context.stop());
            loaded = std::move(read);
        }
    }
    if (!loaded)
        co_return context.terminal().fail(loaded.error());
    if (context.terminal().isJson())
        context.terminal().document(timeline::timelineJson(**loaded));
    else
        printTimeline(context.terminal(), **loaded);
    co_return static_cast<int>((*loaded)->isComplete ? Exit::Done : Exit::Partly);
}

} // namespace pax::cli
