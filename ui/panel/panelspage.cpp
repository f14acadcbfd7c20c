// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/panelspage.h"

#include "ui/common/cardlist.h"
#include "ui/common/clipboard.h"
#include "ui/common/fold.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"
#include "ui/panel/addgroupdialog.h"

#include <QtCore/QTimer>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

namespace pax::ui {

using namespace core;
using namespace panel;
using namespace Qt::StringLiterals;

namespace {

QString kindText(PanelKind kind)
{
    switch (kind) {
    case PanelKind::Attributed:
        return PanelsPage::tr("Attributed");
    case PanelKind::Matched:
        return PanelsPage::tr("Matched");
    case PanelKind::Typed:
        return PanelsPage::tr("Typed by hand");
    case PanelKind::NoMatch:
        return PanelsPage::tr("Not found");
    case PanelKind::ConsentConstrained:
        return PanelsPage::tr("Not shareable");
    case PanelKind::OptOut:
        return PanelsPage::tr("Opted out");
    case PanelKind::PayerToPayer:
    case PanelKind::TreatmentRelationship:
    case PanelKind::NotAPanel:
        return PanelsPage::tr("Not a panel");
    }
    return {};
}

QString statusText(const PanelHeader &header)
{
    if (!header.isActive)
        return PanelsPage::tr("Inactive");
    if (header.listStatus == u"final"_s)
        return PanelsPage::tr("Final", "the payer's list is final");
    if (header.listStatus == u"open"_s)
        return PanelsPage::tr("Open", "the payer still works on the list");
    if (header.listStatus == u"draft"_s)
        return PanelsPage::tr("Draft", "the payer's list is a draft");
    return header.listStatus;
}

QString sourceText(RosterSource source)
{
    switch (source) {
    case RosterSource::GroupRead:
        return PanelsPage::tr("Live");
    case RosterSource::RosterExport:
        return PanelsPage::tr("Roster export");
    case RosterSource::FullExport:
        return PanelsPage::tr("Full export");
    case RosterSource::Typed:
        return PanelsPage::tr("Typed by hand");
    }
    return {};
}

/// What an export of everything would cost, as far as anything says.
QString costText(const QList<RungPlan> &ladder, std::optional<qint64> members)
{
    QStringList sentences{PanelsPage::tr("The payer prepares every record of every member, which can take minutes to hours.")};
    for (const RungPlan &each : ladder) {
        if (each.rung == Rung::FullExport && each.cost.requests)
            sentences << PanelsPage::tr("It takes about %n request(s) and space on this computer.", nullptr, static_cast<int>(*each.cost.requests));
    }
    if (members)
        sentences << PanelsPage::tr("The panel has %n member(s).", nullptr, static_cast<int>(*members));
    return sentences.join(u' ');
}

std::optional<qint64> sizeOf(const PanelHeader &header)
{
    return header.listed ? header.listed : header.quantity;
}

} // namespace

PanelsPage::PanelsPage(workspace::Workspace &workspace, Navigator &navigator, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_navigator(navigator)
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(8);
    row->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeMembers());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({theme::scaled(224), theme::scaled(972)});
    row->addWidget(splitter);
    reload();
}

QWidget *PanelsPage::makeList()
{
    QFrame *list = pane("surface");
    list->setMinimumWidth(theme::scaled(180));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->setContentsMargins(12, 8, 8, 8);
    head->addWidget(label(tr("Panels"), "strong"));
    m_panelCount = label({}, "small", Tone::TextSecondary);
    head->addWidget(m_panelCount);
    head->addStretch();
    Button *add = smallButton(tr("Add a group"), u"plus"_s);
    connect(add, &QPushButton::clicked, this, &PanelsPage::addGroup);
    head->addWidget(add);
    column->addLayout(head);
    column->addWidget(rule(Qt::Horizontal));
    m_panelSearch = new SearchField(tr("Filter panels"));
    m_panelSearch->setProperty("small", true);
    connect(m_panelSearch, &QLineEdit::textChanged, this, &PanelsPage::showPanels);
    auto *searchRow = new QHBoxLayout;
    searchRow->setSpacing(8);
    searchRow->setContentsMargins(12, 8, 12, 8);
    searchRow->addWidget(m_panelSearch);
    column->addLayout(searchRow);
    column->addWidget(rule(Qt::Horizontal));
    m_listStack = new QStackedWidget;
    m_cards = new CardList(tr("Panels"));
    m_listState = new StatePanel;
    m_listStack->addWidget(m_cards);
    m_listStack->addWidget(m_listState);
    column->addWidget(m_listStack, 1);
    column->addWidget(rule(Qt::Horizontal));
    m_foot = label({}, "small", Tone::TextSecondary);
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_foot);
    connect(m_cards, &CardList::currentIdChanged, this, &PanelsPage::openPanel);
    return list;
}

