// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/memberpage.h"

#include "app/panel/roster.h"
#include "app/timeline/membersummary.h"
#include "ui/common/fold.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"
#include "ui/common/table.h"
#include "ui/timeline/eventtext.h"
#include "ui/timeline/inspector.h"
#include "ui/timeline/summarycolumn.h"
#include "ui/timeline/timelineview.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

namespace pax::ui {

using namespace core;
using namespace timeline;
using namespace Qt::StringLiterals;

MemberPage::MemberPage(TimelineService &timelines, workspace::Workspace *workspace, const Clock &clock, Navigator *navigator, QWidget *parent)
    : QWidget(parent), m_timelines(timelines), m_workspace(workspace), m_clock(clock), m_navigator(navigator)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QFrame *head = pane("surface");
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(16, 4, 16, 8);
    headColumn->setSpacing(2);
    auto *crumbs = new QHBoxLayout;
    crumbs->setSpacing(6);
    m_back = new Button(tr("Panels"), {}, "quiet");
    m_back->setProperty("small", true);
    m_back->setProperty("flush", true);   // in line with the name below
    m_back->setShortcut(QKeySequence::Back);
    connect(m_back, &QPushButton::clicked, this, &MemberPage::backWanted);
    m_crumb = label({}, "small", Tone::TextSecondary);
    crumbs->addWidget(m_back);
    crumbs->addWidget(m_crumb);
    crumbs->addStretch();
    m_position = label({}, "small", Tone::TextSecondary);
    crumbs->addWidget(m_position);
    headColumn->addLayout(crumbs);
    auto *identity = new QHBoxLayout;
    identity->setSpacing(20);
    m_name = label({}, "title");
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    identity->addWidget(m_name);
    m_facts = new Facts(false);
    identity->addWidget(m_facts, 1);
    m_refresh = iconButton(u"refresh"_s, tr("Ask the payer again"));
    m_refresh->setShortcut(QKeySequence::Refresh);
    connect(m_refresh, &QPushButton::clicked, this, &MemberPage::load);
    identity->addWidget(m_refresh);
    headColumn->addLayout(identity);
    column->addWidget(head);
    column->addWidget(rule(Qt::Horizontal));
    m_banner = new Banner;
    column->addWidget(m_banner);
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeContent());
    m_state = new StatePanel;
    m_stack->addWidget(m_state);
    column->addWidget(m_stack, 1);
}

