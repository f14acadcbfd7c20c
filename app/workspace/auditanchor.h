// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditlog.h"
#include "app/core/secretstore.h"
#include "app/core/task.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <stop_token>

namespace pax::workspace {

/// Keeps in the keychain how far the audit record goes, so that putting back an older copy of its folder is found. Written at most
/// every few seconds; only ever forward. A keychain that does not take it costs this proof and nothing else. Thread: GUI, but moved().
class AuditAnchor : public QObject
{
    Q_OBJECT

public:
    /// \p dataDir  whose record it is: the keychain may serve several
    AuditAnchor(core::SecretStore &secrets, const QString &dataDir);

    /// What was anchored last; nothing known gives a count of 0.
    [[nodiscard]] core::Task<audit::AuditHead> read(std::stop_token stop);
    [[nodiscard]] core::Task<core::Result<void>> write(audit::AuditHead head, std::stop_token stop);
    /// The record goes on to \p head. Thread: any.
    void moved(const audit::AuditHead &head);

private:
    core::SecretStore &m_secrets;
    const QString m_key;
    QTimer m_due;
    audit::AuditHead m_head;
    core::TaskScope m_tasks;   ///< last: its tasks end before the rest goes
};

} // namespace pax::workspace