QWidget *PanelsPage::makeMembers()
{
    m_right = new QStackedWidget;
    m_state = new StatePanel;
    QFrame *content = pane("surface");
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->setSpacing(8);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(8);
    m_title = label({}, "title");
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setMinimumWidth(theme::scaled(120));
    m_kind = badge({}, "accent");
    m_status = badge({});
    m_reading = label({}, "small", Tone::TextSecondary);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_kind);
    titleRow->addWidget(m_status);
    titleRow->addStretch(1);
    titleRow->addWidget(m_reading);
    m_refresh = new Button(tr("Refresh roster"), u"refresh"_s);
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_export = new Button(tr("Export panel…"), u"download"_s, "primary");
    titleRow->addWidget(m_refresh);
    titleRow->addWidget(m_export);
    head->addLayout(titleRow);
    m_facts = new Facts(false);
    head->addWidget(m_facts);
    column->addLayout(head);
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        if (m_read.isRunning()) {
            m_read.stop();
            m_reading->clear();
            m_refresh->setText(tr("Refresh roster"));
            m_refresh->setSymbol(u"refresh"_s);
        } else {
            readRoster(true);
        }
    });
    connect(m_export, &QPushButton::clicked, this, [this] { m_navigator.newExport(m_panel, m_title->text(), {}); });

    m_banner = new Banner;
    auto *bannerRow = new QHBoxLayout;
    bannerRow->setSpacing(8);
    bannerRow->setContentsMargins(16, 0, 16, 0);
    bannerRow->addWidget(m_banner);
    column->addLayout(bannerRow);

    QFrame *tools = pane("window");
    auto *toolRow = new QHBoxLayout(tools);
    toolRow->setContentsMargins(16, 8, 16, 8);
    toolRow->setSpacing(8);
    m_search = new SearchField(tr("Search any column"));
    m_search->setMinimumWidth(theme::scaled(176));
    m_search->setMaximumWidth(theme::scaled(240));
    toolRow->addWidget(m_search, 1);
    for (const QString &text : {tr("Changed"), tr("Ending soon"), tr("No coverage"), tr("Show inactive")}) {
        auto *chip = new Chip(text);
        m_chips.append(chip);
        toolRow->addWidget(chip);
    }
    m_chips.last()->setChecked(true);
    for (Chip *chip : std::as_const(m_chips))
        connect(chip, &QPushButton::toggled, this, &PanelsPage::applyFilter);
    toolRow->addStretch();
    m_shown = label({}, "small", Tone::TextSecondary);
    toolRow->addWidget(m_shown);
    column->addWidget(rule(Qt::Horizontal));
    column->addWidget(tools);
    column->addWidget(rule(Qt::Horizontal));
    connect(m_search, &QLineEdit::textChanged, this, &PanelsPage::applyFilter);
    auto *find = new QShortcut(QKeySequence::Find, content);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));

    m_rows = new RowModel(this);
    m_rows->setColumns(m_members.columns());
    m_rows->setCheckable([this](int row) { return m_members.member(row).id.text(); });
    m_table = new DataTable(m_rows);
    m_table->setAccessibleName(tr("Members"));
    m_table->layoutColumns(u"name"_s);
    m_tableStack = new QStackedWidget;
    m_tableState = new StatePanel;
    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(m_tableState);
    column->addWidget(m_tableStack, 1);
    connect(m_table, &DataTable::opened, this, &PanelsPage::openMember);
    connect(m_rows, &RowModel::checksChanged, this, &PanelsPage::showSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const int row = m_rows->sourceRow(m_table->indexAt(at));
        if (row < 0)
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Open timeline"), this, [this, row] { openMember(row); });
        menu->addAction(tr("Copy member id"), this, [this, row] { copyIds({row}); });
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });

    m_selection = pane("accent");
    auto *selectionRow = new QHBoxLayout(m_selection);
    selectionRow->setSpacing(8);
    selectionRow->setContentsMargins(16, 8, 16, 8);
    m_selectionText = label({}, "strong");
    selectionRow->addWidget(m_selectionText);
    selectionRow->addStretch();
    auto *clear = new Button(tr("Clear"), {}, "quiet");
    auto *copy = new Button(tr("Copy member ids"), u"copy"_s);
    auto *exportSelected = new Button(tr("Export selected…"), u"download"_s, "primary");
    for (Button *button : {clear, copy, exportSelected})
        selectionRow->addWidget(button);
    connect(clear, &QPushButton::clicked, m_rows, &RowModel::clearChecks);
    connect(copy, &QPushButton::clicked, this, [this] { copyIds(checkedRows()); });
    connect(exportSelected, &QPushButton::clicked, this, [this] {
        QList<MemberId> members;
        for (const int row : checkedRows())
            members << m_members.member(row).id;
        m_navigator.newExport(m_panel, m_title->text(), members);
    });
    m_selection->hide();
    column->addWidget(m_selection);

    m_right->addWidget(content);
    m_right->addWidget(m_state);
    m_right->setCurrentWidget(m_state);
    return m_right;
}