QWidget *MemberPage::makeContent()
{
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    QFrame *left = pane("surface");
    left->setMinimumWidth(theme::scaled(180));
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    m_summary = new SummaryColumn;
    leftColumn->addWidget(scrolling(m_summary));
    connect(m_summary, &SummaryColumn::chosen, this, &MemberPage::select);
    splitter->addWidget(left);

    QFrame *middle = pane("surface");
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 4, 8, 4);
    tools->setSpacing(8);
    m_search = new SearchField(tr("Find an event"));
    m_search->setMinimumWidth(theme::scaled(110));
    m_search->setMaximumWidth(theme::scaled(180));
    connect(m_search, &QLineEdit::textChanged, this, &MemberPage::applyFilter);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    tools->addWidget(m_search);
    m_lanes = new Button({}, u"chevron-down"_s, "chip");
    m_lanes->setLayoutDirection(Qt::RightToLeft);
    tools->addWidget(m_lanes);
    connect(m_lanes, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (int lane = 0; lane < LaneCount; ++lane) {
            QAction *action = menu->addAction(laneTitle(static_cast<Lane>(lane)));
            action->setCheckable(true);
            action->setChecked(!m_hiddenLanes.contains(lane));
            connect(action, &QAction::toggled, this, [this, lane](bool on) {
                if (on)
                    m_hiddenLanes.remove(lane);
                else
                    m_hiddenLanes.insert(lane);
                applyFilter();
            });
        }
        menu->popup(m_lanes->mapToGlobal(QPoint(0, m_lanes->height() + 2)));
    });
    m_hideDoubles = new Chip(tr("Hide claim duplicates"));
    m_hideDoubles->setChecked(true);
    connect(m_hideDoubles, &QPushButton::toggled, this, &MemberPage::applyFilter);
    tools->addWidget(m_hideDoubles);
    tools->addStretch();
    m_range = label({}, "small", Tone::TextSecondary);
    tools->addWidget(m_range);
    Button *out = iconButton(u"minus"_s, tr("Zoom out"));
    Button *in = iconButton(u"plus"_s, tr("Zoom in"));
    auto *all = new Button(tr("All", "the whole history"));
    all->setToolTip(tr("Show the whole history (0)"));
    for (Button *button : {out, in, all})
        tools->addWidget(button);
    column->addLayout(tools);
    column->addWidget(rule(Qt::Horizontal));

    auto *halves = new QSplitter(Qt::Vertical);
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    auto *drawing = new QWidget;
    auto *drawingColumn = new QVBoxLayout(drawing);
    drawingColumn->setContentsMargins(0, 0, 0, 0);
    drawingColumn->setSpacing(0);
    m_view = new TimelineView;
    drawingColumn->addWidget(m_view, 1);
    drawingColumn->addWidget(rule(Qt::Horizontal));
    auto *shelf = new QHBoxLayout;
    shelf->setContentsMargins(12, 2, 12, 2);
    m_undated = new Button({}, u"calendar"_s, "quiet");
    m_undated->setProperty("small", true);
    connect(m_undated, &QPushButton::clicked, this, [this] { select(-1); });
    m_shelf = label({}, "small", Tone::TextSecondary);
    shelf->addWidget(m_undated);
    shelf->addStretch();
    shelf->addWidget(m_shelf);
    drawingColumn->addLayout(shelf);
    halves->addWidget(drawing);
    m_rows = new RowModel(this);
    m_table = new DataTable(m_rows, true);
    m_table->setAccessibleName(tr("Events as a table"));
    m_table->setMinimumHeight(theme::scaled(72));
    halves->addWidget(m_table);
    halves->setStretchFactor(0, 4);
    halves->setStretchFactor(1, 1);
    halves->setSizes({theme::scaled(470), theme::scaled(150)});
    column->addWidget(halves, 1);
    splitter->addWidget(middle);

    m_inspector = new Inspector;
    splitter->addWidget(m_inspector);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({theme::scaled(212), theme::scaled(672), theme::scaled(312)});

    constexpr double Step = 1.6;
    connect(out, &QPushButton::clicked, this, [this] { m_view->zoom(Step); });
    connect(in, &QPushButton::clicked, this, [this] { m_view->zoom(1 / Step); });
    connect(all, &QPushButton::clicked, m_view, &TimelineView::showAll);
    connect(m_view, &TimelineView::rangeChanged, this, [this] {
        const TimeRange &range = m_view->range();
        const auto month = [](std::int64_t at) { return QLocale().toString(dateOfDay(static_cast<std::int32_t>(at / DayMs)), u"MMM yyyy"_s); };
        m_range->setText(month(range.from) + u" – "_s + month(range.to));
    });
    connect(m_view, &TimelineView::laneToggled, this, [this](int lane) {
        m_hiddenLanes.insert(lane);
        applyFilter();
    });
    connect(m_view, &TimelineView::currentChanged, this, [this](int event) {
        if (event >= 0)
            select(event);
    });
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            select(indexOfRow(row));
    });
    connect(m_inspector, &Inspector::linkChosen, this, &MemberPage::select);
    makeColumns();
    m_table->layoutColumns(u"title"_s);
    return splitter;
}

void MemberPage::makeColumns()
{
    const auto text = [this](auto &&of) {
        return [this, of](int a, int b) { return of(eventOfRow(a)).compare(of(eventOfRow(b))); };
    };
    m_rows->setColumns({
        {u"date"_s, tr("Date"), 150, Qt::AlignLeft,
         [this](int row) {
             const TimelineEvent &event = eventOfRow(row);
             return event.start ? Cell{eventWhen(event)} : Cell{tr("not dated"), Tone::TextSecondary};
         },
         [this](int a, int b) {
             const TimelineEvent &left = eventOfRow(a);
             const TimelineEvent &right = eventOfRow(b);
             if (!left.start || !right.start)
                 return int(!left.start) - int(!right.start);
             return left.start->sortKey() < right.start->sortKey() ? -1 : left.start->sortKey() > right.start->sortKey() ? 1 : 0;
         }},
        {u"lane"_s, tr("Type"), 112, Qt::AlignLeft,
         [this](int row) {
             Cell cell{laneTitle(eventOfRow(row).lane)};
             cell.mark = laneMark(eventOfRow(row).lane);
             if (eventOfRow(row).group >= 0)
                 cell.icon = u"link"_s;
             return cell;
         },
         [this](int a, int b) { return static_cast<int>(eventOfRow(a).lane) - static_cast<int>(eventOfRow(b).lane); }},
        {u"title"_s, tr("Title"), 220, Qt::AlignLeft,
         [this](int row) {
             const TimelineEvent &event = eventOfRow(row);
             Cell cell{eventTitle(event)};
             cell.isStruck = event.isRetracted || event.isRefuted;
             return cell;
         },
         text([](const TimelineEvent &event) { return eventTitle(event); })},
        {u"status"_s, tr("Status"), 104, Qt::AlignLeft, [this](int row) { return Cell{eventStatus(eventOfRow(row)), Tone::TextSecondary}; },
         text([](const TimelineEvent &event) { return eventStatus(event); })},
        {u"source"_s, tr("Source"), 130, Qt::AlignLeft, [this](int row) { return Cell{originText(eventOfRow(row).origin), Tone::TextSecondary}; }, {}},
    });
}

