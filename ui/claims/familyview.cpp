// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/familyview.h"

#include "app/claims/family.h"
#include "ui/claims/claimtext.h"
#include "ui/claims/codetext.h"
#include "ui/common/controls.h"
#include "ui/common/format.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace pax::ui {

using namespace core;
using namespace claims;
using namespace Qt::StringLiterals;

namespace {

/// The line down the side: a disk for a version (full: it counts), or only the line.
class Rail : public QWidget
{
public:
    enum class Part { Full, Hollow, Line };
    Rail(Part part, bool above, bool below) : m_part(part), m_above(above), m_below(below) { setFixedWidth(theme::scaled(18)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF middle(width() / 2.0, theme::scaled(12));
        painter.setPen(QPen(theme::color(Tone::ControlLine), 1.5));
        if (m_above)
            painter.drawLine(QPointF(middle.x(), 0), middle);
        if (m_below)
            painter.drawLine(middle, QPointF(middle.x(), height()));
        if (m_part == Part::Line)
            return;
        painter.setPen(QPen(theme::color(Tone::Accent), 2));
        painter.setBrush(theme::color(m_part == Part::Full ? Tone::Accent : Tone::Surface));
        painter.drawEllipse(middle, 5, 5);
    }

private:
    Part m_part;
    bool m_above;
    bool m_below;
};

QString versionText(const ClaimTable &table, std::uint32_t row)
{
    const std::uint16_t marks = table.marks(row);
    if (marks & Cancelled)
        return FamilyView::tr("canceled, not counted");
    if (marks & Superseded)
        return FamilyView::tr("replaced, not counted");
    if (marks & Repeated)
        return FamilyView::tr("sent again later, not counted");
    if (marks & NotFinalAction)
        return FamilyView::tr("in process, not counted");
    return table.isSummed(row) ? FamilyView::tr("newest, counted") : FamilyView::tr("not counted");
}

QString valueText(const QString &column, const QString &value, const QString &currency)
{
    if (value.isEmpty())
        return FamilyView::tr("not sent");
    const claims::Column *known = claims::column(column);
    if (known && known->amount) {
        const std::optional<Decimal> amount = Decimal::parse(value.toStdString());
        return amount ? format::money(DecimalSum(*amount), currency) : value;
    }
    if (known && known->kind == claims::Column::Kind::Date)
        return format::date(value);
    return column == u"state"_s ? stateText(value) : value;
}

} // namespace

FamilyView::FamilyView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(0);
}

void FamilyView::clear()
{
    clearLayout(m_column);
}

void FamilyView::addVersion(const ClaimSet &set, std::uint32_t row, bool isCurrent, bool isFirst, bool isLast)
{
    const ClaimTable &table = set.table;
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(new Rail(table.isSummed(row) ? Rail::Part::Full : Rail::Part::Hollow, !isFirst, !isLast));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->setContentsMargins(0, 0, 0, 6);
    const QString number = table.number(row).isEmpty() ? table.id(row) : table.number(row);
    if (isCurrent) {
        QLabel *name = label(tr("%1 (shown)", "a version of a claim").arg(number), "smallstrong");
        name->setWordWrap(true);
        words->addWidget(name);
    } else {
        auto *open = new Button(number, {}, "quiet");
        open->setProperty("flush", true);
        QFont font = open->font();
        font.setStrikeOut(table.isOldVersion(row));
        open->setFont(font);
        open->setAccessibleName(tr("Open version %1, %2").arg(number, versionText(table, row)));
        connect(open, &QPushButton::clicked, this, [this, row] { Q_EMIT rowChosen(static_cast<int>(row)); });
        words->addWidget(open, 0, Qt::AlignLeft);
    }
    const QString created = format::date(table.date(DateField::Created, row).text());
    QLabel *state = label(created.isEmpty() ? versionText(table, row) : tr("%1, %2", "when a version was settled, what became of it").arg(created, versionText(table, row)), "caption", Tone::TextSecondary);
    state->setWordWrap(true);
    words->addWidget(state);
    line->addLayout(words, 1);
    m_column->addLayout(line);
}

void FamilyView::addChanges(const ClaimSet &set, std::uint32_t older, std::uint32_t newer)
{
    const QString currency = set.table.text(TextField::Currency, newer);
    const QList<FieldChange> changes = changesBetween(set.table, older, newer);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(new Rail(Rail::Part::Line, true, true));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->setContentsMargins(0, 0, 0, 8);
    for (const FieldChange &change : changes) {
        QLabel *text = label(tr("%1: %2 → %3", "a field, before, after").arg(columnTitle(change.column), valueText(change.column, change.before, currency), valueText(change.column, change.after, currency)), "small");
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(text);
    }
    if (changes.isEmpty())
        words->addWidget(label(tr("Nothing that is shown here changed."), "small", Tone::TextSecondary));
    line->addLayout(words, 1);
    m_column->addLayout(line);
}

int FamilyView::show(const ClaimSet &set, std::uint32_t row)
{
    clear();
    const std::vector<std::uint32_t> family = set.lifecycle.family(set.table, row);
    const auto counted = std::count_if(family.begin(), family.end(), [&set](std::uint32_t each) { return set.table.isSummed(each); });
    const QString sum = family.size() < 2 ? tr("No other version of this claim is here.") : tr("%n version(s), %1 counted.", nullptr, static_cast<int>(family.size())).arg(counted);
    QLabel *head = label(sum, "small", Tone::TextSecondary);
    head->setWordWrap(true);
    m_column->addWidget(head);
    m_column->addSpacing(8);
    for (std::size_t i = 0; i < family.size(); ++i) {
        if (i > 0)
            addChanges(set, family[i - 1], family[i]);
        addVersion(set, family[i], family[i] == row, i == 0, i + 1 == family.size());
    }
    m_column->addStretch();
    return static_cast<int>(family.size());
}

} // namespace pax::ui
