// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policycommands.h"

#include "app/words/policytext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace pax::cli {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QJsonArray problemsJson(const QList<policy::Problem> &problems)
{
    QJsonArray all;
    for (const policy::Problem &problem : problems)
        all.append(QJsonObject{{u"line"_s, problem.line > 0 ? QJsonValue(problem.line) : QJsonValue()}, {u"problem"_s, policy::problemName(problem.kind)}, {u"text"_s, words::problemText(problem)}});
    return all;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

Task<int> policyCheck(Context &context)
{
    const QString path = context.arguments().positional().value(0, policy::policyPath());
    if (!context.arguments().positional().isEmpty() && !QFileInfo::exists(path))
        co_return context.terminal().fail(Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::OpenFile).withSubject(QFileInfo(path).fileName()));
    const policy::PolicyReading reading = policy::loadPolicy(path, policy::Person::current());
    if (context.terminal().isJson()) {
        const QJsonObject answer{{u"file"_s, orNull(path)}, {u"managed"_s, reading.policy.isManaged()}, {u"problems"_s, problemsJson(reading.problems)}};
        context.terminal().document(QJsonDocument(answer).toJson(QJsonDocument::Compact));
    } else if (!reading.problems.isEmpty()) {
        for (const policy::Problem &problem : reading.problems)
            context.terminal().line(words::problemText(problem));
    } else {
        context.terminal().line(reading.policy.isManaged() ? QCoreApplication::translate("Cli", "The policy file is in order.") : QCoreApplication::translate("Cli", "There is no policy file; everything is allowed."));
    }
    co_return static_cast<int>(reading.problems.isEmpty() ? Exit::Done : Exit::Policy);
}

Task<int> policyShow(Context &context)
{
    const policy::Policy &policy = context.home().policy();
    QJsonArray acts;
    QList<QStringList> rows;
    for (int i = 0; i < policy::ActionCount; ++i) {
        const auto action = static_cast<policy::Action>(i);
        const policy::Verdict verdict = policy.decide(action);
        const std::optional<policy::ReasonRule> reason = policy.reasonFor(action);
        acts.append(QJsonObject{{u"action"_s, policy::actionName(action)}, {u"allowed"_s, verdict.isAllowed}, {u"rule"_s, orNull(verdict.rule)}, {u"asksReason"_s, reason.has_value()}});
        const QString may = !verdict.isAllowed ? QCoreApplication::translate("Cli", "no") : reason ? QCoreApplication::translate("Cli", "yes, with a reason") : QCoreApplication::translate("Cli", "yes");
        rows.append({policy::actionName(action), may, !verdict.isAllowed ? verdict.rule : reason ? reason->rule : QString()});
    }
    if (!context.terminal().isJson()) {
        context.terminal().line(QCoreApplication::translate("Cli", "Role: %1").arg(words::roleText(policy.role())));
        context.terminal().table({QCoreApplication::translate("Cli", "What"), QCoreApplication::translate("Cli", "Allowed"), QCoreApplication::translate("Cli", "Rule")}, rows);
        co_return static_cast<int>(Exit::Done);
    }
    const QJsonObject answer{{u"managed"_s, policy.isManaged()},
                             {u"role"_s, policy::roleName(policy.role())},
                             {u"setBy"_s, orNull(policy.setBy())},
                             {u"contact"_s, orNull(policy.contact())},
                             {u"problems"_s, problemsJson(context.home().policyProblems())},
                             {u"actions"_s, acts}};
    context.terminal().document(QJsonDocument(answer).toJson(QJsonDocument::Compact));
    co_return static_cast<int>(Exit::Done);
}

} // namespace pax::cli
