// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspaceview.h"

#include "app/workspace/retention.h"
#include "ui/access/accesspage.h"
#include "ui/audit/auditpage.h"
#include "ui/bulk/exportspage.h"
#include "ui/claims/claimspage.h"
#include "ui/common/fold.h"
#include "ui/common/format.h"
#include "ui/panel/panelspage.h"
#include "ui/shell/reasondialog.h"
#include "ui/timeline/memberpage.h"

namespace pax::ui {

using namespace core;
using namespace Qt::StringLiterals;

WorkspaceView::WorkspaceView(std::unique_ptr<workspace::Workspace> workspace, QWidget *parent) : QStackedWidget(parent), m_workspace(std::move(workspace))
{
    m_panels = new PanelsPage(*m_workspace, *this);
    m_member = new MemberPage(m_workspace->timelines(), m_workspace.get(), m_workspace->home().clock(), this);
    m_exports = new ExportsPage(*m_workspace, *this, [this] { return m_panels->panels(); });
    m_claims = new ClaimsPage(m_workspace->claims(), m_workspace->home().workers(), m_workspace.get(), this);
    m_access = new AccessPage(*m_workspace);
    connect(m_access, &AccessPage::editWanted, this, &WorkspaceView::editWanted);
    m_audit = new AuditPage(*m_workspace);
    for (QWidget *page : std::initializer_list<QWidget *>{m_panels, m_member, m_exports, m_claims, m_access, m_audit})
        addWidget(page);
    m_panelsShown = m_panels;
    connect(m_workspace.get(), &workspace::Workspace::reasonWanted, this, &WorkspaceView::askReason);
    connect(m_member, &MemberPage::backWanted, this, &WorkspaceView::showPanels);
    // What was running when the window last closed goes on by itself.
    (void)m_workspace->exports().resumeAll(true);
    connect(&m_retention, &QTimer::timeout, this, &WorkspaceView::applyRetention);
    connect(&m_workspace->home().settings(), &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::ExportDays)
            applyRetention();
    });
    m_retention.start(std::chrono::hours(1));
    applyRetention();
}

/// What is too old goes by itself; a rule against deleting, or a lock, leaves it for the next time.
void WorkspaceView::applyRetention()
{
    (void)workspace::applyRetention(m_workspace->home(), m_workspace->exports());
}

WorkspaceView::~WorkspaceView()
{
    deletePages();
    if (m_workspace)
        workspace::Workspace::close(std::move(m_workspace));
}

void WorkspaceView::askReason(policy::Action act, const QString &member, const QStringList &choices)
{
    if (m_asking)
        return;
    auto *dialog = new ReasonDialog(act, choices, window());
    m_asking = dialog;
    connect(dialog, &ReasonDialog::given, this, [this, act, member](const QString &reason) {
        m_workspace->home().reasons()->give(act, member, reason);
        // What was looked for is looked for again; what was pressed is the user's to press again.
        if (act == policy::Action::ViewMembers && currentWidget() == m_member)
            m_member->open(m_route);
        else if (act == policy::Action::ViewClaims && m_section == Section::Claims)
            m_claims->openNewest();
    });
    dialog->open();
}

void WorkspaceView::deletePages()
{
    // Pages use the workspace: they go first. Unseen, for the next one would be shown and reach for those that went before it.
    hide();
    while (count() > 0)
        delete widget(0);
}

std::unique_ptr<workspace::Workspace> WorkspaceView::giveUp()
{
    deletePages();
    return std::move(m_workspace);
}

void WorkspaceView::showSection(Section section)
{
    m_section = section;
    switch (section) {
    case Section::Panels:
        setCurrentWidget(m_panelsShown);
        break;
    case Section::Exports:
        m_exports->select({});
        setCurrentWidget(m_exports);
        break;
    case Section::Claims:
        m_claims->openNewest();
        setCurrentWidget(m_claims);
        break;
    case Section::Access:
        m_access->reload();
        setCurrentWidget(m_access);
        break;
    case Section::Audit:
        m_audit->reload();
        setCurrentWidget(m_audit);
        break;
    }
    Q_EMIT sectionChanged(section);
}

void WorkspaceView::showPanels()
{
    m_panelsShown = m_panels;
    showSection(Section::Panels);
}

void WorkspaceView::showMember(const MemberRoute &route)
{
    m_panelsShown = m_member;
    m_route = route;
    m_member->open(route);
    showSection(Section::Panels);
}

void WorkspaceView::showExports(const ExportId &select)
{
    showSection(Section::Exports);
    m_exports->select(select);
}

void WorkspaceView::newExport(const PanelId &panel, const QString &, const QList<MemberId> &members)
{
    m_exports->newExport(panel, members);
}

void WorkspaceView::showClaims(const QList<ExportId> &exports)
{
    m_claims->openExports(exports);
    showSection(Section::Claims);
}

void WorkspaceView::showAccess()
{
    showSection(Section::Access);
}

void WorkspaceView::setDataAsOf(const QString &text)
{
    m_asOf = text;
    Q_EMIT dataAsOfChanged(text);
}

QList<Command> WorkspaceView::commands(const QStringList &words)
{
    QList<Command> found;
    const auto offer = [&](const QString &title, const QString &hint, const QString &icon, std::function<void()> run) {
        const QString text = folded(title + u' ' + hint);
        const bool matches = std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
        if (matches)
            found.append(Command{title, hint, icon, std::move(run)});
    };
    constexpr qsizetype MostMembers = 8;
    if (!words.isEmpty()) {
        const MemberRows &members = m_panels->members();
        for (int row = 0; row < members.count() && found.size() < MostMembers; ++row) {
            if (members.matches(row, words))
                found.append(Command{members.member(row).name, members.member(row).memberNumber(), u"person"_s, [this, row] { m_panels->openMember(row); }});
        }
        for (const panel::PanelHeader &each : m_panels->panels()) {
            const PanelId id = each.id;
            offer(each.name.isEmpty() ? id.text() : each.name, tr("panel"), u"members"_s, [this, id] {
                showPanels();
                m_panels->choose(id);
            });
        }
    }
    offer(tr("Go to panels"), {}, u"members"_s, [this] { showPanels(); });
    offer(tr("Go to exports"), {}, u"download"_s, [this] { showSection(Section::Exports); });
    offer(tr("Go to claims"), {}, u"claim"_s, [this] { showSection(Section::Claims); });
    offer(tr("Go to access"), {}, u"key"_s, [this] { showSection(Section::Access); });
    offer(tr("Go to audit"), {}, u"shield"_s, [this] { showSection(Section::Audit); });
    offer(tr("New export…"), {}, u"download"_s, [this] { m_exports->newExport({}, {}); });
    offer(tr("Add a group…"), {}, u"plus"_s, [this] {
        showPanels();
        m_panels->addGroup();
    });
    offer(tr("Open claims from files…"), {}, u"folder"_s, [this] {
        showSection(Section::Claims);
        m_claims->chooseFiles();
    });
    return found;
}

} // namespace pax::ui
