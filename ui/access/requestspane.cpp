// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/requestspane.h"

#include "app/access/curl.h"
#include "ui/common/fold.h"
#include "ui/common/format.h"
#include "ui/common/table.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>

namespace pax::ui {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

bool isFailed(const net::RequestLogEntry &entry)
{
    return entry.status == 0 || entry.status >= 400;
}

} // namespace

RequestsPane::RequestsPane(workspace::Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    QFrame *box = pane("surface");
    whole->addWidget(box);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->setContentsMargins(16, 8, 16, 8);
    head->addWidget(label(tr("Requests"), "strong"));
    m_count = label({}, "small", Tone::TextSecondary);
    head->addWidget(m_count);
    head->addStretch();
    m_copy = smallButton(tr("Copy as curl, no secrets"), u"copy"_s);
    connect(m_copy, &QPushButton::clicked, this, &RequestsPane::copyAsCurl);
    head->addWidget(m_copy);
    column->addLayout(head);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->setContentsMargins(16, 0, 16, 8);
    m_search = new SearchField(tr("Search requests"));
    m_search->setMinimumWidth(theme::scaled(120));
    tools->addWidget(m_search, 1);
    m_failed = new Chip(tr("Failed"));
    m_signIn = new Chip(tr("Sign-in"));
    tools->addWidget(m_failed);
    tools->addWidget(m_signIn);
    column->addLayout(tools);
    column->addWidget(rule(Qt::Horizontal));
    connect(m_search, &QLineEdit::textChanged, this, &RequestsPane::applyFilter);
    for (Chip *chip : {m_failed, m_signIn})
        connect(chip, &QPushButton::toggled, this, &RequestsPane::applyFilter);

    m_rows = new RowModel(this);
    m_rows->setColumns({
        {u"time"_s, tr("Time"), 66, Qt::AlignLeft, [this](int row) { return Cell{entry(row).when.toLocalTime().toString(u"HH:mm:ss"_s)}; }, [](int a, int b) { return a - b; }},
        {u"method"_s, tr("Method"), 68, Qt::AlignLeft, [this](int row) { return Cell{QString::fromLatin1(entry(row).method)}; }, [this](int a, int b) { return entry(a).method.compare(entry(b).method); }},
        {u"address"_s, tr("Address, ids masked"), 150, Qt::AlignLeft, [this](int row) { return Cell{entry(row).address}; }, [this](int a, int b) { return entry(a).address.compare(entry(b).address); }},
        {u"status"_s, tr("Status"), 66, Qt::AlignRight,
         [this](int row) {
             Cell cell{entry(row).status > 0 ? QString::number(entry(row).status) : entry(row).problem, isFailed(entry(row)) ? Tone::Bad : Tone::Text};
             cell.isBold = cell.tone == Tone::Bad;
             return cell;
         },
         [this](int a, int b) { return entry(a).status - entry(b).status; }},
        {u"ms"_s, tr("ms", "milliseconds"), 56, Qt::AlignRight, [this](int row) { return Cell{format::count(entry(row).duration.count())}; }, [this](int a, int b) { return static_cast<int>((entry(a).duration - entry(b).duration).count()); }},
        {u"bytes"_s, tr("Bytes"), 74, Qt::AlignRight, [this](int row) { return Cell{format::bytes(entry(row).bytes)}; }, [this](int a, int b) { return entry(a).bytes < entry(b).bytes ? -1 : entry(a).bytes > entry(b).bytes; }},
        {u"request"_s, tr("Request id"), 108, Qt::AlignLeft, [this](int row) { return Cell{entry(row).requestId, Tone::TextSecondary}; }, {}},
    });
    m_table = new DataTable(m_rows, true);
    m_table->setAccessibleName(tr("Requests"));
    m_table->layoutColumns(u"address"_s);
    m_table->setMinimumHeight(theme::scaled(80));
    connect(m_table, &DataTable::currentRowChanged, this, &RequestsPane::showDetail);
    column->addWidget(m_table, 1);
    column->addWidget(rule(Qt::Horizontal));
    m_detail = new FactGrid(104);
    m_detail->setContentsMargins(16, 8, 16, 8);
    column->addWidget(m_detail);
    showDetail();
}

void RequestsPane::reload()
{
    const int current = m_table->currentSource();
    const QDateTime shown = current >= 0 ? entry(current).when : QDateTime();
    m_entries = m_workspace.transport().log().entries();
    m_rows->setRowCount(static_cast<int>(m_entries.size()));
    if (!m_table->isSortingEnabled() || m_table->horizontalHeader()->sortIndicatorSection() < 0)
        m_table->sortByColumn(0, Qt::DescendingOrder);
    applyFilter();
    for (int row = 0; row < m_entries.size(); ++row) {
        if (shown.isValid() && entry(row).when == shown)
            m_table->selectSource(row);
    }
    showDetail();
}

void RequestsPane::applyFilter()
{
    const QString wanted = folded(m_search->text());
    const bool onlyFailed = m_failed->isChecked();
    const bool onlySignIn = m_signIn->isChecked();
    m_rows->setFilter([this, wanted, onlyFailed, onlySignIn](int row) {
        const net::RequestLogEntry &each = entry(row);
        if ((onlyFailed && !isFailed(each)) || (onlySignIn && each.operation != Operation::Token))
            return false;
        const QStringList words{QString::fromLatin1(each.method), each.origin, each.address, QString::number(each.status), each.problem, each.requestId};
        return folded(words.join(u'\n')).contains(wanted);
    });
    const int shown = m_rows->rowCount();
    const QString all = format::count(m_entries.size());
    m_count->setText(shown == m_entries.size() ? tr("in this session, %1").arg(all) : tr("%1 of %2").arg(format::count(shown), all));
}

void RequestsPane::showDetail()
{
    const int row = m_table->currentSource();
    m_copy->setEnabled(row >= 0);
    m_detail->clear();
    m_detail->setVisible(row >= 0);
    if (row < 0)
        return;
    const net::RequestLogEntry &each = entry(row);
    m_detail->add(tr("Request"), QString::fromLatin1(each.method) + u' ' + each.origin + each.address);
    m_detail->add(tr("Answer"), each.status > 0 ? tr("Status %1, %2 in %3 ms").arg(each.status).arg(format::bytes(each.bytes), format::count(each.duration.count())) : tr("None: %1, after %2 ms").arg(each.problem, format::count(each.duration.count())),
                  isFailed(each) ? Tone::Bad : Tone::Text);
    m_detail->add(tr("Sent"), each.when.toUTC().toString(Qt::ISODateWithMs) + (each.hadToken ? u", "_s + tr("with the sign-in pass") : QString()));
    m_detail->add(tr("Request id"), each.requestId.isEmpty() ? tr("the server gave none") : each.requestId, Tone::TextSecondary);
}

void RequestsPane::copyAsCurl()
{
    const int row = m_table->currentSource();
    if (row >= 0)
        QGuiApplication::clipboard()->setText(access::curlOf(entry(row), m_workspace.profile()));
}

} // namespace pax::ui
