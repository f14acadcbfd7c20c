// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/newexportdialog.h"

#include "ui/bulk/jobtext.h"
#include "ui/common/controls.h"
#include "ui/common/format.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QFormLayout>

namespace pax::ui {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

enum What { Everything, Claims, Roster, Chosen };
constexpr qint64 LowDisk = 1'000'000'000;

} // namespace

NewExportDialog::NewExportDialog(workspace::Workspace &workspace, const QList<panel::PanelHeader> &panels, const PanelId &panel, const QList<MemberId> &members, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_members(members)
{
    setWindowTitle(tr("New export"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    auto *form = new QWidget;
    auto *grid = new QFormLayout(form);
    grid->setContentsMargins(24, 18, 24, 18);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    grid->setRowWrapPolicy(QFormLayout::DontWrapRows);
    grid->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    const auto hint = [](const QString &text) {
        QLabel *made = label(text, "small", Tone::TextSecondary);
        made->setWordWrap(true);
        return made;
    };
    m_panel = new QComboBox;
    m_panel->setAccessibleName(tr("Panel"));
    for (const panel::PanelHeader &each : panels) {
        const QString name = each.name.isEmpty() ? each.id.text() : each.name;
        m_panel->addItem(each.listed || each.quantity ? tr("%1, %2 members").arg(name, format::count(each.listed.value_or(each.quantity.value_or(0)))) : name, each.id.text());
    }
    m_panel->setCurrentIndex(std::max(0, m_panel->findData(panel.text())));
    grid->addRow(tr("Panel"), m_panel);

    m_what = new Segments({tr("Everything"), tr("Claims"), tr("Roster"), tr("Choose types…")});
    m_types = new QLineEdit;
    m_types->setPlaceholderText(u"Patient, Coverage, Encounter"_s);
    m_types->setAccessibleName(tr("Resource types, separated by commas"));
    m_types->hide();
    m_whatHint = hint({});
    auto *what = new QVBoxLayout;
    what->setSpacing(4);
    what->addWidget(m_what);
    what->addWidget(m_types);
    what->addWidget(m_whatHint);
    grid->addRow(tr("What"), what);

    m_whom = new Segments({tr("All members"), m_members.isEmpty() ? tr("Chosen") : tr("Chosen: %1").arg(m_members.size())});
    m_whom->button(1)->setEnabled(!m_members.isEmpty());
    m_whom->setCurrent(m_members.isEmpty() ? 0 : 1);
    grid->addRow(tr("Members"), m_whom);
    grid->addRow(rule(Qt::Horizontal));

    auto *since = new QVBoxLayout;
    since->setSpacing(4);
    auto *sinceRow = new QHBoxLayout;
    sinceRow->setSpacing(8);
    m_hasSince = new QCheckBox;
    m_hasSince->setAccessibleName(tr("Only what changed since a day"));
    m_since = new QDateEdit(QDate::currentDate().addDays(-7));
    m_since->setCalendarPopup(true);
    m_since->setEnabled(false);
    m_since->setMaximumDate(QDate::currentDate());
    m_since->setAccessibleName(tr("Changed since"));
    connect(m_hasSince, &QCheckBox::toggled, m_since, &QWidget::setEnabled);
    sinceRow->addWidget(m_hasSince);
    sinceRow->addWidget(m_since);
    sinceRow->addStretch();
    since->addLayout(sinceRow);
    since->addWidget(hint(tr("Records the payer added or changed after this day, whatever the date of care.")));
    grid->addRow(tr("Changed since"), since);
    grid->addRow(rule(Qt::Horizontal));

    auto *operation = new QVBoxLayout;
    operation->setSpacing(4);
    m_operation = new QComboBox;
    m_operation->setAccessibleName(tr("Operation"));
    m_operation->addItem(tr("As the server describes it"), u"auto"_s);
    m_operation->addItem(u"GET $export"_s, u"get"_s);
    m_operation->addItem(u"POST $export"_s, u"post"_s);
    m_operation->addItem(u"$davinci-data-export"_s, u"davinci"_s);
    if (workspace.profile().strict)
        m_operation->setCurrentIndex(1);
    operation->addWidget(m_operation);
    operation->addWidget(hint(tr("Chosen from the server’s own description unless you name one.")));
    grid->addRow(tr("Operation"), operation);
    halves->addWidget(form, 3);

    QFrame *side = pane("window");
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(16, 16, 16, 16);
    sideColumn->setSpacing(6);
    sideColumn->addWidget(label(tr("Before it starts"), "strong"));
    m_checks = new QVBoxLayout;
    m_checks->setSpacing(8);
    sideColumn->addLayout(m_checks);
    sideColumn->addStretch();
    QFrame *card = pane("card");
    auto *cardColumn = new QVBoxLayout(card);
    m_sentence = label({});
    m_sentence->setWordWrap(true);
    cardColumn->addWidget(m_sentence);
    sideColumn->addWidget(card);
    side->setMinimumWidth(theme::scaled(260));
    side->setMaximumWidth(theme::scaled(320));
    halves->addWidget(side, 1);
    outer->addLayout(halves, 1);
    outer->addWidget(rule(Qt::Horizontal));

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->setContentsMargins(24, 12, 16, 12);
    foot->addWidget(label(tr("Runs in the background. Safe to close this window."), "small", Tone::TextSecondary));
    foot->addStretch();
    auto *cancel = new Button(tr("Cancel"));
    m_start = new Button(tr("Start export"), u"download"_s, "primary");
    m_start->setDefault(true);
    foot->addWidget(cancel);
    foot->addWidget(m_start);
    outer->addLayout(foot);
    resize(theme::scaled(856), theme::scaled(560));

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(spec());
        accept();
    });
    connect(m_what, &Segments::changed, this, &NewExportDialog::check);
    connect(m_whom, &Segments::changed, this, &NewExportDialog::check);
    connect(m_types, &QLineEdit::textChanged, this, &NewExportDialog::check);
    connect(m_hasSince, &QCheckBox::toggled, this, &NewExportDialog::check);
    connect(m_since, &QDateEdit::dateChanged, this, &NewExportDialog::check);
    connect(m_panel, &QComboBox::currentIndexChanged, this, &NewExportDialog::check);
    check();
}

bulk::ExportSpec NewExportDialog::spec() const
{
    bulk::ExportSpec spec;
    spec.panel = PanelId(m_panel->currentData().toString());
    switch (m_what->current()) {
    case Claims:
        spec.types = QStringList{u"ExplanationOfBenefit"_s};
        break;
    case Roster:
        spec.types = QStringList{u"Group"_s, u"Patient"_s, u"Coverage"_s};
        break;
    case Chosen:
        for (const QString &type : m_types->text().split(u',', Qt::SkipEmptyParts)) {
            if (!type.trimmed().isEmpty())
                spec.types << type.trimmed();
        }
        break;
    default:
        break;
    }
    if (m_whom->current() == 1) {
        for (const MemberId &member : m_members)
            spec.patients << member.text();
    }
    if (m_hasSince->isChecked())
        spec.since = QDateTime(m_since->date(), QTime(0, 0)).toUTC().toString(Qt::ISODate);
    spec.operation = m_operation->currentData().toString();
    return spec;
}

void NewExportDialog::addCheck(const QString &icon, bool isGood, const QString &title, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon, 16, isGood ? Tone::Good : icon == u"info"_s ? Tone::TextSecondary : Tone::Attention), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label(title));
    QLabel *more = label(text, "small", Tone::TextSecondary);
    more->setWordWrap(true);
    words->addWidget(more);
    row->addLayout(words, 1);
    m_checks->addLayout(row);
}

