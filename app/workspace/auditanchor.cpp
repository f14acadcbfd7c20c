// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/auditanchor.h"

#include <QtCore/QCryptographicHash>

namespace pax::workspace {

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString keyFor(const QString &dataDir)
{
    return u"audit/anchor/"_s + QString::fromLatin1(QCryptographicHash::hash(dataDir.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

audit::AuditHead headFrom(const Result<Secret> &stored)
{
    if (!stored)
        return {};
    const QByteArray text = stored->view().toByteArray();
    const qsizetype space = text.indexOf(' ');
    return space < 1 ? audit::AuditHead() : audit::AuditHead{text.left(space).toLongLong(), text.mid(space + 1)};
}

} // namespace

AuditAnchor::AuditAnchor(SecretStore &secrets, const QString &dataDir) : m_secrets(secrets), m_key(keyFor(dataDir))
{
    m_due.setSingleShot(true);
    m_due.setInterval(3s);
    connect(&m_due, &QTimer::timeout, this, [this] { m_tasks.launch(write(m_head, m_tasks.token())); });
}

Task<audit::AuditHead> AuditAnchor::read(std::stop_token stop)
{
    const Result<Secret> stored = co_await m_secrets.read(m_key, stop);
    co_return headFrom(stored);
}

Task<Result<void>> AuditAnchor::write(audit::AuditHead head, std::stop_token stop)
{
    // Another process may have gone further meanwhile.
    const Result<Secret> stored = co_await m_secrets.read(m_key, stop);
    if (stop.stop_requested())
        co_return Error::cancelled();
    if (headFrom(stored).count >= head.count)
        co_return Result<void>();
    const QByteArray text = QByteArray::number(head.count) + ' ' + head.link;
    Secret secret{QByteArrayView(text)};
    co_return co_await m_secrets.write(m_key, std::move(secret), stop);
}

void AuditAnchor::moved(const audit::AuditHead &head)
{
    QMetaObject::invokeMethod(
        this,
        [this, head] {
            m_head = head;
            if (!m_due.isActive())
                m_due.start();
        },
        Qt::QueuedConnection);
}

} // namespace pax::workspace
