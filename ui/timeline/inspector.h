// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/workers.h"
#include "app/timeline/eventdetail.h"
#include "app/timeline/links.h"
#include "app/timeline/lookbook.h"
#include "app/timeline/overlay.h"
#include "ui/common/latest.h"

#include <QtWidgets/QFrame>

#include <memory>

class QLabel;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace pax::ui {

class FlowLayout;
class JsonView;

/// Everything about one event: a plain first line, where it came from, its fields, what belongs to it, and the raw record. Links are
/// looked for on the workers. Thread: GUI.
class Inspector : public QFrame
{
    Q_OBJECT

public:
    explicit Inspector(core::Workers &workers, QWidget *parent = nullptr);
    void setTimeline(timeline::TimelinePtr timeline);
    void setChanges(std::shared_ptr<const timeline::TimelineChanges> changes) { m_changes = std::move(changes); }
    void setOverlay(std::shared_ptr<const timeline::Overlay> overlay) { m_overlay = std::move(overlay); }
    /// \p index  into events, or −1 − index into undated
    void show(int index);
    void showNothing();
    /// Opens the raw record at a place in it, as in "period.start".
    void showRaw(const QString &path);
    /// What is shown, as text without codes first.
    QString text() const;

Q_SIGNALS:
    void linkChosen(int index);
    /// A person or place was chosen: a record without a lane.
    void recordChosen(std::size_t record);
    void alignWanted(int index);
    void closeWanted();
    void copied();

private:
    QWidget *makeHead();
    void fillHead(const timeline::TimelineEvent &event, const timeline::EventDetail &detail);
    void fillDetails(const timeline::TimelineEvent &event, const timeline::EventDetail &detail);
    void fillCodes(const timeline::TimelineEvent &event, const timeline::EventDetail &detail);
    void fillDifferences(const timeline::TimelineEvent &event);
    void fillOrigin(const timeline::TimelineEvent &event);
    void fillLinks(const QList<timeline::EventLink> &links);
    QWidget *linkRow(const timeline::EventLink &link);
    void copyText();

    core::Workers &m_workers;
    timeline::TimelinePtr m_timeline;
    std::shared_ptr<const timeline::TimelineChanges> m_changes;
    std::shared_ptr<const timeline::Overlay> m_overlay;
    int m_index = timeline::NoEvent;
    Latest m_looking;
    QStringList m_text;
    QWidget *m_badges;
    FlowLayout *m_badgeRow;
    QLabel *m_title;
    QWidget *m_chips;
    FlowLayout *m_chipRow;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QVBoxLayout *m_detailColumn;
    QVBoxLayout *m_belongColumn;   ///< in the details: what belongs together, once it is found
    QVBoxLayout *m_linkColumn;
    JsonView *m_json;
};

} // namespace pax::ui
