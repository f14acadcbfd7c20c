// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/accessrig.h"

#include "app/audit/auditlog.h"
#include "app/auth/keyimport.h"
#include "app/auth/signingkey.h"
#include "tests/support/await.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pax::tests {

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Remembers nothing: what is checked here is not the record.
class NoRecord final : public audit::AuditLog
{
public:
    Result<void> record(audit::AuditEntry) override { return {}; }
    Result<QList<audit::AuditEntry>> entries() const override { return QList<audit::AuditEntry>(); }
    Result<audit::AuditCheck> verify() const override { return audit::AuditCheck(); }
    Result<audit::AuditHead> end() override { return audit::AuditHead(); }
};

Task<Result<QList<access::Check>>> asResult(Task<QList<access::Check>> task)
{
    co_return co_await task;
}

} // namespace

BlackHole::BlackHole()
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    bind(listener, reinterpret_cast<sockaddr *>(&address), size);
    listen(listener, 0);
    getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_sockets.push_back(listener);
    // Nobody ever takes these out of the queue; once it is full the system drops what knocks.
    for (int i = 0; i < 4; ++i) {
        const int guest = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        connect(guest, reinterpret_cast<sockaddr *>(&address), size);
        m_sockets.push_back(guest);
    }
}

BlackHole::~BlackHole()
{
    for (const int each : m_sockets)
        close(each);
}

AccessRig::AccessRig()
{
    options.members = 5;
    profile.name = ProfileName(u"Payer"_s);
    profile.method = auth::AuthMethod::SecretBasic;
    panel = PanelId(u"riverside-family"_s);
}

AccessRig::~AccessRig() = default;

QString AccessRig::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a file of the test");
    return file.fileName();
}

void AccessRig::fault(const QString &match, QJsonObject rule)
{
    rule[u"match"_s] = match;
    if (!rule.contains(u"times"_s))
        rule[u"times"_s] = -1;
    m_faults.append(rule);
}

void AccessRig::answer(const QString &match, int status, const QString &body, const QJsonObject &headers)
{
    fault(match, {{u"status"_s, status}, {u"body"_s, body}, {u"headers"_s, headers}});
}

void AccessRig::start()
{
    if (!m_faults.isEmpty())
        options.faultsFile = write(u"faults.json"_s, QJsonDocument(m_faults).toJson());
    server = std::make_unique<sandbox::SandboxServer>(options);
    if (!server->start())
        qFatal("the embedded server does not start");
    profile.baseUrl = server->base();
    profile.tokenUrl = server->tokenUrl();
    profile.clientId = server->clientId();
    secrets.put(profile.secretKey(), server->secret().toUtf8());
}

void AccessRig::useKey(const QString &keyId, const QString &registeredAs)
{
    const Secret key = std::move(auth::createKey(u"ES384"_s)->jwk);
    profile.method = auth::AuthMethod::PrivateKeyJwt;
    profile.algorithm = u"ES384"_s;
    profile.keyId = keyId;
    secrets.put(profile.secretKey(), key.view().toByteArray());
    if (!registeredAs.isEmpty())
        server->addClientKey(auth::SigningKey::read(key, profile.algorithm, registeredAs)->publicJwk());
}

void AccessRig::useOtherKey(const QString &keyId)
{
    useKey(keyId, {});
    const Secret old = std::move(auth::createKey(u"ES384"_s)->jwk);
    server->addClientKey(auth::SigningKey::read(old, profile.algorithm, keyId)->publicJwk());
}

void AccessRig::useTls(const Identity &identity, const QByteArray &clientAuthority)
{
    const QByteArray statement = R"({"resourceType":"CapabilityStatement","status":"active","kind":"instance","fhirVersion":"4.0.1","format":["json"],)"
                                 R"("rest":[{"mode":"server","resource":[{"type":"Group","interaction":[{"code":"read"}],"operation":[{"name":"export","definition":"x"}]}]}]})";
    const QByteArray group = R"({"resourceType":"Group","type":"person","actual":true,"quantity":4})";
    const HttpServer::Handler handler = [statement, group](const SeenHttp &seen) { return HttpAnswer::json(seen.target.contains("/Group/") ? group : statement); };
    other = std::make_unique<HttpServer>(handler, ServerTls{identity, clientAuthority});
    profile.baseUrl = other->url(u"/fhir"_s);
    profile.caFile = write(u"ca.pem"_s, authority.certificate());
}

void AccessRig::useOpenssl(const Identity &identity, const QStringList &serverOptions, const QByteArray &clientAuthority)
{
    openssl = std::make_unique<OpensslServer>(identity, serverOptions, clientAuthority);
    profile.baseUrl = openssl->url(u"/fhir"_s);
    profile.caFile = write(u"ca.pem"_s, authority.certificate());
}

void AccessRig::useServer(HttpServer::Handler handler, bool isTls)
{
    other = std::make_unique<HttpServer>(std::move(handler));
    profile.baseUrl = other->url(u"/fhir"_s);
    if (isTls)
        profile.baseUrl.setScheme(u"https"_s);
}

QList<access::Check> AccessRig::examine()
{
    net::Transport transport;
    if (!profile.caFile.isEmpty() && !transport.setExtraAuthorities(profile.caFile))
        qFatal("the test's authority cannot be read");
    auth::TokenService tokens(profile, transport, secrets, clock);
    fhir::FhirClient client(transport, tokens, m_workers);
    NoRecord record;
    auth::QuirkStore quirks(m_dir.path());
    workspace::ExportTrials trials(client, record, quirks, clock);
    access::Examination how;
    how.panel = panel;
    how.patience = 1500ms;
    how.began = [this](access::CheckId id) { begun.push_back(id); };
    how.ended = [this](const access::Check &check) { streamed.append(check); };
    if (isReal)
        how.tryExport = [&trials](PanelId id, std::stop_token stop) { return trials.run(std::move(id), std::move(stop)); };
    Task<QList<access::Check>> examining = access::examine({client, secrets, clock, m_workers}, how, {});
    const Result<QList<access::Check>> checks = await(asResult(std::move(examining)), 60s);
    requests = transport.log().entries();
    return checks ? *checks : QList<access::Check>();
}

} // namespace pax::tests
