// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/labstab.h"

#include "app/core/fold.h"
#include "app/timeline/documenttext.h"
#include "app/timeline/laneindex.h"
#include "app/words/eventwords.h"
#include "app/words/timelinetext.h"
#include "ui/common/adaptivesplitter.h"
#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"
#include "ui/timeline/eventtext.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <functional>

namespace pax::ui {

using namespace core;
using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr int ChosenAtFirst = 6;
constexpr int CardGap = 8;
constexpr int LeastCard = 330;

/// What staff look at first where it is there: blood pressure, weight, A1c, kidney, and what was measured most.
int rankOf(const Trend &trend)
{
    static const QStringList first{u"85354-9"_s, u"4548-4"_s, u"29463-7"_s, u"33914-3"_s, u"98979-8"_s, u"2160-0"_s, u"2823-3"_s, u"33762-6"_s};
    const qsizetype place = first.indexOf(trend.code.code);
    return trend.isText ? 1000 : place >= 0 ? static_cast<int>(place) : 100;
}

QWidget *legendEntry(const QString &text, const std::function<void(QPainter &, const QRectF &)> &draw)
{
    auto *entry = new QWidget;
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const int side = theme::scaled(12);
    QPixmap drawn(side, side);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, QRectF(0.5, 0.5, side - 1, side - 1));
    painter.end();
    auto *picture = new QLabel;
    picture->setPixmap(drawn);
    row->addWidget(picture);
    row->addWidget(label(text, "caption", Tone::TextSecondary));
    return entry;
}

} // namespace

LabsTab::LabsTab(Workers &workers, QWidget *parent) : QWidget(parent), m_workers(workers), m_current(NoEvent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_pages = new QStackedWidget;
    QWidget *list = makeList();
    auto *sides = new AdaptiveSplitter(makeCharts(), list, Qt::LeftEdge);
    sides->setSideWidth(theme::scaled(224));
    m_pages->addWidget(sides);
    m_state = new StatePanel;
    m_pages->addWidget(m_state);
    column->addWidget(m_pages);
}

QWidget *LabsTab::makeList()
{
    QFrame *side = pane("surface");
    side->setAccessibleName(tr("Tests"));
    side->setMinimumWidth(theme::scaled(180));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 8, 12, 8);
    m_search = new SearchField(tr("Find a test"));
    connect(m_search, &QLineEdit::textChanged, this, &LabsTab::filterList);
    column->addWidget(m_search);
    m_count = label({}, "caption", Tone::TextSecondary);
    column->addWidget(m_count);
    m_list = new QListWidget;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Tests to show"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const QString key = item->data(Qt::UserRole).toString();
        if (item->checkState() == Qt::Checked)
            m_chosen.insert(key);
        else
            m_chosen.remove(key);
        fillCards();
    });
    column->addWidget(m_list, 1);
    column->addWidget(rule(Qt::Horizontal));
    QLabel *note = label(tr("The same test in another unit is a row of its own. Units are never mixed or converted."), "caption", Tone::TextSecondary);
    note->setWordWrap(true);
    column->addWidget(note);
    return side;
}

QWidget *LabsTab::makeCharts()
{
    auto *content = pane("window");
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 8, 12, 0);
    column->setSpacing(8);
    auto *tools = new QWidget;
    auto *row = new FlowLayout(8, tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_look = new Segments({tr("Charts"), tr("Table")});
    m_look->button(0)->setSymbol(u"chart"_s);
    m_look->button(1)->setSymbol(u"columns"_s);
    m_span = new Segments({tr("1 year"), tr("2 years"), tr("All", "all years")});
    m_span->setCurrent(1);
    row->addWidget(m_look);
    row->addWidget(m_span);
    row->addStretch();
    row->addWidget(legendEntry(tr("Reference as sent"), [](QPainter &painter, const QRectF &box) { painter.fillRect(box, theme::color(Tone::Border)); }));
    row->addWidget(legendEntry(tr("High"), [](QPainter &painter, const QRectF &box) {
        painter.setBrush(theme::mark(1));
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(QPolygonF({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}));
    }));
    row->addWidget(legendEntry(tr("Low"), [](QPainter &painter, const QRectF &box) {
        painter.setBrush(theme::mark(1));
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(QPolygonF({box.topLeft(), box.topRight(), QPointF(box.center().x(), box.bottom())}));
    }));
    row->addWidget(legendEntry(tr("Hospital stay"), [](QPainter &painter, const QRectF &box) {
        QColor soft = theme::mark(1);
        soft.setAlphaF(0.25F);
        painter.fillRect(box.adjusted(3, 0, -3, 0), soft);
    }));
    column->addWidget(tools);
    auto *looks = new QStackedWidget;
    m_grid = new QWidget;
    new QGridLayout(m_grid);
    m_grid->layout()->setContentsMargins(0, 0, 0, 12);
    static_cast<QGridLayout *>(m_grid->layout())->setSpacing(CardGap);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_grid);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    looks->addWidget(m_scroll);
    m_rows = new RowModel(this);
    m_table = new DataTable(m_rows, true);
    m_table->setAccessibleName(tr("Results as a table"));
    looks->addWidget(m_table);
    column->addWidget(looks, 1);
    connect(m_look, &Segments::changed, looks, &QStackedWidget::setCurrentIndex);
    connect(m_span, &Segments::changed, this, &LabsTab::applyFrame);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int each) {
        if (each >= 0)
            Q_EMIT selected(m_trends[m_tableRows[each].first].points[m_tableRows[each].second].event);
    });
    connect(m_table, &DataTable::opened, this, [this](int each) {
        if (each >= 0)
            Q_EMIT opened(m_trends[m_tableRows[each].first].points[m_tableRows[each].second].event);
    });
    return content;
}

