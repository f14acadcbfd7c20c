// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimservice.h"
#include "app/claims/explorer.h"
#include "app/workspace/workspace.h"
#include "ui/common/latest.h"

#include <QtCore/QTimer>

class QMenu;

namespace pax::ui {

/// Where the page's claims come from and how far reading them has come. Thread: GUI; reading runs on workers.
class ClaimOpener : public QObject
{
    Q_OBJECT

public:
    /// \p workspace may be null: then only files can be opened.
    ClaimOpener(claims::ClaimService &service, core::Workers &workers, workspace::Workspace *workspace, QObject *parent = nullptr);

    /// Errors: those of finding the exports; reading's own come with failed().
    core::Result<void> openExports(const QList<core::ExportId> &exports);
    void openPaths(const QStringList &paths);
    void cancel();
    bool isRunning() const { return m_load.isRunning() || m_prepare.isRunning(); }
    const claims::ClaimSources &sources() const { return m_sources; }
    QString title() const { return m_title; }
    /// Ended exports with claims, newest first.
    QList<bulk::Job> exports() const;
    QString titleOf(const bulk::Job &job) const;
    bool isOpen(const core::ExportId &id) const;
    qint64 bytes() const { return m_progress ? m_progress->bytes() : 0; }
    qint64 claimsRead() const { return m_progress ? m_progress->claims() : 0; }

Q_SIGNALS:
    void started();
    /// Figures changed.
    void progressed();
    /// \p isPartial  more is being read
    void ready(const pax::claims::ExplorerPtr &explorer, bool isPartial);
    void failed(const pax::core::Error &error);

private:
    void load(claims::ClaimSources sources, const QString &title);
    void prepare(const claims::ClaimSetPtr &set);
    void look();

    claims::ClaimService &m_service;
    core::Workers &m_workers;
    workspace::Workspace *m_workspace;
    claims::ClaimSources m_sources;
    QString m_title;
    claims::LoadProgressPtr m_progress;
    QTimer m_look;
    Latest m_load;
    Latest m_prepare;
};

} // namespace pax::ui