const TimelineEvent &MemberPage::eventOfRow(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return place < m_timeline->events.size() ? m_timeline->events[place] : m_timeline->undated[place - m_timeline->events.size()];
}

int MemberPage::indexOfRow(int row) const
{
    const int events = static_cast<int>(m_timeline->events.size());
    return row < events ? row : -1 - (row - events);
}

int MemberPage::rowOfIndex(int index) const
{
    return index >= 0 ? index : static_cast<int>(m_timeline->events.size()) + (-1 - index);
}

void MemberPage::open(const MemberRoute &route)
{
    m_route = route;
    m_timeline.reset();
    m_rows->setRowCount(0);
    m_view->setTimeline(nullptr, QDate());
    m_inspector->showNothing();
    m_summary->clear();
    m_search->clear();
    m_banner->hide();
    m_facts->clear();
    m_name->setText(route.name.isEmpty() ? route.member.text() : route.name);
    m_crumb->setText((route.panelName.isEmpty() ? QString() : u"›  "_s + route.panelName + u"  "_s) + u"›  "_s + m_name->text());
    m_position->setText(route.count > 0 ? tr("Member %1 of %2 in payer order").arg(format::count(route.position), format::count(route.count)) : QString());
    m_refresh->setVisible(route.fromExport.isEmpty() && route.file.isEmpty());
    load();
}

void MemberPage::load()
{
    if (!m_timeline) {
        m_state->showLoading(m_route.file.isEmpty() && m_route.fromExport.isEmpty() ? tr("Asking the payer for the whole record…") : tr("Reading the record…"));
        connect(m_state->addAction(tr("Cancel"), u"close"_s), &QPushButton::clicked, this, [this] {
            m_load.stop();
            Q_EMIT backWanted();
        });
        m_stack->setCurrentWidget(m_state);
    }
    std::shared_ptr<RecordSource> records;
    if (!m_route.fromExport.isEmpty() && m_workspace) {
        const Result<std::shared_ptr<RecordSource>> opened = m_workspace->exports().records(m_route.fromExport);
        if (!opened) {
            m_state->showError(opened.error());
            connect(m_state->addAction(tr("Back")), &QPushButton::clicked, this, &MemberPage::backWanted);
            m_stack->setCurrentWidget(m_state);
            return;
        }
        records = *opened;
    }
    const auto make = [this, records](std::stop_token stop) -> Task<Result<TimelinePtr>> {
        if (!m_route.file.isEmpty())
            return m_timelines.loadFile(m_route.file, m_route.member, stop);
        if (records)
            return m_timelines.loadFrom(records, m_route.fromExport.text(), m_route.member, stop);
        LiveWatch watch;
        watch.page = [this](int pages) { m_state->setProgressText(tr("Reading the record, page %1…").arg(pages)); };
        return m_timelines.load(m_route.member, watch, stop);
    };
    m_load.start(this, make, [this](Result<TimelinePtr> loaded) {
        if (loaded) {
            showTimeline(*loaded);
            return;
        }
        if (loaded.error().isCancelled())
            return;
        if (m_timeline) {
            m_banner->showError(loaded.error());
            connect(m_banner->addAction(tr("Try now"), u"refresh"_s), &QPushButton::clicked, this, &MemberPage::load);
            return;
        }
        m_state->showError(loaded.error());
        connect(m_state->addAction(tr("Try again"), u"refresh"_s, "primary"), &QPushButton::clicked, this, &MemberPage::load);
        connect(m_state->addAction(tr("Back")), &QPushButton::clicked, this, &MemberPage::backWanted);
        if (m_navigator)
            connect(m_state->addAction(tr("Check access"), u"key"_s), &QPushButton::clicked, this, [this] { m_navigator->showAccess(); });
        m_stack->setCurrentWidget(m_state);
    });
}