void LabsTab::setTimeline(TimelinePtr timeline, QDate today)
{
    m_timeline = std::move(timeline);
    m_today = today;
    m_current = NoEvent;
    m_reading.stop();
    if (!m_timeline) {
        showTrends({});
        return;
    }
    m_reading.start(
        this,
        [this](std::stop_token stop) {
            const auto work = [timeline = m_timeline, stop] { return trendsOf(*timeline, stop); };
            return m_workers.run(work);
        },
        [this](Result<QList<Trend>> trends) {
            if (trends)
                showTrends(std::move(*trends));
        });
}

void LabsTab::showTrends(QList<Trend> trends)
{
    m_trends = std::move(trends);
    // What was chosen stays chosen while more arrives.
    QSet<QString> known;
    for (const Trend &trend : std::as_const(m_trends))
        known.insert(trend.key);
    m_chosen.intersect(known);
    if (m_chosen.isEmpty()) {
        QList<const Trend *> order;
        for (const Trend &trend : std::as_const(m_trends))
            order << &trend;
        std::stable_sort(order.begin(), order.end(), [](const Trend *a, const Trend *b) { return rankOf(*a) != rankOf(*b) ? rankOf(*a) < rankOf(*b) : a->points.size() > b->points.size(); });
        for (const Trend *trend : order.mid(0, ChosenAtFirst))
            m_chosen.insert(trend->key);
    }
    fillList();
    fillCards();
    if (m_trends.isEmpty())
        m_state->showEmpty(u"chart"_s, tr("No labs or vitals in this source"), tr("The payer sent no results. That does not mean that nothing was measured."));
    m_pages->setCurrentIndex(m_trends.isEmpty() ? 1 : 0);
}

void LabsTab::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Trend &trend : std::as_const(m_trends)) {
        const QString unit = trend.isText ? tr("in words") : trend.unit;
        auto *item = new QListWidgetItem(inertText(trend.title + (unit.isEmpty() ? QString() : u"  "_s + unit)) + u"  ·  "_s + format::count(trend.points.size()));
        item->setData(Qt::UserRole, trend.key);
        item->setData(Qt::AccessibleTextRole, tr("%1 %2, %n result(s)", nullptr, static_cast<int>(trend.points.size())).arg(inertText(trend.title), inertText(unit)));
        item->setToolTip(item->text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(trend.key) ? Qt::Checked : Qt::Unchecked);
        m_list->addItem(item);
    }
    filterList(m_search->text());
}

void LabsTab::filterList(const QString &text)
{
    const QStringList wanted = folded(text).split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        const Trend &trend = m_trends[row];
        const QString has = folded(trend.title + u' ' + trend.unit + u' ' + trend.code.code);
        m_list->item(row)->setHidden(!std::all_of(wanted.begin(), wanted.end(), [&has](const QString &word) { return has.contains(word); }));
    }
    m_count->setText(tr("%1 of %n shown", nullptr, static_cast<int>(m_trends.size())).arg(format::count(m_chosen.size())));
}

void LabsTab::fillCards()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_columns = 0;
    for (const Trend &trend : std::as_const(m_trends)) {
        if (!m_chosen.contains(trend.key))
            continue;
        auto *card = new TrendCard(trend);
        connect(card, &TrendCard::crossed, this, [this](std::optional<std::int64_t> at) {
            for (TrendCard *each : std::as_const(m_cards))
                each->setCross(at);
        });
        connect(card, &TrendCard::chosen, this, [this](int event) {
            select(event);
            Q_EMIT selected(event);
        });
        connect(card, &TrendCard::opened, this, &LabsTab::opened);
        card->setCurrent(m_current);
        m_cards << card;
    }
    applyFrame();
    arrangeCards();
    fillTable();
    m_count->setText(tr("%1 of %n shown", nullptr, static_cast<int>(m_trends.size())).arg(format::count(m_chosen.size())));
}