void PanelsPage::reload()
{
    if (m_panels.isEmpty()) {
        m_listState->showLoading(tr("Reading the payer’s panels…"));
        m_listStack->setCurrentWidget(m_listState);
        m_state->showLoading(tr("Signing in and reading panels…"));
        m_right->setCurrentWidget(m_state);
    }
    m_list.start(
        this, [this](std::stop_token stop) { return m_workspace.panels().panels(stop); },
        [this](Result<GroupList> read) {
            if (!read) {
                if (read.error().isCancelled())
                    return;
                m_state->showError(read.error());
                connect(m_state->addAction(tr("Try again"), u"refresh"_s, "primary"), &QPushButton::clicked, this, &PanelsPage::reload);
                connect(m_state->addAction(tr("Check access"), u"key"_s), &QPushButton::clicked, this, [this] { m_navigator.showAccess(); });
                m_right->setCurrentWidget(m_state);
                m_listState->showEmpty(u"warning"_s, tr("Panels not read"), {});
                return;
            }
            m_panels = read->panels;
            showPanels();
        });
}

void PanelsPage::showPanels()
{
    const QString wanted = folded(m_panelSearch->text());
    QList<Card> cards;
    int typed = 0;
    int inactive = 0;
    for (const PanelHeader &header : std::as_const(m_panels)) {
        typed += header.source == u"typed"_s ? 1 : 0;
        inactive += header.isActive ? 0 : 1;
        if (!folded(header.name + u' ' + header.id.text()).contains(wanted))
            continue;
        Card card;
        card.id = header.id.text();
        card.title = header.name.isEmpty() ? header.id.text() : header.name;
        card.badge = kindText(header.kind);
        const std::optional<qint64> size = sizeOf(header);
        card.state = size ? format::count(*size) : format::absent();
        card.note = statusText(header);
        if (header.source == u"typed"_s && !header.listed) {
            card.note = tr("Not read");
            card.noteIcon = u"warning"_s;
            card.noteTone = Tone::Attention;
        }
        cards.append(card);
    }
    m_panelCount->setText(format::count(m_panels.size()));
    QStringList sentences;
    if (m_panels.size() > typed)
        sentences << tr("%n panel(s) come from the payer’s list.", nullptr, static_cast<int>(m_panels.size()) - typed);
    if (typed > 0)
        sentences << tr("%n typed by hand.", "panels", typed);
    if (inactive > 0)
        sentences << tr("%n no longer active.", "panels", inactive);
    m_foot->setText(sentences.join(u' '));
    if (m_panels.isEmpty()) {
        m_listState->showEmpty(u"members"_s, tr("No panels"), {});
        m_listStack->setCurrentWidget(m_listState);
        m_state->showEmpty(u"members"_s, tr("The payer lists no panels for these credentials"), tr("That is normal with some payers. Use a group id from your contract or onboarding mail."));
        connect(m_state->addAction(tr("Add a group"), u"plus"_s, "primary"), &QPushButton::clicked, this, &PanelsPage::addGroup);
        connect(m_state->addAction(tr("Check access"), u"key"_s), &QPushButton::clicked, this, [this] { m_navigator.showAccess(); });
        m_right->setCurrentWidget(m_state);
        return;
    }
    m_cards->setCards(cards);
    m_listStack->setCurrentWidget(m_cards);
    if (m_cards->currentId().isEmpty() && !cards.isEmpty())
        m_cards->select(cards.first().id);
}

