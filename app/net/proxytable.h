// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/core/workers.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkProxy>

#include <memory>

namespace pax::net {

/// Which proxy the system wants for which server. The system is asked on a worker, for it may have to fetch a script from the
/// network first; this computer itself is never reached through a proxy. Answers are kept for five minutes. Thread: GUI.
class ProxyTable
{
public:
    /// Asks the system unless it was asked lately.
    [[nodiscard]] core::Task<void> learn(QUrl url);
    /// What was learned; NoProxy for a server never asked about.
    QList<QNetworkProxy> proxiesFor(const QUrl &url) const;

private:
    struct Known
    {
        QList<QNetworkProxy> proxies;
        QDateTime when;
    };

    /// Shared with those who still ask when the table goes.
    std::shared_ptr<QHash<QString, Known>> m_known = std::make_shared<QHash<QString, Known>>();
    core::Workers m_workers;
};

} // namespace pax::net
