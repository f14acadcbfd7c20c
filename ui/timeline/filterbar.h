// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/eventfilter.h"
#include "ui/common/controls.h"
#include "ui/timeline/lanesetup.h"

#include <QtWidgets/QWidget>

#include <functional>

class QMenu;

namespace pax::ui {

class FlowLayout;

/// What chooses the events of a timeline: text, lanes, type, state, people, dates, taken back, new; each choice that narrows stands as a
/// chip and goes with a click on it. Thread: GUI.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// What there is to choose from; with \p counts of what is new and of what only one of two sources has, where known.
    void setChoices(const timeline::FilterChoices &choices);
    void setChanged(int fresh, int changed);
    void setSides(int onlyFirst, int onlySecond, int differing);
    void setSetup(const LaneSetup &setup);
    const timeline::EventFilter &filter() const { return m_filter; }
    /// Which sides of two sources are wanted; empty: all.
    const QSet<int> &sides() const { return m_sides; }
    void clear();
    void showOnlyChanged();
    QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    void filterChanged();
    void setupChanged(const pax::ui::LaneSetup &setup);

private:
    void showLanes();
    void showFilters();
    void addChoices(QMenu &menu, const QString &title, const QList<timeline::FilterChoices::Choice> &choices, QSet<QString> &chosen, const QString &none);
    void askDates();
    void showChips();
    void addChip(const QString &text, std::function<void()> drop);
    void change();

    timeline::EventFilter m_filter;
    timeline::FilterChoices m_choices;
    LaneSetup m_setup;
    QSet<int> m_sides;
    int m_fresh = 0;
    int m_changedCount = 0;
    int m_sideCounts[3] = {0, 0, 0};
    bool m_isOverlaid = false;
    SearchField *m_search;
    Button *m_lanes;
    Button *m_more;
    Chip *m_hideDoubles;
    QWidget *m_chips;
    FlowLayout *m_chipRow;
};

} // namespace pax::ui
