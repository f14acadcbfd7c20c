// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/rawtab.h"

#include "app/timeline/documenttext.h"
#include "app/words/timelinetext.h"
#include "ui/common/controls.h"
#include "ui/common/format.h"
#include "ui/common/jsonview.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>

#include <memory>

namespace pax::ui {

using namespace core;
using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t RecordsBetweenStops = 256;
constexpr qsizetype MostMessages = 30;

} // namespace

Result<std::vector<int>> recordsWith(const MemberTimeline &timeline, const QByteArray &text, std::stop_token stop)
{
    std::vector<int> found;
    const QByteArray wanted = text.toLower();
    for (std::size_t i = 0; i < timeline.records.size(); ++i) {
        if (i % RecordsBetweenStops == 0 && stop.stop_requested())
            return Error::cancelled();
        if (wanted.isEmpty() || timeline.records[i].toByteArray().toLower().contains(wanted))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

RawTab::RawTab(Workers &workers, QWidget *parent) : QWidget(parent), m_workers(workers)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *halves = new QSplitter;
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    QFrame *left = pane("surface");
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 6, 12, 6);
    m_search = new SearchField(tr("Find in all records"));
    connect(m_search, &QLineEdit::returnPressed, this, &RawTab::search);
    connect(m_search, &QLineEdit::textChanged, this, &RawTab::search);
    tools->addWidget(m_search, 1);
    m_count = label({}, "small", Tone::TextSecondary);
    tools->addWidget(m_count);
    leftColumn->addLayout(tools);
    leftColumn->addWidget(rule(Qt::Horizontal));
    m_rows = new RowModel(this);
    m_table = new DataTable(m_rows, true);
    m_table->setAccessibleName(tr("All records"));
    leftColumn->addWidget(m_table, 1);
    m_messages = label({}, "small", Tone::TextSecondary);
    m_messages->setWordWrap(true);
    m_messages->setContentsMargins(12, 6, 12, 6);
    m_messages->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    leftColumn->addWidget(m_messages);
    halves->addWidget(left);
    QFrame *right = pane("surface");
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(12, 6, 12, 8);
    m_json = new JsonView;
    connect(m_json, &JsonView::copied, this, &RawTab::copied);
    rightColumn->addWidget(m_json);
    halves->addWidget(right);
    halves->setSizes({theme::scaled(520), theme::scaled(660)});
    column->addWidget(halves);
    makeColumns();
    connect(m_table, &DataTable::currentRowChanged, this, &RawTab::choose);
}

void RawTab::makeColumns()
{
    const auto infoOf = [this](int row) -> const RecordInfo & { return m_timeline->infos[static_cast<std::size_t>(row)]; };
    m_rows->setColumns({
        {u"type"_s, tr("Kind of record"), 170, Qt::AlignLeft, [infoOf](int row) { return Cell{inertText(infoOf(row).type)}; }, [infoOf](int a, int b) { return infoOf(a).type.compare(infoOf(b).type); }},
        {u"id"_s, tr("Id"), 160, Qt::AlignLeft, [infoOf](int row) { return infoOf(row).id.isEmpty() ? Cell{tr("none"), Tone::TextSecondary} : Cell{inertText(infoOf(row).id)}; },
         [infoOf](int a, int b) { return infoOf(a).id.compare(infoOf(b).id); }},
        {u"bytes"_s, tr("Bytes"), 70, Qt::AlignRight, [this](int row) { return Cell{format::count(m_timeline->records[static_cast<std::size_t>(row)].size())}; },
         [this](int a, int b) { return m_timeline->records[static_cast<std::size_t>(a)].size() < m_timeline->records[static_cast<std::size_t>(b)].size() ? -1 : 1; }},
        {u"from"_s, tr("From"), 180, Qt::AlignLeft, [infoOf](int row) { return Cell{words::originText(infoOf(row).origin), Tone::TextSecondary}; }, [](int a, int b) { return a - b; }},
    });
    m_table->layoutColumns(u"id"_s);
}

void RawTab::setTimeline(TimelinePtr timeline)
{
    m_searching.stop();
    m_rows->setRowCount(0);
    m_json->clear();
    m_timeline = std::move(timeline);
    if (!m_timeline)
        return;
    m_rows->setRowCount(static_cast<int>(m_timeline->records.size()));
    QStringList lines;
    for (const TimelineMessage &message : m_timeline->messages.mid(0, MostMessages))
        lines << (message.text.isEmpty() ? message.code : message.severity + u": "_s + inertText(message.text));
    if (m_timeline->duplicates > 0)
        lines << tr("%n record(s) came more than once and are shown once.", nullptr, m_timeline->duplicates);
    if (m_timeline->unreadable > 0)
        lines << tr("%n entry(s) could not be read.", nullptr, m_timeline->unreadable);
    m_messages->setText(lines.join(u'\n'));
    m_messages->setVisible(!lines.isEmpty());
    search();
}

void RawTab::search()
{
    if (!m_timeline)
        return;
    const QByteArray text = m_search->text().toUtf8();
    const int all = static_cast<int>(m_timeline->records.size());
    if (text.isEmpty()) {
        m_searching.stop();
        m_rows->setFilter({});
        m_count->setText(tr("%n record(s)", nullptr, all));
        return;
    }
    m_searching.start(
        this,
        [this, text](std::stop_token stop) {
            const auto work = [timeline = m_timeline, text, stop] { return recordsWith(*timeline, text, stop); };
            return m_workers.run(work);
        },
        [this, all](const Result<std::vector<int>> &found) {
            if (!found)
                return;
            const auto shown = std::make_shared<std::vector<bool>>(static_cast<std::size_t>(all), false);
            for (const int record : *found)
                (*shown)[static_cast<std::size_t>(record)] = true;
            m_rows->setFilter([shown](int row) { return (*shown)[static_cast<std::size_t>(row)]; });
            m_count->setText(tr("%1 of %n record(s)", nullptr, all).arg(format::count(static_cast<qint64>(found->size()))));
            m_json->find(m_search->text());
        });
}

void RawTab::choose(int row)
{
    if (row < 0 || !m_timeline)
        return;
    const auto record = static_cast<std::size_t>(row);
    const RecordOrigin &origin = m_timeline->infos[record].origin;
    m_json->setJson(m_timeline->records[record].toByteArray(), tr("%1, bytes %2 – %3. Shown as received.").arg(words::originText(origin), format::count(origin.offset), format::count(origin.offset + origin.length)));
}

void RawTab::select(std::size_t record)
{
    if (!m_timeline || record >= m_timeline->records.size())
        return;
    m_search->clear();
    m_table->selectSource(static_cast<int>(record));
}

} // namespace pax::ui
