// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/messagelist.h"

#include "ui/bulk/messagetext.h"
#include "ui/common/controls.h"
#include "ui/common/format.h"
#include "ui/common/table.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

namespace pax::ui {

using namespace bulk;
using namespace Qt::StringLiterals;

namespace {

constexpr int FootLines = 3;
constexpr int LongestLine = 160;

} // namespace

MessageTable::MessageTable(QWidget *parent) : QWidget(parent), m_rows(new RowModel(this))
{
    const auto message = [this](int row) -> const JobMessage & { return m_messages[m_order[static_cast<std::size_t>(row)]]; };
    m_rows->setColumns({
        {u"text"_s, tr("What happened"), 360, Qt::AlignLeft,
         [message](int row) {
             const MessageText text = messageText(message(row));
             return Cell{text.text, text.rank == 2 ? Tone::Text : text.tone, text.icon};
         },
         {}},
        {u"move"_s, tr("Whose move"), 280, Qt::AlignLeft, [message](int row) { return Cell{messageText(message(row)).move}; }, {}},
        {u"from"_s, tr("Said by"), 84, Qt::AlignLeft, [message](int row) { return Cell{messageText(message(row)).from, Tone::TextSecondary}; }, {}},
        {u"file"_s, tr("File"), 150, Qt::AlignLeft, [message](int row) { return Cell{message(row).file.isEmpty() ? format::absent() : message(row).file, Tone::TextSecondary}; }, {}},
        {u"count"_s, tr("Times"), 56, Qt::AlignRight, [message](int row) { return Cell{format::count(message(row).count)}; }, {}},
    });
    m_table = new DataTable(m_rows, true);
    m_table->setAccessibleName(tr("Messages, worst first"));
    m_table->layoutColumns(u"text"_s);
    connect(m_table, &DataTable::opened, this, [this, message](int row) {
        if (!message(row).file.isEmpty())
            Q_EMIT fileWanted(message(row).file);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    // A line of a table is one line: the current message stands in full below it.
    QFrame *whole = pane("window");
    auto *wholeColumn = new QVBoxLayout(whole);
    wholeColumn->setContentsMargins(16, 10, 16, 10);
    QLabel *text = label({});
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QLabel *move = label({}, "small", Tone::TextSecondary);
    move->setWordWrap(true);
    wholeColumn->addWidget(text);
    wholeColumn->addWidget(move);
    whole->hide();
    column->addWidget(whole);
    connect(m_table, &DataTable::currentRowChanged, this, [whole, text, move, message](int row) {
        whole->setVisible(row >= 0);
        if (row < 0)
            return;
        const MessageText shown = messageText(message(row));
        text->setText(shown.text);
        move->setText(tr("Whose move: %1").arg(shown.move));
    });
    setFocusProxy(m_table);
}

void MessageTable::setMessages(const QList<JobMessage> &messages)
{
    if (messages == m_messages)
        return;
    // The rows read the list: they go before it changes.
    m_rows->setRowCount(0);
    m_messages = messages;
    m_order = worstFirst(m_messages);
    m_rows->setRowCount(static_cast<int>(m_messages.size()));
}

MessageFoot::MessageFoot(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(label(tr("Messages, worst first"), "smallstrong"));
    head->addStretch();
    m_all = smallButton(tr("Show all"), {}, "quiet");
    connect(m_all, &QPushButton::clicked, this, &MessageFoot::allWanted);
    head->addWidget(m_all);
    column->addLayout(head);
    m_lines = new QGridLayout;
    m_lines->setHorizontalSpacing(8);
    m_lines->setVerticalSpacing(4);
    m_lines->setColumnStretch(1, 3);
    m_lines->setColumnStretch(2, 2);
    column->addLayout(m_lines);
    setAccessibleName(tr("Messages, worst first"));
    hide();
}

void MessageFoot::setMessages(const QList<JobMessage> &messages)
{
    if (messages == m_messages)
        return;
    m_messages = messages;
    clearLayout(m_lines);
    const std::vector<int> order = worstFirst(m_messages);
    for (std::size_t i = 0; i < order.size() && i < FootLines; ++i) {
        const JobMessage &message = m_messages[order[i]];
        const MessageText text = messageText(message);
        const int line = static_cast<int>(i);
        m_lines->addWidget(new IconLabel(text.icon, 14, text.tone), line, 0, Qt::AlignTop);
        const QString shown = text.text.size() > LongestLine ? text.text.left(LongestLine - 1) + u'…' : text.text;
        QLabel *words = label(shown, "small");
        words->setWordWrap(true);
        words->setToolTip(text.text.toHtmlEscaped());
        words->setAccessibleName(text.text + u' ' + tr("Whose move: %1").arg(text.move));
        m_lines->addWidget(words, line, 1, Qt::AlignTop);
        QLabel *move = label(text.move, "small", Tone::TextSecondary);
        move->setWordWrap(true);
        m_lines->addWidget(move, line, 2, Qt::AlignTop);
        QLabel *from = label(text.from, "small", Tone::TextSecondary);
        m_lines->addWidget(from, line, 3, Qt::AlignTop);
        QLabel *count = label(format::count(message.count), "small", Tone::TextSecondary);
        count->setMinimumWidth(theme::scaled(24));
        count->setAlignment(Qt::AlignRight | Qt::AlignTop);
        count->setAccessibleName(tr("%n time(s)", nullptr, static_cast<int>(std::min<qint64>(message.count, 1'000'000'000))));
        m_lines->addWidget(count, line, 4, Qt::AlignTop);
    }
    m_all->setVisible(m_messages.size() > FootLines);
    m_all->setText(tr("Show all %1").arg(format::count(m_messages.size())));
    setVisible(!m_messages.isEmpty());
}

} // namespace pax::ui
