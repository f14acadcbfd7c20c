// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/lookbook.h"
#include "app/timeline/overlay.h"
#include "app/workspace/workspace.h"
#include "ui/common/latest.h"
#include "ui/common/navigator.h"

#include <QtWidgets/QWidget>

#include <memory>

class QStackedWidget;
class QTabBar;

namespace pax::ui {

class Banner;
class ClaimsTab;
class DocumentsTab;
class LabsTab;
class MemberHeader;
class MemberLoader;
class OverlayLoader;
struct MemberPrint;
class RawTab;
class StatePanel;
class TimelineTab;

/// The tabs of a member, in their order.
enum class MemberTab { Timeline, Labs, Claims, Documents, Raw };

/// One member's history: who it is, and the record as timeline, trends, claims, documents and raw bytes. It shows what came while more
/// arrives, keeps what came when the rest fails, lays a second source over the first, and says what is new since the last look.
/// Thread: GUI.
class MemberPage : public QWidget
{
    Q_OBJECT

public:
    /// \p timelines opens members; \p workspace may be null: then only files can be opened.
    MemberPage(timeline::TimelineService &timelines, workspace::Workspace *workspace, const core::Clock &clock, Navigator *navigator, QWidget *parent = nullptr);
    ~MemberPage() override;

    void open(const MemberRoute &route);
    const MemberRoute &route() const { return m_route; }
    bool isLoading() const;
    /// The history on screen, or null.
    const timeline::TimelinePtr &timeline() const { return m_timeline; }
    /// \p index  into events, or −1 − index into undated
    void select(int index);
    void showTab(MemberTab tab);
    MemberTab tab() const;
    /// Reads a second source and lays it over the first.
    void compareWith(const MemberRoute &second);
    const std::shared_ptr<const timeline::Overlay> &overlay() const { return m_overlay; }
    const std::shared_ptr<const timeline::TimelineChanges> &changes() const { return m_changes; }
    TimelineTab *timelineTab() const { return m_timelineTab; }
    LabsTab *labsTab() const { return m_labsTab; }
    ClaimsTab *claimsTab() const { return m_claimsTab; }
    DocumentsTab *documentsTab() const { return m_documentsTab; }
    RawTab *rawTab() const { return m_rawTab; }
    /// Writes the summary as PDF; recorded first. Errors: AuditUnavailable, StorageFull.
    core::Result<void> printTo(const QString &fileName);

Q_SIGNALS:
    void backWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeTabs();
    void connectTabs();
    void load();
    void showTimeline(const timeline::TimelinePtr &timeline, bool isMore);
    void showArriving();
    void showEnd();
    void showFailure(const core::Error &error);
    void showEmpty();
    void offerExports();
    void look();
    void keepLook();
    void showNews();
    void showVanished();
    void showCompareMenu();
    void showOverlay(const timeline::Overlay &overlay);
    void endOverlay();
    MemberPrint printJob() const;
    void askPrint();
    core::Result<void> record(audit::AuditAction action, const QString &detail);
    QString sourceName(const QString &source) const;
    QString place() const;
    QDate today() const;

    timeline::TimelineService &m_timelines;
    workspace::Workspace *m_workspace;
    const core::Clock &m_clock;
    Navigator *m_navigator;
    MemberRoute m_route;
    timeline::TimelinePtr m_timeline;
    timeline::TimelinePtr m_first;                             ///< what m_timeline was before a second source was laid over it
    std::shared_ptr<const timeline::Overlay> m_overlay;
    std::shared_ptr<const timeline::TimelineChanges> m_changes;
    std::optional<timeline::Look> m_look;                      ///< to be kept when the member is left
    Latest m_looking;
    OverlayLoader *m_second;
    std::optional<MemberRoute> m_wantedSecond;                 ///< to be laid over once the first one is here
    MemberLoader *m_loader;
    MemberHeader *m_header;
    Banner *m_banner;
    Banner *m_news;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QStackedWidget *m_pages;
    StatePanel *m_state;
    TimelineTab *m_timelineTab;
    LabsTab *m_labsTab;
    ClaimsTab *m_claimsTab;
    DocumentsTab *m_documentsTab;
    RawTab *m_rawTab;
};

} // namespace pax::ui
