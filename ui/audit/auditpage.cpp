// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpage.h"

#include "app/words/audittext.h"
#include "ui/common/fold.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"
#include "ui/common/table.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace pax::ui {

using namespace core;
using namespace audit;
using namespace Qt::StringLiterals;

namespace {

QString iconOf(AuditAction action)
{
    switch (action) {
    case AuditAction::SignedIn:
    case AuditAction::CheckedAccess:
        return u"key"_s;
    case AuditAction::ViewedPanel:
    case AuditAction::ViewedMember:
    case AuditAction::ViewedClaims:
    case AuditAction::ViewedAudit:
        return u"viewed"_s;
    case AuditAction::Searched:
        return u"search"_s;
    case AuditAction::OpenedFile:
        return u"folder"_s;
    case AuditAction::StartedExport:
    case AuditAction::TriedExport:
        return u"download"_s;
    case AuditAction::CancelledExport:
        return u"close"_s;
    case AuditAction::DeletedExport:
        return u"delete"_s;
    case AuditAction::WroteExport:
    case AuditAction::WroteClaims:
    case AuditAction::SavedDocument:
    case AuditAction::SavedBundle:
    case AuditAction::SavedAudit:
        return u"save"_s;
    case AuditAction::Printed:
        return u"print"_s;
    case AuditAction::Copied:
        return u"copy"_s;
    case AuditAction::ChangedProfile:
    case AuditAction::ChangedRole:
        return u"settings"_s;
    case AuditAction::Locked:
    case AuditAction::Unlocked:
        return u"lock"_s;
    case AuditAction::Refused:
    case AuditAction::FoundBroken:
        return u"failed"_s;
    }
    return {};
}

QString subjectOf(const AuditEntry &entry)
{
    QStringList parts{entry.member.reveal(), entry.panel.reveal(), entry.exportId};
    parts.removeAll(QString());
    return parts.isEmpty() ? entry.profile : parts.join(u" · "_s);
}

} // namespace

AuditPage::AuditPage(workspace::Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QFrame *head = pane("surface");
    auto *headRow = new QHBoxLayout(head);
    headRow->setSpacing(8);
    headRow->setContentsMargins(16, 10, 16, 10);
    headRow->addWidget(label(tr("Audit"), "heading"));
    m_chain = badge({});
    headRow->addWidget(m_chain);
    headRow->addStretch();
    auto *check = new Button(tr("Verify chain"), u"shield"_s);
    connect(check, &QPushButton::clicked, this, &AuditPage::reload);
    headRow->addWidget(check);
    column->addWidget(head);
    column->addWidget(rule(Qt::Horizontal));
    QFrame *tools = pane("window");
    auto *toolRow = new QHBoxLayout(tools);
    toolRow->setSpacing(8);
    toolRow->setContentsMargins(16, 8, 16, 8);
    m_search = new SearchField(tr("Search any column"));
    m_search->setMaximumWidth(theme::scaled(240));
    connect(m_search, &QLineEdit::textChanged, this, &AuditPage::applyFilter);
    toolRow->addWidget(m_search);
    toolRow->addStretch();
    m_shown = label({}, "small", Tone::TextSecondary);
    toolRow->addWidget(m_shown);
    column->addWidget(tools);
    column->addWidget(rule(Qt::Horizontal));
    m_rows = new RowModel(this);
    const auto entry = [this](int row) -> const AuditEntry & { return m_entries[row]; };
    m_rows->setColumns({
        {u"when"_s, tr("When"), 190, Qt::AlignLeft, [this, entry](int row) { return Cell{format::instant(entry(row).when, m_workspace.home().clock().now())}; },
         [entry](int a, int b) { return entry(a).number < entry(b).number ? -1 : entry(a).number > entry(b).number; }},
        {u"who"_s, tr("Who"), 120, Qt::AlignLeft, [entry](int row) { return Cell{entry(row).user}; }, [entry](int a, int b) { return entry(a).user.compare(entry(b).user); }},
        {u"what"_s, tr("What"), 150, Qt::AlignLeft, [entry](int row) { return Cell{words::auditActionText(entry(row).action), Tone::Text, iconOf(entry(row).action)}; },
         [entry](int a, int b) { return static_cast<int>(entry(a).action) - static_cast<int>(entry(b).action); }},
        {u"subject"_s, tr("Member, panel or export"), 280, Qt::AlignLeft, [entry](int row) { return Cell{subjectOf(entry(row))}; }, [entry](int a, int b) { return subjectOf(entry(a)).compare(subjectOf(entry(b))); }},
        {u"detail"_s, tr("Detail"), 240, Qt::AlignLeft, [entry](int row) { return Cell{entry(row).detail, Tone::TextSecondary}; }, {}},
    });
    m_table = new DataTable(m_rows);
    m_table->setAccessibleName(tr("Who looked at what"));
    m_table->layoutColumns(u"detail"_s);
    m_state = new StatePanel;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    column->addWidget(m_stack, 1);
}

void AuditPage::reload()
{
    const Result<QList<AuditEntry>> read = m_workspace.audit().entries();
    m_rows->setRowCount(0);
    if (!read) {
        m_state->showError(read.error());
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_entries = *read;
    std::reverse(m_entries.begin(), m_entries.end());
    m_rows->setRowCount(static_cast<int>(m_entries.size()));
    m_stack->setCurrentWidget(m_table);
    verify();
    applyFilter();
}

void AuditPage::verify()
{
    const Result<AuditCheck> checked = m_workspace.audit().verify();
    if (!checked)
        setBadge(m_chain, tr("Chain not checked"), "attention");
    else if (!checked->intact)
        setBadge(m_chain, tr("Chain broken at entry %1").arg(checked->firstBroken.value_or(0)), "bad");
    else
        setBadge(m_chain, tr("Chain intact, %n entries", nullptr, static_cast<int>(checked->entries)), "good");
}

void AuditPage::applyFilter()
{
    const QString wanted = folded(m_search->text());
    m_rows->setFilter([this, wanted](int row) {
        const AuditEntry &each = m_entries[row];
        return folded(each.user + u'\n' + words::auditActionText(each.action) + u'\n' + subjectOf(each) + u'\n' + each.detail).contains(wanted);
    });
    m_shown->setText(tr("%1 of %2").arg(format::count(m_rows->rowCount()), format::count(m_entries.size())));
}

} // namespace pax::ui