const PanelHeader *PanelsPage::header(const QString &id) const
{
    for (const PanelHeader &each : m_panels) {
        if (each.id.text() == id)
            return &each;
    }
    return nullptr;
}

void PanelsPage::choose(const PanelId &panel)
{
    m_cards->select(panel.text());
}

void PanelsPage::openPanel(const QString &id)
{
    if (id.isEmpty() || id == m_panel.text())
        return;
    m_panel = PanelId(id);
    m_rows->clearChecks();
    m_banner->hide();
    m_members.setRoster({}, QDate());
    readRoster(false);
}

void PanelsPage::readRoster(bool refresh, bool mayBeBig)
{
    const bool hasOld = m_members.roster().asOf.isValid();
    const PanelHeader *known = header(m_panel.text());
    if (!hasOld) {
        m_state->showLoading(tr("Reading the roster of %1…").arg(known ? known->name : m_panel.text()));
        connect(m_state->addAction(tr("Cancel"), u"close"_s), &QPushButton::clicked, this, [this] {
            m_read.stop();
            m_state->showEmpty(u"members"_s, tr("Roster not read"), tr("Reading was stopped."));
            connect(m_state->addAction(tr("Read roster"), u"refresh"_s, "primary"), &QPushButton::clicked, this, [this] { readRoster(false); });
        });
        m_right->setCurrentWidget(m_state);
    } else {
        m_reading->setText(tr("Reading the roster…"));
        m_refresh->setText(tr("Cancel"));
        m_refresh->setSymbol(u"close"_s);
    }
    m_read.start(
        this,
        [this, refresh, mayBeBig](std::stop_token stop) {
            RosterWish wish;
            wish.refresh = refresh;
            wish.most = mayBeBig ? Rung::FullExport : Rung::RosterExport;
            wish.mayBeBig = mayBeBig;
            return m_workspace.panels().roster(m_panel, wish, {}, stop);
        },
        [this, hasOld](Result<RosterAnswer> read) {
            m_reading->clear();
            m_refresh->setText(tr("Refresh roster"));
            m_refresh->setSymbol(u"refresh"_s);
            if (read && read->roster) {
                m_banner->hide();
                showRoster(read->roster);
                offerNext(*read);
                return;
            }
            if (read && read->next && !read->problem) {
                const PanelHeader *about = header(m_panel.text());
                m_state->showEmpty(u"members"_s, tr("Who is in this panel takes a full export"), tr("This server does not list members in a lighter way.") + u' ' + costText(read->ladder, about ? sizeOf(*about) : std::nullopt));
                connect(m_state->addAction(tr("Export and read the roster"), u"download"_s, "primary"), &QPushButton::clicked, this, [this] { readRoster(true, true); });
                m_right->setCurrentWidget(m_state);
                return;
            }
            const Error error = read ? read->problem.value_or(Error::of(ErrorKind::Unsupported, ErrorReason::None, Operation::GroupRead)) : read.error();
            if (error.isCancelled())
                return;
            if (hasOld) {
                m_banner->showError(error);
                connect(m_banner->addAction(tr("Try now"), u"refresh"_s), &QPushButton::clicked, this, [this] { readRoster(true); });
                return;
            }
            m_state->showError(error);
            connect(m_state->addAction(tr("Try again"), u"refresh"_s, "primary"), &QPushButton::clicked, this, [this] { readRoster(false); });
            connect(m_state->addAction(tr("Check access"), u"key"_s), &QPushButton::clicked, this, [this] { m_navigator.showAccess(); });
            m_right->setCurrentWidget(m_state);
        });
}