void MemberPage::showTimeline(TimelinePtr timeline)
{
    m_timeline = std::move(timeline);
    const QDate today = m_clock.now().toLocalTime().date();
    m_rows->setRowCount(0);
    m_view->setTimeline(m_timeline, today);
    m_rows->setRowCount(static_cast<int>(m_timeline->events.size() + m_timeline->undated.size()));
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_summary->show(summarize(*m_timeline, today), *m_timeline, today);
    showHeader();
    applyFilter();
    m_inspector->showNothing();
    if (m_timeline->events.empty() && m_timeline->undated.empty()) {
        m_state->showEmpty(u"pending"_s, tr("The payer shares no records for this member"), tr("The payer did not say why."));
        connect(m_state->addAction(tr("Ask again"), u"refresh"_s, "primary"), &QPushButton::clicked, this, &MemberPage::load);
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_stack->setCurrentIndex(0);
    if (!m_timeline->isComplete)
        m_banner->showText("attention", tr("Not the whole record."), tr("The source stopped before its end; what came is shown."));
    else if (m_timeline->unreadable > 0)
        m_banner->showText("attention", tr("%n record(s) could not be read.", nullptr, m_timeline->unreadable), tr("The rest is shown."));
    else
        m_banner->hide();
    m_view->setFocus();
    Q_EMIT m_view->rangeChanged();
}

void MemberPage::showHeader()
{
    const QDateTime now = m_clock.now();
    m_facts->clear();
    if (m_timeline->patient) {
        const PatientSummary &patient = *m_timeline->patient;
        if (!patient.name.isEmpty())
            m_name->setText(patient.name);
        const std::optional<panel::Age> age = patient.deceased.isEmpty() ? panel::ageOn(patient.birthDate, now.toLocalTime().date()) : std::nullopt;
        const QString born = patient.birthDate.isEmpty() ? format::absent() : format::date(patient.birthDate);
        m_facts->add(tr("Age, born"), age ? (age->isAbout ? u"~"_s : QString()) + QString::number(age->years) + u", "_s + born : born);
        if (!patient.deceased.isEmpty())
            m_facts->add(tr("Died"), patient.deceased == u"true"_s ? tr("yes, date not sent") : format::date(patient.deceased));
        m_facts->add(tr("Sex"), patient.gender == u"female"_s ? tr("Female") : patient.gender == u"male"_s ? tr("Male") : patient.gender.isEmpty() ? format::absent() : patient.gender);
        int shown = 0;
        for (const PatientSummary::Identifier &identifier : patient.identifiers) {
            if (++shown > 2)
                break;
            const QString caption = identifier.type == u"MB"_s ? tr("Member id (MB)") : identifier.type == u"MR"_s ? tr("Record no. (MR)") : identifier.type.isEmpty() ? tr("Identifier") : tr("Identifier (%1)").arg(identifier.type);
            m_facts->add(caption, identifier.value);
        }
        // The coverage that reaches furthest; the others are in their lane.
        const TimelineEvent *coverage = nullptr;
        for (const TimelineEvent &each : m_timeline->events) {
            if (each.lane == Lane::Coverage && (!coverage || !each.end || (coverage->end && each.end->lastDay() > coverage->end->lastDay())))
                coverage = &each;
        }
        if (coverage) {
            const QString until = coverage->end ? tr("%1, to %2").arg(coverage->title, format::date(QString::fromLatin1(coverage->end->text()))) : coverage->title;
            m_facts->add(tr("Coverage"), until);
        }
    }
    const QString source = m_timeline->source == u"live"_s ? tr("Live, %1").arg(format::instant(m_timeline->asOf, now)) : m_route.file.isEmpty() ? tr("Export %1").arg(m_timeline->source) : tr("File %1").arg(m_timeline->source);
    m_facts->add(tr("Source"), source);
    if (m_navigator && m_timeline->asOf.isValid())
        m_navigator->setDataAsOf(format::instant(m_timeline->asOf, now));
}

bool MemberPage::shows(const TimelineEvent &event) const
{
    if (m_hiddenLanes.contains(static_cast<int>(event.lane)))
        return false;
    if (m_hideDoubles->isChecked() && event.hidden != Hidden::No)
        return false;
    const QString text = folded(eventTitle(event) + u' ' + event.subtitle + u' ' + event.code.code);
    for (const QString &word : folded(m_search->text()).split(u' ', Qt::SkipEmptyParts)) {
        if (!text.contains(word))
            return false;
    }
    return true;
}

void MemberPage::applyFilter()
{
    m_lanes->setText(m_hiddenLanes.isEmpty() ? tr("All lanes") : tr("Lanes %1 of %2").arg(LaneCount - m_hiddenLanes.size()).arg(LaneCount));
    if (!m_timeline)
        return;
    m_view->setFilter([this](const TimelineEvent &event) { return shows(event); });
    m_rows->setFilter([this](int row) { return shows(eventOfRow(row)); });
    const int undated = static_cast<int>(m_timeline->undated.size());
    m_undated->setVisible(undated > 0);
    m_undated->setText(tr("Undated %1").arg(format::count(undated)));
    m_shelf->setText(tr("%n lane(s) are empty", nullptr, m_view->emptyLanes()));
}

void MemberPage::select(int index)
{
    const bool exists = m_timeline && (index >= 0 ? static_cast<std::size_t>(index) < m_timeline->events.size() : static_cast<std::size_t>(-1 - index) < m_timeline->undated.size());
    if (!exists || m_isSelecting)
        return;
    m_isSelecting = true;
    m_inspector->show(m_timeline, index);
    m_view->setCurrent(index >= 0 ? index : -1);
    m_table->selectSource(rowOfIndex(index));
    m_isSelecting = false;
}

} // namespace pax::ui
