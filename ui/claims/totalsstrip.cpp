// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/totalsstrip.h"

#include "ui/claims/claimtext.h"
#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"

#include <QtWidgets/QBoxLayout>

namespace pax::ui {

using namespace core;
using namespace claims;
using namespace Qt::StringLiterals;

namespace {

constexpr int Spacing = 18;

} // namespace

TotalsStrip::TotalsStrip(QWidget *parent) : QWidget(parent), m_row(new FlowLayout(Spacing, this))
{
    m_row->setContentsMargins(12, 6, 12, 6);
}

QList<TotalsStrip::Cell> TotalsStrip::cellsOf(const View &view)
{
    const auto of = [](qint64 number) { return tr("of %1").arg(format::count(number)); };
    QList<Cell> cells{
        {tr("Claims"), format::count(view.shown.claims), of(view.all.claims)},
        {tr("Members"), format::count(view.shown.members), of(view.all.members)},
        {tr("Providers"), format::count(view.shown.providers), of(view.all.providers)},
        {tr("Lines"), format::count(view.shown.lines), of(view.all.lines)},
    };
    if (!view.hasMoney) {
        cells << Cell{tr("Days"), format::count(view.shown.days), of(view.all.days)};
        cells << Cell{tr("Units"), view.shown.units.claims > 0 ? view.shown.units.value.toString() : format::absent(), tr("all units as sent")};
        cells << Cell{tr("Billed, allowed, paid"), format::absent(), tr("not supplied")};
        return cells;
    }
    for (std::size_t i = 0; i < MainAmounts.size(); ++i) {
        const Figure &money = view.shown.money[i];
        QString note = tr("%1 of %2").arg(format::count(money.claims), format::count(view.shown.summed));
        if (MainAmounts[i] == AmountKind::MemberShare && view.shown.estimatedShares > 0)
            note = tr("%1, %2 estimated", "how many claims have the amount, of how many it is estimated").arg(note, format::count(view.shown.estimatedShares));
        cells << Cell{amountTitle(MainAmounts[i]), money.claims > 0 && money.value.isExact() ? format::money(money.value, view.currency) : format::absent(), note};
    }
    return cells;
}

void TotalsStrip::rebuild(const QList<Cell> &cells)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_labels.clear();
    for (const Cell &cell : cells) {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        const Labels labels{label(cell.caption, "caption", Tone::TextSecondary), label({}, "heading"), label({}, "caption", Tone::TextSecondary)};
        labels.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        for (QLabel *each : {labels.caption, labels.value, labels.note})
            column->addWidget(each);
        m_row->addWidget(box);
        m_labels << labels;
        box->show();
    }
}

void TotalsStrip::showView(const View &view)
{
    const QList<Cell> cells = cellsOf(view);
    bool isSame = cells.size() == m_labels.size();
    for (qsizetype i = 0; isSame && i < cells.size(); ++i)
        isSame = m_labels[i].caption->text() == cells[i].caption;
    if (!isSame)
        rebuild(cells);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        m_labels[i].value->setText(cells[i].value);
        m_labels[i].value->setAccessibleName(cells[i].caption + u": "_s + cells[i].value + u", "_s + cells[i].note);
        m_labels[i].note->setText(cells[i].note);
    }
    m_row->invalidate();
}

} // namespace pax::ui