/// A poorer roster than there could be: what more would cost, and why what was tried failed.
void PanelsPage::offerNext(const RosterAnswer &answer)
{
    if (answer.problem && !answer.problem->isCancelled()) {
        m_banner->showError(*answer.problem);
        connect(m_banner->addAction(tr("Try now"), u"refresh"_s), &QPushButton::clicked, this, [this] { readRoster(true); });
        return;
    }
    if (!answer.next)
        return;
    m_banner->showText("accent", tr("More about these members takes a full export."), costText(answer.ladder, answer.roster->members.size()));
    connect(m_banner->addAction(tr("Export and read the roster"), u"download"_s), &QPushButton::clicked, this, [this] { readRoster(true, true); });
}

void PanelsPage::showRoster(RosterPtr roster)
{
    m_members.setRoster(std::move(roster), m_workspace.home().clock().now().toLocalTime().date());
    m_rows->setRowCount(m_members.count());
    const std::array<MemberRows::Filter, 4> filters{MemberRows::Changed, MemberRows::EndingSoon, MemberRows::NoCoverage, MemberRows::NotActive};
    for (std::size_t i = 0; i < filters.size(); ++i)
        m_chips[static_cast<qsizetype>(i)]->setCount(m_members.countOf(filters[i]));
    showHeader();
    applyFilter();
    showSelection();
    m_right->setCurrentIndex(0);
    if (!m_table->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(0, 1));
    for (PanelHeader &each : m_panels) {
        if (each.id == m_panel && !each.listed) {
            each.listed = m_members.count();
            showPanels();
        }
    }
}

void PanelsPage::showHeader()
{
    const Roster &roster = m_members.roster();
    const PanelHeader *listed = header(m_panel.text());
    const PanelHeader &about = roster.panel;
    const QDateTime now = m_workspace.home().clock().now();
    const QString name = !about.name.isEmpty() && about.kind != PanelKind::Typed ? about.name : listed ? listed->name : m_panel.text();
    m_title->setText(name);
    m_title->setToolTip(name);
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width() + 2, theme::scaled(340)));
    setBadge(m_kind, kindText(about.kind), "accent");
    const QString status = statusText(about);
    m_status->setVisible(!status.isEmpty());
    setBadge(m_status, tr("List status: %1").arg(status.toLower()), "");
    m_status->setVisible(!status.isEmpty());
    m_facts->clear();
    m_facts->add(tr("Attributed to"), about.attributedTo().isEmpty() ? format::absent() : about.attributedTo());
    m_facts->add(tr("Contract period"), format::period(about.periodStart(), about.periodEnd()));
    m_facts->add(tr("Roster"), sourceText(roster.source) + u", "_s + format::instant(roster.asOf, now));
    const int active = m_members.count() - m_members.countOf(MemberRows::NotActive);
    m_facts->add(tr("Members"), tr("%1 listed, %2 active").arg(format::count(m_members.count()), format::count(active)));
    if (about.optedOut)
        m_facts->add(tr("Opted out"), tr("%n member(s), not named", nullptr, static_cast<int>(*about.optedOut)));
    if (!about.updated.isEmpty())
        m_facts->add(tr("Updated by payer"), format::date(about.updated));
    if (roster.withoutPatient > 0)
        m_facts->add(tr("Cannot be opened"), tr("%n by identifier only", "members of a panel", roster.withoutPatient));
    m_navigator.setDataAsOf(format::instant(roster.asOf, now));
}