void LabsTab::applyFrame()
{
    if (!m_timeline || !m_today.isValid())
        return;
    TrendFrame frame;
    frame.today = (static_cast<std::int64_t>(dayNumber(m_today.year(), m_today.month(), m_today.day())) + 1) * DayMs;
    const std::int64_t year = 366 * DayMs;
    const std::int64_t room = 30 * DayMs;
    frame.range = {frame.today - (m_span->current() == 0 ? 1 : 2) * year, frame.today + room};
    if (m_span->current() == 2) {
        std::int64_t first = frame.today - year;
        for (const TrendCard *card : std::as_const(m_cards))
            first = std::min(first, spanOf(card->trend().points.first().when).from);
        frame.range = {first - (frame.today - first) / 30, frame.today + (frame.today - first) / 30};
    }
    for (const TimelineEvent &event : m_timeline->events) {
        static const QStringList stays{u"IMP"_s, u"ACUTE"_s, u"NONAC"_s};
        if (event.lane == Lane::Visits && !event.isVoid() && !event.isPlanned && !event.isCancelled && stays.contains(event.visitClass))
            frame.stays.push_back(extentOf(event, frame.today));
    }
    for (TrendCard *card : std::as_const(m_cards))
        card->setFrame(frame);
}

void LabsTab::arrangeCards()
{
    auto *grid = static_cast<QGridLayout *>(m_grid->layout());
    const int columns = std::max(1, (m_scroll->viewport()->width() + CardGap) / (theme::scaled(LeastCard) + CardGap));
    if (columns == m_columns)
        return;
    m_columns = std::min(columns, 2);
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        grid->addWidget(m_cards[i], static_cast<int>(i) / m_columns, static_cast<int>(i) % m_columns, Qt::AlignTop);
    for (int each = 0; each < 2; ++each)
        grid->setColumnStretch(each, each < m_columns ? 1 : 0);
    // A row that is not there yet comes to be by giving it a stretch.
    const int rows = grid->rowCount();
    for (int each = 0; each < rows; ++each)
        grid->setRowStretch(each, 0);
    grid->setRowStretch(static_cast<int>(m_cards.size()) / m_columns + 1, 1);
}

void LabsTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns = 0;
    arrangeCards();
}

void LabsTab::fillTable()
{
    m_tableRows.clear();
    for (qsizetype trend = 0; trend < m_trends.size(); ++trend) {
        for (qsizetype point = 0; m_chosen.contains(m_trends[trend].key) && point < m_trends[trend].points.size(); ++point)
            m_tableRows.append({static_cast<int>(trend), static_cast<int>(point)});
    }
    if (m_rows->columns().empty()) {
        const auto trendOf = [this](int row) -> const Trend & { return m_trends[m_tableRows[row].first]; };
        const auto pointOf = [this](int row) -> const TrendPoint & { return m_trends[m_tableRows[row].first].points[m_tableRows[row].second]; };
        m_rows->setColumns({
            {u"date"_s, tr("Date"), 130, Qt::AlignLeft, [pointOf](int row) { return Cell{format::date(QString::fromLatin1(pointOf(row).when.text()))}; },
             [pointOf](int a, int b) { return pointOf(a).when.sortKey() < pointOf(b).when.sortKey() ? -1 : pointOf(a).when.sortKey() > pointOf(b).when.sortKey() ? 1 : 0; }},
            {u"test"_s, tr("Test"), 240, Qt::AlignLeft, [trendOf](int row) { return Cell{inertText(trendOf(row).title)}; }, [trendOf](int a, int b) { return trendOf(a).title.compare(trendOf(b).title, Qt::CaseInsensitive); }},
            {u"value"_s, tr("Value"), 140, Qt::AlignRight, [pointOf](int row) { return pointOf(row).text.isEmpty() ? Cell{tr("no result was sent"), Tone::TextSecondary} : Cell{inertText(pointOf(row).text)}; }, {}},
            {u"flag"_s, tr("Judged"), 110, Qt::AlignLeft,
             [pointOf](int row) {
                 const TrendPoint &point = pointOf(row);
                 const QString flag = words::flagText(point.flag);
                 return Cell{point.isFlagOurs && !flag.isEmpty() ? tr("%1 by the range sent").arg(flag) : flag, words::isAlarming(point.flag) ? Tone::Attention : Tone::TextSecondary};
             },
             [pointOf](int a, int b) { return pointOf(a).flag.compare(pointOf(b).flag); }},
            {u"range"_s, tr("Reference"), 130, Qt::AlignLeft,
             [trendOf, pointOf](int row) { return pointOf(row).band < 0 ? Cell{tr("not sent"), Tone::TextSecondary} : Cell{inertText(trendOf(row).bands[pointOf(row).band].text), Tone::TextSecondary}; }, {}},
            {u"who"_s, tr("By"), 150, Qt::AlignLeft, [this, pointOf](int row) { return Cell{inertText(m_timeline->at(pointOf(row).event).who), Tone::TextSecondary}; }, {}},
        });
        m_table->layoutColumns(u"test"_s);
    }
    m_rows->setRowCount(0);
    m_rows->setRowCount(static_cast<int>(m_tableRows.size()));
    m_table->sortByColumn(0, Qt::DescendingOrder);
}

void LabsTab::select(int event)
{
    m_current = event;
    for (TrendCard *card : std::as_const(m_cards))
        card->setCurrent(event);
}

} // namespace pax::ui
