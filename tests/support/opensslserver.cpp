// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opensslserver.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

namespace pax::tests {

using namespace Qt::StringLiterals;

OpensslServer::OpensslServer(const Identity &identity, const QStringList &options, const QByteArray &clientAuthority)
{
    const auto saved = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_dir.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    };
    QStringList arguments{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-www"_s, u"-cert"_s, saved(u"cert.pem"_s, identity.certificate), u"-key"_s, saved(u"key.pem"_s, identity.key)};
    if (!clientAuthority.isEmpty())
        arguments << u"-Verify"_s << u"2"_s << u"-verify_return_error"_s << u"-CAfile"_s << saved(u"ca.pem"_s, clientAuthority);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"openssl"_s, arguments + options);
    QByteArray said;
    (void)QTest::qWaitFor(
        [&] {
            said += m_process.readAll();
            // "ACCEPT 127.0.0.1:43210"
            const qsizetype at = said.indexOf("ACCEPT 127.0.0.1:");
            const qsizetype end = at < 0 ? -1 : said.indexOf('\n', at);
            if (end > at)
                m_port = said.mid(at + 17, end - at - 17).trimmed().toUShort();
            return m_port != 0 || m_process.state() == QProcess::NotRunning;
        },
        10'000);
}

OpensslServer::~OpensslServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl OpensslServer::url(const QString &path) const
{
    QUrl url(path);
    url.setScheme(u"https"_s);
    url.setHost(u"localhost"_s);
    url.setPort(m_port);
    return url;
}

} // namespace pax::tests
