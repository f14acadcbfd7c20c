// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimstable.h"

#include "ui/claims/claimbrowser.h"
#include "ui/claims/claimcells.h"
#include "ui/claims/claimtext.h"
#include "ui/claims/columnpopup.h"
#include "ui/claims/valuepopup.h"
#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/table.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace pax::ui {

using namespace core;
using namespace claims;
using namespace Qt::StringLiterals;

namespace {

constexpr int SearchDelay = 120;
constexpr qsizetype MostCopied = 10'000;

} // namespace

ClaimsTable::ClaimsTable(ClaimBrowser &browser, Workers &workers, QWidget *parent) : QWidget(parent), m_browser(browser), m_workers(workers)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tools = new QWidget;
    auto *row = new FlowLayout(10, tools);
    row->setContentsMargins(12, 4, 12, 4);
    m_search = new SearchField(tr("Search claims: name, number, code, provider"));
    m_search->setAccessibleName(tr("Search claims"));
    m_search->setMinimumWidth(theme::scaled(280));
    row->addWidget(m_search);
    m_status = label({}, "small");
    row->addWidget(m_status);
    row->addStretch();
    m_sort = label({}, "small", Tone::TextSecondary);
    row->addWidget(m_sort);
    column->addWidget(tools);
    column->addWidget(rule(Qt::Horizontal));
    m_rows = new RowModel(this);
    m_table = new DataTable(m_rows, true);
    m_table->setAccessibleName(tr("Claims"));
    m_table->setMinimumHeight(theme::scaled(90));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->installEventFilter(this);
    column->addWidget(m_table, 1);

    auto *delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(SearchDelay);
    connect(m_search, &QLineEdit::textChanged, delay, qOverload<>(&QTimer::start));
    connect(delay, &QTimer::timeout, this, [this] { m_browser.setSearch(m_search->text().trimmed()); });
    connect(m_table, &DataTable::currentRowChanged, this, &ClaimsTable::currentRowChanged);
    connect(m_table, &DataTable::opened, this, &ClaimsTable::opened);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClaimsTable::sumSelection);
    QHeaderView *head = m_table->horizontalHeader();
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QWidget::customContextMenuRequested, this, [this, head](const QPoint &place) { openHeadMenu(head->logicalIndexAt(place)); });
    head->setToolTip(tr("Click to sort, Shift+click to sort by this as well, right-click to filter"));
    m_rows->setSorter([this](int section, Qt::SortOrder order) { sortBy(section, order == Qt::DescendingOrder, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    makeColumns();
}

void ClaimsTable::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QStringList ClaimsTable::columns() const
{
    if (m_chosen.isEmpty())
        return usualColumns(m_browser.view().hasMoney);
    // Where no amount is in view, no column of money stands there empty.
    const QStringList possible = allColumns(m_browser.view().hasMoney);
    QStringList shown;
    for (const QString &id : m_chosen) {
        if (possible.contains(id))
            shown << id;
    }
    return shown.isEmpty() ? usualColumns(m_browser.view().hasMoney) : shown;
}

void ClaimsTable::setColumns(const QStringList &ids)
{
    m_chosen = ids;
    makeColumns();
}

void ClaimsTable::makeColumns()
{
    const QStringList wanted = columns();
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    const int current = currentRow();
    const QSignalBlocker quiet(m_table);
    m_rows->setColumns(claimColumns(wanted, m_browser));
    m_table->layoutColumns(wanted.contains(u"provider"_s) ? u"provider"_s : wanted.last());
    if (current >= 0)
        m_table->selectSource(current);
}

void ClaimsTable::showView()
{
    if (!m_browser.explorer()) {
        m_rows->setRowCount(0);
        return;
    }
    makeColumns();
    const Rows &rows = m_browser.rows();
    m_rows->setOrder(std::vector<int>(rows.begin(), rows.end()));
    if (m_search->text().trimmed() != m_browser.request().search && !m_search->hasFocus()) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(m_browser.request().search);
    }
    if (m_table->currentSource() < 0 && m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(0, 0));
    m_sort->setText(sortText());
    sumSelection();
}

QString ClaimsTable::sortText() const
{
    QStringList parts;
    for (const SortBy &each : m_browser.request().sort)
        parts << (each.isDescending ? tr("%1 ↓", "sorted by a column, largest first") : tr("%1 ↑", "sorted by a column, smallest first")).arg(columnTitle(each.column->id));
    return parts.isEmpty() ? tr("As the payer sent them") : tr("Sorted by %1").arg(parts.join(u", "_s));
}

void ClaimsTable::sortBy(int column, bool isDescending, bool isAdded)
{
    if (column < 0 || column >= m_shown.size())
        return;
    std::vector<SortBy> sort = isAdded ? m_browser.request().sort : std::vector<SortBy>();
    const claims::Column *by = claims::column(m_shown[column]);
    const auto known = std::find_if(sort.begin(), sort.end(), [by](const SortBy &each) { return each.column == by; });
    if (known != sort.end())
        known->isDescending = !known->isDescending;
    else
        sort.push_back({by, isDescending});
    m_browser.setSort(std::move(sort));
}

QPoint ClaimsTable::underHead(int section) const
{
    const QHeaderView *head = m_table->horizontalHeader();
    return head->mapToGlobal(QPoint(std::max(0, head->sectionViewportPosition(section)), head->height()));
}

void ClaimsTable::addSortActions(QMenu &menu, const QString &id)
{
    const int column = static_cast<int>(m_shown.indexOf(id));
    menu.addAction(tr("Sort, smallest first"), this, [this, column] { sortBy(column, false, false); });
    menu.addAction(tr("Sort, largest first"), this, [this, column] { sortBy(column, true, false); });
    menu.addAction(tr("Then by this, smallest first"), this, [this, column] { sortBy(column, false, true); });
    menu.addAction(tr("Then by this, largest first"), this, [this, column] { sortBy(column, true, true); });
    menu.addAction(tr("As the payer sent them"), this, [this] { m_browser.setSort({}); });
}

void ClaimsTable::openHeadMenu(int section)
{
    if (section < 0 || section >= m_shown.size() || !m_browser.explorer())
        return;
    const QString id = m_shown[section];
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const std::optional<Key> key = keyOfColumn(id)) {
        menu->addAction(theme::icon(u"filter"_s), tr("Filter by values…"), this, [this, key, section] { openValues(*key, section); });
        const int current = currentRow();
        const std::optional<TextField> field = fieldOf(*key);
        if (current >= 0 && field) {
            const QString value = m_browser.explorer()->set()->table.text(*field, static_cast<std::uint32_t>(current));
            menu->addAction(tr("Only what the current row has"), this, [this, key, value] { m_browser.setValues(*key, {value}); });
        }
        QAction *clear = menu->addAction(tr("Clear this filter"), this, [this, key] { m_browser.clear(*key); });
        clear->setEnabled(!m_browser.request().filter.where.value(*key).isEmpty());
        menu->addSeparator();
    }
    addSortActions(*menu, id);
    menu->addSeparator();
    QAction *hide = menu->addAction(tr("Hide this column"), this, [this, id] {
        QStringList ids = m_shown;
        ids.removeAll(id);
        setColumns(ids);
    });
    hide->setEnabled(m_shown.size() > 1);
    menu->addAction(theme::icon(u"columns"_s), tr("Columns…"), this, [this] { chooseColumns(m_table->horizontalHeader()); });
    menu->popup(underHead(section));
}

