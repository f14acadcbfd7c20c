// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "app/core/workers.h"
#include "app/timeline/lookbook.h"
#include "app/timeline/overlay.h"
#include "ui/common/latest.h"

#include <QtCore/QDate>
#include <QtWidgets/QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;

namespace pax::ui {

class AdaptiveSplitter;
class Button;
class EventTable;
class FilterBar;
class Inspector;
class LaneSetup;
class SummaryColumn;
class TimelineView;

/// The drawn history with its table twin, the summary at the left and the inspector at the right: one filter, one current event.
/// Thread: GUI.
class TimelineTab : public QWidget
{
    Q_OBJECT

public:
    /// \p settings may be null: then the lanes' setup is not kept.
    TimelineTab(core::Workers &workers, core::Settings *settings, QWidget *parent = nullptr);
    ~TimelineTab() override;

    /// \p keepsView  more of the same member arrived: range, filter and current event stay
    void setTimeline(timeline::TimelinePtr timeline, QDate today, bool keepsView);
    void clear();
    void setChanges(std::shared_ptr<const timeline::TimelineChanges> changes);
    void setOverlay(std::shared_ptr<const timeline::Overlay> overlay);
    /// \p index  into events, or −1 − index into undated
    void select(int index);
    int current() const { return m_current; }
    void findEvent();
    /// Shows nothing but what is new or changed since the last look.
    void showOnlyChanged();
    TimelineView *view() const { return m_view; }
    EventTable *table() const { return m_table; }
    Inspector *inspector() const { return m_inspector; }
    /// Dated events as filtered, by start, then undated ones.
    const std::vector<int> &shown() const { return m_shown; }

Q_SIGNALS:
    void selected(int index);
    void recordChosen(std::size_t record);
    void copied();

private:
    QWidget *makeMiddle();
    QWidget *makeTools();
    QWidget *makeShelf();
    void connectParts();
    void applyFilter();
    void showShelf(int dated, int undated);
    void showRange();
    void keepSetup(const LaneSetup &setup);
    void showMenu(int event, int lane, const QPoint &at);
    void align(int event);
    void openInspector();

    core::Workers &m_workers;
    core::Settings *m_settings;
    timeline::TimelinePtr m_timeline;
    std::shared_ptr<const timeline::TimelineChanges> m_changes;
    std::shared_ptr<const timeline::Overlay> m_overlay;
    QDate m_today;
    Latest m_filtering;
    std::vector<int> m_shown;
    int m_current;
    bool m_isSelecting = false;
    FilterBar *m_filter;
    QLabel *m_range;
    Button *m_back;
    Button *m_forward;
    Button *m_dates;
    TimelineView *m_view;
    Button *m_undated;
    QLabel *m_shelf;
    EventTable *m_table;
    SummaryColumn *m_summary;
    Inspector *m_inspector;
    AdaptiveSplitter *m_sides;
};

} // namespace pax::ui
