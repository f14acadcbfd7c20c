// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpage.h"

#include "app/audit/auditcsv.h"
#include "app/words/audittext.h"
#include "app/words/policytext.h"
#include "ui/common/fold.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"
#include "ui/common/table.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QStackedWidget>

namespace pax::ui {

using namespace core;
using namespace audit;
using namespace Qt::StringLiterals;

namespace {

QString iconOf(AuditAction action)
{
    switch (action) {
    case AuditAction::SignedIn:
    case AuditAction::CheckedAccess:
        return u"key"_s;
    case AuditAction::ViewedPanel:
    case AuditAction::ViewedMember:
    case AuditAction::ViewedClaims:
    case AuditAction::ViewedAudit:
        return u"viewed"_s;
    case AuditAction::Searched:
        return u"search"_s;
    case AuditAction::OpenedFile:
        return u"folder"_s;
    case AuditAction::StartedExport:
    case AuditAction::TriedExport:
        return u"download"_s;
    case AuditAction::CancelledExport:
        return u"close"_s;
    case AuditAction::DeletedExport:
        return u"delete"_s;
    case AuditAction::WroteExport:
    case AuditAction::WroteClaims:
    case AuditAction::SavedDocument:
    case AuditAction::SavedBundle:
    case AuditAction::SavedAudit:
        return u"save"_s;
    case AuditAction::Printed:
        return u"print"_s;
    case AuditAction::Copied:
        return u"copy"_s;
    case AuditAction::ChangedProfile:
    case AuditAction::ChangedRole:
        return u"settings"_s;
    case AuditAction::Locked:
    case AuditAction::Unlocked:
        return u"lock"_s;
    case AuditAction::Refused:
    case AuditAction::FoundBroken:
        return u"failed"_s;
    }
    return {};
}

/// What the chips above the table sort the acts into.
enum class Kind { Viewed, Exported, Given, Refused, Other };

Kind kindOf(AuditAction action)
{
    switch (action) {
    case AuditAction::ViewedPanel:
    case AuditAction::ViewedMember:
    case AuditAction::ViewedClaims:
    case AuditAction::ViewedAudit:
    case AuditAction::Searched:
    case AuditAction::OpenedFile:
        return Kind::Viewed;
    case AuditAction::StartedExport:
    case AuditAction::CancelledExport:
    case AuditAction::DeletedExport:
    case AuditAction::TriedExport:
        return Kind::Exported;
    case AuditAction::WroteExport:
    case AuditAction::WroteClaims:
    case AuditAction::SavedDocument:
    case AuditAction::SavedBundle:
    case AuditAction::SavedAudit:
    case AuditAction::Printed:
    case AuditAction::Copied:
        return Kind::Given;
    case AuditAction::Refused:
    case AuditAction::FoundBroken:
        return Kind::Refused;
    case AuditAction::SignedIn:
    case AuditAction::ChangedProfile:
    case AuditAction::ChangedRole:
    case AuditAction::CheckedAccess:
    case AuditAction::Locked:
    case AuditAction::Unlocked:
        return Kind::Other;
    }
    return Kind::Other;
}

QString reasonOf(const AuditEntry &entry)
{
    return entry.reason.reveal().isEmpty() ? QCoreApplication::translate("pax::ui::AuditPage", "not asked", "no reason was asked for") : entry.reason.reveal();
}

/// With seconds: what happened first matters.
QString timeOf(const AuditEntry &entry)
{
    const QLocale locale;
    const QDateTime local = entry.when.toLocalTime();
    return locale.toString(local.date(), QLocale::ShortFormat) + u' ' + locale.toString(local.time(), locale.timeFormat(QLocale::ShortFormat).replace(u"mm"_s, u"mm:ss"_s));
}

/// The ends of a link, enough to compare two by eye.
QString shortLink(const QByteArray &link)
{
    const QString text = QString::fromLatin1(link);
    return text.size() < 16 ? text : text.left(4) + u' ' + text.mid(4, 4) + u" … "_s + text.right(4);
}

QString subjectOf(const AuditEntry &entry)
{
    QStringList parts{entry.member.reveal(), entry.panel.reveal(), entry.exportId};
    parts.removeAll(QString());
    return parts.isEmpty() ? entry.profile : parts.join(u" · "_s);
}

} // namespace

AuditPage::AuditPage(workspace::Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QFrame *head = pane("surface");
    auto *headRow = new QHBoxLayout(head);
    headRow->setSpacing(8);
    headRow->setContentsMargins(16, 10, 16, 10);
    headRow->addWidget(label(tr("Audit"), "heading"));
    m_chain = badge({});
    headRow->addWidget(m_chain);
    headRow->addStretch();
    auto *check = new Button(tr("Verify chain"), u"shield"_s);
    check->setShortcut(QKeySequence::Refresh);
    connect(check, &QPushButton::clicked, this, &AuditPage::reload);
    headRow->addWidget(check);
    m_save = new Button(tr("Save…"), u"save"_s);
    connect(m_save, &QPushButton::clicked, this, &AuditPage::askWhere);
    headRow->addWidget(m_save);
    column->addWidget(head);
    column->addWidget(rule(Qt::Horizontal));
    column->addWidget(makeTools());
    column->addWidget(rule(Qt::Horizontal));
    m_banner = new Banner;
    m_banner->hide();
    column->addWidget(m_banner);
    m_rows = new RowModel(this);
    const auto entry = [this](int row) -> const AuditEntry & { return m_entries[row]; };
    m_rows->setColumns({
        {u"when"_s, tr("When"), 190, Qt::AlignLeft, [entry](int row) { return Cell{timeOf(entry(row))}; },
         [entry](int a, int b) { return entry(a).number < entry(b).number ? -1 : entry(a).number > entry(b).number; }},
        {u"who"_s, tr("Who"), 120, Qt::AlignLeft, [entry](int row) { return Cell{entry(row).user}; }, [entry](int a, int b) { return entry(a).user.compare(entry(b).user); }},
        {u"what"_s, tr("What"), 150, Qt::AlignLeft, [entry](int row) { return Cell{words::auditActionText(entry(row).action), kindOf(entry(row).action) == Kind::Refused ? Tone::Bad : Tone::Text, iconOf(entry(row).action)}; },
         [entry](int a, int b) { return static_cast<int>(entry(a).action) - static_cast<int>(entry(b).action); }},
        {u"subject"_s, tr("Member, panel or export"), 280, Qt::AlignLeft, [entry](int row) { return Cell{subjectOf(entry(row))}; }, [entry](int a, int b) { return subjectOf(entry(a)).compare(subjectOf(entry(b))); }},
        {u"detail"_s, tr("Detail"), 240, Qt::AlignLeft, [entry](int row) { return Cell{entry(row).detail, Tone::TextSecondary}; }, {}},
        {u"why"_s, tr("Why"), 150, Qt::AlignLeft, [entry](int row) { return Cell{reasonOf(entry(row)), entry(row).reason.reveal().isEmpty() ? Tone::TextSecondary : Tone::Text}; },
         [entry](int a, int b) { return reasonOf(entry(a)).compare(reasonOf(entry(b))); }},
    });
    m_table = new DataTable(m_rows);
    m_table->setAccessibleName(tr("Who looked at what"));
    m_table->layoutColumns(u"detail"_s);
    m_state = new StatePanel;
    m_stack = new QStackedWidget;
    auto *list = new QWidget;
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(0);
    listColumn->addWidget(m_table, 1);
    listColumn->addWidget(rule(Qt::Horizontal));
    listColumn->addWidget(makeDetail());
    m_stack->addWidget(list);
    m_stack->addWidget(m_state);
    column->addWidget(m_stack, 1);
    connect(m_table, &DataTable::currentRowChanged, this, &AuditPage::showEntry);
}

QWidget *AuditPage::makeTools()
{
    QFrame *tools = pane("window");
    auto *row = new QHBoxLayout(tools);
    row->setSpacing(8);
    row->setContentsMargins(16, 8, 16, 8);
    m_search = new SearchField(tr("Search any column"));
    m_search->setMaximumWidth(theme::scaled(240));
    connect(m_search, &QLineEdit::textChanged, this, &AuditPage::applyFilter);
    row->addWidget(m_search);
    m_days = new QComboBox;
    m_days->setAccessibleName(tr("Time"));
    m_days->addItem(tr("All time"), 0);
    m_days->addItem(tr("Today"), 1);
    m_days->addItem(tr("Last 7 days"), 7);
    m_days->addItem(tr("Last 30 days"), 30);
    m_who = new QComboBox;
    m_who->setAccessibleName(tr("Who"));
    for (QComboBox *box : {m_days, m_who}) {
        connect(box, &QComboBox::currentIndexChanged, this, &AuditPage::applyFilter);
        row->addWidget(box);
    }
    // In the order of Kind.
    for (const QString &text : {tr("Viewed"), tr("Exported"), tr("Printed, copied, saved"), tr("Refused")}) {
        auto *chip = new Chip(text);
        connect(chip, &QPushButton::toggled, this, &AuditPage::applyFilter);
        m_kinds.append(chip);
        row->addWidget(chip);
    }
    row->addStretch();
    m_shown = label({}, "small", Tone::TextSecondary);
    row->addWidget(m_shown);
    return tools;
}

QWidget *AuditPage::makeDetail()
{
    QFrame *strip = pane("surface");
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(24);
    m_left = new FactGrid(96);
    m_right = new FactGrid(96);
    row->addWidget(m_left, 3);
    row->addWidget(m_right, 2);
    strip->setMinimumHeight(theme::scaled(80));
    return strip;
}

void AuditPage::showEntry(int row)
{
    m_left->clear();
    m_right->clear();
    if (row < 0 || row >= m_entries.size())
        return;
    const AuditEntry &entry = m_entries[row];
    m_left->add(tr("Entry"), format::count(entry.number));
    m_left->add(tr("Plain words"), words::auditSentence(entry, subjectOf(entry)));
    m_left->add(tr("Reason given"), reasonOf(entry));
    m_right->add(tr("This link"), shortLink(entry.link))->setFont(theme::fixedFont());
    m_right->add(tr("Link before"), entry.linkBefore.isEmpty() ? tr("none, it is the first") : shortLink(entry.linkBefore))->setFont(theme::fixedFont());
    m_right->add(tr("Computer"), entry.computer);
}

void AuditPage::askWhere()
{
    const QString name = u"audit-%1.csv"_s.arg(m_workspace.home().clock().now().toLocalTime().toString(u"yyyyMMdd-HHmm"_s));
    auto *dialog = new QFileDialog(this, tr("Save the record"), QDir::home().filePath(name), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPage::saveTo);
    dialog->open();
}

void AuditPage::saveTo(const QString &path)
{
    AuditEntry entry;
    entry.action = AuditAction::SavedAudit;
    entry.detail = u"%1 entries"_s.arg(m_entries.size());
    const Result<void> recorded = m_workspace.audit().record(entry);
    if (!recorded) {
        m_banner->showError(recorded.error());
        m_banner->show();
        return;
    }
    m_save->setEnabled(false);
    QList<AuditEntry> entries = m_entries;
    std::reverse(entries.begin(), entries.end());
    m_write.start(
        this,
        [this, path, entries](std::stop_token) {
            const auto work = [path, entries] { return writeAuditCsv(path, entries); };
            return m_workspace.home().workers().run(work);
        },
        [this](Result<void> written) {
            m_save->setEnabled(true);
            if (written)
                m_banner->showText("good", tr("Saved."), tr("The file is readable by whoever gets it. The record here goes on."));
            else
                m_banner->showError(written.error());
            m_banner->show();
        });
}

void AuditPage::reload()
{
    m_rows->setRowCount(0);
    m_entries.clear();
    m_banner->hide();
    const policy::Verdict maySave = m_workspace.home().policy().decide(policy::Action::SaveAudit);
    m_save->setEnabled(maySave.isAllowed);
    m_save->setToolTip(words::verdictText(maySave));
    // Who looked at the record is part of the record, and comes first.
    AuditEntry looked;
    looked.action = AuditAction::ViewedAudit;
    const Result<void> recorded = m_workspace.audit().record(looked);
    const Result<QList<AuditEntry>> read = recorded ? m_workspace.audit().entries() : Result<QList<AuditEntry>>(recorded.error());
    if (!read) {
        m_state->showError(read.error());
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_entries = *read;
    fillWho();
    std::reverse(m_entries.begin(), m_entries.end());
    m_rows->setRowCount(static_cast<int>(m_entries.size()));
    m_stack->setCurrentIndex(0);
    verify();
    applyFilter();
    if (m_rows->rowCount() > 0)
        m_table->selectSource(m_rows->sourceRow(m_rows->index(0, 0)));
}

void AuditPage::fillWho()
{
    const QString before = m_who->currentData().toString();
    QStringList users;
    for (const AuditEntry &entry : m_entries) {
        if (!users.contains(entry.user))
            users << entry.user;
    }
    users.sort();
    const QSignalBlocker quiet(m_who);
    m_who->clear();
    m_who->addItem(tr("Everyone"), QString());
    for (const QString &user : users)
        m_who->addItem(user, user);
    m_who->setCurrentIndex(std::max(0, m_who->findData(before)));
}

void AuditPage::verify()
{
    const Result<AuditCheck> checked = m_workspace.audit().verify();
    if (!checked)
        setBadge(m_chain, tr("Chain not checked"), "attention");
    else if (!checked->intact)
        setBadge(m_chain, tr("Chain broken at entry %1: %2").arg(format::count(checked->firstBroken.value_or(0)), words::breakText(checked->kind)), "bad");
    else
        setBadge(m_chain, tr("Chain intact, %n entries, checked %1", nullptr, static_cast<int>(checked->entries)).arg(QLocale().toString(m_workspace.home().clock().now().toLocalTime().time(), QLocale::ShortFormat)), "good");
}

void AuditPage::applyFilter()
{
    const QString wanted = folded(m_search->text());
    const QString who = m_who->currentData().toString();
    const int days = m_days->currentData().toInt();
    const QDate since = days > 0 ? m_workspace.home().clock().today().addDays(1 - days) : QDate();
    QSet<int> kinds;
    for (int i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i]->isChecked())
            kinds.insert(i);
    }
    m_rows->setFilter([this, wanted, who, since, kinds](int row) {
        const AuditEntry &each = m_entries[row];
        const bool isMeant = (who.isEmpty() || each.user == who) && (!since.isValid() || each.when.toLocalTime().date() >= since)
            && (kinds.isEmpty() || kinds.contains(static_cast<int>(kindOf(each.action))));
        return isMeant && folded(each.user + u'\n' + words::auditActionText(each.action) + u'\n' + subjectOf(each) + u'\n' + each.detail + u'\n' + each.reason.reveal()).contains(wanted);
    });
    m_shown->setText(tr("%1 of %2").arg(format::count(m_rows->rowCount()), format::count(m_entries.size())));
}

} // namespace pax::ui
