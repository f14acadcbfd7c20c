// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/policytext.h"

#include <QtCore/QCoreApplication>

namespace pax::words {

using namespace policy;

namespace {

/// Translation context for everything in this file.
struct PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)

public:
    static QString problem(const Problem &problem);
};

QString PolicyWords::problem(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::NotReadable:
        return tr("the file %1 is there but cannot be read").arg(problem.text);
    case ProblemKind::NotText:
        return tr("this is no UTF-8 text, or it is larger than a megabyte");
    case ProblemKind::ChangeableByOthers:
        return tr("%1, or the folder it lies in, can be changed by others than the administrator, so it is not trusted").arg(problem.text);
    case ProblemKind::NoSection:
        return tr("“%1” stands before the first [section]").arg(problem.text);
    case ProblemKind::NotASetting:
        return tr("“%1” is neither a [section] nor a setting (name = value) nor a # comment").arg(problem.text);
    case ProblemKind::UnknownSection:
        return tr("the section %1 is not known").arg(problem.text);
    case ProblemKind::UnknownSetting:
        return tr("the setting “%1” is not known in this section").arg(problem.text);
    case ProblemKind::UnknownValue:
        return tr("“%1” is not one of the words that can stand here").arg(problem.text);
    case ProblemKind::BadNumber:
        return tr("“%1” is not a whole number in the range %2").arg(problem.text, problem.other);
    case ProblemKind::BadAddress:
        return tr("“%1” is not an https address").arg(problem.text);
    case ProblemKind::MissingValue:
        return tr("something is missing: %1").arg(problem.text);
    case ProblemKind::Repeated:
        return problem.other.isEmpty() ? tr("%1 is there a second time").arg(problem.text) : tr("“%1” was set before, in line %2").arg(problem.text, problem.other);
    case ProblemKind::Contradiction:
        return tr("“%1” and “%2” cannot hold together").arg(problem.text, problem.other);
    }
    return {};
}

} // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::Coordinator:
        return PolicyWords::tr("Care coordinator");
    case Role::Admin:
        return PolicyWords::tr("Clinic admin");
    case Role::Support:
        return PolicyWords::tr("Support staff");
    }
    return {};
}

QString actText(Action action)
{
    switch (action) {
    case Action::ViewMembers:
        return PolicyWords::tr("see members and their records");
    case Action::ViewClaims:
        return PolicyWords::tr("see claims");
    case Action::Export:
        return PolicyWords::tr("start an export");
    case Action::WriteFiles:
        return PolicyWords::tr("hand over exported files");
    case Action::SaveTables:
        return PolicyWords::tr("save tables and charts");
    case Action::SaveDocuments:
        return PolicyWords::tr("save documents of a record");
    case Action::Print:
        return PolicyWords::tr("print");
    case Action::Copy:
        return PolicyWords::tr("copy");
    case Action::OpenFiles:
        return PolicyWords::tr("open downloaded files");
    case Action::DeleteExports:
        return PolicyWords::tr("delete exports");
    case Action::ChangeConnections:
        return PolicyWords::tr("change connections");
    case Action::TryExport:
        return PolicyWords::tr("try a real export");
    case Action::SupportBundle:
        return PolicyWords::tr("save a support bundle");
    case Action::ViewAudit:
        return PolicyWords::tr("see the audit record");
    case Action::SaveAudit:
        return PolicyWords::tr("save the audit record");
    }
    return {};
}

QString verdictText(const Verdict &verdict)
{
    if (verdict.isAllowed)
        return {};
    if (verdict.setBy.isEmpty() && verdict.contact.isEmpty())
        return PolicyWords::tr("Not allowed by the rule “%1”. Ask whoever manages this computer.").arg(verdict.rule);
    if (verdict.contact.isEmpty() || verdict.setBy.isEmpty())
        return PolicyWords::tr("Not allowed by the rule “%1”. Ask %2.").arg(verdict.rule, verdict.setBy + verdict.contact);
    return PolicyWords::tr("Not allowed by the rule “%1”. Ask %2: %3.").arg(verdict.rule, verdict.setBy, verdict.contact);
}

QString problemText(const Problem &problem)
{
    const QString text = PolicyWords::problem(problem);
    return problem.line > 0 ? PolicyWords::tr("Line %1: %2").arg(problem.line).arg(text) : text;
}

} // namespace pax::words
