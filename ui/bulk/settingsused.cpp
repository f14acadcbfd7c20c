// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/settingsused.h"

#include "ui/bulk/jobtext.h"
#include "ui/common/controls.h"
#include "ui/common/format.h"

#include <QtWidgets/QBoxLayout>

namespace pax::ui {

using namespace bulk;
using namespace Qt::StringLiterals;

SettingsUsed::SettingsUsed(QWidget *parent) : QWidget(parent)
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(16, 12, 16, 12);
    m_grid = new FactGrid(168);
    inner->addWidget(m_grid);
    inner->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolling(content));
}

void SettingsUsed::setJob(const Job &job, const QString &panelName, const QDateTime &now)
{
    QList<std::pair<QString, QString>> facts;
    const auto add = [&facts](const QString &caption, const QString &value) { facts.append({caption, value.isEmpty() ? format::absent() : value}); };
    const ExportSpec &spec = job.spec;
    add(tr("Panel"), panelName == spec.panel.text() ? panelName : tr("%1 (%2)", "panel name, its id").arg(panelName, spec.panel.text()));
    add(tr("What"), spec.types.isEmpty() ? tr("Everything the payer shares") : spec.types.join(u", "_s));
    add(tr("Members"), spec.patients.isEmpty() ? tr("All of the panel") : tr("%n chosen", nullptr, static_cast<int>(spec.patients.size())));
    add(tr("Changed since"), spec.since.isEmpty() ? tr("No limit: the whole history") : format::date(spec.since) + u" · "_s + spec.since);
    if (!spec.until.isEmpty())
        add(tr("Changed until"), format::date(spec.until) + u" · "_s + spec.until);
    add(tr("Service date"), spec.serviceFrom.isEmpty() && spec.serviceTo.isEmpty() ? tr("No limit") : format::period(spec.serviceFrom, spec.serviceTo));
    add(tr("Operation"), spec.operation == u"auto"_s ? tr("Chosen from the server’s description") : spec.operation == u"davinci"_s ? u"$davinci-data-export"_s : spec.operation.toUpper() + u" $export"_s);
    if (!spec.exportType.isEmpty())
        add(tr("Kind of export"), spec.exportType);
    add(tr("Asked with"), job.request);
    add(tr("When done"), spec.deleteWhenDone ? tr("Once everything is verified, the payer is told that its files can go") : tr("The payer keeps its files until they expire"));
    add(tr("Files need the sign-in"), job.sums.files == 0 ? QString() : job.requiresToken ? tr("Yes") : tr("No"));
    add(tr("Started"), job.user.isEmpty() ? format::instant(job.created, now) : tr("%1 by %2", "when, who").arg(format::instant(job.created, now), job.user));
    add(tr("Ended"), job.ended.isValid() ? format::instant(job.ended, now) : QString());
    add(tr("Data as of"), job.transactionTime);
    add(tr("A next export can start from"), job.nextSince());
    add(tr("Start requests"), job.uncertainStarts > 0 ? tr("%1, of which %2 uncertain after a crash").arg(format::count(job.kickOffs), format::count(job.uncertainStarts)) : format::count(job.kickOffs));
    add(tr("Id"), job.id.text());
    QStringList shown;
    for (const auto &[caption, value] : facts)
        shown << caption << value;
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_grid->clear();
    for (const auto &[caption, value] : facts)
        m_grid->add(caption, value);
}

} // namespace pax::ui
