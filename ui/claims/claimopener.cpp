// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimopener.h"

#include "ui/common/format.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace pax::ui {

using namespace core;
using namespace claims;
using namespace Qt::StringLiterals;

namespace {

constexpr int LookEvery = 80;

} // namespace

ClaimOpener::ClaimOpener(ClaimService &service, Workers &workers, workspace::Workspace *workspace, QObject *parent) : QObject(parent), m_service(service), m_workers(workers), m_workspace(workspace)
{
    m_look.setInterval(LookEvery);
    connect(&m_look, &QTimer::timeout, this, &ClaimOpener::look);
}

QList<bulk::Job> ClaimOpener::exports() const
{
    QList<bulk::Job> found;
    if (!m_workspace)
        return found;
    for (const bulk::Job &job : m_workspace->exports().jobs()) {
        if (bulk::isEnded(job.state) && job.resources.value(u"ExplanationOfBenefit"_s) > 0)
            found << job;
    }
    return found;
}

QString ClaimOpener::titleOf(const bulk::Job &job) const
{
    return tr("%1, %2", "panel, when exported").arg(job.spec.panel.text(), format::instant(job.created, m_workspace->home().clock().now()));
}

bool ClaimOpener::isOpen(const ExportId &id) const
{
    return std::any_of(m_sources.exports.begin(), m_sources.exports.end(), [&id](const ClaimSources::Export &each) { return each.id == id.text(); });
}

Result<void> ClaimOpener::openExports(const QList<ExportId> &exports)
{
    ClaimSources sources;
    QString title;
    for (const ExportId &id : exports) {
        const Result<ClaimSources::Export> source = m_workspace->claimsOf(id);
        if (!source)
            return source.error();
        sources.exports.append(*source);
        const Result<bulk::Job> job = m_workspace->exports().job(id);
        if (job && title.isEmpty())
            title = titleOf(*job);
    }
    if (exports.size() > 1)
        title = tr("%1 and %n more", "exports opened together", static_cast<int>(exports.size() - 1)).arg(title);
    load(std::move(sources), title);
    return {};
}

void ClaimOpener::openPaths(const QStringList &paths)
{
    ClaimSources sources;
    sources.paths = paths;
    load(std::move(sources), paths.size() == 1 ? QFileInfo(paths.first()).fileName() : tr("%n file(s)", nullptr, static_cast<int>(paths.size())));
}

void ClaimOpener::cancel()
{
    m_load.stop();
    m_prepare.stop();
    m_look.stop();
}

void ClaimOpener::load(ClaimSources sources, const QString &title)
{
    cancel();
    m_sources = std::move(sources);
    m_title = title;
    m_progress = std::make_shared<LoadProgress>();
    Q_EMIT started();
    m_look.start();
    m_load.start(
        this, [this](std::stop_token stop) { return m_service.load(m_sources, m_progress, ClaimService::Keep::Afterwards, stop); },
        [this](Result<ClaimSetPtr> loaded) {
            m_look.stop();
            if (loaded)
                prepare(*loaded);
            else if (!loaded.error().isCancelled())
                Q_EMIT failed(loaded.error());
        });
}

void ClaimOpener::prepare(const ClaimSetPtr &set)
{
    const auto work = [set, asOf = m_sources.asOf()]() -> Result<ExplorerPtr> { return std::make_shared<Explorer>(set, asOf); };
    m_prepare.start(
        this, [this, work](std::stop_token) { return m_workers.run(work); }, 
        [this, isPartial = set->isPartial](Result<ExplorerPtr> explorer) {
            if (explorer)
                Q_EMIT ready(*explorer, isPartial);
            else
                Q_EMIT failed(explorer.error());
        });
}

void ClaimOpener::look()
{
    Q_EMIT progressed();
    if (m_prepare.isRunning())
        return;
    if (const ClaimSetPtr preview = m_progress->take())
        prepare(preview);
}

} // namespace pax::ui
