// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/certificates.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

namespace pax::tests {

/// `openssl s_server` on loopback: another maker's TLS, and one that can be told to do what today's rules forbid.
class OpensslServer
{
public:
    /// \param options  as for s_server, such as {"-tls1_1"}; \p clientAuthority (PEM) is required of clients if not empty
    OpensslServer(const Identity &identity, const QStringList &options, const QByteArray &clientAuthority = {});
    ~OpensslServer();

    /// 0 if it did not start.
    quint16 port() const { return m_port; }
    QUrl url(const QString &path) const;

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace pax::tests
