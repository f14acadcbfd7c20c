// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/linesview.h"

#include "ui/claims/claimsentence.h"
#include "ui/claims/claimtext.h"
#include "ui/common/controls.h"
#include "ui/common/format.h"
#include "ui/common/table.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QSplitter>

#include <algorithm>
#include <functional>

namespace pax::ui {

using namespace core;
using namespace claims;
using namespace Qt::StringLiterals;

namespace {

Code serviceOf(const ClaimLine &line)
{
    return line.service.code.isEmpty() && line.service.display.isEmpty() ? line.revenue : line.service;
}

/// The entries of one kind at one line, none added to another.
QString amountsOf(const ClaimLine &line, AmountKind kind)
{
    QStringList texts;
    for (const Adjudication &entry : line.adjudications) {
        if (entry.kind == kind && entry.amount)
            texts << LinesView::entryText(entry);
    }
    return texts.join(u"; "_s);
}

} // namespace

LinesView::LinesView(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    m_rows = new RowModel(this);
    m_table = new DataTable(m_rows, true);
    m_table->setAccessibleName(tr("Lines of the claim"));
    halves->addWidget(m_table);
    auto *below = new QWidget;
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(12, 8, 12, 8);
    m_line = label({}, "small");
    m_line->setWordWrap(true);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_line->setTextFormat(Qt::PlainText);
    belowColumn->addWidget(m_line, 1);
    halves->addWidget(scrolling(below));
    halves->setSizes({theme::scaled(260), theme::scaled(180)});
    column->addWidget(halves);
    connect(m_table, &DataTable::currentRowChanged, this, &LinesView::showLine);
}

void LinesView::clear()
{
    m_detail = {};
    m_rows->setRowCount(0);
    m_line->clear();
}

QString LinesView::entryTitle(const Adjudication &entry)
{
    const QString payers = codeText(entry.category);
    if (!entry.kind)
        return payers.isEmpty() ? tr("Not named", "an entry of an adjudication") : payers;
    return amountTitle(*entry.kind);
}

QString LinesView::entryText(const Adjudication &entry)
{
    QStringList reasons;
    for (const Code &reason : entry.reasons)
        reasons << codeText(reason);
    const QString amount = entry.amount ? format::money(DecimalSum(*entry.amount), QString::fromLatin1(entry.currency)) : entry.value;
    if (reasons.isEmpty())
        return amount.isEmpty() ? format::absent() : amount;
    return amount.isEmpty() ? reasons.join(u", "_s) : tr("%1 (%2)", "an amount, reasons").arg(amount, reasons.join(u", "_s));
}

QString LinesView::entriesText(const ClaimLine &line, const QString &title)
{
    QStringList texts;
    for (const Adjudication &entry : line.adjudications) {
        if (entryTitle(entry) == title)
            texts << entryText(entry);
    }
    return texts.join(u"; "_s);
}

void LinesView::makeColumns()
{
    std::vector<TableColumn> columns;
    const auto add = [&](const QString &title, int width, Qt::Alignment alignment, std::function<QString(const ClaimLine &)> text) {
        TableColumn column;
        column.id = title;
        column.title = title;
        column.width = width;
        column.alignment = alignment;
        column.cell = [this, text = std::move(text)](int row) {
            Cell cell;
            cell.text = row < m_detail.lines.size() ? text(m_detail.lines[row]) : QString();
            if (cell.text.isEmpty())
                cell = Cell{format::absent(), Tone::TextSecondary};
            return cell;
        };
        columns.push_back(std::move(column));
    };
    add(tr("Line"), 40, Qt::AlignRight, [](const ClaimLine &line) { return line.sequence; });
    add(tr("Code"), 60, Qt::AlignLeft, [](const ClaimLine &line) { return serviceOf(line).code; });
    add(tr("Service"), 150, Qt::AlignLeft, [](const ClaimLine &line) { return serviceOf(line).display; });
    add(tr("Date"), 92, Qt::AlignLeft, [](const ClaimLine &line) { return line.date.contains(u'/') ? format::period(line.date.section(u'/', 0, 0), line.date.section(u'/', 1)) : format::date(line.date); });
    add(tr("Units"), 48, Qt::AlignRight, [](const ClaimLine &line) { return line.quantity; });
    add(tr("Place"), 96, Qt::AlignLeft, [](const ClaimLine &line) { return line.place; });
    QStringList titles;
    QStringList money;
    for (const ClaimLine &line : m_detail.lines) {
        for (const Adjudication &entry : line.adjudications) {
            const QString title = entryTitle(entry);
            if (!titles.contains(title))
                titles << title;
            if (entry.amount && !money.contains(title))
                money << title;
        }
    }
    for (const QString &title : titles)
        add(title, 92, money.contains(title) ? Qt::AlignRight : Qt::AlignLeft, [title](const ClaimLine &line) { return entriesText(line, title); });
    m_rows->setColumns(std::move(columns));
    m_table->layoutColumns({});
}

void LinesView::show(const ClaimDetail &detail)
{
    m_detail = detail;
    makeColumns();
    m_rows->setRowCount(static_cast<int>(detail.lines.size()));
    m_line->setText(detail.lines.isEmpty() ? tr("No lines were sent.") : QString());
    if (!detail.lines.isEmpty())
        m_table->setCurrentIndex(m_rows->index(0, 0));
}

void LinesView::showLine(int row)
{
    if (row < 0 || row >= m_detail.lines.size())
        return;
    const ClaimLine &line = m_detail.lines[row];
    QStringList texts{tr("Line %1: %2").arg(line.sequence, codeText(serviceOf(line)))};
    if (!line.revenue.code.isEmpty())
        texts << tr("Revenue code: %1").arg(codeText(line.revenue));
    if (!line.modifiers.isEmpty())
        texts << tr("Modifiers: %1").arg(line.modifiers.join(u", "_s));
    for (const Adjudication &entry : line.adjudications) {
        const QString payers = entry.kind ? codeText(entry.category) : QString();
        texts << (payers.isEmpty() || payers == entryTitle(entry) ? tr("%1: %2", "an entry, what it says").arg(entryTitle(entry), entryText(entry)) : tr("%1 [%2]: %3", "an entry, the payer's own name of it, what it says").arg(entryTitle(entry), payers, entryText(entry)));
    }
    for (const QString &note : line.notes)
        texts << tr("Note: %1").arg(note);
    m_line->setText(texts.join(u'\n'));
}

QWidget *LinesView::brief(const ClaimDetail &detail, qsizetype most)
{
    auto *made = new QWidget;
    auto *grid = new QGridLayout(made);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(3);
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(1, 1);
    const bool hasMoney = std::any_of(detail.lines.begin(), detail.lines.end(), [](const ClaimLine &line) { return !amountsOf(line, AmountKind::Billed).isEmpty() || !amountsOf(line, AmountKind::Allowed).isEmpty(); });
    const auto put = [grid](const QString &text, int row, int column, Qt::Alignment alignment, bool isQuiet) { grid->addWidget(label(text, "small", isQuiet ? Tone::TextSecondary : Tone::Text), row, column, alignment); };
    put(hasMoney ? tr("billed") : tr("units"), 0, 2, Qt::AlignRight, true);
    if (hasMoney)
        put(tr("allowed"), 0, 3, Qt::AlignRight, true);
    for (qsizetype i = 0; i < std::min(most, detail.lines.size()); ++i) {
        const ClaimLine &line = detail.lines[i];
        const int row = static_cast<int>(i) + 1;
        const Code service = serviceOf(line);
        put(service.code, row, 0, Qt::AlignLeft | Qt::AlignTop, false);
        QLabel *name = label(service.display.isEmpty() ? line.revenue.display : service.display, "small");
        name->setWordWrap(true);
        grid->addWidget(name, row, 1);
        const auto orAbsent = [](const QString &text) { return text.isEmpty() ? format::absent() : text; };
        put(orAbsent(hasMoney ? amountsOf(line, AmountKind::Billed) : line.quantity), row, 2, Qt::AlignRight | Qt::AlignTop, false);
        if (hasMoney)
            put(orAbsent(amountsOf(line, AmountKind::Allowed)), row, 3, Qt::AlignRight | Qt::AlignTop, false);
    }
    return made;
}

} // namespace pax::ui