void NewExportDialog::check()
{
    m_types->setVisible(m_what->current() == Chosen);
    m_whatHint->setText(m_what->current() == Claims    ? tr("Claims and prior authorizations only.")
                        : m_what->current() == Roster ? tr("Who is in the panel, with coverage.")
                        : m_what->current() == Chosen ? tr("FHIR resource types, separated by commas.")
                                                      : tr("Every record the payer shares about these members."));
    clearLayout(m_checks);
    const auth::TokenState token = m_workspace.tokens().state();
    if (token.present)
        addCheck(u"passed"_s, true, tr("Signed in"), tr("The pass renews itself."));
    else
        addCheck(u"info"_s, false, tr("Not signed in yet"), tr("Signing in is the first step of the export."));
    const PanelId panel(m_panel->currentData().toString());
    bool isTwin = false;
    QString last;
    for (const bulk::Job &job : m_workspace.exports().jobs()) {
        if (job.spec.panel != panel)
            continue;
        isTwin = isTwin || !bulk::isEnded(job.state);
        if (last.isEmpty())
            last = format::instant(job.created, m_workspace.home().clock().now()) + u", "_s + jobLook(job).text;
    }
    if (isTwin)
        addCheck(u"warning"_s, false, tr("An export of this panel is running"), tr("The payer may refuse a second one until it ends."));
    const qint64 free = m_workspace.vault().diskFree();
    addCheck(free > LowDisk ? u"passed"_s : u"warning"_s, free > LowDisk, tr("Disk"), tr("%1 free").arg(format::bytes(free)));
    if (m_workspace.vault().isSessionOnly())
        addCheck(u"warning"_s, false, tr("Session only"), tr("There is no keychain: the data goes when the window closes."));
    if (!last.isEmpty())
        addCheck(u"info"_s, false, tr("Last export of this panel"), last);
    const bulk::ExportSpec wantedSpec = spec();
    m_sentence->setText(tr("%1 will be sealed on this computer.").arg(jobWhat(wantedSpec)));
    m_start->setEnabled(m_panel->count() > 0 && (m_what->current() != Chosen || !wantedSpec.types.isEmpty()));
}

} // namespace pax::ui