void PanelsPage::applyFilter()
{
    const QStringList words = folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    int wanted = 0;
    for (const auto &[index, filter] : {std::pair(0, MemberRows::Changed), {1, MemberRows::EndingSoon}, {2, MemberRows::NoCoverage}})
        wanted |= m_chips[index]->isChecked() ? filter : 0;
    const bool withInactive = m_chips[3]->isChecked();
    m_rows->setFilter([this, words, wanted, withInactive](int row) {
        for (const MemberRows::Filter filter : {MemberRows::Changed, MemberRows::EndingSoon, MemberRows::NoCoverage}) {
            if ((wanted & filter) && !m_members.has(row, filter))
                return false;
        }
        return (withInactive || !m_members.has(row, MemberRows::NotActive)) && m_members.matches(row, words);
    });
    m_shown->setText(tr("%1 shown").arg(format::count(m_rows->rowCount())));
    const bool isEmptyPanel = m_members.count() == 0;
    if (m_rows->rowCount() > 0) {
        m_tableStack->setCurrentWidget(m_table);
        return;
    }
    if (isEmptyPanel) {
        m_tableState->showEmpty(u"warning"_s, tr("The payer lists no members here"), tr("The list may not be published yet, the contract period may be over, or the group belongs to another client. The payer gave no reason."));
        connect(m_tableState->addAction(tr("Ask again"), u"refresh"_s), &QPushButton::clicked, this, [this] { readRoster(true); });
    } else {
        m_tableState->showEmpty(u"filter"_s, tr("No member matches these filters"), tr("%n member(s) are in the panel.", nullptr, m_members.count()));
        connect(m_tableState->addAction(tr("Clear filters"), u"close"_s), &QPushButton::clicked, this, [this] {
            m_search->clear();
            for (qsizetype i = 0; i < m_chips.size(); ++i)
                m_chips[i]->setChecked(i == m_chips.size() - 1);
        });
    }
    m_tableStack->setCurrentWidget(m_tableState);
}

QList<int> PanelsPage::checkedRows() const
{
    QList<int> rows;
    const QSet<QString> checked = m_rows->checked();
    for (int row = 0; row < m_members.count(); ++row) {
        if (checked.contains(m_members.member(row).id.text()))
            rows << row;
    }
    return rows;
}

void PanelsPage::showSelection()
{
    const int count = static_cast<int>(checkedRows().size());
    m_selection->setVisible(count > 0);
    m_selectionText->setText(tr("%n member(s) selected", nullptr, count));
}

void PanelsPage::copyIds(const QList<int> &rows)
{
    audit::AuditEntry entry;
    entry.action = audit::AuditAction::Copied;
    entry.panel = Phi<QString>(m_panel.text());
    entry.detail = u"%1 member ids"_s.arg(rows.size());
    const Result<void> recorded = m_workspace.audit().record(entry);
    if (!recorded) {
        m_banner->showError(recorded.error());
        return;
    }
    QStringList ids;
    for (const int row : rows)
        ids << m_members.member(row).memberNumber();
    copyConcealed(ids.join(u'\n'));
}

void PanelsPage::openMember(int row)
{
    const RosterMember &member = m_members.member(row);
    MemberRoute route;
    route.member = member.id;
    route.name = member.name;
    route.panel = m_panel;
    route.panelName = m_title->text();
    route.position = row + 1;
    route.count = m_members.count();
    m_navigator.showMember(route);
}

void PanelsPage::addGroup()
{
    auto *dialog = new AddGroupDialog(this);
    connect(dialog, &AddGroupDialog::chosen, this, &PanelsPage::addTyped);
    dialog->open();
}

void PanelsPage::addTyped(const QList<auth::TypedPanel> &panels)
{
    auth::ProfileStore &store = m_workspace.home().profiles();
    auth::ConnectionProfile profile = m_workspace.profile();
    if (const Result<auth::ConnectionProfile> saved = store.find(profile.name))
        profile = *saved;
    for (const auth::TypedPanel &panel : panels) {
        const bool isKnown = std::any_of(profile.panels.begin(), profile.panels.end(), [&panel](const auth::TypedPanel &each) { return each.id == panel.id; });
        if (!isKnown)
            profile.panels.append(panel);
    }
    if (profile.environment != auth::Environment::Demo) {
        const Result<void> saved = store.save(profile);
        if (!saved) {
            m_banner->showError(saved.error());
            return;
        }
    }
    m_workspace.panels().setTyped(profile.panels);
    const QString first = panels.first().id.text();
    m_list.start(
        this, [this](std::stop_token stop) { return m_workspace.panels().panels(stop); },
        [this, first](Result<GroupList> read) {
            if (read)
                m_panels = read->panels;
            showPanels();
            m_cards->select(first);
        });
}

} // namespace pax::ui