void ClaimsTable::openValues(Key key, int section)
{
    auto *popup = new ValuePopup(m_browser, m_workers, key, this);
    popup->openAt(underHead(section));
}

void ClaimsTable::chooseColumns(QWidget *under)
{
    const bool hasMoney = m_browser.view().hasMoney;
    auto *popup = new ColumnPopup(columns(), allColumns(hasMoney), usualColumns(hasMoney), this);
    connect(popup, &ColumnPopup::chosen, this, &ClaimsTable::setColumns);
    popup->adjustSize();
    const QPoint right = under->mapToGlobal(QPoint(under->width(), under->height() + 2));
    popup->move(std::max(0, right.x() - popup->sizeHint().width()), right.y());
    popup->show();
    popup->list()->setFocus();
}

int ClaimsTable::currentRow() const
{
    return m_table->currentSource();
}

void ClaimsTable::selectRow(int row)
{
    m_table->selectSource(row);
}

void ClaimsTable::step(int by)
{
    const int place = m_table->currentIndex().row() + by;
    if (place >= 0 && place < m_rows->rowCount())
        m_table->setCurrentIndex(m_rows->index(place, std::max(0, m_table->currentIndex().column())));
}

Rows ClaimsTable::selectedRows() const
{
    Rows rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        // A range of whole rows comes once, whatever columns it spans.
        if (range.left() > 0)
            continue;
        for (int place = range.top(); place <= range.bottom(); ++place)
            rows.push_back(static_cast<std::uint32_t>(m_rows->sourceRow(m_rows->index(place, 0))));
    }
    return rows;
}

void ClaimsTable::sumSelection()
{
    if (!m_browser.explorer())
        return;
    Rows rows = selectedRows();
    m_selected = {};
    if (rows.size() < 2) {
        m_sum.stop();
        showStatus();
        return;
    }
    const ClaimSetPtr set = m_browser.explorer()->set();
    const auto work = [set, rows = std::move(rows)]() -> Result<Totals> { return totalsOf(set->table, rows); };
    m_sum.start(
        this, [this, work](std::stop_token) { return m_workers.run(work); },
        [this](Result<Totals> totals) {
            if (totals)
                m_selected = std::move(*totals);
            showStatus();
        });
}

QString ClaimsTable::selectionText() const
{
    if (m_selected.claims < 2)
        return {};
    QStringList parts{tr("%n selected", "claims", static_cast<int>(m_selected.claims)), tr("%n line(s)", nullptr, static_cast<int>(m_selected.lines))};
    for (const AmountKind kind : MainAmounts) {
        if (const std::optional<KindTotal> total = m_selected.of(kind))
            parts << tr("%1 %2", "kind of amount, sum").arg(amountTitle(kind).toLower(), format::money(total->sum, m_selected.currency()));
    }
    if (m_selected.money.size() > 1)
        parts << tr("several currencies");
    return parts.join(u" · "_s);
}

void ClaimsTable::showStatus()
{
    const QString selection = selectionText();
    m_status->setText(selection.isEmpty() ? tr("%n claim(s)", nullptr, m_rows->rowCount()) : selection);
}

bool ClaimsTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const int section = m_table->currentIndex().column();
    if (key->matches(QKeySequence::Copy)) {
        QStringList lines;
        const Rows rows = selectedRows();
        for (const std::uint32_t row : rows) {
            QStringList cells;
            for (const QString &id : m_shown)
                cells << cellText(m_browser, id, row);
            lines << cells.join(u'\t');
            if (lines.size() >= MostCopied)
                break;
        }
        if (!lines.isEmpty())
            Q_EMIT copyWanted(lines.join(u'\n'));
        return true;
    }
    const bool isMenu = key->key() == Qt::Key_Menu || (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier));
    if (isMenu && section >= 0) {
        openHeadMenu(section);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pax::ui
