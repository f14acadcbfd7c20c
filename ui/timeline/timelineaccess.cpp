// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineaccess.h"

#include "app/words/timelinetext.h"
#include "ui/timeline/eventtext.h"
#include "ui/timeline/lanepainter.h"
#include "ui/timeline/timelineview.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

namespace pax::ui {

using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

class ViewAccess;

/// Everything below the view: found anew by lane and event each time it is asked, for the drawing changes under it.
class PartAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartAccess(ViewAccess *view, int lane, int event) : m_view(view), m_lane(lane), m_event(event) {}

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return m_event < 0 ? QAccessible::List : QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override { return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr; }

    QStringList actionNames() const override { return m_event < 0 ? QStringList() : QStringList{QAccessibleActionInterface::pressAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    int lane() const { return m_lane; }
    int event() const { return m_event; }

private:
    const TimelineScene &scene() const;
    const LaneRow *row() const;

    ViewAccess *m_view;
    int m_lane;
    int m_event;   ///< −1: the lane itself
};

class ViewAccess : public QAccessibleWidget
{
public:
    explicit ViewAccess(TimelineView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~ViewAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_parts))
            QAccessible::deleteAccessibleInterface(id);
    }

    TimelineView *view() const { return static_cast<TimelineView *>(object()); }
    int childCount() const override { return view() ? static_cast<int>(view()->scene().lanes.size()) : 0; }
    QAccessibleInterface *child(int index) const override
    {
        if (!view() || index < 0 || index >= childCount())
            return nullptr;
        return part(static_cast<int>(view()->scene().lanes[static_cast<std::size_t>(index)].lane), -1);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *wanted = dynamic_cast<const PartAccess *>(child);
        for (int i = 0; wanted && i < childCount(); ++i) {
            if (static_cast<int>(view()->scene().lanes[static_cast<std::size_t>(i)].lane) == wanted->lane())
                return i;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const LaneRow *row = view() ? view()->laneAt(view()->viewport()->mapFromGlobal(QPoint(x, y))) : nullptr;
        return row ? part(static_cast<int>(row->lane), -1) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const int current = view() && view()->hasFocus() ? view()->current() : -1;
        return current < 0 ? nullptr : part(static_cast<int>(view()->scene().event(current).lane), current);
    }
    QString text(QAccessible::Text kind) const override
    {
        // What is current is told here too, for readers that do not follow the focus inside a widget.
        if (kind == QAccessible::Value && view() && view()->current() >= 0)
            return spoken(view()->scene(), view()->current());
        return QAccessibleWidget::text(kind);
    }

    static QString spoken(const TimelineScene &scene, int index)
    {
        const TimelineEvent &event = scene.event(index);
        QStringList parts{eventWhen(event), words::eventTitle(event)};
        for (const QString &more : {event.subtitle, words::eventStatus(event), words::laneTitle(event.lane)}) {
            if (!more.isEmpty())
                parts << more;
        }
        return parts.join(u", "_s);
    }

    /// The interface of a lane (event −1) or an event in it.
    QAccessibleInterface *part(int lane, int event) const
    {
        const QPair<int, int> key(lane, event);
        const auto known = m_parts.constFind(key);
        if (known != m_parts.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *made = new PartAccess(const_cast<ViewAccess *>(this), lane, event);
        m_parts.insert(key, QAccessible::registerAccessibleInterface(made));
        return made;
    }

private:
    mutable QHash<QPair<int, int>, QAccessible::Id> m_parts;
};

const TimelineScene &PartAccess::scene() const
{
    return m_view->view()->scene();
}

const LaneRow *PartAccess::row() const
{
    for (const LaneRow &row : scene().lanes) {
        if (static_cast<int>(row.lane) == m_lane)
            return &row;
    }
    return nullptr;
}

bool PartAccess::isValid() const
{
    if (!m_view->view() || !m_view->isValid())
        return false;
    return m_event < 0 || (scene().timeline && static_cast<std::size_t>(m_event) < scene().timeline->events.size());
}

QWindow *PartAccess::window() const
{
    return m_view->window();
}

QAccessibleInterface *PartAccess::parent() const
{
    return m_event < 0 ? m_view : m_view->part(m_lane, -1);
}

int PartAccess::childCount() const
{
    const LaneRow *lane = m_event < 0 && isValid() ? row() : nullptr;
    return lane ? static_cast<int>(lane->layout.events.size()) : 0;
}

QAccessibleInterface *PartAccess::child(int index) const
{
    const LaneRow *lane = m_event < 0 && isValid() ? row() : nullptr;
    if (!lane || index < 0 || index >= static_cast<int>(lane->layout.events.size()))
        return nullptr;
    return m_view->part(m_lane, lane->layout.events[static_cast<std::size_t>(index)]);
}

QAccessibleInterface *PartAccess::childAt(int x, int y) const
{
    const LaneRow *lane = nullptr;
    const LaneMark *mark = isValid() ? m_view->view()->markAt(m_view->view()->viewport()->mapFromGlobal(QPoint(x, y)), &lane) : nullptr;
    return mark && m_event < 0 && static_cast<int>(lane->lane) == m_lane ? m_view->part(m_lane, lane->layout.eventOf(*mark)) : nullptr;
}

int PartAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *wanted = dynamic_cast<const PartAccess *>(child);
    const LaneRow *lane = wanted && isValid() ? row() : nullptr;
    if (!lane)
        return -1;
    const auto place = std::find(lane->layout.events.begin(), lane->layout.events.end(), wanted->event());
    return place == lane->layout.events.end() ? -1 : static_cast<int>(place - lane->layout.events.begin());
}

QString PartAccess::text(QAccessible::Text kind) const
{
    if (!isValid() || kind != QAccessible::Name)
        return {};
    if (m_event >= 0)
        return ViewAccess::spoken(scene(), m_event);
    const LaneRow *lane = row();
    const int inView = lane ? static_cast<int>(lane->layout.events.size()) : 0;
    const int total = lane ? lane->total : 0;
    //: a lane of the time line for a screen reader: its name, how many events it has, how many are in view
    return QCoreApplication::translate("TimelineView", "%1, %n event(s), %2 in view", nullptr, total).arg(words::laneTitle(static_cast<Lane>(m_lane)), QString::number(inView));
}

QRect PartAccess::rect() const
{
    if (!isValid())
        return {};
    const TimelineView *view = m_view->view();
    QRect place;
    if (m_event >= 0)
        place = view->rectOf(m_event);
    else if (const LaneRow *lane = row())
        place = QRect(0, timelinesizes::lanesTop() + lane->top - scene().scroll, view->viewport()->width(), lane->height);
    return place.isEmpty() ? QRect() : QRect(view->viewport()->mapToGlobal(place.topLeft()), place.size());
}

QAccessible::State PartAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    if (m_event >= 0) {
        state.selectable = true;
        state.focusable = true;
        state.selected = scene().current == m_event;
        state.focused = state.selected && m_view->view()->hasFocus();
    }
    return state;
}

void PartAccess::doAction(const QString &name)
{
    if (isValid() && m_event >= 0 && name == QAccessibleActionInterface::pressAction())
        m_view->view()->setCurrent(m_event);
}

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new ViewAccess(view) : nullptr;
}

} // namespace

void installTimelineAccess()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void announceCurrent(TimelineView &view)
{
    if (!QAccessible::isActive() || view.current() < 0)
        return;
    auto *access = dynamic_cast<ViewAccess *>(QAccessible::queryAccessibleInterface(&view));
    if (!access)
        return;
    if (view.hasFocus()) {
        QAccessibleInterface *part = access->part(static_cast<int>(view.scene().event(view.current()).lane), view.current());
        QAccessibleEvent focus(part, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
    QAccessibleEvent changed(&view, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace pax::ui
