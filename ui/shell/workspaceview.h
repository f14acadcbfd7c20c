// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"
#include "ui/common/navigator.h"
#include "ui/shell/frame.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QStackedWidget>

#include <memory>

namespace pax::ui {

class AccessPage;
class AuditPage;
class ClaimsPage;
class ExportsPage;
class MemberPage;
class PanelsPage;

/// All pages of one open connection. Pages reach each other through it alone.
class WorkspaceView : public QStackedWidget, public Navigator
{
    Q_OBJECT

public:
    WorkspaceView(std::unique_ptr<workspace::Workspace> workspace, QWidget *parent = nullptr);
    ~WorkspaceView() override;

    workspace::Workspace &workspace() { return *m_workspace; }
    /// The pages go, the rooms with their exports are the caller's. The view is of no use afterwards but to be deleted.
    std::unique_ptr<workspace::Workspace> giveUp();
    Section section() const { return m_section; }
    void showSection(Section section);
    QString dataAsOf() const { return m_asOf; }
    QList<Command> commands(const QStringList &words);
    PanelsPage &panels() { return *m_panels; }
    MemberPage &member() { return *m_member; }
    ExportsPage &exports() { return *m_exports; }
    ClaimsPage &claims() { return *m_claims; }
    AccessPage &access() { return *m_access; }

    void showPanels() override;
    void showMember(const MemberRoute &route) override;
    void showExports(const core::ExportId &select) override;
    void newExport(const core::PanelId &panel, const QString &panelName, const QList<core::MemberId> &members) override;
    void showClaims(const QList<core::ExportId> &exports) override;
    void showAccess() override;
    void setDataAsOf(const QString &text) override;

Q_SIGNALS:
    void sectionChanged(pax::ui::Section section);
    void dataAsOfChanged(const QString &text);
    void editWanted();

private:
    void deletePages();
    void askReason(policy::Action act, const QString &member, const QStringList &choices);
    void applyRetention();

    std::unique_ptr<workspace::Workspace> m_workspace;
    QTimer m_retention;
    Section m_section = Section::Panels;
    QString m_asOf;
    QPointer<QWidget> m_asking;   ///< somebody is being asked why
    MemberRoute m_route;
    PanelsPage *m_panels;
    MemberPage *m_member;
    ExportsPage *m_exports;
    ClaimsPage *m_claims;
    AccessPage *m_access;
    AuditPage *m_audit;
    QWidget *m_panelsShown;   ///< the panels or the member opened from them
};

} // namespace pax::ui
